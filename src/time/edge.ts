import { dateAt, dateForm } from './date.ts'
import { eraPiece } from './era.ts'
import type { Form, Mod, Piece, Recogniser, Unit } from './form.ts'
import { holidayPiece } from './holiday.ts'
import { OPENS } from './opening.ts'
import { numberedMonthAt } from './month.ts'
import { directedPeriods, period } from './period.ts'
import { joinerEnd, type Scene, senseAt, proSenseAt } from './scene.ts'
import { partOfYearPiece } from './part-of-year.ts'
import { yearPiece } from './year.ts'

/** The beginning, middle or end of a longer time: «مطلع مارس», «منتصف العام المقبل», «أواخر الثمانينيات», «نهاية الشهر». */
export const edges: Recogniser = {
  id: 'time.edge',
  example: 'ينتهي العمل في أواخر العام المقبل',
  opens: OPENS.edge | OPENS.partOfYear,
  find: (scene, at) => halfOfMonth(scene, at) ?? edgeAt(scene, at),
}

function edgeAt(scene: Scene, at: number): Piece | null {
  const edge = proSenseAt(scene, at, 'edge')
  if (!edge) return null
  const from = joinerEnd(scene, edge.to, 'month-word')
  const whole = numbered(scene, edge.to) ?? longer(scene, edge.to) ?? (from > edge.to ? longer(scene, from) : null) ?? running(scene, edge.to) ?? season(scene, edge.to)
  return whole && { to: whole.to, cut: edge.cut, form: { ...whole.form, mod: edge.word.is.mod as Mod } as Form }
}

/** «النصف الثاني من مايو», «الثلث الأخير من رمضان» is left: its days are the month's. */
function halfOfMonth(scene: Scene, at: number): Piece | null {
  const half = proSenseAt(scene, at, 'half-word')
  const nth = half?.word.def ? senseAt(scene, half.to, 'ordinal', 'direction') : null
  const from = nth?.word.def ? joinerEnd(scene, nth.to, 'of') : 0
  const dated = nth && from > nth.to ? dateAt(scene, joinerEnd(scene, from, 'month-word')) : null
  if (!half || !nth || !dated || dated.form.day !== null || dated.form.month === null) return null
  return { to: dated.to, cut: half.cut, form: { ...dated.form, mod: nth.word.n === 1 ? 'START' : 'END' } }
}

/** «بداية شهر 3». */
function numbered(scene: Scene, at: number): Piece | null {
  const month = numberedMonthAt(scene, at)
  return month && { to: month.to, cut: 0, form: dateForm({ month: month.month }) }
}

function longer(scene: Scene, at: number): Piece | null {
  const dated = dateAt(scene, at)
  const found = [
    dated && dated.form.day === null && dated.form.month !== null && dated.cut === 0 ? dated : null,
    directedPeriods.find(scene, at), yearPiece(scene, at, true), partOfYearPiece(scene, at), eraPiece(scene, at), holidayPiece(scene, at),
  ]
  return found.reduce((best, one) => (one && one.cut === 0 && 'mod' in one.form && (!best || one.to > best.to) ? one : best), null)
}

/** «نهاية الصيف»: the one at hand. */
function season(scene: Scene, at: number): Piece | null {
  const word = senseAt(scene, at, 'season')
  return word?.word.def ? { to: word.to, cut: 0, form: { kind: 'part-of-year', part: 'season', nth: word.word.is.code as 'SU', year: null, shift: 0, yearShift: null, mod: null } } : null
}

const ofNow = new Set<Unit>(['PW', 'PM', 'PY', 'PE', 'PC'])

/** «نهاية الشهر»: the running one. */
function running(scene: Scene, at: number): Piece | null {
  const unit = senseAt(scene, at, 'unit-one')
  if (!unit?.word.def || !ofNow.has(unit.word.is.unit as Unit) || joinerEnd(scene, unit.to, 'of') > unit.to) return null
  return { to: unit.to, cut: 0, form: period(unit.word.is.unit as 'PW', 0) }
}
