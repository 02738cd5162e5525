import type { TimeType } from '../model/time.ts'
import { addDays, dayNumber, exists, iso, monthStart, mondayOf, weekdayOf, weekOf } from './days.ts'
import type { Amount, Form, Unit } from './form.ts'

/** A form set against a reference date. `begin`, `end`: half-open ISO interval, null where nothing anchors it. */
export interface Resolved {
  readonly type: TimeType
  readonly value: string
  readonly begin: string | null
  readonly end: string | null
}

/** What resolution may lean on: the day of writing, and whether the clause speaks of what is to come. */
export interface Reference {
  readonly date: string | null
  readonly future: boolean
}

const NEAR_DAYS = 31

/**
 * Sets a form against a reference. A bare weekday is the nearest such day not after the reference unless the clause is of the future; a date without a year
 * likewise, unless it lies within a month ahead. Without a reference the value keeps what is known (`XXXX-WXX-2`) and the interval is null.
 */
export function resolve(form: Form, { date, future }: Reference): Resolved {
  switch (form.kind) {
    case 'date': return dateOf(form, date, future)
    case 'weekday': return date === null ? open('date', `XXXX-WXX-${form.weekday}${part(form.part)}`) : onDay(nearWeekday(form, date, future), form.part)
    case 'day': return dayOf(form, date)
    case 'period': return periodOf(form, date)
    case 'away': return awayOf(form, date)
    case 'duration': return open('duration', amountValue(form.amount, form.unit))
    case 'clock': return clockOf(form, date, future)
    case 'year': return { type: 'date', value: String(form.year), begin: iso(form.year, 1, 1), end: iso(form.year + 1, 1, 1) }
    case 'reference': return open('date', form.value)
  }
}

const open = (type: TimeType, value: string): Resolved => ({ type, value, begin: null, end: null })
const part = (code: string | null): string => code ?? ''

function onDay(day: string, code: string | null): Resolved {
  return { type: code === null ? 'date' : 'time', value: day + part(code), begin: day, end: addDays(day, 1) }
}

function nearWeekday({ weekday, shift }: { weekday: number; shift: number | null }, date: string, future: boolean): string {
  const behind = (((weekdayOf(date) - weekday) % 7) + 7) % 7
  if (shift === 1) return addDays(date, behind === 0 ? 7 : 7 - behind)
  if (shift === 2) return addDays(date, behind === 0 ? 14 : 14 - behind)
  if (shift === -1) return addDays(date, behind === 0 ? -7 : -behind)
  if (shift === -2) return addDays(date, -behind - 7)
  return addDays(date, future && behind > 0 ? 7 - behind : -behind)
}

