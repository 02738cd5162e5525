import { addDays, dayNumber, exists, iso, monthStart, weekdayOf } from '../days.ts'
import type { DateForm, Doubt } from '../form.ts'
import { hijriDay, hijriMonth, hijriOf, isUnsure } from '../hijri.ts'
import { type Against, dayValue, monthValue, onDay, open, type Resolved } from './value.ts'

const NEAR_DAYS = 31

/**
 * A calendar date. Without a year it is the nearest such day by the clause: of the past not after the reference, of the future not before it, else within a month ahead
 * or before. «الماضي» and «المقبل» win over the tense. A day that does not exist stays open.
 */
export function dateOf(form: DateForm, against: Against): Resolved {
  const doubts = form.doubts ?? []
  const spoken = bySpeaker(form, against)
  if (spoken) return spoken
  if (form.calendar === 'hijri') return checked(hijri(form, against), form, doubts)
  const known = form.monthShift === null ? yearsMonth(form, against) : shiftedMonth(form, against)
  if (known === null) return open(dayOrMonth(form), { type: form.part ? 'time' : 'date', doubts })
  const implied = form.year === null ? ['year' as const] : []
  if (form.day === null) return wholeMonth(known, { implied, doubts })
  if (!exists(known.year, known.month, form.day)) return open(dayValue(null, known.month, form.day), { doubts: [...doubts, { kind: 'nonexistent', says: dayValue(known.year, known.month, form.day) }] })
  return checked(onDay(iso(known.year, known.month, form.day), form.part, { implied }), form, doubts)
}

/**
 * «أمس الخميس 14 يناير» where the day word and the weekday agree with the day of writing and the figures do not: two against one, the figures are a slip. Where the day
 * word alone disagrees with the date, the date stands and the conflict is a doubt.
 */
function bySpeaker({ offset, weekday, part, ...form }: DateForm, against: Against): Resolved | null {
  if (offset === null || against.date === null || form.day === null) return null
  const day = addDays(against.date, offset)
  const written = dateOf({ ...form, offset: null, weekday: null, part }, against)
  if (written.begin === null || written.begin.slice(0, 10) === day) return null
  const doubts = [...written.doubts]
  if (weekday !== null && weekdayOf(day) === weekday && weekdayOf(written.begin.slice(0, 10)) !== weekday) return onDay(day, part, { doubts: [...doubts, { kind: 'weekday', says: written.begin }] })
  return { ...written, doubts: [...doubts, { kind: 'weekday', says: day }] }
}

function dayOrMonth({ year, month, day, weekday, part }: DateForm): string {
  if (month === null && weekday !== null) return `XXXX-WXX-${weekday}${part ?? ''}`
  return `${day === null ? monthValue(year, month) : dayValue(year, month, day)}${part ?? ''}`
}

function wholeMonth({ year, month }: { year: number; month: number }, rest: Partial<Resolved>): Resolved {
  const begin = iso(year, month, 1)
  return open(begin.slice(0, 7), { begin, end: monthStart(begin, 1), grain: 'month', ...rest })
}

/** The printed weekday held against the date. A Hijri day may be one off: then the weekday moves it. */
function checked(found: Resolved, { weekday, calendar, part }: DateForm, doubts: readonly Doubt[]): Resolved {
  if (weekday === null || found.grain === null || found.begin === null || weekdayOf(found.begin.slice(0, 10)) === weekday) return { ...found, doubts: [...found.doubts, ...doubts] }
  const beside = [1, -1].map((days) => addDays(found.begin!.slice(0, 10), days)).find((day) => weekdayOf(day) === weekday)
  if (calendar === 'hijri' && beside) return { ...found, ...onDay(beside, part), doubts: [...doubts, { kind: 'calendar', says: found.begin }] }
  return { ...found, doubts: [...found.doubts, ...doubts, { kind: 'weekday', says: `XXXX-WXX-${weekday}` }] }
}

function shiftedMonth({ monthShift }: DateForm, { date }: Against): { year: number; month: number } | null {
  if (date === null) return null
  const start = monthStart(date, monthShift!)
  return { year: Number(start.slice(0, 4)), month: Number(start.slice(5, 7)) }
}

function yearsMonth(form: DateForm, { date, tense }: Against): { year: number; month: number } | null {
  const { year, month, day, shift, yearShift } = form
  if (month === null) return null
  if (year !== null) return { year, month }
  if (date === null) return null
  if (yearShift !== null) return { year: Number(date.slice(0, 4)) + yearShift, month }
  return { year: nearestYear({ month, day, shift }, date, tense), month }
}

interface Yearless {
  readonly month: number
  readonly day: number | null
  readonly shift: number | null
}

function nearestYear({ month, day, shift }: Yearless, date: string, tense: Against['tense']): number {
  const year = Number(date.slice(0, 4))
  if (shift === 0) return year
  const here = exists(year, month, day ?? 1) ? dayNumber(iso(year, month, day ?? 1)) : dayNumber(iso(year, month, 1))
  const gap = day === null ? 31 * (month - Number(date.slice(5, 7))) : here - dayNumber(date)
  if (shift !== null && shift < 0) return gap >= 0 ? year + shift : year + shift + 1
  if (shift !== null) return gap > 0 ? year + shift - 1 : year + shift
  if (tense === 'future') return gap >= 0 ? year : gap < -NEAR_DAYS ? year + 1 : year
  return gap > (tense === 'past' ? 0 : NEAR_DAYS) ? year - 1 : gap < NEAR_DAYS - 365 ? year + 1 : year
}

/** A Hijri date by Umm al-Qura; a month alone is the interval of its days. Outside the years of the tables a day's doubt is stated. */
function hijri(form: DateForm, { date, tense }: Against): Resolved {
  const month = form.month ?? 1
  const years = form.year !== null ? [form.year] : date === null ? [] : nearHijriYears(form, date, tense)
  const implied = form.year === null ? ['year' as const] : []
  for (const year of years) {
    const doubts: Doubt[] = isUnsure(year) ? [{ kind: 'calendar', says: 'P1D' }] : []
    const day = form.day === null ? null : hijriDay(year, month, form.day)
    if (day) return onDay(day, form.part, { implied, doubts })
    const whole = form.day === null ? hijriMonth(year, month) : null
    if (whole) return open(`${whole.first}/${whole.last}`, { begin: whole.first, end: addDays(whole.last, 1), grain: 'month', implied, doubts })
  }
  return open(form.day === null ? 'XXXX-XX' : 'XXXX-XX-XX', { type: form.part ? 'time' : 'date' })
}

function nearHijriYears({ month, day, shift }: DateForm, date: string, tense: Against['tense']): number[] {
  const now = hijriOf(date)
  const gap = (month! - now.month) * 30 + (day === null ? 0 : day - now.day)
  const ahead = shift === null ? tense === 'future' : shift > 0
  if (shift === 0 || gap === 0) return [now.year]
  if (ahead) return [gap > 0 || (gap > -29 && shift === null) ? now.year : now.year + 1]
  if (shift !== null || tense === 'past') return [gap > 0 ? now.year - 1 : now.year]
  return [gap > 177 ? now.year - 1 : gap < -177 ? now.year + 1 : now.year]
}
