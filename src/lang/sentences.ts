import { span } from '../model/span.ts'
import type { Quote, Run, Sentence, Text, Token } from '../model/token.ts'
import { pairQuotes } from './quotes.ts'

const enders = new Set(['.', '!', '?', '\u061f', '\u2026', '\u06d4'])
const LONGEST_ABBREVIATION = 1

/** The sentences of some spans of a text, and the quotes in them. */
export interface Sentences {
  readonly sentences: readonly Sentence[]
  readonly quotes: readonly Quote[]
}

/**
 * Cuts tokens `[from, to)` into sentences. A line break ends one; so do . ! ? ؟ … outside quotation marks when white space or the end follows, but not in
 * numbers (2.5), nor after one lone letter (د. ش.م.م.). Every token of the run falls in exactly one sentence.
 */
export function sentencesOf(text: Text, run: Run): Sentences {
  const sentences: Sentence[] = []
  const quotes: Quote[] = []
  let paragraph = 0
  for (const lines of paragraphs(text, run)) {
    const inside = pairQuotes(text, lines)
    for (const part of cut(text, lines, inside)) sentences.push({ ...part, at: placeOf(text.tokens, part), paragraph })
    quotes.push(...inside)
    paragraph++
  }
  return { sentences, quotes }
}

/** The span from the first to the last token of a run. */
export function placeOf(tokens: readonly Token[], run: Run): Sentence['at'] {
  return span(tokens[run.from]!.at.start, tokens[run.to - 1]!.at.end)
}

/** Runs of tokens with no line break inside. */
function* paragraphs({ raw, tokens }: Text, run: Run): Generator<Run> {
  let from = run.from
  for (let i = run.from + 1; i <= run.to; i++) {
    if (i < run.to && !breaksLine(raw, tokens[i - 1]!.at.end, tokens[i]!.at.start)) continue
    if (i > from) yield { from, to: i }
    from = i
  }
}

function breaksLine(raw: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = raw.charCodeAt(at)
    if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return true
  }
  return false
}

function* cut(text: Text, run: Run, quotes: readonly Quote[]): Generator<Run> {
  let from = run.from
  let quote = 0
  for (let i = run.from; i < run.to; i++) {
    while (quote < quotes.length && quotes[quote]!.to < i) quote++
    const quoted = quotes[quote]
    const inQuote = quoted !== undefined && !quoted.open && i >= quoted.from && i < quoted.to
    if (inQuote || !endsSentence(text, i, run)) continue
    const to = afterClosers(text.tokens, i + 1, run.to)
    yield { from, to }
    from = to
    i = to - 1
  }
  if (from < run.to) yield { from, to: run.to }
}

function endsSentence({ tokens }: Text, i: number, run: Run): boolean {
  const token = tokens[i]!
  if (token.kind !== 'mark' || !enders.has(token.form)) return false
  const next = i + 1 < run.to ? tokens[i + 1] : undefined
  if (next === undefined) return true
  if (next.at.start === token.at.end && next.kind !== 'mark' && !(next.kind === 'word' && isLong(tokens[i - 1]))) return false
  if (enders.has(next.form) && next.at.start === token.at.end) return false
  return token.form !== '.' || isLong(tokens[i - 1])
}

/** A word of one letter before a full stop is an abbreviation: «د. أحمد», «ش.م.م.». */
function isLong(token: Token | undefined): boolean {
  return token !== undefined && (token.kind !== 'word' || token.form.length > LONGEST_ABBREVIATION)
}

const closing = new Set(['"', '\u201d', '\u00bb', ')', ']', '\u2019'])

function afterClosers(tokens: readonly Token[], from: number, limit: number): number {
  let to = from
  while (to < limit && closing.has(tokens[to]!.form) && tokens[to]!.at.start === tokens[to - 1]!.at.end) to++
  return to
}
