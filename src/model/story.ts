import type { Span } from './span.ts'
import type { EventKind, Participant, Status } from './event.ts'
import type { When } from './time.ts'

/** A finding in an article: `id` of the statement or event; empty for the article as a whole. */
export interface Ref {
  readonly article: string
  readonly id: string
  readonly at: Span | null
}

/** Two articles that share their words: how far, which way (`unknown` unless dates or credits tell), and what one has that the other lacks. */
export interface ReprintEdge {
  readonly from: string
  readonly to: string
  readonly direction: 'known' | 'unknown'
  /** Jaccard resemblance of word 4-shingles of the folded text. */
  readonly resemblance: number
  /** Share of the smaller article's shingles that the other has. */
  readonly containment: number
  /** Sentences of `to` that `from` lacks. */
  readonly added: readonly Span[]
  /** Sentences of `from` that `to` lacks. */
  readonly cut: readonly Span[]
  /** Words that both print under different speakers: an official's claim that became plain fact, or another man's words. */
  readonly reattributed: readonly { readonly from: Ref; readonly to: Ref | null }[]
}

/** Articles that are copies of one another, directly or through a third. */
export interface ReprintGroup {
  readonly articles: readonly string[]
  readonly edges: readonly ReprintEdge[]
}

/** One statement as several articles report it. */
export interface SameStatement {
  readonly speaker: string
  readonly when: When | null
  readonly refs: readonly Ref[]
  /** Outlets that carry it, and how many of them stand on their own (reprints of one another count once). */
  readonly outlets: readonly string[]
  readonly origins: number
}

/** Two findings that cannot both stand, or a denial and the report it denies. */
export interface Contradiction {
  readonly type: 'polarity' | 'figure' | 'date' | 'place' | 'participants' | 'attribution' | 'denial-of-report'
  readonly a: Ref
  readonly b: Ref
}

/** One happening as all articles together tell it, or a day's statements by one speaker. */
export interface TimelineEntry {
  readonly when: When | null
  readonly what: 'event' | 'statement'
  readonly kind: EventKind | null
  readonly status: Status | null
  readonly participants: readonly Participant['name'][]
  readonly place: string | null
  readonly refs: readonly Ref[]
}

/** What several readings say together. The order in which articles came in does not change it. */
export interface Comparison {
  readonly reprints: readonly ReprintGroup[]
  readonly sameStatements: readonly SameStatement[]
  readonly contradictions: readonly Contradiction[]
  readonly timeline: readonly TimelineEntry[]
}
