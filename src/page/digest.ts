import type { Block } from '../model/page.ts'
import type { Text } from '../model/token.ts'
import { bareNoun } from '../lang/clitics.ts'
import { wholePhrasesAt } from '../lang/lookup.ts'
import type { Know } from '../knowledge/know.ts'
import { numberAt } from '../time/amount.ts'
import { sceneOf } from '../time/scene.ts'
import type { Line } from './line.ts'
import { endsAsSentence, isBodyLike, isDateLike, wordsIn } from './shape.ts'
import type { Sorting } from './state.ts'
import { isNumbered } from './story.ts'

type Page = Pick<Sorting, 'text' | 'lines' | 'know' | 'blocks'>

const FEWEST = 2
const HEADS: ReadonlySet<Block['role']> = new Set(['heading', 'title'])

/**
 * True for a page that gathers several short stories, each under a heading of its own; the headings of one article head its parts. Told by what such pages say of
 * themselves: how many stories they hold («خمس قصص قصيرة»), that they are a letter to subscribers whose headings are numbered, parted by the markup or named in its
 * title one by one; or by a short line of one make (a paper, a place and day) under every heading.
 */
export function isDigest(page: Page): boolean {
  const headings = headingsOf(page)
  if (headings.length < FEWEST && !isParted(page)) return false
  if (countsStories(page, headings, false) || isSignedThroughout(page, headings)) return true
  return (isParted(page) || namesStories(page, headings) || countsStories(page, headings, true)) && page.lines.some((line) => endsLetter(page.text, line, page.know))
}

/** The headings in the text's region, by line. */
function headingsOf({ text, lines, know, blocks }: Page): number[] {
  return blocks.flatMap((block, at) => (block?.main && block.role === 'heading' && !isDateLike(text, lines[at]!, know) ? [at] : []))
}

function isParted({ text, lines, blocks }: Page): boolean {
  const numbered = lines.filter((line, at) => HEADS.has(blocks[at]?.role ?? 'text') && isNumbered(text, line))
  return numbered.length >= FEWEST || blocks.some((block) => block?.article !== undefined && block.article >= FEWEST - 1 && block.message !== true)
}

/** A title, or a text before the first heading, that says how many stories stand below, and just as many headings; the title of a letter may go on («أربع قصص قبل أن تخرج من البيت»). */
function countsStories({ text, lines, know, blocks }: Page, headings: readonly number[], letter: boolean): boolean {
  if (headings.length < FEWEST) return false
  return lines.slice(0, headings[0]).some((line, at) => (blocks[at]?.role === 'title' || (blocks[at]?.main && isBodyLike(text, line))) && saysStories(text, line, { know, title: !letter && blocks[at].role === 'title' }) === headings.length)
}

const TAIL = 2

/** The number before «قصص»; in a title at its end, an adjective or «من السهل» behind it at most («ثلاث قصص من الإقليم في عام واحد» is one article's title). Null when a line says none. */
function saysStories({ raw, tokens }: Text, { from, to }: Line, { know, title }: { know: Know; title: boolean }): number | null {
  const shown = tokens.slice(from, to)
  const at = shown.findIndex(({ form }, nth) => nth > 0 && know.formulas.root.has(form) && wholePhrasesAt(know.formulas, shown, nth).some(({ is }) => is.entry.id === 'stories'))
  if (at < 0 || (title && shown.length - at - 1 > TAIL)) return null
  const scene = sceneOf(raw, shown)
  const numbers = Array.from({ length: Math.min(at, NUMBER_WORDS) }, (_, back) => numberAt(scene, at - back - 1))
  return numbers.find((number) => number?.to === at)?.value ?? null
}

const NUMBER_WORDS = 3
const FEWEST_SIGNED = 3
const SIGN_WORDS = 6

/** Under every heading one short line of one make, and the text behind it. */
function isSignedThroughout({ text, lines, blocks }: Page, headings: readonly number[]): boolean {
  const signs = headings.filter((at) => {
    const [line, next] = [lines[at + 1], lines[at + 2]]
    return line !== undefined && next !== undefined && blocks[at + 1]?.role !== 'heading' && wordsIn(text, line) <= SIGN_WORDS && !endsAsSentence(text, line) && isBodyLike(text, next)
  })
  const makes = new Set(signs.map((at) => blocks[at + 1]?.path))
  return headings.length >= FEWEST_SIGNED && signs.length === headings.length && makes.size === 1
}

const LONG_WORDS = 4
const LONGEST_WORD = 3

/** A title that lists what stands below («قمر صناعي وخبز أغلى وبحيرة تعود»): most headings are headlines, and two of them each hold a word of the title that no other does. */
function namesStories({ text, lines, blocks }: Page, headings: readonly number[]): boolean {
  if (headings.length < FEWEST_SIGNED || headings.filter((at) => wordsIn(text, lines[at]!) >= LONG_WORDS).length < headings.length - 1) return false
  const named = headings.map((at) => wordsOf(text, lines[at]!))
  return lines.some((line, at) => blocks[at]?.role === 'title' && [...wordsOf(text, line)].map((word) => named.findIndex((words) => words.has(word) && named.filter((other) => other.has(word)).length === 1)).filter((nth, place, all) => nth >= 0 && all.indexOf(nth) === place).length >= FEWEST)
}

/** The longer words of a line, proclitics off. */
function wordsOf({ tokens }: Text, { from, to }: Line): Set<string> {
  return new Set(tokens.slice(from, to).filter(({ kind, form }) => kind === 'word' && form.length > LONGEST_WORD).map(({ form }) => bareNoun(form.replace(/^\u0648(?=.{4})/, ''))))
}

/** «... إلغاء الاشتراك»: anywhere on a line. */
function endsLetter({ tokens }: Text, { from, to }: Line, know: Know): boolean {
  for (let at = from; at < to; at++) if (know.formulas.root.has(tokens[at]!.form) && wholePhrasesAt(know.formulas, tokens, at).some(({ is }) => is.entry.id === 'unsubscribe')) return true
  return false
}
