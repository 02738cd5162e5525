import type { Block, SectionKind } from '../model/page.ts'
import type { Run, Text } from '../model/token.ts'
import { phrasesAt } from '../lang/lookup.ts'
import type { Know } from '../knowledge/know.ts'
import type { Entries } from './entries.ts'
import { type Formula, type Line, signsFrom } from './line.ts'
import { stampsIn } from './stamp.ts'

/** A run of tokens with the kind of section it is, and the article it belongs to (-1: to none). */
export interface Piece extends Run {
  readonly kind: SectionKind
  readonly article: number
  /** What the kind alone does not tell: a byline among the credits, a printed address, a date line above the title, the clock of an entry, the day of those below. */
  readonly note: 'byline' | 'url' | 'above' | 'moment' | 'day' | null
}

type Mode = 'head' | 'summary' | 'keywords' | 'body' | 'after' | 'comments' | 'notes' | 'related' | 'similar'

/** The walk over the lines of one page: what was named so far, and where in a page we are. */
export interface Sorting {
  readonly text: Text
  readonly know: Know
  readonly lines: readonly Line[]
  /** Of a page that came as markup: the block each line lies in. */
  readonly blocks: readonly (Block | undefined)[]
  readonly entries: Entries
  readonly pieces: Piece[]
  mode: Mode
  /** The number of the running line. */
  at: number
  article: number
  /** Folded words of the title of the running article; null before it. */
  title: string | null
  /** What the running article has of its own so far. */
  has: Has
  /** The part of the markup, of several that are articles, that the running line stands in. */
  part: number
  /** A second article stands outside the text's region: its lines are named as those of plain text. */
  appended: boolean
  /** The article that «اقرأ أيضا» opened: its title need not be marked as one. */
  fresh: number | null
  /** The make of the element of that title: another heading of it opens the next story. */
  make: string | null
  /** What the entries of the running list are, and the path of its box where only its head tells that it is one. */
  list: SectionKind
  box: string | null
  /** The running list was announced to the reader of the text. */
  announced: boolean
  /** Articles that are parts of the page's own: entries of a live page, stories of a digest. */
  readonly own: Set<number>
  /** The folded words of each name the page calls its site by. */
  readonly names: readonly (readonly string[])[]
  /** The running page gathers several short stories, each under a heading. */
  digest: boolean
  /** Lines that are known to open its stories. */
  readonly heads: ReadonlySet<number>
  /** In a text without markup: the line of the title, where a menu or the site's name stands above it. */
  readonly titleAt: number | null
  /** Of a letter that has no title of its own: the line of its first story's. What stands before it greets. */
  readonly greets: number
}

/** `bodyTo`: the token its text so far ends before; `firm`: a date below its title, not one above that may be the page's. */
interface Has {
  readonly article: number
  readonly title: boolean
  readonly date: boolean
  readonly firm: boolean
  readonly bodyTo: number | null
}

export const nothingYet = (article: number): Has => ({ article, title: false, date: false, firm: false, bodyTo: null })

/** A line that opens with a formula, and its number. */
export interface Found {
  readonly formula: Formula
  readonly at: number
}

/** A line of markup: its block, the formula it opens with, its number. */
export interface Seen {
  readonly block: Block
  readonly found: Found | null
  readonly at: number
}

/** Kinds that belong to no article. */
const apart: ReadonlySet<SectionKind> = new Set(['boilerplate', 'related-header', 'related-headlines', 'similar-list'])

/** Names a run of tokens; an empty run is nothing. */
export function put(sorting: Sorting, kind: SectionKind, run: Run & { readonly note?: Piece['note'] }): void {
  const { pieces, article, title, mode } = sorting
  if (run.to <= run.from) return
  // The day of a teaser among those that «اقرأ أيضا» announces, in a text that has its own.
  if (kind === 'published-line' && mode === 'related' && ownOf(sorting).date) return put(sorting, 'related-headlines', run)
  // In a text without markup a day behind it, where one stands above its title, is a reader's, or of a list.
  if (kind === 'published-line' && run.note === undefined && sorting.blocks[sorting.at] === undefined && mode === 'after' && ownOf(sorting).bodyTo !== null && ownOf(sorting).date && !ownOf(sorting).firm) return put(sorting, 'boilerplate', run)
  const note = run.note ?? (kind === 'published-line' && title === null ? 'above' : null)
  pieces.push({ kind, from: run.from, to: run.to, article: apart.has(kind) && note !== 'url' ? -1 : article, note })
  const has = sorting.has.article === article ? sorting.has : nothingYet(article)
  if (kind === 'body') sorting.has = { ...has, bodyTo: run.to }
  else if (kind === 'title') sorting.has = { ...has, title: true }
  else if (kind === 'published-line') sorting.has = { ...has, date: true, firm: has.firm || note !== 'above' }
}

