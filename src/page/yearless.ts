import type { Fact } from '../model/page.ts'
import type { Run, Text } from '../model/token.ts'
import { span } from '../model/span.ts'
import { addDays, weekdayOf } from '../time/days.ts'
import { dateAt } from '../time/date.ts'
import { digitsAt, formAt, isSign, opensAt, type Scene, sceneOf, senseAt } from '../time/scene.ts'
import type { Evidence } from './evidence.ts'
import { dayIf, englishWeekday } from './numeric.ts'

/** A day and month printed without a year: where, and the weekday beside it. */
interface Yearless {
  readonly day: number
  readonly month: number
  readonly weekday: number | null
  readonly at: Evidence['at']
}

const TRUST = 0.7
const REACH = 24
const DATELINE = 8
const BACK = 3

/** What tells the year: the days the page states or prints elsewhere, and «العام الحالي 2006», «عام 2017 الجاري» in its text. */
interface Anchors {
  readonly days: readonly string[]
  readonly years: readonly number[]
}

/**
 * Days printed without a year, dated by what else the page says: a dateline («الرملاء في 9 مايو /سمرانا/»), «اليوم الأحد 31 مايو», a stamp («March 12 @ 10:14»). The year
 * is the one the text calls the running one, or that of the last such day not after a date the page states; a printed weekday must agree. Nothing without such an anchor.
 */
export function yearlessIn(text: Text, runs: { readonly body: Run | null; readonly lines: readonly Run[] }, anchors: Anchors): Evidence[] {
  if (anchors.days.length === 0 && anchors.years.length === 0) return []
  const found = [...runs.lines.flatMap((line) => lineOf(text, line)), ...(runs.body ? leadOf(text, runs.body) : [])]
  return found.flatMap((one) => completed(one, anchors))
}

function completed({ day, month, weekday, at }: Yearless, { days, years }: Anchors): Evidence[] {
  const stated = days.flatMap((anchor) => {
    const year = Number(anchor.slice(0, 4))
    const made = [dayIf(year, month, day), dayIf(year - 1, month, day)].find((one) => one !== null && one <= addDays(anchor, 1))
    return made ? [made] : []
  })
  const best = [...years.flatMap((year) => dayIf(year, month, day) ?? []), ...stated].find((one) => weekday === null || weekdayOf(one) === weekday)
  return best === undefined ? [] : [{ days: [best], latest: null, clock: null, precision: 'day', basis: 'content', at, weight: TRUST }]
}

function lineOf(text: Text, line: Run): Yearless[] {
  const tokens = text.tokens.slice(line.from, Math.min(line.to, line.from + REACH))
  const scene = sceneOf(text.raw, tokens)
  const [one] = tokens.flatMap((_, at) => dayMonth(scene, at) ?? [])
  return one ? [one] : []
}

/** At the head of a body: a dateline that a bracket or slash closes, or the day of writing by its name. */
function leadOf(text: Text, body: Run): Yearless[] {
  const tokens = text.tokens.slice(body.from, Math.min(body.to, body.from + 6 * REACH))
  if (tokens.length === 0) return []
  const scene = sceneOf(text.raw, tokens)
  for (let at = 0; at < tokens.length; at++) {
    const one = opensAt(scene, at) === 0 && tokens[at]!.kind !== 'number' ? null : (dayMonth(scene, at) ?? inFigures(scene, at))
    if (!one) continue
    const closed = at <= DATELINE && isSign(scene, one.to, '(/-\u2013')
    if (closed || isToday(scene, at)) return [one]
  }
  return []
}

function dayMonth(scene: Scene, at: number): (Yearless & { to: number }) | null {
  const found = dateAt(scene, at)
  const { year, month, day, calendar, shift, monthShift, yearShift } = found?.form ?? {}
  if (!found || year !== null || month == null || day == null || calendar !== 'gregorian' || shift !== null || monthShift !== null || yearShift !== null || found.cut > 0 || hasYear(scene, found.to)) return null
  const { tokens } = scene
  return { day, month, weekday: weekdayNear(scene, at), at: [span(tokens[at]!.at.start, tokens[found.to - 1]!.at.end)], to: found.to }
}

