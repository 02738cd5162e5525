import type { Span } from '../model/span.ts'
import type { Quote, Run, Sentence, Text, Token, Zone } from '../model/token.ts'
import { type Hit, phrasesAt } from '../lang/lookup.ts'
import { sentencesOf } from '../lang/sentences.ts'
import { attribute } from './entry.ts'
import type { Know } from './know.ts'
import type { Word } from './words.ts'

/** A sentence and the part of the article it stands in. */
export interface Placed extends Sentence {
  readonly zone: Zone
}

/** Running text as the stages see it: tokens, sentences, quotes, and every known phrase that begins at each token (longest first). */
export interface Prose {
  readonly text: Text
  readonly sentences: readonly Placed[]
  readonly quotes: readonly Quote[]
  /** Quotes by their first token inside the marks. */
  readonly quoteFrom: ReadonlyMap<number, Quote>
  /** For each token the innermost quote that holds it, marks included. */
  readonly quoteOver: readonly (Quote | undefined)[]
  readonly hits: readonly (readonly Hit<Word>[])[]
  /** For each token, what its hits are about (bits of `ABOUT`). */
  readonly about: Uint8Array
}

/** A span of an article and what it is there. */
export interface Part {
  readonly at: Span
  readonly zone: Zone
}

const none: readonly Hit<Word>[] = []

/** Sees parts of a text (title, subheadings, body) through what we know. Parts come in text order. */
export function proseOf(text: Text, parts: readonly Part[], know: Know): Prose {
  const hits = new Array<readonly Hit<Word>[]>(text.tokens.length).fill(none)
  const about = new Uint8Array(text.tokens.length)
  const sentences: Placed[] = []
  const quotes: Quote[] = []
  for (const { at, zone } of parts) {
    const run = { from: tokenFrom(text.tokens, at.start), to: tokenFrom(text.tokens, at.end) }
    if (run.from >= run.to) continue
    const found = sentencesOf(text, run)
    const before = sentences.length === 0 ? 0 : sentences.at(-1)!.paragraph + 1
    sentences.push(...found.sentences.map((sentence) => ({ ...sentence, zone, paragraph: sentence.paragraph + before })))
    quotes.push(...found.quotes)
    for (let i = run.from; i < run.to; i++) {
      const found = phrasesAt(know.words, text.tokens, i)
      hits[i] = found
      for (const { is } of found) about[i]! |= is.bit
    }
  }
  const quoteOver = new Array<Quote | undefined>(text.tokens.length).fill(undefined)
  for (const quote of quotes) for (let i = quote.from - 1; i <= quote.to && i < quoteOver.length; i++) quoteOver[i] = quote
  return { text, sentences, quotes, quoteFrom: new Map(quotes.map((quote) => [quote.from, quote])), quoteOver, hits, about }
}

const MARGIN = 100

/** The text about the given parts, which come in text order: tokens far before and behind are left out, so that many articles of a page do not each cost the whole page. Offsets stay those of the page. */
export function textAround({ raw, tokens }: Text, parts: readonly Part[]): Text {
  if (parts.length === 0) return { raw, tokens: [] }
  const end = parts.reduce((last, { at }) => Math.max(last, at.end), 0)
  return { raw, tokens: tokens.slice(Math.max(0, tokenFrom(tokens, parts[0]!.at.start) - MARGIN), tokenFrom(tokens, end) + MARGIN) }
}

/** The index of the first token that begins at or after an offset. */
export function tokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.at.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The tokens a span covers, and what of its first token lies before it. */
export function tokensOf({ text }: Prose, at: Span): { run: Run; prefix: string } {
  const { tokens } = text
  let from = tokenFrom(tokens, at.start)
  if (tokens[from]?.at.start !== at.start) from--
  const to = tokenFrom(tokens, at.end)
  return { run: { from, to }, prefix: text.raw.slice(tokens[from]!.at.start, at.start) }
}

/** The first (longest) of the hits at a token that comes from one file, in one of the roles when roles are given. */
export function hitIn(hits: readonly Hit<Word>[] | undefined, file: string, roles: readonly string[] = []): Hit<Word> | null {
  if (!hits || hits.length === 0) return null
  return hits.find(({ is }) => is.file === file && (roles.length === 0 || roles.includes(is.role))) ?? null
}

/** The kind of the connector that begins at a token, or null: complementizer, contrast, preposition... Proclitics count only where asked. */
export function connectorAt(prose: Prose, at: number, withPrefix = false): string | null {
  for (const { is, prefix } of prose.hits[at] ?? none) {
    if (is.file === 'connectors' && (withPrefix || prefix === '')) return attribute(is.entry, 'kind') ?? null
  }
  return null
}

/** The folded form at a token; '' past the end. */
export function formAt(prose: Prose, at: number): string {
  return prose.text.tokens[at]?.form ?? ''
}

const commas = new Set(['\u060c', ','])

/** True when the token is a comma. */
export function isComma(prose: Prose, at: number): boolean {
  return commas.has(formAt(prose, at))
}

/** The sentence that holds a token. */
export function sentenceAt(prose: Prose, at: number): Placed | undefined {
  let low = 0
  let high = prose.sentences.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const sentence = prose.sentences[middle]!
    if (at < sentence.from) high = middle - 1
    else if (at >= sentence.to) low = middle + 1
    else return sentence
  }
  return undefined
}
