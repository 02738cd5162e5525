import type { Printed, PrintedLine, Seat } from './lines.ts'
import { type Core, isProse } from './core.ts'
import type { Region } from './region.ts'
import { isBareClock } from './live.ts'
import { inTag } from './tags.ts'

/** The part of a page that is one of several articles: lines `[from, to)`, running text from `text` on. */
export interface Part {
  readonly from: number
  readonly to: number
  readonly text: number
  /** A message of a channel: no title is looked for. */
  readonly message?: true
}

const WORDS = 12
const MOST = 60
const EVIDENT = 0.6
const COVERS = 0.55
const SHORT = 10

/**
 * The articles that the markup parts: boxes of one make, side by side, each with running text and, before or behind it, a heading and a line of its own with a date, a
 * clock, a number or a credit. Sections of one article have headings too, but no such line. Empty when the page is one article.
 */
export function partsIn({ lines, seats }: Printed, { seat }: Region, core: Core): Part[] {
  const groups = new Map<Seat, Map<string, Seat[]>>()
  for (const one of seats) {
    if (!one.parent || one.from < seat.from || one.to > seat.to || one === seat || !isBox(one) || one.words < WORDS) continue
    const makes = groups.get(one.parent) ?? new Map<string, Seat[]>()
    groups.set(one.parent, makes)
    const make = `${one.tag} ${one.attributes.make}`
    const members = makes.get(make)
    if (members) members.push(one)
    else makes.set(make, [one])
  }
  const whole = proseWords(lines, seat, core)
  for (const makes of groups.values()) {
    for (const members of makes.values()) {
      const parts = members.length > 1 && members.length <= MOST ? partsFrom(lines, members, core) : []
      const covered = parts.reduce((sum, part) => sum + proseWords(lines, part, core), 0)
      if (parts.length > 1 && covered >= COVERS * whole) return parts.map((part, nth) => withDate(lines, part, parts[nth - 1]?.to ?? seat.from))
    }
  }
  return []
}

const boxes = new Set(['article', 'table', 'section', 'div', 'li', 'td', 'tr'])

const isBox = ({ tag, attributes, role }: Seat): boolean => boxes.has(tag) && (tag === 'article' || tag === 'table' || tag === 'li' || attributes.make !== '') && role !== 'comments' && role !== 'related'

function proseWords(lines: readonly PrintedLine[], { from, to }: { readonly from: number; readonly to: number }, { keys, keyOf }: Core): number {
  let words = 0
  for (let at = from; at < to; at++) if (isProse(lines[at]!) && keys.has(keyOf(lines[at]!.seat))) words += lines[at]!.words
  return words
}

function partsFrom(lines: readonly PrintedLine[], members: readonly Seat[], { keys, keyOf }: Core): Part[] {
  const textOf = ({ from, to }: Seat, reads: (line: PrintedLine) => boolean): Part[] => {
    let text = from
    while (text < to && !(reads(lines[text]!) && keys.has(keyOf(lines[text]!.seat)))) text++
    return text < to ? [{ from, to, text }] : []
  }
  const full = members.flatMap((member) => textOf(member, isProse))
  const evident = full.filter((part) => isArticle(lines, part)).length
  if (full.length < 2 || evident < 2 || evident < EVIDENT * full.length) return []
  // Among entries with whole sentences one may be none («المحافظ: التضخم يقترب من الهدف والباب مفتوح»).
  const live = full.filter((part) => hasBareClock(lines, part)).length >= EVIDENT * full.length
  const isEntry = (part: Part): boolean => (live && hasBareClock(lines, part)) || (isArticle(lines, part) && lines.slice(part.from, part.text).some(isHeading))
  return members.flatMap((member) => full.find(({ from }) => from === member.from) ?? textOf(member, isShort).filter(isEntry))
}

const hasBareClock = (lines: readonly PrintedLine[], { from, text }: Part): boolean => lines.slice(from, text).some(isBareClock)

const FEWEST_WORDS = 5

const isShort = (line: PrintedLine): boolean => line.words >= FEWEST_WORDS && line.links < LINKED && line.seat.role === null && !isHeading(line)

/** A heading before the text, and a short line with a figure, or one that the markup calls a date or credit. */
function isArticle(lines: readonly PrintedLine[], { from, to, text }: Part): boolean {
  let [heading, stamp] = [false, false]
  for (let at = from; at < to; at++) {
    if (at >= text && at < to - 2 && isProse(lines[at]!)) continue
    const { text: shown, seat, words } = lines[at]!
    if (at < text && (isHeading(lines[at]!) || words >= 4)) heading = true
    if (words <= SHORT && (/[\d\u0660-\u0669]/.test(shown) || seat.role === 'time' || seat.role === 'byline' || seat.role === 'credit')) stamp = true
  }
  return heading && stamp
}

const isHeading = ({ seat }: PrintedLine): boolean => ['h1', 'h2', 'h3', 'h4'].some((tag) => inTag(seat, tag))

const LINKED = 0.2
const YEAR = /[\d\u0660-\u0669]{4}/
const DATED = /(?:^|[-_ ])(?:date|day|time)(?:$|[-_ ])/

/** A day printed above its posts belongs to the first of them. */
function withDate(lines: readonly PrintedLine[], part: Part, floor: number): Part {
  const before = part.from > floor ? lines[part.from - 1] : undefined
  const named = before !== undefined && (before.seat.role === 'time' || DATED.test(before.seat.attributes.get('class') ?? '') || (before.links < LINKED && YEAR.test(before.text)))
  return named && before && before.words <= SHORT ? { ...part, from: part.from - 1 } : part
}

const ENTRY = /(?:^|[-_ ])(?:live|entry|update|post-item|liveblog|comment|teaser|card|item)(?:[-_ ]|$)/
const FEW = 6
const ARTICLE_WORDS = 30

/** The `article` elements in a region that are articles of their own: each with a heading and running text; entries of a live page are none. */
export function articlesIn(lines: readonly PrintedLine[], { seat }: Region): Part[] {
  const found = new Set<Seat>()
  for (let nth = seat.from; nth < seat.to; nth++) {
    for (let at: Seat | null = lines[nth]!.seat, steps = 0; at && at !== seat && steps < FEW; at = at.parent, steps++) if (at.tag === 'article') found.add(at)
  }
  const parts = [...found].filter((one) => one.words >= ARTICLE_WORDS && !ENTRY.test(one.attributes.get('class') ?? '') && hasHeading(lines, one))
  return parts.length > 1 && parts.length <= FEW ? parts.toSorted((a, b) => a.from - b.from).map(({ from, to }) => ({ from, to, text: firstText(lines, from, to) })) : []
}

function firstText(lines: readonly PrintedLine[], from: number, to: number): number {
  let at = from
  while (at < to - 1 && !isProse(lines[at]!)) at++
  return at
}

function hasHeading(lines: readonly PrintedLine[], { from, to }: Seat): boolean {
  for (let nth = from; nth < Math.min(to, from + FEW); nth++) if (inTag(lines[nth]!.seat, 'h1') || inTag(lines[nth]!.seat, 'h2')) return true
  return false
}
