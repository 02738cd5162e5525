import type { Fact, Page, Published } from '../model/page.ts'
import type { Run, Text } from '../model/token.ts'
import type { Know } from '../knowledge/know.ts'
import { phrasesAt } from '../lang/lookup.ts'
import { weekdayOf } from '../time/days.ts'
import { span } from '../model/span.ts'
import { formulaAt } from './line.ts'
import { dayIf } from './numeric.ts'
import { type Evidence, fromStamp, reconcile } from './evidence.ts'
import type { Lead } from './lead.ts'
import { type Stamp, stampsIn } from './stamp.ts'
import { agoIn } from './ago.ts'
import { dateOfUrl } from './url.ts'
import { ownYears, statedDays, yearlessIn } from './yearless.ts'

/** What may date an article: its date lines and datelines, what its body opens with, and, for the main article, what the page's carrier states. */
export interface Dating {
  readonly lines: readonly DateLine[]
  readonly lead: Lead
  readonly page: Page
  readonly main: boolean
  readonly body?: readonly Run[] | undefined
  /** A day known otherwise that tells the year of days printed without one. */
  readonly anchor?: string | null
  /** Days of the visit that the head of the site prints: no article is younger. */
  readonly visits?: readonly string[] | undefined
  /** Years printed beside it that days without one may be of. */
  readonly years?: (() => readonly number[]) | undefined
  /** What dates it when nothing else does. */
  readonly hints?: (() => readonly Evidence[]) | undefined
}

/** A date line; `stated`: the day that its element states. */
interface DateLine extends Run {
  readonly afterTitle: boolean
  readonly stated?: string | undefined
}

const LABELLED = 0.94
const BARE = 0.8
const HEADER = 0.6
const UPDATED = 0.66

/** The published date of an article with its basis and what speaks against it; null when nothing in the page says. */
export function publishedOf(text: Text, { lines, lead, page, main, body = [], anchor = null, visits = [], years = () => [], hints = () => [] }: Dating, know: Know): Published | null {
  const facts = main ? (page.facts ?? []) : []
  const collected = factDay(page.facts ?? [], 'collected')
  const printed = unsaid(lines.flatMap((line) => fromLine(text, line, know)))
  const ago = collected === null ? [] : lines.flatMap((line) => agoIn(text, line, { collected: collectedAt(page.facts ?? []), weekday: lead.weekday?.weekday ?? null }))
  const whole = [...facts.flatMap(fromFact), ...printed, ...ago, ...lead.evidence]
  const all = lead.evidence.length > 0 || printed.length > 0 || isSettled(whole, lead) ? whole : [...whole, ...yearlessIn(text, { body: body[0] ?? null, lines }, { days: [...(anchor === null ? [] : [anchor.slice(0, 10)]), ...statedDays(page.facts ?? []), ...visits], years: [...facts.flatMap(yearOfMonth), ...body.flatMap((run) => ownYears(text, run)), ...years()] })]
  const known = all.length > 0 ? all : hints()
  const date = reconcile(known, { collected, weekday: lead.weekday?.weekday ?? null })
  if (!date) return main ? stated(page) : null
  return held(date, lead, Math.max(...known.map(({ weight }) => weight)))
}

/** A good date that the text's own weekday does not speak against needs no yearless day beside it. */
function isSettled(all: readonly Evidence[], { weekday }: Lead): boolean {
  return all.some(({ days, weight }) => weight > BARE && (weekday === null || weekdayOf(days[0]!) === weekday.weekday))
}

/**
 * A date held against the weekday that the text gives its own day: another weekday is a doubt (texts are often a day old); where nothing but a header above the title or
 * a number in the address speaks for the date, and the text is of neither that day nor the day before, the date is another page's.
 */
function held(date: Published, { weekday }: Lead, weight: number): Published | null {
  if (!weekday || date.earliest.slice(0, 10) !== date.latest.slice(0, 10)) return date
  const late = (weekdayOf(date.earliest.slice(0, 10)) - weekday.weekday + 7) % 7
  if (late === 0) return date
  if (weight <= HEADER && late > 1) return null
  return { ...date, doubts: [...(date.doubts ?? []), { kind: 'weekday', says: date.earliest.slice(0, 10), basis: 'content', evidence: [weekday.at] }] }
}

/** «هدى الزملي 14 سبتمبر 2022», «آخر تحديث: 15 سبتمبر 2022»: above the title too, the day before the update needs no label to be that of publication. */
function unsaid(printed: readonly Evidence[]): readonly Evidence[] {
  const updates = printed.filter(({ weight }) => weight === UPDATED)
  return printed.map((one) => (one.weight === HEADER && updates.some(({ days }) => days[0]! >= one.days[0]!) ? { ...one, weight: BARE } : one))
}

