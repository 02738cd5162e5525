import { BEH } from '../lang/letters.ts'
import type { Inflection } from '../lang/inflect.ts'
import { attribute, listed, type Entry } from '../knowledge/entry.ts'
import { connectorAt, formAt, type Prose } from '../knowledge/prose.ts'
import type { Word } from '../knowledge/words.ts'
import type { Quote } from '../model/token.ts'
import type { Scene } from './scene.ts'

/** A word of saying where it is printed. */
export interface Cue {
  readonly from: number
  readonly to: number
  readonly prefix: string
  readonly entry: Entry
  readonly inflection: Inflection
}

/** How its words may follow: `takes` of speech.tsv. */
export function takes(cue: Cue, joint: string): boolean {
  return listed(cue.entry, 'takes').includes(joint)
}

/** True for a verb in the perfect or imperfect. */
export function isFinite(cue: Cue): boolean {
  return cue.inflection.tense === 'perfect' || cue.inflection.tense === 'imperfect'
}

/** The word of saying at a token, or null. Preposition prefixes rule verbs out (بقال is no cue); what a pseudo-cue or a no-comment phrase covers is none. */
export function cueAt({ prose }: Scene, at: number): Cue | null {
  const hits = prose.hits[at]
  if (!hits || hits.length === 0) return null
  for (const { is, from, to, prefix } of hits) {
    if (is.file !== 'speech' || !is.inflection || !prefixFits(is, prefix)) continue
    return { from, to, prefix, entry: is.entry, inflection: is.inflection }
  }
  return null
}

function prefixFits({ inflection }: Word, prefix: string): boolean {
  if (prefix === '' || prefix === '\u0648' || prefix === '\u0641') return true
  return inflection?.tense === 'masdar' || inflection?.tense === 'noun'
}

/** The end of a phrase that reports nothing (يذكر أن, رفض التعليق), or says why a source is unnamed (طلب عدم ذكر اسمه), at a token; the token itself when none begins there. */
export function pseudoEnd(prose: Prose, at: number): number {
  for (const { is, to, prefix } of prose.hits[at] ?? []) {
    if (is.file === 'attribution' && isPseudo(is) && prefix.length <= 1) return to
    if (is.file === 'sources' && is.entry.head.role === 'reason') return to
  }
  return at
}

function isPseudo(is: Word): boolean {
  return is.entry.head.role === 'pseudo' || is.entry.head.role === 'no-comment'
}

/** What joins the words to the cue at a token: the joint, and where the words begin. `cut`: letters of a preposition written on the first word. */
export interface Joint {
  readonly kind: 'anna' | 'colon' | 'quote' | 'preposition' | 'object'
  readonly at: number
  readonly content: number
  readonly cut: number
}

const colons = new Set([':', '\uff1a'])

/** The joint that stands at a token for this cue, or null. Objects are judged by the frame, which knows the subject. */
export function jointAt(scene: Scene, at: number, cue: Cue): Joint | null {
  const { prose } = scene
  const kind = connectorAt(prose, at)
  if (kind === 'complementizer') return { kind: 'anna', at, content: at + 1, cut: 0 }
  const clause = takes(cue, 'clause') || cue.inflection.tense === 'masdar'
  if (clause && colons.has(formAt(prose, at))) return { kind: 'colon', at, content: at + 1, cut: 0 }
  const quote = scene.quotes.get(at)
  if (quote && saysSomething(prose, quote, cue) && (clause || takes(cue, 'object') || attribute(cue.entry, 'addressee') === 'object') && scene.parties.get(at) === undefined) return { kind: 'quote', at, content: at, cut: 0 }
  return prepositionAt(prose, at, cue)
}

const FEWEST = 3
const SOON = 14

/** A clause opens soon: what stands before it is no object («وأوضح زخامة في تصريح للإذاعة أن ...»), and no words said. */
export function clauseSoon(prose: Prose, from: number): boolean {
  for (let at = from; at < from + SOON; at++) {
    const kind = connectorAt(prose, at)
    if (kind === 'complementizer') return true
    if (formAt(prose, at) === '' || formAt(prose, at) === '.' || kind === 'relative' || kind === 'contrast') return false
  }
  return false
}

/** Marks around one or two words with the clause still to come, or behind a preposition that is not the verb's («في برنامج "..."», «لـ"..."»), wrap a name; right behind the cue they are its words. */
function saysSomething(prose: Prose, { from, to }: Quote, cue: Cue): boolean {
  if (from - 1 === cue.to) return true
  if (to - from < FEWEST && clauseSoon(prose, to + 1)) return false
  return connectorAt(prose, from - 2) !== 'preposition' || prepositionAt(prose, from - 2, cue) !== null
}

function prepositionAt(prose: Prose, at: number, cue: Cue): Joint | null {
  const form = formAt(prose, at)
  for (const { is, prefix } of prose.hits[at] ?? []) {
    const joint = is.file === 'connectors' && prefix === '' ? attribute(is.entry, 'joint') : undefined
    if (joint === undefined || is.line !== is.entry.head || !takes(cue, joint)) continue
    const content = connectorAt(prose, at + 1) === 'complementizer' ? at + 2 : at + 1
    return { kind: content === at + 2 ? 'anna' : 'preposition', at, content, cut: 0 }
  }
  const written = form.startsWith(BEH) && form.length > 3 && connectorAt(prose, at) === null && prose.text.tokens[at]!.kind === 'word'
  return written && takes(cue, 'bi') ? { kind: 'preposition', at, content: at, cut: 1 } : null
}
