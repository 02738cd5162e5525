import type { Span } from './span.ts'
import type { Why } from './chain.ts'

export type TimeType = 'date' | 'time' | 'duration' | 'set'

/** A time expression resolved against a reference. `begin`, `end`: half-open ISO interval, null when the anchor is unknown. */
export interface Time {
  readonly at: Span
  readonly type: TimeType
  /** TIMEX3 (ISO-TimeML) value. */
  readonly value: string
  readonly begin: string | null
  readonly end: string | null
  readonly why: Why
}

/** A half-open ISO interval `[begin, end)`; null ends are unknown. */
export interface When {
  readonly begin: string | null
  readonly end: string | null
}