/** «القصباء في 3 مايو /وقص/»: the token behind a day that a bracket or slash closes at the head of a text; null where none does. */
export function datelineEnd(text: Text, { from, to }: Run): number | null {
  const tokens = text.tokens.slice(from, Math.min(to, from + DATELINE + BACK))
  if (!tokens.some(({ kind }) => kind === 'number')) return null
  const scene = sceneOf(text.raw, tokens)
  for (let at = 0; at < tokens.length; at++) {
    const found = tokens[at]!.kind === 'number' ? dayMonth(scene, at) : null
    if (found) return isSign(scene, found.to, '(/') ? from + found.to : null
  }
  return null
}

const MOST_DAYS = 31
const MOST_MONTHS = 12

/** «مدينة الدانة - 26 - 2 (ودا)»: wire datelines with the day in figures, between a dash and a bracket. */
function inFigures(scene: Scene, at: number): (Yearless & { to: number }) | null {
  const [day, month] = [digitsAt(scene, at), digitsAt(scene, at + 2)]
  const set = at > 0 && at <= DATELINE && isSign(scene, at - 1, '-\u2013') && isSign(scene, at + 1, '-\u2013/') && isSign(scene, at + 3, '(')
  if (!set || day === null || month === null || day < 1 || day > MOST_DAYS || month < 1 || month > MOST_MONTHS) return null
  return { day, month, weekday: null, at: [span(scene.tokens[at]!.at.start, scene.tokens[at + 2]!.at.end)], to: at + 3 }
}

const OLDEST = 1800
const YOUNGEST = 2199

/** A figure of four digits that can be a year. */
function yearAt(scene: Scene, at: number): number | null {
  const digits = digitsAt(scene, at)
  return digits !== null && formAt(scene, at).length === 4 && digits >= OLDEST && digits <= YOUNGEST ? digits : null
}

const hasYear = (scene: Scene, at: number): boolean => [at, at + 1, at + 2].some((one) => yearAt(scene, one) !== null)

function weekdayNear(scene: Scene, at: number): number | null {
  for (let before = at - 1; before >= Math.max(0, at - BACK); before--) {
    const sense = senseAt(scene, before, 'weekday')
    if (sense) return sense.word.n
    const english = englishWeekday(scene.tokens[before]!)
    if (english !== null) return english
  }
  return null
}

/** «اليوم الأحد 31 مايو»: the word for today a few tokens before. */
function isToday(scene: Scene, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - BACK - 1); before--) {
    const day = senseAt(scene, before, 'day')
    if (day) return day.word.is.offset === '0'
  }
  return false
}

const YEARS_REACH = 600

/** The years that a text calls its own: «عام 2017 الجاري», «العام الحالي 2006م». */
export function ownYears(text: Text, body: Run): number[] {
  const tokens = text.tokens.slice(body.from, Math.min(body.to, body.from + YEARS_REACH))
  if (tokens.length === 0 || !tokens.some(({ kind, form }) => kind === 'number' && /^(?:19|20)\d\d$/.test(form))) return []
  const scene = sceneOf(text.raw, tokens)
  return tokens.flatMap((_, at) => {
    const year = yearAt(scene, at)
    return year !== null && [at - 1, at + 1].some((near) => senseAt(scene, near, 'direction')?.word.is.shift === '0') ? [year] : []
  })
}

const STORY_NUMBER = 10

/** The year in the number of a story («شراع/2010/سياسي/0417») above its text; none where the lines there name several. */
export function numberedYears({ tokens }: Text, lines: readonly Run[], body: Run | undefined): number[] {
  const short = body === undefined ? [] : lines.filter((line) => line.to <= body.from && line.to - line.from <= STORY_NUMBER)
  const years = new Set(short.flatMap(({ from, to }) => tokens.slice(from, to).flatMap(({ kind, form }, nth) => (kind === 'number' && /^(?:19|20)\d\d$/.test(form) && tokens[from + nth + 1]?.form === '/' && tokens[from + nth - 1]?.form === '/' ? [Number(form)] : []))))
  return years.size === 1 ? [...years] : []
}

/** The days that a page's carrier states, sharpest first. */
export function statedDays(facts: readonly Fact[]): string[] {
  return facts.flatMap(({ what, value }) => ((what === 'published' || what === 'modified' || what === 'collected') && /^\d{4}-\d\d-\d\d/.test(value) ? [value.slice(0, 10)] : []))
}
