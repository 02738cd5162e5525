import { AL, ALEF, WAW } from '../lang/letters.ts'
import { amountAt, numberAt, pastArticle, unitOf } from './amount.ts'
import type { Amount, Form, Length, Mod, Piece, Recogniser, Unit } from './form.ts'
import { OPENS } from './opening.ts'
import { monthAt } from './month.ts'
import { andSenseAt, digitsAt, formAt, joinerEnd, proJoiner, proSenseAt, type Scene, type Sense, senseAt, hitsAt } from './scene.ts'
import { clauseIsFuture } from './tense.ts'
import { endingAt } from './year.ts'

/** Lengths of time, and days so far away from now: «ستة أسابيع», «أكثر من عشرة أشهر», «ما بين 40 و50 يوما», «سنة وثلاثة أشهر», «قبل ثلاثة أيام», «الأيام القليلة المقبلة». */
export const quantities: Recogniser = {
  id: 'time.duration',
  example: 'تستمر الهدنة ما بين 40 و50 يوما',
  opens: OPENS.bound | OPENS.between | OPENS.number | OPENS.amount | OPENS.large | OPENS.unit | OPENS.fraction | OPENS.last | OPENS.article,
  find: (scene, at) => directedUnits(scene, at) ?? quantityAt(scene, at),
}

function quantityAt(scene: Scene, at: number): Piece | null {
  const bound = senseAt(scene, at, 'bound')
  const lead = bound ? bound.to : proJoiner(scene, at, 'between').to
  const counted = lengthsAt(scene, lead, lead === at)
  if (!counted) return null
  const { lengths, to, cut } = counted
  const mod = (bound?.word.is.mod as Mod | undefined) ?? null
  const upper = lead > at && !bound ? upperEnd(scene, to) : null
  if (upper) return { to: upper.to, cut, form: { kind: 'range', from: plainLength(lengths), until: plainLength(upper.lengths) } }
  if (lead > at && !bound && (lengths[0]!.amount.max === lengths[0]!.amount.min)) return null
  const tail = directionBehind(scene, to, lengths[0]!)
  if (tail) return { to: tail.to, cut, form: { kind: 'duration', lengths, mod, shift: tail.shift, within: false } }
  const way = lead === at && !bound ? wayOf(scene, at, counted) : null
  const form: Form = way ? { kind: 'away', length: lengths[0]!, way, mod } : { kind: 'duration', lengths, mod, shift: null, within: relationBefore(scene, at)?.word.is.way === 'within' }
  return { to, cut, form }
}

/** «ما بين ثلاثة أشهر وسنتين»: the second length of a range in another unit. */
function upperEnd(scene: Scene, at: number): Counting | null {
  const apart = formAt(scene, at) === WAW ? lengthsAt(scene, at + 1, false) : null
  const joined = apart ?? (andSenseAt(scene, at, 'unit-two', 'cardinal', 'unit-one') ? lengthsAt(scene, at, true) : null)
  return joined && !joined.bare ? joined : null
}

function plainLength(lengths: readonly Length[]): Form {
  return { kind: 'duration', lengths, mod: null, shift: null, within: false }
}

interface Counting {
  readonly lengths: readonly Length[]
  readonly to: number
  readonly cut: number
  /** No amount was written («قبل شهر», «منذ سنوات»). */
  readonly bare: boolean
}

function lengthsAt(scene: Scene, at: number, cutting: boolean): Counting | null {
  const first = lengthAt(scene, at, cutting)
  if (!first) return null
  const lengths = [first.length]
  let to = first.to
  for (let more = moreAt(scene, to, lengths.at(-1)!); more; more = moreAt(scene, to, lengths.at(-1)!)) {
    lengths.push(more.length)
    to = more.to
  }
  return { lengths, to, cut: first.cut, bare: first.bare }
}

interface One {
  readonly length: Length
  readonly to: number
  readonly cut: number
  readonly bare: boolean
}

const one = (length: Length, to: number, rest: Partial<One> = {}): One => ({ length, to, cut: 0, bare: false, ...rest })

