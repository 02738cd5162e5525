import type { Span } from '../model/span.ts'
import type { Mention, Named } from '../model/mention.ts'
import type { Run } from '../model/token.ts'
import { attribute } from '../knowledge/entry.ts'
import { connectorAt, formAt, isComma, type Prose, tokensOf } from '../knowledge/prose.ts'
import { WAW } from '../lang/letters.ts'

/** Somebody who can take part in an event, where they are printed. */
export interface Actor {
  readonly run: Run
  readonly prefix: string
  readonly name: string
  readonly at: Span
  readonly kind: Mention['kind']
  readonly country: string | null
  readonly level: string | null
}

/** Names and offices that stand for persons, by the token where each begins; an office takes its holder's name with it, and what is named inside it. */
export function actorsOf(prose: Prose, { mentions, titled }: Named): ReadonlyMap<number, Actor> {
  const actors = new Map<number, Actor>()
  const add = (actor: Actor): void => {
    const other = actors.get(actor.run.from)
    if (!other || other.run.to < actor.run.to) actors.set(actor.run.from, actor)
  }
  for (const { whole, at, name, kind, country, level } of mentions) add({ ...tokensOf(prose, whole), name, at, kind, country, level })
  for (const { at, name, country, level } of titled) if (name !== null) add({ ...tokensOf(prose, at), name, at, kind: 'person', country, level })
  return outermost(actors)
}

/** Without those inside another one: «قطر» in «أمير قطر» takes part in nothing of itself. */
function outermost(actors: ReadonlyMap<number, Actor>): ReadonlyMap<number, Actor> {
  const kept = new Map<number, Actor>()
  let end = 0
  for (const [at, actor] of [...actors].sort(([a], [b]) => a - b)) {
    if (actor.run.to <= end) continue
    kept.set(at, actor)
    end = Math.max(end, actor.run.to)
  }
  return kept
}

/** How an actor hangs on what stands before it: the joint of its preposition, `and` for one joined with و, or null for none. */
export function relationOf(prose: Prose, actor: Actor): string | null {
  const { prefix, run } = actor
  if (prefix.startsWith('\u0644')) return 'li'
  if (prefix.startsWith('\u0628')) return 'bi'
  if (prefix.startsWith(WAW)) return 'and'
  const before = formAt(prose, run.from - 1) === '"' || formAt(prose, run.from - 1) === '\u00ab' ? run.from - 2 : run.from - 1
  return jointBefore(prose, before)
}

/** The joint of the preposition that ends at a token: مع, بين, «بوساطة من»; null for none. */
export function jointBefore(prose: Prose, at: number): string | null {
  for (let from = at - 1; from <= at; from++) {
    for (const { is, to } of prose.hits[from] ?? []) {
      const joint = is.file === 'connectors' && to === at + 1 ? attribute(is.entry, 'joint') : undefined
      if (joint !== undefined) return joint
    }
  }
  return connectorAt(prose, at) === 'preposition' ? 'other' : isComma(prose, at) ? 'comma' : null
}

const statesActs = new Set(['proposal', 'acceptance', 'rejection', 'condition', 'agreement', 'talks-round', 'truce', 'exchange'])
const officials = new Set(['minister', 'spokesperson', 'official', 'envoy', 'diplomat', 'ministry', 'presidency', 'government', 'delegation'])

/**
 * Who takes part by the guideline: a delegation, and a minister or spokesman who offers, accepts or refuses, stand for their government; persons call, meet
 * and travel for themselves. `names`: canonical names of countries by ISO code.
 */
export function participantName({ name, country, level }: Actor, kind: string, names: ReadonlyMap<string, string>): string {
  const speaks = level === 'delegation' || (statesActs.has(kind) && level !== null && officials.has(level))
  return (speaks && country !== null && names.get(country)) || name
}
