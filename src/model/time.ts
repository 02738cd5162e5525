import type { Span } from './span.ts'
import type { Why } from './chain.ts'
import type { Doubt, Form, Mod } from './form.ts'

export type TimeType = 'date' | 'time' | 'duration' | 'set'

/** A time expression resolved against a reference. `begin`, `end`: half-open ISO interval, null when the anchor is unknown. */
export interface Time {
  readonly at: Span
  readonly type: TimeType
  /** TIMEX3 (ISO-TimeML) value. */
  readonly value: string
  readonly begin: string | null
  readonly end: string | null
  readonly mod: Mod | null
  /** IANA name of the zone printed beside a clock, or `local`; values are never converted. */
  readonly zone: string | null
  /** What in the words speaks against this reading: another weekday, another order of figures. */
  readonly doubts: readonly Doubt[]
  /** What was written, before any reference: re-dating resolves it again. */
  readonly form: Form
  readonly tense: 'future' | null
  readonly why: Why
}

/** A half-open ISO interval `[begin, end)`; null ends are unknown. */
export interface When {
  readonly begin: string | null
  readonly end: string | null
}
