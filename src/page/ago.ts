import { span } from '../model/span.ts'
import type { Run, Text } from '../model/token.ts'
import { digitsAt, type Scene, sceneOf, senseAt } from '../time/scene.ts'
import type { Evidence } from './evidence.ts'

const MINUTE = 60_000
const lengths: Readonly<Record<string, number>> = { TM: MINUTE, TH: 60 * MINUTE, PD: 1440 * MINUTE, PW: 7 * 1440 * MINUTE }
const TRUST = 0.7

/** «منذ 11 ساعة» on a date line against the moment the page was collected (ISO, with a clock); nothing when that moment has no clock and hours are counted. */
export function agoIn({ raw, tokens: all }: Text, line: Run, collected: string): Evidence[] {
  const tokens = all.slice(line.from, line.to)
  const at = span(tokens[0]!.at.start, tokens.at(-1)!.at.end)
  const scene = sceneOf(raw, tokens)
  const back = tokens.findIndex((_, nth) => senseAt(scene, nth, 'relation')?.word.is.way === 'past')
  const unit = back < 0 ? null : unitBehind(scene, back + 1)
  const moment = Date.parse(collected)
  if (!unit || Number.isNaN(moment) || (unit.code.startsWith('T') && collected.length <= 10)) return []
  const day = new Date(moment - unit.count * (lengths[unit.code] ?? 0)).toISOString().slice(0, 10)
  return [{ days: [day], latest: null, clock: null, precision: 'day', basis: 'dateline', at: [at], weight: TRUST }]
}

function unitBehind(scene: Scene, at: number): { code: string; count: number } | null {
  const count = digitsAt(scene, at)
  const unit = senseAt(scene, count === null ? at : at + 1, 'unit-one', 'unit-two', 'unit-many')
  const code = unit?.word.is.unit
  if (!unit || code === undefined || !(code in lengths)) return null
  return { code, count: count ?? (senseAt(scene, at, 'unit-two') ? 2 : 1) }
}
