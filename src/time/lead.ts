import { AL } from '../lang/letters.ts'
import type { Part } from './form.ts'
import { DASHES, COMMAS, formAt, isSign, joinerEnd, proJoiner, type Scene, type Sense, senseAt, proSenseAt, andSenseAt } from './scene.ts'

/** What leads into a day: «مساء», «يوم», «اليوم الثلاثاء», «الخميس»; `named`: «يوم» was written. */
export interface Lead {
  readonly to: number
  readonly cut: number
  readonly part: Part | null
  readonly offset: number | null
  readonly weekday: number | null
  readonly named: boolean
  /** A weekday without ال («كل جمعة», «ثلاثاء الأسبوع الماضي»): a day only in such company. */
  readonly indefinite: boolean
  /** A word of other senses too («أحد», «اثنين»). */
  readonly weak: boolean
}

const TODAY = 'today'

/** Reads what leads into a day at a token; null when none of part, day word and weekday stands there. */
export function leadAt(scene: Scene, at: number): Lead | null {
  const part = partAt(scene, at)
  const word = proJoiner(scene, part?.to ?? at, 'day-word')
  const named = word.to > (part?.to ?? at)
  if (named && part && word.cut > 0) return null
  const cut = part?.cut ?? word.cut
  const base = { part: part?.part ?? null, named }
  const first = part === null && !named
  const day = (first ? proSenseAt : senseAt)(scene, word.to, 'day')
  if (day && !isLabel(scene, day)) return withWeekday(scene, day, { ...base, cut: first ? day.cut : cut })
  const weekday = (first ? proSenseAt : senseAt)(scene, word.to, 'weekday')
  if (weekday) return { ...base, to: nightEnd(scene, weekday.to, base.part), cut: first ? weekday.cut : cut, offset: null, weekday: weekday.word.n, indefinite: !weekday.word.def, weak: weekday.word.is.weak !== undefined }
  return part || named ? { ...base, to: word.to, cut, offset: null, weekday: null, indefinite: false, weak: false } : null
}

function partAt(scene: Scene, at: number): { part: Part; to: number; cut: number } | null {
  const sense = proSenseAt(scene, at, 'part')
  return sense && { part: sense.word.is.code as Part, to: joinerEnd(scene, sense.to, 'of'), cut: sense.cut }
}

/** «اليوم الأول», «اليوم نفسه», «اليوم العالمي»: the word counts or names a day, not today. */
function isLabel(scene: Scene, { to, word }: Sense): boolean {
  if (word.id !== TODAY || word.spelled.includes(' ')) return false
  if (senseAt(scene, to, 'weekday')) return false
  return senseAt(scene, to, 'same', 'direction', 'day-adjective') !== null || senseAt(scene, to, 'ordinal')?.word.def === true || formAt(scene, to) === AL
}

/** «اليوم الثلاثاء», «أمس، الخميس», «اليوم (السبت)», «غد الأحد». */
function withWeekday(scene: Scene, day: Sense, base: Pick<Lead, 'part' | 'named' | 'cut'>): Lead {
  const offset = Number(day.word.is.offset)
  const bracket = isSign(scene, day.to, '(')
  const from = bracket || isSign(scene, day.to, `${COMMAS}${DASHES}`) ? day.to + 1 : day.to
  const weekday = senseAt(scene, joinerEnd(scene, from, 'day-word'), 'weekday')
  const closed = weekday && bracket && isSign(scene, weekday.to, ')') ? weekday.to + 1 : weekday?.to
  if (weekday?.word.def && closed && !(bracket && closed === weekday.to)) return { ...base, to: closed, offset, weekday: weekday.word.n, indefinite: false, weak: false }
  return { ...base, to: day.to, offset, weekday: null, indefinite: false, weak: false }
}

/** «ليل الاثنين - الثلاثاء», «ليلة الخميس الجمعة», «ليل الأحد/الاثنين»: the night between two days belongs to the first. */
export function nightEnd(scene: Scene, at: number, part: Part | null): number {
  if (part !== 'TNI') return at
  const from = isSign(scene, at, `${DASHES}/`) ? at + 1 : joinerEnd(scene, at, 'to')
  const second = senseAt(scene, from, 'weekday') ?? (from === at ? andSenseAt(scene, from, 'weekday') : null)
  return second?.to ?? at
}
