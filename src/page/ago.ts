import { span, type Span } from '../model/span.ts'
import type { Run, Text, Token } from '../model/token.ts'
import { addDays, weekdayOf } from '../time/days.ts'
import { numberAt } from '../time/amount.ts'
import { lexicon, openersOf } from '../time/lexicon.ts'
import { digitsAt, formAt, joinerEnd, type Scene, sceneOf, senseAt } from '../time/scene.ts'
import { type Clock, clockIn } from './clock.ts'
import type { Evidence } from './evidence.ts'
import { BARS } from './line.ts'

const MINUTE = 60_000
const DAY = 1440 * MINUTE
const lengths: Readonly<Record<string, number>> = { TM: MINUTE, TH: 60 * MINUTE, PD: DAY, PW: 7 * DAY, PM: 30 * DAY }
const TRUST = 0.7

/**
 * «منذ 11 ساعة» on a date line against the moment the page was collected (ISO, with a clock); nothing when that moment has no clock and hours are counted. Systems round
 * down: «منذ 3 أسابيع» is 21 to 27 days, of which the weekday that the text gives its own day picks one.
 */
export function agoIn({ raw, tokens: all }: Text, line: Run, { collected, weekday }: { readonly collected: string; readonly weekday: number | null }): Evidence[] {
  const tokens = all.slice(line.from, line.to)
  const at = span(tokens[0]!.at.start, tokens.at(-1)!.at.end)
  const scene = sceneOf(raw, tokens)
  // Such words end a line; behind a label («نشر: أمس 14:20») they begin at a sign.
  const first = Math.max(0, tokens.length - MOST)
  const named = tokens.slice(first).map((_, nth) => (first + nth === 0 || tokens[first + nth - 1]!.kind === 'mark' || tokens.length <= LABELLED ? dayIn(sceneOf(raw, tokens.slice(first + nth))) : null)).find((one) => one !== null)
  if (named) return fromDay(named, collected, at)
  const unit = ageIn(scene)
  const moment = Date.parse(collected)
  if (!unit || Number.isNaN(moment) || (unit.code.startsWith('T') && collected.length <= 10)) return []
  const before = (count: number): string => new Date(moment - count * (lengths[unit.code] ?? 0)).toISOString().slice(0, 10)
  const latest = before(unit.count)
  const length = unit.code === 'PW' ? 7 : unit.code === 'PM' ? 30 : 1
  const days = Array.from({ length }, (_, nth) => addDays(latest, -nth)).filter((day) => length === 1 || weekday === null || weekdayOf(day) === weekday)
  const sharp = days.length === 1
  const evidence = { clock: null, basis: 'dateline', at: [at], weight: TRUST } as const
  return [sharp ? { ...evidence, days, latest: null, precision: 'day' } : { ...evidence, days: [addDays(latest, 1 - length)], latest, precision: length === 7 ? 'week' : 'month' }]
}

/** A day told from the day of the visit, and the clock beside it. */
interface Named {
  /** Days from then, or the weekday. */
  readonly day: { readonly offset: number } | { readonly weekday: number }
  readonly clock: Clock | null
}

const MOST = 14
/** «تم النشر أمس»: a label of a word or two and the day. */
const LABELLED = 4
const WEEK = 7

/** True for a line that holds a day by its word or name and, behind a weekday, a clock, and nothing else: «أمس 14:20», «اليوم, 10:20 PM», «الثلاثاء 10:20». */
export function isRelative({ raw, tokens }: Text, { from, to }: Run): boolean {
  if (to - from > MOST || !mayOpen(tokens, from)) return false
  const scene = sceneOf(raw, tokens.slice(from, to))
  return dayIn(scene) !== null || (ageIn(scene)?.to === to - from && senseAt(scene, 0, 'relation') !== null) || englishAge(scene)?.to === to - from
}

const PARTING = new Set(['|', '\u00b7', '\u2022', '-', '\u2013', '\u2014', '/', ':', '\u060c'])
const BESIDE = 6

/** «سامي الحداد - منذ 49 ساعة», «محليات · أمس 14:20 · 3 دقائق للقراءة», a name alone before it: where such words begin; null where none do. */
export function relativeFrom(text: Text, { from, to }: Run, isName: (before: Run) => boolean): number | null {
  const { tokens } = text
  let words = 0
  for (let at = from + 1; at < to && words <= BESIDE; at++) {
    if (tokens[at - 1]!.kind !== 'mark') words++
    if (!mayOpen(tokens, at) || !(PARTING.has(tokens[at - 1]!.form) || (at > from + 1 && isName({ from, to: at })))) continue
    let end = at
    while (end < to && !BARS.has(tokens[end]!.form)) end++
    if (isRelative(text, { from: at, to: end })) return at
  }
  return null
}

