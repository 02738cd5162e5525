import { AL } from '../lang/letters.ts'
import { attribute } from '../knowledge/entry.ts'
import { connectorAt, formAt, hitIn, isComma, sentenceAt } from '../knowledge/prose.ts'
import { isFinite } from './cue.ts'
import type { Draft } from './draft.ts'
import type { Party } from './party.ts'
import type { Scene } from './scene.ts'

/** A statement whose speaker is settled, and the statement it is nested in. */
export interface Settled {
  readonly draft: Draft
  readonly speaker: Party | null
  readonly parent: Settled | null
}

/**
 * Gives each statement its speaker: the printed one, else the one who speaks on (وأضاف, نافيا, قوله). A verb in the feminine goes on with a woman or a body, a
 * masculine one not with a woman. Nested speech never becomes the one who speaks on.
 */
export function resolveSpeakers(scene: Scene, drafts: readonly Draft[]): Settled[] {
  const out: Settled[] = []
  const memory: Party[] = []
  for (const draft of drafts) {
    const parent = parentOf(out, draft)
    const printed = draft.speaker?.back ? (memory.findLast(isSource) ?? draft.speaker) : draft.speaker
    const speaker = printed ?? (draft.stranger ? strangerOf(scene, draft) : (parent ? null : subjectNear(scene, draft, memory)) ?? carried(draft, memory, parent))
    if (!speaker) continue
    const settled = { draft, speaker, parent }
    out.push(settled)
    if (!parent) memory.push(speaker)
  }
  return out
}

const NEAR = 40

/** The subject of the verb that a participle leans on, when that verb reports nothing itself: «رد كيربي على تقارير ... قائلا إن». */
function subjectNear({ prose, parties }: Pick<Scene, 'prose' | 'parties'>, { cue, cueWord }: Draft, memory: readonly Party[]): Party | null {
  if (!cue || !cueWord || cueWord.inflection.tense === 'masdar' || cueWord.inflection.tense === 'noun') return null
  const last = memory.at(-1)?.run.from ?? -1
  const from = Math.max(sentenceAt(prose, cue.from)?.from ?? cue.from, cue.from - NEAR)
  if (last >= from) return null
  for (let at = from; at < cue.from; at++) {
    const party = parties.get(at)
    if (!party || party.prefix !== '' || !agrees(party, cueWord.inflection.gender, cueWord.inflection.number)) continue
    const verb = hitIn(prose.hits[at - 1], 'speech', ['perfect', 'imperfect'])
    if ((verb && verb.prefix.length <= 1 && connectorAt(prose, at - 1) !== 'preposition') || connectorAt(prose, at - 1, true) === 'auxiliary' || isOpener({ prose, parties }, party)) return sourceBehind({ prose, parties }, party) ?? party
  }
  return null
}

/** «ترأس الوزير نادر الخزاف اجتماعا ... وصرح»: one word before a person, at the head of the sentence or behind its opening comma, is the verb whose subject the person is. */
function isOpener({ prose }: Pick<Scene, 'prose' | 'parties'>, { kind, run: { from } }: Party): boolean {
  const verb = from - 1
  const opens = sentenceAt(prose, verb)?.from === verb || isComma(prose, verb - 1)
  return kind === 'person' && opens && prose.text.tokens[verb]?.kind === 'word' && !formAt(prose, verb).startsWith(AL) && prose.hits[verb]!.every(({ is }) => is.file === 'diplomacy' || is.file === 'speech')
}

/** «نقلت الصحيفة عن مسؤولين ... مؤكدين»: the ones behind عن go on speaking. */
function sourceBehind({ prose, parties }: Pick<Scene, 'prose' | 'parties'>, { run, medium }: Party): Party | null {
  if (medium === null) return null
  for (let at = run.to; at < run.to + 4; at++) {
    const party = parties.get(at)
    if (party) return hitIn(prose.hits[at - 1], 'connectors')?.is.entry.id === 'an' ? party : null
  }
  return null
}

/** Whom «المصدر ذاته» can mean: an unnamed source or a medium. */
function isSource({ kind, medium }: Party): boolean {
  return kind === 'unnamed' || medium !== null
}

function parentOf(out: readonly Settled[], { cue, content }: Draft): Settled | null {
  const at = cue?.from ?? content.from
  for (let i = out.length - 1; i >= 0 && i > out.length - 6; i--) {
    const one = out[i]!
    if (at >= one.draft.content.from && at < one.draft.content.to && content.to <= one.draft.content.to) return one
  }
  return null
}

function carried(draft: Draft, memory: readonly Party[], parent: Settled | null): Party | null {
  if (parent) return parent.speaker
  const { cueWord } = draft
  if (!cueWord) return null
  const { gender, number, tense } = cueWord.inflection
  for (let i = memory.length - 1; i >= 0 && i > memory.length - 4; i--) {
    const party = memory[i]!
    if (tense === 'masdar' || tense === 'noun' || agrees(party, gender, number)) return party
  }
  const last = memory.at(-1) ?? null
  if (isFinite(cueWord) && attribute(cueWord.entry, 'continues') === undefined) return null
  return last && last.gender !== null && gender !== null && last.gender !== gender && !last.plural && number !== 'many' ? null : last
}

function agrees(party: Party, gender: 'm' | 'f' | null, number: string | null): boolean {
  if (number === 'many') return party.plural || party.kind === 'body'
  if (gender === 'f') return party.gender === 'f' || (party.gender === null && party.kind !== 'person') || party.plural
  if (gender === 'm') return party.gender !== 'f'
  return true
}

/** A subject that is nobody we know of, described by its words: «قالت الشركة إن», «قال والد الأسير إن». */
function strangerOf({ prose }: Scene, { stranger, on }: Draft): Party {
  const { raw, tokens } = prose.text
  const first = tokens[stranger!.from]!.at
  const last = tokens[stranger!.to - 1]!.at
  const at = { ...first, end: last.end }
  return {
    run: stranger!, prefix: '', kind: 'unknown', name: raw.slice(at.start, at.end).replace(/\s+/g, ' '), at, title: null, gender: null, plural: false, medium: null, place: false, back: false,
    why: on[0] ?? { by: 'statements.stranger', at, on: [] },
  }
}
