import { connectorAt, formAt, hitIn, isComma, type Prose } from '../knowledge/prose.ts'

const stops = new Set(['.', '!', '?', '\u061f', ';', '\u2026', ':'])

/** True for a mark that ends a clause for good. */
export function isStop(prose: Prose, at: number): boolean {
  return stops.has(formAt(prose, at)) || formAt(prose, at) === ''
}

const LONGEST = 34

/** Where the clause that begins with a trigger ends: a full stop, a contrast, or a new verb of saying behind a comma. */
export function clauseEnd(prose: Prose, from: number, limit: number): number {
  const last = Math.min(limit, from + LONGEST)
  for (let at = from; at < last; at++) {
    if (isStop(prose, at)) return at
    const kind = connectorAt(prose, at, true)
    if (at > from && (kind === 'contrast' || kind === 'concession') && isComma(prose, at - 1)) return at - 1
    if (at > from && hitIn(prose.hits[at], 'connectors')?.is.entry.id === 'then') return at
    if (at > from && (isNewVerb(prose, at) || opensVerbClause(prose, at))) return at
  }
  return last
}

function isNewVerb(prose: Prose, at: number): boolean {
  const verb = hitIn(prose.hits[at], 'speech', ['perfect', 'participle', 'imperfect'])
  return verb !== null && (verb.prefix !== '' || isComma(prose, at - 1)) && verb.is.inflection?.tense !== 'masdar'
}

const IMPERFECT = /^[\u0648\u0641]?\u0633?[\u064a\u062a\u0646][\u0621-\u064a]{2,}$/

/** A verb right behind a comma begins a clause of its own: «هجوم ... في 7 أكتوبر، تجري المفاوضات». */
function opensVerbClause(prose: Prose, at: number): boolean {
  if (!isComma(prose, at - 1)) return false
  const hits = prose.hits[at] ?? []
  if (hits.some(({ is }) => is.role === 'perfect' || is.role === 'imperfect')) return true
  return IMPERFECT.test(formAt(prose, at)) && hits.every(({ is }) => is.inflection?.tense === 'imperfect')
}
