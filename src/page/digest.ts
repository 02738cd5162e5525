import type { Block } from '../model/page.ts'
import type { Text } from '../model/token.ts'
import { wholePhrasesAt } from '../lang/lookup.ts'
import type { Know } from '../knowledge/know.ts'
import { numberAt } from '../time/amount.ts'
import { sceneOf } from '../time/scene.ts'
import { isAnnounced } from './boxes.ts'
import { areStories, areRestated, stemsOf } from './cohesion.ts'
import { gathers, isLetter } from './gathers.ts'
import type { Line } from './line.ts'
import { outlineOf } from './outline.ts'
import { continues, endsAsSentence, isBodyLike, isDateLike, isSigns, wordsIn } from './shape.ts'
import type { Sorting } from './state.ts'
import { isNumbered } from './story.ts'

type Page = Pick<Sorting, 'text' | 'lines' | 'know' | 'blocks'>

const FEWEST = 2
const HEADS: ReadonlySet<Block['role']> = new Set(['heading', 'title'])

/**
 * A page that gathers several short stories, each under a heading of its own; the headings of one article head its parts. Told by what such pages say of
 * themselves: how many stories they hold («خمس قصص قصيرة»), that they are a letter to subscribers whose headings are numbered or
 * parted by the markup; by a short line of one make (a paper, a place and day) under every heading; or by stories that have nothing in common. Null for all others.
 */
export function digestOf(page: Page): Digest | null {
  return page.blocks.some((block) => block !== undefined) ? marked(page) : plain(page)
}

/** Of a text without markup: by how many stories it says it holds, or by stories that have nothing in common. */
function plain(page: Page): Digest | null {
  const blocks = outlineOf(page.text, page.lines, page.know)
  const headings = headingsOf({ ...page, blocks })
  const told = headings.length >= FEWEST && (countsStories({ ...page, blocks }, headings, false) || isUnlike({ ...page, blocks }, headings) || isRestated({ ...page, blocks }, headings))
  return told ? { heads: new Set(headings), greets: 0 } : null
}

function marked(page: Page): Digest | null {
  const headings = headingsOf(page)
  if (headings.length < FEWEST && !isParted(page)) return isRestated(page, headings) ? { heads: new Set(headings), greets: 0 } : null
  const told = countsStories(page, headings, false) || isSignedThroughout(page, headings) || isUnlike(page, headings) || isRestated(page, headings)
  if (!told && !((isParted(page) || countsStories(page, headings, true)) && isLetter(page))) return null
  return { heads: new Set(told ? headings : []), greets: titleAmong(page) ?? 0 }
}

/** `heads`: the lines that are known to open its stories; `greets`: of a letter that has no title of its own, the line of its first story's. What stands before it greets. */
interface Digest {
  readonly heads: ReadonlySet<number>
  readonly greets: number
}

/** The headings in the text's region with text behind them, by line, and the title where it is one of them: letters may have no title of their own. */
function headingsOf(page: Page): number[] {
  const { text, lines, know, blocks } = page
  const own = titleAmong(page)
  const all = blocks.flatMap((block, at) => (at === own || (block?.main && block.role === 'heading' && !isDateLike(text, lines[at]!, know)) ? [at] : []))
  return all.filter((at, nth) => lines.slice(at + 1, all[nth + 1] ?? lines.length).some((line, below) => blocks[at + 1 + below]?.main && isBodyLike(text, line)))
}

