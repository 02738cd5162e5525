import { AL, LAM } from '../../lang/letters.ts'
import type { Run } from '../../model/token.ts'
import { attribute } from '../../knowledge/entry.ts'
import { connectorAt, hitIn, type Prose } from '../../knowledge/prose.ts'
import { demonymAt, draftOf, isDefinite, listedAt } from './listed.ts'
import type { Draft, Scene } from './draft.ts'

const LONGEST = 5

/**
 * A body or place that a class noun opens: «وزارة الخارجية القطرية», «حركة حماس», «قطاع غزة», «قناة «القاهرة الإخبارية»». A listed name behind the noun gives
 * the canonical name; definite nouns and relational adjectives behind it make a name of their own.
 */
export function classAt(scene: Scene, at: number): Draft | null {
  const { prose } = scene
  const hit = hitIn(prose.hits[at], 'bodies', ['class', 'place-class']) ?? hitIn(prose.hits[at], 'outlets', ['class'])
  if (!hit || connectorAt(prose, at) !== null) return null
  const definite = isDefinite(scene, at)
  const inner = behind(scene, hit.to)
  const place = hit.is.role === 'place-class'
  const cut = hit.prefix.length
  if (inner && inner.draft.kind === (place ? 'place' : 'body')) return named(inner, { from: at, cut })
  const to = definite ? demonymsEnd(scene, hit.to) : placeEnd(scene, hit.to, place)
  if (to === hit.to) return null
  const country = demonymAt(scene, to - 1) ?? inner?.draft.country ?? null
  return {
    run: { from: at, to }, cut, kind: place ? 'place' : 'body', name: textOf(prose, { from: at, to }, cut), entry: null, country, gender: null, title: null, level: attribute(hit.is.entry, 'kind') ?? null,
    by: 'names.classes',
  }
}

interface Inner {
  readonly draft: Draft
  readonly quoted: boolean
}

/** With quotes between, the name is what they hold; without, the class noun is part of it. */
function named({ draft, quoted }: Inner, { from, cut }: { from: number; cut: number }): Draft {
  return quoted ? draft : { ...draft, run: { from, to: draft.run.to }, cut }
}

/** The listed name behind a class noun, quotation marks stepped over; weak names count here. */
function behind(scene: Scene, at: number): Inner | null {
  const quote = scene.prose.quoteFrom.get(at + 1)
  const start = quote ? quote.from : at
  const weak = scene.prose.hits[start]?.find(({ is, prefix }) => prefix === '' && (is.file === 'outlets' || is.file === 'agencies') && attribute(is.entry, 'weak') !== undefined)
  const draft = weak && ['name', 'variant'].includes(weak.is.role) ? draftOf(weak) : listedAt(scene, start)
  return draft && draft.cut === 0 ? { draft, quoted: quote !== undefined } : null
}

/** Behind a definite noun only relational adjectives make a name: «الجيش المصري», «الحكومة السورية». */
function demonymsEnd(scene: Scene, from: number): number {
  let to = from
  while (to - from < 2 && demonymAt(scene, to) !== null) to++
  return to
}

function placeEnd(scene: Scene, from: number, place: boolean): number {
  let to = from
  while (to - from < LONGEST && goesOn(scene, to, { first: to === from, place })) to++
  return to
}

function goesOn(scene: Scene, at: number, { first, place }: { first: boolean; place: boolean }): boolean {
  const { prose } = scene
  if (prose.text.tokens[at]?.kind !== 'word' || connectorAt(prose, at) !== null) return false
  if (hitIn(prose.hits[at], 'speech', ['perfect', 'imperfect', 'participle'])?.prefix === '') return false
  if (demonymAt(scene, at) !== null) return true
  if (hitIn(prose.hits[at], 'titles') !== null) return false
  if (isDefinite(scene, at)) return hitIn(prose.hits[at], 'people') === null
  if (first && !place && isIdafa(scene, at)) return true
  return first && !place && listedAt(scene, at)?.cut === 0
}

/** An indefinite noun with a definite one behind it goes on an idafa: «هيئة مكافحة الفساد», «لجنة تنظيم الانتخابات». */
function isIdafa(scene: Scene, at: number): boolean {
  const { hits } = scene.prose
  const verb = hitIn(hits[at], 'speech', ['perfect', 'imperfect']) ?? hitIn(hits[at], 'diplomacy', ['perfect', 'imperfect'])
  return verb === null && isDefinite(scene, at + 1) && demonymAt(scene, at + 1) === null && !/^[\u0628\u0644\u0648\u0641]/.test(scene.prose.text.tokens[at]!.form)
}

/** The words as printed, the proclitic off. */
export function textOf({ text: { raw, tokens } }: Prose, { from, to }: Run, cut: number): string {
  const whole = raw.slice(tokens[from]!.at.start, tokens[to - 1]!.at.end).replace(/\s+/g, ' ')
  const swallowed = cut > 0 && tokens[from]!.form.slice(cut - 1, cut + 1) === LAM + LAM
  return cut === 0 ? whole : swallowed ? AL.charAt(0) + whole.slice(cut) : whole.slice(cut)
}
