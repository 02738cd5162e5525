import { span } from '../model/span.ts'
import { why } from '../model/chain.ts'
import type { Time } from '../model/time.ts'
import type { Published } from '../model/page.ts'
import { cutSpan } from '../lang/clitics.ts'
import { connectorAt, hitIn, type Prose, sentenceAt } from '../knowledge/prose.ts'
import { ABOUT } from '../knowledge/words.ts'
import { clocks } from './clocks.ts'
import { dates } from './dates.ts'
import type { FoundTime, Recogniser } from './form.ts'
import { dayWords, quantities, references, unitsWithDirection, weekdays } from './relative.ts'
import { joinerEnd } from './senses.ts'
import { resolve } from './resolve.ts'

/** The recognisers, in the order they look; the longest find at a token wins, the earlier rule on a tie. */
export const recognisers: readonly Recogniser[] = [dates, clocks, dayWords, weekdays, unitsWithDirection, quantities, references]

/** Time expressions as written, left to right, none inside another. Pure; linear. */
export function findForms(prose: Prose): FoundTime[] {
  const found: FoundTime[] = []
  for (const { from, to } of prose.sentences) {
    for (let at = from; at < to; at++) {
      const best = longestAt(prose, at)
      if (!best || best.to > to) continue
      found.push(best)
      at = best.to - 1
    }
  }
  return found
}

function longestAt(prose: Prose, at: number): FoundTime | null {
  if (!mayBegin(prose, at)) return null
  let best: FoundTime | null = null
  for (const { find } of recognisers) {
    const found = find(prose, at)
    if (found && (!best || found.to > best.to)) best = found
  }
  return best
}

/** Only numbers, words of the calendar and Latin month names can begin a time. */
function mayBegin({ text, about }: Prose, at: number): boolean {
  const { kind } = text.tokens[at]!
  return kind === 'number' || kind === 'latin' || (about[at]! & ABOUT.time) !== 0
}

/** The day to resolve against: a published interval of one day, else none. */
export function referenceOf(published: Published | null): string | null {
  return published && published.earliest.slice(0, 10) === published.latest.slice(0, 10) ? published.earliest.slice(0, 10) : null
}

/** The times of an article, resolved against its published date where that is one day. */
export function findTimes(prose: Prose, published: Published | null): Time[] {
  const date = referenceOf(published)
  return findForms(prose).map((found) => timeOf(prose, found, date))
}

function timeOf(prose: Prose, found: FoundTime, date: string | null): Time {
  const { raw, tokens } = prose.text
  const first = found.cut > 0 ? cutSpan(raw, tokens[found.from]!, found.cut) : tokens[found.from]!.at
  const at = span(first.start, tokens[found.to - 1]!.at.end)
  return { at, ...resolve(found.form, { date, future: isFuture(prose, found.from) }), why: why(found.by, at) }
}

const FUTURE = /^[\u0648\u0641]?\u0633[\u064a\u062a\u0646].{2,}/
const IMPERFECT = /^[\u064a\u062a][\u0621-\u064a]{2,}$/
const LOOK_BACK = 14

/** True when the clause before a time speaks of what is to come: سيلتقي, سوف, من المقرر أن, من المتوقع. Past verbs of saying nearer by stop the look. */
function isFuture(prose: Prose, at: number): boolean {
  const sentence = sentenceAt(prose, at)
  const from = Math.max(sentence?.from ?? 0, at - LOOK_BACK)
  for (let back = at - 1; back >= from; back--) {
    const token = prose.text.tokens[back]!
    if (hitIn(prose.hits[back], 'attribution', ['pseudo']) || hitIn(prose.hits[back], 'connectors')?.is.entry.id === 'future') return true
    if (token.kind === 'word' && FUTURE.test(token.form) && !hitIn(prose.hits[back], 'countries') && !hitIn(prose.hits[back], 'people')) return isFutureVerb(prose, back)
    if (hitIn(prose.hits[back], 'speech', ['perfect']) || hitIn(prose.hits[back], 'connectors')?.is.entry.id === 'relative') return false
    if (token.kind === 'word' && IMPERFECT.test(token.form) && connectorAt(prose, back - 1) === 'complementizer' && isFutureVerb(prose, back)) return true
    if (sentence?.zone === 'title' && token.kind === 'word' && IMPERFECT.test(token.form) && isFutureVerb(prose, back)) return true
    if (back === at - 1 && joinerEnd(prose, back, 'until') === at) return true
  }
  return false
}

/** سي/ست before a known or unknown verb; known nouns that begin so (سيارة, ستة) are not verbs. */
function isFutureVerb(prose: Prose, at: number): boolean {
  return !(prose.hits[at] ?? []).some(({ is, prefix }) => prefix === '' && is.inflection === null)
}
