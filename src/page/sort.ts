import type { Block } from '../model/page.ts'
import type { Text } from '../model/token.ts'
import { tokenise } from '../lang/tokenise.ts'
import type { Know } from '../knowledge/know.ts'
import { attribute } from '../knowledge/entry.ts'
import { type Formula, formulaAt, isBulleted, type Line } from './line.ts'
import { byBlock } from './block.ts'
import { headlineIn } from './headline.ts'
import { headMark } from './mark.ts'
import { entriesIn } from './entries.ts'
import { bodyLine, putRow, RUBRIC_WORDS, sortPlain } from './plain.ts'
import { related } from './related.ts'
import { stampsIn } from './stamp.ts'
import { digestOf } from './digest.ts'
import { isBodyLike, isDateLike, isHeadlineLike, isSigns, wordsIn } from './shape.ts'
import { type Found, nothingYet, openArticle, openEntry, ownOf, put, type Piece, putTitle, type Sorting } from './state.ts'

/** The named pieces of a page; `own`: the articles that are entries or stories of the page's own, published with it. */
type Sorted = Readonly<Pick<Sorting, 'own'>> & { readonly pieces: readonly Piece[] }

/** What is known beside the lines: the blocks of the markup, and what the page calls its site. */
interface Sources {
  readonly know: Know
  readonly blocks: readonly Block[]
  readonly names: readonly string[]
}

/**
 * Names every line of a page, in one pass: formulas say what they are, blocks of markup hint at it; what follows «إقرأ أيضاً» is a second article when a title with
 * running text stands there, a list of headlines otherwise; short lines before the text are rubrics, inside it subheadings.
 */
export function sortLines(text: Text, lines: readonly Line[], { know, blocks, names }: Sources): Sorted {
  const seen = blocksOf(lines, blocks)
  const page = { text, lines, know, blocks: seen }
  const entries = entriesIn(page)
  const digest = digestOf(page)
  const sorting: Sorting = { text, know, lines, blocks: seen, entries, pieces: [], mode: 'head', article: 0, title: null, has: nothingYet(0), part: -1, appended: false, list: 'similar-list', box: null, announced: false, own: new Set(), digest: digest !== null, heads: digest?.heads ?? new Set(), greets: digest?.greets ?? 0, titleAt: digest !== null || entries.starts.size > 0 || seen.some((block) => block !== undefined) ? null : headlineIn(text, lines, know), fresh: null, make: null, names: names.map((name) => tokenise(name).map(({ form }) => form)).filter(({ length }) => length > 0), at: 0 }
  lines.forEach((line, at) => sortLine(sorting, line, at))
  return { own: sorting.own, pieces: sorting.digest ? greeted(sorting) : sorting.pieces }
}

const GREETING_WORDS = 12

/** What stands above the first story of a digest and is shorter than a sentence of news («صباح الخير. في عدد اليوم ثلاث حكايات.») greets, and is no text of its own. */
function greeted({ text, pieces, own }: Sorting): readonly Piece[] {
  const above = pieces.filter(({ kind, article }) => kind === 'body' && article === 0)
  const words = above.reduce((sum, { from, to }) => sum + text.tokens.slice(from, to).filter(({ kind }) => kind !== 'mark').length, 0)
  if (above.length === 0 || !own.has(1) || words >= GREETING_WORDS) return pieces
  return pieces.map((piece) => (above.includes(piece) ? { ...piece, kind: 'boilerplate', article: -1 } : piece))
}

/** The block each line lies in; all undefined when the markup shows no region of text, since its hints are then worth little. */
function blocksOf(lines: readonly Line[], blocks: readonly Block[]): (Block | undefined)[] {
  if (!blocks.some(({ main }) => main)) return lines.map(() => undefined)
  let next = 0
  return lines.map(({ at }) => {
    while (next < blocks.length - 1 && blocks[next]!.at.end <= at.start) next++
    const block = blocks[next]
    return block && block.at.start < at.end && at.start < block.at.end ? block : undefined
  })
}

