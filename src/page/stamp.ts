import { span, type Span } from '../model/span.ts'
import type { Run, Text, Token } from '../model/token.ts'
import type { Know } from '../knowledge/know.ts'
import { formAt, type Prose } from '../knowledge/prose.ts'
import { monthAt, yearAt } from '../time/dates.ts'
import { digitsAt, isSign, joinerEnd, numberOf, senseAt } from '../time/senses.ts'
import { weekdayOf } from '../time/days.ts'
import { fold } from '../lang/fold.ts'
import { ALEF, LAM, WAW } from '../lang/letters.ts'
import { type Clock, clockAt } from './clock.ts'
import { hijriDays } from './hijri.ts'
import { dayIf, numericAt } from './numeric.ts'
import { seenWhole } from './seen.ts'

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

/** Tokens seen through what we know. */
type Dating = Prose & { readonly know: Know }

const AND_THE = WAW + ALEF + LAM
const TENS = /^n0*[23]0$/

interface Dated {
  readonly to: number
  readonly days: readonly string[]
  readonly calendar: 'gregorian' | 'hijri'
}

const YEAR_DIGITS = 4

/** The whole dates (day, month, year) in a run of tokens, left to right. A date without a year is none: a stamp is never guessed. Linear in the run. */
export function stampsIn(text: Text, whole: Run, know: Know): Stamp[] {
  const run = aroundYears(text, whole)
  const tokens = text.tokens.slice(run.from, run.to)
  if (!tokens.some(isYearLong)) return []
  const prose: Dating = { ...seenWhole({ raw: text.raw, tokens }, know), know }
  const stamps: Stamp[] = []
  for (let i = 0; i < tokens.length; i++) {
    const dated = dateAt(prose, i)
    if (!dated) continue
    stamps.push(dress(prose, dated, { from: i, offset: run.from, floor: stamps.at(-1)?.to ?? run.from }))
    i = dated.to - 1
  }
  return stamps
}

const BESIDE_YEAR = 10
const isYearLong = ({ kind, form }: Token): boolean => kind === 'number' && form.length >= YEAR_DIGITS

/** The part of a run around its years: nothing beyond can be a stamp. */
function aroundYears({ tokens }: Text, { from, to }: Run): Run {
  let first = from
  while (first < to && !isYearLong(tokens[first]!)) first++
  let last = to
  while (last > first && !isYearLong(tokens[last - 1]!)) last--
  return { from: Math.max(from, first - BESIDE_YEAR), to: Math.min(to, last + BESIDE_YEAR) }
}

/** The date that begins at a token, in any of the forms that desks print. */
function dateAt(prose: Dating, at: number): Dated | null {
  const token = prose.text.tokens[at]!
  if (token.kind === 'mark' || token.kind === 'other') return null
  return numericAt(prose, at) ?? named(prose, at) ?? hijri(prose, at)
}

/** «23 أكتوبر 2020», «4th, April 2024», «16 آب/أغسطس 2024», «18-مارس-2025», «فبراير 21, 2025», «4 من شهر نوفمبر 2023». */
function named(prose: Dating, at: number): Dated | null {
  const day = dayAt(prose, at)
  const month = day ? monthAt(prose, joined(prose, day.to)) : monthAt(prose, at)
  if (!month) return null
  const later = day ?? dayAt(prose, joined(prose, month.to))
  const year = later && yearBehind(prose, day ? month.to : later.to)
  if (!later || !year) return null
  const made = dayIf(year.year, month.month, later.day)
  return made === null ? null : { to: eraEnd(prose, year.to), days: [made], calendar: 'gregorian' }
}

