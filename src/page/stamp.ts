import { span, type Span } from '../model/span.ts'
import type { Run, Text, Token } from '../model/token.ts'
import { dateAt as writtenAt } from '../time/date.ts'
import { addDays, weekdayOf } from '../time/days.ts'
import { hijriDay } from '../time/hijri.ts'
import { digitsAt, opensAt, type Scene, sceneOf, senseAt } from '../time/scene.ts'
import { type Clock, clockAt } from './clock.ts'
import { dayIf, englishWeekday, isShortDate, numericAt } from './numeric.ts'

/** A date as a page prints it: the days it may mean (several when the order of day and month is open), best first, and what was printed with it. */
export interface Stamp {
  readonly days: readonly string[]
  readonly calendar: 'gregorian' | 'hijri'
  readonly weekday: number | null
  readonly clock: Clock | null
  /** True when the printed weekday belongs to another day than the printed date. */
  readonly contradicts: boolean
  readonly at: Span
  /** Tokens `[from, to)` of the text. */
  readonly from: number
  readonly to: number
}

interface Dated {
  readonly to: number
  readonly days: readonly string[]
  readonly calendar: 'gregorian' | 'hijri'
}

const YEAR_DIGITS = 4

/** The whole dates (day, month, year) in a run of tokens, left to right. A date without a year is none: a stamp is never guessed. Linear in the run. */
export function stampsIn(text: Text, whole: Run): readonly Stamp[] {
  const known = memory.get(text) ?? new Map<number, readonly Stamp[]>()
  if (known.size === 0) memory.set(text, known)
  const key = whole.from * MOST_TOKENS + (whole.to - whole.from)
  const before = known.get(key)
  if (before !== undefined) return before
  const short = shortDate(text, whole)
  const run = short === null ? aroundYears(text, whole) : whole
  const found = run === null || run.to <= run.from ? none : read(text, run)
  known.set(key, found)
  return found
}

const SHORT_LINE = 14

/** Where on a short line a date with a year of two figures stands; running text has scores and numbers that look so. */
function shortDate({ tokens }: Text, { from, to }: Run): number | null {
  if (to - from > SHORT_LINE) return null
  for (let at = from; at + 4 < to; at++) if (isShortDate(tokens, at)) return at
  return null
}

const none: readonly Stamp[] = []
/** Rules ask for the stamps of one line again and again. */
const memory = new WeakMap<Text, Map<number, readonly Stamp[]>>()
const MOST_TOKENS = 1 << 20

function read(text: Text, run: Run): Stamp[] {
  const tokens = text.tokens.slice(run.from, run.to)
  const scene = sceneOf(text.raw, tokens)
  const stamps: Stamp[] = []
  for (let i = 0; i < tokens.length; i++) {
    const dated = dateAt(scene, i)
    if (!dated) continue
    stamps.push(dress(scene, dated, { from: i, offset: run.from, floor: stamps.at(-1)?.to ?? run.from }))
    i = dated.to - 1
  }
  return stamps
}

const BESIDE_YEAR = 10
const isYearLong = ({ kind, form }: Token): boolean => kind === 'number' && form.length >= YEAR_DIGITS

/** The part of a run around its years: nothing beyond can be a stamp; null without a year. */
function aroundYears({ tokens }: Text, { from, to }: Run): Run | null {
  let first = from
  while (first < to && !isYearLong(tokens[first]!)) first++
  if (first >= to) return null
  let last = to
  while (last > first && !isYearLong(tokens[last - 1]!)) last--
  return { from: Math.max(from, first - BESIDE_YEAR), to: Math.min(to, last + BESIDE_YEAR) }
}

/** The date that begins at a token, in any of the forms that desks print: in figures («2024-08-20», glued stamps too), or by the rules of written dates, whole ones only. */
function dateAt(scene: Scene, at: number): Dated | null {
  const token = scene.tokens[at]!
  if (token.kind === 'mark' || token.kind === 'other') return null
  return numericAt(scene, at) ?? (token.kind === 'number' || opensAt(scene, at) !== 0 ? written(scene, at) : null)
}

/** «23 أكتوبر 2020», «4th, April 2024», «18-مارس-2025», «فبراير 21, 2025», «الخامس والعشرين من مايو 2024», «8 شعبان 1446 هـ». */
function written(scene: Scene, at: number): Dated | null {
  const found = writtenAt(scene, at)
  const { year, month, day, calendar } = found?.form ?? {}
  if (!found || year == null || month == null || day == null || found.cut > 0) return null
  const days = calendar === 'hijri' ? hijriDays(year, month, day) : [dayIf(year, month, day)].filter((one) => one !== null)
  return days.length > 0 ? { to: found.to, days, calendar: calendar! } : null
}

/** The day by Umm al-Qura first; a desk's own calendar may be a day off. */
function hijriDays(year: number, month: number, day: number): string[] {
  const middle = hijriDay(year, month, day)
  return middle === null ? [] : [middle, addDays(middle, -1), addDays(middle, 1)]
}

interface Where {
  readonly from: number
  readonly offset: number
  readonly floor: number
}

const WEEKDAY_REACH = 4

/** Adds the weekday before and the clock around a date; of two orders of day and month the weekday picks one. */
function dress(scene: Scene, { days, to, calendar }: Dated, { from, offset, floor }: Where): Stamp {
  const { tokens } = scene
  const weekday = weekdayBefore(scene, from)
  const fitting = weekday === null ? days : days.filter((day) => weekdayOf(day) === weekday)
  const at = span(tokens[from]!.at.start, tokens[to - 1]!.at.end)
  return {
    days: fitting.length > 0 ? fitting : days, calendar, weekday, contradicts: weekday !== null && fitting.length === 0,
    clock: clockAt(scene, { from, to }, floor - offset), at, from: from + offset, to: to + offset,
  }
}

function weekdayBefore(scene: Scene, from: number): number | null {
  for (let at = from - 1; at >= Math.max(0, from - WEEKDAY_REACH); at--) {
    if (digitsAt(scene, at) !== null) return null
    const sense = senseAt(scene, at, 'weekday')
    const english = sense ? null : englishWeekday(scene.tokens[at]!)
    if (sense || english !== null) return sense?.word.n ?? english
  }
  return null
}
