import type { Block, SectionKind } from '../model/page.ts'
import { formulaAt, type Line } from './line.ts'
import { related } from './related.ts'
import { isBodyLike, wordsIn } from './shape.ts'
import { type Found, ownOf, put, type Seen, type Sorting } from './state.ts'

const LINKED = 0.6
const HEADLINE_WORDS = 5

/** Words that head a list of other articles. */
export const isListHead = (role: string | undefined): boolean => role === 'related-header' || role === 'related-headlines' || role === 'similar-list'

const ANNOUNCED_REACH = 8

/** Behind the text above a line stands «مقالات ذات صلة»: it is a lead or its date, or what other rules read. */
export function isAnnounced({ text, lines, know }: Pick<Sorting, 'text' | 'lines' | 'know'>, heading: number): boolean {
  for (let at = heading - 1; at >= Math.max(0, heading - ANNOUNCED_REACH) && !isBodyLike(text, lines[at]!); at--) if (isListHead(formulaAt(text, lines[at]!, know)?.role)) return true
  return false
}

/** A related box keeps to itself: it opens no article and leaves the body where it was. */
function headed(sorting: Sorting, line: Line, found: Found): boolean {
  const { mode, blocks, at } = sorting
  const next = blocks[at + 1]
  // «الأكثر قراءة», «قد يهمك» over links: a list beside the text, wherever its head stands.
  if (found.formula.to === line.to && !announces(found) && next && next.links > LINKED && !next.main && !isInside(sorting, { block: blocks[at]!, found, at })) {
    put(sorting, 'similar-list', line)
    return true
  }
  related(sorting, line, found)
  if (sorting.mode === 'related') sorting.mode = mode
  return true
}

/** A box of other articles, outside the text: with a head of its own it is a list, its teasers and stamps too; without one, links beside the text. */
export function beside(sorting: Sorting, line: Line, seen: Seen): boolean {
  const { found, at } = seen
  const heads = found !== null && isListHead(found.formula.role)
  if (found?.formula.role === 'boilerplate') {
    const closed = FURNISHED.test(found.formula.entry.id) ? boxOf(sorting, at) : null
    if (closed !== null && !holdsText(sorting, closed)) [sorting.box, sorting.list] = [closed, 'boilerplate']
    put(sorting, 'boilerplate', line)
    return true
  }
  const box = heads && (!announces(found) || looksOn(found, seen.block)) && !isInside(sorting, seen) ? boxOf(sorting, at) : null
  if (box !== null) [sorting.box, sorting.list] = [box, 'similar-list']
  if (box !== null && headsTags(sorting, at)) return tagged(sorting, line)
  if (box !== null) put(sorting, 'similar-list', line)
  else if (heads && found.formula.role !== 'similar-list') return headed(sorting, line, { formula: found.formula, at })
  else if (heads) return false
  else put(sorting, sorting.mode === 'similar' ? 'similar-list' : besideKind(sorting, seen), line)
  return true
}

/** In such a box without a known head: linked headlines are leads, of the text around them or beside it; the line before them heads them; counters and menus are furniture. */
function besideKind(sorting: Sorting, seen: Seen): SectionKind {
  const { at } = seen
  const isLead = (nth: number): boolean => sorting.blocks[nth]?.role === 'related' && sorting.blocks[nth].links > LINKED && wordsIn(sorting.text, sorting.lines[nth]!) >= HEADLINE_WORDS - 1
  const kind = isInside(sorting, seen) ? 'related-headlines' : 'similar-list'
  if (isLead(at) || isLead(at + 1)) return kind
  return isLead(at - 1) && sorting.pieces.at(-1)?.kind === kind ? kind : 'boilerplate'
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
const FURNISHED = /^(?:ticker\.|comments|ad$|boxes)/

/** Words that head a list: where lines follow in their box, these are the list; a link of few words is an entry of a menu. */
export function headOfList(sorting: Sorting, line: Line, { block, found, at }: Seen): boolean {
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

/** The box holds the text of the page too: it is no box of furniture. */
const holdsText = ({ blocks }: Sorting, box: string): boolean => boxesOfText(blocks).has(box)

const textBoxes = new WeakMap<Sorting['blocks'], ReadonlySet<string>>()

/** The paths of all elements around the text of a page. */
function boxesOfText(blocks: Sorting['blocks']): ReadonlySet<string> {
  const before = textBoxes.get(blocks)
  if (before) return before
  const boxes = new Set<string>()
  for (const path of new Set(blocks.flatMap((block) => (block?.main ? [block.path] : [])))) for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) boxes.add(path.slice(0, end))
  textBoxes.set(blocks, boxes)
  return boxes
}

const isWithin = ({ path, main, role, list, reads }: Block, box: string): boolean => !main && !list && reads !== true && role !== 'comments' && (path === box || path.startsWith(`${box}/`))

const NAMED = /[.#][^/]+$|(?:section|details)$/
const FAR = 20

/** «الخلاصة», «ملخص» at the head of a box above the text: what the box holds is no text, though it reads like one. */
export function summary(sorting: Sorting, line: Line, { block, found, at }: Seen): boolean {
  if (sorting.mode !== 'head' || found?.formula.role !== 'summary' || found.formula.to < line.to) return false
  const box = block.path.slice(0, Math.max(0, block.path.lastIndexOf('/')))
  const inside = (other: Block | undefined): boolean => other?.path.startsWith(`${box}/`) ?? false
  if (!NAMED.test(box) || !inside(sorting.blocks[at + 1])) return false
  if (!sorting.blocks.slice(at + 1, at + FAR).some((other) => other?.main && !inside(other))) return false
  sorting.box = box
  sorting.list = 'boilerplate'
  put(sorting, 'boilerplate', line)
  return true
}

/** Lines in the box of a list that only its head told. */
export function inBox(sorting: Sorting, line: Line, { block, found }: Seen): boolean {
  if (sorting.box === null) return false
  const summed = sorting.list === 'boilerplate' && NAMED.test(sorting.box) && block.path.startsWith(`${sorting.box}/`)
  if (summed || (isWithin(block, sorting.box) && (found === null || found.formula.role === 'published-line'))) {
    put(sorting, sorting.list, line)
    return true
  }
  sorting.box = null
  return false
}

/** A box that lists other articles is one list with the words at its head; where these say that it is something else (tags, sections), it is that. */
export function listed(sorting: Sorting, line: Line, { block, found, at }: Seen): boolean {
  const { mode } = sorting
  if (block.list === 'head') sorting.list = block.role === 'ticker' ? 'similar-list' : listKind(found)
  else if (!sorting.blocks[at - 1]?.list) sorting.list = 'similar-list'
  if (block.list === 'head') sorting.announced = announces(found) && !looksOn(found, block)
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

/** «شاهد أيضا» at the head of a box of its own beside the text: a list like any other. */
const looksOn = (found: Found | null, { role }: Block): boolean => role === 'related' && found !== null && found.formula.entry.id.startsWith('see-also')

function listKind(found: Found | null): SectionKind {
  if (found === null) return 'similar-list'
  const { role, entry } = found.formula
  if (role === 'keywords' || (role === 'boilerplate' && !/^(?:rubric|gallery)/.test(entry.id))) return role
  return role === 'summary' || entry.id.startsWith('live') ? 'boilerplate' : 'similar-list'
}
