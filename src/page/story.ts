import { headMark } from './credits.ts'
import { formulaAt } from './line.ts'
import { isBodyLike, isDateLike } from './shape.ts'
import { ownOf, type Sorting } from './state.ts'

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
  if (sorting.digest) return isBodyLike(text, line) || isDated(sorting, next)
  if (ownOf(sorting).bodyTo === null) return false
  return isBodyLike(text, line) ? headMark(text, line, know) !== null : isDated(sorting, next)
}

/** The next line inside the text's region. */
function nextMain({ lines, blocks }: Sorting, from: number): number | null {
  for (let at = from; at < Math.min(lines.length, from + AHEAD); at++) if (blocks[at]?.main !== false) return at
  return null
}

/** A whole date on a line of its own, running text behind it. */
function isDated(sorting: Sorting, at: number): boolean {
  const { text, lines, know } = sorting
  const line = lines[at]!
  const dated = isDateLike(text, line, know) || formulaAt(text, line, know)?.role === 'published-line'
  const next = dated ? nextMain(sorting, at + 1) : null
  return next !== null && isBodyLike(text, lines[next]!)
}
