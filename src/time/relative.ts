import { WAW } from '../lang/letters.ts'
import { formAt, isComma } from '../knowledge/prose.ts'
import type { FoundTime, Recogniser, Unit } from './form.ts'
import { amountAt } from './amount.ts'
import { monthAt } from './dates.ts'
import { isSign, joinerEnd, numberOf, type Senses, senseAt, proSenseAt } from './senses.ts'

/** «الخميس», «يوم الاثنين المقبل», «مساء الثلاثاء»; with a date behind it («الثلاثاء 20 أغسطس») the date recogniser takes over. */
export const weekdays: Recogniser = {
  id: 'time.weekdays',
  example: 'يلتقي الوفدان يوم الخميس المقبل في الدوحة',
  find: (prose, at) => {
    const part = proSenseAt(prose, at, ['part'])
    const lead = part?.to ?? at
    const named = dayWordEnd(prose, lead)
    const day = (named === at ? proSenseAt : senseAt)(prose, named, ['weekday'])
    if (!day || (day.cut > 0 && named === at && !/^[\u0648\u0644\u0641\u0628]/.test(formAt(prose, at)))) return null
    const direction = senseAt(prose, day.to, ['direction'])
    const cut = named === at ? day.cut : part ? part.cut : formAt(prose, at).startsWith('\u0648') ? 1 : 0
    const form = { kind: 'weekday', weekday: numberOf(day), shift: direction ? Number(direction.attributes.get('shift')) : null, part: part?.attributes.get('code') ?? null } as const
    return { from: at, to: direction?.to ?? day.to, cut, form, by: 'time.weekdays' }
  },
}

/** Past «يوم», with a و before it too («ويوم الخميس»). */
function dayWordEnd(prose: Senses, at: number): number {
  const sense = prose.hits[at]?.find(({ is, prefix }) => is.entry.id === 'day-word' && (prefix === '' || prefix === WAW))
  return sense?.to ?? at
}

/** «اليوم الثلاثاء», «أمس», «أمس الأول الجمعة», «غدا», «مساء أمس», «اليوم (السبت)». */
export const dayWords: Recogniser = {
  id: 'time.days',
  example: 'وصل الوزير أمس الأول الجمعة إلى القاهرة',
  find: (prose, at) => {
    const part = proSenseAt(prose, at, ['part'])
    const lead = part?.to ?? at
    const named = lead > at ? joinerEnd(prose, lead, 'day-word') : lead
    const day = (named === at ? proSenseAt : senseAt)(prose, named, ['day'])
    if (!day) return null
    const weekday = weekdayBehind(prose, day.to)
    const form = { kind: 'day', offset: Number(day.attributes.get('offset')), weekday: weekday?.weekday ?? null, part: part?.attributes.get('code') ?? null } as const
    return { from: at, to: weekday?.to ?? day.to, cut: part ? part.cut : day.cut, form, by: 'time.days' }
  },
}

function weekdayBehind(prose: Senses, at: number): { weekday: number; to: number } | null {
  const from = isComma(prose, at) || isSign(prose, at, '(') ? at + 1 : at
  const named = joinerEnd(prose, from, 'day-word')
  const sense = senseAt(prose, named, ['weekday'])
  return sense ? { weekday: numberOf(sense), to: isSign(prose, at, '(') && isSign(prose, sense.to, ')') ? sense.to + 1 : sense.to } : null
}

const periods: Readonly<Record<string, 'PW' | 'PM' | 'PY'>> = { PW: 'PW', PM: 'PM', PY: 'PY' }

/** «الأسبوع الماضي», «هذا الشهر», «العام المقبل», «نهاية الأسبوع», «الليلة الماضية», «الأيام القليلة المقبلة». */
export const unitsWithDirection: Recogniser = {
  id: 'time.periods',
  example: 'عقدت جولة مماثلة في الدوحة الأسبوع الماضي',
  find: (prose, at) => {
    const leading = senseAt(prose, at, ['direction'])
    const unit = proSenseAt(prose, leading && leading.id === 'this' ? leading.to : at, ['unit-one', 'unit-many', 'unit-two', 'part'])
    if (!unit) return null
    const few = senseAt(prose, unit.to, ['vague'])
    const direction = leading ?? senseAt(prose, few?.to ?? unit.to, ['direction'])
    if (!direction) return null
    const to = leading ? unit.to : direction.to
    const form = directed(unit.attributes.get('unit') ?? unit.attributes.get('code')!, Number(direction.attributes.get('shift')), isPlural(prose, at, unit.to))
    return form && { from: at, to, cut: unit.cut, form, by: 'time.periods' }
  },
}