function lengthAt(scene: Scene, at: number, cutting: boolean): One | null {
  const look = cutting ? proSenseAt : senseAt
  if (hitsAt(scene, at).some(({ is }) => is.role === 'not')) return null
  const two = look(scene, at, 'unit-two')
  if (two && isPair(scene, at, two) && !(two.word.def && cutting && !isTimeOf(scene, two.to))) return one({ amount: exactly(2), unit: unitOf(two) }, two.to, { cut: two.cut })
  const part = look(scene, at, 'fraction')
  const of = part && senseAt(scene, part.to, 'unit-one')
  if (part && of && !part.word.def) return one({ amount: exactly(part.word.n / 100), unit: unitOf(of) }, of.to, { cut: part.cut })
  return countedLength(scene, at, cutting) ?? bareLength(scene, at, cutting)
}

const CONSTRUCT = /\u064a$/
const DUAL = /[\u064a\u0627]\u0646$/

/** Not the construct dual («يومي السبت والأحد», «لصقر شهري»), nor the adjective of a dual («موظفين عامين»). */
function isPair(scene: Scene, at: number, { word }: Sense): boolean {
  if (CONSTRUCT.test(word.spelled)) return false
  return !(word.is.unit === 'PY' && DUAL.test(formAt(scene, at - 1)) && formAt(scene, at - 1).length > 4 && relationBefore(scene, at) === null)
}

const exactly = (count: number): Amount => ({ min: count, max: count })

/** «اليومين الماضيين» counts from now; «اليومان» alone says nothing of a length. */
function isTimeOf(scene: Scene, at: number): boolean {
  return senseAt(scene, at, 'direction') !== null
}

function countedLength(scene: Scene, at: number, cutting: boolean): One | null {
  const counted = amountAt(scene, at) ?? (cutting ? cutAmount(scene, at) : null)
  if (!counted) return null
  const unit = unitBehind(scene, counted.to)
  if (unit?.word.def || (unit && unitOf(unit) === 'PY' && digitsAt(scene, unit.to) !== null && formAt(scene, unit.to).length === 4)) return null
  if (unit && isContract(scene, at, unit)) return null
  if (!unit || monthAt(scene, counted.to) !== null || (unitOf(unit) === 'PN' && (counted.amount.min ?? 0) >= TALE)) return null
  return one({ amount: counted.amount, unit: unitOf(unit) }, unit.to, { cut: 'cut' in counted ? (counted.cut as number) : 0 })
}

/** «ستة عقود», «عقد واحد», «قرن واحد»: contracts and horns more often than decades and centuries, unless a relation or what follows tells. */
function isContract(scene: Scene, at: number, unit: Sense): boolean {
  return ['PE', 'PC'].includes(unitOf(unit)) && relationBefore(scene, at) === null && endingAt(scene, at, 'bound') === null && joinerEnd(scene, unit.to, 'of') === unit.to && senseAt(scene, unit.to, 'direction') === null
}

/** «24 ساعة», «ثلاثة أيام», «ثلاثة من الأيام» is none; «15 من» is a date's. */
function unitBehind(scene: Scene, at: number): Sense | null {
  if (hitsAt(scene, at).some(({ is }) => is.role === 'not')) return null
  return senseAt(scene, at, 'unit-one', 'unit-many')
}

/** «لثلاثة أيام», «وعشرة أيام», «بستة أشهر». */
function cutAmount(scene: Scene, at: number): { amount: Amount; to: number; cut: number } | null {
  const sense = proSenseAt(scene, at, 'cardinal', 'vague')
  if (!sense || sense.cut === 0) return null
  if (sense.word.role === 'vague') return { amount: { min: null, max: null }, to: sense.to, cut: sense.cut }
  const number = numberAt(scene, at, true)
  return number && { amount: exactly(number.value), to: number.to, cut: sense.cut }
}

