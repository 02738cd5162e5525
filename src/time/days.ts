/** Days as ISO strings (`2024-08-23`), counted in the proleptic Gregorian calendar. Pure; a string that is no date gives NaN days and the string 'Invalid'. */
const DAY = 86_400_000

/** The day number of an ISO date since 1970-01-01. */
export function dayNumber(iso: string): number {
  return Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10))) / DAY
}

/** The ISO date of a day number. */
export function isoDay(day: number): string {
  const date = new Date(day * DAY)
  return Number.isNaN(date.getTime()) ? 'Invalid' : date.toISOString().slice(0, 10)
}

/** `days` after (or before, when negative) an ISO date. */
export function addDays(iso: string, days: number): string {
  return isoDay(dayNumber(iso) + days)
}

/** ISO weekday, Monday 1 to Sunday 7. */
export function weekdayOf(iso: string): number {
  return ((((dayNumber(iso) + 3) % 7) + 7) % 7) + 1
}

/** The Monday of the ISO week of a date. */
export function mondayOf(iso: string): string {
  return addDays(iso, 1 - weekdayOf(iso))
}

/** The ISO week of a date: `2024-W33`. */
export function weekOf(iso: string): string {
  const thursday = addDays(mondayOf(iso), 3)
  const first = mondayOf(`${thursday.slice(0, 4)}-01-04`)
  return `${thursday.slice(0, 4)}-W${String((dayNumber(mondayOf(iso)) - dayNumber(first)) / 7 + 1).padStart(2, '0')}`
}

/** The first day of the month `months` after that of a date. */
export function monthStart(iso: string, months: number): string {
  const count = Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1 + months
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((((count % 12) + 12) % 12) + 1).padStart(2, '0')}-01`
}

/** True when year, month and day name a day that exists. */
export function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** An ISO date from its parts. */
export function iso(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
