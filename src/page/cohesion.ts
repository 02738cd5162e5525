import type { Run, Text } from '../model/token.ts'
import { bareNoun } from '../lang/clitics.ts'
import type { Know } from '../knowledge/know.ts'

/** Texts that cohere less have nothing in common: round-ups of the blind pages lie below, articles with parts above. */
const UNLIKE = 0.035
/** So much may texts of one trade share (courts, sports), whose title names them one by one. */
const NAMED = 0.07
const FEWEST_NAMED = 2
const ABOUT = 0.5

/** Every text is held against every other, so that of a page with thousands only the first count. */
const MOST = 60

const LETTERS = 5
const SHORTEST = 4

/** A word cut to five letters, proclitics and article off: «المحافظات» and «محافظة» are one. Cutting stems Arabic well enough to tell what a text is about. */
export const stemOf = (form: string): string => bareNoun(form.replace(/^\u0648(?=.{4})/, '')).slice(0, LETTERS)

/** The stems of the longer words of lines. */
export function stemsOf({ tokens }: Text, lines: readonly Run[]): ReadonlySet<string> {
  const stems = new Set<string>()
  for (const { from, to } of lines) {
    for (let at = from; at < to; at++) {
      const { kind, form } = tokens[at]!
      if (kind === 'word' && form.length >= SHORTEST) stems.add(stemOf(form))
    }
  }
  return stems
}

/** Of a stem that fewer than one in a thousand news texts has. */
const RARE = 0.001

/** How much a rare stem counts more than an everyday one (inverse document frequency: Spärck Jones, 1972). */
const weighing = (know: Know) => (stem: string): number => Math.log(know.stems.get(stem) ?? RARE) ** 2

const sumOf = (stems: Iterable<string>, weight: (stem: string) => number): number => {
  let sum = 0
  for (const stem of stems) sum += weight(stem)
  return sum
}

/** How much of a headline's stems, by weight, a text takes up: 0 to 1, 0 for no stems. */
export function shareIn(headline: ReadonlySet<string>, text: ReadonlySet<string>, know: Know): number {
  const weight = weighing(know)
  return sumOf([...headline].filter((stem) => text.has(stem)), weight) / Math.max(1, sumOf(headline, weight))
}

/**
 * How much texts speak of one thing: the mean cosine of their sets of stems by weight, over
 * all pairs, 0 to 1. The sections of one article keep coming back to its subject, the stories of a round-up do not (lexical cohesion: Hearst, TextTiling, 1997). One text or none gives 1.
 */
export function cohesionOf(texts: readonly ReadonlySet<string>[], know: Know): number {
  const weight = weighing(know)
  const sums = texts.map((text) => sumOf(text, weight))
  let [pairs, sum] = [0, 0]
  texts.forEach((one, nth) => {
    for (let other = nth + 1; other < texts.length; other++) {
      pairs++
      let shared = 0
      for (const stem of one) if (texts[other]!.has(stem)) shared += weight(stem)
      sum += shared / Math.sqrt(Math.max(1, sums[nth]! * sums[other]!))
    }
  })
  return pairs === 0 ? 1 : sum / pairs
}

/**
 * True for texts that are stories of their own under one title: no word of it is in many of them, and they have nothing in common, or little and the title names them one
 * by one («الحكم في قضية «برج الشاطئ» وتأجيل دعوى الأرض»): a word of it stands in one of them alone, and another in another.
 */
export function areStories(all: readonly ReadonlySet<string>[], title: ReadonlySet<string>, know: Know): boolean {
  const texts = all.slice(0, MOST)
  const holding = [...title].map((stem) => texts.flatMap((one, nth) => (one.has(stem) ? [nth] : [])))
  if (holding.some(({ length }) => length > Math.max(1, ABOUT * texts.length))) return false
  const cohesion = cohesionOf(texts, know)
  const named = new Set(holding.filter(({ length }) => length === 1).flat())
  return cohesion < UNLIKE || (cohesion < NAMED && named.size >= FEWEST_NAMED)
}
