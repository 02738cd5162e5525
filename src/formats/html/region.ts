import { fold } from '../../lang/fold.ts'
import type { Printed, PrintedLine, Seat } from './lines.ts'
import { settleRoles } from './settle.ts'
import { leaves, storiesIn } from './stories.ts'
import { inTag, isExcluded } from './tags.ts'

/** Where the article's text lies, its title line, and how sure that is (share of the page's running text, 0 to 1). */
export interface Region {
  readonly seat: Seat
  readonly title: number | null
  readonly share: number
}

const DESCEND = 0.75
const LONG = 20
const MOST = 80
const COMPETES = 0.15

function countWords(text: string): number {
  let words = 1
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words++
  return words
}

/** Letters and digits alone, folded: for telling a headline in two places. */
export function bare(text: string): string {
  const before = memory.get(text)
  if (before !== undefined) return before
  const made = fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  if (memory.size > MOST_KEPT) memory.clear()
  memory.set(text, made)
  return made
}

/** Lines of the running page are asked for several times. */
const memory = new Map<string, string>()
const MOST_KEPT = 400

/** Finds the region of the article: where the running text is, past menus, boxes and lists of links. `titles`: what the page states as its title. */
export function findRegion(printed: Printed, titles: readonly string[], chosen: readonly Seat[]): Region | null {
  const { lines, seats } = printed
  settleRoles(printed)
  for (const line of lines) line.seat.points += pointsOf(line)
  for (let i = seats.length - 1; i > 0; i--) seats[i]!.parent!.points += seats[i]!.points
  const root = seats[0]!
  const title = titleLine(printed, titles)
  if (root.points === 0) return null
  const picked = chosen.find(({ points }) => points > 0)
  const seat = picked ?? withRest(printed, withSiblings(seats, descend(childrenOf(seats), root, title)), title)
  return { seat, title: title ?? titleAbove(printed, seat), share: seat.points / root.points }
}

function pointsOf({ text, words, links, seat }: PrintedLine): number {
  if (isExcluded(seat.role)) return 0
  const prose = /[.\u060c\u061f!\u06d4]/.test(text) ? 1 : 0.4
  const length = words >= LONG ? Math.min(words, MOST) : words >= 6 ? words * 0.4 : 0
  return length * prose * (1 - links) ** 2
}

function childrenOf(seats: readonly Seat[]): ReadonlyMap<Seat, readonly Seat[]> {
  const children = new Map<Seat, Seat[]>()
  for (const seat of seats) {
    if (!seat.parent || seat.points === 0) continue
    const list = children.get(seat.parent)
    if (list) list.push(seat)
    else children.set(seat.parent, [seat])
  }
  return children
}

/** Goes down from the root while one child holds most of the text; where several compete, to the one that holds the title or follows it. */
function descend(children: ReadonlyMap<Seat, readonly Seat[]>, root: Seat, title: number | null): Seat {
  let at = root
  for (;;) {
    const below = (children.get(at) ?? []).filter(({ tag }) => !leaves.has(tag))
    const best = below.toSorted((a, b) => b.points - a.points)[0]
    if (!best) return at
    if (at.body && best.points < at.points) return at
    if (best.points < at.points - below.reduce((sum, { points }) => sum + points, 0)) return at
    const next = best.points >= DESCEND * at.points ? clear(best, below, title) : rival(at, below, title)
    if (!next) return at
    at = next
  }
}

const FEWEST_POINTS = 20
/** A line of rights at the foot is no part of the text. */
const FEWEST_OF_PART = 5

/**
 * The child that holds most of the text, with two exceptions: a short article that holds the title beside a field of linked teasers; and a text whose last short
 * part stands in another box of the same make, where the parent is the region (null).
 */
function clear(best: Seat, below: readonly Seat[], title: number | null): Seat | null {
  const holds = (seat: Seat): boolean => title !== null && seat.from <= title && title < seat.to
  const titled = holds(best) ? undefined : below.find((one) => one !== best && holds(one) && one.points >= FEWEST_POINTS && linkShare(best) > linkShare(one) + LINKIER)
  if (titled) return titled
  const parted = !holds(best) && below.some((one) => one !== best && isAlike(one, best) && one.points >= FEWEST_OF_PART && linkShare(one) < LINKIER)
  return parted ? null : best
}

/** Of several that compete: an element made for the article, else the one with the title in it or nearest behind it, when the rest is no part of one text. */
function rival(at: Seat, below: readonly Seat[], title: number | null): Seat | null {
  const strong = below.filter(({ points }) => points >= COMPETES * at.points)
  const made = strong.filter(({ body }) => body)
  if (made.length === 1) return made[0]!
  const holding = title === null ? undefined : strong.find(({ from, to }) => from <= title && title < to)
  const alike = strong.length > 1 && strong.every((one) => isAlike(one, strong[0]!))
  if (alike && !(holding && strong.every((one) => one === holding || linkShare(one) > linkShare(holding) + LINKIER))) return null
  if (title === null) return null
  return holding ?? (at.tag === 'article' ? null : (strong.find(({ from }) => from > title) ?? null))
}

