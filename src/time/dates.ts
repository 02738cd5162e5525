import { formAt } from '../knowledge/prose.ts'
import type { FoundTime, Recogniser } from './form.ts'
import { digitsAt, isSign, joinerEnd, numberOf, type Sense, type Senses, senseAt, proSenseAt } from './senses.ts'

const ORDINAL_ENDINGS = new Set(['st', 'nd', 'rd', 'th'])
const OLDEST = 1800
const YOUNGEST = 2199

/** A year in digits at a token; brackets and عام/سنة before it are the caller's. */
export function yearAt(prose: Senses, at: number): number | null {
  const digits = digitsAt(prose, at)
  return digits !== null && formAt(prose, at).length === 4 && digits >= OLDEST && digits <= YOUNGEST ? digits : null
}

interface Month {
  readonly month: number
  readonly to: number
}

/** A month name at a token, its twin of another tradition with it: «آب/أغسطس», «يوليو (تموز)». A wrong twin («يناير (كانون الأول)») leaves the first. */
export function monthAt(prose: Senses, at: number, cutting = false): (Month & { cut: number }) | null {
  const first = (cutting ? proSenseAt : senseAt)(prose, at, ['month']) ?? latinMonth(prose, at)
  if (!first) return null
  const sign = isSign(prose, first.to, '/(-')
  const twin = sign ? senseAt(prose, first.to + 1, ['month']) : null
  const closed = twin && isSign(prose, twin.to, ')') ? twin.to + 1 : twin?.to
  return { month: numberOf(first), to: closed ?? first.to, cut: first.cut }
}

const latin = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']

function latinMonth({ text }: Senses, at: number): Sense | null {
  const token = text.tokens[at]
  if (token?.kind !== 'latin' || token.form.length < 3) return null
  const month = latin.findIndex((name) => name === token.form || name.slice(0, 3) === token.form)
  return month < 0 ? null : { to: at + 1, cut: 0, id: `m${month + 1}`, attributes: new Map() }
}

interface Dated {
  readonly to: number
  readonly year: number | null
  readonly month: number
  readonly day: number | null
}

/** «23 أكتوبر 2020», «4th, April 2024», «السابع من أكتوبر», «19 يناير», «16 آب/أغسطس 2024». */
function dayMonth(prose: Senses, at: number): Dated | null {
  const day = dayAt(prose, at)
  if (!day) return null
  const month = monthAt(prose, joined(prose, day.to))
  if (!month) return null
  const year = yearBehind(prose, month.to)
  return { to: year?.to ?? month.to, year: year?.year ?? null, month: month.month, day: day.value }
}

function dayAt(prose: Senses, at: number): { value: number; to: number } | null {
  const digits = digitsAt(prose, at)
  if (digits !== null) {
    const to = ORDINAL_ENDINGS.has(formAt(prose, at + 1)) ? at + 2 : at + 1
    return digits >= 1 && digits <= 31 && formAt(prose, at).length <= 2 ? { value: digits, to } : null
  }
  const word = senseAt(prose, at, ['ordinal'])
  if (!word) return null
  const tens = proSenseAt(prose, word.to, ['cardinal'])
  const compound = tens && tens.cut > 0 && [20, 30].includes(numberOf(tens)) ? tens : null
  return { value: numberOf(word) + (compound ? numberOf(compound) : 0), to: compound?.to ?? word.to }
}

/** Steps over what joins day and month: «من», «من شهر», a comma, a dash. */
function joined(prose: Senses, at: number): number {
  let next = at
  if (isSign(prose, next, ',-/.\u060c')) next++
  return joinerEnd(prose, joinerEnd(prose, next, 'of'), 'month-word')
}

function yearBehind(prose: Senses, at: number): { year: number; to: number } | null {
  const from = isSign(prose, at, ',-/\u060c') ? at + 1 : at
  const named = joinerEnd(prose, joinerEnd(prose, from, 'of'), 'year-word')
  const year = yearAt(prose, named)
  return year === null ? null : { year, to: named + 1 }
}

/** «فبراير 21, 2025», «أكتوبر 2020», «March 8, 2024». */
function monthFirst(prose: Senses, at: number): Dated | null {
  const month = monthAt(prose, at)
  if (!month) return null
  const digits = digitsAt(prose, month.to)
  const year = yearBehind(prose, month.to)
  if (year) return { to: year.to, year: year.year, month: month.month, day: null }
  if (digits === null || digits < 1 || digits > 31) return null
  const behind = yearBehind(prose, month.to + 1)
  return behind ? { to: behind.to, year: behind.year, month: month.month, day: digits } : null
}

/** «2024-08-20», «2024/04/04», «17-11-2025», «11/04/2023» (day first), «13. 04. 2025». */
function numeric(prose: Senses, at: number): Dated | null {
  const [a, b, c] = [digitsAt(prose, at), digitsAt(prose, at + 2), digitsAt(prose, at + 4)]
  if (a === null || b === null || c === null) return null
  const sign = formAt(prose, at + 1)
  if (!isSign(prose, at + 1, '/-.') || formAt(prose, at + 3) !== sign) return null
  const yearFirst = yearAt(prose, at)
  const yearLast = yearAt(prose, at + 4)
  if (yearFirst !== null) return inRange({ to: at + 5, year: yearFirst, month: b, day: c })
  if (yearLast === null) return null
  return a <= 12 && b > 12 ? inRange({ to: at + 5, year: yearLast, month: a, day: b }) : inRange({ to: at + 5, year: yearLast, month: b, day: a })
}

function inRange(dated: Dated): Dated | null {
  return dated.month >= 1 && dated.month <= 12 && dated.day !== null && dated.day >= 1 && dated.day <= 31 ? dated : null
}

/** «يناير الماضي», «تموز/يوليو الجاري»: a month alone needs a direction, «شهر» or عام behind it to be more than a word. */
function monthAlone(prose: Senses, at: number): (Dated & { cut: number }) | null {
  const month = monthAt(prose, at, true)
  return month ? { to: month.to, year: null, month: month.month, day: null, cut: month.cut } : null
}

/** Calendar dates, whole or in part, with a weekday before («الثلاثاء 20 أغسطس») and a direction behind («19 يناير الماضي»). */
export const dates: Recogniser = {
  id: 'time.dates',
  example: 'وقع الاتفاق في 19 يناير 2025',
  find: (prose, at) => {
    const dated = numeric(prose, at) ?? dayMonth(prose, at) ?? monthFirst(prose, at) ?? monthAlone(prose, at)
    return dated ? finish(prose, at, dated) : null
  },
}

function finish(prose: Senses, at: number, dated: Dated & { cut?: number }): FoundTime | null {
  const direction = dated.year === null ? senseAt(prose, dated.to, ['direction']) : null
  if (dated.day === null && dated.year === null && !direction && !isSure(prose, at)) return null
  const era = senseAt(prose, dated.to, ['era'])
  const form = { kind: 'date', year: dated.year, month: dated.month, day: dated.day, weekday: null, shift: direction ? Number(direction.attributes.get('shift')) : null, part: null } as const
  return { from: at, to: direction?.to ?? era?.to ?? dated.to, cut: dated.cut ?? 0, form, by: 'time.dates' }
}

/** «في شهر أكتوبر», «في أكتوبر», «منذ مايو»: a preposition or شهر makes a bare month name a month. */
function isSure(prose: Senses, at: number): boolean {
  return joinerEnd(prose, at - 1, 'month-word', 'in') === at
}
