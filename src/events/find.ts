import { join, span, type Span } from '../model/span.ts'
import { why } from '../model/chain.ts'
import type { Happening, Participant } from '../model/event.ts'
import type { Named } from '../model/mention.ts'
import type { Time } from '../model/time.ts'
import type { Run } from '../model/token.ts'
import { attribute } from '../knowledge/entry.ts'
import { AL } from '../lang/letters.ts'
import type { Know } from '../knowledge/know.ts'
import { hitIn, type Placed, type Prose, tokensOf } from '../knowledge/prose.ts'
import { ABOUT } from '../knowledge/words.ts'
import { type Actor, actorsOf } from './actors.ts'
import { clauseEnd } from './clause.ts'
import { filled, merged } from './merge.ts'
import { participantsOf } from './participants.ts'
import { statusOf } from './status.ts'
import { timeOf } from './when.ts'
import { splitTriggerAt, type Trigger, triggerAt } from './trigger.ts'

/** What earlier stages found. */
export interface Given {
  readonly names: Named
  readonly times: readonly Time[]
}

interface Scene {
  readonly prose: Prose
  readonly actors: ReadonlyMap<number, Actor>
  readonly times: ReadonlyMap<number, Time>
  readonly split: Know['split']
  readonly countries: ReadonlyMap<string, string>
}

/** Finds what happened in an article: one event however often it tells it. Pure; linear. */
export function findEvents(prose: Prose, know: Know, { names, times }: Given): Happening[] {
  const scene: Scene = {
    prose, actors: actorsOf(prose, names), split: know.split, countries: know.countries, times: new Map(times.map((time) => [tokensOf(prose, time.at).run.from, time])),
  }
  const found: Happening[] = []
  for (const sentence of prose.sentences) {
    for (let at = sentence.from; at < sentence.to; at++) {
      if ((prose.about[at]! & ABOUT.event) === 0) continue
      const trigger = triggerAt(prose, at) ?? splitTriggerAt(prose, at, scene.split)
      const event = trigger && eventOf(scene, sentence, trigger)
      if (event) found.push(event)
      if (trigger) at = trigger.to - 1
    }
  }
  return filled(merged(found)).filter(({ kind, participants }) => participants.length > 0 || kind === 'closure')
}

function eventOf(scene: Scene, sentence: Placed, trigger: Trigger): Happening | null {
  const { prose, actors } = scene
  const clause: Run = { from: trigger.from, to: clauseEnd(prose, trigger.to, sentence.to) }
  const { participants, place } = participantsOf({ prose, actors, clause, sentence, countries: scene.countries }, trigger)
  if (participants.length < Number(attribute(trigger.entry, 'needs') ?? 1) || isSilence(prose, trigger, clause)) return null
  const when = timeOf(scene, trigger, { clause, sentence })
  if (trigger.kind === 'truce' && participants.length === 0 && when === null) return null
  const at = placeOf(prose, trigger, [...participants.map(({ at: where }) => where), ...(place ? [place.at] : []), ...(when ? [when.at] : [])])
  return {
    id: `e${at.start}`, kind: trigger.kind, status: statusOf(prose, trigger, { sentence, clause }), at, participants, place: place?.name ?? null,
    when: when && { begin: when.begin, end: when.end }, why: why(`events.${trigger.entry.id}`, at, participants.map(({ at: where }: Participant) => why('names', where))),
  }
}

/** «رفض الإفصاح», «رفضت المتحدثة التعليق»: a refusal to speak rejects nothing. */
function isSilence(prose: Prose, { kind, verb }: Trigger, { from, to }: Run): boolean {
  if (kind !== 'rejection' || !verb) return false
  for (let at = from + 1; at < Math.min(to, from + SILENCE); at++) if (isDefiniteSaying(prose, at)) return true
  return false
}

const SILENCE = 10

function isDefiniteSaying(prose: Prose, at: number): boolean {
  const hit = (prose.about[at]! & ABOUT.speech) === 0 ? null : hitIn(prose.hits[at], 'speech', ['noun', 'masdar'])
  return hit !== null && hit.prefix === '' && prose.text.tokens[at]!.form.startsWith(AL)
}

/** From the trigger to the last thing that belongs to it. */
function placeOf({ text }: Prose, { from, end }: Trigger, parts: readonly Span[]): Span {
  const first = text.tokens[from]!.at
  return parts.reduce((whole, part) => join(whole, part), span(first.start, text.tokens[end - 1]!.at.end))
}