const LINKIER = 0.1

const linkShare = ({ linked, words }: Seat): number => linked / Math.max(1, words)

/** Two boxes of one make: the halves of a text, or rows of teasers. */
function isAlike(a: Seat, b: Seat): boolean {
  return a.tag === b.tag && (a.attributes.get('class') ?? '') === (b.attributes.get('class') ?? '')
}

const SECOND = 0.2
const ARTICLE_WORDS = 40

/** Where article elements of one make stand side by side (endless scrolling), the region is what holds them. */
function withSiblings(seats: readonly Seat[], seat: Seat): Seat {
  let at: Seat | null = seat
  while (at && at.tag !== 'article') at = at.parent
  const own = at
  if (!own?.parent) return seat
  const others = seats.filter((one) => one !== own && one.parent === own.parent && isAlike(one, own) && one.points >= SECOND * own.points && one.words >= ARTICLE_WORDS && linkShare(one) < LINKIER)
  return others.length > 0 ? own.parent : seat
}

const NODES = 2

/**
 * Systems that keep a text in parts («field--name-body», then paragraphs of their own) print them side by side under the title: where full paragraphs follow in the
 * element of title and text, unlinked and called nothing else, that element is the region.
 */
function withRest({ lines, seats }: Printed, seat: Seat, title: number | null): Seat {
  if (title === null || !seat.body || (seat.from <= title && title < seat.to)) return seat
  let whole: Seat | null = seat.parent
  for (let steps = 1; whole && steps < NODES && !(whole.from <= title && title < whole.to); steps++) whole = whole.parent
  if (!whole || !(whole.from <= title && title < whole.to)) return seat
  const stories = storiesIn(lines)
  const goesOn = seats.some((one) => one.parent === whole && one.from >= seat.to && one.role === null && linkShare(one) < LINKIER && stories.has(one))
  return goesOn ? whole : seat
}

/** A title may be printed with marks and a label that its statement lacks. */
const SLACK = 40

/** The line that prints the title the page states; an h1 first, then an h2. Without one, the first h1 (or h2) of the page. */
function titleLine({ lines }: Printed, titles: readonly string[]): number | null {
  const fits = titleTest(titles)
  const tagged = (tag: string): number => lines.findIndex((line) => line.links < 0.9 && inTag(line.seat, tag) && fits(line.text))
  for (const tag of headings) {
    const found = tagged(tag)
    if (found >= 0) return found
  }
  const plain = lines.findIndex((line) => !isExcluded(line.seat.role) && fits(line.text))
  if (plain >= 0) return plain
  return headings.map((tag) => lines.findIndex((line) => inTag(line.seat, tag) && !isExcluded(line.seat.role) && line.words >= 3)).find((at) => at >= 0) ?? null
}

const headings = ['h1', 'h2']

const LETTER = /[\p{L}\p{N}]/u

function firstLetter(text: string): string | undefined {
  const sign = LETTER.exec(text)?.[0]
  return sign === undefined ? undefined : fold(sign)[0]
}

const LEADS = 2
/** «موضوع: ... (شوهد 1486 مرات)». */
const AROUND = 40

/** Tells a line that prints one of the titles, whole or (of four words at least, and half of it) its beginning, with a few signs more, or without a word or two at its head («الآن ...», «عاجل | ...»). */
export function titleTest(titles: readonly string[]): (text: string) => boolean {
  const wanted = titles.map(bare).filter((title) => title !== '').map((title) => ({ title, long: countWords(title) >= 4 }))
  const longest = Math.max(0, ...titles.map(({ length }) => length)) + SLACK
  const firsts = new Set(wanted.flatMap(({ title }) => title.split(' ', LEADS + 1).map((word) => word[0])))
  return (text) => {
    if (text.length > longest || text.length <= 8 || !firsts.has(firstLetter(text))) return false
    const shown = bare(text)
    return shown.length > 8 && wanted.some(({ title, long }) => title === shown || (title.startsWith(shown) && countWords(shown) >= 4 && 2 * shown.length >= title.length) || (long && shown.startsWith(title) && shown.length < title.length + 12) || (long && shown.length < title.length + AROUND && `${shown} `.includes(` ${title} `)) || (long && countWords(shown) >= 4 && title.endsWith(` ${shown}`) && countWords(title) - countWords(shown) <= LEADS))
  }
}

const ABOVE = 6
const SHORT = 4
const BOLD = 0.9

/** Pages of before headings were marked up: the bold line of headline's length right above the text (or the first in it). */
function titleAbove({ lines }: Printed, seat: Seat): number | null {
  const text = lines.findIndex((line, at) => at >= seat.from && at < seat.to && line.words >= LONG && line.links < 0.5)
  for (let at = text - 1; at >= Math.max(0, text - ABOVE); at--) {
    const { text: shown, words, links, bold, seat: own } = lines[at]!
    if (bold > BOLD && links < 0.5 && words >= SHORT && words <= 2 * LONG && !/[.:]$/.test(shown) && !isExcluded(own.role)) return at
  }
  return null
}
