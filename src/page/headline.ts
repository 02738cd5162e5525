import type { Text } from '../model/token.ts'
import type { Know } from '../knowledge/know.ts'
import { shareIn, stemsOf } from './cohesion.ts'
import { formulaAt, isBulleted, type Line } from './line.ts'
import { isCreditLine, isWhereAndWhen } from './dateline.ts'
import { isBodyLike, isByline, isCaption, isHeadlineLike, wordsIn } from './shape.ts'
import { stampsIn } from './stamp.ts'

/** A first headline that its text takes up so much is the title. */
const SURE = 0.35
/** Less says nothing. */
const FAINT = 0.3
/** Of lines that are nearly as good the first: captions say the headline again. */
const NEARLY = 0.85
const FEWEST_WORDS = 4
/** A longer line is a lead without its stop. */
const MOST_WORDS = 22
const PARAGRAPH_WORDS = 16
const NEXT = 6
/** A first headline so near the text gives way only to one that the text takes up far more. */
const NEAR = 14
const MARGIN = 0.5
const LEADS = 2

/**
 * The line of a text without markup that is its title, where menus, tickers and the site's name stand above it: the first of the headlines before the text that the text takes up most, which the lead
 * of a news story does with its headline (van Dijk, News as Discourse, 1988). Null where the first headline will do, or nothing tells. Linear.
 */
export function headlineIn(text: Text, lines: readonly Line[], know: Know): number | null {
  const reads = lines.map((line) => isBodyLike(text, line) && wordsIn(text, line) >= PARAGRAPH_WORDS && !isBulleted(text, line))
  const start = reads.findIndex((one, at) => one && (reads.indexOf(true, at + 1) < 0 || reads.slice(at + 1, at + 1 + NEXT).includes(true)))
  if (start < 1) return null
  const lead = stemsOf(text, lines.slice(start, start + NEXT).filter((_, nth) => reads[start + nth]).slice(0, LEADS).map((line) => ({ from: behindMark(text, line), to: line.to })))
  const above = lines.slice(0, start).flatMap((line, at) => (isHeadlineLike(text, line) && !reads[at] ? [at] : []))
  const share = (at: number): number => shareIn(stemsOf(text, [lines[at]!]), lead, know)
  const [first] = above
  if (first === undefined) return null
  const long = wordsIn(text, lines[first]!) >= FEWEST_WORDS
  if (long && share(first) >= SURE) return null
  const able = above.filter((at) => wordsIn(text, lines[at]!) >= FEWEST_WORDS && wordsIn(text, lines[at]!) <= MOST_WORDS && mayHead(text, lines[at]!, know))
  const shares = able.map(share)
  const best = Math.max(0, ...shares)
  if (best < FAINT || (long && start - first <= NEAR && best < share(first) + MARGIN)) return null
  const at = able[shares.findIndex((one) => one >= NEARLY * best)]!
  return at === first ? null : at
}

const MARK_TOKENS = 8
const DASHES = new Set(['-', '\u2013', '\u2014'])

/** Behind the name of a paper and a dash at the head of a lead, which its site's head has too. */
function behindMark({ tokens }: Text, { from, to }: Line): number {
  for (let at = from; at < Math.min(to, from + MARK_TOKENS); at++) if (DASHES.has(tokens[at]!.form)) return at + 1
  return from
}

/** No date, credit, byline or caption. */
const mayHead = (text: Text, line: Line, know: Know): boolean => stampsIn(text, line).length === 0 && formulaAt(text, line, know) === null && !isWhereAndWhen(text, line, know) && !isCreditLine(text, line, know) && !isByline(text, line, know) && !isCaption(text, line, know)
