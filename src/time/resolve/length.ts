import { addDays, dayNumber, iso, monthStart, weekdayOf } from '../days.ts'
import type { AwayForm, DurationForm, Form, HolidayForm, Length, NthForm, SetForm } from '../form.ts'
import { hijriDay, hijriMonth, hijriOf } from '../hijri.ts'
import { week } from './day.ts'
import { type Against, dayValue, durationValue, monthValue, onDay, open, type Resolved } from './value.ts'

/** A length of time; «الأيام الثلاثة الماضية» has its interval too when the reference is known. */
export function durationOf({ lengths, mod, shift: written, within }: DurationForm, { date, clock, tense }: Against): Resolved {
  const shift = written ?? (within && tense === 'future' ? 1 : null)
  const found = open(durationValue(lengths), { type: 'duration', mod })
  const [length] = lengths as [Length]
  if (shift === null || date === null || lengths.length > 1) return found
  const other = moved(date, length, shift < 0 ? -1 : 1)
  const now = written === null && clock !== null ? `${date}T${clock}` : date
  return other === null ? found : { ...found, begin: shift < 0 ? other : now, end: shift < 0 ? date : other }
}

/** A date so many days, weeks, months or years off; null for hours and for what is not counted. */
function moved(date: string, { amount, unit }: Length, sign: 1 | -1): string | null {
  const count = amount.min
  if (count === null || !Number.isInteger(count) || count > 9999) return null
  switch (unit) {
    case 'PD': case 'PN': return addDays(date, sign * count)
    case 'PW': return addDays(date, 7 * sign * count)
    case 'PM': return sameDay(date, sign * count)
    case 'PQ': return sameDay(date, 3 * sign * count)
    case 'PY': return sameDay(date, 12 * sign * count)
    default: return null
  }
}

/** The same day of another month, or its last day where it has fewer. */
function sameDay(date: string, months: number): string {
  const begin = monthStart(date, months)
  const last = dayNumber(monthStart(begin, 1)) - dayNumber(begin)
  return addDays(begin, Math.min(Number(date.slice(8, 10)), last) - 1)
}

/** «قبل ثلاثة أيام»: the day, week, month or year reached, as sharp as the unit. */
export function awayOf({ length, way, mod }: AwayForm, { date }: Against): Resolved {
  const reached = date === null ? null : moved(date, length, way === 'past' ? -1 : 1)
  if (reached === null) return open(durationValue([length]), { type: 'duration', mod })
  if (length.unit === 'PW') return week(reached, 0, { mod })
  if (length.unit === 'PM' || length.unit === 'PQ') return open(reached.slice(0, 7), { begin: `${reached.slice(0, 7)}-01`, end: monthStart(reached, 1), grain: 'month', implied: ['month'], mod })
  if (length.unit === 'PY') return open(reached.slice(0, 4), { begin: `${reached.slice(0, 4)}-01-01`, end: iso(Number(reached.slice(0, 4)) + 1, 1, 1), grain: 'year', implied: ['year'], mod })
  return onDay(reached, null, { implied: ['day'], mod })
}

/** A set keeps the form of what comes again, its place left open: XXXX-WXX-5, P1D, XXXX-XX-XXTMO. */
export function setOf({ every }: SetForm): Resolved {
  if (!('kind' in every)) return open(durationValue([every]), { type: 'set' })
  if (every.kind === 'weekday') return open(`XXXX-WXX-${every.weekday}${every.part ?? ''}`, { type: 'set' })
  if (every.kind === 'period') return open('XXXX-WXX-WE', { type: 'set' })
  if (every.kind === 'date') return open(every.day === null ? monthValue(null, every.month) : dayValue(null, every.month, every.day), { type: 'set' })
  return open(`XXXX-XX-XX${every.kind === 'day' ? (every.part ?? '') : ''}`, { type: 'set' })
}

