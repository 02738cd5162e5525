import { type Formula, formulaAt, type Line } from './line.ts'
import { isByline, wordsIn } from './shape.ts'
import { stampsIn } from './stamp.ts'
import { isDigest, ownOf, put, type Sorting } from './state.ts'

const LINKED = 0.6
const UNLINKED = 0.2

/** «نشر بتاريخ: ...» is the article's wherever it stands, if no date stands below its title; «التاريخ: ...» in the head of the site is the day of the visit. */
export function isLabelled(sorting: Sorting, { entry }: Formula, at: number): boolean {
  if (sorting.mode === 'head' && sorting.title === null && sorting.article === 0 && entry.id === 'date' && isSiteHead(sorting.blocks, at)) return false
  return sorting.mode === 'head' || !ownOf(sorting).firm
}

/** «نشرت في» on a line of its own right above: the date behind it is the page's, wherever it stands. */
function isBehindLabel({ text, know, lines, pieces }: Sorting, at: number): boolean {
  const label = lines[at - 1]
  return label !== undefined && pieces.at(-1)?.kind === 'published-line' && pieces.at(-1)!.to === label.to && stampsIn(text, label).length === 0 && formulaAt(text, label, know)?.role === 'published-line'
}

/** A date below the stories of a round-up is the page's, not the last story's. */
function putHost(sorting: Sorting, line: Line): void {
  const { article, has, title } = sorting
  sorting.article = 0
  sorting.title = title ?? ''
  put(sorting, 'published-line', line)
  Object.assign(sorting, { article, has, title })
}

const LAST_STEP = /\/[^/]*$/

/** Behind the box that holds the text and a second story in it: the day is the page's, if it has none yet. */
function isOfHost({ article, own, pieces, lines, blocks, has }: Sorting, at: number): boolean {
  if (article === 0 || own.has(article) || pieces.some((piece) => piece.article === 0 && piece.kind === 'published-line')) return false
  const last = lines.findLastIndex(({ to }, nth) => nth < at && to === has.bodyTo)
  const box = blocks[last]?.path.replace(LAST_STEP, '') ?? ''
  return box !== '' && blocks[at]?.main === false && !blocks[at].path.startsWith(`${box}/`)
}

/** Names a date outside the text: the article's, the page's, or furniture; without its place (`at`) it is the article's. */
export function putDate(sorting: Sorting, line: Line, at: number | null): boolean {
  if (at !== null && isBehindLabel(sorting, at)) {
    if (sorting.own.has(sorting.article)) putHost(sorting, line)
    else put(sorting, 'published-line', line)
    return true
  }
  const own = at === null || isOwnDate(sorting, at)
  // «موجز أنباء الأربعاء 5 مايو 2021» heads a bulletin.
  if (own && sorting.mode === 'head' && sorting.title === null && sorting.article === 0) sorting.digest ||= isDigest(sorting, line)
  if (own && at !== null && isOfHost(sorting, at)) putHost(sorting, line)
  else put(sorting, own ? 'published-line' : 'boilerplate', line)
  return true
}

const BEHIND = 7
/** «Posted in: Press», «طباعة الخبر»: links of no more words are no headline. */
const RUBRIC_WORDS = 3
/** «كتب بواسطة: سليم الحوراني» and the day below it. */
const BYLINES: ReadonlySet<string | undefined> = new Set(['time', 'byline', 'credit'])
const MENU = 3
/** Links that stand in the row of a date are no menu. */
const BESIDE: ReadonlySet<string | undefined> = new Set([...BYLINES, 'comments', 'keywords'])
/** No head of a site is longer. */
const HEAD = 300

/** Above a menu, and that above the title: the head of a site, whose date is the day of the visit. */
function isSiteHead(blocks: Sorting['blocks'], at: number): boolean {
  let title = at + 1
  while (title < Math.min(blocks.length, at + HEAD) && blocks[title]?.role !== 'title' && !blocks[title]?.main) title++
  return blocks.slice(at + 1, title).filter((block) => !BESIDE.has(block?.role) && (block?.links ?? 0) > LINKED || block?.role === 'menu' || block?.path.endsWith('/li')).length >= MENU
}

/** A date outside the text is the article's beside its title, or right behind its text where none stands above; in the head of the site or further down it is not. */
export function isOwnDate(sorting: Sorting, at: number): boolean {
  const { mode, article, lines, blocks, title, part, text, know } = sorting
  if (mode === 'head') return title !== null || article > 0 || part >= 0 || !isSiteHead(blocks, at)
  const { bodyTo, date } = ownOf(sorting)
  if (bodyTo === null || date || (mode !== 'body' && mode !== 'after') || blocks[at]?.role === 'related') return false
  for (let before = at - 1; before >= Math.max(0, at - BEHIND); before--) {
    if (lines[before]!.to === bodyTo) return true
    if (BYLINES.has(blocks[before]?.role) || blocks[before]?.role === 'share' || (!blocks[before]?.list && isByline(text, lines[before]!, know))) continue
    if (((blocks[before]?.links ?? 0) > UNLINKED && wordsIn(text, lines[before]!) > RUBRIC_WORDS) || blocks[before]?.list || blocks[before]?.reads) return false
  }
  return false
}
