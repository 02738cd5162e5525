import { addDays, mondayOf, weekdayOf, weekOf } from '../days.ts'
import type { ClockForm, DayForm, Doubt, Form, WeekdayForm } from '../form.ts'
import { type Against, onDay, open, type Resolved } from './value.ts'

/** «الخميس»: the nearest such day not after the reference unless the clause is of the future; «الماضي», «المقبل» and a week beside it decide first. */
export function weekdayForm(form: WeekdayForm, { date, tense }: Against): Resolved {
  const { weekday, week, part } = form
  if (date === null) return open(`XXXX-WXX-${weekday}${part ?? ''}`, { type: part ? 'time' : 'date' })
  if (week !== null) return onDay(addDays(mondayOf(date), 7 * week + weekday - 1), part, { implied: ['week'] })
  return onDay(nearWeekday(form, date, tense), part, { implied: ['week'] })
}

function nearWeekday({ weekday, shift, after }: WeekdayForm, date: string, tense: Against['tense']): string {
  if (after !== undefined) {
    const first = nearWeekday({ kind: 'weekday', weekday: after, shift, week: null, part: null }, date, tense)
    return addDays(first, (weekday - after + 7) % 7)
  }
  const behind = (((weekdayOf(date) - weekday) % 7) + 7) % 7
  if (shift !== null && shift > 0) return addDays(date, (behind === 0 ? 7 : 7 - behind) + 7 * (shift - 1))
  if (shift !== null && shift < 0) return addDays(date, (behind === 0 ? -7 : -behind) + 7 * (shift + 1))
  return addDays(date, tense === 'future' && behind > 0 ? 7 - behind : -behind)
}

/** «أمس», «اليوم الثلاثاء»: where the weekday printed beside it is another day's, the nearest day of that name stands and the conflict is a doubt. */
export function dayForm({ offset, weekday, part }: DayForm, { date }: Against): Resolved {
  if (date === null) return open(`XXXX-${weekday === null ? 'XX-XX' : `WXX-${weekday}`}${part ?? ''}`, { type: part ? 'time' : 'date' })
  const day = addDays(date, offset)
  const implied = ['day' as const]
  if (weekday === null || weekdayOf(day) === weekday) return onDay(day, part, { implied })
  const doubts: Doubt[] = [{ kind: 'weekday', says: `${day}${part ?? ''}` }]
  return onDay(closest(day, weekday), part, { implied, doubts })
}

/** The day of that name nearest to where the day word points: «أمس السبت» printed on a Monday means Saturday. */
function closest(day: string, weekday: number): string {
  const ahead = (((weekday - weekdayOf(day)) % 7) + 7) % 7
  return addDays(day, ahead <= 3 ? ahead : ahead - 7)
}

const NOON = 12
const SIX = 6
const two = (n: number): string => String(n).padStart(2, '0')

/** An hour on its day; hours of the afternoon and evening are counted on from noon, twelve of the night is midnight. Without a day written it is the day of the reference. */
export function clockOf(form: ClockForm, against: Against, resolve: (form: Form, against: Against) => Resolved): Resolved {
  const hour = ahead(form, against)
  const clock = `T${two(hour)}:${two(form.minute)}${form.second === null ? '' : `:${two(form.second)}`}`
  const day = form.on === null ? null : resolve(form.on, against)
  const base = day?.begin?.slice(0, 10) ?? (form.on === null ? (against.date?.slice(0, 10) ?? null) : null)
  const rest = { type: 'time', zone: form.zone, mod: form.mod, grain: form.second !== null ? 'second' : form.sharp ? 'minute' : 'hour', doubts: day?.doubts ?? [] } as const
  if (base === null) return open(day ? `${day.value.replace(/T.*$/, '')}${clock}` : clock, rest)
  const on = form.hour >= 24 ? addDays(base, 1) : base
  const begin = `${on}${clock}`
  return open(begin, { ...rest, begin, end: after(on, hour, form.sharp ? form.minute + 1 : 60), implied: form.on === null ? ['day'] : (day?.implied ?? []) })
}

/** The end of an hour or minute. */
function after(day: string, hour: number, minutes: number): string {
  const next = hour * 60 + minutes
  return next === 24 * 60 ? `${addDays(day, 1)}T00:00` : `${day}T${two(Math.floor(next / 60))}:${two(next % 60)}`
}

/** «الساعة 3» of what is to come, written at half past four: three in the afternoon. */
function ahead(form: ClockForm, { tense, clock }: Against): number {
  const hour = hourOf(form)
  const open = form.part === null && form.on === null && tense === 'future' && clock !== null && hour < NOON
  return open && `${two(hour)}:${two(form.minute)}` < clock ? hour + NOON : hour
}

function hourOf({ hour, part }: ClockForm): number {
  if (hour >= 24) return 0
  if (part === 'TMO') return hour === NOON ? 0 : hour
  if (part === 'TNI') return hour === NOON ? 0 : hour >= SIX && hour < NOON ? hour + NOON : hour
  if (part === 'TMI') return hour < SIX ? hour + NOON : hour
  return part !== null && hour < NOON ? hour + NOON : hour
}

/** The ISO week of a date and its interval. */
export function week(date: string, shift: number, rest: Partial<Resolved> = {}): Resolved {
  const monday = addDays(mondayOf(date), 7 * shift)
  return open(weekOf(monday), { begin: monday, end: addDays(monday, 7), grain: 'week', implied: ['week'], ...rest })
}
