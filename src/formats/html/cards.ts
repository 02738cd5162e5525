import type { Printed, PrintedLine, Seat } from './lines.ts'
import { type Core, isProse } from './core.ts'
import type { InList } from './lists.ts'
import { inTag } from './tags.ts'

const FEWEST = 2
const MOST_LINES = 7
const MOST_WORDS = 90
const HEAD_WORDS = 8
const HEADLINE_WORDS = 3
const LINKED = 0.5
const boxes = new Set(['div', 'li', 'article', 'section', 'a', 'td'])
const headings = ['h2', 'h3', 'h4', 'h5', 'h6']

/**
 * Teasers of other articles under a heading: boxes of one make side by side, each with a headline (a heading or a link) and perhaps a picture's line, an excerpt, a stamp.
 * `own`: the first lines of the page's own articles, which look so on pages of several short ones.
 */
export function cardsIn({ lines, seats }: Printed, core: Core | null, own: ReadonlySet<number>): ReadonlyMap<number, InList> {
  const found = new Map<number, InList>()
  for (const members of alikeIn(seats)) {
    const [first] = members
    if (members.length < FEWEST || members.some(({ from }) => own.has(from)) || !heads(lines, first!.from - 1)) continue
    if (members.some((one) => hasText(lines, one, core)) || members.filter((one) => hasHeadline(lines, one)).length < members.length) continue
    found.set(first!.from - 1, 'head')
    for (const { from, to } of members) for (let at = from; at < to; at++) found.set(at, 'entry')
  }
  return found
}

/** The children of each element by their make. */
function alikeIn(seats: readonly Seat[]): Iterable<readonly Seat[]> {
  const groups = new Map<Seat, Map<string, Seat[]>>()
  for (const seat of seats) {
    if (!seat.parent || !boxes.has(seat.tag) || seat.to - seat.from < 2 || seat.to - seat.from > MOST_LINES || seat.words > MOST_WORDS || seat.role === 'comments') continue
    const makes = groups.get(seat.parent) ?? new Map<string, Seat[]>()
    groups.set(seat.parent, makes)
    const make = `${seat.tag} ${seat.attributes.make}`
    const members = makes.get(make)
    if (members) members.push(seat)
    else makes.set(make, [seat])
  }
  return [...groups.values()].flatMap((makes) => Array.from(makes.values()))
}

/** A few words in a heading. */
function heads(lines: readonly PrintedLine[], at: number): boolean {
  const line = lines[at]
  return line !== undefined && line.words <= HEAD_WORDS && line.seat.role !== 'comments' && headings.some((tag) => inTag(line.seat, tag))
}

function hasText(lines: readonly PrintedLine[], { from, to }: Seat, core: Core | null): boolean {
  return core !== null && lines.slice(from, to).some((line) => isProse(line) && core.keys.has(core.keyOf(line.seat)))
}

function hasHeadline(lines: readonly PrintedLine[], { from, to }: Seat): boolean {
  return lines.slice(from, to).some(({ words, links, seat }) => words >= HEADLINE_WORDS && (links >= LINKED || headings.some((tag) => inTag(seat, tag))))
}
