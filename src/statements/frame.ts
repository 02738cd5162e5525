import { AL, ALEF, WAW } from '../lang/letters.ts'
import { connectorAt, formAt, hitIn, isComma } from '../knowledge/prose.ts'
import type { Run } from '../model/token.ts'
import { attribute } from '../knowledge/entry.ts'
import { clauseSoon, type Cue, cueAt, isFinite, type Joint, jointAt, pseudoEnd, takes } from './cue.ts'
import { ABOUT } from '../knowledge/words.ts'
import type { Party } from './party.ts'
import type { Scene } from './scene.ts'

/** What stands between a cue and the words: who, to whom, on what occasion, when, through whom. */
export interface Frame {
  readonly cue: Cue
  readonly subject: Party | null
  /** A subject that is no known party: «قالت الشركة إن». */
  readonly stranger: Run | null
  readonly others: readonly Party[]
  readonly joint: Joint
}

const LONGEST = 34
const breaks = new Set(['contrast', 'relative', 'condition'])

interface Walk {
  at: number
  subject: Party | null
  stranger: Run | null
  readonly others: Party[]
  /** No preposition or comma yet between the cue and here: a subject may still stand. */
  open: boolean
  /** Inside a phrase behind a preposition («خلال مؤتمر صحفي ...»): no object stands there. */
  adjunct: boolean
}

/** How far a frame may reach, and a subject that stood before the cue («كيربي نفى», «وكان الوزير قد أكد»). */
export interface Reach {
  readonly limit: number
  readonly fronted: Party | null
}

/** Walks right from a cue to what joins the words to it; null when nothing does before the sentence goes elsewhere. */
export function frameOf(scene: Scene, cue: Cue, { limit, fronted }: Reach): Frame | null {
  const walk: Walk = { at: cue.to, subject: fronted, stranger: null, others: [], open: fronted === null && (isFinite(cue) || isBareNoun(cue)), adjunct: false }
  const last = Math.min(limit, cue.to + LONGEST)
  while (walk.at < last) {
    if (takeRelay(scene, walk)) continue
    const joint = jointHere(scene, cue, walk)
    if (joint) return { cue, subject: walk.subject, stranger: walk.stranger, others: walk.others, joint }
    if (!step(scene, cue, walk)) return null
  }
  return null
}

/** A noun of saying with its speaker in idafa: «تصريحات الوزير بأن ...». */
function isBareNoun({ inflection: { tense, owned } }: Cue): boolean {
  return (tense === 'noun' || tense === 'masdar') && !owned
}

function jointHere(scene: Scene, cue: Cue, walk: Walk): Joint | null {
  const joint = jointAt(scene, walk.at, cue)
  if (joint?.kind === 'quote' && attribute(cue.entry, 'addressee') === 'object' && walk.others.length === 0 && !walk.subject) return joint
  return joint ?? objectHere(scene, cue, walk)
}

/** The thing said as the verb's object: «نفى كيربي وجود ...», «متمنيا الوصول»; the subject has stood or is carried on. A و behind the subject joins another speaker («أعلن القصر والحكومة أن»). */
function objectHere(scene: Scene, cue: Cue, { at, subject, stranger, open, others, adjunct }: Walk): Joint | null {
  if (adjunct || others.length > 0 || !takes(cue, 'object') || attribute(cue.entry, 'addressee') === 'object') return null
  if (subject?.run.to === at && formAt(scene.prose, at).startsWith(WAW) && clauseSoon(scene.prose, at)) return null
  if (subject === null && stranger === null && isFinite(cue) && takes(cue, 'anna') && clauseSoon(scene.prose, at)) return null
  const ready = subject !== null || stranger !== null || !isFinite(cue) || scene.parties.get(at) === undefined
  if (!ready || !(open || subject !== null || at === cue.to) || !isNoun(scene, at)) return null
  return { kind: 'object', at, content: at, cut: 0 }
}

function isNoun(scene: Scene, at: number): boolean {
  const { prose } = scene
  const token = prose.text.tokens[at]
  if (!token || token.kind !== 'word' || scene.times.has(at)) return false
  const kind = connectorAt(prose, at)
  if (kind !== null && kind !== 'determiner' && kind !== 'demonstrative') return false
  const cue = cueAt(scene, at)
  if (cue !== null && cue.prefix !== '' && isFinite(cue)) return false
  if (prose.hits[at]!.some(({ is, prefix }) => prefix === '' && is.role.startsWith('demonym'))) return false
  return hitIn(prose.hits[at], 'attribution') === null && !/^[\u0628\u0644]/.test(token.form)
}

