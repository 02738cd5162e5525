import type { SectionKind } from '../model/page.ts'
import type { Run, Text } from '../model/token.ts'
import type { Know } from '../knowledge/know.ts'
import { attribute } from '../knowledge/entry.ts'
import { type Formula, formulaAt, isBullet, type Line } from './line.ts'
import { isDateline } from './credits.ts'
import { endsAsSentence, isBodyLike, isDateLike, isHeadlineLike, wordsIn } from './shape.ts'

/** A run of tokens with the kind of section it is, and the article it belongs to (-1: to none). */
export interface Piece extends Run {
  readonly kind: SectionKind
  readonly article: number
}

type Mode = 'head' | 'body' | 'after' | 'related' | 'similar'

interface Sorting {
  readonly text: Text
  readonly know: Know
  readonly lines: readonly Line[]
  readonly pieces: Piece[]
  mode: Mode
  article: number
  titled: boolean
}

const LOOK_AHEAD = 5
const RUBRIC_WORDS = 4
const SUBHEADING_WORDS = 9

/**
 * Names every line of a page, in one pass: formulas say what they are; what follows «إقرأ أيضاً» is a second article when a title with running text stands there,
 * a list of headlines otherwise; short lines before the text are rubrics, inside it subheadings.
 */
export function sortLines(text: Text, lines: readonly Line[], know: Know): Piece[] {
  const sorting: Sorting = { text, know, lines, pieces: [], mode: 'head', article: 0, titled: false }
  lines.forEach((line, at) => sortLine(sorting, line, at))
  return sorting.pieces
}

function put({ pieces, article }: Sorting, kind: SectionKind, run: Run): void {
  if (run.to > run.from) pieces.push({ kind, from: run.from, to: run.to, article: apart.has(kind) ? -1 : article })
}

/** Kinds that belong to no article. */
const apart: ReadonlySet<SectionKind> = new Set(['boilerplate', 'related-header', 'related-headlines', 'similar-list'])

function sortLine(sorting: Sorting, line: Line, at: number): void {
  const listed = sorting.mode === 'similar' && isBullet(sorting.text.tokens[line.from])
  const formula = listed ? null : formulaAt(sorting.text.tokens, line, sorting.know)
  if (formula && handles[formula.role]) return handles[formula.role]!(sorting, line, { formula, at })
  sortPlain(sorting, line, at)
}

interface Found {
  readonly formula: Formula
  readonly at: number
}

type Handle = (sorting: Sorting, line: Line, found: Found) => void

const handles: Readonly<Record<string, Handle>> = {
  'published-line': (sorting, line, { at }) => (isBodyLike(sorting.text, line) && sorting.mode === 'body' && !isDateLike(sorting.text, line) ? sortPlain(sorting, line, at) : put(sorting, 'published-line', line)),
  'source-credit': (sorting, line, { at }) => {
    if (isBodyLike(sorting.text, line)) return sortPlain(sorting, line, at)
    put(sorting, 'source-credit', line)
    if (sorting.mode === 'body') sorting.mode = 'after'
  },
  keywords: (sorting, line) => {
    put(sorting, 'keywords', line)
    sorting.mode = 'after'
  },
  'related-header': related,
  'related-headlines': related,
  'similar-list': (sorting, line) => {
    put(sorting, 'similar-list', line)
    sorting.mode = 'similar'
  },
  boilerplate: furniture, byline: furniture, caption: furniture, live: furniture, summary: furniture,
}

/** Furniture at the head of a line with text behind it («إعلانوكتب ترامب») gives up the text. */
function furniture(sorting: Sorting, line: Line, { formula, at }: Found): void {
  const rest = { ...line, from: formula.to }
  const glued = attribute(formula.entry, 'glues') !== undefined && formula.to < line.to
  if (glued && isBodyLike(sorting.text, rest)) {
    put(sorting, 'boilerplate', { from: line.from, to: formula.to })
    return sortPlain(sorting, rest, at)
  }
  if (isBodyLike(sorting.text, line)) return sortPlain(sorting, line, at)
  put(sorting, 'boilerplate', line)
}

