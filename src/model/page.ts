import type { Span } from './span.ts'
import type { Why } from './chain.ts'

export type Format = 'text' | 'html' | 'feed' | 'warc' | 'jsonl'

/** What a block of markup was to the page it stands in, as far as its element, its class and its neighbours tell: a hint that the page stage weighs, no verdict. */
export type BlockRole =
  | 'title' | 'heading' | 'text' | 'item' | 'caption' | 'time' | 'byline' | 'credit' | 'keywords' | 'related' | 'summary' | 'navigation' | 'ad' | 'share' | 'comments' | 'ticker' | 'menu'

/** A block of the text of a page that came as markup: where it lies, which element printed it, and where that lies in the decoded source. */
export interface Block {
  readonly at: Span
  readonly role: BlockRole
  /** Element path from the root: `html/body/div#main/p`. */
  readonly path: string
  /** `[start, end)` in UTF-16 units of the decoded source. */
  readonly source: readonly [number, number]
  /** True inside the region that holds the article's text. */
  readonly main: boolean
  /** Share of its letters that are links, 0 to 1. */
  readonly links: number
  /** The article of its page it stands in, when the markup parts several (`article` elements in the text's region). */
  readonly article?: number | undefined
  /** Its article is a message of a channel: it has no title. */
  readonly message?: boolean | undefined
  /** When its article came out, as a `time` element of the article states it; ISO 8601. */
  readonly when?: string | undefined
  /** A day that its own element states in an attribute (`<time datetime>`, `<abbr title>`, `data-timestamp`); ISO 8601. */
  readonly stated?: string | undefined
  /** Outside the text: a paragraph or heading that could be another article's. */
  readonly reads?: boolean | undefined
  /** In a box that lists other articles: the words at its head, or an entry. */
  readonly list?: 'head' | 'entry' | undefined
}

export type FactKind = 'title' | 'outlet' | 'host' | 'author' | 'published' | 'modified' | 'collected' | 'url' | 'section'

/** Something the carrier states about a page: evidence to be weighed, not truth. Dates are ISO 8601, a zone kept as printed. */
export interface Fact {
  readonly what: FactKind
  readonly value: string
  /** `page`: printed at its head. */
  readonly from: 'json-ld' | 'open-graph' | 'microdata' | 'time' | 'meta' | 'publisher' | 'http' | 'feed' | 'sitemap' | 'record' | 'script' | 'page'
}

/** What came in: decoded text, where it came from, and the facts that its carrier (HTTP, a feed, the command line) states about it. */
export interface Page {
  readonly id: string
  readonly source: string
  readonly format: Format
  readonly text: string
  /** ISO date a person gave for pages that carry none (`--published`). */
  readonly published?: string | undefined
  /** The name its carrier gave the article: the `id` of a record. Comparisons name it so. */
  readonly named?: string | undefined
  /** Its canonical address, when anything states one. */
  readonly url?: string | undefined
  /** For markup: the blocks of the text in order. */
  readonly blocks?: readonly Block[] | undefined
  /** What the carrier states: metadata of HTML, fields of a feed or record, the address. */
  readonly facts?: readonly Fact[] | undefined
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
  /** What in the page speaks against it. */
  readonly doubts?: readonly DateDoubt[] | undefined
}

/** A printed or stated date that disagrees: `date` another day; `weekday` a weekday that is not that day's; `order` day and month could be read either way. */
export interface DateDoubt {
  readonly kind: 'date' | 'weekday' | 'order'
  readonly says: string
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
  /** ISO weekday (Monday 1) that the text gives its own day («اليوم الثلاثاء»), whether or not a date is known. */
  readonly weekday?: { readonly weekday: number; readonly at: Span } | undefined
  readonly bylines?: readonly Span[] | undefined
}

/** What the page stage gives. */
export interface Layout {
  readonly sections: readonly Section[]
  readonly articles: readonly Laid[]
}
