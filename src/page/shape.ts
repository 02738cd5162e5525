import type { Text } from '../model/token.ts'
import type { Line } from './line.ts'

const finals = new Set(['.', '!', '?', '\u061f', '"', '\u201d', '\u00bb', ':', '\u2026', ')'])
const BODY_WORDS = 16
const SENTENCE_WORDS = 8
const TITLE_WORDS = 32
const YEAR = /^(19|20)\d\d$/
const DATE_LINE_WORDS = 14

/** True when a line ends as a sentence does. */
export function endsAsSentence({ tokens }: Text, line: Line): boolean {
  const last = tokens[line.to - 1]!.form
  return finals.has(last) && !(last === '\u2026' || (last === '.' && tokens[line.to - 2]?.form === '.'))
}

/** How many words (and numbers) a line holds. */
export function wordsIn({ tokens }: Text, line: Line): number {
  let words = 0
  for (let i = line.from; i < line.to; i++) if (tokens[i]!.kind !== 'mark') words++
  return words
}

/** Running text: long, or a shorter line that ends as a sentence. */
export function isBodyLike(text: Text, line: Line): boolean {
  const words = wordsIn(text, line)
  return words >= BODY_WORDS ? endsAsSentence(text, line) || words >= 2 * BODY_WORDS : words >= SENTENCE_WORDS && endsAsSentence(text, line) && text.tokens[line.to - 1]!.form !== ')'
}

/** A headline: not too long, no full stop at its end. */
export function isHeadlineLike(text: Text, line: Line): boolean {
  const words = wordsIn(text, line)
  const last = text.tokens[line.to - 1]!.form
  return words >= 2 && words <= TITLE_WORDS && last !== '.' && last !== ':'
}

/** A line that is little but a date: a year in it, few words, much of it digits or marks. */
export function isDateLike({ tokens }: Text, line: Line): boolean {
  let numbers = 0
  let year = false
  for (let i = line.from; i < line.to; i++) {
    if (tokens[i]!.kind !== 'number') continue
    numbers++
    if (YEAR.test(tokens[i]!.form)) year = true
  }
  return year && numbers >= 2 && wordsIn({ raw: '', tokens }, line) <= DATE_LINE_WORDS && !finals.has(tokens[line.to - 1]!.form)
}
