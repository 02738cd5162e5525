import { span, type Span } from '../model/span.ts'
import type { Manner } from '../model/statement.ts'
import type { Quote } from '../model/token.ts'
import { cutSpan } from '../lang/clitics.ts'
import { attribute } from '../knowledge/entry.ts'
import { connectorAt, formAt, hitIn, isComma } from '../knowledge/prose.ts'
import { type Cue, cueAt, isFinite, type Joint, jointAt } from './cue.ts'
import type { Scene } from './scene.ts'

/** The words said: their tokens `[from, to)`, their span, and how they are rendered. */
export interface Content {
  readonly from: number
  readonly to: number
  readonly at: Span
  readonly manner: Manner
}

/** How far words may run, and the gender of who speaks: a verb in the other gender goes on inside the words («... وركزت على»), not with the speaker. */
export interface Extent {
  readonly limit: number
  readonly gender: 'm' | 'f' | null
}

const CLAUSE = 4

/**
 * The words that a joint opens, up to where the clause ends (a new cue, a contrast, an attribution, the sentence). Quotation marks around the whole are left
 * out and make it direct where a clause stands inside; marks around a part stay in and make it mixed.
 */
export function contentFrom(scene: Scene, joint: Joint, extent: Extent): Content | null {
  const start = joint.content
  if (start >= extent.limit) return null
  const quote = scene.quotes.get(start)
  if (quote && closesContent(scene, quote, extent)) return quoted(scene, quote, joint)
  const to = trimmed(scene, start, clauseEnd(scene, start, extent))
  if (to <= start) return null
  const { raw, tokens } = scene.prose.text
  const first = joint.cut > 0 ? cutSpan(raw, tokens[start]!, joint.cut) : tokens[start]!.at
  return { from: start, to, at: span(first.start, tokens[to - 1]!.at.end), manner: holdsQuote(scene, start, to) ? 'mixed' : 'indirect' }
}

/** A clause alone between the marks is direct speech; a phrase is a quoted fragment. Marks around nothing but marks hold no words: null. */
export function quoted(scene: Scene, quote: Quote, joint: Joint): Content | null {
  const whole = joint.kind === 'colon' || joint.kind === 'quote' || joint.kind === 'anna'
  const manner = whole && quote.to - quote.from >= CLAUSE ? 'direct' : 'mixed'
  const last = trimmed(scene, quote.from, quote.to)
  if (last <= quote.from) return null
  return { from: quote.from, to: last, at: span(quote.inner.start, scene.prose.text.tokens[last - 1]!.at.end), manner }
}

/** True when nothing of the content follows the closing mark: the sentence ends, or a comma and something new. */
function closesContent(scene: Scene, quote: Quote, { limit, gender }: Extent): boolean {
  const after = quote.to + 1
  if (quote.open || after >= limit) return true
  const { prose } = scene
  if (isStop(formAt(prose, after)) || startsAttribution(scene, after)) return true
  const next = isComma(prose, after) ? after + 1 : after
  return next > after ? !carriesOn(scene, next) : newCue(scene, next, gender) !== null
}

/** Behind a quote and a comma, the words go on only with و + another quote or complementizer. */
function carriesOn(scene: Scene, at: number): boolean {
  const { prose } = scene
  return formAt(prose, at) === '\u0648' || (prose.hits[at] ?? []).some(({ is, prefix }) => prefix === '\u0648' && is.file === 'connectors' && is.entry.id === 'anna')
}

const stops = new Set(['.', '!', '?', '\u061f', '\u2026', ';'])
const isStop = (form: string): boolean => stops.has(form)

function clauseEnd(scene: Scene, from: number, { limit, gender }: Extent): number {
  let at = from
  while (at < limit) {
    const quote = scene.quotes.get(at)
    if (quote && !quote.open) at = quote.to + 1
    else if (at > from && endsClause(scene, at, gender)) return at
    else at++
  }
  return Math.min(at, limit)
}

/** True when a new clause of the narrator begins at a token: a cue with words of its own, a contrast, an attribution. */
function endsClause(scene: Scene, at: number, gender: Extent['gender']): boolean {
  const { prose } = scene
  const comma = isComma(prose, at - 1)
  if (startsAttribution(scene, at)) return true
  if (newCue(scene, at, gender) !== null) return true
  if (hitIn(prose.hits[at], 'connectors')?.is.entry.id === 'where' && cueAt(scene, at + 1) !== null) return true
  if (!comma) return false
  const kind = connectorAt(prose, at, true)
  return kind === 'contrast' && turnsAway(scene, at)
}

/** A contrast that leads to somebody else speaking or to the narrator: «، فيما أعلنت ...», «، في حين ...». */
function turnsAway(scene: Scene, at: number): boolean {
  const hit = scene.prose.hits[at]!.find(({ is }) => is.file === 'connectors')
  return hit !== undefined && attribute(hit.is.entry, 'kind') === 'contrast' && hit.is.entry.id !== 'lakin'
}

function startsAttribution({ prose }: Scene, at: number): boolean {
  const hit = hitIn(prose.hits[at], 'attribution', ['before', 'after'])
  return hit !== null && hit.prefix.length <= 1
}

/**
 * The cue at a token when it opens a statement of its own: a participle in the accusative («نافيا», «، داعيا») or a verb with و («وأضاف») that has words
 * behind it. A verb without و inside the clause is nested speech, not an end.
 */
export function newCue(scene: Scene, at: number, gender: Extent['gender']): Cue | null {
  const cue = cueAt(scene, at)
  if (!cue) return null
  const { tense, accusative } = cue.inflection
  if (tense === 'participle' && accusative) return opensSoon(scene, cue) ? cue : null
  const goesOn = gender === null || cue.inflection.gender === gender || cue.inflection.gender === null || scene.parties.has(cue.to)
  if (goesOn && isFinite(cue) && cue.prefix === '\u0648' && tense === 'perfect') return opensSoon(scene, cue) ? cue : null
  return null
}

const SOON = 12
const LATE = 28

function opensSoon(scene: Scene, cue: Cue): boolean {
  const reach = attribute(cue.entry, 'continues') === undefined ? SOON : LATE
  for (let at = cue.to; at < cue.to + reach; at++) {
    if (formAt(scene.prose, at) === '' || isStop(formAt(scene.prose, at))) return false
    const joint = jointAt(scene, at, cue)
    if (joint) return joint.kind !== 'preposition' || at === cue.to || isFinite(cue) || cue.entry.head.attributes.get('addressee') === 'object'
    if (cue.inflection.tense === 'participle' && at === cue.to && takesObject(cue)) return true
  }
  return false
}

function takesObject(cue: Cue): boolean {
  return (cue.entry.head.attributes.get('takes') ?? '').split(',').includes('object') || cue.entry.head.attributes.get('addressee') === 'object'
}

function trimmed({ prose }: Scene, from: number, to: number): number {
  let end = to
  while (end > from && (isStop(formAt(prose, end - 1)) || isComma(prose, end - 1) || formAt(prose, end - 1) === ':' || formAt(prose, end - 1) === '-')) end--
  if (end > from + 1 && formAt(prose, end - 1) === '\u0648') end--
  return end
}

function holdsQuote(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const quote = scene.quotes.get(at)
    if (quote && !isNameOnly(scene, quote)) return true
  }
  return false
}

/** Marks that only wrap a name: «وربيرج», «القاهرة الإخبارية». */
export function isNameOnly(scene: Scene, quote: Quote): boolean {
  const party = scene.parties.get(quote.from - 1) ?? scene.parties.get(quote.from)
  return party !== undefined && party.run.to >= quote.to && party.run.to <= quote.to + 1
}
