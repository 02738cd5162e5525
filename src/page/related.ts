import { wholePhrasesAt } from '../lang/lookup.ts'
import { attribute } from '../knowledge/entry.ts'
import { type Formula, formulaAt, isBulleted, type Line } from './line.ts'
import { shareIn, stemsOf } from './cohesion.ts'
import { isRelative } from './ago.ts'
import { isCreditLine } from './dateline.ts'
import { RUBRIC_WORDS, sortPlain } from './plain.ts'
import { continues, isBodyLike, isDateLike, isHeadlineLike, isSigns, wordsIn } from './shape.ts'
import { type Found, HEADING, openArticle, put, type Sorting } from './state.ts'

const LOOK_AHEAD = 5
const UNLINKED = 0.2
const LINKED = 0.6

/** «إقرأ أيضاً» and its kin: with headlines behind it a list of links, alone before a headline with running text a second article. */
export function related(sorting: Sorting, line: Line, { formula, at }: Found): void {
  const { text, mode } = sorting
  const header = headerEnd(sorting, line, formula)
  const rest = { ...line, from: header }
  const alone = header === line.to
  if (!alone && mode === 'body' && isBodyLike(text, rest) && wordsIn(text, rest) > 2 * RUBRIC_WORDS && text.tokens[line.to - 1]!.form === '.') return sortPlain(sorting, line, at)
  if (alone && mode === 'head' && isMenuEntry(sorting, at)) return put(sorting, 'boilerplate', line)
  // «الأكثر قراءة» in a text without markup: a list of other articles, the words at its head too.
  const lists = alone && formula.role === 'related-headlines' && sorting.blocks[at] === undefined
  put(sorting, lists ? 'similar-list' : 'related-header', { from: line.from, to: header })
  if (!alone) put(sorting, 'related-headlines', rest)
  const appended = alone && announcesArticle(sorting, at + 1, attribute(formula.entry, 'scope') === 'second-article')
  if (appended) {
    sorting.appended ||= (sorting.blocks[at + 1]?.main === false)
    openArticle(sorting)
    sorting.fresh = sorting.article
    return
  }
  if (mode !== 'head' || alone) sorting.mode = lists ? 'similar' : 'related'
}

/** «اقرأ أيضا خبر آخر من القسم:»: so many words before a colon still introduce. */
const INTRODUCED = 6

function headerEnd({ text, text: { tokens }, know }: Sorting, line: Line, { to }: Formula): number {
  // «اقرأ أيضا من المصادر:», «اقرأ أيضا من أخبارنا»: a few words more, with a colon or a preposition.
  const words = wordsIn(text, { ...line, from: to })
  if (to < line.to && tokens[line.to - 1]!.form === ':' && words <= INTRODUCED) return line.to
  const more = to < line.to && words < RUBRIC_WORDS
  const tied = (at: number): boolean => wholePhrasesAt(know.words, tokens, at).some(({ is }) => is.file === 'connectors' && attribute(is.entry, 'kind') === 'preposition')
  if (more && (tied(to) || tied(to - 1))) return line.to
  let end = to
  while (end < line.to && (tokens[end]!.form === ':' || tokens[end]!.form === '.')) end++
  return end
}

/** «آخر الأخبار» between other menu words above the text. */
function isMenuEntry({ text, lines, know }: Sorting, at: number): boolean {
  const next = lines[at + 1]
  if (!next) return false
  const formula = formulaAt(text, next, know)
  return formula ? formula.role === 'boilerplate' : wordsIn(text, next) < RUBRIC_WORDS
}

/** A headline (or running text) soon followed by running text, with no list or formula between, is a second article. */
function announcesArticle(sorting: Sorting, from: number, expected: boolean): boolean {
  const { text, lines, know, blocks } = sorting
  const reach = Math.min(lines.length, from + (expected ? 2 * LOOK_AHEAD : LOOK_AHEAD))
  for (let at = from; at < reach; at++) {
    const line = lines[at]!
    if (isSigns(text, line)) continue
    if (isListed({ text, blocks }, line, at) || blocks[at]?.list) return false
    if (blocks[at]?.main === false && blocks[at]?.reads !== true) continue
    const role = formulaAt(text, line, know)?.role
    if (role === 'similar-list' || role === 'keywords') return false
    if (isBodyLike(text, line) && (at > from || !isHeadlineLike(text, line))) return sorting.mode !== 'body' ? !isTeased(sorting, at) : opensAnew(sorting, at, from)
  }
  return false
}

/** A bullet heads the line; in markup a heading has none, and «...» opens a quotation. */
function isListed({ text, blocks }: Pick<Sorting, 'text' | 'blocks'>, line: Line, at: number): boolean {
  return isBulleted(text, line) && (blocks[at] === undefined || (blocks[at].role !== 'heading' && text.tokens[line.from]!.form !== '\u00ab'))
}

