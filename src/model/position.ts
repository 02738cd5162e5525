import type { Span } from './span.ts'
import type { Why } from './chain.ts'
import type { When } from './time.ts'

export const stances = ['accept', 'reject', 'support', 'oppose', 'demand', 'condition'] as const
export type Stance = (typeof stances)[number]

/** Where a party stands on an issue, and the statement or event that shows it. */
export interface Position {
  readonly party: string
  readonly issue: string
  readonly stance: Stance
  readonly at: Span
  readonly from: string
  readonly when: When | null
  readonly why: Why
}
