import type { Span } from './span.ts'
import type { Why } from './chain.ts'

export type Format = 'text' | 'html' | 'feed' | 'warc' | 'jsonl'

/** What came in: decoded text, where it came from, and the facts that its carrier (HTTP, a feed, the command line) states about it. */
export interface Page {
  readonly id: string
  readonly source: string
  readonly format: Format
  readonly text: string
  /** ISO date a person gave for pages that carry none (`--published`). */
  readonly published?: string | undefined
}

export type SectionKind =
  | 'title' | 'subheading' | 'body' | 'published-line' | 'source-credit' | 'keywords' | 'related-header' | 'related-headlines'
  | 'similar-list' | 'boilerplate'

/** A named part of a page. Sections tile all that is not white space. */
export interface Section {
  readonly kind: SectionKind
  readonly at: Span
  readonly why: Why
}

export type Precision = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'
export type Basis = 'metadata' | 'url' | 'dateline' | 'content' | 'corroborated'

/** When an article came out: ISO dates, both ends included, how sharp, on what ground, and the words that say it. */
export interface Published {
  readonly earliest: string
  readonly latest: string
  readonly precision: Precision
  readonly basis: Basis
  readonly evidence: readonly Span[]
}

/** Who is credited in a page for an article. */
export interface Credit {
  readonly kind: 'outlet' | 'agency'
  readonly name: string
  readonly at: Span
}

/** An article as it lies in its page, before anything is read in it. */
export interface Laid {
  readonly role: 'main' | 'embedded'
  readonly title: Span | null
  readonly body: readonly Span[]
  readonly subheadings: readonly Span[]
  readonly outlet: { readonly name: string; readonly at: Span | null } | null
  readonly credits: readonly Credit[]
  readonly published: Published | null
}

/** What the page stage gives. */
export interface Layout {
  readonly sections: readonly Section[]
  readonly articles: readonly Laid[]
}