/** «منذ ثلاث ساعات», «2 days ago», «3h»: how long ago, and where that ends. */
function ageIn(scene: Scene): (Age & { readonly to: number }) | null {
  const back = scene.tokens.findIndex((_, nth) => senseAt(scene, nth, 'relation')?.word.is.way === 'past')
  return back < 0 ? englishAge(scene) : unitBehind(scene, back + 1)
}

const english: Readonly<Record<string, string>> = { min: 'TM', mins: 'TM', minute: 'TM', minutes: 'TM', m: 'TM', h: 'TH', hr: 'TH', hrs: 'TH', hour: 'TH', hours: 'TH', d: 'PD', day: 'PD', days: 'PD', w: 'PW', week: 'PW', weeks: 'PW', month: 'PM', months: 'PM' }

function englishAge(scene: Scene): (Age & { readonly to: number }) | null {
  const [count, code] = [digitsAt(scene, 0), english[formAt(scene, 1)]]
  const to = formAt(scene, 2) === 'ago' ? 3 : 2
  return count === null || code === undefined ? null : { code, count, to }
}

const ROLES = new Set(['day', 'weekday', 'relation'])

/** Words of time that such a line begins with, or that stand before them («يوم أمس»). */
const openers = openersOf(lexicon, ({ role, id }) => ROLES.has(role) || id === 'day-word')

/** «أمس», «قبل», «الثلاثاء», «2 days». */
const mayOpen = (tokens: readonly Token[], at: number): boolean => (tokens[at]!.kind === 'number' ? tokens[at + 1]?.kind === 'latin' : openers.has(tokens[at]!.form))

function dayIn(scene: Scene): Named | null {
  const { tokens } = scene
  // «السبت 17/07/2010 09:26» is a date.
  if (tokens.length > MOST || tokens[0]?.kind !== 'word' || tokens.some(({ kind, form }) => (kind === 'number' && form.length > 2) || form === '/')) return null
  const from = joinerEnd(scene, 0, 'day-word')
  const [word, weekday] = [senseAt(scene, from, 'day'), senseAt(scene, from, 'weekday')]
  const clock = clockIn(scene)
  const day = word ? { offset: Number(word.word.is.offset) } : weekday && clock ? { weekday: weekday.word.n } : null
  if (day === null || ('offset' in day && day.offset > 0)) return null
  for (let at = (word ?? weekday)!.to; at < tokens.length;) {
    const known = senseAt(scene, at, 'part', 'zone', 'weekday')
    if (known) at = known.to
    else if (tokens[at]!.kind !== 'word' ? tokens[at]!.kind !== 'latin' || tokens[at]!.form.length === 2 : tokens[at]!.form.length === 1 || joinerEnd(scene, at, 'clock-word') > at) at++
    else return null
  }
  return { day, clock }
}

function fromDay({ day, clock }: Named, collected: string, at: Span): Evidence[] {
  if (!/^\d{4}-\d\d-\d\d/.test(collected)) return []
  const visit = collected.slice(0, 10)
  const back = 'offset' in day ? -day.offset : (weekdayOf(visit) - day.weekday + WEEK) % WEEK
  // A clock still to come today is last week's.
  const late = 'weekday' in day && back === 0 && clock !== null && clock.time > collected.slice(11, 16) ? WEEK : 0
  return [{ days: [addDays(visit, -back - late)], latest: null, clock: clock?.time ?? null, precision: clock ? 'minute' : 'day', basis: 'dateline', at: [at], weight: TRUST }]
}

interface Age {
  readonly code: string
  readonly count: number
}

function unitBehind(scene: Scene, at: number): (Age & { readonly to: number }) | null {
  const number = numberAt(scene, at)
  const unit = senseAt(scene, number?.to ?? at, 'unit-one', 'unit-two', 'unit-many')
  const code = unit?.word.is.unit
  if (!unit || code === undefined || !(code in lengths)) return null
  return { code, count: number?.value ?? (senseAt(scene, at, 'unit-two') ? 2 : 1), to: unit.to }
}