/** «8 شعبان 1446 هـ»: the tabular calendar may be a day off, so three days are given. */
function hijri(prose: Prose, at: number): Dated | null {
  const day = digitsAt(prose, at)
  const month = day !== null && day >= 1 && day <= 30 ? senseAt(prose, joined(prose, at + 1), ['hijri-month']) : null
  if (!month) return null
  const from = joinerEnd(prose, isSign(prose, month.to, ',/-\u060c') ? month.to + 1 : month.to, 'year-word')
  const year = digitsAt(prose, from)
  if (year === null || year < 1300 || year > 1500) return null
  return { to: eraEnd(prose, from + 1), days: hijriDays(year, numberOf(month), day!), calendar: 'hijri' }
}

const ORDINAL_ENDINGS = new Set(['st', 'nd', 'rd', 'th'])

/** «الخامس والعشرين»: the tens behind an ordinal, و and the article before them. */
function tensBehind(prose: Dating, at: number): number {
  const form = formAt(prose, at)
  if (!form.startsWith(AND_THE)) return 0
  const tens = (prose.know.entries.get('numbers') ?? []).find(({ id, lines }) => TENS.test(id) && lines.some(({ text }) => fold(text) === form.slice(AND_THE.length)))
  return tens ? Number(tens.id.slice(1)) : 0
}

function dayAt(prose: Dating, at: number): { day: number; to: number } | null {
  const digits = digitsAt(prose, at)
  if (digits !== null) {
    const to = ORDINAL_ENDINGS.has(formAt(prose, at + 1)) ? at + 2 : at + 1
    return digits >= 1 && digits <= 31 && formAt(prose, at).length <= 2 ? { day: digits, to } : null
  }
  const word = senseAt(prose, at, ['ordinal'])
  if (!word || numberOf(word) > 31) return null
  const tens = numberOf(word) < 10 ? tensBehind(prose, word.to) : 0
  return numberOf(word) + tens <= 31 ? { day: numberOf(word) + tens, to: word.to + (tens > 0 ? 1 : 0) } : null
}

/** Steps over what joins the parts of a date: a comma, a dash, «من شهر». */
function joined(prose: Prose, at: number): number {
  let next = at
  while (isSign(prose, next, ',-/.\u060c\u2013') && next < at + 2) next++
  return joinerEnd(prose, joinerEnd(prose, next, 'of'), 'month-word')
}

function yearBehind(prose: Prose, at: number): { year: number; to: number } | null {
  const from = joined(prose, at)
  const word = joinerEnd(prose, from, 'year-word')
  const year = yearAt(prose, word) ?? gluedYear(prose, word)
  return year === null ? null : { year, to: word + 1 }
}

/** A clock glued behind the year: «202509:41» is 2025 and 09:41. */
function gluedYear(prose: Prose, at: number): number | null {
  const form = formAt(prose, at)
  return /^(19|20)\d{3,4}$/.test(form) && isSign(prose, at + 1, ':') ? Number(form.slice(0, 4)) : null
}

function eraEnd(prose: Prose, at: number): number {
  return senseAt(prose, at, ['era'])?.to ?? at
}

interface Where {
  readonly from: number
  readonly offset: number
  readonly floor: number
}

const WEEKDAY_REACH = 4

/** Adds the weekday before and the clock around a date; of two orders of day and month the weekday picks one. */
function dress(prose: Prose, { days, to, calendar }: Dated, { from, offset, floor }: Where): Stamp {
  const { tokens } = prose.text
  const weekday = weekdayBefore(prose, from)
  const fitting = weekday === null ? days : days.filter((day) => weekdayOf(day) === weekday)
  const at = span(tokens[from]!.at.start, tokens[to - 1]!.at.end)
  return {
    days: fitting.length > 0 ? fitting : days, calendar, weekday, contradicts: weekday !== null && fitting.length === 0,
    clock: clockAt(prose, { from, to }, floor - offset), at, from: from + offset, to: to + offset,
  }
}

function weekdayBefore(prose: Prose, from: number): number | null {
  for (let at = from - 1; at >= Math.max(0, from - WEEKDAY_REACH); at--) {
    if (digitsAt(prose, at) !== null) return null
    const sense = senseAt(prose, at, ['weekday'])
    if (sense) return numberOf(sense)
  }
  return null
}
