import { headMark } from './mark.ts'
import type { Text } from '../model/token.ts'
import { isCreditLine, isWhereAndWhen } from './dateline.ts'
import { formulaAt, type Line } from './line.ts'
import { endsAsSentence, isBodyLike, isByline, isDateLike, isSigns, wordsIn } from './shape.ts'
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
  if (sorting.digest) return sorting.heads.has(at) || isBodyLike(text, line) || (sorting.blocks[next]?.role === 'text' && wordsIn(text, line) >= STANDFIRST_WORDS) || isDated(sorting, next) || isSigned(sorting, next) || headsCredit(sorting, next)
  if (ownOf(sorting).bodyTo === null) return false
  if (isClosed(sorting, at) && (isBodyLike(text, line) || isDated(sorting, next))) return true
  if (next > at + 1 && isBodyLike(text, line) && isSameBox(sorting.blocks[at], sorting.blocks[at + 1]) && isWhen(sorting, at + 1)) return true
  return isBodyLike(text, line) ? headMark(text, line, know) !== null : isDated(sorting, next)
}

/** In a digest a story may begin with a line that ends without a stop. */
const STANDFIRST_WORDS = 8
const PARAGRAPHS = 2
/** So many lines at most, signs and furniture, stand behind the credit that ends a text. */
const SIGNED = 6

/** The running text has ended: with «المصدر: ...», or with its credit or day and a line of signs («*****») behind it. */
function isClosed({ pieces, text, article, lines, know }: Sorting, at: number): boolean {
  const signs = isSigns(text, lines[at - 1]!)
  const last = pieces.findLast((piece) => piece.article >= 0 && !isSigns(text, piece))
  if (last?.article !== article || (last.kind !== 'source-credit' && last.kind !== 'published-line')) return false
  const labelled = last.kind === 'source-credit' && last.note === null && formulaAt(text, lines.slice(Math.max(0, at - SIGNED), at).find(({ from }) => from === last.from) ?? lines[at]!, know)?.role === 'source-credit'
  return (signs || labelled) && pieces.filter((piece) => piece.article === article && piece.kind === 'body').length >= PARAGRAPHS
}

/** «بقلم: ...», «صحيفة «الجمهور»» on a line of its own, running text behind it. */
function isSigned(sorting: Sorting, at: number): boolean {
  const { text, lines, know } = sorting
  const role = formulaAt(text, lines[at]!, know)?.role
  const next = role === 'byline' || role === 'source-credit' || isCreditLine(text, lines[at]!, know) || isByline(text, lines[at]!, know) ? nextMain(sorting, at + 1) : null
  return next !== null && isBodyLike(text, lines[next]!)
}

/** A few words under the heading of a story of a digest, its text behind them: whose it is («صحيفة الضفتين») or where from. */
export function headsCredit(sorting: Sorting, at: number): boolean {
  const { text, lines, blocks } = sorting
  const line = lines[at]!
  const next = blocks[at]?.role !== 'heading' && wordsIn(text, line) <= CREDIT_WORDS && !endsAsSentence(text, line) ? nextMain(sorting, at + 1) : null
  return next !== null && isBodyLike(text, lines[next]!)
}

const CREDIT_WORDS = 6
const NUMBERED_WORDS = 5

/** «2- صدى المدائن» above a heading, in a digest: the paper that the story stands in. */
export function namesPaper(sorting: Sorting, line: Line, at: number): boolean {
  const { text, digest, blocks } = sorting
  if (!digest || ownOf(sorting).bodyTo === null || line.to - line.from > NUMBERED_WORDS + 1) return false
  const next = nextMain(sorting, at + 1)
  return isNumbered(text, line) && next !== null && blocks[next]?.role === 'heading' && opensStory(sorting, next)
}

/** «2- ...». */
export const isNumbered = ({ tokens }: Text, { from, to }: Line): boolean => tokens[from]!.kind === 'number' && tokens[from]!.form.length < 3 && to - from > 1

/** The next line inside the text's region. */
function nextMain({ lines, blocks }: Sorting, from: number): number | null {
  for (let at = from; at < Math.min(lines.length, from + AHEAD); at++) if (blocks[at]?.main !== false) return at
  return null
}

/** A whole date on a line of its own, running text behind it. */
function isDated(sorting: Sorting, at: number): boolean {
  const next = isWhen(sorting, at) ? nextMain(sorting, at + 1) : null
  return next !== null && (isBodyLike(sorting.text, sorting.lines[next]!) || isSigned(sorting, next))
}

function isWhen({ text, lines, know }: Sorting, at: number): boolean {
  const line = lines[at]!
  return isDateLike(text, line, know) || isWhereAndWhen(text, line, know) || formulaAt(text, line, know)?.role === 'published-line'
}
