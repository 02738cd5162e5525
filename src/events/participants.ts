import type { Participant, Role } from '../model/event.ts'
import type { Run } from '../model/token.ts'
import { attribute } from '../knowledge/entry.ts'
import { WAW } from '../lang/letters.ts'
import { connectorAt, isComma, type Prose } from '../knowledge/prose.ts'
import { type Actor, jointBefore, participantName, relationOf } from './actors.ts'
import { roleAt, type Trigger } from './trigger.ts'

/** What an event's surroundings are read in. */
export interface Surroundings {
  readonly prose: Prose
  readonly actors: ReadonlyMap<number, Actor>
  readonly clause: Run
  readonly sentence: Run
  /** Canonical names of countries by ISO code. */
  readonly countries: ReadonlyMap<string, string>
}

interface State {
  readonly around: Surroundings
  readonly trigger: Trigger
  readonly out: Participant[]
  last: string | null
  /** Where the trigger or its last participant ends. */
  reach: number
  subject: boolean
  place: Actor | null
}

/** Who takes part in what a trigger tells, by where each stands to it, and the place named with في or as goal. */
export function participantsOf(around: Surroundings, trigger: Trigger): { participants: Participant[]; place: Actor | null } {
  const state: State = { around, trigger, out: [], last: null, reach: trigger.to, subject: false, place: null }
  for (let at = trigger.to; at < around.clause.to; at++) {
    const actor = around.actors.get(at)
    if (!actor) {
      takeDemonym(state, at)
      continue
    }
    takeBehind(state, actor)
    at = actor.run.to - 1
  }
  takeBefore(state)
  return { participants: state.out, place: state.place }
}

function takeBehind(state: State, actor: Actor): void {
  const relation = relationOf(state.around.prose, actor)
  if (isGoal(state, actor, relation)) {
    state.place = actor
    return
  }
  if (relation === 'bayna' && actor.run.from - state.reach > NEAR_BAYNA) return
  const place = relation === 'and' ? state.last : relation === null || relation === 'comma' ? bare(state, actor) : relation
  state.last = place
  if (!place || roleAt(state.trigger, place) === undefined) return
  state.reach = actor.run.to
  add(state, actor, place)
}

/** Farther from the trigger or its last participant, بين parts other things («معبر رفح بين مصر وقطاع غزة»). */
const NEAR_BAYNA = 8

/** «بوساطة قطرية», «برعاية أمريكية ومصرية»: the adjectives name the states. */
function takeDemonym(state: State, at: number): void {
  const { prose, countries } = state.around
  const hit = prose.hits[at]!.find(({ is, prefix }) => is.role.startsWith('demonym') && (prefix === '' || prefix === WAW))
  const role = roleAt(state.trigger, 'wasata') as Role | undefined
  if (!hit || !role) return
  const joint = jointBefore(prose, at - 1)
  const country = countries.get(hit.is.entry.id)
  if (country && (joint === 'wasata' || (hit.prefix === WAW && state.last === 'wasata'))) {
    state.last = 'wasata'
    if (!state.out.some(({ name }) => name === country)) state.out.push({ name: country, role, at: prose.text.tokens[at]!.at })
  }
}

/** The place: behind في or بـ always; for a journey also behind إلى or as its object («يزور البيت الأبيض»): only persons and delegations travel. */
function isGoal({ trigger, place, subject }: State, { kind, level }: Actor, relation: string | null): boolean {
  const journey = attribute(trigger.entry, 'place') !== undefined
  if (journey && trigger.verb && kind !== 'person' && level !== 'delegation' && relation === null) return place === null
  if (kind !== 'place') return false
  if (relation === 'fi' || (relation === 'bi' && roleAt(trigger, 'bi') === undefined)) return place === null
  return journey && place === null && (relation === 'ila' || relation === 'li' || (relation === null && subject))
}

/** A name with no preposition: the subject first, then the object of a verb; right behind a noun, its idafa. */
function bare(state: State, { run }: Actor): string | null {
  const { trigger, around, out } = state
  if (!trigger.verb) return run.from === trigger.to ? 'idafa' : null
  if (!state.subject && near(around.prose, trigger.to, run.from)) {
    state.subject = true
    return 'subject'
  }
  return state.subject && out.length > 0 ? 'object' : null
}

/** Nothing but an adverb or a comma between a verb and its subject. */
function near(prose: Prose, from: number, to: number): boolean {
  if (to - from > 3) return false
  for (let at = from; at < to; at++) if (connectorAt(prose, at) === 'preposition' || connectorAt(prose, at) === 'relative') return false
  return true
}

function add({ trigger, out, around }: State, actor: Actor, place: string): void {
  const name = participantName(actor, trigger.kind, around.countries)
  const { at } = actor
  const role = roleAt(trigger, place) as Role | undefined
  if (role && !out.some((one) => one.name === name)) out.push({ name, role, at })
}

const REACH = 14

/** The subject before its verb, or the name before a noun («أكد بايدن في اتصال مع ...»). */
function takeBefore(state: State): void {
  const { trigger, around: { prose, actors, sentence } } = state
  const place = trigger.verb ? 'subject' : 'before'
  if ((trigger.verb && state.subject) || roleAt(trigger, place) === undefined) return
  const from = Math.max(sentence.from, trigger.from - (trigger.verb ? 4 : REACH))
  for (let at = trigger.from - 1; at >= from; at--) {
    if (connectorAt(prose, at) === 'complementizer') return
    const actor = actors.get(at)
    if (!actor || actor.run.to > trigger.from || (actor.kind === 'place' && actor.country === null)) continue
    if (trigger.verb && !adjacent(prose, actor.run.to, trigger.from)) return
    if (trigger.verb || actor.kind === 'person') return add(state, actor, place)
  }
}

function adjacent(prose: Prose, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isComma(prose, at) && connectorAt(prose, at) !== 'particle' && connectorAt(prose, at) !== 'relative') return false
  return true
}
