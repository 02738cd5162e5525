import type { Mod, Part, PeriodForm, Piece, Recogniser, Unit } from './form.ts'
import { OPENS } from './opening.ts'
import { joinerEnd, type Scene, type Sense, senseAt, proSenseAt } from './scene.ts'

/** «العام الجديد»: the year about to begin, or the one just begun. */
export const NEW = 0.5

const periods: Readonly<Partial<Record<Unit, PeriodForm['unit']>>> = { PD: 'PD', PW: 'PW', PM: 'PM', PY: 'PY', PE: 'PE', PC: 'PC' }

/** Weeks, months, years and weekends seen from now: «الأسبوع الماضي», «هذا العام», «الشهر قبل الماضي», «نهاية الأسبوع المقبل», «الليلة الماضية», «هذا المساء». */
export const directedPeriods: Recogniser = {
  id: 'time.period',
  example: 'عقدت جولة مماثلة في الدوحة الأسبوع الماضي',
  opens: OPENS.school | OPENS.direction | OPENS.unit | OPENS.part,
  find: (scene, at) => weekendAt(scene, at) ?? periodAt(scene, at) ?? partAt(scene, at),
}

/** A unit with a direction at a token. */
export function periodAt(scene: Scene, at: number): Piece | null {
  const leading = thisAt(scene, at)
  const unit = leading ? senseAt(scene, leading.to, 'unit-one', 'school', 'fiscal') : proSenseAt(scene, at, 'unit-one', 'school', 'fiscal')
  if (!unit || (unit.word.role === 'unit-one' && !unit.word.def)) return null
  const kind = kindOf(unit)
  if (!kind) return null
  if (leading) return kind === 'PD' ? null : { to: unit.to, cut: leading.cut, form: period(kind, 0) }
  const renewed = senseAt(scene, unit.to, 'new-word')
  if (renewed) return kind === 'PY' || kind === 'SY' || kind === 'FY' ? { to: renewed.to, cut: unit.cut, form: period(kind, NEW) } : null
  const direction = senseAt(scene, unit.to, 'direction')
  if (!direction || !isDirection(direction)) return null
  if (direction.word.id === 'newest' && joinerEnd(scene, direction.to, 'of', 'in') > direction.to) return null
  const shift = Number(direction.word.is.shift)
  if (kind === 'PD' && (shift !== -1 || direction.word.id === 'newest')) return null
  return { to: direction.to, cut: unit.cut, form: period(kind, shift) }
}

/** «الماضي», «قبل الماضي»: not هذا, which leads. */
function isDirection({ word }: Sense): boolean {
  return word.def || word.id.includes('but-one') || word.id === 'passing'
}

function kindOf({ word }: Sense): PeriodForm['unit'] | null {
  if (word.role === 'fiscal') return 'FY'
  if (word.role === 'school') return word.def ? 'SY' : null
  return periods[word.is.unit as Unit] ?? null
}

/** A period as a form. */
export function period(unit: PeriodForm['unit'], shift: number, mod: Mod | null = null): PeriodForm {
  return { kind: 'period', unit, shift, mod }
}

/** «هذا», «هذه» at a token. */
export function thisAt(scene: Scene, at: number): Sense | null {
  const sense = proSenseAt(scene, at, 'direction')
  return sense && sense.word.id === 'this' && !sense.word.def ? sense : null
}

/** «نهاية الأسبوع», «عطلة نهاية الأسبوع الماضي». */
function weekendAt(scene: Scene, at: number): Piece | null {
  const weekend = proSenseAt(scene, at, 'weekend')
  if (!weekend) return null
  const direction = senseAt(scene, weekend.to, 'direction')
  const shift = direction?.word.def ? Number(direction.word.is.shift) : 0
  return { to: direction?.word.def ? direction.to : weekend.to, cut: weekend.cut, form: period('WE', shift) }
}

/** «منذ الفجر», «عند الظهر», «حتى المساء». */
function isAsked(scene: Scene, at: number): boolean {
  return joinerEnd(scene, at - 1, 'clock-at', 'to2') === at || proSenseAt(scene, at - 1, 'relation')?.to === at
}

/** «الليلة», «الليلة الماضية», «هذا الصباح», «هذه الليلة». */
function partAt(scene: Scene, at: number): Piece | null {
  const leading = thisAt(scene, at)
  const part = leading ? senseAt(scene, leading.to, 'part') : proSenseAt(scene, at, 'part')
  if (!part) return null
  const code = part.word.is.code as Part
  if (!part.word.def) return !leading && part.word.is.adverb !== undefined ? { to: part.to, cut: part.cut, form: { kind: 'day', offset: 0, weekday: null, part: code } } : null
  const day = (to: number, offset: number, cut: number): Piece => ({ to, cut, form: { kind: 'day', offset, weekday: null, part: code } })
  if (leading) return day(part.to, 0, leading.cut)
  const direction = senseAt(scene, part.to, 'direction')
  if (direction && isDirection(direction)) return day(direction.to, Number(direction.word.is.shift), part.cut)
  return part.word.is.tonight !== undefined || isAsked(scene, at) ? day(part.to, 0, part.cut) : null
}
