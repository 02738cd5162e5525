import { isCreditLine, isOwnCredit, isWhereAndWhen, opensAsMedium } from './dateline.ts'
import { BARS, formulaAt, type Line } from './line.ts'
import { headOfList, isListHead } from './boxes.ts'
import { isBodyLike, isByline, isDateLike, isHeadlineLike, isTagLine, wordsIn } from './shape.ts'
import { isLabelled, putDate } from './owndate.ts'
import { isIssue, opensWithAge } from './row.ts'
import { stampsIn } from './stamp.ts'
import { isSameBox, openArticle, ownOf, put, putTitle, type Seen, type Sorting, wordsOf } from './state.ts'

const LINKED = 0.6
const UNLINKED = 0.2
/** So many linked words are a headline; fewer are a menu. */
const HEADLINE_WORDS = 5
const AGED = 10

/** Outside the text of the articles: dates and credits beside a title or right behind a text are theirs, headlines are leads, the rest is furniture. */
export function outside(sorting: Sorting, line: Line, seen: Seen): boolean {
  const { block, found, at } = seen
  const { text, know, mode, title } = sorting
  if (sorting.appended && (block.reads || mode === 'head')) return false
  if (found === null && headsStory(sorting, line, at)) {
    openArticle(sorting)
    sorting.appended = true
    sorting.fresh = sorting.article
    putTitle(sorting, line)
    return true
  }
  const role = found?.formula.role
  if (found && /^(?:notice|endnotes|printed)$/.test(found.formula.entry.id)) return false
  if (role === 'source-credit' || role === 'keywords' || (role === 'byline' && mode === 'head')) return false
  if (found === null && mode === 'head' && (title !== null || sorting.part >= 0) && line.to - line.from <= AGED && opensWithAge(sorting, line)) return putDate(sorting, line, null)
  if (role === 'published-line') return putDate(sorting, line, isLabelled(sorting, found!.formula, at) || found!.formula.entry.id.startsWith('updated') ? null : at)
  if (found && isListHead(role)) return headOfList(sorting, line, seen)
  if (mode === 'head' && title === null && headsText(sorting, line, at)) {
    put(sorting, 'source-credit', line)
    return true
  }
  if (found?.formula.entry.id === 'clock') {
    put(sorting, 'boilerplate', line)
    return true
  }
  if (isDateLike(text, line, know) || isIssue(sorting, line)) return putDate(sorting, line, isIssue(sorting, line) ? null : at)
  if (mode === 'head' && title !== null && (block.links < LINKED + UNLINKED || isNearTitle(sorting, at)) && isByline(text, line, know)) put(sorting, 'source-credit', { ...line, note: 'byline' })
  else if (block.links < LINKED && isMedium(sorting, line, at)) put(sorting, 'source-credit', line)
  else if (title !== null && block.links < LINKED && (isCreditLine(text, line, know) || isOwnCredit(text, line, sorting.names))) put(sorting, 'source-credit', line)
  else if (isTagLine(text, line) || (found === null && goesOnTags(sorting, line, block))) put(sorting, 'keywords', line)
  else put(sorting, block.links > LINKED && isHeadline(sorting, line) && !isToolbar(sorting, line) ? leadKind(sorting) : 'boilerplate', line)
  return true
}

const HEADLINE_LEAST = 3
const BELOW = 3
/** So far above it at most the text ends. */
const FAR = 200

/** Below a text, and outside its box: a headline that is no link, a line with a whole date, and running text in a row, or two paragraphs in an `article` of their own: an older story, set under the new one. */
function headsStory(sorting: Sorting, line: Line, at: number): boolean {
  const { text, lines, blocks, mode } = sorting
  if ((mode !== 'body' && mode !== 'after') || ownOf(sorting).bodyTo === null || blocks[at]!.links > UNLINKED || blocks[at]!.list || wordsIn(text, line) < HEADLINE_LEAST || !isHeadlineLike(text, line)) return false
  const dated = lines[at + 1] !== undefined && stampsIn(text, lines[at + 1]!).length > 0 && !isBodyLike(text, lines[at + 1]!)
  const reads = lines.slice(at + 2, at + 2 + BELOW).filter((next, nth) => blocks[at + 2 + nth]?.reads === true && isBodyLike(text, next)).length
  if (dated && reads >= BELOW - 1 && blocks[at + 2]?.reads === true) return true
  const own = articleOf(blocks[at]!.path)
  return own !== '' && own !== articleOf(blocks.slice(Math.max(0, at - FAR), at).findLast((block) => block?.main)?.path ?? '') && [at + 1, at + 2].every((nth) => blocks[nth]?.reads === true && articleOf(blocks[nth].path) === own && isBodyLike(text, lines[nth]!))
}

