import { numberAt, ordinalAt } from './amount.ts'
import type { Calendar, DateForm, Doubt } from './form.ts'
import { hijriMonthAt, type Month, monthAt, numberedMonthAt, type Year, yearBehind } from './month.ts'
import { COMMAS, DASHES, digitsAt, formAt, isSign, joinerEnd, proJoiner, type Scene, senseAt } from './scene.ts'

/** A date as written, and where it ends. */
export interface Dated {
  readonly to: number
  readonly cut: number
  readonly form: DateForm
  /** Nothing but a month name: whether it is a time depends on what stands around it. */
  readonly bare?: Month | undefined
}

const empty: DateForm = { kind: 'date', calendar: 'gregorian', year: null, month: null, day: null, weekday: null, shift: null, monthShift: null, yearShift: null, offset: null, part: null, mod: null }

/** A date form with the given fields, all others null. */
export function dateForm(fields: Partial<DateForm>): DateForm {
  return { ...empty, ...fields }
}

const MOST_DAYS = 31
/** «الثانية من أكتوبر» is no day of the month: days are masculine. */
const FEMININE = /.{3}\u0647$/

/** A day of the month at a token: «23», «4th», «السابع», «الثالث والعشرين», «الـ16». */
export function dayAt(scene: Scene, at: number): { day: number; to: number; cut: number } | null {
  const first = senseAt(scene, at, 'first-day')
  if (first) return { day: 1, to: first.to, cut: 0 }
  const digits = digitsAt(scene, at)
  const nth = ordinalAt(scene, at)
  if (nth) return nth.value >= 1 && nth.value <= MOST_DAYS && !FEMININE.test(formAt(scene, at)) ? { day: nth.value, to: nth.to, cut: 0 } : null
  return digits !== null && digits >= 1 && digits <= MOST_DAYS && formAt(scene, at).length <= 2 ? { day: digits, to: at + 1, cut: 0 } : null
}

/** Steps over what joins day and month: «من», «من شهر», a comma, a dash, «26th of October». */
function joined(scene: Scene, at: number): number {
  const sign = isSign(scene, at, `${COMMAS}${DASHES}/.`) ? at + 1 : at
  const from = formAt(scene, sign) === 'of' ? sign + 1 : sign
  return proJoiner(scene, joinerEnd(scene, from, 'of', 'in'), 'month-word').to
}

/** A month where a date asks for one: by name, or by number behind شهر. */
function anyMonth(scene: Scene, at: number): Month | null {
  const from = joined(scene, at)
  const dashed = isSign(scene, at, DASHES)
  return monthAt(scene, from) ?? (dashed ? null : hijriMonthAt(scene, from)) ?? numberedMonthAt(scene, joinerEnd(scene, at, 'of', 'in'))
}

/** «23 أكتوبر 2020», «4th, April 2024», «السابع من أكتوبر», «16 آب/أغسطس 2024», «8 شعبان 1446 هـ», «15 من الشهر الجاري». */
export function dayMonth(scene: Scene, at: number): Dated | null {
  const day = dayAt(scene, at)
  if (!day) return null
  return behindDay(scene, day.to, day.day)
}

/** The month, and what follows it, behind a day of the month. */
export function behindDay(scene: Scene, at: number, day: number): Dated | null {
  const month = anyMonth(scene, at)
  return month ? withYear(scene, month, { day }) : ofRunningMonth(scene, at, day)
}

/** «الخامس من الشهر الجاري», «15 الجاري», «في العاشر من الشهر المقبل». */
function ofRunningMonth(scene: Scene, at: number, day: number): Dated | null {
  const of = joinerEnd(scene, at, 'of')
  const unit = senseAt(scene, of, 'unit-one')
  const named = unit !== null && unit.word.is.unit === 'PM'
  const leading = named ? null : senseAt(scene, of, 'direction')
  const behind = leading && leading.word.id === 'this' && !leading.word.def ? senseAt(scene, leading.to, 'unit-one') : null
  if (leading && behind?.word.is.unit === 'PM') return { to: behind.to, cut: 0, form: dateForm({ day, monthShift: 0 }) }
  const direction = senseAt(scene, named ? unit.to : of, 'direction')
  if (!direction || (!named && (of === at || direction.word.id !== 'this') && direction.word.id !== 'this') || !direction.word.def) return null
  return { to: direction.to, cut: 0, form: dateForm({ day, monthShift: Number(direction.word.is.shift) }) }
}

