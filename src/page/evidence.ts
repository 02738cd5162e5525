import type { Basis, DateDoubt, Precision, Published } from '../model/page.ts'
import type { Span } from '../model/span.ts'
import { addDays, dayNumber } from '../time/days.ts'
import type { Stamp } from './stamp.ts'

/** One reason to date an article: the days it may mean, best first (more than one only where day and month could change places), and how much it is trusted. */
export interface Evidence {
  readonly days: readonly string[]
  /** The last day of an interval that is longer than a day; else the same as the first of `days`. */
  readonly latest: string | null
  readonly clock: string | null
  readonly precision: Precision
  readonly basis: Basis
  readonly at: readonly Span[]
  /** 0 to 1. */
  readonly weight: number
  /** A printed weekday that is not this day's. */
  readonly contradicts?: boolean
}

/** A printed date as evidence. A Hijri date gives three days as an interval. */
export function fromStamp(stamp: Stamp, basis: Basis, weight: number): Evidence {
  const hijri = stamp.calendar === 'hijri'
  const days = hijri ? [stamp.days.toSorted()[0]!] : stamp.days
  return {
    days, latest: hijri ? stamp.days.toSorted().at(-1)! : null, clock: hijri ? null : (stamp.clock?.time ?? null), precision: stamp.clock && !hijri ? 'minute' : 'day',
    basis, at: [stamp.at], weight: hijri ? weight / 2 : weight, contradicts: stamp.contradicts,
  }
}

const NEAR = 1
const AGREES = 0.05
const COUNTS = 0.4
/** Below this trust a date is too weak to back another. */
const WORTH = 0.62

const distance = (a: string, b: string): number => Math.abs(dayNumber(a) - dayNumber(b))
const last = ({ latest, days }: Evidence): string => latest ?? days[0]!

function within(day: string, evidence: Evidence): boolean {
  return evidence.days.some((one) => distance(one, day) <= NEAR) || (day >= evidence.days[0]! && day <= last(evidence))
}

/** What else is known: the day the page was collected, and the weekday the text gives its own day. */
export interface Bounds {
  readonly collected: string | null
  readonly weekday: number | null
}

/**
 * One date out of many reasons: what lies after the day of collection is dropped, an open order of day and month is settled by the others (else day first, and the
 * doubt is said), the best trusted wins, agreement adds trust, and every date that disagrees is kept as a doubt. Null without a reason.
 */
export function reconcile(all: readonly Evidence[], bounds: Bounds): Published | null {
  const { collected } = bounds
  const possible = all.map((one) => (collected === null ? one : { ...one, days: one.days.filter((day) => day <= addDays(collected, NEAR)) })).filter(({ days }) => days.length > 0)
  const settled = possible.map((one) => settle(one, possible, bounds))
  const agreeing = (one: Evidence): number => new Set(settled.filter((other) => other.weight >= WORTH && other.basis !== one.basis && within(one.days[0]!, other)).map(({ basis }) => basis)).size
  const trust = (one: Evidence): number => one.weight + AGREES * agreeing(one) + onWeekday(one, bounds.weekday)
  const [best] = settled.toSorted((a, b) => trust(b) - trust(a))
  if (!best) return null
  const day = best.days[0]!
  const time = best.clock ? `T${best.clock}` : ''
  const doubts = doubtsOf(best, settled)
  return { earliest: day + time, latest: (best.latest ?? day) + time, precision: best.precision, basis: best.basis, evidence: best.at, ...(doubts.length > 0 ? { doubts } : {}) }
}

const SAME_WEEKDAY = 0.12
const OTHER_WEEKDAY = -0.08

/** A date that falls on the weekday the text gives its own day gains by it; one that does not loses. Intervals and header dates say nothing of weekdays. */
function onWeekday({ days, latest, weight }: Evidence, weekday: number | null): number {
  if (weekday === null || (latest !== null && latest !== days[0]) || weight < COUNTS) return 0
  return days.some((day) => ((dayNumber(day) + 3) % 7) + 1 === weekday) ? SAME_WEEKDAY : OTHER_WEEKDAY
}

function settle(one: Evidence, all: readonly Evidence[], { weekday }: Bounds): Evidence {
  if (one.days.length < 2) return one
  const agreed = one.days.filter((day) => all.some((other) => other !== one && other.days.length === 1 && within(day, other)))
  const named = weekday === null ? [] : one.days.filter((day) => ((dayNumber(day) + 3) % 7) + 1 === weekday)
  const days = agreed.length === 1 ? agreed : named.length === 1 ? named : one.days
  return { ...one, days }
}

function doubtsOf(best: Evidence, all: readonly Evidence[]): DateDoubt[] {
  const day = best.days[0]!
  const others = all.filter((one) => one !== best && one.weight >= COUNTS && !within(day, one))
  const doubts = others.map((one): DateDoubt => ({ kind: 'date', says: one.days[0]!, basis: one.basis, evidence: one.at }))
  if (best.contradicts) doubts.push({ kind: 'weekday', says: day, basis: best.basis, evidence: best.at })
  if (best.days.length > 1) doubts.push({ kind: 'order', says: best.days[1]!, basis: best.basis, evidence: best.at })
  return doubts
}
