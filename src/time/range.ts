import { WAW } from '../lang/letters.ts'
import { clockPiece } from './clock.ts'
import { dateAt, dateForm, dayAt, type Dated } from './date.ts'
import type { ClockForm, DateForm, Form, Piece, RangeForm, Recogniser } from './form.ts'
import { OPENS } from './opening.ts'
import { joinedMonthAt, monthAt, yearBehind } from './month.ts'
import { andSenseAt, COMMAS, DASHES, digitsAt, formAt, isSign, joinerEnd, proJoiner, proSenseAt, type Scene, senseAt, hitsAt } from './scene.ts'

/** Two days of one month, two months of one year, two hours of one part of the day: «15-16 آب», «من 3 إلى 9 مارس», «27 و28 أغسطس», «يوليو 13-15», «بين يناير ومارس 2024», «من الثامنة إلى العاشرة مساء». */
export const ranges: Recogniser = {
  id: 'time.range',
  example: 'تعقد الجولة بين 27 و28 أغسطس 2024',
  opens: OPENS.number | OPENS.days | OPENS.ordinal | OPENS.month | OPENS.clockWord | OPENS.latin | OPENS.article,
  find: (scene, at) => (scene.tokens[at]!.kind === 'number' ? daysOfMonth(scene, at) ?? hours(scene, at) : daysOfMonth(scene, at) ?? monthThenDays(scene, at) ?? monthsOfYear(scene, at) ?? hours(scene, at)),
}

function range(from: Form, until: Form, { to, cut = 0 }: { readonly to: number; readonly cut?: number }): Piece<RangeForm> {
  return { to, cut, form: { kind: 'range', from, until } }
}

/** Past a sign or word that joins two ends: «-», «و», «إلى», «حتى»; the token itself when none stands there. */
function joint(scene: Scene, at: number): number {
  if (isSign(scene, at, `${DASHES}/`) || formAt(scene, at) === WAW) return at + 1
  return proJoiner(scene, at, 'to', 'to2', 'until').to
}

/** A joint or comma, or a word with و, stands here: the quick look before the slow one. */
function mayJoin(scene: Scene, at: number): boolean {
  const token = scene.tokens[at]
  return token !== undefined && (token.kind === 'mark' || token.form.startsWith(WAW) || hitsAt(scene, at).some(({ is }) => is.role === 'joiner'))
}

const MOST_LISTED = 8

/** «15-16 آب», «27 و28 أغسطس», «الثالث والرابع من مايو», «3 و4 و5 مارس», «يومي 27 و28 أغسطس». */
function daysOfMonth(scene: Scene, at: number): Piece | null {
  const word = proSenseAt(scene, at, 'days-word')
  const first = dayAt(scene, word?.to ?? at)
  if (!first || !mayJoin(scene, first.to)) return null
  let next = secondDay(scene, first.to)
  for (let listed = 0; next && !next.dated && listed < MOST_LISTED; listed++) next = secondDay(scene, next.to)
  if (!next?.dated) return null
  const { form, to } = next.dated
  if (form.day === null || form.day <= first.day) return null
  return range(dateForm({ ...form, day: first.day }), form, { to, cut: word?.cut ?? 0 })
}

/** The next day behind a with its month when that follows. */
function secondDay(scene: Scene, at: number): { to: number; dated: Dated | null } | null {
  const comma = isSign(scene, at, COMMAS)
  const from = comma ? at + 1 : joint(scene, at)
  const joined = from > at ? null : andSenseAt(scene, at, 'ordinal')
  if (from === at && !joined) return null
  const day = joined ? { day: joined.word.n, to: joined.to } : dayAt(scene, from)
  if (!day) return null
  const dated = joined ? null : dateAt(scene, from)
  if (dated && dated.form.day !== null && dated.form.month === null && dated.form.monthShift === null) return null
  return { to: day.to, dated: joined ? joinedDay(scene, joined.to, day.day) : dated && dated.form.day !== null && !isNumeric(scene, from) ? dated : null }
}

const isNumeric = (scene: Scene, at: number): boolean => digitsAt(scene, at + 2) !== null && isSign(scene, at + 1, '/.') 