/** Adds the year behind a month, or what stands for it: «الماضي», «من العام المقبل». */
function withYear(scene: Scene, month: Month, { day }: { readonly day: number | null }): Dated {
  const { calendar, doubts } = month
  const fields: Partial<DateForm> = { calendar, month: month.month, day, ...(doubts.length > 0 ? { doubts } : {}) }
  const year = yearBehind(scene, month.to, calendar)
  if (year) return { to: year.to, cut: month.cut, form: dateForm({ ...fields, ...yearFields(year, calendar) }) }
  const shift = senseAt(scene, month.to, 'direction')
  if (shift?.word.def) return { to: shift.to, cut: month.cut, form: dateForm({ ...fields, shift: Number(shift.word.is.shift) }) }
  const running = runningYear(scene, month.to)
  if (running) return { to: running.to, cut: month.cut, form: dateForm({ ...fields, yearShift: running.shift }) }
  const bare = day === null ? { bare: month } : {}
  return { to: month.to, cut: month.cut, form: dateForm(fields), ...bare }
}

function yearFields({ year, calendar }: Year, of: Calendar): Partial<DateForm> {
  return { year, calendar: of === 'hijri' ? 'hijri' : (calendar ?? of) }
}

/** «العام الماضي», «من السنة المقبلة», «هذا العام», «من العام الجاري» behind a month. */
export function runningYear(scene: Scene, at: number): { shift: number; to: number } | null {
  const from = joinerEnd(scene, at, 'of', 'in')
  const leading = senseAt(scene, from, 'direction')
  const unit = senseAt(scene, leading && !leading.word.def && leading.word.id === 'this' ? leading.to : from, 'unit-one')
  if (!unit || unit.word.is.unit !== 'PY' || !unit.word.def) return null
  if (leading) return { shift: 0, to: unit.to }
  const direction = senseAt(scene, unit.to, 'direction')
  return direction?.word.def || direction?.word.id.startsWith('last') ? { shift: Number(direction.word.is.shift), to: direction.to } : null
}

/** «فبراير 21, 2025», «أكتوبر 2020», «March 8, 2024», «أكتوبر الماضي», «رمضان 1446»; a month alone comes out `bare`. */
export function monthFirst(scene: Scene, at: number): Dated | null {
  const month = monthAt(scene, at, true) ?? hijriMonthAt(scene, at, true) ?? wordedMonth(scene, at)
  if (!month) return null
  const digits = digitsAt(scene, month.to)
  const isDay = digits !== null && digits >= 1 && digits <= MOST_DAYS && formAt(scene, month.to).length <= 2
  // «ديسمبر 3rd, 2009»
  const day = isDay ? (ordinalAt(scene, month.to)?.to ?? month.to + 1) : month.to
  const behind = isDay && month.calendar === 'gregorian' ? yearBehind(scene, day) : null
  if (behind) return { to: behind.to, cut: month.cut, form: dateForm({ month: month.month, day: digits, year: behind.year }) }
  // «March 12 @ 10:14»: in Latin letters a figure behind the month is its day; «مايو 15 قتيلا» shows why not in Arabic.
  if (isDay && scene.tokens[at]!.kind === 'latin') return { to: day, cut: month.cut, form: dateForm({ month: month.month, day: digits }) }
  return withYear(scene, month, { day: null })
}