/** The `article` element that a path leads through, and all above it. */
const articleOf = (path: string): string => /^.*\/article(?:[.#][^/]*)?(?=\/)/.exec(path)?.[0] ?? ''

/** «كفر الورد - 12 آذار 2012 (سارية)» right above the text of an article without a title. */
function headsText({ text, know, lines, blocks }: Sorting, line: Line, at: number): boolean {
  return blocks[at + 1]?.main === true && isBodyLike(text, lines[at + 1]!) && isWhereAndWhen(text, line, know)
}

const MEDIUM_WORDS = 4
const BESIDE = 3

/** «صحيفة الميدان» in the box of the title or right behind a text, and not the site's own name: whose story it is. */
function isMedium({ text, know, names, blocks, mode, lines, pieces }: Sorting, line: Line, at: number): boolean {
  if (wordsIn(text, line) < 2 || wordsIn(text, line) > MEDIUM_WORDS || !isHeadlineLike(text, line) || !opensAsMedium(text, line.from, know)) return false
  const words = wordsOf(text, line)
  if (names.some((name) => words.includes(name.join(' ')))) return false
  if (mode === 'body') return pieces.at(-1)?.kind === 'body' && lines[at - 1]!.to === pieces.at(-1)!.to
  const beside = blocks.slice(Math.max(0, at - BESIDE), at + BESIDE + 1).find((block) => block?.role === 'title')
  return mode === 'head' && beside !== undefined && isSameBox(blocks[at], beside)
}

const TAG_WORDS = 5
const ROW_WORDS = 16

/** Links right behind «كلمات مفتاحية» are its tags: each of a few words, or the one row of them all. */
function goesOnTags({ text, mode, pieces }: Sorting, line: Line, { links }: Seen['block']): boolean {
  const last = pieces.at(-1)
  if (mode !== 'keywords' || last?.kind !== 'keywords' || links <= LINKED) return false
  return wordsIn(text, line) <= (last.to - last.from <= 2 ? ROW_WORDS : TAG_WORDS)
}

/** Linked headlines outside the text: behind «اقرأ أيضا» and right under a text they are its own, above a text furniture, else a list beside it. */
function leadKind({ pieces, mode }: Sorting): 'related-headlines' | 'similar-list' | 'boilerplate' {
  const last = pieces.findLast(({ kind }) => kind !== 'boilerplate' && kind !== 'published-line')?.kind
  return last === 'related-header' || last === 'related-headlines' || last === 'body' ? 'related-headlines' : mode === 'head' && last !== 'similar-list' ? 'boilerplate' : 'similar-list'
}

const NEAR = 3

/** A name right below the title is its writer's, though it links to what else they wrote. */
function isNearTitle({ blocks }: Sorting, at: number): boolean {
  return blocks.slice(Math.max(0, at - NEAR), at).some((block) => block?.role === 'title')
}

/** Links of some length; a shorter one behind such a one, an excerpt between them or not, goes along. */
function isHeadline({ text, pieces }: Sorting, line: Line): boolean {
  const words = wordsIn(text, line)
  return words >= HEADLINE_WORDS || (words === HEADLINE_WORDS - 1 && pieces.slice(-NEAR).some(({ kind }) => kind === 'related-headlines'))
}

/** «نسخة للطباعة | أرسل إلى صديق | عدد القراءات: 388»: between bars, the first of them a tool. */
function isToolbar({ text, know }: Sorting, line: Line): boolean {
  let bar = line.from
  while (bar < line.to && !BARS.has(text.tokens[bar]!.form)) bar++
  return bar > line.from && bar < line.to && formulaAt(text, { ...line, to: bar }, know)?.role === 'boilerplate'
}
