import type { Text, Token } from '../model/token.ts'
import { WAW } from '../lang/letters.ts'
import { bareNoun, cutSpan, proclitics, withoutArticle } from '../lang/clitics.ts'
import { vanishes } from '../lang/fold.ts'
import { phrasesAt } from '../lang/lookup.ts'
import { tokenise } from '../lang/tokenise.ts'
import { attribute } from '../knowledge/entry.ts'
import { entriesOf, type Know } from '../knowledge/know.ts'
import type { Word } from '../knowledge/words.ts'
import type { Line } from './line.ts'

const SHORTEST_REST = 3
const SHORTEST_HEAD = 3
/** «هورويا», «مناورات»: of three letters many are words by chance. */
const SHORTEST_BEFORE_VERB = 4
const HEADING_REACH = 12

/**
 * Offsets where aggregators glued two words when they dropped the markup between them: a formula to the next word («إعلانوكتب»), a heading to the sentence behind
 * it («... الاتفاقوقد نقلت»), any two words where a letter that only ends words (ة) stands inside. Linear in the text.
 */
export function gluedCuts(text: Text, lines: readonly Line[], know: Know): Set<number> {
  const cuts = finalsInside(text)
  const glued = gluedOpenings(know)
  for (const line of lines) {
    const cut = mayGlue(text.tokens[line.from]!, glued) ? formulaCut(text, line, know) : null
    if (cut !== null) cuts.add(cut)
    for (let i = line.from; i < Math.min(line.to, line.from + HEADING_REACH); i++) {
      const token = text.tokens[i]!
      if (token.kind !== 'word' || token.form.length < SHORTEST_HEAD + SHORTEST_REST) continue
      const cut = verbInside(text.raw, token, know)
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

const LONGEST_FORMULA = 6

/** The words of a formula marked `glues` at the head of a line, the last of them with letters behind it in its token. */
function formulaCut({ raw, tokens }: Text, line: Line, know: Know): number | null {
  let level: Know['formulas']['root'] | null | undefined = know.formulas.root
  for (let i = line.from; level && i < Math.min(line.to, line.from + LONGEST_FORMULA); i++) {
    const token = tokens[i]!
    for (let letters = token.kind === 'word' ? token.form.length - SHORTEST_REST : 0; letters > 1; letters--) {
      const ends = level.get(token.form.slice(0, letters))?.ends
      if (ends?.some(({ entry }) => attribute(entry, 'glues') !== undefined)) return cutSpan(raw, token, letters).start
    }
    level = level.get(token.form)?.next
  }
  return null
}

const OPENING = 2
const openings = new WeakMap<Know, ReadonlyMap<string, readonly string[]>>()

/** The first words of the formulas that words are glued to, by their first two letters. */
function gluedOpenings(know: Know): ReadonlyMap<string, readonly string[]> {
  const before = openings.get(know)
  if (before) return before
  const words = entriesOf(know, 'pages').filter((entry) => attribute(entry, 'glues') !== undefined).flatMap(({ lines }) => lines.flatMap(({ text }) => tokenise(text)[0]?.form ?? []))
  const made = Map.groupBy(new Set(words), (word) => word.slice(0, OPENING))
  openings.set(know, made)
  return made
}

/** True for a word that such a formula may begin with. */
const mayGlue = ({ kind, form }: Token, glued: ReadonlyMap<string, readonly string[]>): boolean => kind !== 'word' || (glued.get(form.slice(0, OPENING))?.some((word) => form.startsWith(word)) ?? false)

const FINAL = '\u0629'

/** ة ends a word: where letters follow it in one token, two words were glued. */
function finalsInside({ raw, tokens }: Text): Set<number> {
  const cuts = new Set<number>()
  // One cut to a token.
  let done: Token | undefined
  for (let at = raw.indexOf(FINAL); at >= 0; at = raw.indexOf(FINAL, at + 1)) {
    let next = at + 1
    while (next < raw.length && vanishes(raw.charCodeAt(next))) next++
    const code = raw.charCodeAt(next)
    if (Number.isNaN(code) || code <= SPACE || isStop(code)) continue
    const token = tokenAt(tokens, at)
    if (token?.kind !== 'word' || token === done || at === token.at.start || token.form.length < SHORTEST_HEAD + SHORTEST_REST || token.at.end - next < SHORTEST_REST) continue
    cuts.add(next)
    done = token
  }
  return cuts
}

const SPACE = 32
/** Stops and commas, which mostly stand behind a word. */
const isStop = (code: number): boolean => code === 46 || code === 0x60c || code === 58 || code === 0xa0

/** The token that holds an offset. */
function tokenAt(tokens: readonly Token[], offset: number): Token | undefined {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.at.end <= offset) low = middle + 1
    else high = middle
  }
  return tokens[low]
}

/** How many letters go before the noun of a definite word: «والدوام» is no «والد» with something behind it; what the article opens has four letters at least. */
function articleEnd(form: string): number {
  const shortest = proclitics(form).map(({ stem }) => withoutArticle(stem)).find((stem) => stem !== null)
  return shortest === undefined || shortest === null ? 0 : form.length - shortest.length
}

/** A known word with و and a known past verb behind it, in a token that is no known word itself. */
function verbInside(raw: string, token: Token, know: Know): number | null {
  const { form } = token
  if (form.indexOf(WAW, SHORTEST_BEFORE_VERB) < 0) return null
  const head = SHORTEST_BEFORE_VERB + articleEnd(form)
  for (let at = form.indexOf(WAW, head); at > 0 && form.length - at >= SHORTEST_REST; at = form.indexOf(WAW, at + 1)) {
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
