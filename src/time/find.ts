import { span, type Span } from '../model/span.ts'
import { cutSpan } from '../lang/clitics.ts'
import { clockBehind, clocks } from './clock.ts'
import { days, isDay } from './day.ts'
import { quantities } from './duration.ts'
import { edges } from './edge.ts'
import { eras } from './era.ts'
import type { FoundForm, Recogniser } from './form.ts'
import { holidays } from './holiday.ts'
import { months } from './months.ts'
import { nths } from './nth.ts'
import { partsOfYear } from './part-of-year.ts'
import { directedPeriods } from './period.ts'
import { hours, ranges } from './range.ts'
import { anchored, references } from './reference.ts'
import { endsBefore } from './tense.ts'
import { formAt, opensAt, sceneOf, joinerEnd, isSign, proJoiner, type Scene, hitsAt, touches } from './scene.ts'
import { OPENS } from './opening.ts'
import { everyYear, sets } from './set.ts'
import { endingAt, years } from './year.ts'

/** The recognisers, in the order they look; the longest find at a token wins, the earlier rule on a tie. */
export const recognisers: readonly Recogniser[] = [ranges, clocks, days, nths, months, sets, directedPeriods, edges, partsOfYear, eras, years, holidays, quantities, references, anchored]

/** Time expressions in tokens `[from, to)`, none across the end of a sentence, left to right, none inside another. Pure; linear: each rule does bounded work at a token. */
export function findForms(scene: Scene, from: number, to: number): FoundForm[] {
  const found: FoundForm[] = []
  for (let at = from; at < to; at++) {
    const bits = opensAt(scene, at)
    if (bits === 0) continue
    const not = (bits & OPENS.reference) === 0 ? undefined : hitsAt(scene, at).find(({ is }) => is.role === 'not')
    const best = not ? null : longestAt(scene, at, bits)
    if (not) at = not.to - 1
    const inside = best && within(scene, best, to)
    if (!inside) continue
    found.push(afterFirst(scene, found.at(-1), inside))
    at = inside.to - 1
  }
  return found
}

/** «من الأحد إلى الخميس»: the second weekday is counted from the first; a clock in brackets behind another is of its day. */
function afterFirst(scene: Scene, first: FoundForm | undefined, second: FoundForm): FoundForm {
  const twin = first?.form.kind === 'clock' && second.form.kind === 'clock' && second.form.on === null && isSign(scene, first.to, '(') && second.from === first.to + 1
  if (twin) return { ...second, form: { ...second.form, on: first.form.on } } as FoundForm
  if (first?.form.kind !== 'weekday' || second.form.kind !== 'weekday' || second.form.shift !== null || proJoiner(scene, first.to, 'to', 'to2', 'until').to !== second.from) return second
  return { ...second, form: { ...second.form, shift: first.form.shift, after: first.form.weekday } }
}

/** What was found, cut off where its sentence ends: «الثلاثاء. 20 أغسطس» are two. */
function within(scene: Scene, found: FoundForm, to: number): FoundForm | null {
  const end = sentenceEnd(scene, found, to)
  if (found.to <= end) return found
  const from = Math.max(0, found.from - LOOK_BEHIND)
  const part = sceneOf(scene.raw, scene.tokens.slice(from, end), scene.words)
  const again = longestAt(part, found.from - from, opensAt(part, found.from - from))
  return again && { ...again, from: again.from + from, to: again.to + from }
}

const LOOK_BEHIND = 20

function sentenceEnd(scene: Scene, { from, to }: FoundForm, limit: number): number {
  for (let at = from; at < Math.min(to, limit) - 1; at++) if (endsBefore(scene, at)) return at + 1
  return Math.min(limit, scene.tokens.length)
}

function longestAt(scene: Scene, at: number, bits: number): FoundForm | null {
  let best: FoundForm | null = null
  for (const { id, opens, find } of recognisers) {
    if ((opens & bits) === 0) continue
    const found = find(scene, at)
    if (found && (!best || found.to > best.to)) best = { ...found, from: at, by: id }
  }
  if (!best || isName(scene, best)) return null
  const again = best.form.kind === 'date' || best.form.kind === 'weekday' ? everyYear(scene, best) : null
  if (again) return { ...again, from: at, by: sets.id }
  if (!isDay(best.form)) return best
  const span = hoursBehind(scene, best)
  if (span) return span
  const hour = clockBehind(scene, best)
  return hour ? { ...hour, from: at, by: clocks.id } : best
}

/** «الخميس من التاسعة حتى الحادية عشرة صباحا»: both hours are of the day before them. */
function hoursBehind(scene: Scene, day: FoundForm): FoundForm | null {
  const from = joinerEnd(scene, day.to, 'of', 'between')
  const span = from > day.to ? hours(scene, from) : null
  if (span?.form.from.kind !== 'clock' || span.form.until.kind !== 'clock') return null
  const on = day.form
  return { ...day, to: span.to, form: { kind: 'range', from: { ...span.form.from, on }, until: { ...span.form.until, on } }, by: ranges.id }
}

/** «جسر 6 أكتوبر», «سوق الثلاثاء», «قوى 14 آذار», «ناصر الخميس»: a name made of a day. A word for today is one only in papers and titles (صحيفة الغد, «الغد»). */
function isName(scene: Scene, { from: at, to, form }: FoundForm): boolean {
  const day = form.kind === 'day' && form.part === null && to === at + 1
  const named = (form.kind === 'weekday' && form.shift === null && form.part === null) || (form.kind === 'date' && form.year === null && form.shift === null && form.weekday === null)
  if (endingAt(scene, at - 1, 'name-head') !== null && isQuoted(scene, at, to)) return true
  if (!named && !day) return false
  const head = endingAt(scene, at, 'name-head')
  if (head && (named || head.word.is.medium !== undefined)) return true
  return (named && to === at + 1 && endingAt(scene, at, 'given-name') !== null) || isQuoted(scene, at, to) || endsTitle(scene, at, to)
}

/** «الغد»: the marks touch the one word between them; or more words behind what names a thing (مجلة «نصف الشهر»). */
function isQuoted(scene: Scene, at: number, to: number): boolean {
  const marked = isQuote(scene, at - 1) && touches(scene, at) && isQuote(scene, to) && touches(scene, to)
  return marked && (to === at + 1 || endingAt(scene, at - 1, 'name-head') !== null)
}

const isQuote = (scene: Scene, at: number): boolean => formAt(scene, at) !== '' && QUOTES.includes(formAt(scene, at))

const LONGEST_TITLE = 4

/** «غيمة فوق الأربعاء», «الليلة الكبيرة»: the last word of a few in quotation marks, or the first of two. */
function endsTitle(scene: Scene, at: number, to: number): boolean {
  if (isQuote(scene, at - 1) && touches(scene, at) && isQuote(scene, to + 1) && touches(scene, to + 1)) return true
  if (!isQuote(scene, to) || !touches(scene, to)) return false
  for (let from = at - 1; from >= Math.max(0, at - LONGEST_TITLE); from--) if (isQuote(scene, from)) return touches(scene, from + 1)
  return false
}

const QUOTES = '"\u00ab\u00bb\u201c\u201d\u2018\u2019'

/** The place of a found form in the text: proclitics left out. */
export function placeOf({ raw, tokens }: Scene, { from, to, cut }: FoundForm): Span {
  const first = cut > 0 ? cutSpan(raw, tokens[from]!, cut) : tokens[from]!.at
  return span(first.start, tokens[to - 1]!.at.end)
}