/** The hour on its day; evening and afternoon hours up to eleven are counted on from noon. Without a day the hour alone: `T06:00`. */
function clockOf({ hour, minute, part: code, offset, weekday }: Form & { kind: 'clock' }, date: string | null, future: boolean): Resolved {
  const late = (code === 'TAF' || code === 'TEV' || (code === 'TNI' && hour >= 6)) && hour < 12
  const clock = `T${String((late ? hour + 12 : hour) % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
  if (date === null) return open('time', weekday === null ? clock : `XXXX-WXX-${weekday}${clock}`)
  const day = weekday === null ? addDays(date, offset) : offset === 0 ? nearWeekday({ weekday, shift: null }, date, future) : closest(addDays(date, offset), weekday)
  return { type: 'time', value: day + clock, begin: day, end: addDays(day, 1) }
}

function dayOf({ offset, weekday, part: code }: Form & { kind: 'day' }, date: string | null): Resolved {
  if (date === null) return open(code === null ? 'date' : 'time', `XXXX-${weekday === null ? 'XX-XX' : `WXX-${weekday}`}${part(code)}`)
  const day = addDays(date, offset)
  if (weekday === null || weekdayOf(day) === weekday) return onDay(day, code)
  return onDay(closest(day, weekday), code)
}

/** The day of that name nearest to where the day word points: «أمس السبت» printed on a Monday means Saturday. */
function closest(day: string, weekday: number): string {
  const ahead = (((weekday - weekdayOf(day)) % 7) + 7) % 7
  return addDays(day, ahead <= 3 ? ahead : ahead - 7)
}

function periodOf({ unit, shift }: Form & { kind: 'period' }, date: string | null): Resolved {
  if (unit === 'PW') {
    if (date === null) return open('date', 'XXXX-WXX')
    const monday = addDays(mondayOf(date), 7 * shift)
    return { type: 'date', value: weekOf(monday), begin: monday, end: addDays(monday, 7) }
  }
  if (unit === 'PM') {
    if (date === null) return open('date', 'XXXX-XX')
    const begin = monthStart(date, shift)
    return { type: 'date', value: begin.slice(0, 7), begin, end: monthStart(date, shift + 1) }
  }
  if (date === null) return open('date', 'XXXX')
  const year = Number(date.slice(0, 4)) + shift
  return { type: 'date', value: String(year), begin: iso(year, 1, 1), end: iso(year + 1, 1, 1) }
}

const lengths: Readonly<Partial<Record<Unit, number>>> = { PD: 1, PN: 1, PW: 7 }

function awayOf({ amount, unit, way }: Form & { kind: 'away' }, date: string | null): Resolved {
  const sign = way === 'past' ? -1 : 1
  const count = amount.min ?? 0
  const days = lengths[unit]
  if (date === null || (days === undefined && unit !== 'PM')) return open('duration', amountValue(amount, unit))
  if (unit === 'PM') {
    const begin = monthStart(date, sign * count)
    return { type: 'date', value: begin.slice(0, 7), begin, end: monthStart(begin, 1) }
  }
  const day = addDays(date, sign * count * days!)
  if (unit === 'PW') return { type: 'date', value: weekOf(day), begin: mondayOf(day), end: addDays(mondayOf(day), 7) }
  return onDay(day, null)
}

/** TIMEX3 duration: P6W, P40D/P50D, PXD, PT48H. Decades and centuries are years; nights are days. */
function amountValue({ min, max }: Amount, unit: Unit): string {
  const [letter, times] = ({ PE: ['Y', 10], PC: ['Y', 100], PN: ['D', 1], PQ: ['M', 3] } as Record<string, [string, number]>)[unit] ?? [unit.slice(1), 1]
  const one = (count: number | null): string => `P${unit.startsWith('T') ? 'T' : ''}${count === null ? 'X' : count * times}${letter}`
  return max !== null && max !== min ? `${one(min)}/${one(max)}` : one(min)
}

function dateOf({ year, month, day, shift, part: code }: Form & { kind: 'date' }, date: string | null, future: boolean): Resolved {
  const known = year ?? (date === null ? null : yearOf({ month, day: day ?? 1, shift, whole: day === null }, date, future))
  if (known === null) return open('date', `XXXX-${String(month).padStart(2, '0')}${day === null ? '' : `-${String(day).padStart(2, '0')}`}${part(code)}`)
  if (day === null) {
    const begin = iso(known, month, 1)
    return { type: 'date', value: begin.slice(0, 7), begin, end: monthStart(begin, 1) }
  }
  if (!exists(known, month, day)) return open('date', `XXXX-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
  return onDay(iso(known, month, day), code)
}

interface Yearless {
  readonly month: number
  readonly day: number
  readonly shift: number | null
  /** The whole month is meant, not a day of it. */
  readonly whole: boolean
}

function yearOf({ month, day, shift, whole }: Yearless, date: string, future: boolean): number {
  const year = Number(date.slice(0, 4))
  if (shift === 0) return year
  const here = exists(year, month, day) ? dayNumber(iso(year, month, day)) : dayNumber(iso(year, month, 1))
  const gap = whole ? 31 * (month - Number(date.slice(5, 7))) : here - dayNumber(date)
  if (shift !== null && shift < 0) return gap >= 0 ? year - 1 : year
  if (shift !== null) return gap > 0 ? year : year + 1
  if (future) return gap >= 0 ? year : gap < -NEAR_DAYS ? year + 1 : year
  return gap > NEAR_DAYS ? year - 1 : gap < NEAR_DAYS - 365 ? year + 1 : year
}
