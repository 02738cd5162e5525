import type { Text, Token } from '../model/token.ts'
import { WAW } from '../lang/letters.ts'
import { bareNoun, cutSpan } from '../lang/clitics.ts'
import { vanishes } from '../lang/fold.ts'
import { phrasesAt } from '../lang/lookup.ts'
import { attribute } from '../knowledge/entry.ts'
import type { Know } from '../knowledge/know.ts'
import type { Word } from '../knowledge/words.ts'
import type { Line } from './line.ts'

const SHORTEST_REST = 3
const SHORTEST_HEAD = 3
const HEADING_REACH = 12

/**
 * Offsets where aggregators glued two words when they dropped the markup between them: a formula to the next word («إعلانوكتب»), a heading to the sentence behind
 * it («... الاتفاقوقد نقلت»), any two words where a letter that only ends words (ة) stands inside. Linear in the text.
 */
export function gluedCuts(text: Text, lines: readonly Line[], know: Know): Set<number> {
  const cuts = new Set<number>()
  for (const line of lines) {
    for (const forms of know.glued.get(text.tokens[line.from]!.form.slice(0, 2)) ?? []) {
      const cut = formulaCut(text, line, forms)
      if (cut !== null) cuts.add(cut)
    }
    for (let i = line.from; i < line.to; i++) {
      const token = text.tokens[i]!
      if (token.kind !== 'word' || token.form.length < SHORTEST_HEAD + SHORTEST_REST) continue
      const cut = finalInside(text.raw, token) ?? (i - line.from < HEADING_REACH ? verbInside(text.raw, token, know) : null)
      if (cut !== null) cuts.add(cut)
    }
  }
  return cuts
}

/** True when a cut parts this token from the one before it: nothing lies between two words. */
export function isGlued(tokens: readonly Token[], at: number): boolean {
  const [before, here] = [tokens[at - 1], tokens[at]]
  return before?.kind === 'word' && here?.kind === 'word' && before.at.end === here.at.start
}

function formulaCut({ raw, tokens }: Text, line: Line, forms: readonly string[]): number | null {
  const last = forms.length - 1
  if (line.to - line.from <= last) return null
  for (let i = 0; i < last; i++) if (tokens[line.from + i]!.form !== forms[i]) return null
  const token = tokens[line.from + last]!
  const tail = forms[last]!
  if (!token.form.startsWith(tail) || token.form.length < tail.length + SHORTEST_REST) return null
  return cutSpan(raw, token, tail.length).start
}

const FINAL = '\u0629'

/** ة ends a word: where letters follow it in one token, two words were glued. */
function finalInside(raw: string, { at }: Token): number | null {
  const inside = raw.slice(at.start + 1, at.end - 1).indexOf(FINAL)
  if (inside < 0) return null
  const found = at.start + 1 + inside
  let next = found + 1
  while (next < at.end && vanishes(raw.charCodeAt(next))) next++
  return at.end - next >= SHORTEST_REST ? next : null
}

/** A known word with و and a known past verb behind it, in a token that is no known word itself. */
function verbInside(raw: string, token: Token, know: Know): number | null {
  const { form } = token
  for (let at = form.indexOf(WAW, SHORTEST_HEAD); at > 0 && form.length - at >= SHORTEST_REST; at = form.indexOf(WAW, at + 1)) {
    if (isVerb(know, form.slice(at + 1), token) && isWord(know, form.slice(0, at), token) && !isWord(know, form, token)) return cutSpan(raw, token, at).start
  }
  return null
}

const particles = new Set(['particle', 'auxiliary'])

function wordsFor(know: Know, form: string, token: Token): Word[] {
  return phrasesAt(know.words, [{ ...token, form }], 0).filter(({ prefix, to }) => prefix === '' && to === 1).map(({ is }) => is)
}

function isVerb(know: Know, form: string, token: Token): boolean {
  if (form.length < SHORTEST_REST - 1) return false
  return wordsFor(know, form, token).some(({ file, role, inflection, entry }) => inflection?.tense === 'perfect' || role === 'perfect' || (file === 'connectors' && particles.has(attribute(entry, 'kind') ?? '')))
}

function isWord(know: Know, form: string, token: Token): boolean {
  const bare = bareNoun(form)
  return know.common.has(form) || know.common.has(bare) || know.nameParts.has(form) || wordsFor(know, form, token).length > 0 || wordsFor(know, bare, token).length > 0
}