/** The line of a title that stands in the text and is of one make with the headings behind it: the first story's, not the page's. Null where the title is the page's. */
function titleAmong({ blocks }: Pick<Page, 'blocks'>): number | null {
  const at = blocks.findIndex((block) => block?.role === 'title')
  const title = blocks[at]
  return (title?.main || (title && blocks[at + 1]?.main)) && blocks.slice(at + 1).some((block) => block?.main && block.role === 'heading' && block.path === title.path) ? at : null
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

/** The number before «قصص»; in a title at its end or before a colon, an adjective or «من السهل» behind it at most («ثلاث قصص من الإقليم في عام واحد» is one article's title). Null when a line says none. */
function saysStories({ raw, tokens }: Text, { from, to }: Line, { know, title }: { know: Know; title: boolean }): number | null {
  const shown = tokens.slice(from, to)
  const at = shown.findIndex(({ form }, nth) => nth > 0 && know.formulas.root.has(form) && wholePhrasesAt(know.formulas, shown, nth).some(({ is }) => is.entry.id === 'stories'))
  if (at < 0 || (title && shown.length - at - 1 > TAIL && shown[at + 1]!.form !== ':')) return null
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

const FEWEST_UNLIKE = 3
const FEW_STEMS = 8
/** Headlines are longer than the headings of parts. */
const HEADLINE_WORDS = 4.5
/** Those of letters to subscribers are short («مدرسة تجمع مطرها»). */
const LETTER_WORDS = 3

/**
 * On a page that says it gathers: headlines with texts that share no subject, and no word of the page's title that many of them hold. Questions, half of them or more, head the parts of one text; a title that counts what
 * stands below counts its parts («خمس نصائح ...»), were they stories it would say so.
 */
function isUnlike({ text, lines, blocks, know }: Page, headings: readonly number[]): boolean {
  const sections = sectionsOf({ lines, blocks }, headings)
  if (sections.length < (isStarred({ text, lines }, headings) ? FEWEST : FEWEST_UNLIKE) || 2 * sections.filter(([head]) => asks(text, head!)).length >= sections.length || !gathers({ text, lines, know, blocks }, headings[0]!)) return false
  if (sections.reduce((sum, [head]) => sum + wordsIn(text, head!), 0) < (isLetter({ text, lines, know }) ? LETTER_WORDS : HEADLINE_WORDS) * sections.length) return false
  const stems = sections.map((section) => stemsOf(text, section))
  const title = titlesAbove({ lines, blocks }, headings)
  if (title.some((line) => counts(text, line, { know, many: sections.length })) || stems.some(({ size }) => size < FEW_STEMS)) return false
  return areStories(stems, stemsOf(text, title), know)
}

/** The page's title, where it is none of the stories'. */
const titlesAbove = ({ lines, blocks }: Pick<Page, 'lines' | 'blocks'>, headings: readonly number[]): Line[] => lines.filter((_, at) => blocks[at]?.role === 'title' && !headings.includes(at))

/** What stands in the text's region under each heading, the heading first. */
const sectionsOf = ({ lines, blocks }: Pick<Page, 'lines' | 'blocks'>, headings: readonly number[]): Line[][] => headings.map((at, nth) => lines.slice(at, headings[nth + 1] ?? lines.length).filter((_, below) => below === 0 || blocks[at + below]?.main))

/** Paragraphs above a single headline, the last of them right above it: a credit or «اقرأ أيضا» between is for other rules to read. */
const FEWEST_ABOVE = 2

/** Headlines that the sentence below each takes up, over texts that share no subject: no word of the page need say that it gathers. A single one is held against the text above it. */
function isRestated({ text, lines, blocks, know }: Page, headings: readonly number[]): boolean {
  const [first] = headings
  if (first === undefined || headings.some((at) => isAnnounced({ text, lines, know }, at))) return false
  const sections = sectionsOf({ lines, blocks }, headings).map(([head, ...rest]) => ({ head: head!, body: rest.filter((line) => isBodyLike(text, line)) }))
  if (sections.some(({ body }) => body.length === 0) || sections.reduce((sum, { head }) => sum + wordsIn(text, head), 0) < HEADLINE_WORDS * sections.length) return false
  if (2 * sections.filter(({ head, body: [lead] }) => asks(text, head) || continues(text, lead!, know)).length >= sections.length) return false
  const above = lines.slice(0, first).filter((_, at) => blocks[at]?.main)
  const texts = above.filter((line) => isBodyLike(text, line))
  if (headings.length === 1 && (texts.length < FEWEST_ABOVE || texts.at(-1) !== above.at(-1))) return false
  const title = titlesAbove({ lines, blocks }, headings)
  if (title.some((line) => counts(text, line, { know, many: sections.length }))) return false
  return areRestated(sections.map(({ head, body: [lead, ...rest] }) => ({ head: stemsOf(text, [head]), lead: stemsOf(text, [lead!]), rest: stemsOf(text, rest) })), { above: stemsOf(text, texts), title: stemsOf(text, title), starred: isStarred({ text, lines }, headings), know })
}

/** «* * *» right above every heading but the first. */
const isStarred = ({ text, lines }: Pick<Page, 'text' | 'lines'>, [, ...others]: readonly number[]): boolean => others.length > 0 && others.every((at) => isSigns(text, lines[at - 1]!))

const asks = ({ tokens }: Text, { to }: Line): boolean => tokens[to - 1]!.form === '\u061f'

function counts({ raw, tokens }: Text, { from, to }: Line, { many }: { know: Know; many: number }): boolean {
  const scene = sceneOf(raw, tokens.slice(from, to))
  return tokens.slice(from, to).some((_, at) => numberAt(scene, at)?.value === many)
}
