import type { Span } from './span.ts'
import type { Why } from './chain.ts'

export type MentionKind = 'person' | 'body' | 'place' | 'group'

/** A name printed in an article, with the canonical name of what it names, and the office printed with it. */
export interface Mention {
  readonly at: Span
  readonly kind: MentionKind
  /** One canonical form per thing in an article. */
  readonly name: string
  /** Id of the knowledge entry, when the thing is listed. */
  readonly entry: string | null
  readonly title: Span | null
  /** The name with the office printed beside it; the name alone when there is none. */
  readonly whole: Span
  /** ISO country the thing belongs to or, for a place or a seat of government, whose word it stands for. */
  readonly country: string | null
  readonly gender: 'm' | 'f' | null
  /** The kind of office a person holds (`level` of titles.tsv), or the kind of a body (`kind` of bodies.tsv), when known. */
  readonly level: string | null
  readonly why: Why
}

/** An office printed without a name («وزير الخارجية المصري»), and the person it was found to mean. */
export interface Titled {
  readonly at: Span
  readonly level: string | null
  readonly country: string | null
  readonly gender: 'm' | 'f' | null
  readonly plural: boolean
  /** The canonical name of the person meant; null when the article does not tell. */
  readonly name: string | null
  readonly why: Why
}

/** What the names stage gives: things named, and offices that stand for somebody. */
export interface Named {
  readonly mentions: readonly Mention[]
  readonly titled: readonly Titled[]
}