/** «شهر رمضان», «شهر أكتوبر», «لشهر مارس»: the word sees to it that the name is a month. */
function wordedMonth(scene: Scene, at: number): Month | null {
  const word = proJoiner(scene, at, 'month-word')
  if (word.to === at) return null
  const month = monthAt(scene, word.to) ?? hijriMonthAt(scene, word.to)
  if (month) return { ...month, cut: word.cut, weak: false }
  const number = numberAt(scene, word.to)
  const year = number && number.value >= 1 && number.value <= 12 ? yearBehind(scene, number.to) : null
  return number && year?.named ? numberedMonthAt(scene, at) : null
}

const PLACES = 2

/** «2024-08-20», «2024/04/04», «17-11-2025», «11/04/2023» (day first), «13. 04. 2025», «05/03/24», «08:5924/07/2025», «18/2025». `weekday`: of the two orders it picks one. */
export function numeric(scene: Scene, at: number, weekday: number | null = null): Dated | null {
  const figures = [0, 2, 4].map((step) => digitsAt(scene, at + step)) as [number | null, number | null, number | null]
  const sign = formAt(scene, at + 1)
  if (figures[0] === null || figures[1] === null || !isSign(scene, at + 1, `/.${DASHES}`)) return null
  if (figures[2] === null || formAt(scene, at + 3) !== sign) return sign === '/' ? monthOfYear(scene, at) : null
  const [a, b, c] = figures as [number, number, number]
  const [first, last] = [formAt(scene, at).length, formAt(scene, at + 4).length]
  if (first === 4) return inRange(at, { year: a, month: b <= 12 ? b : c, day: b <= 12 ? c : b })
  if (last !== 4 && !(last === PLACES && sign === '/' && first === PLACES)) return null
  const year = last === 4 ? c : 2000 + c
  return ordered(at, { year, a, b, weekday })
}

/** «2/2013», «٠٨/٢٠٢٤». */
function monthOfYear(scene: Scene, at: number): Dated | null {
  const [month, year] = [digitsAt(scene, at)!, digitsAt(scene, at + 2)!]
  const isYear = formAt(scene, at + 2).length === 4 && year >= 1900 && year <= 2100
  return isYear && month >= 1 && month <= 12 && formAt(scene, at).length <= PLACES && senseAt(scene, at - 1, 'number-word') === null ? { to: at + 3, cut: 0, form: dateForm({ year, month }) } : null
}

interface Figures {
  readonly year: number
  readonly month: number
  readonly day: number
}

function inRange(at: number, { year, month, day }: Figures, doubts: readonly Doubt[] = []): Dated | null {
  const real = year >= 1000 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= MOST_DAYS
  const calendar = year >= 1300 && year <= 1500 ? 'hijri' : 'gregorian'
  return real ? { to: at + 5, cut: 0, form: dateForm({ calendar, year, month, day, ...(doubts.length > 0 ? { doubts } : {}) }) } : null
}

/** Day first, as Arabic desks write, unless the second figure can be no month, or the printed weekday belongs to the other order only. */
function ordered(at: number, { year, a, b, weekday }: { year: number; a: number; b: number; weekday: number | null }): Dated | null {
  if (b > 12) return inRange(at, { year, month: a, day: b })
  if (a > 12 || a === b) return inRange(at, { year, month: b, day: a })
  const [dayFirst, monthFirst] = [weekdayOfFigures(year, b, a), weekdayOfFigures(year, a, b)]
  if (weekday !== null && dayFirst !== weekday && monthFirst === weekday) return inRange(at, { year, month: a, day: b })
  const says = `${year}-${String(a).padStart(2, '0')}-${String(b).padStart(2, '0')}`
  return inRange(at, { year, month: b, day: a }, weekday === dayFirst ? [] : [{ kind: 'order', says }])
}

function weekdayOfFigures(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7
}

/** The date that begins at a token: with its day, or a month with a year or direction; a bare month name is marked `bare`. */
export function dateAt(scene: Scene, at: number, weekday: number | null = null): Dated | null {
  return numeric(scene, at, weekday) ?? dayMonth(scene, at) ?? monthFirst(scene, at)
}
