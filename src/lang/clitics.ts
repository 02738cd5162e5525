import { AL, ALEF, BEH, FEH, KAF, LAM, WAW } from './letters.ts'
import { vanishes } from './fold.ts'
import { span, type Span } from '../model/span.ts'
import type { Token } from '../model/token.ts'

/** One way to cut a word: the proclitics taken off, and what is left (with ال restored where للـ swallowed it). */
export interface CliticReading {
  readonly prefix: string
  readonly stem: string
}

const conjunctions = WAW + FEH
const prepositions = BEH + KAF + LAM
const SHORTEST_STEM = 2

/** True when a word begins with a letter that can be a proclitic: the quick look before the readings. */
export function mayHaveProclitic(form: string): boolean {
  const first = form.charAt(0)
  return form.length > SHORTEST_STEM && (conjunctions.includes(first) || prepositions.includes(first))
}

/**
 * Every way to take proclitics off a folded word, the whole word first: والقاهرة → والقاهرة, القاهرة; للبيت → للبيت, البيت (the article that ل swallowed is
 * restored); وبالدوحة → وبالدوحة, بالدوحة, الدوحة. The article ال itself stays on. At most four readings; words of one stem letter are not cut.
 */
export function proclitics(form: string): CliticReading[] {
  const out: CliticReading[] = [{ prefix: '', stem: form }]
  const first = form.charAt(0)
  if (conjunctions.includes(first)) cutAfter(out, first, form.slice(1))
  pushPreposition(out, '', form)
  return out
}

function cutAfter(out: CliticReading[], prefix: string, stem: string): void {
  if (stem.length < SHORTEST_STEM) return
  out.push({ prefix, stem })
  pushPreposition(out, prefix, stem)
}

function pushPreposition(out: CliticReading[], before: string, form: string): void {
  const first = form.charAt(0)
  if (!prepositions.includes(first) || form.length <= SHORTEST_STEM) return
  const swallowed = first === LAM && form.charAt(1) === LAM
  out.push({ prefix: before + first, stem: swallowed ? ALEF + form.slice(1) : form.slice(1) })
}

/** The word without the article, or null when it has none: الوزير → وزير. */
export function withoutArticle(form: string): string | null {
  return form.startsWith(AL) && form.length > SHORTEST_STEM + 1 ? form.slice(2) : null
}

/**
 * The span of a token less its first `letters` letters, in the original (silent signs travel with the letter before them).
 * For للبيت with one letter off, the span starts at the second lam, as the annotation guideline wants.
 */
export function cutSpan(raw: string, token: Token, letters: number): Span {
  let at = token.at.start
  for (let left = letters; left > 0 && at < token.at.end - 1; at++) {
    if (!vanishes(raw.charCodeAt(at))) left--
  }
  while (at < token.at.end - 1 && vanishes(raw.charCodeAt(at))) at++
  return span(at, token.at.end)
}

/** A word without conjunction, preposition and article, for comparing nouns: بالوزير, والوزير and الوزير are وزير. A letter goes only with the article behind it. */
export function bareNoun(form: string): string {
  const bare = withoutArticle(form) ?? (form.length > SHORTEST_STEM + 2 ? withoutArticle(form.slice(1)) : null)
  return bare ?? (form.startsWith(LAM + LAM) ? form.slice(2) : form)
}