function sortLine(sorting: Sorting, line: Line, at: number): void {
  sorting.at = at
  if (sorting.entries.starts.has(at)) startEntry(sorting, at)
  if (sorting.entries.days.has(at) && (sorting.own.size > 0 || ownOf(sorting).bodyTo !== null)) return put(sorting, 'published-line', { ...line, note: 'day' })
  if (sorting.entries.moments.has(at)) return put(sorting, 'published-line', { ...line, note: 'moment' })
  if (sorting.entries.numbers.has(at)) return put(sorting, 'boilerplate', line)
  if (isRule(sorting, line) && (opensDispatch(sorting, at) || opensNextWire(sorting, at))) {
    put(sorting, 'boilerplate', line)
    return openArticle(sorting)
  }
  // A list of urgent headlines stands above it.
  if (at === sorting.titleAt && sorting.title === null) {
    sorting.mode = 'head'
    return putTitle(sorting, line)
  }
  const behind = sorting.entries.clocked.get(at)
  if (behind !== undefined) return putClocked(sorting, line, behind)
  const listed = sorting.mode === 'similar' && isBulleted(sorting.text, line)
  const formula = listed ? null : formulaAt(sorting.text, line, sorting.know)
  const found = formula && { formula, at }
  if (sorting.blocks[at] && byBlock(sorting, line, { block: sorting.blocks[at], found, at })) return
  if (found && handles[found.formula.role]) return handles[found.formula.role]!(sorting, line, found)
  sortPlain(sorting, line, at)
}

const LINKED = 0.6
const RULE_SIGNS = 5
const HEAD_LINES = 4
const DISPATCH = 10

/** «----------» below a text. */
const isRule = (sorting: Sorting, line: Line): boolean => line.at.end - line.at.start >= RULE_SIGNS && isSigns(sorting.text, line) && ownOf(sorting).bodyTo !== null

/** «انتهى/م س» above the rule, and behind it a headline whose text opens as wire copy does: the next story of a bulletin, of its day. */
function opensNextWire(sorting: Sorting, at: number): boolean {
  const { text, lines, know, pieces } = sorting
  const last = pieces.findLast(({ article }) => article >= 0)
  const next = lines.slice(at + 1, at + 1 + HEAD_LINES).find((line) => isBodyLike(text, line))
  if (last?.kind !== 'source-credit' || next === undefined || headMark(text, next, know) === null) return false
  sorting.own.add(sorting.article + 1)
  return true
}

/** «تاريخ الإرسال: 2008-05-22 18:05», a headline, running text: the next dispatch of a wire, below a rule of signs. */
function opensDispatch({ text, lines, know }: Sorting, at: number): boolean {
  const head = lines.slice(at + 1, at + 1 + HEAD_LINES).findIndex((next) => stampsIn(text, next).length > 0 && !isBodyLike(text, next) && formulaAt(text, next, know)?.role === 'published-line')
  return head >= 0 && lines.slice(at + 2 + head, at + DISPATCH).some((next) => isBodyLike(text, next))
}

/** An entry begins; where the markup has parted the article already (its title stands above its clock), it is the same one. */
function startEntry(sorting: Sorting, at: number): void {
  const { bodyTo, title } = ownOf(sorting)
  if (sorting.blocks[at]?.article !== sorting.part || sorting.part < 0 || !title || bodyTo !== null) openEntry(sorting)
  else if (sorting.article > 0) sorting.own.add(sorting.article)
}

/** «22:45 نجم الجسر ...»: the clock of an entry, and its title or text behind it. */
function putClocked(sorting: Sorting, line: Line, behind: number): void {
  put(sorting, 'published-line', { from: line.from, to: behind, note: 'moment' })
  const rest = { ...line, from: behind }
  if (isBodyLike(sorting.text, rest)) bodyLine(sorting, rest)
  else putTitle(sorting, rest)
}

type Handle = (sorting: Sorting, line: Line, found: Found) => void

