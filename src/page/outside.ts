import type { Block, SectionKind } from '../model/page.ts'
import { wholePhrasesAt } from '../lang/lookup.ts'
import { isCreditLine } from './dateline.ts'
import { formulaAt, type Line } from './line.ts'
import { related } from './related.ts'
import { isByline, isDateLike, isTagLine, wordsIn } from './shape.ts'
import { stampsIn } from './stamp.ts'
import { type Found, ownOf, put, type Seen, type Sorting } from './state.ts'

const LINKED = 0.6
const UNLINKED = 0.2
/** So many linked words are a headline; fewer are a menu. */
const HEADLINE_WORDS = 5

/** Outside the text of the articles: dates and credits beside a title or right behind a text are theirs, headlines are leads, the rest is furniture. */
export function outside(sorting: Sorting, line: Line, seen: Seen): boolean {
  const { block, found, at } = seen
  const { text, know, mode, title } = sorting
  if (sorting.appended && (block.reads || mode === 'head')) return false
  const role = found?.formula.role
  if (found && /^(?:notice|endnotes)$/.test(found.formula.entry.id)) return false
  if (role === 'source-credit' || role === 'keywords' || (role === 'byline' && mode === 'head')) return false
  if (role === 'published-line') return dated(sorting, line, isLabelled(sorting) || found!.formula.entry.id.startsWith('updated') ? null : at)
  if (found && isListHead(role)) return headOfList(sorting, line, seen)
  if (isDateLike(text, line, know) || isIssue(sorting, line)) return dated(sorting, line, isIssue(sorting, line) ? null : at)
  if (mode === 'head' && title !== null && (block.links < LINKED + UNLINKED || isNearTitle(sorting, at)) && isByline(text, line, know)) put(sorting, 'source-credit', { ...line, note: 'byline' })
  else if (isCreditLine(text, line, know) && title !== null && block.links < LINKED) put(sorting, 'source-credit', line)
  else if (isTagLine(text, line)) put(sorting, 'keywords', line)
  else put(sorting, block.links > LINKED && isHeadline(sorting, line) && !isToolbar(sorting, line) ? 'related-headlines' : 'boilerplate', line)
  return true
}

const NEAR = 3

/** A name right below the title is its writer's, though it links to what else they wrote. */
function isNearTitle({ blocks }: Sorting, at: number): boolean {
  return blocks.slice(Math.max(0, at - NEAR), at).some((block) => block?.role === 'title')
}

/** Links of some length; a shorter one behind such a one goes along. */
function isHeadline({ text, pieces }: Sorting, line: Line): boolean {
  const words = wordsIn(text, line)
  return words >= HEADLINE_WORDS || (words === HEADLINE_WORDS - 1 && pieces.at(-1)?.kind === 'related-headlines')
}

const BARS = new Set(['|', '\u00b7', '\u2022'])
const SEGMENTED = 40

/** «المصدر: رويترز | 2008/12/09 14:20 | قراءات: 402»: things beside each other with bars between, one of them a date. */
export function segmented(sorting: Sorting, line: Line, { block, at }: Seen): boolean {
  const { text, know } = sorting
  if (line.to - line.from > SEGMENTED) return false
  const bars: number[] = []
  for (let i = line.from + 1; i < line.to - 1; i++) if (BARS.has(text.tokens[i]!.form)) bars.push(i)
  if (bars.length === 0 || stampsIn(text, line, know).length === 0) return false
  const edges = [line.from - 1, ...bars, line.to]
  const parts = edges.slice(1).flatMap((to, nth): Line[] => (to > edges[nth]! + 1 ? [{ at: line.at, gap: line.gap, from: edges[nth]! + 1, to }] : []))
  if (parts.length !== bars.length + 1 || parts.some((part) => isClockOnly(text, part))) return false
  for (const part of parts) {
    if (part.from > line.from) put(sorting, 'boilerplate', { from: part.from - 1, to: part.from })
    const formula = formulaAt(text, part, know)
    const found = formula && { formula, at }
    if (found && (found.formula.role === 'source-credit' || found.formula.role === 'byline')) put(sorting, 'source-credit', { ...part, note: found.formula.role === 'byline' ? 'byline' : null })
    else if (!outside(sorting, part, { block, found, at })) put(sorting, found?.formula.role === 'keywords' ? 'keywords' : 'boilerplate', part)
  }
  return true
}

/** The clock of a date stands behind a bar too: «17-11-2025 | 23:13». */
const isClockOnly = ({ tokens }: Sorting['text'], { from, to }: Line): boolean => !tokens.slice(from, to).some(({ kind, form }) => (kind === 'word' && form.length > 3) || (kind === 'number' && form.length > 3)) && tokens.slice(from, to).some(({ form }) => form === ':')

const isListHead = (role: string | undefined): boolean => role === 'related-header' || role === 'related-headlines' || role === 'similar-list'

