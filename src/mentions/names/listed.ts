import type { MentionKind } from '../../model/mention.ts'
import { AL } from '../../lang/letters.ts'
import type { Hit } from '../../lang/lookup.ts'
import { attribute } from '../../knowledge/entry.ts'
import { formAt } from '../../knowledge/prose.ts'
import type { Word } from '../../knowledge/words.ts'
import type { Draft, Scene } from './draft.ts'

const kinds: Readonly<Record<string, MentionKind>> = {
  people: 'person', bodies: 'body', outlets: 'body', agencies: 'body', countries: 'place', places: 'place',
}
const naming = new Set(['name', 'long', 'variant', 'short', 'capital', 'capital-variant', 'metonym', 'mark'])
const order = ['people', 'bodies', 'agencies', 'countries', 'places', 'outlets']

/** The listed name that begins at a token: people, bodies, countries and capitals, places, outlets. The longest wins; then the order of `order`. */
export function listedAt({ prose }: Scene, at: number): Draft | null {
  const hits = prose.hits[at]
  if (!hits || hits.length === 0) return null
  let best: Hit<Word> | null = null
  for (const hit of hits) if (isName(hit, prose) && (!best || better(hit, best))) best = hit
  return best ? draftOf(best) : null
}

function better(a: Hit<Word>, b: Hit<Word>): boolean {
  if (a.to !== b.to) return a.to > b.to
  if (a.prefix.length !== b.prefix.length) return a.prefix.length < b.prefix.length
  return order.indexOf(a.is.file) < order.indexOf(b.is.file)
}

function isName({ is, from, to, prefix }: Hit<Word>, prose: Scene['prose']): boolean {
  if (!(is.file in kinds) || !naming.has(is.role)) return false
  if (is.role === 'mark' && to - from < 2 && prefix !== '') return false
  return attribute(is.entry, 'weak') === undefined || quoted(prose, from, to)
}

/** Names that are everyday words too («الحرة», «الوطن») count only between quotation marks or behind a class noun (classes.ts). */
function quoted(prose: Scene['prose'], from: number, to: number): boolean {
  return prose.quoteFrom.get(from)?.to === to
}

/** What a hit names. */
export function draftOf({ is, from, to, prefix }: Hit<Word>): Draft {
  const { entry, file } = is
  const capital = is.role.startsWith('capital')
  return {
    run: { from, to }, cut: prefix.length, kind: kinds[file]!, entry: capital ? `${entry.id}.capital` : entry.id, title: null, level: attribute(entry, 'level') ?? attribute(entry, 'kind') ?? null, gender: genderOf(entry.head.attributes.get('gender')),
    name: capital ? entry.lines.find(({ role }) => role === 'capital')!.text : entry.head.text,
    country: file === 'countries' ? entry.id : attribute(entry, 'speaks-for') ?? attribute(entry, 'country') ?? attribute(entry, 'in') ?? null,
    by: `names.listed`,
  }
}

function genderOf(value: string | undefined): 'm' | 'f' | null {
  return value === 'f' || value === 'm' ? value : null
}

/** The country whose relational adjective stands at a token («الأميركي»), or null. */
export function demonymAt({ prose }: Scene, at: number): string | null {
  for (const { is, prefix } of prose.hits[at] ?? []) if (is.role.startsWith('demonym') && prefix === '') return is.entry.id
  return null
}

/** True when a token opens with the article. */
export function isDefinite({ prose }: Scene, at: number): boolean {
  return formAt(prose, at).startsWith(AL) && prose.text.tokens[at]?.kind === 'word'
}