/** The nth day, week, month or weekday within a longer time; -1 the last. A week is the one whose Monday counts. */
export function nthOf({ nth, of, within, after }: NthForm, against: Against, resolve: (form: Form, against: Against) => Resolved): Resolved {
  const { begin, end, implied } = resolve(within, against)
  if (begin === null || end === null) return open(typeof of === 'number' ? `XXXX-WXX-${of}` : of === 'PW' ? 'XXXX-WXX' : of === 'PM' ? 'XXXX-XX' : 'XXXX-XX-XX')
  if (after && typeof of === 'number') return onDay(nthWeekday({ begin: end, end, whole: false }, of, nth), null, { implied })
  if (of === 'PM') {
    const month = nth > 0 ? monthStart(begin, nth - 1) : monthStart(addDays(end, -1), 0)
    return open(month.slice(0, 7), { begin: month, end: monthStart(month, 1), grain: 'month', implied })
  }
  if (of === 'PD') return onDay(nth > 0 ? addDays(begin, nth - 1) : addDays(end, -1), null, { implied })
  const day = nthWeekday({ begin, end, whole: of === 'PW' }, of === 'PW' ? 1 : of, nth)
  return of === 'PW' ? week(day, 0, { implied }) : onDay(day, null, { implied })
}

function nthWeekday({ begin, end, whole }: { begin: string; end: string; whole: boolean }, weekday: number, nth: number): string {
  if (nth > 0) return addDays(begin, ((weekday - weekdayOf(begin) + 7) % 7) + 7 * (nth - 1))
  const last = addDays(end, whole ? -7 : -1)
  return addDays(last, -((weekdayOf(last) - weekday + 7) % 7))
}

/** A feast: the year written (either calendar's), else the nearest by the clause's tense. `begin` to `end` are all its days; the value is its first. */
export function holidayOf(form: HolidayForm, { date, tense }: Against): Resolved {
  const first = form.year !== null ? inYear(form, form.year) : date === null ? null : nearest(form, date, tense)
  if (first === null) return open('XXXX-XX-XX', { implied: ['year'] })
  const implied = form.year === null ? ['year' as const] : []
  if (form.eve) return onDay(addDays(first, -1), form.eve, { implied })
  if (form.nth !== null) return onDay(form.nth > 0 ? addDays(first, form.nth - 1) : addDays(first, form.at.days - 1), null, { implied })
  const month = form.at.days === 0 ? hijriOf(first) : null
  const whole = month && hijriMonth(month.year, month.month)
  if (whole) return open(`${whole.first}/${whole.last}`, { begin: whole.first, end: addDays(whole.last, 1), grain: 'month', implied })
  return { ...onDay(first, null, { implied }), end: addDays(first, form.at.days) }
}

function nearest(form: HolidayForm, date: string, tense: Against['tense']): string | null {
  const year = Number(date.slice(0, 4))
  const days = [year - 1, year, year + 1].flatMap((one) => inYears(form, one)).sort()
  const ahead = form.shift === null ? tense === 'future' : form.shift > 0
  if (ahead) return days.find((day) => (form.shift === null ? addDays(day, Math.max(1, form.at.days)) > date : day > date)) ?? null
  if (form.shift !== null || tense === 'past') return days.findLast((day) => (form.shift === null ? day <= date : day < date)) ?? null
  return days.reduce<string | null>((best, day) => (best === null || distance(day, date) < distance(best, date) ? day : best), null)
}

const distance = (a: string, b: string): number => Math.abs(dayNumber(a) - dayNumber(b))

const inYear = (form: HolidayForm, year: number): string | null => inYears(form, year)[0] ?? null

/** The days on which it begins in a year: none, one, or two for a Hijri feast in a long Gregorian year. */
function inYears({ at }: HolidayForm, year: number): string[] {
  if (at.easter !== null) return [addDays(at.calendar === 'julian' ? easternEaster(year) : easterOf(year), at.easter)]
  if (at.calendar === 'gregorian') return [iso(year, at.month, at.day)]
  if (year < 1700) return [hijriDay(year, at.month, at.day)].filter((day) => day !== null)
  const around = hijriOf(iso(year, 1, 1)).year
  return [around, around + 1, around + 2].flatMap((one) => hijriDay(one, at.month, at.day) ?? []).filter((day) => Number(day.slice(0, 4)) === year)
}

/** Easter Sunday of the western church: the anonymous Gregorian reckoning (Meeus, Jones, Butcher). */
function easterOf(year: number): string {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const sum = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114
  return iso(year, Math.floor(sum / 31), (sum % 31) + 1)
}

const JULIAN_LAG = 13

/** Easter Sunday of the eastern churches: Meeus's Julian reckoning, thirteen days later in our calendar from 1900 to 2099. */
function easternEaster(year: number): string {
  const d = (19 * (year % 19) + 15) % 30
  const sum = d + ((2 * (year % 4) + 4 * (year % 7) - d + 34) % 7) + 114
  return addDays(iso(year, Math.floor(sum / 31), (sum % 31) + 1), JULIAN_LAG)
}