/** The dates of a line; one that gives the same day in two calendars was written by the desk, whatever the system states. */
function fromLine(text: Text, line: DateLine, know: Know): Evidence[] {
  const stamps = stampsIn(text, line)
  if (stamps.length === 0 && line.stated !== undefined) return fromElement(text, { ...line, stated: line.stated }, know)
  const twins = line.afterTitle && stamps.some((a) => a.calendar === 'hijri' && stamps.some((b) => b.calendar === 'gregorian' && b.days.some((day) => a.days.includes(day))))
  return stamps.map((stamp) => fromStamp(stamp, 'dateline', twins ? LABELLED : weightOf(text, stamp, { line, know })))
}

/** `<time datetime="...">` around words that give no date («قبل 7 أعوام»). */
function fromElement(text: Text, line: DateLine & { readonly stated: string }, know: Know): Evidence[] {
  const date = isoParts(line.stated)
  const at = span(text.tokens[line.from]!.at.start, text.tokens[line.to - 1]!.at.end)
  const updated = formulaAt(text, { ...line, at, gap: false }, know)?.entry.id.startsWith('updated') ?? false
  return date === null ? [] : [{ days: [date.day], latest: null, clock: date.clock, precision: date.clock ? 'minute' : 'day', basis: 'metadata', at: [at], weight: updated ? weights.time * MODIFIED : weights.time }]
}

/** A date behind «تاريخ النشر» is trusted most; one behind «آخر تحديث» least; a bare date above the title may be the day's own header. */
function weightOf({ tokens }: Text, stamp: Stamp, { line, know }: { line: DateLine; know: Know }): number {
  for (let at = stamp.from - 1; at >= line.from; at--) {
    const label = phrasesAt(know.formulas, tokens, at).find(({ is, to }) => is.entry.head.role === 'published-line' && to <= stamp.from)
    if (label) return label.is.entry.id.startsWith('updated') ? UPDATED : LABELLED
  }
  return line.afterTitle ? BARE : HEADER
}

const weights: Readonly<Record<Fact['from'], number>> = { 'json-ld': 0.88, 'open-graph': 0.86, microdata: 0.84, publisher: 0.92, meta: 0.7, time: 0.74, http: 0.2, feed: 0.85, sitemap: 0.85, record: 0.82, script: 0.76, page: 0.2 }
const MODIFIED = 0.5
const URL_DAY = 0.66
const URL_MONTH = 0.35
const URL_GUESS = 0.3

function fromFact(fact: Fact): Evidence[] {
  if (fact.what === 'url') return fromUrl(fact.value)
  if (fact.what !== 'published' && fact.what !== 'modified') return []
  const date = isoParts(fact.value)
  if (!date) return []
  const weight = fact.what === 'modified' ? weights[fact.from] * MODIFIED : weights[fact.from]
  return [{ days: [date.day], latest: null, clock: date.clock, precision: date.clock ? 'minute' : 'day', basis: 'metadata', at: [], weight }]
}

/** The year of a month that the address names («/2012/03/»), for days printed without one. */
function yearOfMonth({ what, value }: Fact): number[] {
  const date = what === 'url' ? dateOfUrl(value) : null
  return date?.precision === 'month' ? [Number(date.earliest.slice(0, 4))] : []
}

function fromUrl(url: string): Evidence[] {
  const date = dateOfUrl(url)
  if (!date) return []
  const weight = date.precision === 'month' ? URL_MONTH : date.sure ? URL_DAY : URL_GUESS
  return [{ days: [date.earliest], latest: date.latest, clock: null, precision: date.precision, basis: 'url', at: [], weight }]
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d))?/

/** Day and clock of an ISO date; midnight sharp is taken as no clock, since many systems write it for "not known". */
function isoParts(value: string): { day: string; clock: string | null } | null {
  const found = ISO.exec(value)
  const day = found && dayIf(Number(found[1]), Number(found[2]), Number(found[3]))
  if (!found || !day) return null
  const clock = found[4] === undefined || (found[4] === '00' && found[5] === '00') ? null : `${found[4]}:${found[5]}`
  return { day, clock }
}

function collectedAt(facts: readonly Fact[]): string {
  return facts.find(({ what }) => what === 'collected')?.value ?? ''
}

function factDay(facts: readonly Fact[], what: Fact['what']): string | null {
  const value = facts.find((fact) => fact.what === what)?.value
  return value === undefined ? null : (isoParts(value)?.day ?? null)
}

/** What `--published` said, for pages that carry no date. */
function stated({ published }: Page): Published | null {
  if (!published) return null
  return { earliest: published, latest: published, precision: published.length > 10 ? 'minute' : 'day', basis: 'metadata', evidence: [] }
}