/** The excerpt of a teaser is shorter. */
const TEASER_WORDS = 16
const AD_WORDS = 2
const CLOSING = new Set(['boilerplate', 'keywords'])

/** Below the text, one short sentence and no more: the excerpt of a teaser, a notice of the site. */
function isTeased({ text, lines, blocks }: Pick<Sorting, 'text' | 'lines' | 'blocks'>, at: number): boolean {
  const next = lines[at + 1]
  return blocks[at] !== undefined && wordsIn(text, lines[at]!) <= TEASER_WORDS && !(next && isBodyLike(text, next))
}

/** In mid-body, running text after a few headlines is the body going on, unless a dateline or date of its own, a heading that is no link, or furniture and a headline stand before it. */
function opensAnew({ text, lines, know, blocks, pieces }: Sorting, at: number, from: number): boolean {
  const heads = blocks[from] !== undefined && isHeadOf({ text, lines, know, blocks }, from + 1, at)
  const headed = heads && blocks[from]!.links < UNLINKED
  // Furniture has closed the text (share bar, comments), and what «اقرأ أيضا» heads is no link: «إقرأ أيضا», a headline, its text.
  const closed = CLOSING.has(pieces.at(-2)?.kind ?? '') && blocks[from - 1]?.main === false && blocks[from]?.main === false
  const outside = blocks[from]?.main === false && blocks[at]?.main === false && HEADING.test(blocks[from].path) && blocks[at + 1]?.reads === true && isBodyLike(text, lines[at + 1]!) && wordsIn(text, lines[at]!) > TEASER_WORDS
  if (headed && (closed || outside || blocks[from]!.role === 'heading')) return true
  let prior = at - 1
  // «إعلان» between the day of a story and its text.
  while (prior > from && wordsIn(text, lines[prior]!) <= AD_WORDS && formulaAt(text, lines[prior]!, know)?.role === 'boilerplate') prior--
  const before = lines[prior]!
  // Whose story and how old it is stand above its headline, which is no link.
  if (blocks[at]?.main === false && blocks[at - 1]?.main === false && blocks[at - 1]!.links < UNLINKED && wordsIn(text, before) > 2 && isHeadlineLike(text, before) && lines.slice(from, at - 1).some((line) => isRelative(text, line) || isDateLike(text, line, know))) return true
  // A box of teasers with their days, and the text goes on below it.
  if (blocks[at]?.main && blocks[prior]?.role === 'related') return false
  const told = (): boolean => tellsOf({ text, lines, know, pieces }, { from, at })
  if (blocks[at] === undefined) return told()
  // A bare line above text, or a linked headline with its day: whose text it is only the words say.
  if (heads && !isTeased({ text, lines, blocks }, at) && told()) return true
  if (prior > from && (blocks[prior - 1]?.links ?? 0) > LINKED) return isDateLike(text, before, know) && told()
  return isDateLike(text, before, know) || isCreditLine(text, before, know)
}

/** Between a headline and its text: its day, its credit, a standfirst, no more. */
function isHeadOf({ text, lines, know, blocks }: Pick<Sorting, 'text' | 'lines' | 'know' | 'blocks'>, from: number, to: number): boolean {
  const others = Array.from({ length: to - from }, (_, nth) => from + nth).filter((at) => !isDateLike(text, lines[at]!, know) && !isRelative(text, lines[at]!) && !isCreditLine(text, lines[at]!, know) && formulaAt(text, lines[at]!, know)?.role !== 'published-line')
  return others.length <= 1 && others.every((at) => (blocks[at]?.links ?? 0) < UNLINKED && !blocks[at]?.list && blocks[at]?.role !== 'heading')
}

const SHOWN = 5
const COVERED = 0.25
const APART = 4
/** What was read last speaks for the text; a page with many «اقرأ أيضا» is not read anew at each. */
const READ = 60

/**
 * In plain text only the words tell whose text stands behind a headline: it is the headline's story when it takes up the headline more than the page's title, and far more than what was read
 * before. A sentence that goes on with «و» belongs to the text above.
 */
function tellsOf({ text, lines, know, pieces }: Pick<Sorting, 'text' | 'lines' | 'know' | 'pieces'>, { from, at }: { readonly from: number; readonly at: number }): boolean {
  if (continues(text, lines[at]!, know)) return false
  const behind = stemsOf(text, lines.slice(at, at + SHOWN).filter((line) => isBodyLike(text, line)))
  const read = stemsOf(text, pieces.slice(-READ).filter(({ kind }) => kind === 'body'))
  const title = stemsOf(text, pieces.filter(({ kind }) => kind === 'title').slice(-1))
  const headline = stemsOf(text, lines.slice(from, at).filter((line) => wordsIn(text, line) > 2))
  const taken = shareIn(headline, behind, know)
  return taken > COVERED && taken > shareIn(title, behind, know) && taken > APART * shareIn(behind, read, know)
}
