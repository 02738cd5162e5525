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

/** For each stem of a title the texts that have it. */
const holdersOf = (title: ReadonlySet<string>, texts: readonly ReadonlySet<string>[]): number[][] => [...title].map((stem) => texts.flatMap((one, nth) => (one.has(stem) ? [nth] : [])))

/** A word of the title stands in most of the texts: they are about it. */
const isAbout = (holding: readonly (readonly number[])[], texts: number): boolean => holding.some(({ length }) => length > Math.max(1, ABOUT * texts))

/**
 * True for texts that are stories of their own under one title: no word of it is in many of them, and they have nothing in common, or little and the title names them one
 * by one («الحكم في قضية «برج الشاطئ» وتأجيل دعوى الأرض»): a word of it stands in one of them alone, and another in another.
 */
export function areStories(all: readonly ReadonlySet<string>[], title: ReadonlySet<string>, know: Know): boolean {
  const texts = all.slice(0, MOST)
  const holding = holdersOf(title, texts)
  if (isAbout(holding, texts.length)) return false
  const cohesion = cohesionOf(texts, know)
  const named = new Set(holding.filter(({ length }) => length === 1).flat())
  return cohesion < UNLIKE || (cohesion < NAMED && named.size >= FEWEST_NAMED)
}

/** So much of a headline its lead takes up, by how many headlines there are: one alone tells less than several. Parts of articles under long headings lie below (385 pages written blind). */
const RESTATED = [Infinity, 0.4, 0.35, 0.25]
/** The halves of 629 news articles lie above in 98 of 100 (median 0.16). */
const APART = 0.05

/** The stems of a heading, of the first sentence below it, and of what follows. */
interface Told {
  readonly head: ReadonlySet<string>
  readonly lead: ReadonlySet<string>
  readonly rest: ReadonlySet<string>
}

/** What stands around them. `starred`: «* * *» parts them, which tells as much as one headline more. */
interface Around {
  readonly above: ReadonlySet<string>
  readonly title: ReadonlySet<string>
  readonly starred: boolean
  readonly know: Know
}

/**
 * True for stories of their own by their make alone: the lead of a news story says again what its headline says (van Dijk, News as Discourse, 1988), which the text of a part does of its heading only by chance;
 * and they have nothing in common, not even the page's `title`, nor one alone with the text `above` it.
 */
export function areRestated(told: readonly Told[], { above, title, starred, know }: Around): boolean {
  const stories = told.slice(0, MOST)
  const taken = stories.reduce((sum, { head, lead }) => sum + shareIn(head, lead, know), 0)
  if (taken < RESTATED[Math.min(stories.length + Number(starred), RESTATED.length - 1)]! * stories.length) return false
  const texts = stories.map(({ head, lead, rest }) => head.union(lead).union(rest))
  return cohesionOf(stories.length > 1 ? texts : [above, ...texts], know) <= APART && !(stories.length > 2 && isAbout(holdersOf(title, texts), texts.length))
}
