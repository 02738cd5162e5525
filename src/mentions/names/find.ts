import { byPlace, join, span, type Span } from '../../model/span.ts'
import { why } from '../../model/chain.ts'
import type { Mention, Named, Titled } from '../../model/mention.ts'
import type { Run } from '../../model/token.ts'
import { cutSpan } from '../../lang/clitics.ts'
import type { Know } from '../../knowledge/know.ts'
import type { Prose } from '../../knowledge/prose.ts'
import { ABOUT } from '../../knowledge/words.ts'
import { mentionsAgain } from './again.ts'
import { classAt } from './classes.ts'
import { listedAt } from './listed.ts'
import { officeAt } from './office.ts'
import { personBefore, personBehind, personsBehind } from './person.ts'
import { bothOf, holderOf, type Holders, holdersOf } from './holder.ts'
import type { Draft, Office, Scene } from './draft.ts'

/** Finds the names in an article, and the offices that stand for somebody. Spans leave proclitics out. Pure; linear. */
export function findNames(prose: Prose, know: Know): Named {
  const scene: Scene = { prose, know }
  const found: Found = { drafts: [], offices: [] }
  for (const { from, to } of prose.sentences) for (let at = from; at < to; ) at = Math.max(at + 1, stepAt(scene, at, found))
  const taken = new Set(found.drafts.flatMap(({ run }) => Array.from({ length: run.to - run.from }, (_, i) => run.from + i)))
  const drafts = settle([...found.drafts, ...mentionsAgain(scene, found.drafts, taken)])
  const mentions = drafts.map((draft) => mentionOf(scene, draft)).sort(byPlace)
  const holders = holdersOf(scene, drafts)
  const titled = found.offices.map((office) => titledOf(scene, office, holders))
  return { mentions, titled }
}

interface Found {
  readonly drafts: Draft[]
  readonly offices: Office[]
}

/** Looks for a name at one token; returns where to look next. An office comes first, since it may open a name («الرئيس الفرنسي إيمانويل ماكرون»). */
function stepAt(scene: Scene, at: number, found: Found): number {
  if ((scene.prose.about[at]! & NAMING) === 0 && !mayOpenPerson(scene, at)) return at + 1
  const known = listedAt(scene, at)
  const office = known && known.kind !== 'person' && known.run.to > at + 1 ? null : officeAt(scene, at)
  if (office) return takeOffice(scene, office, found)
  const person = personBefore(scene, at)
  if (person) {
    found.drafts.push(person.person, ...(person.office?.inner ?? []))
    return person.office?.run.to ?? person.person.run.to
  }
  const body = classAt(scene, at)
  const longest = body && (!known || body.run.to > known.run.to) ? body : known
  if (!longest) return at + 1
  found.drafts.push(longest)
  return longest.run.to
}

/** A word nothing is known of opens a name only behind a verb of saying or as a known name part. */
function mayOpenPerson({ prose, know }: Scene, at: number): boolean {
  return ((prose.about[at - 1] ?? 0) & ABOUT.speech) !== 0 || (prose.hits[at]!.length === 0 && know.nameParts.has(prose.text.tokens[at]!.form))
}

const NAMING = ABOUT.name | ABOUT.title

function takeOffice(scene: Scene, office: Office, found: Found): number {
  const holders = office.plural ? personsBehind(scene, office) : []
  const holder = office.plural ? (holders.at(-1) ?? null) : personBehind(scene, office)
  found.drafts.push(...office.inner, ...holders.slice(0, -1))
  if (holder) found.drafts.push(holder)
  else if (!office.weak) found.offices.push(office)
  return holder?.run.to ?? office.run.to
}

/** One canonical name per thing: an unlisted person's longest printed form serves for all its mentions. */
function settle(drafts: readonly Draft[]): Draft[] {
  const longest = new Map<string, Draft>()
  for (const draft of drafts) {
    if (draft.kind !== 'person' || draft.entry !== null) continue
    for (const part of partsOfName(draft.name)) if (!longest.has(part)) longest.set(part, draft)
  }
  return drafts.map((draft) => {
    if (draft.kind !== 'person' || draft.entry !== null) return draft
    const longer = longest.get(draft.name)
    return longer ? { ...draft, name: longer.name, country: draft.country ?? longer.country, gender: draft.gender ?? longer.gender, level: draft.level ?? longer.level } : draft
  })
}

/** The shorter names a full name may go by: its beginnings and its ends, word by word. */
function partsOfName(name: string): string[] {
  const words = name.split(' ')
  return words.slice(1).flatMap((_, at) => [words.slice(at + 1).join(' '), words.slice(0, at + 1).join(' ')])
}

/** The span of a run, proclitic letters off. */
export function placed({ prose }: Scene, run: Run, cut: number): Span {
  const { raw, tokens } = prose.text
  const first = cut > 0 ? cutSpan(raw, tokens[run.from]!, cut) : tokens[run.from]!.at
  return span(first.start, tokens[run.to - 1]!.at.end)
}

function mentionOf(scene: Scene, draft: Draft): Mention {
  const at = placed(scene, draft.run, draft.cut)
  const title = draft.title ? placed(scene, draft.title, draft.title.cut) : null
  const { kind, name, entry, country, gender } = draft
  return { at, kind, name, entry, title, whole: title ? join(title, at) : at, country, gender, level: draft.level, why: why(draft.by, at) }
}

function titledOf(scene: Scene, office: Office, holders: Holders): Titled {
  const at = placed(scene, office.run, office.cut)
  const { level, country, gender, plural } = office
  return { at, level, country, gender, plural, name: plural ? bothOf(scene, office, holders) : holderOf(scene, office, holders), why: why('names.office', at) }
}
