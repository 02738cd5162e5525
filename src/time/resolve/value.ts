import type { TimeType } from '../../model/time.ts'
import { addDays } from '../days.ts'
import type { Amount, Doubt, Mod, Unit } from '../form.ts'

/** How sharp a value is. */
export type Grain = 'second' | 'minute' | 'hour' | 'part' | 'day' | 'week' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'century'

/** A form set against a reference. `value`: TIMEX3; `begin`, `end`: half-open ISO interval, null where nothing anchors it; `implied`: what was not written and comes from the reference. */
export interface Resolved {
  readonly type: TimeType
  readonly value: string
  readonly begin: string | null
  readonly end: string | null
  readonly grain: Grain | null
  readonly implied: readonly ('year' | 'month' | 'week' | 'day')[]
  readonly doubts: readonly Doubt[]
  readonly mod: Mod | null
  /** IANA name of the zone written beside a clock; `local` for «بالتوقيت المحلي». Values are never converted. */
  readonly zone: string | null
}

/** What resolution may lean on. `date`: the day of writing, with a clock or not; null when unknown. `tense`: of the clause. */
export interface Against {
  readonly date: string | null
  readonly tense: 'past' | 'future' | null
  /** The clock of writing (`04:30`), when the reference has one. */
  readonly clock: string | null
}

const plain = { type: 'date', begin: null, end: null, grain: null, implied: [], doubts: [], mod: null, zone: null } as const

/** A value that nothing anchors. */
export function open(value: string, rest: Partial<Resolved> = {}): Resolved {
  return { ...plain, value, ...rest }
}

/** The hours of the parts of the day. What is after midnight desks call dawn, of the day that begins: the night ends with its day. */
const hours: Readonly<Record<string, readonly [string, string]>> = { TMO: ['00:00', '12:00'], TMI: ['11:00', '14:00'], TAF: ['12:00', '18:00'], TEV: ['18:00', '24:00'], TNI: ['18:00', '24:00'] }

/** A whole day, or a part of it. */
export function onDay(day: string, part: string | null, rest: Partial<Resolved> = {}): Resolved {
  if (part === null) return { ...plain, value: day, begin: day, end: addDays(day, 1), grain: 'day', ...rest }
  const [from, to] = hours[part] ?? ['00:00', '24:00']
  const end = to === '24:00' ? addDays(day, 1) : `${day}T${to}`
  return { ...plain, type: 'time', value: day + part, begin: from === '00:00' ? day : `${day}T${from}`, end, grain: 'part', ...rest }
}

const pad = (n: number, to = 2): string => String(n).padStart(to, '0')

/** A month as TIMEX3 has it: `2024-08`. */
export const monthValue = (year: number | null, month: number | null): string => `${year === null ? 'XXXX' : pad(year, 4)}-${month === null ? 'XX' : pad(month)}`

/** A day of which parts may be unknown: `XXXX-08-23`. */
export const dayValue = (year: number | null, month: number | null, day: number | null): string => `${monthValue(year, month)}-${day === null ? 'XX' : pad(day)}`

const letters: Readonly<Partial<Record<Unit, readonly [string, number]>>> = { PE: ['Y', 10], PC: ['Y', 100], PN: ['D', 1], PQ: ['M', 3] }
const smaller: Readonly<Record<string, readonly [string, number]>> = { H: ['M', 60], Y: ['M', 12], M: ['S', 60] }

/** TIMEX3 duration: P6W, P40D/P50D, PXD, PT48H, P1Y3M, PT2H30M. Decades and centuries are years; nights are days; halves are given in the next smaller unit where that is whole. */
export function durationValue(lengths: readonly { readonly amount: Amount; readonly unit: Unit }[]): string {
  const [first] = lengths
  if (lengths.length === 1 && first && first.amount.max !== null && first.amount.max !== first.amount.min) return `${single(first.unit, first.amount.min)}/${single(first.unit, first.amount.max)}`
  const merged = merge(lengths.map(({ amount, unit }) => ({ count: amount.min, unit })))
  const [dated, clocked] = [merged.filter(({ unit }) => !unit.startsWith('T')), merged.filter(({ unit }) => unit.startsWith('T'))]
  const text = (parts: typeof merged): string => parts.map(({ count, unit }) => body(unit, count)).join('')
  return `P${text(dated)}${clocked.length > 0 ? `T${text(clocked)}` : ''}`
}

interface Part {
  readonly count: number | null
  readonly unit: Unit
}

/** «سنة ونصف»: parts of one unit add up. */
function merge(parts: readonly Part[]): Part[] {
  const out: Part[] = []
  for (const part of parts) {
    const last = out.at(-1)
    if (last && last.unit === part.unit && last.count !== null && part.count !== null) out[out.length - 1] = { unit: last.unit, count: last.count + part.count }
    else out.push(part)
  }
  return out
}

const single = (unit: Unit, count: number | null): string => `P${unit.startsWith('T') ? 'T' : ''}${body(unit, count)}`

function body(unit: Unit, count: number | null): string {
  const [letter, times] = letters[unit] ?? [unit.slice(1), 1]
  if (count === null) return `X${letter}`
  const whole = count * times
  const [next, per] = (unit === 'PM' ? null : smaller[letter]) ?? [null, 1]
  const rest = (whole - Math.floor(whole)) * per
  if (Number.isInteger(whole) || next === null || Math.abs(rest - Math.round(rest)) > 0.2) return `${Number(whole.toFixed(2))}${letter}`
  return `${Math.floor(whole) > 0 ? `${Math.floor(whole)}${letter}` : ''}${Math.round(rest)}${next}`
}

/** The third of an interval that «مطلع», «منتصف», «أواخر» mean; whole days, the last third takes what is left. Other modifiers leave it. */
export function narrowed(found: Resolved, mod: Mod | null, days: (from: string, to: string) => number): Resolved {
  if (mod === null) return found
  if (found.begin === null || found.end === null || !['START', 'MID', 'END'].includes(mod)) return { ...found, mod }
  const third = Math.floor(days(found.begin, found.end) / 3)
  const [from, to] = mod === 'START' ? [0, third] : mod === 'MID' ? [third, 2 * third] : [2 * third, null]
  return { ...found, mod, begin: addDays(found.begin, from), end: to === null ? found.end : addDays(found.begin, to) }
}
