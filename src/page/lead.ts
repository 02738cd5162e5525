import type { Span } from '../model/span.ts'
import type { Run, Text } from '../model/token.ts'
import type { Know } from '../knowledge/know.ts'
import { phrasesAt } from '../lang/lookup.ts'
import { addDays } from '../time/days.ts'
import { lexicon, openersOf } from '../time/lexicon.ts'
import { formAt, isSign, joinerEnd, type Scene, sceneOf, senseAt } from '../time/scene.ts'
import { span } from '../model/span.ts'
import { type Evidence, fromStamp } from './evidence.ts'
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
  const stamps = stampsIn(text, run).filter(({ contradicts }) => !contradicts)
  const scene = sceneOf(text.raw, tokens)
  return { evidence: stamps.length === 0 ? [] : evidenceIn(scene, { run, stamps, know }), weekday: weekdayOfToday(scene) }
}

function evidenceIn(scene: Scene, { run, stamps, know }: { readonly run: Run; readonly stamps: readonly Stamp[]; readonly know: Know }): Evidence[] {
  return stamps.flatMap((stamp, nth) => {
    const at = { from: stamp.from - run.from, to: stamp.to - run.from }
    const first = twinOf(scene, stamps[nth - 1], { stamp, run })
    if (isDateline(scene, { from: first, to: at.to }, know)) return [fromStamp(stamp, 'dateline', DATELINE_TRUST)]
    if (stamp.weekday !== null && at.from <= GREETING_REACH && isGreeting(scene)) return [fromStamp(stamp, 'content', TODAY_TRUST)]
    return ownDay(scene, at, stamp)
  })
}

const GREETING_REACH = 40
const GREETING_OPENS = 12

/** «صباح الخميس، 9 نيسان 2026. صباح الخير»: a letter to readers, dated where it greets them. */
function isGreeting(scene: Scene): boolean {
  return scene.tokens.slice(0, GREETING_OPENS).some((_, at) => senseAt(scene, at, 'greeting') !== null)
}

/** «05 جمادى الأولى 1444 هـ الموافق 29 نوفمبر 2022 م»: the second date stands where the first does. */
function twinOf(scene: Scene, before: Stamp | undefined, { stamp, run }: { readonly stamp: Stamp; readonly run: Run }): number {
  if (!before) return stamp.from - run.from
  const end = before.to - run.from
  const joint = joinerEnd(scene, isSign(scene, end, ',/-\u060c\u2013') ? end + 1 : end, 'corresponding')
  return joint === stamp.from - run.from ? before.from - run.from : stamp.from - run.from
}

/** A date among the first words, no verb before it, a bracket, dash or colon soon behind it, or the end of a short line. */
function isDateline(scene: Scene, { from, to }: Run, know: Know): boolean {
  if (from > DATELINE_WORDS) return false
  for (let at = 0; at < from; at++) if (phrasesAt(know.words, scene.tokens, at).some(({ is }) => is.file !== 'split' && is.inflection?.tense === 'perfect')) return false
  const bracket = formAt(scene, to) === '(' || formAt(scene, to) === '/'
  return bracket || isSign(scene, to, CLOSERS) || endsLine(scene, to)
}

const TAIL = 4

/** The line breaks within a few words: «... 29 نوفمبر 2022 م وام» stands alone above the text. */
function endsLine({ raw, tokens }: Scene, to: number): boolean {
  for (let at = to; at < Math.min(tokens.length - 1, to + TAIL + 1); at++) if (raw.slice(tokens[at - 1]!.at.end, tokens[at]!.at.start).includes('\n')) return true
  return false
}

/** «اليوم الثلاثاء 20 أغسطس 2024», «أمس الجمعة (23 أغسطس 2024)»: the day word tells how far the day of writing is. */
function ownDay(scene: Scene, { from }: Run, stamp: Stamp): Evidence[] {
  for (let at = from - 1; at >= Math.max(0, from - DATELINE_WORDS); at--) {
    const day = senseAt(scene, at, 'day')
    if (day && day.to <= from && onlyWeekday(scene, day.to, from)) {
      const offset = Number(day.word.is.offset)
      return [{ ...fromStamp(stamp, 'content', TODAY_TRUST), days: stamp.days.map((one) => addDays(one, -offset)), clock: null, precision: 'day' }]
    }
  }
  return []
}

function onlyWeekday(scene: Scene, from: number, to: number): boolean {
  let free = 0
  for (let at = from; at < to;) {
    const weekday = senseAt(scene, at, 'weekday')
    const joiner = joinerEnd(scene, at, 'day-word')
    if (weekday) {
      at = weekday.to
      free = 1
    }
    else if (joiner > at) at = joiner
    else if (scene.tokens[at]!.kind === 'mark' && formAt(scene, at) !== '.') at++
    // «اليوم الاثنين الموافق 26 أكتوبر»: one word may stand between weekday and date.
    else if (free-- > 0) at++
    else return false
  }
  return true
}

const dayWords = openersOf(lexicon, ({ role }) => role === 'day')

/** «اليوم الثلاثاء», «أمس (السبت)»: the weekday of the day of writing. The first such words count. */
function weekdayOfToday(scene: Scene): Lead['weekday'] {
  const { tokens } = scene
  for (let at = 0; at < tokens.length; at++) {
    const day = dayWords.has(tokens[at]!.form) ? senseAt(scene, at, 'day') : null
    if (!day) continue
    const from = joinerEnd(scene, isSign(scene, day.to, '(\u060c,') ? day.to + 1 : day.to, 'day-word')
    const named = senseAt(scene, from, 'weekday')
    if (!named) continue
    const offset = Number(day.word.is.offset)
    return { weekday: ((named.word.n - offset - 1 + 14) % 7) + 1, at: span(tokens[at]!.at.start, tokens[named.to - 1]!.at.end) }
  }
  return null
}
