import type { Fact } from '../model/page.ts'
import type { Run, Text } from '../model/token.ts'
import type { Know } from '../knowledge/know.ts'
import { formAt, type Prose } from '../knowledge/prose.ts'
import { span } from '../model/span.ts'
import { addDays, weekdayOf } from '../time/days.ts'
import { monthAt, yearAt } from '../time/dates.ts'
import { digitsAt, isSign, joinerEnd, numberOf, senseAt } from '../time/senses.ts'
import type { Evidence } from './evidence.ts'
import { dayIf } from './numeric.ts'
import { seenWhole } from './seen.ts'

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
export function yearlessIn(text: Text, runs: { readonly body: Run | null; readonly lines: readonly Run[] }, { know, anchors }: { know: Know; anchors: Anchors }): Evidence[] {
  if (anchors.days.length === 0 && anchors.years.length === 0) return []
  const found = [...runs.lines.flatMap((line) => lineOf(text, line, know)), ...(runs.body ? leadOf(text, runs.body, know) : [])]
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

function lineOf(text: Text, line: Run, know: Know): Yearless[] {
  const tokens = text.tokens.slice(line.from, Math.min(line.to, line.from + REACH))
  const prose = seenWhole({ raw: text.raw, tokens }, know)
  const [one] = tokens.flatMap((_, at) => dayMonth(prose, at) ?? [])
  return one ? [one] : []
}

/** At the head of a body: a dateline that a bracket or slash closes, or the day of writing by its name. */
function leadOf(text: Text, body: Run, know: Know): Yearless[] {
  const tokens = text.tokens.slice(body.from, Math.min(body.to, body.from + 6 * REACH))
  if (tokens.length === 0) return []
  const prose = seenWhole({ raw: text.raw, tokens }, know)
  for (let at = 0; at < tokens.length; at++) {
    const one = dayMonth(prose, at)
    if (!one) continue
    const closed = at <= DATELINE && isSign(prose, one.to, '(/-\u2013')
    if (closed || isToday(prose, at)) return [one]
  }
  return []
}

function dayMonth(prose: Prose, at: number): (Yearless & { to: number }) | null {
  const first = digitsAt(prose, at)
  const day = first !== null && formAt(prose, at).length <= 2 ? { value: first, to: at + 1 } : null
  const month = monthAt(prose, day ? joinerEnd(prose, joinerEnd(prose, day.to, 'of'), 'month-word') : at)
  if (!month) return null
  const later = day ?? (digitsAt(prose, month.to) === null ? null : { value: digitsAt(prose, month.to)!, to: month.to + 1 })
  const to = day ? month.to : (later?.to ?? month.to)
  if (!later || later.value < 1 || later.value > 31 || hasYear(prose, to)) return null
  const { tokens } = prose.text
  return { day: later.value, month: month.month, weekday: weekdayNear(prose, at), at: [span(tokens[at]!.at.start, tokens[to - 1]!.at.end)], to }
}

const hasYear = (prose: Prose, at: number): boolean => [at, at + 1, at + 2].some((one) => yearAt(prose, one) !== null)

const latin = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

function weekdayNear(prose: Prose, at: number): number | null {
  for (let before = at - 1; before >= Math.max(0, at - BACK); before--) {
    const sense = senseAt(prose, before, ['weekday'])
    if (sense) return numberOf(sense)
    const token = prose.text.tokens[before]!
    if (token.kind === 'latin' && latin.includes(token.form.slice(0, 3))) return latin.indexOf(token.form.slice(0, 3)) + 1
  }
  return null
}

/** «اليوم الأحد 31 مايو»: the word for today a few tokens before. */
function isToday(prose: Prose, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - BACK - 1); before--) {
    const day = senseAt(prose, before, ['day'])
    if (day) return day.attributes.get('offset') === '0'
  }
  return false
}

const YEARS_REACH = 600

/** The years that a text calls its own: «عام 2017 الجاري», «العام الحالي 2006م». */
export function ownYears(text: Text, body: Run, know: Know): number[] {
  const tokens = text.tokens.slice(body.from, Math.min(body.to, body.from + YEARS_REACH))
  if (tokens.length === 0 || !tokens.some(({ kind, form }) => kind === 'number' && /^(?:19|20)\d\d$/.test(form))) return []
  const prose = seenWhole({ raw: text.raw, tokens }, know)
  return tokens.flatMap((_, at) => {
    const year = yearAt(prose, at)
    return year !== null && [at - 1, at + 1].some((near) => senseAt(prose, near, ['direction'])?.attributes.get('shift') === '0') ? [year] : []
  })
}

/** The days that a page's carrier states, sharpest first. */
export function statedDays(facts: readonly Fact[]): string[] {
  return facts.flatMap(({ what, value }) => ((what === 'published' || what === 'modified' || what === 'collected') && /^\d{4}-\d\d-\d\d/.test(value) ? [value.slice(0, 10)] : []))
}
