import { isoDay } from '../time/days.ts'
import { dayIf } from './numeric.ts'

/** A date that an address holds, and how sharp. `sure`: false for numbers that only look like a time (an id that holds epoch seconds). */
export interface UrlDate {
  readonly earliest: string
  readonly latest: string
  readonly precision: 'day' | 'month'
  readonly sure: boolean
}

const PATH_DAY = /(?:^|[^\d])((?:19|20)\d\d)[/.-](\d{1,2})[/.-](\d{1,2})(?:[^\d]|$)/
const PATH_MONTH_DAY = /\/((?:19|20)\d\d)\/(\d\d)(\d\d)(?:[^\d]|$)/
const PATH_MONTH = /\/((?:19|20)\d\d)\/(\d{1,2})\//
/** «a-19550321» is a running number. */
const PACKED = /(?:^|[^\d-]|[\w\d]{2}-|[^\w]-)((?:199|20\d)\d)(\d\d)(\d\d)(?:[^\d]|$)/
const PACKED_DAY_FIRST = /(?:date|day)=?(\d\d)(\d\d)((?:19|20)\d\d)(?:[^\d]|$)/i
const EPOCH = /(?:^|[^\d])(1[0-9]{9})(\d{3})?(?:[^\d]|$)/
const OBJECT_ID = /(?:^|[^\da-f])([4-7][\da-f]{7})[\da-f]{16}(?:[^\da-f]|$)/i
/** Addresses of lists and of whichever article comes: their date is no article's. */
const OTHERS = /\/(?:tags?|category|categories|author|search|archive)\/|random|[?&]paged?=/i
const OLDEST_EPOCH = 1_000_000_000
const DAY_SECONDS = 86_400
const LONGEST = 2000

/**
 * The date an address holds: `/2024/08/23/`, `/2024/0823/`, `/20240823/`, `cdate=24072025`, epoch seconds, an object id that begins with them; null when none. The part before the
 * path and anything past 2,000 signs is not looked at. Pure, linear.
 */
export function dateOfUrl(url: string): UrlDate | null {
  if (OTHERS.test(url.slice(0, LONGEST))) return null
  const path = url.slice(0, LONGEST).replace(/^[a-z]+:\/\/[^/]*/i, '')
  const day = fromDay(PATH_DAY.exec(path), [1, 2, 3]) ?? fromDay(PATH_MONTH_DAY.exec(path), [1, 2, 3]) ?? fromDay(PACKED.exec(path), [1, 2, 3]) ?? fromDay(PACKED_DAY_FIRST.exec(path), [3, 2, 1])
  if (day) return { earliest: day, latest: day, precision: 'day', sure: true }
  return fromMonth(PATH_MONTH.exec(path)) ?? fromSeconds(EPOCH.exec(path)?.[1], 10) ?? fromSeconds(OBJECT_ID.exec(path)?.[1], 16)
}

function fromDay(found: RegExpExecArray | null, [year, month, day]: readonly [number, number, number]): string | null {
  return found && dayIf(Number(found[year]), Number(found[month]), Number(found[day]))
}

function fromMonth(found: RegExpExecArray | null): UrlDate | null {
  const first = found && dayIf(Number(found[1]), Number(found[2]), 1)
  if (!first) return null
  const last = new Date(Date.UTC(Number(first.slice(0, 4)), Number(first.slice(5, 7)), 0)).toISOString().slice(0, 10)
  return { earliest: first, latest: last, precision: 'month', sure: true }
}

function fromSeconds(digits: string | undefined, base: number): UrlDate | null {
  const seconds = digits === undefined ? 0 : Number.parseInt(digits, base)
  if (seconds < OLDEST_EPOCH) return null
  const day = isoDay(Math.floor(seconds / DAY_SECONDS))
  return { earliest: day, latest: day, precision: 'day', sure: false }
}
