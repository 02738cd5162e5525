import type { Block } from '../model/page.ts'
import type { Text } from '../model/token.ts'
import type { Know } from '../knowledge/know.ts'
import { isCreditLine, isWhereAndWhen } from './dateline.ts'
import { formulaAt, isBulleted, type Line } from './line.ts'
import { isBodyLike, isDateLike, isHeadlineLike, isTagLine, wordsIn } from './shape.ts'

type Outline = (Block | undefined)[]

/** A headline above the text stands within so many lines of it. */
const ABOVE = 8
const TITLE_WORDS = 2
const HEADING_WORDS = 3
const MOST_WORDS = 18
/** A date or credit may stand between a heading and its text. */
const REACH = 2

/**
 * What markup would say of the lines of a plain text, by their shape: from the first paragraph to the last is the text, a headline in it right above a paragraph is a heading, headlines above it
 * may be the title. Of two above the first paragraph the lower heads it. Empty for a text without paragraphs.
 */
export function outlineOf(text: Text, lines: readonly Line[], know: Know): Outline {
  const reads = lines.map((line) => isBodyLike(text, line) && !isBulleted(text, line))
  const first = reads.indexOf(true)
  if (first < 0) return []
  const last = reads.lastIndexOf(true)
  const isHead = (at: number, fewest: number): boolean => !reads[at] && isHeadline(text, lines[at]!, { know, fewest })
  const outline: Outline = lines.map((line, at) => (at < first || at > last ? undefined : made(line, reads[at]! ? 'text' : isHead(at, HEADING_WORDS) && (reads[at + 1] || (reads[at + REACH] && !isHead(at + 1, HEADING_WORDS))) ? 'heading' : 'text')))
  const titles = lines.flatMap((_, at) => (at < first && at >= first - ABOVE && isHead(at, TITLE_WORDS) ? [at] : []))
  titles.forEach((at, nth) => (outline[at] = made(lines[at]!, titles.length > 1 && nth === titles.length - 1 && at === first - 1 ? 'heading' : 'title')))
  return outline
}

function isHeadline(text: Text, line: Line, { know, fewest }: { readonly know: Know; readonly fewest: number }): boolean {
  const words = wordsIn(text, line)
  return words >= fewest && words <= MOST_WORDS && isHeadlineLike(text, line) && !isBulleted(text, line) && !isDateLike(text, line, know) && !isWhereAndWhen(text, line, know) && !isCreditLine(text, line, know) && !isTagLine(text, line) && formulaAt(text, line, know) === null
}

const made = ({ at }: Line, role: Block['role']): Block => ({ at, role, path: '', source: [0, 0], main: role !== 'title', links: 0 })
