import { amountAt, unitOf } from './amount.ts'
import type { Form, Length, Part, Piece, Recogniser, SetForm } from './form.ts'
import { OPENS } from './opening.ts'
import { andSenseAt, digitsAt, joinerEnd, proSenseAt, type Scene, senseAt, hitsAt } from './scene.ts'
import { numberAt } from './amount.ts'

/** Times that come again: «كل جمعة», «يوميا», «كل ستة أشهر», «مرتين في الشهر», «أيام الجمعة», «مساء كل خميس». */
export const sets: Recogniser = {
  id: 'time.set',
  example: 'يجتمع المجلس كل ستة أشهر',
  opens: OPENS.set | OPENS.number | OPENS.amount | OPENS.large | OPENS.part | OPENS.days,
  find: (scene, at) => times(scene, at) ?? every(scene, at, null) ?? partOfEvery(scene, at) ?? adverb(scene, at) ?? weekdays(scene, at),
}

const set = (every: SetForm['every'], to: number, { cut = 0, times = null }: { cut?: number; times?: number | null } = {}): Piece<SetForm> => ({ to, cut, form: { kind: 'set', every, times } })

function every(scene: Scene, at: number, part: Part | null): Piece<SetForm> | null {
  const lead = proSenseAt(scene, at, 'every')
  if (!lead) return null
  const cut = lead.cut
  const day = senseAt(scene, joinerEnd(scene, lead.to, 'day-word'), 'weekday')
  if (day) return set(weekday(day.word.n, part), listEnd(scene, day.to), { cut })
  const weekend = senseAt(scene, lead.to, 'weekend')
  if (weekend) return set({ kind: 'period', unit: 'WE', shift: 0, mod: null }, weekend.to, { cut })
  const piece = senseAt(scene, lead.to, 'part')
  if (piece && !piece.word.def) return set({ kind: 'day', offset: 0, weekday: null, part: piece.word.is.code as Part }, piece.to, { cut })
  const length = lengthAt(scene, lead.to)
  return length && set(part === null ? length.length : { kind: 'day', offset: 0, weekday: null, part }, length.to, { cut })
}

function weekday(n: number, part: Part | null): Form {
  return { kind: 'weekday', weekday: n, shift: null, week: null, part }
}

/** «كل سبت وأحد»: the set is named by its first day. */
function listEnd(scene: Scene, at: number): number {
  const more = andSenseAt(scene, at, 'weekday')
  return more && !more.word.def ? more.to : at
}

function lengthAt(scene: Scene, at: number): { length: Length; to: number } | null {
  if (hitsAt(scene, at).some(({ is }) => is.role === 'not')) return null
  const two = senseAt(scene, at, 'unit-two')
  if (two) return two.word.def ? null : { length: { amount: { min: 2, max: 2 }, unit: unitOf(two) }, to: two.to }
  const single = senseAt(scene, at, 'unit-one')
  if (single) return single.word.def ? null : { length: { amount: { min: 1, max: 1 }, unit: unitOf(single) }, to: single.to }
  const counted = amountAt(scene, at)
  const unit = counted && senseAt(scene, counted.to, 'unit-one', 'unit-many')
  return counted && unit ? { length: { amount: counted.amount, unit: unitOf(unit) }, to: unit.to } : null
}

/** «صباح كل يوم», «مساء كل خميس», «نهاية كل شهر» is the month's. */
function partOfEvery(scene: Scene, at: number): Piece<SetForm> | null {
  const part = proSenseAt(scene, at, 'part')
  const found = part && every(scene, part.to, part.word.is.code as Part)
  return found && { ...found, cut: part.cut }
}

function adverb(scene: Scene, at: number): Piece<SetForm> | null {
  const word = proSenseAt(scene, at, 'set-word')
  return word && set({ amount: { min: 1, max: 1 }, unit: unitOf(word) }, word.to, { cut: word.cut })
}

/** «مرتين في الشهر», «ثلاث مرات يوميا», «مرة كل أسبوعين», «مرة واحدة سنويا». */
function times(scene: Scene, at: number): Piece<SetForm> | null {
  if (digitsAt(scene, at) !== null && senseAt(scene, at + 1, 'times-word') === null) return null
  const count = digitsAt(scene, at) !== null || senseAt(scene, at, 'cardinal') ? numberAt(scene, at) : null
  const word = count ? senseAt(scene, count.to, 'times-word') : proSenseAt(scene, at, 'times-word')
  if (!word) return null
  const often = count?.value ?? (word.word.n > 0 ? word.word.n : 1)
  const found = every(scene, word.to, null) ?? adverb(scene, word.to)
  if (found && found.cut === 0) return { ...found, cut: word.cut, form: { ...found.form, times: often } }
  const from = joinerEnd(scene, word.to, 'in')
  const unit = from > word.to ? senseAt(scene, from, 'unit-one') : null
  return unit?.word.def ? set({ amount: { min: 1, max: 1 }, unit: unitOf(unit) }, unit.to, { cut: word.cut, times: often }) : null
}

/** «أيام الجمعة», «أيام السبت والأحد من كل أسبوع»; «يومي السبت والأحد» are two days. */
function weekdays(scene: Scene, at: number): Piece<SetForm> | null {
  const word = proSenseAt(scene, at, 'days-word')
  const day = word?.word.is.many !== undefined ? senseAt(scene, word.to, 'weekday') : null
  if (!word || !day?.word.def || senseAt(scene, day.to, 'direction')) return null
  return set(weekday(day.word.n, null), day.to, { cut: word.cut })
}

/** «25 ديسمبر من كل عام», «أكتوبر من كل سنة»: the date comes again. Null when nothing of the kind stands behind. */
export function everyYear(scene: Scene, piece: Piece): Piece | null {
  const from = joinerEnd(scene, piece.to, 'of', 'in')
  const lead = from > piece.to ? senseAt(scene, from, 'every') : null
  const unit = lead && senseAt(scene, lead.to, 'unit-one')
  if (!unit || unit.word.def || !(piece.form.kind === 'date' ? unit.word.is.unit === 'PY' : piece.form.kind === 'weekday' && unit.word.is.unit === 'PW')) return null
  return { to: unit.to, cut: piece.cut, form: { kind: 'set', every: piece.form, times: null } }
}
