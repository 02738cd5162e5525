import type { Token } from '../model/token.ts'
import { type Hit, type Lookup, phrasesAt } from '../lang/lookup.ts'
import { WAW } from '../lang/letters.ts'
import { lexicon, type Word } from './lexicon.ts'

/** What the rules look at: the text, its tokens, and the words of time that begin at each of them (longest first). */
export interface Scene {
  readonly raw: string
  readonly tokens: readonly Token[]
  readonly hits: readonly (readonly Hit<Word>[])[]
}

/** A word of time at a token: where it ends and how many letters of a proclitic stand before it. */
export interface Sense {
  readonly to: number
  readonly cut: number
  readonly word: Word
}

/** Sees tokens `[from, to)` of a text through the vocabulary of time. */
export function sceneOf(raw: string, tokens: readonly Token[], words: Lookup<Word> = lexicon): Scene {
  const hits = new Array<readonly Hit<Word>[]>(tokens.length)
  for (let at = 0; at < tokens.length; at++) hits[at] = tokens[at]!.kind === 'mark' || tokens[at]!.kind === 'number' ? nothing : phrasesAt(words, tokens, at)
  return { raw, tokens, hits }
}

const nothing: readonly never[] = []

/** The folded form of a token, '' beyond the text. */
export function formAt({ tokens }: Scene, at: number): string {
  return tokens[at]?.form ?? ''
}

/** The longest word in one of the roles that begins at a token, nothing before it in the token. */
export function senseAt({ hits }: Scene, at: number, ...roles: readonly string[]): Sense | null {
  for (const { is, to, prefix } of hits[at] ?? nothing) if (prefix === '' && roles.includes(is.role)) return { to, cut: 0, word: is }
  return null
}

/** The same, but proclitics may stand before it in its token («والخميس», «بأمس»). */
export function proSenseAt({ hits }: Scene, at: number, ...roles: readonly string[]): Sense | null {
  for (const { is, to, prefix } of hits[at] ?? nothing) if (roles.includes(is.role)) return { to, cut: prefix.length, word: is }
  return null
}

/** The same, with «و» before it («السبت والأحد», «مارس وأبريل»). */
export function andSenseAt({ hits }: Scene, at: number, ...roles: readonly string[]): Sense | null {
  for (const { is, to, prefix } of hits[at] ?? nothing) if (prefix === WAW && roles.includes(is.role)) return { to, cut: 1, word: is }
  return null
}

/** The end of a joining word of one of these ids at a token («من», «شهر», «عام»); the token itself when none stands there. `cutting`: a proclitic may stand before it. */
export function joinerEnd({ hits }: Scene, at: number, ...ids: readonly string[]): number {
  for (const { is, to, prefix } of hits[at] ?? nothing) if (prefix === '' && is.role === 'joiner' && ids.includes(is.id)) return to
  return at
}

/** A joining word with proclitics before it («ويوم», «لعام», «بشهر»): its end and the letters cut; `to` is `at` when none stands there. */
export function proJoiner({ hits }: Scene, at: number, ...ids: readonly string[]): { to: number; cut: number } {
  for (const { is, to, prefix } of hits[at] ?? nothing) if (is.role === 'joiner' && ids.includes(is.id)) return { to, cut: prefix.length }
  return { to: at, cut: 0 }
}

const LONGEST_NUMBER = 9

/** A number written in digits at a token, or null. */
export function digitsAt({ tokens }: Scene, at: number): number | null {
  const token = tokens[at]
  return token?.kind === 'number' && token.form.length <= LONGEST_NUMBER ? Number(token.form) : null
}

/** True when a token is one of these signs. */
export function isSign(scene: Scene, at: number, signs: string): boolean {
  const form = formAt(scene, at)
  return form.length === 1 && signs.includes(form)
}

/** True when nothing stands between a token and the one before it. */
export function touches({ tokens }: Scene, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  return before !== undefined && token !== undefined && before.at.end === token.at.start
}

/** Dashes of print. */
export const DASHES = '-\u2013\u2014\u2012\u2010\u2212'
/** Commas, Latin and Arabic. */
export const COMMAS = ',\u060c'
