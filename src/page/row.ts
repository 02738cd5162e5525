import { wholePhrasesAt } from '../lang/lookup.ts'
import { isCreditLine, isWhereAndWhen } from './dateline.ts'
import { formulaAt, type Line } from './line.ts'
import { isOwnDate } from './owndate.ts'
import { besides, isBodyLike } from './shape.ts'
import { stampsIn } from './stamp.ts'
import { isSameBox, ownOf, type Seen, type Sorting } from './state.ts'

const LINKED = 0.6
/** No row is longer, in tokens. */
export const LONGEST = 40
const NEAR = 3
/** What stands in a row beside a date: how often a text was read, how long that takes. */
export const FURNISHED: ReadonlySet<string> = new Set(['views', 'readingtime', 'readingtime.start'])

const PLAIN: ReadonlySet<string> = new Set(['text', 'heading'])
const ROWS: ReadonlySet<string> = new Set([...PLAIN, 'time', 'byline', 'credit', 'menu'])
/** So many words that are no date stand in a row that its element names, and in another. */
const [NAMED_ROW, ROW] = [14, 6]
const ROW_REACH = 8
const ENDS: ReadonlySet<string> = new Set(['.', '\u061f', '!', ':'])
const DATING: ReadonlySet<string> = new Set(['published-line', 'source-credit', 'byline', 'live'])

/** «كريم البدري الخميس، 8 أغسطس 2019 الدوري 2 تعليقات 3,118 زيارة» beside a title, right above a text or right behind it: a row of what there is to say of the article, its day among it. */
export function isRowOfTitle(sorting: Sorting, line: Line, seen: Seen): boolean {
  const { text, know } = sorting
  if (line.to - line.from > LONGEST || ENDS.has(text.tokens[line.to - 1]!.form)) return false
  const [above, beside] = [isAboveText(sorting, seen.at), isBesideArticle(sorting, seen)]
  const [first, ...others] = above || beside ? stampsIn(text, line) : []
  const clocked = above && first?.clock != null
  if (!first || !(beside || clocked) || !mayDate(sorting, seen)) return false
  const most = clocked || !PLAIN.has(seen.block.role) ? NAMED_ROW : ROW
  return !isCreditLine(text, line, know) && !isWhereAndWhen(text, line, know) && besides(text, line, { stamps: [first, ...others], know }) <= most
}

/** Its element may hold a row, and no formula says that it is something else. */
function mayDate({ blocks }: Sorting, { block, at, found }: Seen): boolean {
  if (found !== null && !DATING.has(found.formula.role) && !FURNISHED.has(found.formula.entry.id)) return false
  if (block.links > LINKED && blocks[at - 1]?.role !== 'title') return false
  // A box called after teasers, with nothing in it but a rubric and the day above the title.
  const named = block.role === 'related' && !block.list && (blocks[at + 1]?.role === 'title' || blocks[at - 1]?.role === 'title')
  return ROWS.has(block.role) || named
}

/** Beside the title of the running article, or right behind its text. */
function isBesideArticle(sorting: Sorting, { block, at }: Seen): boolean {
  if (sorting.mode === 'head') return isBesideTitle(sorting, at)
  return !block.main && sorting.lines[at - 1]?.to === ownOf(sorting).bodyTo && isOwnDate(sorting, at)
}

const ABOVE = 2

/** «موضوع: ... الأحد يوليو 04, 2010 2:15 pm» right above a text that nothing heads: with its clock it is a row of the article. */
function isAboveText({ blocks, lines, text, article, mode }: Sorting, at: number): boolean {
  if (article > 0 || mode !== 'head') return false
  for (let below = at + 1; below <= at + ABOVE; below++) if (blocks[below]?.main) return isBodyLike(text, lines[below]!)
  return false
}

/** Right above a title in its box, or below it with nothing between but what else there is to say of the article. */
function isBesideTitle({ blocks, title }: Sorting, at: number): boolean {
  if (title === null) return blocks[at + 1]?.role === 'title' && isSameBox(blocks[at], blocks[at + 1])
  for (let above = at - 1; above >= Math.max(0, at - ROW_REACH); above--) {
    const block = blocks[above]
    if (block?.role === 'title') return true
    if (block === undefined || block.list || (block.role === 'text' && !block.main && at - above > NEAR)) return false
  }
  return false
}

const AGO = 8

/** «قبل 3 ساعات أخبار المدينة», «منذ 5 ساعات 3318 مشاهدة»: an age, and something run on behind it. */
export function opensWithAge({ text, know }: Sorting, line: Line): boolean {
  for (let to = line.from + 2; to < Math.min(line.to, line.from + AGO); to++) if (formulaAt(text, { ...line, to }, know)?.entry.id === 'ago') return true
  return false
}

/** What elements that name a paper's issue are called. */
const ISSUE = /[.#](?:\w*[-_]?)?issue/i

/** «الثلاثاء 14 نوفمبر 2006 - العدد 10213»: the date of a paper's issue is that of all in it. */
export function isIssue({ text, know, mode, blocks, at: nth }: Sorting, line: Line): boolean {
  if (mode !== 'head' || line.to - line.from > LONGEST || stampsIn(text, line).length === 0) return false
  if (ISSUE.test(blocks[nth]?.path.split('/').slice(-2).join('/') ?? '')) return true
  for (let at = line.from; at < line.to; at++) if (wholePhrasesAt(know.formulas, text.tokens, at).some(({ is }) => is.entry.id === 'issue')) return true
  return false
}
