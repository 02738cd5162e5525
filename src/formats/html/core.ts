import type { PrintedLine, Printed, Seat } from './lines.ts'
import { LEAST, toOutweigh } from './live.ts'
import type { Region } from './region.ts'
import { isExcluded } from './tags.ts'

/** The region, widened to hold every paragraph on the page that stands in a box of the core's make: the next article of an endless page, the other posts of a blog. */
export function widened({ lines }: Printed, region: Region, core: Core): Region {
  let { seat } = region
  lines.forEach((line, at) => {
    if ((at >= seat.from && at < seat.to) || !isProse(line) || line.words < STORY || line.links > FIRM || !core.keys.has(core.keyOf(line.seat))) return
    while (seat.parent && !(seat.from <= at && at < seat.to)) seat = seat.parent
  })
  const whole = withTextBehind(lines, seat)
  return whole === region.seat ? region : { ...region, seat: whole }
}

/** «يوجد حاليا 31 ضيف و2 عضو على الخط.» in the margin is a sentence too. */
const STORY = 12

const REST = 2

/** The element around a text whose rest stands right behind it in a box beside (`itemIntroText`, `itemFullText`): two paragraphs at least, nothing between. */
function withTextBehind(lines: readonly PrintedLine[], seat: Seat): Seat {
  const { parent } = seat
  if (!parent || !lines.slice(seat.to, seat.to + REST).every((line) => isProse(line) && line.links < FIRM && line.seat.role === null) || seat.to + REST > parent.to) return seat
  return seat.to - seat.from <= MOST_LEADING ? parent : seat
}

/** Lines of a lead that a system sets apart. */
const MOST_LEADING = 3

const FIRM = 0.2

/** The lines that are the text of the page's articles: `[first, last]`, and the boxes that hold them. */
export interface Core {
  readonly keys: ReadonlySet<string>
  readonly keyOf: (seat: Seat) => string
  readonly first: number
  readonly last: number
}

const LONG = 20
const SHORT = 8
const LINKED = 0.4
const SHARE = 0.12
const FEWEST = 15
const SENTENCE = /[.!:\u061f\u06d4\u2026]["'\u00bb\u201d)\]]*$/

/** A paragraph by its look: long, or a shorter sentence with its stop; not made of links, not in a box of furniture. */
export function isProse({ text, words, links, seat }: PrintedLine): boolean {
  if (links > LINKED || isExcluded(seat.role)) return false
  return words >= LONG || (words >= SHORT && SENTENCE.test(text))
}

const skipped = new Set(['p', 'span', 'font', 'b', 'strong', 'i', 'em', 'u', 'a', 'ul', 'ol', 'li', 'center', 'big', 'small', 'time'])
const plain = new Set(['div', 'section', 'blockquote'])

/** Names the box a line stands in, so that the paragraphs of one text have one name: tags and classes from the root down, figures left out, what only styles words stepped over. */
export function keyNamer(): (seat: Seat) => string {
  const known = new Map<Seat, string>()
  const keyOf = (seat: Seat): string => {
    const before = known.get(seat)
    if (before !== undefined) return before
    const above = seat.parent === null ? '' : keyOf(seat.parent)
    const key = `${above}${partOf(seat)}`
    known.set(seat, key)
    return key
  }
  return keyOf
}

function partOf({ tag, attributes }: Seat): string {
  const name = attributes.make
  if (name === '' && (skipped.has(tag) || plain.has(tag))) return ''
  // A class without a letter of its own («_2PHJq») only styles words.
  if (skipped.has(tag) && !/[a-z]{2}/i.test(name)) return ''
  return tag === 'p' || tag === 'li' || tag === 'pre' ? '' : `/${tag}.${name}`
}

/** Finds the core of a page; null when nothing in it looks like a paragraph. */
export function findCore({ lines }: Printed, { seat }: Region, keyOf: Core['keyOf']): Core | null {
  const weights = new Map<string, number>()
  const ended = new Set<string>()
  for (let at = seat.from; at < seat.to; at++) {
    if (!isProse(lines[at]!)) continue
    add(weights, keyOf(lines[at]!.seat), lines[at]!.words)
    if (SENTENCE.test(lines[at]!.text)) ended.add(keyOf(lines[at]!.seat))
  }
  // Long lines none of which ends as a sentence does (the head of a paper's site) are no text beside such as do.
  if (ended.size > 0) for (const key of [...weights.keys()]) if (!ended.has(key)) weights.delete(key)
  const top = Math.max(0, ...weights.values())
  if (top === 0) return null
  const keys = new Set([...weights].filter(([, weight]) => weight >= Math.max(Math.min(FEWEST, top), SHARE * top)).map(([key]) => key))
  const isCore = (at: number): boolean => isProse(lines[at]!) && keys.has(keyOf(lines[at]!.seat))
  let [first, last] = [seat.from, seat.to - 1]
  while (!isCore(first)) first++
  while (!isCore(last)) last--
  return { keys, keyOf, first, last }
}

export function add(sums: Map<string, number>, key: string, more: number): void {
  sums.set(key, (sums.get(key) ?? 0) + more)
}

/** The clock of the first entry stands above its text. */
const REACH = 4

/** The region, or what holds the lines of the page's heaviest box of paragraphs where that lies elsewhere and outweighs it: entries of a live page. */
export function outweighed({ lines }: Printed, region: Region, keyOf: Core['keyOf']): Region {
  const weights = new Map<string, number>()
  let own = 0
  lines.forEach((line, at) => {
    if (!isProse(line)) return
    const words = line.words
    if (at >= region.seat.from && at < region.seat.to) own += words
    else add(weights, keyOf(line.seat), words)
  })
  const [best] = [...weights].toSorted((a, b) => b[1] - a[1])
  if (!best || best[1] < LEAST * own) return region
  const held = lines.filter((line) => isProse(line) && keyOf(line.seat) === best[0])
  let seat = held[0]!.seat
  const [from, to] = [lines.indexOf(held[0]!), lines.indexOf(held.at(-1)!)]
  const within = lines.slice(Math.max(0, from - REACH), to)
  if (held.some(({ links }) => links > FIRM) || best[1] < toOutweigh(within) * own) return region
  while (seat.parent && !(seat.from <= from && to < seat.to)) seat = seat.parent
  return { ...region, seat }
}
