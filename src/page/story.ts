import type { Block } from '../model/page.ts'
import { headMark } from './credits.ts'
import type { Text } from '../model/token.ts'
import { wholePhrasesAt } from '../lang/lookup.ts'
import type { Know } from '../knowledge/know.ts'
import { isCreditLine } from './dateline.ts'
import { formulaAt, type Line } from './line.ts'
import { numberAt } from '../time/amount.ts'
import { sceneOf } from '../time/scene.ts'
import { isBodyLike, isDateLike, isWhereAndWhen } from './shape.ts'
import { isSameBox, ownOf, type Sorting } from './state.ts'

const AHEAD = 3

/**
 * True for a heading that opens a story of its own, not a part of the running one: any heading with text behind it in a digest («موجز الأنباء»); elsewhere one behind a
 * text whose next line opens as wire copy does («القاهرة - رويترز:») or is a date line with text behind it.
 */
export function opensStory(sorting: Sorting, at: number): boolean {
  const { text, lines, know } = sorting
  const next = nextMain(sorting, at + 1)
  if (next === null) return false
  const line = lines[next]!
  if (sorting.digest) return isBodyLike(text, line) || isDated(sorting, next) || isSigned(sorting, next)
  if (ownOf(sorting).bodyTo === null) return false
  if (next > at + 1 && isBodyLike(text, line) && isSameBox(sorting.blocks[at], sorting.blocks[at + 1]) && isWhen(sorting, at + 1)) return true
  return isBodyLike(text, line) ? headMark(text, line, know) !== null : isDated(sorting, next)
}

/** «بقلم: ...», «صحيفة «الجمهور»» on a line of its own, running text behind it. */
function isSigned(sorting: Sorting, at: number): boolean {
  const { text, lines, know } = sorting
  const role = formulaAt(text, lines[at]!, know)?.role
  const next = role === 'byline' || role === 'source-credit' || isCreditLine(text, lines[at]!, know) ? nextMain(sorting, at + 1) : null
  return next !== null && isBodyLike(text, lines[next]!)
}

const NUMBERED_WORDS = 5

/** «2- صدى المدائن» above a heading, in a digest: the paper that the story stands in. */
export function namesPaper(sorting: Sorting, line: Line, at: number): boolean {
  const { text, digest, blocks } = sorting
  if (!digest || ownOf(sorting).bodyTo === null || line.to - line.from > NUMBERED_WORDS + 1) return false
  const next = nextMain(sorting, at + 1)
  return isNumbered(text, line) && next !== null && blocks[next]?.role === 'heading' && opensStory(sorting, next)
}

const isNumbered = ({ tokens }: Text, { from, to }: Line): boolean => tokens[from]!.kind === 'number' && tokens[from]!.form.length < 3 && to - from > 1

const FEWEST = 2
const HEADS: ReadonlySet<Block['role']> = new Set(['heading', 'title'])

/** A letter to subscribers whose headings are numbered, or that the markup parts: each heads a story of its own. */
export function isNewsletter({ text, lines, know, blocks }: Pick<Sorting, 'text' | 'lines' | 'know' | 'blocks'>): boolean {
  const numbered = lines.filter((line, at) => HEADS.has(blocks[at]?.role ?? 'text') && isNumbered(text, line))
  const parted = blocks.some((block) => block?.article !== undefined && block.article >= FEWEST - 1 && block.message !== true)
  return (parted || numbered.length >= FEWEST) && lines.some((line) => endsLetter(text, line, know))
}

/** A title that says how many stories stand below («خمس قصص قصيرة», «5 أخبار»), and just as many headings: each heads a story of its own. */
export function countsStories({ text, lines, know, blocks }: Pick<Sorting, 'text' | 'lines' | 'know' | 'blocks'>): boolean {
  const headings = blocks.filter((block, at) => block?.main && block.role === 'heading' && !isDateLike(text, lines[at]!, know)).length
  return headings >= FEWEST && lines.some((line, at) => blocks[at]?.role === 'title' && saysStories(text, line, know) === headings)
}

const TAIL = 2

/** The number before «قصص» at the end of a line, an adjective or «من السهل» behind it at most; null when a line says none. «ثلاث قصص من الإقليم في عام واحد» is one article's title. */
function saysStories({ raw, tokens }: Text, { from, to }: Line, know: Know): number | null {
  const scene = sceneOf(raw, tokens.slice(from, to))
  for (let at = 0; at < to - from - 1; at++) {
    const number = numberAt(scene, at)
    const noun = number && wholePhrasesAt(know.formulas, scene.tokens, number.to).find(({ is }) => is.entry.id === 'stories')
    if (noun && scene.tokens.length - noun.to <= TAIL) return number.value
  }
  return null
}

/** «... إلغاء الاشتراك»: anywhere on a line. */
function endsLetter({ tokens }: Text, { from, to }: Line, know: Know): boolean {
  for (let at = from; at < to; at++) if (wholePhrasesAt(know.formulas, tokens, at).some(({ is }) => is.entry.id === 'unsubscribe')) return true
  return false
}

/** The next line inside the text's region. */
function nextMain({ lines, blocks }: Sorting, from: number): number | null {
  for (let at = from; at < Math.min(lines.length, from + AHEAD); at++) if (blocks[at]?.main !== false) return at
  return null
}

/** A whole date on a line of its own, running text behind it. */
function isDated(sorting: Sorting, at: number): boolean {
  const next = isWhen(sorting, at) ? nextMain(sorting, at + 1) : null
  return next !== null && isBodyLike(sorting.text, sorting.lines[next]!)
}

function isWhen({ text, lines, know }: Sorting, at: number): boolean {
  const line = lines[at]!
  return isDateLike(text, line, know) || isWhereAndWhen(text, line, know) || formulaAt(text, line, know)?.role === 'published-line'
}
