import { addDays, isoDay } from '../time/days.ts'

/** Days from 1970-01-01 back to the first day of the Hijri calendar (civil reckoning, 16 July 622 Julian). */
const EPOCH_DAY = -492_148

/**
 * The three Gregorian days that a Hijri date may be, the middle one by the arithmetic (tabular) calendar, which the moon and Umm al-Qura leave by at most a day.
 * Month 1 to 12, day 1 to 30.
 */
export function hijriDays(year: number, month: number, day: number): string[] {
  const months = Math.ceil(29.5 * (month - 1))
  const leaps = Math.floor((3 + 11 * year) / 30)
  const middle = isoDay(EPOCH_DAY + day - 1 + months + (year - 1) * 354 + leaps)
  return [middle, addDays(middle, -1), addDays(middle, 1)]
}
