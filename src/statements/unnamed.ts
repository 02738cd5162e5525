import { span } from '../model/span.ts'
import { why } from '../model/chain.ts'
import type { Mention, Named } from '../model/mention.ts'
import { attribute } from '../knowledge/entry.ts'
import { connectorAt, formAt, hitIn, type Prose, tokensOf } from '../knowledge/prose.ts'
import { bareNoun, cutSpan } from '../lang/clitics.ts'
import type { Hit } from '../lang/lookup.ts'
import { ABOUT, type Word } from '../knowledge/words.ts'
import type { Party } from './party.ts'

const heads = ['head', 'dual', 'plural', 'feminine', 'collective', 'back']
const LONGEST = 9

/** Speakers without a name: «مصادر مطلعة على المحادثات», «مسؤول أمريكي رفيع», «وسائل إعلام إيرانية». The description is what was printed. */
export function unnamedSources(prose: Prose, names: Named): Party[] {
  const out: Party[] = []
  const named = namedStarts(prose, names)
  for (const { from, to } of prose.sentences) {
    for (let at = from; at < to; at++) {
      if ((prose.about[at]! & ABOUT.source) === 0) continue
      const party = sourceAt(prose, at, { limit: Math.min(to, at + LONGEST), named })
      if (!party) continue
      out.push(party)
      at = party.run.to - 1
    }
  }
  return out
}

/** Where the names begin, and where each ends. */
function namedStarts(prose: Prose, { mentions }: Named): ReadonlyMap<number, { to: number; mention: Mention }> {
  return new Map(mentions.map((mention) => {
    const { run } = tokensOf(prose, mention.at)
    return [run.from, { to: run.to, mention }]
  }))
}

interface Bounds {
  readonly limit: number
  readonly named: ReadonlyMap<number, { to: number; mention: Mention }>
}

function sourceAt(prose: Prose, at: number, bounds: Bounds): Party | null {
  const head = sourceHit(prose, at, heads)
  if (!head) return null
  const to = tailEnd(prose, head.to, bounds)
  const { raw, tokens } = prose.text
  const first = head.prefix === '' ? tokens[at]!.at : cutSpan(raw, tokens[at]!, head.prefix.length)
  const place = span(oneOf(prose, at) ? tokens[at - 1]!.at.start : first.start, tokens[to - 1]!.at.end)
  const role = roleOf(head.is)
  const one = oneOf(prose, at)
  return {
    run: { from: one ? at - 1 : at, to }, prefix: one ? '' : raw.slice(tokens[at]!.at.start, first.start), kind: 'unnamed', name: raw.slice(place.start, place.end).replace(/\s+/g, ' '), at: place,
    title: null, gender: genderOf(role, one), plural: !one && role !== 'head' && role !== 'feminine', medium: null, place: false, back: !one && (role === 'back' || isBare(prose, at, to)),
    why: why('statements.unnamed', place),
  }
}

/** One man or source speaks in the masculine («مسؤول», «مصدر»); «مصادر» in the feminine or the plural; «أحد المصادر» shows nothing. */
function genderOf(role: string, one: boolean): 'm' | 'f' | null {
  if (role === 'feminine' || role === 'collective') return 'f'
  return role === 'head' && !one ? 'm' : null
}

/** «المصدر», «المسؤولان»: definite and alone, it means one told of before. */
function isBare(prose: Prose, at: number, to: number): boolean {
  return to === at + 1 && bareNoun(formAt(prose, at)) !== formAt(prose, at)
}

const modifying = ['modifier', 'head', 'dual', 'plural']

/** The longest word of sources.tsv at a token in one of the roles; a variant has the role of its entry. */
function sourceHit(prose: Prose, at: number, roles: readonly string[]): Hit<Word> | null {
  return prose.hits[at]?.find(({ is }) => is.file === 'sources' && roles.includes(roleOf(is))) ?? null
}

const roleOf = ({ role, entry }: Word): string => (role === 'variant' ? entry.head.role : role)

/** «أحد المسؤولين», «إحدى المصادر»: one of them speaks. */
function oneOf(prose: Prose, at: number): boolean {
  return hitIn(prose.hits[at - 1], 'connectors')?.is.entry.id === 'one-of'
}

/** Adjectives, modifiers and what they tie to: «كبير», «مطلع على المحادثات», «في البيت الأبيض», «أمريكي». */
function tailEnd(prose: Prose, from: number, { limit, named }: Bounds): number {
  let to = from
  while (to < limit) {
    const next = partEnd(prose, to, named)
    if (next === to) break
    to = next
  }
  return Math.min(to, limit)
}

function partEnd(prose: Prose, at: number, named: Bounds['named']): number {
  const modifier = sourceHit(prose, at, modifying)
  if (modifier && modifier.prefix === '') return attribute(modifier.is.entry, 'joins') === undefined ? modifier.to : tiedEnd(prose, modifier.to, named)
  if (prose.hits[at]!.some(({ is, prefix }) => is.role.startsWith('demonym') && prefix === '')) return at + 1
  const joint = connectorAt(prose, at)
  const short = joint === 'preposition' && formAt(prose, at).length <= 3
  const behind = named.get(short ? at + 1 : at)
  if (behind && short) return behind.to
  return behind && behind.mention.kind === 'body' && formAt(prose, at).startsWith('\u0628') ? behind.to : at
}

/** What a modifier ties to: a preposition if it stands there, then one noun with its definite adjectives, or a name. */
function tiedEnd(prose: Prose, from: number, named: Bounds['named']): number {
  const at = connectorAt(prose, from) === 'preposition' ? from + 1 : from
  const name = named.get(at)
  if (name) return name.to
  let to = at
  while (to < at + 4 && bareNoun(formAt(prose, to)) !== formAt(prose, to) && connectorAt(prose, to) === null) to++
  if (to > at || from === at) return to
  return named.get(at + 1)?.to ?? at + 1
}
