import { addDays, dayNumber, iso, mondayOf, monthStart, weekOf } from '../days.ts'
import type { EraForm, PartOfYearForm, PeriodForm, YearForm } from '../form.ts'
import { hijriDay, isUnsure } from '../hijri.ts'
import { NEW } from '../period.ts'
import { week } from './day.ts'
import { type Against, narrowed, onDay, open, type Resolved } from './value.ts'

const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from)
const year4 = (year: number): string => String(year).padStart(4, '0')

/** Narrows what «مطلع», «منتصف», «أواخر» stand before. */
export const withMod = (found: Resolved, mod: Resolved['mod']): Resolved => narrowed(found, mod, daysBetween)

const unknown: Readonly<Record<PeriodForm['unit'], string>> = { PD: 'XXXX-XX-XX', PW: 'XXXX-WXX', PM: 'XXXX-XX', PY: 'XXXX', PE: 'XXX', PC: 'XX', WE: 'XXXX-WXX-WE', FY: 'FYXXXX', SY: 'XXXX' }
const SCHOOL_BEGINS = 8

/** «الأسبوع الماضي», «هذا العام»: ISO weeks, calendar months and years, counted from the reference. */
export function periodOf({ unit, shift, mod }: PeriodForm, { date }: Against): Resolved {
  if (date === null) return open(unknown[unit], { mod })
  const year = Number(date.slice(0, 4))
  if (shift === NEW) return renewed(unit, date)
  const found = (): Resolved => {
    switch (unit) {
      case 'PD': return onDay(addDays(date, shift), null, { implied: ['day'] })
      case 'PW': return week(date, shift)
      case 'WE': return weekend(date, shift)
      case 'PM': return monthOf(date, shift)
      case 'PY': return yearSpan(year + shift, 1)
      case 'PE': return yearSpan(Math.floor(year / 10) * 10 + 10 * shift, 10)
      case 'PC': return yearSpan(Math.floor(year / 100) * 100 + 100 * shift, 100)
      case 'FY': return open(`FY${year4(year + shift)}`, { ...yearSpan(year + shift, 1), value: `FY${year4(year + shift)}` })
      case 'SY': return school(Number(date.slice(5, 7)) >= SCHOOL_BEGINS ? year + shift : year + shift - 1)
    }
  }
  return withMod(found(), mod)
}

const LATE = 7
const SCHOOL_ENDS = 5

/** «العام الجديد» from July on is the next; «العام الدراسي الجديد» from May on begins this year. */
function renewed(unit: PeriodForm['unit'], date: string): Resolved {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))]
  if (unit === 'SY') return school(month >= SCHOOL_ENDS ? year : year - 1)
  const next = month >= LATE ? year + 1 : year
  return unit === 'FY' ? open(`FY${year4(next)}`, { ...yearSpan(next, 1), value: `FY${year4(next)}` }) : { ...yearSpan(next, 1), implied: ['year'] }
}

/** Saturday and Sunday of the ISO week, as TIMEX3 has it. */
function weekend(date: string, shift: number): Resolved {
  const monday = addDays(mondayOf(date), 7 * shift)
  return open(`${weekOf(monday)}-WE`, { begin: addDays(monday, 5), end: addDays(monday, 7), grain: 'day', implied: ['week'] })
}

function monthOf(date: string, shift: number): Resolved {
  const begin = monthStart(date, shift)
  return open(begin.slice(0, 7), { begin, end: monthStart(date, shift + 1), grain: 'month', implied: ['month'] })
}

/** So many years from one on: `2024`, `199`, `19`. */
function yearSpan(first: number, years: 1 | 10 | 100 | 1000): Resolved {
  const digits = 5 - String(years).length
  return open(year4(first).slice(0, digits), { begin: iso(first, 1, 1), end: iso(first + years, 1, 1), grain: years === 1 ? 'year' : years === 10 ? 'decade' : 'century' })
}

function school(first: number): Resolved {
  return open(`${first}/${first + 1}`, { begin: iso(first, 9, 1), end: iso(first + 1, 7, 1), grain: 'year', implied: ['year'] })
}

