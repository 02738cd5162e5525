import { span } from '../model/span.ts'
import type { Run, Text } from '../model/token.ts'
import { addDays, weekdayOf } from '../time/days.ts'
import { digitsAt, type Scene, sceneOf, senseAt } from '../time/scene.ts'
import type { Evidence } from './evidence.ts'

const MINUTE = 60_000
const DAY = 1440 * MINUTE
const lengths: Readonly<Record<string, number>> = { TM: MINUTE, TH: 60 * MINUTE, PD: DAY, PW: 7 * DAY, PM: 30 * DAY }
const TRUST = 0.7

/**
 * «منذ 11 ساعة» on a date line against the moment the page was collected (ISO, with a clock); nothing when that moment has no clock and hours are counted. Systems round
 * down: «منذ 3 أسابيع» is 21 to 27 days, of which the weekday that the text gives its own day picks one.
 */
export function agoIn({ raw, tokens: all }: Text, line: Run, { collected, weekday }: { readonly collected: string; readonly weekday: number | null }): Evidence[] {
  const tokens = all.slice(line.from, line.to)
  const at = span(tokens[0]!.at.start, tokens.at(-1)!.at.end)
  const scene = sceneOf(raw, tokens)
  const back = tokens.findIndex((_, nth) => senseAt(scene, nth, 'relation')?.word.is.way === 'past')
  const unit = back < 0 ? null : unitBehind(scene, back + 1)
  const moment = Date.parse(collected)
  if (!unit || Number.isNaN(moment) || (unit.code.startsWith('T') && collected.length <= 10)) return []
  const before = (count: number): string => new Date(moment - count * (lengths[unit.code] ?? 0)).toISOString().slice(0, 10)
  const latest = before(unit.count)
  const length = unit.code === 'PW' ? 7 : unit.code === 'PM' ? 30 : 1
  const days = Array.from({ length }, (_, nth) => addDays(latest, -nth)).filter((day) => length === 1 || weekday === null || weekdayOf(day) === weekday)
  const sharp = days.length === 1
  const evidence = { clock: null, basis: 'dateline', at: [at], weight: TRUST } as const
  return [sharp ? { ...evidence, days, latest: null, precision: 'day' } : { ...evidence, days: [addDays(latest, 1 - length)], latest, precision: length === 7 ? 'week' : 'month' }]
}

function unitBehind(scene: Scene, at: number): { code: string; count: number } | null {
  const count = digitsAt(scene, at)
  const unit = senseAt(scene, count === null ? at : at + 1, 'unit-one', 'unit-two', 'unit-many')
  const code = unit?.word.is.unit
  if (!unit || code === undefined || !(code in lengths)) return null
  return { code, count: count ?? (senseAt(scene, at, 'unit-two') ? 2 : 1) }
}
