/** Units of time: ISO 8601 letters, with H and M of the clock told apart (TH, TM). */
export type Unit = 'PD' | 'PW' | 'PM' | 'PY' | 'PE' | 'PC' | 'PN' | 'PQ' | 'TH' | 'TM' | 'TS'

/** How many: a number, a range, or an unsaid few. */
export interface Amount {
  readonly min: number | null
  readonly max: number | null
}

/** What was written, before any reference date is known. It survives storage, so that re-dating a page re-dates what it says. */
export type Form =
  | { readonly kind: 'date'; readonly year: number | null; readonly month: number; readonly day: number | null; readonly weekday: number | null; readonly shift: number | null; readonly part: string | null }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly shift: number | null; readonly part: string | null }
  | { readonly kind: 'day'; readonly offset: number; readonly weekday: number | null; readonly part: string | null }
  | { readonly kind: 'period'; readonly unit: 'PW' | 'PM' | 'PY'; readonly shift: number; readonly edge: string | null }
  | { readonly kind: 'away'; readonly amount: Amount; readonly unit: Unit; readonly way: 'past' | 'future' }
  | { readonly kind: 'duration'; readonly amount: Amount; readonly unit: Unit; readonly mod: string | null }
  | { readonly kind: 'clock'; readonly hour: number; readonly minute: number; readonly part: string | null; readonly offset: number; readonly weekday: number | null }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'reference'; readonly value: string }

/** A time expression as found: tokens `[from, to)`, its form, and the rule that saw it. */
export interface FoundTime {
  readonly from: number
  readonly to: number
  /** Letters of a proclitic before it in its first token. */
  readonly cut: number
  readonly form: Form
  readonly by: string
}

/** One way to write a time: a plain object in a hand-ordered list. */
export interface Recogniser {
  readonly id: string
  readonly example: string
  readonly find: (scene: import('./senses.ts').Senses, at: number) => FoundTime | null
}
