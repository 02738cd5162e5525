import { CalendarDate, GregorianCalendar, IslamicUmalquraCalendar, toCalendar } from '@internationalized/date'
import { addDays, iso } from './days.ts'

const islamic = new IslamicUmalquraCalendar()
const gregorian = new GregorianCalendar()

/** Years of the Umm al-Qura calendar that the tables give to the day (Gregorian 1999 to 2029); outside them a day may be one off. */
export const SURE_YEARS: readonly [number, number] = [1420, 1450]
const FIRST = 1300
const LAST = 1600

/** The Gregorian ISO day of a day of the Umm al-Qura calendar (KACST's reckoning, as @internationalized/date carries it for 1300 to 1600); null where there is no such day. */
export function hijriDay(year: number, month: number, day: number): string | null {
  if (!(year >= FIRST && year < LAST && month >= 1 && month <= 12 && day >= 1)) return null
  const date = new CalendarDate(islamic, year, month, 1)
  if (day > islamic.getDaysInMonth(date)) return null
  const { year: y, month: m, day: d } = toCalendar(date.set({ day }), gregorian)
  return iso(y, m, d)
}

/** The first and last Gregorian day of a month of the Umm al-Qura calendar. */
export function hijriMonth(year: number, month: number): { first: string; last: string } | null {
  const first = hijriDay(year, month, 1)
  const next = month === 12 ? hijriDay(year + 1, 1, 1) : hijriDay(year, month + 1, 1)
  return first && next ? { first, last: addDays(next, -1) } : null
}

/** The year, month and day of the Umm al-Qura calendar on a Gregorian ISO day. */
export function hijriOf(day: string): { year: number; month: number; day: number } {
  const [y, m, d] = [day.slice(0, 4), day.slice(5, 7), day.slice(8, 10)].map(Number) as [number, number, number]
  const { year, month, day: of } = toCalendar(new CalendarDate(gregorian, y, m, d), islamic)
  return { year, month, day: of }
}

/** True where the calendar was reckoned otherwise, or is not yet published: state a day's doubt. */
export function isUnsure(year: number): boolean {
  return year < SURE_YEARS[0] || year > SURE_YEARS[1]
}
