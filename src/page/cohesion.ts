import type { Text } from '../model/token.ts'
import { bareNoun } from '../lang/clitics.ts'
import type { Line } from './line.ts'

const LETTERS = 5
const SHORTEST = 4

/** The longer words of lines, proclitics off, cut to five letters: «المحافظات» and «محافظة» are one. Cutting stems Arabic well enough to tell what a text is about. */
export function stemsOf({ tokens }: Text, lines: readonly Line[]): ReadonlySet<string> {
  const stems = new Set<string>()
  for (const { from, to } of lines) {
    for (let at = from; at < to; at++) {
      const { kind, form } = tokens[at]!
      if (kind === 'word' && form.length >= SHORTEST) stems.add(bareNoun(form.replace(/^\u0648(?=.{4})/, '')).slice(0, LETTERS))
    }
  }
  return stems
}

/**
 * How much texts speak of one thing: the mean cosine of their sets of words, over all pairs, 0 to 1. The sections of one article keep coming back to its subject, the
 * stories of a round-up do not (lexical cohesion: Hearst, TextTiling, 1997). One text or none gives 1.
 */
export function cohesionOf(texts: readonly ReadonlySet<string>[]): number {
  let [pairs, sum] = [0, 0]
  texts.forEach((one, nth) => {
    for (const other of texts.slice(nth + 1)) {
      pairs++
      let shared = 0
      for (const stem of one) if (other.has(stem)) shared++
      sum += shared / Math.sqrt(Math.max(1, one.size * other.size))
    }
  })
  return pairs === 0 ? 1 : sum / pairs
}
