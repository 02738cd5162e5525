import { span } from '../model/span.ts'
import type { Text } from '../model/token.ts'
import { dateAt } from '../time/date.ts'
import { sceneOf } from '../time/scene.ts'
import type { Line } from './line.ts'
import { stampsIn } from './stamp.ts'

const MOST_LINES = 4
const MOST_TOKENS = 4

/** The lines of a page, those of a day that a box prints piece by piece («17», «فبراير», «2026») made one. Linear: a piece has few tokens. */
export function joinedDates(text: Text, lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = []
  for (let at = 0; at < lines.length; ) {
    const to = isPiece(text, lines[at]!) ? endOfBox(text, lines, at) : at + 1
    const [first, last] = [lines[at]!, lines[to - 1]!]
    joined.push(to === at + 1 ? first : { ...first, to: last.to, at: span(first.at.start, last.at.end) })
    at = to
  }
  return joined
}

/** A word or figure of a date, and little else. */
const isPiece = ({ tokens }: Text, { from, to }: Line): boolean => to - from <= MOST_TOKENS && (tokens[from]!.kind === 'number' || tokens[from]!.kind === 'word')

const CLOCK_TOKENS = 4

/** «19:05» and below it «28 نيسان/أبريل 2013»: when an entry came out. The other way round the day may be that of all entries below. */
function isClockOfDay(text: Text, clock: Line, day: Line | undefined): boolean {
  const { tokens } = text
  if (day === undefined || clock.to - clock.from > CLOCK_TOKENS || tokens[clock.from]!.kind !== 'number' || tokens[clock.from + 1]?.form !== ':' || tokens[clock.from + 2]?.kind !== 'number') return false
  const [stamp] = day.to - day.from <= DAY_TOKENS ? stampsIn(text, day) : []
  return stamp !== undefined && stamp.to === day.to
}

const DAY_TOKENS = 8

/** Behind the longest run of such lines that is one date with its day and month; the next line where none is. */
function endOfBox(text: Text, lines: readonly Line[], at: number): number {
  if (isClockOfDay(text, lines[at]!, lines[at + 1])) return at + 2
  let to = at + 1
  while (to < lines.length && to < at + MOST_LINES && isPiece(text, lines[to]!)) to++
  for (; to > at + 1; to--) if (isDate(text, lines.slice(at, to))) return to
  return at + 1
}

function isDate({ raw, tokens }: Text, lines: readonly Line[]): boolean {
  const [from, to] = [lines[0]!.from, lines.at(-1)!.to]
  const numbers = tokens.slice(from, to).filter(({ kind }) => kind === 'number').length
  if (numbers === 0 || numbers === to - from) return false
  const scene = sceneOf(raw, tokens.slice(from, to))
  const found = dateAt(scene, 0)
  return found !== null && found.to === to - from && found.form.day !== null && found.form.month !== null
}