function isPlural(prose: Senses, at: number, to: number): boolean {
  return proSenseAt(prose, at, ['unit-many', 'unit-two'])?.to === to
}

function directed(unit: string, shift: number, plural: boolean): FoundTime['form'] | null {
  if (unit === 'TNI' || unit === 'PN') return { kind: 'day', offset: shift < 0 ? shift : shift, weekday: null, part: 'TNI' }
  if (plural) return { kind: 'duration', amount: { min: null, max: null }, unit: unit as Unit, mod: null }
  const period = periods[unit]
  return period ? { kind: 'period', unit: period, shift, edge: null } : null
}

/** «قبل ثلاثة أيام», «بعد أسبوع», «منذ 75 عاما», «خلال ستة أسابيع», «أكثر من عشرة أشهر», «ما بين 40 و50 يوما», «يومين». */
export const quantities: Recogniser = {
  id: 'time.quantities',
  example: 'تستمر الهدنة ما بين 40 و50 يوما',
  find: (prose, at) => {
    const bound = senseAt(prose, at, ['bound'])
    const lead = bound?.to ?? leadOfRange(prose, at)
    const counted = counting(prose, lead, lead === at)
    if (!counted) return null
    const relation = lead === at ? proSenseAt(prose, at - 1, ['relation']) : null
    const mod = bound?.attributes.get('mod') ?? null
    const anchored = joinerEnd(prose, counted.to, 'of') > counted.to
    const form = shaped(counted, { mod, way: anchored ? null : (relation?.attributes.get('way') ?? null) })
    return { from: at, to: counted.to, cut: counted.cut, form, by: 'time.quantities' }
  },
}

/** «ما بين 40 و50»: the range counts from بين on, the printed words from ما. */
function leadOfRange(prose: Senses, at: number): number {
  return joinerEnd(prose, at, 'between')
}

interface Counting {
  readonly amount: { min: number | null; max: number | null }
  readonly unit: Unit
  readonly to: number
  readonly cut: number
}

function counting(prose: Senses, at: number, cutting: boolean): Counting | null {
  const two = (cutting ? proSenseAt : senseAt)(prose, at, ['unit-two'])
  if (two) return { amount: { min: 2, max: 2 }, unit: two.attributes.get('unit') as Unit, to: two.to, cut: two.cut }
  const counted = amountAt(prose, at)
  if (!counted) return oneUnit(prose, at)
  const unit = senseAt(prose, counted.to, ['unit-one', 'unit-many'])
  return unit && monthAt(prose, counted.to) === null ? { amount: counted.amount, unit: unit.attributes.get('unit') as Unit, to: unit.to, cut: 0 } : null
}

/** «خلال أسبوع», «قبل شهر», «أسبوعا واحدا»: one unit needs a relation before it or واحد behind it. */
function oneUnit(prose: Senses, at: number): Counting | null {
  const unit = senseAt(prose, at, ['unit-one', 'unit-many'])
  if (!unit) return null
  const one = senseAt(prose, unit.to, ['cardinal'])
  const counted = one !== null && numberOf(one) === 1
  const related = senseAt(prose, at - 1, ['relation']) !== null && unit.attributes.get('unit') !== undefined && !isDirected(prose, unit.to)
  return counted || related ? { amount: { min: 1, max: 1 }, unit: unit.attributes.get('unit') as Unit, to: counted ? one.to : unit.to, cut: 0 } : null
}

const isDirected = (prose: Senses, at: number): boolean => senseAt(prose, at, ['direction', 'vague']) !== null

function shaped({ amount, unit }: Counting, { mod, way }: { mod: string | null; way: string | null }): FoundTime['form'] {
  if ((way === 'past' || way === 'future') && mod === null && amount.min !== null && !unit.startsWith('T') && amount.min * lengthOf(unit) < FAR) return { kind: 'away', amount, unit, way }
  return { kind: 'duration', amount, unit, mod }
}

const FAR = 400
const lengthOf = (unit: Unit): number => ({ PD: 1, PN: 1, PW: 7, PM: 30, PQ: 90 } as Record<string, number>)[unit] ?? FAR

/** «الآن», «قريبا», «مؤخرا». */
export const references: Recogniser = {
  id: 'time.references',
  example: 'لا توجد نتائج ملموسة حتى الآن',
  find: (prose, at) => {
    const sense = senseAt(prose, at, ['reference'])
    return sense && { from: at, to: sense.to, cut: 0, form: { kind: 'reference', value: sense.attributes.get('value')! }, by: 'time.references' }
  },
}