/** One step to the right; false when the clause turns away from the cue. */
function step(scene: Scene, cue: Cue, walk: Walk): boolean {
  const { prose } = scene
  const time = scene.times.get(walk.at)
  if (time) return move(walk, time.to)
  const party = scene.parties.get(walk.at)
  if (party) return takeParty(scene, walk, party)
  const pseudo = pseudoEnd(prose, walk.at)
  if (pseudo > walk.at) return prose.hits[walk.at]!.some(({ is }) => is.entry.head.role === 'reason') ? move(walk, pseudo) : false
  const kind = connectorAt(prose, walk.at)
  if (kind !== null && breaks.has(kind) && !(kind === 'relative' && isComma(prose, walk.at - 1))) return false
  const other = cueAt(scene, walk.at)
  if (other && walk.at > cue.to && turnsToOther(scene, other, walk)) return false
  if (isComma(prose, walk.at)) {
    walk.adjunct = false
    return move(walk, walk.at + 1)
  }
  if (kind === 'preposition' || isTied(scene, walk.at)) {
    walk.open = false
    walk.adjunct = true
  }
  if (walk.open && isFinite(cue) && walk.at === cue.to && isNoun(scene, walk.at) && !isAdverb(scene, walk.at)) return takeStranger(scene, walk)
  return move(walk, walk.at + 1)
}

/** Another cue takes the words: a verb with و, a verb once the subject has stood, a participle behind a comma («كيربي قائلا» goes on, «كيربي، نافيا» does not). */
function turnsToOther({ prose }: Scene, other: Cue, { at, subject }: Walk): boolean {
  const { tense, accusative } = other.inflection
  if (isFinite(other)) return other.prefix !== '' || (tense === 'perfect' && subject !== null && connectorAt(prose, at - 1) !== 'preposition')
  return tense === 'participle' && accusative && isComma(prose, at - 1)
}

/** «نقلا عن مسؤولين مطلعين»: steps over the phrase and the party behind it. */
function takeRelay(scene: Scene, walk: Walk): boolean {
  const to = relayEnd(scene, walk.at)
  if (to === walk.at) return false
  const party = scene.parties.get(to)
  if (party) walk.others.push(party)
  return move(walk, party?.run.to ?? to)
}

/** The end of a phrase that names whom the subject had it from («نقلا عن»); the party behind it is one of the others. The token itself when none stands there. */
function relayEnd({ prose }: Scene, at: number): number {
  const hit = (prose.about[at]! & ABOUT.attribution) === 0 ? null : hitIn(prose.hits[at], 'attribution', before)
  return hit && attribute(hit.is.entry, 'relay') !== undefined ? hit.to : at
}

const before = ['before', 'variant']

function move(walk: Walk, to: number): true {
  walk.at = to
  return true
}

/** A preposition written on its noun: «للصحفيين», «بالقاهرة». */
function isTied({ prose }: Scene, at: number): boolean {
  return /^[\u0628\u0644]/.test(formAt(prose, at)) && prose.hits[at]!.every(({ prefix }) => prefix !== '')
}

/** «أساسا», «مجددا»: an indefinite accusative is an adverb, not a subject. */
function isAdverb({ prose }: Scene, at: number): boolean {
  const form = formAt(prose, at)
  return form.endsWith(ALEF) && form.length > 3 && !form.startsWith(AL)
}

function takeParty(scene: Scene, walk: Walk, party: Party): true {
  const tied = party.prefix !== '' && !/^[\u0648\u0641]/.test(party.prefix)
  if (!walk.subject && walk.open && !tied) walk.subject = party
  else if (walk.subject?.run.to !== party.run.from || party.prefix !== WAW) walk.others.push(party)
  if (tied) walk.open = false
  walk.at = appositionEnd(scene, party.run.to)
  return true
}

/** A relative clause or apposition between commas behind a party: «، الذين طلبوا عدم نشر أسمائهم،». */
function appositionEnd(scene: Scene, at: number): number {
  const { prose } = scene
  const comma = isComma(prose, at) ? at + 1 : at
  if (connectorAt(prose, comma) !== 'relative') return at
  for (let to = comma; to < comma + 16; to++) {
    if (isComma(prose, to)) return to + 1
    if (connectorAt(prose, to) === 'complementizer') return to
  }
  return at
}

function takeStranger(scene: Scene, walk: Walk): true {
  const from = walk.at
  let to = from
  while (to < from + 5 && isNoun(scene, to) && !scene.parties.has(to)) to++
  walk.stranger = { from, to }
  return move(walk, to)
}
