import type { EventKind, Status } from '../model/event.ts'
import { attribute } from '../knowledge/entry.ts'
import { connectorAt, formAt, hitIn, isComma, type Prose } from '../knowledge/prose.ts'
import type { Run } from '../model/token.ts'
import type { Placed } from '../knowledge/prose.ts'
import type { Trigger } from './trigger.ts'

const FUTURE = /^[\u0648\u0641]?\u0633[\u064a\u062a\u0646]/
const LOOK_BACK = 8
const lasting = new Set<EventKind>(['talks-round', 'mediation', 'war', 'truce'])

/** The sentence a trigger stands in and the clause it opens. */
export interface Around {
  readonly sentence: Placed
  readonly clause: Run
}

/** Whether it happened: the verb's own tense, the particles before it (لم, لن, سوف, إذا), «من المقرر أن», or a status the entry carries. */
export function statusOf(prose: Prose, trigger: Trigger, { sentence, clause }: Around): Status {
  const own = attribute(trigger.entry, 'status') as Status | undefined
  const told = particlesBefore(prose, trigger, sentence)
  if (told) return told
  if (!trigger.verb && futureBehind(prose, trigger, clause)) return 'planned'
  if (trigger.inflection?.tense === 'imperfect') return imperfectStatus(prose, trigger, sentence)
  if (own) return own
  return lasting.has(trigger.kind) && runsOn(prose, trigger, sentence) ? 'ongoing' : 'happened'
}

function particlesBefore(prose: Prose, trigger: Trigger, sentence: Placed): Status | null {
  for (let at = trigger.from - 1; at >= Math.max(sentence.from, trigger.from - LOOK_BACK); at--) {
    const kind = connectorAt(prose, at)
    if (kind === 'negation' && at === trigger.from - 1 && trigger.verb) return 'denied'
    if (kind === 'condition') return 'hypothetical'
    if (kind === 'future') return formAt(prose, at).length === 2 ? 'denied' : 'planned'
    if (hitIn(prose.hits[at], 'attribution', ['pseudo']) && !trigger.verb) return 'planned'
    if (hitIn(prose.hits[at], 'attribution', ['pseudo'])) return 'planned'
    if (isFutureVerb(prose, at)) return 'planned'
    if (isComma(prose, at) && at < trigger.from - 3) return null
  }
  return null
}

/** «الجولة الثانية ستعقد ...»: the verb behind the noun is still to come. */
function futureBehind(prose: Prose, trigger: Trigger, { to }: Run): boolean {
  for (let at = trigger.to; at < to; at++) if (isFutureVerb(prose, at)) return true
  return false
}

function isFutureVerb(prose: Prose, at: number): boolean {
  return FUTURE.test(formAt(prose, at)) && !(prose.hits[at] ?? []).some(({ is, prefix }) => prefix === '' && is.inflection === null)
}

/** Headlines tell the past in the present («بلينكن يلتقي السيسي»); elsewhere the imperfect with س, or after أن, is still to come. */
function imperfectStatus(prose: Prose, trigger: Trigger, sentence: Placed): Status {
  if (FUTURE.test(formAt(prose, trigger.from))) return 'planned'
  if (sentence.zone === 'title') return 'happened'
  return connectorAt(prose, trigger.from - 1) === 'complementizer' ? 'planned' : 'ongoing'
}

/** Talks go on when a verb in the present stands with them: «تجري», «تتواصل», «مستمرة». */
function runsOn(prose: Prose, trigger: Trigger, sentence: Placed): boolean {
  for (let at = Math.max(sentence.from, trigger.from - 2); at < trigger.from; at++) if (/^[\u0648\u0641]?[\u064a\u062a][\u0621-\u064a]{3,}$/.test(formAt(prose, at)) && (prose.hits[at] ?? []).every(({ is }) => is.inflection?.tense === 'imperfect')) return true
  return false
}
