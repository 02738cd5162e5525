import { AL, LAM } from '../lang/letters.ts'
import type { Span } from '../model/span.ts'
import type { Why } from '../model/chain.ts'
import type { Mention, Named, Titled } from '../model/mention.ts'
import type { Speaker } from '../model/statement.ts'
import type { Run } from '../model/token.ts'
import { hitIn, type Prose, tokensOf } from '../knowledge/prose.ts'
import { unnamedSources } from './unnamed.ts'

/** Somebody or something that can speak, be spoken to, or relay, where it is printed. `run`: all of it, office included. */
export interface Party {
  readonly run: Run
  /** Letters of proclitics before it in its first token. */
  readonly prefix: string
  readonly kind: Speaker['kind']
  readonly name: string
  readonly at: Span
  readonly title: Span | null
  readonly gender: 'm' | 'f' | null
  readonly plural: boolean
  readonly medium: 'outlet' | 'agency' | null
  /** A country or capital that stands for its government. */
  readonly place: boolean
  /** Points back to a source named or described before: «المصدر ذاته», «المصادر». */
  readonly back: boolean
  readonly why: Why
}

/** The parties of an article by the token where each begins. */
export type Parties = ReadonlyMap<number, Party>

/** Gathers who can speak: persons, bodies, countries and capitals, offices without a name, unnamed sources. Where two begin at one token, the longer wins. */
export function partiesOf(prose: Prose, names: Named, media: ReadonlyMap<string, 'outlet' | 'agency'>): Parties {
  const all: Party[] = [
    ...names.mentions.map((mention) => fromMention(prose, mention, media)),
    ...names.titled.map((titled) => fromTitled(prose, titled)),
    ...unnamedSources(prose, names),
  ]
  const byStart = new Map<number, Party>()
  for (const party of all) {
    const other = byStart.get(party.run.from)
    if (!other || other.run.to < party.run.to) byStart.set(party.run.from, party)
  }
  return byStart
}

function fromMention(prose: Prose, mention: Mention, media: ReadonlyMap<string, 'outlet' | 'agency'>): Party {
  const { at, title, name, gender, kind, entry, why } = mention
  const quoted = quotedAround(prose, tokensOf(prose, mention.whole).run)
  return {
    run: quoted, prefix: tokensOf(prose, mention.whole).prefix, kind: kind === 'person' ? 'person' : 'body', name, at, title, gender, plural: false, why,
    medium: (entry !== null && media.get(entry)) || null, place: kind === 'place', back: false,
  }
}

/** A name alone between quotation marks takes the marks with it («وربيرج»), and the class noun before them (صحيفة «...»). */
function quotedAround(prose: Prose, run: Run): Run {
  const quote = prose.quoteFrom.get(run.from)
  if (!quote || quote.open || quote.to !== run.to) return run
  const noun = hitIn(prose.hits[run.from - 2], 'outlets', ['class']) ?? hitIn(prose.hits[run.from - 2], 'bodies', ['class'])
  return { from: noun ? run.from - 2 : run.from - 1, to: run.to + 1 }
}

function fromTitled(prose: Prose, { at, name, gender, plural, why }: Titled): Party {
  const { run, prefix } = tokensOf(prose, at)
  const description = prose.text.raw.slice(at.start, at.end)
  return { run, prefix, kind: name === null && (plural || isIndefinite(prose, run)) ? 'unnamed' : 'person', name: name ?? description, at, title: at, gender, plural, medium: null, place: false, back: false, why }
}

/** «متحدث باسم الجيش» names nobody; «المتحدث باسم الجيش» and «وزير الدفاع» mean one person. */
function isIndefinite({ text }: Prose, { from, to }: Run): boolean {
  const definite = (at: number): boolean => text.tokens[at]?.form.startsWith(AL) ?? false
  return !definite(from) && (to - from < 2 || !definite(from + 1)) && !text.tokens[from]!.form.startsWith(LAM + LAM)
}