/** A written year. Hijri years are intervals of Gregorian days; years before the era have a value and no interval. */
export function yearOf({ year, until, calendar, of, mod }: YearForm): Resolved {
  if (year < 0) return open(`BC${year4(-year)}`, { grain: 'year', mod })
  if (calendar === 'hijri') return withMod(hijriYear(year, until ?? year), mod)
  if (of === 'school' && until !== null) return { ...school(year), implied: [] }
  if (until !== null) return open(`${year4(year)}/${year4(until)}`, { begin: iso(year, 1, 1), end: iso(until + 1, 1, 1), grain: 'year', mod })
  if (of === 'fiscal') return open(`FY${year4(year)}`, { begin: iso(year, 1, 1), end: iso(year + 1, 1, 1), grain: 'year', mod })
  return withMod(yearSpan(year, 1), mod)
}

/** The Gregorian year in which a Hijri year begins, by the mean lengths of both: for years that the tables do not hold. */
const gregorianYear = (hijri: number): number => Math.floor(((hijri - 1) * 354.36707) / 365.2425 + 622.54)

function hijriYear(first: number, last: number): Resolved {
  const [begin, end] = [hijriDay(first, 1, 1), hijriDay(last + 1, 1, 1)]
  if (!begin || !end) return open(`${year4(gregorianYear(first))}/${year4(gregorianYear(last + 1))}`, { grain: 'year', doubts: [{ kind: 'calendar', says: 'P1Y' }] })
  return open(`${begin}/${addDays(end, -1)}`, { begin, end, grain: 'year', doubts: isUnsure(first) ? [{ kind: 'calendar', says: 'P1D' }] : [] })
}

/** A decade or century. */
export function eraOf({ first, years, calendar, shift, mod }: EraForm, { date }: Against): Resolved {
  if (first < 0) return open(`BC${String(-first / 100).padStart(2, '0')}`, { grain: 'century', mod })
  if (calendar === 'hijri') return open(String(Math.floor(gregorianYear(first + 1) / 100)).padStart(2, '0'), { grain: 'century', mod })
  if (shift === null) return withMod(yearSpan(first, years), mod)
  if (date === null) return open(`XX${String(first).charAt(0)}`, { mod })
  return withMod(yearSpan(Math.floor(Number(date.slice(0, 4)) / 100) * 100 + 100 * shift + first, years), mod)
}

const seasons = { SP: 3, SU: 6, FA: 9, WI: 12 } as const

/** Quarters and halves of the calendar year; seasons of the north by months (spring from March), the winter of the year it begins in. */
export function partOfYear({ part, nth, year, shift, yearShift, mod }: PartOfYearForm, { date }: Against): Resolved {
  const name = part === 'season' ? String(nth) : `${part === 'half' ? 'H' : 'Q'}${nth}`
  const [first, months] = typeof nth === 'string' ? [seasons[nth], 3] : part === 'half' ? [6 * nth - 5, 6] : [3 * nth - 2, 3]
  const known = year ?? (date === null ? null : yearShift !== null ? Number(date.slice(0, 4)) + yearShift : part === 'season' ? seasonYear(first, shift ?? 0, date) : Number(date.slice(0, 4)) + (shift ?? 0))
  if (known === null) return open(`XXXX-${name}`, { mod })
  const begin = iso(known, first, 1)
  return withMod(open(`${year4(known)}-${name}`, { begin, end: monthStart(begin, months), grain: part, implied: year === null ? ['year'] : [] }), mod)
}

/** The last season that is over, the next to begin, or the one at hand. */
function seasonYear(first: number, shift: number, date: string): number {
  const year = Number(date.slice(0, 4))
  const begins = (of: number): string => iso(of, first, 1)
  const ends = (of: number): string => monthStart(begins(of), 3)
  if (shift < 0) return (date >= ends(year) ? year : date >= ends(year - 1) ? year - 1 : year - 2) + shift + 1
  if (shift > 0) return (date < begins(year) ? year : year + 1) + shift - 1
  return date < begins(year) && date < ends(year - 1) ? year - 1 : year
}
