import { AL } from '../lang/letters.ts'
import { numberAt, ordinalAt, pastArticle } from './amount.ts'
import { dateAt, dateForm, runningYear } from './date.ts'
import type { Form, HolidayForm, NthForm, Piece, Recogniser, Unit } from './form.ts'
import { holidayPiece } from './holiday.ts'
import { OPENS } from './opening.ts'
import { hijriMonthAt, numberedMonthAt, yearBehind } from './month.ts'
import { periodAt } from './period.ts'
import { formAt, joinerEnd, proJoiner, proSenseAt, type Scene, senseAt, hitsAt } from './scene.ts'
import { yearPiece } from './year.ts'

/** The nth day, week or weekday of a longer time: «أول جمعة من مارس», «الأسبوع الأول من مايو», «آخر يوم في الشهر», «ثاني أيام عيد الفطر». */
export const nths: Recogniser = {
  id: 'time.nth',
  example: 'تجرى الانتخابات في أول أحد من يونيو 2024',
  opens: OPENS.ordinal | OPENS.last | OPENS.weekday | OPENS.unit | OPENS.article,
  find: (scene, at) => nthFirst(scene, at) ?? unitFirst(scene, at) ?? firstMonths(scene, at),
}

/** «الأشهر السبعة الأولى من 2015», «الأشهر الثلاثة الأخيرة من العام الماضي»: a run of months of a year. */
function firstMonths(scene: Scene, at: number): Piece | null {
  const unit = proSenseAt(scene, at, 'unit-many')
  if (!unit?.word.def || unit.word.is.unit !== 'PM') return null
  const count = numberAt(scene, pastArticle(scene, unit.to))
  const edge = count && (senseAt(scene, count.to, 'ordinal') ?? senseAt(scene, count.to, 'direction'))
  const from = edge ? joinerEnd(scene, edge.to, 'of') : 0
  if (!count || !edge || from === edge.to || count.value < 1 || count.value > 12 || !Number.isInteger(count.value)) return null
  const [year, running] = [yearPiece(scene, from, true), runningYear(scene, from)]
  const whole = year?.form.until === null ? { to: year.to, fields: { year: year.form.year } } : running && { to: running.to, fields: { yearShift: running.shift } }
  const last = edge.word.id === 'newest'
  if (!whole || !(last || (edge.word.role === 'ordinal' && edge.word.n === 1))) return null
  const month = (of: number): Form => dateForm({ ...whole.fields, month: of })
  return { to: whole.to, cut: unit.cut, form: { kind: 'range', from: month(last ? 13 - count.value : 1), until: month(last ? 12 : count.value) } }
}

interface Counted {
  readonly nth: number
  readonly of: NthForm['of']
  readonly to: number
  readonly cut: number
  /** «أول أيام رمضان»: the plural in construct needs no من. */
  readonly construct: boolean
}

const countable = new Set<Unit>(['PD', 'PW', 'PM'])

/** «أول جمعة», «ثالث يوم ثلاثاء», «آخر أسبوع», «ثاني أيام». */
function nthFirst(scene: Scene, at: number): Piece | null {
  const nth = ordinalAt(scene, at, true)
  if (!nth || senseAt(scene, at, 'ordinal')?.word.def) return null
  const of = countedAt(scene, nth.to)
  return of && whole(scene, { nth: nth.value, of: of.of, to: of.to, cut: nth.cut, construct: of.many })
}

function countedAt(scene: Scene, at: number): { of: NthForm['of']; to: number; def: boolean; many: boolean } | null {
  const day = senseAt(scene, joinerEnd(scene, at, 'day-word'), 'weekday')
  if (day) return { of: day.word.n, to: day.to, def: day.word.def, many: false }
  const unit = senseAt(scene, at, 'unit-one', 'unit-many')
  return unit && countable.has(unit.word.is.unit as Unit) ? { of: unit.word.is.unit as 'PD', to: unit.to, def: unit.word.def, many: unit.word.role === 'unit-many' } : null
}

