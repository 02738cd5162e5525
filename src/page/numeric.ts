import type { Token } from '../model/token.ts'
import { exists, iso } from '../time/days.ts'
import { digitsAt, formAt, isSign, type Scene } from '../time/scene.ts'

const OLDEST = 1950
const YOUNGEST = 2100

/** The ISO day, or null when there is no such day or no newspaper of that year. */
export function dayIf(year: number, month: number, day: number): string | null {
  return year >= OLDEST && year <= YOUNGEST && exists(year, month, day) ? iso(year, month, day) : null
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** An English weekday, whole or cut to three letters, 1 for Monday; null for anything else. */
export function englishWeekday({ kind, form }: Token): number | null {
  const at = kind === 'latin' ? weekdays.indexOf(form.slice(0, 3)) : -1
  return at < 0 ? null : at + 1
}

interface Dated {
  readonly to: number
  readonly days: readonly string[]
  readonly calendar: 'gregorian'
}

/**
 * Dates in figures alone: «2024-08-20», «11/04/2023», «13. 04. 2025», «08:5924/07/2025» (a clock glued on). Where both orders name a day, both are given,
 * day first before month first, as the Arabic press writes.
 */
export function numericAt(scene: Scene, at: number): Dated | null {
  const sign = formAt(scene, at + 1)
  if (digitsAt(scene, at) === null || !isSign(scene, at + 1, '/-.\u2013\u2044') || formAt(scene, at + 3) !== sign) return null
  const [a, b, c] = [firstPart(scene, at), formAt(scene, at + 2), lastPart(scene, at + 4)]
  if (a === '' || b === '' || c === '' || b.length > 2) return null
  if (a.length <= 2 && c.length === 2) return shortYear(scene, at)
  const days = a.length === 4 ? [dayIf(Number(a), Number(b), Number(c))] : c.length === 4 ? [dayIf(Number(c), Number(b), Number(a)), dayIf(Number(c), Number(a), Number(b))] : []
  const real = [...new Set(days.filter((day) => day !== null))]
  return real.length > 0 ? { to: at + 5, days: real, calendar: 'gregorian' } : null
}

/** The first figure; behind a colon its first two digits belong to a clock («08:5924/07»). */
function firstPart(scene: Scene, at: number): string {
  const form = formAt(scene, at)
  if (digitsAt(scene, at) === null) return ''
  const glued = form.length >= 3 && form.length <= 4 && isSign(scene, at - 1, ':') && digitsAt(scene, at - 2) !== null
  return glued ? form.slice(2) : form.length <= 2 || /^(19|20)\d\d$/.test(form) ? form : ''
}

/** The last figure; in front of a colon its last digits belong to a clock («202509:41»). */
function lastPart(scene: Scene, at: number): string {
  const form = formAt(scene, at)
  if (digitsAt(scene, at) === null) return ''
  if (form.length <= 2 || form.length === 4) return form
  return /^(19|20)\d{3,4}$/.test(form) && isSign(scene, at + 1, ':') ? form.slice(0, 4) : ''
}

const LATEST_SHORT = 30

/**
 * «12/3/09», «05-11-08»: a year of two figures, of this century, day first. Pages of before 2012 print it so. «4-3-31» and «22-33-44» are none: there is no such month or year; nor is a version («1.2.10»).
 */
function shortYear(scene: Scene, at: number): Dated | null {
  const [day, month, year] = [formAt(scene, at), formAt(scene, at + 2), formAt(scene, at + 4)].map(Number)
  if (!isSign(scene, at + 1, '/-') || year! > LATEST_SHORT || digitsAt(scene, at + 6) !== null && isSign(scene, at + 5, '/-')) return null
  const days = [dayIf(2000 + year!, month!, day!), dayIf(2000 + year!, day!, month!)].filter((one) => one !== null)
  return days.length > 0 ? { to: at + 5, days: [...new Set(days)], calendar: 'gregorian' } : null
}

/** True where such a date may begin: figures, a sign, figures, the same sign, two figures. */
export const isShortDate = (tokens: readonly Token[], at: number): boolean => {
  const sign = tokens[at + 1]?.form
  return (sign === '/' || sign === '-') && tokens[at + 3]?.form === sign && isFigure(tokens[at], 1) && isFigure(tokens[at + 2], 1) && isFigure(tokens[at + 4], 2)
}

const isFigure = (token: Token | undefined, fewest: number): boolean => token?.kind === 'number' && token.form.length <= 2 && token.form.length >= fewest
