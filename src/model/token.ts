import type { Span } from './span.ts'

/** `word`: Arabic letters with their marks; `latin`: letters of other scripts; `number`: one run of digits; `mark`: one punctuation sign; `other`: the rest. */
export type TokenKind = 'word' | 'latin' | 'number' | 'mark' | 'other'

/** One piece of the text: its place in the original, and its folded form for comparing (never for showing). */
export interface Token {
  readonly at: Span
  readonly form: string
  readonly kind: TokenKind
}

/** A text and its tokens. What lies between two tokens is white space or invisible direction marks, nothing else. */
export interface Text {
  readonly raw: string
  readonly tokens: readonly Token[]
}

/** A run of tokens `[from, to)` of one text. */
export interface Run {
  readonly from: number
  readonly to: number
}

/** What part of an article a sentence stands in. */
export type Zone = 'title' | 'subheading' | 'body'

/** A sentence (or headline, or list item): its place, its tokens, and the paragraph it stands in. */
export interface Sentence extends Run {
  readonly at: Span
  readonly paragraph: number
}

/** A pair of quotation marks around tokens `[from, to)`, marks excluded. `open`: the closing mark was never printed. */
export interface Quote extends Run {
  readonly at: Span
  readonly inner: Span
  readonly open: boolean
}