function related(sorting: Sorting, line: Line, { formula, at }: Found): void {
  const { text } = sorting
  const header = headerEnd(text, line, formula)
  const rest = { ...line, from: header }
  if (header < line.to && isBodyLike(text, rest) && sorting.mode === 'body' && wordsIn(text, rest) > 2 * RUBRIC_WORDS && text.tokens[line.to - 1]!.form === '.') return sortPlain(sorting, line, at)
  put(sorting, 'related-header', { from: line.from, to: header })
  if (header < line.to) put(sorting, 'related-headlines', rest)
  const appended = header === line.to && announcesArticle(sorting, at + 1, attribute(formula.entry, 'scope') === 'second-article')
  if (appended) return openArticle(sorting)
  if (sorting.mode !== 'head' || header === line.to) sorting.mode = 'related'
}

function headerEnd({ tokens }: Text, line: Line, { to }: Formula): number {
  let end = to
  while (end < line.to && (tokens[end]!.form === ':' || tokens[end]!.form === '.') ) end++
  return end
}

function openArticle(sorting: Sorting): void {
  sorting.article++
  sorting.mode = 'head'
  sorting.titled = false
}

/** A headline (or running text) soon followed by running text, with no list or formula between, is a second article. */
function announcesArticle(sorting: Sorting, from: number, expected: boolean): boolean {
  const { text, lines, know } = sorting
  const reach = Math.min(lines.length, from + (expected ? 2 * LOOK_AHEAD : LOOK_AHEAD))
  for (let at = from; at < reach; at++) {
    const line = lines[at]!
    if (isBullet(text.tokens[line.from])) return false
    const role = formulaAt(text.tokens, line, know)?.role
    if (role === 'similar-list' || role === 'keywords') return false
    if (isBodyLike(text, line) && (at > from || !isHeadlineLike(text, line))) return sorting.mode !== 'body' || !isStillBody(sorting, at)
  }
  return false
}

/** In mid-body, running text after a few headlines is the body going on, unless it opens with a dateline or date of its own. */
function isStillBody({ text, lines, know }: Sorting, at: number): boolean {
  const before = lines[at - 1]!
  return !(isDateLike(text, before) || isDateline(text, before, know))
}

function sortPlain(sorting: Sorting, line: Line, at: number): void {
  const { text, mode } = sorting
  if (isDateLike(text, line) && mode !== 'similar' && !isBullet(text.tokens[line.from])) return put(sorting, 'published-line', line)
  if (mode === 'similar') return isList(sorting, line) ? put(sorting, 'similar-list', line) : bodyLine(sorting, line)
  if (mode === 'related') return isBodyLike(text, line) && !isBullet(text.tokens[line.from]) ? bodyLine(sorting, line) : put(sorting, 'related-headlines', line)
  if (mode === 'head') return headLine(sorting, line, at)
  if (mode === 'after') return isBodyLike(text, line) ? bodyLine(sorting, line) : put(sorting, 'boilerplate', line)
  if (isSubheading(sorting, line, at)) return put(sorting, 'subheading', line)
  bodyLine(sorting, line)
}

function isList({ text }: Sorting, line: Line): boolean {
  return isBullet(text.tokens[line.from]) || !isBodyLike(text, line) || !text.tokens[line.to - 1]!.form.endsWith('.')
}

function bodyLine(sorting: Sorting, line: Line): void {
  put(sorting, 'body', line)
  sorting.mode = 'body'
}

/** Before the text: the first headline is the title, a place with an outlet in brackets the dateline; other short lines are rubrics. */
function headLine(sorting: Sorting, line: Line, at: number): void {
  const { text, lines, know } = sorting
  if (isDateline(text, line, know)) return put(sorting, 'source-credit', line)
  const behind = lines[at + 1]
  if (!sorting.titled && isHeadlineLike(text, line) && (wordsIn(text, line) > RUBRIC_WORDS || behind !== undefined)) {
    put(sorting, 'title', line)
    sorting.titled = true
    return
  }
  if (isBodyLike(text, line) || endsAsSentence(text, line) || wordsIn(text, line) > SUBHEADING_WORDS) return bodyLine(sorting, line)
  put(sorting, 'boilerplate', line)
}

/** A short line between running text, no full stop at its end, no list bullet. */
function isSubheading({ text, lines }: Sorting, line: Line, at: number): boolean {
  const next = lines[at + 1]
  const last = text.tokens[line.to - 1]!.form
  const short = wordsIn(text, line) <= SUBHEADING_WORDS && wordsIn(text, line) >= 2
  return short && !['.', '\u060c', '"', '\u00bb', '\u201d', ':'].includes(last) && !isBullet(text.tokens[line.from]) && next !== undefined && isBodyLike(text, next)
}
