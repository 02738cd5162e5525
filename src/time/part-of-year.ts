import type { Mod, PartOfYearForm, Piece, Recogniser } from './form.ts'
import { runningYear } from './date.ts'
import { OPENS } from './opening.ts'
import { yearBehind } from './month.ts'
import { thisAt } from './period.ts'
import { DASHES, formAt, digitsAt, isSign, joinerEnd, proJoiner, type Scene, senseAt, proSenseAt } from './scene.ts'

/** Quarters, halves and seasons: «الربع الثاني من 2025», «النصف الأول من العام الماضي», «صيف 2024», «الخريف المقبل», «هذا الشتاء». */
export const partsOfYear: Recogniser = {
  id: 'time.part-of-year',
  example: 'ارتفعت الصادرات في الربع الثاني من العام الجاري',
  opens: OPENS.direction | OPENS.partOfYear | OPENS.seasonWord,
  find: (scene, at) => partOfYearPiece(scene, at),
}

/** A named part of a year at a token. */
export function partOfYearPiece(scene: Scene, at: number): Piece<PartOfYearForm> | null {
  return seasonAt(scene, at) ?? countedPart(scene, at)
}

interface When {
  readonly year?: number
  readonly shift?: number
  readonly yearShift?: number
}

function form(part: PartOfYearForm['part'], nth: PartOfYearForm['nth'], when: When): PartOfYearForm {
  return { kind: 'part-of-year', part, nth, year: when.year ?? null, shift: when.shift ?? null, yearShift: when.yearShift ?? null, mod: null as Mod | null }
}

/** The year behind: «من 2025», «من العام الماضي», «2025», «لعام 2025». */
function yearOf(scene: Scene, at: number): { when: When; to: number } | null {
  const year = yearBehind(scene, at)
  if (year) return { when: { year: year.year }, to: year.to }
  const running = runningYear(scene, at)
  if (running) return { when: { yearShift: running.shift }, to: running.to }
  const unit = senseAt(scene, joinerEnd(scene, at, 'of'), 'unit-one')
  return unit?.word.def && unit.word.is.unit === 'PY' && joinerEnd(scene, at, 'of') > at ? { when: { yearShift: 0 }, to: unit.to } : null
}

function countedPart(scene: Scene, at: number): Piece<PartOfYearForm> | null {
  const word = proSenseAt(scene, at, 'quarter-word', 'half-word')
  const nth = word?.word.def ? senseAt(scene, word.to, 'ordinal', 'direction') : null
  if (!word || !nth?.word.def || (nth.word.role === 'direction' && nth.word.id !== 'newest')) return null
  const part = word.word.role === 'quarter-word' ? 'quarter' : 'half'
  const number = nth.word.role === 'direction' ? (part === 'quarter' ? 4 : 2) : nth.word.n
  if (number < 1 || number > (part === 'quarter' ? 4 : 2)) return null
  const year = yearOf(scene, nth.to)
  if (year) return { to: year.to, cut: word.cut, form: form(part, number, year.when) }
  const direction = senseAt(scene, nth.to, 'direction')
  if (direction?.word.id === 'this' && direction.word.def) return { to: direction.to, cut: word.cut, form: form(part, number, { shift: 0 }) }
  const alone = word.word.is.alone !== undefined && joinerEnd(scene, nth.to, 'of') === nth.to
  return alone ? { to: nth.to, cut: word.cut, form: form(part, number, { shift: 0 }) } : null
}

function seasonAt(scene: Scene, at: number): Piece<PartOfYearForm> | null {
  const leading = thisAt(scene, at)
  const word = leading ?? proJoiner(scene, at, 'season-word')
  const season = word.to > at ? senseAt(scene, word.to, 'season') : proSenseAt(scene, at, 'season')
  if (!season) return null
  const code = season.word.is.code as 'SP'
  const cut = word.to > at ? word.cut : season.cut
  if (leading) return season.word.def ? { to: season.to, cut, form: form('season', code, { shift: 0 }) } : null
  const direction = season.word.def ? senseAt(scene, season.to, 'direction') : null
  if (direction?.word.def) return { to: direction.to, cut, form: form('season', code, { shift: Number(direction.word.is.shift) }) }
  const year = yearOf(scene, season.to)
  if (!year && word.to > at && season.word.def) return { to: season.to, cut, form: form('season', code, { shift: 0 }) }
  return year && { to: winterEnd(scene, year.to), cut, form: form('season', code, year.when) }
}

/** «شتاء 2024-2025». */
function winterEnd(scene: Scene, at: number): number {
  const second = isSign(scene, at, `${DASHES}/`) ? digitsAt(scene, at + 1) : null
  return second !== null && [2, 4].includes(formAt(scene, at + 1).length) ? at + 2 : at
}
