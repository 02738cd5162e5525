import type { Text } from '../model/token.ts'
import { phrasesAt, wholePhrasesAt } from '../lang/lookup.ts'
import type { Know } from '../knowledge/know.ts'
import type { Prose } from '../knowledge/prose.ts'

const nothing: Pick<Prose, 'sentences' | 'quotes' | 'quoteFrom' | 'quoteOver'> = { sentences: [], quotes: [], quoteFrom: new Map(), quoteOver: [] }

/** A few tokens seen through what we know, for date lines: their words alone, no sentences and no quotes. */
export function seen(text: Text, know: Know): Prose {
  return { ...nothing, text, hits: text.tokens.map((_, at) => phrasesAt(know.words, text.tokens, at)), about: new Uint8Array(text.tokens.length) }
}

/** The same, words with a proclitic left out: dates in figures and names of months never have one. */
export function seenWhole(text: Text, know: Know): Prose {
  return { ...nothing, text, hits: text.tokens.map((_, at) => wholePhrasesAt(know.words, text.tokens, at)), about: new Uint8Array(text.tokens.length) }
}