/** «خلال أسبوع», «قبل شهر», «أسبوعا واحدا», «منذ سنوات», «لأسبوع», «لسنوات»: a unit alone needs a relation before it, ل, or واحد behind it. */
function bareLength(scene: Scene, at: number, cutting: boolean): One | null {
  const unit = (cutting ? proSenseAt : senseAt)(scene, at, 'unit-one', 'unit-many')
  if (!unit || unit.word.def) return null
  const many = unit.word.role === 'unit-many' ? senseAt(scene, unit.to, 'vague-after') : null
  if (many) return one({ amount: { min: null, max: null }, unit: unitOf(unit) }, many.to, { cut: unit.cut })
  const single = senseAt(scene, unit.to, 'cardinal')
  if (single?.word.n === 1 && !isContract(scene, at, unit)) return one({ amount: exactly(1), unit: unitOf(unit) }, single.to, { cut: unit.cut })
  const halved = unit.word.role === 'unit-one' && (andSenseAt(scene, unit.to, 'fraction') !== null || moreAt(scene, unit.to, { amount: exactly(1), unit: unitOf(unit) }) !== null)
  const related = halved || endingAt(scene, at, 'bound') !== null || (unit.cut === 0 ? relationBefore(scene, at) !== null : /^[\u0648\u0641]?\u0644$/.test(prefixOf(scene, at, unit)) && unitOf(unit) !== 'PE')
  if (!related || isDirected(scene, unit.to) || isConstruct(scene, at, unit)) return null
  const amount = unit.word.role === 'unit-many' && !unit.word.spelled.endsWith(ALEF) ? { min: null, max: null } : exactly(1)
  return one({ amount, unit: unitOf(unit) }, unit.to, { cut: unit.cut, bare: true })
}

/** «تمتد أيام التخفيضات»: the plural behind a verb is its subject. */
function isConstruct(scene: Scene, at: number, unit: Sense): boolean {
  return unit.word.role === 'unit-many' && relationBefore(scene, at)?.word.is.way === 'length' && formAt(scene, unit.to).startsWith(AL)
}

function prefixOf(scene: Scene, at: number, { cut }: Sense): string {
  return formAt(scene, at).slice(0, cut)
}

const isDirected = (scene: Scene, at: number): boolean => senseAt(scene, at, 'direction', 'vague', 'weekday', 'decade') !== null || monthAt(scene, at) !== null

/** The relation that ends right before a token: «قبل», «منذ», «خلال», «في غضون». */
export function relationBefore(scene: Scene, at: number): Sense | null {
  for (let from = at - 1; from >= Math.max(0, at - 3); from--) {
    const relation = hitsAt(scene, from).find(({ is, to }) => is.role === 'relation' && to === at)
    if (relation) return { to: at, cut: relation.prefix.length, word: relation.is }
  }
  return null
}

/** «وثلاثة أشهر», «ونصف», «ونصف الساعة», «وعشر دقائق»: a smaller unit joined to the one before. */
function moreAt(scene: Scene, at: number, before: Length): { length: Length; to: number } | null {
  const half = andSenseAt(scene, at, 'fraction')
  if (half && senseAt(scene, half.to, 'cardinal')) return null
  if (half) {
    const again = senseAt(scene, half.to, 'unit-one')
    return { length: { amount: exactly(half.word.n / 100), unit: before.unit }, to: again && unitOf(again) === before.unit ? again.to : half.to }
  }
  const joined = andSenseAt(scene, at, 'cardinal', 'unit-two', 'unit-one')
  const apart = formAt(scene, at) === WAW ? countedLength(scene, at + 1, false) : null
  const next = apart ?? (joined?.word.role === 'cardinal' ? countedLength(scene, at, true) : joined && !joined.word.def ? one({ amount: exactly(joined.word.role === 'unit-two' ? 2 : 1), unit: unitOf(joined) }, joined.to) : null)
  return next && sizeOf(next.length.unit) < sizeOf(before.unit) ? next : null
}

const sizes: readonly Unit[] = ['TS', 'TM', 'TH', 'PN', 'PD', 'PW', 'PM', 'PQ', 'PY', 'PE', 'PC']
const sizeOf = (unit: Unit): number => sizes.indexOf(unit)

