import { YEH } from '../../lang/letters.ts'
import { bareNoun, proclitics } from '../../lang/clitics.ts'
import { connectorAt, formAt, hitIn } from '../../knowledge/prose.ts'
import { demonymAt, isDefinite } from './listed.ts'
import type { Scene } from './draft.ts'

const LONGEST = 4
const IMPERFECT = /^[\u064a\u062a]|^\u0633[\u064a\u062a\u0646]/
const listedAlone = ['name', 'variant', 'short']
const FUTURE = /^\u0633[\u064a\u062a]/
const stoppers = new Set(['speech', 'titles', 'sources', 'attribution', 'diplomacy', 'countries', 'bodies', 'agencies', 'outlets', 'calendar'])

/**
 * The end of a run of words that can be a person's name, beginning at `from`; `from` itself when there is none. Known name parts go on, unknown words that are
 * not common ones too (a foreign name no list has: «سامويل وربيرج»), particles join («ماجد بن محمد الأنصاري»). `bold`: an office stands before it.
 */
export function nameRunAt(scene: Scene, from: number, bold: boolean): number {
  let to = from
  let words = 0
  while (words < LONGEST && canBePart(scene, to, { first: words === 0, words, bold })) {
    if (!isParticle(scene, to)) words++
    to++
  }
  while (to > from && isParticle(scene, to - 1)) to--
  return words === 0 ? from : to
}

/** سيلتقي, ستلتقي: a verb and no name, unless a comma or the words follow («كارلا ستينبو، ...», «كير ستارمر إن ...»). */
function isFutureVerb({ prose }: Scene, at: number): boolean {
  const form = formAt(prose, at)
  if (!FUTURE.test(form)) return false
  return form.charAt(1) === YEH || !(prose.text.tokens[at + 1]?.kind === 'mark' || connectorAt(prose, at + 1) !== null)
}

/** A listed person begins here: two in a row are two persons («حث بايدن نتنياهو»); behind a first name it is a surname («نادر الصفدي»). */
function opensListed({ prose }: Scene, at: number): boolean {
  return hitIn(prose.hits[at], 'people', listedAlone)?.prefix === ''
}

/** «نظيره» behind a name is the other minister, though نظيرة be a given name. */
function isCounterpart({ prose }: Scene, at: number): boolean {
  return prose.hits[at]!.some(({ is, prefix }) => is.file === 'titles' && is.entry.id === 'counterpart' && prefix === '')
}

/** True for بن, آل, أبو and their like. */
export function isParticle({ prose }: Scene, at: number): boolean {
  return connectorAt(prose, at) === 'name-particle'
}

interface Place {
  readonly first: boolean
  readonly words: number
  readonly bold: boolean
}

function canBePart(scene: Scene, at: number, { first, words, bold }: Place): boolean {
  const { prose, know } = scene
  const token = prose.text.tokens[at]
  if (!token || token.kind !== 'word' || token.form.length < 2) return false
  if (isParticle(scene, at)) return prose.text.tokens[at + 1]?.kind === 'word'
  const known = isNamePart(scene, token.form)
  if (!known && (isTiedWord(scene, token.form) || (bareNoun(token.form) !== token.form && !isDefinite(scene, at)))) return false
  if (!bold && first && isWord(scene, at)) return false
  if (words > 0 && (isCounterpart(scene, at) || (opensListed(scene, at) && opensListed(scene, at - 1)))) return false
  if (isTaken(scene, at, known) || demonymAt(scene, at) !== null) return false
  if (first && isDefinite(scene, at)) return false
  const common = know.common.has(token.form)
  if (known) return !common || bold || words > 0
  if (common) return bold && words === 1 && isDefinite(scene, at) && prose.hits[at]!.length === 0
  return bold && (words < 2 || (words === 2 && !IMPERFECT.test(token.form) && isDefinite(scene, at))) && !isFutureVerb(scene, at)
}

/** A common word with a proclitic on it: «باحترام», «للقاء». */
function isTiedWord({ know }: Scene, form: string): boolean {
  return proclitics(form).some(({ prefix, stem }) => prefix !== '' && know.common.has(stem))
}

/** Without an office before it, a word that any list knows as something else begins no name («هدنة غزة»), though it be a name part too. */
function isWord({ prose }: Scene, at: number): boolean {
  return (prose.hits[at] ?? []).some(({ is, prefix }) => prefix === '' && stoppers.has(is.file) && is.file !== 'titles')
}

/** A word that a list knows as something else is no part of a name, unless it is a name part too (سعيد, أمين). */
function isTaken({ prose }: Scene, at: number, known: boolean): boolean {
  for (const { is, prefix, to } of prose.hits[at] ?? []) {
    if (is.file === 'connectors' && prefix === '' && is.role === 'word') return true
    if (prefix === '' && stoppers.has(is.file) && (!known || to > at + 1) && is.inflection?.accusative !== true) return true
  }
  return false
}

/** True when a folded form is a known part of persons' names, with or without the article. */
export function isNamePart({ know }: Scene, form: string): boolean {
  return know.nameParts.has(form)
}

/** True when every word of a run is a known name part: sure enough to stand without an office. */
export function allKnown(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const form = formAt(scene.prose, at)
    if (!isParticle(scene, at) && (!isNamePart(scene, form) || (at === from && scene.know.common.has(form)))) return false
  }
  return true
}