/** «الجمعة الأولى», «الأسبوع الأخير», «اليوم الثالث». */
function unitFirst(scene: Scene, at: number): Piece | null {
  const unit = proSenseAt(scene, at, 'weekday', 'unit-one')
  if (!unit?.word.def || (unit.word.role === 'unit-one' && !countable.has(unit.word.is.unit as Unit))) return null
  const newest = senseAt(scene, unit.to, 'direction')
  const nth = newest?.word.id === 'newest' ? { value: -1, to: newest.to } : definite(scene, unit.to)
  if (!nth) return null
  const of = unit.word.role === 'weekday' ? unit.word.n : (unit.word.is.unit as 'PD')
  return whole(scene, { nth: nth.value, of, to: nth.to, cut: unit.cut, construct: false })
}

function definite(scene: Scene, at: number): { value: number; to: number } | null {
  const nth = ordinalAt(scene, at)
  return nth && nth.value > 0 && (senseAt(scene, at, 'ordinal')?.word.def || formAt(scene, at) === AL) ? nth : null
}

/** The longer time behind: «من مارس», «في سبتمبر لعام 2014», «بشهر أكتوبر», «من الشهر القادم», «عيد الفطر». */
function whole(scene: Scene, { nth, of, to, cut, construct }: Counted): Piece | null {
  const from = joinerEnd(scene, to, 'of', 'in')
  const after = typeof of === 'number' && nth > 0 ? eventBehind(scene, to) : null
  if (after) return { to: after.to, cut, form: { kind: 'nth', nth, of, within: after.form, after: true } }
  const holiday = of === 'PD' ? holidayPiece(scene, from) : null
  if (holiday && holiday.cut === 0) return { to: holiday.to, cut, form: { ...holiday.form, nth } satisfies HolidayForm }
  const within = container(scene, from)
  if (!within || (from === to && !construct && !tied(scene, to))) return null
  if (of === 'PD' && nth > 0 && within.form.kind === 'date' && nth <= 31) return { to: within.to, cut, form: dateForm({ ...within.form, day: nth }) }
  return { to: within.to, cut, form: { kind: 'nth', nth, of, within: within.form, after: false } }
}

/** «ثالث ثلاثاء بعد عيد الفصح»: counted from a day. */
function eventBehind(scene: Scene, at: number): Piece<Form> | null {
  const relation = senseAt(scene, at, 'relation')
  if (relation?.word.is.way !== 'future') return null
  const dated = dateAt(scene, relation.to)
  return holidayPiece(scene, relation.to) ?? (dated && dated.form.day !== null ? dated : null)
}

/** «بشهر», «بأيلول»: ب ties as في does. */
function tied(scene: Scene, at: number): boolean {
  return formAt(scene, at).startsWith('\u0628') && (hitsAt(scene, at).some(({ prefix }) => prefix === '\u0628') ?? false)
}

function container(scene: Scene, at: number): Piece<Form> | null {
  const word = proJoiner(scene, at, 'month-word').to
  const dated = dateAt(scene, at)
  if (dated && dated.form.day === null) return dated
  const numbered = numberedMonthAt(scene, at)
  if (numbered) {
    const year = yearBehind(scene, numbered.to)
    return { to: year?.to ?? numbered.to, cut: 0, form: dateForm({ month: numbered.month, year: year?.year ?? null }) }
  }
  const hijri = hijriMonthAt(scene, word)
  if (hijri) return { to: hijri.to, cut: 0, form: dateForm({ calendar: 'hijri', month: hijri.month }) }
  const period = periodAt(scene, at)
  if (period?.form.kind === 'period' && (period.form.unit === 'PM' || period.form.unit === 'PY')) return period
  const year = yearPiece(scene, at, true)
  if (year) return year
  const unit = senseAt(scene, at, 'unit-one')
  const running = unit?.word.def && (unit.word.is.unit === 'PM' || unit.word.is.unit === 'PY')
  return running ? { to: unit.to, cut: 0, form: { kind: 'period', unit: unit.word.is.unit as 'PM', shift: 0, mod: null } } : null
}