const handles: Readonly<Record<string, Handle>> = {
  'published-line': (sorting, line, { at }) => {
    // The age of a teaser.
    if (sorting.mode === 'related' && sorting.pieces.at(-1)?.kind === 'related-headlines' && (sorting.blocks[at - 1]?.links ?? 0) > LINKED) return put(sorting, 'related-headlines', line)
    const text = isBodyLike(sorting.text, line) && sorting.mode === 'body' && !isDateLike(sorting.text, line, sorting.know)
    return text ? sortPlain(sorting, line, at) : put(sorting, 'published-line', line)
  },
  'source-credit': (sorting, line, { at }) => {
    if (isBodyLike(sorting.text, line)) return sortPlain(sorting, line, at)
    put(sorting, 'source-credit', line)
    if (sorting.mode === 'body') sorting.mode = 'after'
  },
  keywords: (sorting, line, { formula }) => {
    put(sorting, 'keywords', line)
    // «التصنيف: سياسي» above the title.
    if (sorting.mode === 'head' && sorting.title === null && formula.to < line.to) return
    sorting.mode = wordsIn(sorting.text, { ...line, from: formula.to }) === 0 ? 'keywords' : 'after'
  },
  'related-header': related,
  'related-headlines': related,
  'similar-list': (sorting, line) => {
    put(sorting, 'similar-list', line)
    sorting.mode = 'similar'
  },
  byline: (sorting, line, { at }) => {
    if (isBodyLike(sorting.text, line)) return sortPlain(sorting, line, at)
    // «بواسطة فلان - مارس 27, 2019» dates the article too.
    if (stampsIn(sorting.text, line).length > 0) put(sorting, 'published-line', line)
    else put(sorting, 'source-credit', { ...line, note: 'byline' })
  },
  summary: (sorting, line, { formula, at }) => {
    if (isBodyLike(sorting.text, line)) return sortPlain(sorting, line, at)
    put(sorting, 'boilerplate', line)
    if (sorting.mode === 'head' && attribute(formula.entry, 'scope') === 'block') sorting.mode = 'summary'
  },
  boilerplate: furniture, caption: furniture, live: furniture,
}

/** A whole-line formula that ends in a colon introduces, however long it is. */
const ANNOUNCING_WORDS = 20

/** What stands below a text and never in it: readers' comments to the end of the page, the names of the masthead, the owner's rights. */
function closeBody(sorting: Sorting, { entry }: Formula): void {
  if ((sorting.mode !== 'body' && sorting.mode !== 'after') || isEarly(sorting)) return
  if (entry.id === 'endnotes') sorting.mode = 'notes'
  else if (attribute(entry, 'scope') === 'rest' || entry.id.startsWith('comments')) sorting.mode = 'comments'
  else if (entry.id.startsWith('masthead') || entry.id.startsWith('copyright')) sorting.mode = 'after'
}

const DECK_WORDS = 60
const EARLY_REACH = 12
const FEWEST_BELOW = 2

/** «0 تعليق» in a row below the deck, in a text without markup: so far there is hardly a paragraph, and paragraphs follow. */
function isEarly({ text, lines, blocks, pieces, article, at }: Sorting): boolean {
  if (blocks[at] !== undefined) return false
  const read = pieces.reduce((sum, piece) => sum + (piece.kind === 'body' && piece.article === article ? piece.to - piece.from : 0), 0)
  return read <= DECK_WORDS && lines.slice(at + 1, at + EARLY_REACH).filter((line) => isBodyLike(text, line)).length >= FEWEST_BELOW
}

/** Furniture at the head of a line with text behind it («إعلانوكتب ترامب») gives up the text; a label before a headline («عاجل |») stays with it. */
function furniture(sorting: Sorting, line: Line, { formula, at }: Found): void {
  const { text } = sorting
  if (putRow(sorting, line, at)) return
  const rest = { ...line, from: formula.to }
  const glued = attribute(formula.entry, 'glues') !== undefined && formula.to < line.to
  if (glued && attribute(formula.entry, 'scope') === 'line' && (isBodyLike(text, rest) || text.tokens[formula.to - 1]!.at.end === text.tokens[formula.to]!.at.start) && sorting.mode !== 'head') {
    put(sorting, 'boilerplate', { from: line.from, to: formula.to })
    return bodyLine(sorting, rest)
  }
  if (attribute(formula.entry, 'scope') === 'all') {
    if (sorting.mode === 'body') sorting.mode = 'after'
    return put(sorting, 'boilerplate', line)
  }
  if (formula.entry.id === 'filed' && sorting.mode !== 'head') return put(sorting, 'boilerplate', line)
  if (formula.entry.id === 'digest' && formula.to === line.to && sorting.mode === 'body') sorting.digest = true
  const labels = attribute(formula.entry, 'scope') === undefined && formula.to < line.to && wordsIn(text, rest) > RUBRIC_WORDS
  if (labels && sorting.mode === 'head' && sorting.title === null && isHeadlineLike(text, line)) return putTitle(sorting, line)
  const announces = attribute(formula.entry, 'scope') === 'line' && text.tokens[line.to - 1]!.form === ':' && wordsIn(text, line) <= ANNOUNCING_WORDS
  if (labels || (isBodyLike(text, line) && !announces)) return sortPlain(sorting, line, at)
  put(sorting, 'boilerplate', line)
  closeBody(sorting, formula)
}