/** What the running article has of its own. */
export const ownOf = ({ has, article }: Sorting): Has => (has.article === article ? has : nothingYet(article))

/** A second article begins; where none had a text yet, it is the first, and what was taken for its title was furniture. */
export function openArticle(sorting: Sorting): void {
  const { pieces, article } = sorting
  if (ownOf(sorting).bodyTo !== null) sorting.article++
  else unname(pieces, article)
  sorting.mode = 'head'
  sorting.title = null
}

/** An entry of a live page, a story of a digest: what stands before it, a bare title too, is an article of its own. */
export function openEntry(sorting: Sorting): void {
  const { bodyTo, title } = ownOf(sorting)
  if (bodyTo !== null || title) sorting.article++
  if (sorting.digest || sorting.entries.starts.size > 0) sorting.own.add(sorting.article)
  sorting.mode = 'head'
  sorting.title = null
}

function unname(pieces: Piece[], article: number): void {
  for (let at = pieces.length - 1; at >= 0 && (pieces[at]!.article === -1 || pieces[at]!.article === article); at--) {
    if (pieces[at]!.article === article && pieces[at]!.kind === 'title') pieces[at] = { ...pieces[at]!, kind: 'boilerplate', article: -1 }
  }
}

/** The folded words of a run, for telling a headline printed twice. */
export function wordsOf({ tokens }: Text, run: Run): string {
  return tokens.slice(run.from, run.to).filter(({ kind }) => kind !== 'mark').map(({ form }) => form).join(' ')
}

/** «موجز الأنباء ليوم السبت», «أخبار الولايات في سطور»: the title of several short stories. */
export function isDigest({ text: { tokens }, know }: Sorting, { from, to }: Line): boolean {
  if (phrasesAt(know.formulas, signsFrom(tokens, from, to), 0).some(({ is, prefix }) => prefix === '' && is.entry.id === 'digest')) return true
  return tokens.slice(from, to).some((_, nth) => phrasesAt(know.formulas, tokens, from + nth).some(({ is, prefix }) => prefix === '' && is.entry.id === 'digest.inside'))
}

/** Names the title of the running article; a date right above it in the same box is its own, and no header's of the site. */
export function putTitle(sorting: Sorting, line: Line): void {
  const { pieces, blocks, at } = sorting
  const above = pieces.at(-1)
  if (above?.note === 'above' && above.kind === 'published-line' && isSameBox(blocks[at - 1], blocks[at])) pieces[pieces.length - 1] = { ...above, note: null }
  if (sorting.title === null && sorting.article === 0 && blocks[at] === undefined) dropClock(sorting)
  put(sorting, 'title', line)
  if (sorting.fresh === sorting.article && sorting.title === null) sorting.make = makeAt(sorting)
  if (sorting.title === null && sorting.article === 0) sorting.digest ||= isDigest(sorting, line)
  sorting.title = wordsOf(sorting.text, line)
}

const CLOCK_GAP = 3

/** A date above the title of a text without markup, with other lines between, is the day of the visit that the site's head shows. */
function dropClock({ pieces, text }: Sorting): void {
  for (let at = 0; at < pieces.length - CLOCK_GAP; at++) {
    const piece = pieces[at]!
    if (piece.kind === 'published-line' || (piece.kind === 'source-credit' && stampsIn(text, piece).length > 0)) pieces[at] = { ...piece, kind: 'boilerplate', article: -1, note: null }
  }
}

const LAST_STEP = /\/[^/]*$/

/** Two blocks beside each other in an element that is not the whole page. */
export function isSameBox(a: Block | undefined, b: Block | undefined): boolean {
  const [above, below] = [a?.path.replace(LAST_STEP, '') ?? '', b?.path.replace(LAST_STEP, '') ?? '']
  return above !== '' && !/body[^/]*$/.test(above) && (above === below || below.startsWith(`${above}/`) || above.startsWith(`${below}/`)) && !/body[^/]*$/.test(below)
}

/** The path of a heading. */
export const HEADING = /\/h[1-6](?:[.#][^/]*)?$/

/** The path of the running line's heading, ids left out; null when it stands in no heading. */
function makeAt({ blocks, at }: Sorting): string | null {
  const path = blocks[at]?.path ?? ''
  return HEADING.test(path) ? path.replace(/#[^/.]*/g, '') : null
}

/** Another heading of the make that the appended article's title has, once that article has a text: the next story of an aggregator. */
export function opensNext(sorting: Sorting): boolean {
  if (sorting.make === null || sorting.fresh !== sorting.article || ownOf(sorting).bodyTo === null || makeAt(sorting) !== sorting.make) return false
  openArticle(sorting)
  sorting.fresh = sorting.article
  return true
}

/** Running text: the body goes on. */
export function putBody(sorting: Sorting, line: Run): void {
  put(sorting, 'body', line)
  sorting.mode = 'body'
}
