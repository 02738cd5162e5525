import type { Span } from '../model/span.ts'
import type { Run, Text, Token } from '../model/token.ts'
import type { Know } from '../knowledge/know.ts'
import { formAt, type Prose } from '../knowledge/prose.ts'
import { addDays } from '../time/days.ts'
import { isSign, joinerEnd, numberOf, senseAt } from '../time/senses.ts'
import { span } from '../model/span.ts'
import { type Evidence, fromStamp } from './evidence.ts'
import { seen } from './seen.ts'
import { type Stamp, stampsIn } from './stamp.ts'

/** What the opening of a body says about its own day. */
export interface Lead {
  readonly evidence: readonly Evidence[]
  readonly weekday: { readonly weekday: number; readonly at: Span } | null
}

const REACH = 90
const DATELINE_WORDS = 6
const CLOSERS = '-\u2013\u2014:/)|'
const DATELINE_TRUST = 0.75
const TODAY_TRUST = 0.7

/** Reads the opening of a body: a dateline with a date («القاهرة 13 أكتوبر 2025 (شينخوا) --»), and «اليوم الثلاثاء 20 أغسطس 2024», which dates the text by itself. */
export function leadOf(text: Text, body: Run, know: Know): Lead {
  const run = { from: body.from, to: Math.min(body.to, body.from + REACH) }
  const tokens = text.tokens.slice(run.from, run.to)
  if (tokens.length === 0) return { evidence: [], weekday: null }
  // A weekday that is not the date's makes one of the two a slip; running text is then no ground to date by.
  const stamps = stampsIn(text, run, know).filter(({ contradicts }) => !contradicts)
  return { evidence: stamps.length === 0 ? [] : evidenceIn(seen({ raw: text.raw, tokens }, know), run, stamps), weekday: weekdayIn(text, tokens, know) }
}

function evidenceIn(prose: Prose, run: Run, stamps: readonly Stamp[]): Evidence[] {
  return stamps.flatMap((stamp) => {
    const at = { from: stamp.from - run.from, to: stamp.to - run.from }
    if (isDateline(prose, at)) return [fromStamp(stamp, 'dateline', DATELINE_TRUST)]
    return ownDay(prose, at, stamp)
  })
}

/** A date among the first words, no verb before it, a bracket, dash or colon soon behind it. */
function isDateline(prose: Prose, { from, to }: Run): boolean {
  if (from > DATELINE_WORDS) return false
  for (let at = 0; at < from; at++) if ((prose.hits[at] ?? []).some(({ is }) => is.file !== 'split' && is.inflection?.tense === 'perfect')) return false
  const bracket = formAt(prose, to) === '(' || formAt(prose, to) === '/'
  return bracket || isSign(prose, to, CLOSERS)
}

/** «اليوم الثلاثاء 20 أغسطس 2024», «أمس الجمعة (23 أغسطس 2024)»: the day word tells how far the day of writing is. */
function ownDay(prose: Prose, { from }: Run, stamp: Stamp): Evidence[] {
  for (let at = from - 1; at >= Math.max(0, from - DATELINE_WORDS); at--) {
    const day = senseAt(prose, at, ['day'])
    if (day && day.to <= from && onlyWeekday(prose, day.to, from)) {
      const offset = Number(day.attributes.get('offset'))
      return [{ ...fromStamp(stamp, 'content', TODAY_TRUST), days: stamp.days.map((one) => addDays(one, -offset)), clock: null, precision: 'day' }]
    }
  }
  return []
}

function onlyWeekday(prose: Prose, from: number, to: number): boolean {
  let free = 0
  for (let at = from; at < to;) {
    const weekday = senseAt(prose, at, ['weekday'])
    const joiner = joinerEnd(prose, at, 'day-word')
    if (weekday) {
      at = weekday.to
      free = 1
    }
    else if (joiner > at) at = joiner
    else if (prose.text.tokens[at]!.kind === 'mark' && formAt(prose, at) !== '.') at++
    // «اليوم الاثنين الموافق 26 أكتوبر»: one word may stand between weekday and date.
    else if (free-- > 0) at++
    else return false
  }
  return true
}

const WINDOW = 8

/** Looks only around the words for a day: most of an opening says nothing of it. */
function weekdayIn(text: Text, tokens: readonly Token[], know: Know): Lead['weekday'] {
  for (let at = 0; at < tokens.length; at++) {
    if (!know.dayWords.has(tokens[at]!.form) || !namesWeekday(tokens, at, know)) continue
    const found = weekdayOfToday(seen({ raw: text.raw, tokens: tokens.slice(at, at + WINDOW) }, know))
    if (found) return found
  }
  return null
}

/** A weekday among the next tokens. */
function namesWeekday(tokens: readonly Token[], from: number, know: Know): boolean {
  for (let at = from + 1; at < Math.min(tokens.length, from + WINDOW); at++) if (know.words.root.get(tokens[at]!.form)?.ends.some(({ role }) => role === 'weekday')) return true
  return false
}

/** «اليوم الثلاثاء», «أمس (السبت)»: the weekday of the day of writing. The first such words count. */
function weekdayOfToday(prose: Prose): Lead['weekday'] {
  const { tokens } = prose.text
  for (let at = 0; at < tokens.length; at++) {
    const day = senseAt(prose, at, ['day'])
    if (!day) continue
    const from = joinerEnd(prose, isSign(prose, day.to, '(\u060c,') ? day.to + 1 : day.to, 'day-word')
    const named = senseAt(prose, from, ['weekday'])
    if (!named) continue
    const offset = Number(day.attributes.get('offset'))
    return { weekday: ((numberOf(named) - offset - 1 + 14) % 7) + 1, at: span(tokens[at]!.at.start, tokens[named.to - 1]!.at.end) }
  }
  return null
}
