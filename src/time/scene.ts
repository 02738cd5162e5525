import type { Token } from '../model/token.ts'
import { WAW } from '../lang/letters.ts'
import { OPENS } from './opening.ts'
import { type Lexicon, lexicon, type Node, OPENING, readingsOf, shapeOf, type Word } from './lexicon.ts'

/** A word of time in a text: it ends before token `to`; `prefix`: the proclitics before its first word. */
export interface Hit {
  readonly to: number
  readonly prefix: string
  readonly is: Word
}

/** What the rules look at: the text, its tokens, and the words of time that begin at each (by `hitsAt`; looked up when first asked for). */
export interface Scene {
  readonly raw: string
  readonly tokens: readonly Token[]
  readonly words: Lexicon
  readonly seen: (readonly Hit[] | undefined)[]
}

/** A word of time at a token: where it ends and how many letters of a proclitic stand before it. */
export interface Sense {
  readonly to: number
  readonly cut: number
  readonly word: Word
}

/** Sees the tokens of a text through the vocabulary of time. */
export function sceneOf(raw: string, tokens: readonly Token[], words: Lexicon = lexicon): Scene {
  return { raw, tokens, words, seen: new Array<readonly Hit[] | undefined>(tokens.length) }
}

const nothing: readonly never[] = []

/** The words of time that begin at a token, the longest first, then the one with fewer letters cut. */
export function hitsAt(scene: Scene, at: number): readonly Hit[] {
  const known = scene.seen[at]
  if (known !== undefined) return known
  const token = scene.tokens[at]
  if (!token) return nothing
  const sifted = token.kind === 'number' || token.kind === 'mark' || scene.words.shapes[shapeOf(token.form)] === 0
  const readings = sifted ? nothing : readingsOf(scene.words, token.form)
  if (readings.length === 0) return (scene.seen[at] = nothing)
  const hits: Hit[] = []
  for (const { prefix, node } of readings) walk(hits, node, { tokens: scene.tokens, at, prefix })
  if (hits.length > 1) hits.sort((a, b) => b.to - a.to || a.prefix.length - b.prefix.length)
  return (scene.seen[at] = hits)
}

function walk(hits: Hit[], start: Node, { tokens, at, prefix }: { readonly tokens: readonly Token[]; readonly at: number; readonly prefix: string }): void {
  let node: Node | undefined = start
  for (let to = at + 1; node; to++) {
    for (const is of node.ends) hits.push({ to, prefix, is })
    const next = tokens[to]
    node = next && node.next ? node.next.get(next.form) : undefined
  }
}

/** Words that begin a time only with another word of time, a figure or و behind them: «هذا الأسبوع», «كل جمعة», «بضعة أيام», «خمسة أشهر», «نحو ساعة». */
const NEEDY = OPENS.direction | OPENS.set | OPENS.amount | OPENS.large | OPENS.fraction | OPENS.bound | OPENS.edge | OPENS.between

function hasCompany(scene: Scene, hits: readonly Hit[]): boolean {
  return hits.some(({ to, is }) => is.role === 'set-word' || scene.tokens[to]?.kind === 'number' || scene.tokens[to]?.form === WAW || hitsAt(scene, to).length > 0)
}

const SHORT_YEAR = 3
const SIGNS = `/.:,\u060c()\u066b${'-\u2013\u2014\u2012\u2010\u2212'}`

/** A figure needs company: a sign, a word of time, Latin letters («23rd», «12 May»), or و. */
function leadsOn(scene: Scene, at: number): boolean {
  const next = scene.tokens[at]
  if (next === undefined || next.kind === 'other') return false
  if (next.kind === 'mark') return SIGNS.includes(next.form) && (scene.tokens[at + 1]?.kind === 'number' || hitsAt(scene, at + 1).length > 0)
  return next.kind !== 'word' || next.form === WAW || hitsAt(scene, at).length > 0
}

const LAM_CODE = 0x644
const ARTICLE = /^[\u0648\u0641]?[\u0628\u0643]?[\u0627][\u0644]$|^[\u0644][\u0644]$/
const SHORT_MONTH = 3
const LONGEST_MONTH = 9

/** What may begin at a token, as bits of `OPENS`: 0 for most. */
export function opensAt(scene: Scene, at: number): number {
  const { kind, form } = scene.tokens[at]!
  if (kind === 'number') return (leadsOn(scene, at + 1) ? OPENS.number : 0) | (form.length >= SHORT_YEAR ? OPENS.yearWord : 0)
  if (kind === 'latin') return form.length >= SHORT_MONTH && form.length <= LONGEST_MONTH ? OPENS.latin : 0
  if (kind !== 'word') return 0
  const article = form.charCodeAt(form.length - 1) === LAM_CODE && form.length <= 4 && scene.tokens[at + 1]?.kind === 'number' && ARTICLE.test(form) ? OPENS.article : 0
  if ((scene.words.shapes[shapeOf(form)]! & OPENING) === 0) return article
  const hits = hitsAt(scene, at)
  let bits = article
  for (let i = 0; i < hits.length; i++) bits |= hits[i]!.is.bit
  return bits === 0 || (bits & ~NEEDY) !== 0 || hasCompany(scene, hits) ? bits : 0
}

/** The folded form of a token, '' beyond the text. */
export function formAt({ tokens }: Scene, at: number): string {
  return tokens[at]?.form ?? ''
}

/** The longest word in one of the roles that begins at a token, nothing before it in the token. */
export function senseAt(scene: Scene, at: number, ...roles: readonly string[]): Sense | null {
  const hits = hitsAt(scene, at)
  for (let i = 0; i < hits.length; i++) {
    const { is, to, prefix } = hits[i]!
    if (prefix === '' && (is.role === roles[0] || (roles.length > 1 && roles.includes(is.role)))) return { to, cut: 0, word: is }
  }
  return null
}

/** The same, but proclitics may stand before it in its token («والخميس», «بأمس»). */
export function proSenseAt(scene: Scene, at: number, ...roles: readonly string[]): Sense | null {
  const hits = hitsAt(scene, at)
  for (let i = 0; i < hits.length; i++) {
    const { is, to, prefix } = hits[i]!
    if (is.role === roles[0] || (roles.length > 1 && roles.includes(is.role))) return { to, cut: prefix.length, word: is }
  }
  return null
}

/** The same, with «و» before it («السبت والأحد», «مارس وأبريل»). */
export function andSenseAt(scene: Scene, at: number, ...roles: readonly string[]): Sense | null {
  for (const { is, to, prefix } of hitsAt(scene, at)) if (prefix === WAW && roles.includes(is.role)) return { to, cut: 1, word: is }
  return null
}

/** The end of a joining word of one of these ids at a token («من», «شهر», «عام»); the token itself when none stands there. `cutting`: a proclitic may stand before it. */
export function joinerEnd(scene: Scene, at: number, ...ids: readonly string[]): number {
  const hits = hitsAt(scene, at)
  for (let i = 0; i < hits.length; i++) {
    const { is, to, prefix } = hits[i]!
    if (is.role === 'joiner' && prefix === '' && ids.includes(is.id)) return to
  }
  return at
}

/** A joining word with proclitics before it («ويوم», «لعام», «بشهر»): its end and the letters cut; `to` is `at` when none stands there. */
export function proJoiner(scene: Scene, at: number, ...ids: readonly string[]): { to: number; cut: number } {
  for (const { is, to, prefix } of hitsAt(scene, at)) if (is.role === 'joiner' && ids.includes(is.id)) return { to, cut: prefix.length }
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
