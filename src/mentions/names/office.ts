import { AL, HEH, LAM } from '../../lang/letters.ts'
import { attribute, listed } from '../../knowledge/entry.ts'
import { connectorAt, hitIn } from '../../knowledge/prose.ts'
import type { Hit } from '../../lang/lookup.ts'
import type { Word } from '../../knowledge/words.ts'
import { classAt } from './classes.ts'
import { demonymAt, isDefinite, listedAt } from './listed.ts'
import type { Draft, Office, Scene } from './draft.ts'
import { isNamePart } from './run.ts'

const MOST_PARTS = 8

/** The office that begins at a token; courtesies, ranks and second offices join the one beside them: «معالي وزير الخارجية», «رئيس الوفد السفير ...». */
export function officeAt(scene: Scene, at: number): Office | null {
  const office = oneOfficeAt(scene, at)
  if (!office || office.plural) return office
  const next = oneOfficeAt(scene, office.run.to)
  if (!next || next.cut > 0 || next.plural) return office
  return { ...(office.weak ? next : office), run: { from: at, to: next.run.to }, cut: office.cut, inner: [...office.inner, ...next.inner], country: office.country ?? next.country }
}

/** One office with all that belongs to it: «المتحدث باسم مجلس الأمن القومي في البيت الأبيض», «وزير الخارجية المصري السابق». */
function oneOfficeAt(scene: Scene, at: number): Office | null {
  const hit = titleHit(scene, at)
  if (!hit) return null
  const own = within(scene, hit)
  const inner: Draft[] = []
  let to = hit.to
  for (let parts = 0; parts < MOST_PARTS; parts++) {
    const next = partEnd(scene, to, { title: hit.is, inner })
    if (next === to) break
    to = next
  }
  return {
    run: { from: at, to }, cut: hit.prefix.length, inner: [...own, ...inner], level: attribute(hit.is.entry, 'level') ?? null,
    country: countryOf(scene, { from: hit.to, to }, [...own, ...inner]), gender: hit.is.role === 'feminine' ? 'f' : 'm', plural: hit.is.role === 'plural' || hit.is.role === 'dual',
    weak: attribute(hit.is.entry, 'rank') === '1' || hit.is.entry.head.role === 'courtesy',
  }
}

/** Bodies and places in a title's own words: «السكرتيرة الصحفية للبيت الأبيض», «كبير موظفي البيت الأبيض». */
function within(scene: Scene, { from, to }: Hit<Word>): Draft[] {
  const inner: Draft[] = []
  for (let at = from + 1; at < to; ) {
    const draft = bodyAt(scene, at)
    if (draft && draft.run.to <= to) inner.push(draft)
    at = draft && draft.run.to <= to ? draft.run.to : at + 1
  }
  return inner
}

function titleHit({ prose }: Scene, at: number): Hit<Word> | null {
  const hit = hitIn(prose.hits[at], 'titles')
  if (!hit || hit.is.entry.head.role === 'modifier') return null
  return hit
}

interface Growing {
  readonly title: Word
  readonly inner: Draft[]
}

/** One more part of an office: an adjective of a country, «السابق», «لشؤون ...», a body or place with or without a preposition. Returns where it ends. */
function partEnd(scene: Scene, at: number, { title, inner }: Growing): number {
  const { prose } = scene
  if (demonymAt(scene, at) !== null) return at + 1
  const modifier = prose.hits[at]?.find(({ is }) => is.file === 'titles' && is.entry.head.role === 'modifier')
  if (modifier && modifier.prefix === '') return modifier.to
  const about = prose.hits[at]?.find(({ is, prefix }) => is.file === 'connectors' && is.entry.id === 'title-joint' && prefix === '')
  if (about) return definiteEnd(scene, about.to)
  const bare = bodyAt(scene, at)
  if (bare && (bare.cut === 0 ? takesBody(title, bare) : isTie(prose.text.tokens[at]!.form.charAt(0)))) return push(inner, bare)
  const joint = connectorAt(prose, at) === 'preposition' && prose.text.tokens[at]!.form.length <= 3 ? bodyAt(scene, at + 1) : null
  if (joint && joint.cut === 0) return push(inner, joint)
  if (inner.length === 0 && prose.text.tokens[at]?.form.startsWith(LAM + LAM) && connectorAt(prose, at) === null && !hitIn(prose.hits[at], 'speech')) return at + 1
  return inner.length === 0 && opensBody(title) ? bodyEnd(scene, at) : at
}

/** The body an office waits for, in words no list has: «الأمن القومي»; «إغاثة الهضبة» when what stands there cannot be a name. */
function bodyEnd(scene: Scene, at: number): number {
  const { prose } = scene
  const noun = prose.text.tokens[at]
  const construct = noun?.kind === 'word' && prose.hits[at]!.length === 0 && !isDefinite(scene, at) && noun.form.endsWith(HEH) && !isNamePart(scene, noun.form)
  return construct && definiteEnd(scene, at + 1) > at + 1 ? definiteEnd(scene, at + 1) : definiteEnd(scene, at)
}

/** «المتحدث باسم ...», «نائب رئيس ...»: the last word waits for a body, listed or not. A whole title («المتحدث») waits for nothing. */
function opensBody({ entry, line }: Word): boolean {
  return listed(entry, 'takes').includes('body') && !line.text.slice(line.text.lastIndexOf(' ') + 1).startsWith(AL)
}

function push(inner: Draft[], draft: Draft): number {
  inner.push(draft)
  return draft.run.to
}

/** Only ل and ب tie a body to an office: «بالبيت الأبيض», «للأمم المتحدة»; a و opens something new. */
function isTie(letter: string): boolean {
  return letter === '\u0628' || letter === '\u0644'
}

/** A person is no part of an office; a place follows only where the office takes one. */
function takesBody(title: Word, draft: Draft): boolean {
  const takes = listed(title.entry, 'takes')
  return draft.kind === 'body' ? true : takes.includes('country') || takes.includes('place') || takes.includes('body') || takes.length === 0
}

function bodyAt(scene: Scene, at: number): Draft | null {
  const named = classAt(scene, at)
  const other = listedAt(scene, at)
  const draft = named && (!other || named.run.to > other.run.to) ? named : other
  return draft && draft.kind !== 'person' ? draft : null
}

/** Definite nouns in a row: «الأمن القومي», «الشرق الأوسط وشمال إفريقيا». */
function definiteEnd(scene: Scene, from: number): number {
  let at = from
  while (at - from < 4 && isDefinite(scene, at) && connectorAt(scene.prose, at) === null && !hitIn(scene.prose.hits[at], 'people', ['name', 'variant', 'short'])) at++
  return at
}

function countryOf(scene: Scene, run: { from: number; to: number }, inner: readonly Draft[]): string | null {
  for (let at = run.from; at < run.to; at++) {
    const country = demonymAt(scene, at)
    if (country) return country
  }
  return inner.find(({ country }) => country !== null)?.country ?? null
}
