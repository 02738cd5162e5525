import type { PrintedLine } from './lines.ts'
import { inTag, isExcluded } from './tags.ts'

const CLOCK = /\d{1,2}:[0-5]\d/
const FIGURE = /[\d\u0660-\u0669]/
const CLOCK_WORDS = 7
const FEWEST_CLOCKS = 2
const WHOLLY = 0.9

const clocksIn = (lines: readonly PrintedLine[]): number => lines.filter(({ text, words }) => words <= CLOCK_WORDS && CLOCK.test(text)).length

/** Two short lines with a clock. */
export const hasClocks = (lines: readonly PrintedLine[]): boolean => clocksIn(lines) >= FEWEST_CLOCKS

const DATE = /\d{4}|\d[/-]\d/
const FEWEST_BARE = 3

/** A short line with a clock and no date in figures. */
export const isBareClock = ({ text, words }: PrintedLine): boolean => words <= CLOCK_WORDS && CLOCK.test(text) && !DATE.test(text)

/** Three of them: readers' comments have their dates. */
const hasBareClocks = (lines: readonly PrintedLine[]): boolean => lines.filter(isBareClock).length >= FEWEST_BARE

const headings = ['h2', 'h3', 'h4']

/** How many headings stand among lines that are no links. */
const headedIn = (lines: readonly PrintedLine[]): number => lines.filter(({ seat, links }) => links < WHOLLY && headings.some((tag) => inTag(seat, tag))).length

/** So many linked headlines for each clock may stand among entries. */
const MOST_TEASERS = 0.75
const FIGURES = /[\d\u0660-\u0669]+/g

/** Linked headlines; a link under every entry («شارك هذا التحديث», «رابط الإدخال 88121») is none. */
function teasersIn(lines: readonly PrintedLine[]): number {
  const linked = lines.filter(({ words, links, seat }) => links >= WHOLLY && words > 2 && !isExcluded(seat.role))
  return Map.groupBy(linked, ({ text }) => text.replace(FIGURES, '')).values().filter(({ length }) => length === 1).toArray().length
}

/**
 * Lines that hold but a clock and the words of a day («الاثنين 13 مايو، 08:52»), or, with headings as many, short lines with a figure, all of one make («قبل 5 دقائق»; readers'
 * comments have such, and no headings): two make a page live, if not three quarters as many linked headlines stand among them, as they do among teasers.
 */
function isLive(lines: readonly PrintedLine[], stamps: number): boolean {
  return stamps >= FEWEST_CLOCKS && teasersIn(lines) < MOST_TEASERS * stamps
}

function stampsOf(lines: readonly PrintedLine[], headed: number): number {
  const short = lines.filter(({ text, words, links }) => words <= CLOCK_WORDS && links < WHOLLY && FIGURE.test(text))
  const makes = Map.groupBy(short, ({ seat }) => `${seat.parent?.attributes.make ?? ''}/${seat.tag}.${seat.attributes.make}`)
  const most = Math.max(0, ...Array.from(makes.values(), (some) => some.length))
  return Math.max(clocksIn(lines), headed >= most - 1 ? most : 0)
}

/** The least that entries must hold of what the opening of their page does: where each has a bare clock, or a heading and a clock; and other entries. */
export const LEAST = 0.25
const SURE = 0.8
const PLAIN = 1.3
const FEWEST_HEADED = 2

/**
 * How many times the words of a page's opening these lines must hold to be the entries of a live page; infinite for lines that are none. Where dates stand above them and no
 * headings, as in readers' comments, they must hold more.
 */
export function toOutweigh(lines: readonly PrintedLine[]): number {
  const headed = headedIn(lines)
  const stamps = stampsOf(lines, headed)
  if (!isLive(lines, stamps)) return Infinity
  if (hasBareClocks(lines) || (headed >= FEWEST_HEADED && Math.abs(headed - stamps) <= 1)) return LEAST
  return hasClocks(lines) && headed >= FEWEST_HEADED ? SURE : PLAIN
}
