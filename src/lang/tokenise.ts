import { span } from '../model/span.ts'
import type { Text, Token, TokenKind } from '../model/token.ts'
import { fold, vanishes } from './fold.ts'

const WHITE = 0, WORD = 1, LATIN = 2, NUMBER = 3, MARK = 4, OTHER = 5, SILENT = 6
const kinds: readonly TokenKind[] = ['other', 'word', 'latin', 'number', 'mark', 'other', 'other']

const SURROGATES = /[\ud800-\udfff]/
/** Every code unit once, surrogates left out: whole classes are marked by one pass of a pattern over it, far quicker than sign by sign. */
const units = Array.from({ length: 0x10000 }, (_, code) => (SURROGATES.test(String.fromCharCode(code)) ? '\0' : String.fromCharCode(code))).join('')
const classes = new Uint8Array(units.length).fill(OTHER)

function mark(kind: number, runs: RegExp): void {
  for (const { index, 0: run } of units.matchAll(runs)) classes.fill(kind, index, index + run.length)
}

mark(MARK, /[\p{P}\p{S}]+/gu)
mark(SILENT, /\p{M}+/gu)
mark(LATIN, /[\p{L}\p{N}]+/gu)
mark(WORD, /[\p{L}&&\p{Script=Arabic}]+/gv)
mark(NUMBER, /[\u0660-\u0669\u06f0-\u06f9\d]+/gu)
for (let code = 0; code < classes.length; code++) if (vanishes(code)) classes[code] = SILENT
mark(WHITE, /[\s\x85]+/gu)

/** Where to tokenise, and the offsets where glued words part («إعلانوكتب»): a cut ends a token. */
export interface Bounds {
  readonly start: number
  readonly end: number
  readonly cuts?: ReadonlySet<number>
}

/**
 * The tokens of `raw` between two offsets (UTF-16 units; the whole text when left out). A token is a run of one class of signs; a punctuation sign stands
 * alone. Silent signs (harakat, tatweel, direction marks) belong to the word they follow. What no token holds is white space or silent. Linear.
 */
export function tokenise(raw: string, bounds: Bounds = { start: 0, end: raw.length }): Token[] {
  const tokens: Token[] = []
  let at = bounds.start
  while (at < bounds.end) {
    const kind = classes[raw.charCodeAt(at)]!
    if (kind === WHITE || kind === SILENT) {
      at++
      continue
    }
    const end = kind === MARK ? at + 1 : runEnd(raw, at, bounds)
    const shown = raw.slice(at, end)
    tokens.push({ at: span(at, end), form: kind === OTHER ? shown : fold(shown), kind: kinds[kind]! })
    at = end
  }
  return tokens
}

function runEnd(raw: string, start: number, { end: limit, cuts }: Bounds): number {
  const kind = classes[raw.charCodeAt(start)]!
  let end = start + 1
  for (let at = end; at < limit; at++) {
    if (cuts !== undefined && cuts.has(at)) break
    const next = classes[raw.charCodeAt(at)]!
    if (next === kind || (next === SILENT && kind === WORD)) end = at + 1
    else if (next !== SILENT) break
  }
  return end
}

/** A text with its tokens. */
export function textOf(raw: string, cuts?: ReadonlySet<number>): Text {
  return { raw, tokens: tokenise(raw, cuts ? { start: 0, end: raw.length, cuts } : undefined) }
}