function joinedDay(scene: Scene, at: number, day: number): Dated | null {
  const dated = dateAt(scene, at - 1)
  return dated && dated.form.day !== null && dated.to > at ? { ...dated, form: { ...dated.form, day } } : null
}

/** «يوليو 13-15», «تموز 13 إلى 15 2024». */
function monthThenDays(scene: Scene, at: number): Piece | null {
  const month = monthAt(scene, at, true)
  const [first, from] = month ? [digitsAt(scene, month.to), joint(scene, month.to + 1)] : [null, 0]
  const last = month && from > month.to + 1 ? digitsAt(scene, from) : null
  if (!month || first === null || last === null || first < 1 || last > 31 || last <= first || formAt(scene, from).length > 2) return null
  const year = yearBehind(scene, from + 1)
  const form = (day: number): DateForm => dateForm({ month: month.month, day, year: year?.year ?? null })
  return range(form(first), form(last), { to: year?.to ?? from + 1, cut: month.cut })
}

/** «يناير ومارس 2024», «من مارس إلى يونيو 2024», «يونيو - أغسطس». */
function monthsOfYear(scene: Scene, at: number): Piece | null {
  const first = monthAt(scene, at, true)
  if (!first) return null
  const joined = joinedMonthAt(scene, first.to)
  const from = joined ? first.to : joint(scene, first.to)
  const second = joined ?? (from > first.to ? dateAt(scene, from) : null)
  if (!second) return null
  const until = 'form' in second ? second.form : joinedForm(scene, second.month, second.to)
  const to = 'form' in second ? second.to : (yearBehind(scene, second.to)?.to ?? second.to)
  if (until.calendar !== 'gregorian' || until.day !== null || until.month === null || until.month === first.month) return null
  if (until.year === null && !isSign(scene, first.to, DASHES) && joinerEnd(scene, at - 1, 'between') !== at) return null
  if (first.weak && until.year === null && joinerEnd(scene, at - 1, 'between') !== at) return null
  const year = until.year !== null && first.month > until.month ? until.year - 1 : until.year
  return range(dateForm({ month: first.month, year, yearShift: until.yearShift, shift: until.shift }), until, { to, cut: first.cut })
}

function joinedForm(scene: Scene, month: number, to: number): DateForm {
  return dateForm({ month, year: yearBehind(scene, to)?.year ?? null })
}

/** «من الثامنة إلى العاشرة مساء», «بين الساعة 3 و5 عصرا», «8:00-10:00 صباحا»: the first hour takes the part of the second. */
export function hours(scene: Scene, at: number): Piece<RangeForm> | null {
  const first = bareHour(scene, at)
  if (!first) return null
  const from = joint(scene, first.to)
  const joined = from === first.to && andSenseAt(scene, from, 'ordinal') !== null
  if (from === first.to && !joined) return null
  const second = joined ? joinedHour(scene, from) : clockPiece(scene, from)
  if (!second || second.form.kind !== 'clock') return null
  const until = second.form
  return range({ ...until, hour: first.hour, minute: first.minute, sharp: first.minute > 0, second: null }, until, { to: second.to })
}

function bareHour(scene: Scene, at: number): { hour: number; minute: number; to: number } | null {
  const from = proJoiner(scene, at, 'clock-word').to
  const digits = digitsAt(scene, from)
  const word = senseAt(scene, from, 'ordinal')
  if (digits === null) return word?.word.def && word.word.n <= 12 ? { hour: word.word.n, minute: 0, to: word.to } : null
  if (digits > 24 || formAt(scene, from).length > 2) return null
  const minute = isSign(scene, from + 1, ':') ? digitsAt(scene, from + 2) : null
  if (minute === null) return from > at || joint(scene, from + 1) > from + 1 ? { hour: digits, minute: 0, to: from + 1 } : null
  return minute < 60 ? { hour: digits, minute, to: from + 3 } : null
}

function joinedHour(scene: Scene, at: number): Piece<ClockForm> | null {
  const hour = andSenseAt(scene, at, 'ordinal')
  const part = hour && senseAt(scene, hour.to, 'part')
  if (!hour || !part || hour.word.n > 12) return null
  return { to: part.to, cut: 0, form: { kind: 'clock', hour: hour.word.n, minute: 0, sharp: false, second: null, part: part.word.is.code as 'TEV', zone: null, on: null, mod: null } }
}