/** «نسخة للطباعة | أرسل إلى صديق | عدد القراءات: 388»: between bars, the first of them a tool. */
function isToolbar({ text, know }: Sorting, line: Line): boolean {
  let bar = line.from
  while (bar < line.to && !BARS.has(text.tokens[bar]!.form)) bar++
  return bar > line.from && bar < line.to && formulaAt(text, { ...line, to: bar }, know)?.role === 'boilerplate'
}

/** «الثلاثاء 14 نوفمبر 2006 - العدد 10213»: the date of a paper's issue is that of all in it. */
function isIssue({ text, know, mode }: Sorting, line: Line): boolean {
  if (mode !== 'head' || line.to - line.from > SEGMENTED || stampsIn(text, line, know).length === 0) return false
  for (let at = line.from; at < line.to; at++) if (wholePhrasesAt(know.formulas, text.tokens, at).some(({ is }) => is.entry.id === 'issue')) return true
  return false
}

/** «نشر بتاريخ: ...» is the article's wherever it stands, if no date stands above its text. */
function isLabelled(sorting: Sorting): boolean {
  return sorting.mode === 'head' || !ownOf(sorting).date
}

function dated(sorting: Sorting, line: Line, at: number | null): boolean {
  put(sorting, at === null || isOwnDate(sorting, at) ? 'published-line' : 'boilerplate', line)
  return true
}

const BEHIND = 7
const MENU = 3
/** No head of a site is longer. */
const HEAD = 300

/** Above a menu, and that above the title: the head of a site, whose date is the day of the visit. */
function isSiteHead(blocks: Sorting['blocks'], at: number): boolean {
  let title = at + 1
  while (title < Math.min(blocks.length, at + HEAD) && blocks[title]?.role !== 'title' && !blocks[title]?.main) title++
  return blocks.slice(at + 1, title).filter((block) => (block?.links ?? 0) > LINKED || block?.role === 'menu' || block?.path.endsWith('/li')).length >= MENU
}

/** A date outside the text is the article's beside its title, or right behind its text where none stands above; in the head of the site or further down it is not. */
export function isOwnDate(sorting: Sorting, at: number): boolean {
  const { mode, article, lines, blocks, title, part } = sorting
  if (mode === 'head') return title !== null || article > 0 || part >= 0 || !isSiteHead(blocks, at)
  const { bodyTo, date } = ownOf(sorting)
  if (bodyTo === null || date || (mode !== 'body' && mode !== 'after')) return false
  for (let before = at - 1; before >= Math.max(0, at - BEHIND); before--) {
    if (lines[before]!.to === bodyTo) return true
    if ((blocks[before]?.links ?? 0) > UNLINKED || blocks[before]?.list || blocks[before]?.reads) return false
  }
  return false
}

/** A related box keeps to itself: it opens no article and leaves the body where it was. */
export function headed(sorting: Sorting, line: Line, found: Found): boolean {
  const { mode } = sorting
  related(sorting, line, found)
  if (sorting.mode === 'related') sorting.mode = mode
  return true
}

/** A box of other articles, outside the text: with a head of its own it is a list, its teasers and stamps too; without one, links beside the text. */
export function beside(sorting: Sorting, line: Line, seen: Seen): boolean {
  const { found, at } = seen
  const heads = found !== null && isListHead(found.formula.role)
  if (found?.formula.role === 'boilerplate') {
    if (FURNISHED.test(found.formula.entry.id)) [sorting.box, sorting.list] = [boxOf(sorting, at), 'boilerplate']
    put(sorting, 'boilerplate', line)
    return true
  }
  const box = heads && !announces(found) && !isInside(sorting, seen) ? boxOf(sorting, at) : null
  if (box !== null) [sorting.box, sorting.list] = [box, 'similar-list']
  if (box !== null && headsTags(sorting, at)) return tagged(sorting, line)
  if (box !== null) put(sorting, 'similar-list', line)
  else if (heads && found.formula.role !== 'similar-list') return headed(sorting, line, { formula: found.formula, at })
  else if (heads) return false
  else put(sorting, sorting.mode === 'similar' ? 'similar-list' : 'related-headlines', line)
  return true
}

const TAG_WORDS = 2

/** «مواضيع ذات صلة» above links of a word or two: these are tags. */
function headsTags({ text, lines, blocks }: Sorting, at: number): boolean {
  return lines.slice(at + 1, at + 1 + FEWEST).every((line, nth) => (blocks[at + 1 + nth]?.links ?? 0) > LINKED && wordsIn(text, line) <= TAG_WORDS)
}

function tagged(sorting: Sorting, line: Line): true {
  sorting.list = 'keywords'
  put(sorting, 'boilerplate', line)
  return true
}

/** Heads of boxes that hold no articles: readers' comments, matches of the day, advertisements. */
const FURNISHED = /^(?:ticker|comments|ad$|boxes)/