/** «الأيام الثلاثة الماضية», «الأيام القليلة المقبلة», «الأيام الأخيرة», «اليومين الماضيين», «الـ48 ساعة الماضية», «آخر 24 ساعة». */
function directedUnits(scene: Scene, at: number): Piece | null {
  const last = senseAt(scene, at, 'last-word')
  if (last) return latest(scene, last.to)
  const unit = proSenseAt(scene, at, 'unit-many', 'unit-two')
  if (!unit?.word.def) return null
  const counted = unit.word.role === 'unit-many' ? definiteAmount(scene, unit.to) : { amount: exactly(2), to: unit.to }
  const direction = directionBehind(scene, counted.to, { amount: counted.amount, unit: unitOf(unit) })
  return direction && { to: direction.to, cut: unit.cut, form: { kind: 'duration', lengths: [{ amount: counted.amount, unit: unitOf(unit) }], mod: null, shift: direction.shift, within: false } }
}

function latest(scene: Scene, at: number): Piece | null {
  const counted = countedLength(scene, at, false) ?? lengthOfTwo(scene, at)
  return counted && { to: counted.to, cut: 0, form: { kind: 'duration', lengths: [counted.length], mod: null, shift: -1, within: false } }
}

function lengthOfTwo(scene: Scene, at: number): One | null {
  const two = senseAt(scene, at, 'unit-two')
  return two && one({ amount: exactly(2), unit: unitOf(two) }, two.to)
}

/** «الثلاثة», «الست», «القليلة», «الـ10» behind a definite plural; few when nothing counts. */
function definiteAmount(scene: Scene, at: number): { amount: Amount; to: number } {
  const few = senseAt(scene, at, 'vague')
  if (few) return { amount: { min: null, max: null }, to: few.to }
  const number = numberAt(scene, pastArticle(scene, at))
  return number ? { amount: exactly(number.value), to: number.to } : { amount: { min: null, max: null }, to: at }
}

function directionBehind(scene: Scene, at: number, { unit }: Length): { shift: number; to: number } | null {
  const direction = senseAt(scene, at, 'direction')
  if (!direction?.word.def || (direction.word.id === 'newest' && isWithin(scene, direction.to) && unit !== 'TH')) return null
  return { shift: Number(direction.word.is.shift), to: direction.to }
}

/** «الأيام الأخيرة من الشهر» are of the month; «السنوات الأخيرة من 7 إلى 15» are not. */
function isWithin(scene: Scene, at: number): boolean {
  const from = joinerEnd(scene, at, 'of', 'in')
  return from > at && (hitsAt(scene, from).some(({ is }) => ['unit-one', 'month', 'hijri-month', 'season', 'joiner', 'holiday', 'edge'].includes(is.role)) ?? false)
}

/** «ألف ليلة» is a book. */
const TALE = 1000
const FAR = 400
const days: Readonly<Partial<Record<Unit, number>>> = { PD: 1, PN: 1, PW: 7, PM: 30, PQ: 91, PY: 365 }

/**
 * Whether a quantity is a distance from now. قبل always is; منذ up to a year (beyond it counts how long: «منذ 75 عاما»); بعد in a clause that speaks of what is to come.
 * Not where an event anchors it («بعد يومين من», «قبل شهر على»), nor hours, decades or an unsaid few.
 */
function wayOf(scene: Scene, at: number, { lengths, to }: Counting): 'past' | 'future' | null {
  const relation = relationBefore(scene, at)
  const way = relation?.word.is.way
  const [{ amount, unit }] = lengths as [Length]
  const length = days[unit]
  if (lengths.length > 1 || length === undefined || amount.min === null || amount.min !== amount.max || !Number.isInteger(amount.min) || joinerEnd(scene, to, 'of', 'upon') > to) return null
  if (way === 'past') return relation!.word.is.since === undefined || amount.min * length < FAR ? 'past' : null
  return way === 'future' && clauseIsFuture(scene, at) ? 'future' : null
}