/** Words that head a list: where lines follow in their box, these are the list; a link of few words is an entry of a menu. */
function headOfList(sorting: Sorting, line: Line, { block, found, at }: Seen): boolean {
  if (block.links > LINKED && wordsIn(sorting.text, line) < HEADLINE_WORDS && !headsTabs(sorting, at)) {
    put(sorting, 'boilerplate', line)
    return true
  }
  const box = announces(found) || isInside(sorting, { block, found, at }) ? null : boxOf(sorting, at)
  if (box === null || found === null) return headed(sorting, line, found!)
  const before = sorting.article
  const { mode } = sorting
  const probe = sorting.pieces.length
  related(sorting, line, found)
  if (sorting.article !== before || sorting.mode === 'head' || sorting.pieces.length - probe > 1) {
    if (sorting.mode === 'related') sorting.mode = mode
    return true
  }
  sorting.pieces.splice(probe)
  sorting.mode = mode
  sorting.list = listKind(found)
  sorting.box = box
  if (sorting.list === 'similar-list' && headsTags(sorting, at)) return tagged(sorting, line)
  put(sorting, sorting.list, line)
  return true
}

const TABS = 4

/** Heads of lists as tabs, links themselves: of the next lines two are headlines. */
function headsTabs({ text, lines, blocks }: Sorting, at: number): boolean {
  const next = lines.slice(at + 1, at + 1 + TABS).filter((line, nth) => (blocks[at + 1 + nth]?.links ?? 0) > LINKED && wordsIn(text, line) >= HEADLINE_WORDS - 1)
  return next.length >= FEWEST
}

const FEWEST = 2
const SHALLOW = 3

/** The path of the box that a head and the lines behind it stand in; null when fewer than two follow. */
function boxOf({ blocks }: Sorting, at: number): string | null {
  const [head, next] = [blocks[at], blocks[at + 1]]
  if (!head || !next) return null
  const steps = head.path.split('/')
  const others = next.path.split('/')
  let shared = 0
  while (shared < steps.length && steps[shared] === others[shared]) shared++
  const path = steps.slice(0, shared).join('/')
  let count = 0
  for (let after = at + 1; count < FEWEST && blocks[after] && isWithin(blocks[after]!, path); after++) count++
  if (shared >= SHALLOW) return count >= FEWEST ? path : null
  const alike = [at + 1, at + 2].every((after) => blocks[after]?.path === next.path && blocks[after].links > LINKED)
  return alike ? next.path : null
}

const isWithin = ({ path, main, role, list, reads }: Block, box: string): boolean => !main && !list && reads !== true && role !== 'comments' && (path === box || path.startsWith(`${box}/`))

/** Lines in the box of a list that only its head told. */
export function inBox(sorting: Sorting, line: Line, { block, found }: Seen): boolean {
  if (sorting.box === null) return false
  if (isWithin(block, sorting.box) && (found === null || found.formula.role === 'published-line')) {
    put(sorting, sorting.list, line)
    return true
  }
  sorting.box = null
  return false
}

/** A box that lists other articles is one list with the words at its head; where these say that it is something else (tags, sections), it is that. */
export function listed(sorting: Sorting, line: Line, { block, found, at }: Seen): boolean {
  const { mode } = sorting
  if (block.list === 'head') sorting.list = listKind(found)
  if (block.list === 'head') sorting.announced = announces(found)
  if (sorting.list === 'similar-list' && (sorting.announced || isInside(sorting, { block, found, at }))) {
    if (block.list === 'head' && found) related(sorting, line, { formula: found.formula, at })
    else put(sorting, block.list === 'head' ? 'related-header' : 'related-headlines', line)
    sorting.mode = mode === 'head' ? 'head' : 'body'
    return true
  }
  put(sorting, sorting.list, line)
  return true
}

const INSIDE = 14

/** The text of the running article goes on below. */
function isInside(sorting: Sorting, { block: { article: part }, at }: Seen): boolean {
  if (sorting.mode !== 'body' || ownOf(sorting).bodyTo === null) return false
  const next = sorting.blocks.slice(at, at + INSIDE).find((block) => block?.main)
  return next !== undefined && next.article === part
}

/** «اقرأ أيضا», «ذات صلة:»: words that announce other articles to the reader of this one, wherever they stand. */
const announces = (found: Found | null): boolean => found !== null && /^(?:read-also|see-also|related\.start)/.test(found.formula.entry.id)

function listKind(found: Found | null): SectionKind {
  if (found === null) return 'similar-list'
  const { role, entry } = found.formula
  if (role === 'keywords' || (role === 'boilerplate' && !/^(?:rubric|gallery)/.test(entry.id))) return role
  return role === 'summary' || entry.id.startsWith('ticker') || entry.id.startsWith('live') ? 'boilerplate' : 'similar-list'
}

