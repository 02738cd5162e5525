import { FEH } from '../lang/letters.ts'
import type { Placed } from '../knowledge/prose.ts'
import { connectorAt, formAt, hitIn, isComma } from '../knowledge/prose.ts'
import { attribute } from '../knowledge/entry.ts'
import { ABOUT } from '../knowledge/words.ts'
import { type Content, contentFrom, quoted } from './content.ts'
import { type Cue, cueAt, isFinite, pseudoEnd, takes } from './cue.ts'
import type { Draft } from './draft.ts'
import { type Frame, frameOf } from './frame.ts'
import type { Party } from './party.ts'
import type { Reader } from './reader.ts'
import type { Scene } from './scene.ts'

/** A verb, participle or noun of saying with its words: «قال X إن ...», «... نافيا ...», «تصريحات X بأن ...», «"..."، قال X». */
export const reported: Reader = {
  id: 'statements.reported',
  example: 'قال وزير الخارجية سامر الدهشان إن المحادثات بناءة.',
  read: (scene, sentence) => {
    const drafts: Draft[] = []
    for (let at = sentence.from; at < sentence.to; at++) {
      if ((scene.prose.about[at]! & SAYING) === 0) continue
      const skip = pseudoEnd(scene.prose, at)
      if (skip > at) at = skip - 1
      else readAt({ scene, sentence, drafts }, at)
    }
    return drafts
  },
}

interface Reading {
  readonly scene: Scene
  readonly sentence: Placed
  readonly drafts: Draft[]
}

const SAYING = ABOUT.speech | ABOUT.attribution | ABOUT.source

function readAt({ scene, sentence, drafts }: Reading, at: number): void {
  const cue = cueAt(scene, at)
  if (!cue || !maySpeak(scene, cue)) return
  const fronted = isFinite(cue) ? subjectBefore(scene, sentence, cue) : cue.inflection.owned ? partyBehindAn(scene, cue) : null
  const frame = frameOf(scene, cue, { limit: sentence.to, fronted })
  const content = frame && isSaid(scene, cue, frame) ? contentFrom(scene, frame.joint, { limit: sentence.to, gender: genderOf(frame) }) : null
  const draft = frame && content ? fromFrame({ scene, sentence, drafts }, frame, content) : quoteBefore(scene, sentence, cue)
  if (draft && standsFree(draft, drafts, scene)) drafts.push(draft)
}

/** The gender a verb that goes on with the same speaker would have: the speaker's, where a person is named. */
function genderOf({ subject, cue }: Frame): 'm' | 'f' | null {
  if (subject) return subject.kind === 'person' && !subject.plural ? (subject.gender ?? cue.inflection.gender) : null
  return null
}

/** Inside direct speech only a noun of saying speaks («تصريحات X بأن ...»: frame and clause decide); a bare participle is an adjective;
 * what looks like a verb behind a preposition or «عدم» is a noun («عدم نشر أسمائهم»); «نحذر قادة النظام» is said by whoever wrote the text, and whom it names is spoken to. */
function maySpeak(scene: Scene, { from, prefix, inflection: { tense, accusative, person } }: Cue): boolean {
  const before = connectorAt(scene.prose, from - 1)
  const quote = scene.prose.quoteOver[from]
  const quotedSpeech = quote !== undefined && !quote.open && from >= quote.from && from < quote.to
  if (tense === 'imperfect' && person === 1 && !quotedSpeech) return false
  if (tense === 'perfect' && prefix === '' && (before === 'preposition' || before === 'determiner')) return false
  return quotedSpeech ? tense === 'noun' || tense === 'masdar' : tense !== 'participle' || accusative
}

/** A masdar or noun of saying speaks only with a clause behind it; a `strict` verb too, and a verb in the present without a known subject («ويبلغ من العمر»); what looks like a preposition («بين») only right before its clause. */
function isSaid({ prose }: Scene, cue: Cue, { joint, subject }: Frame): boolean {
  const { tense, owned } = cue.inflection
  if (owned && subject?.run.to === cue.from && joint.at === cue.to) return true
  const clause = joint.kind === 'anna' || joint.kind === 'colon' || joint.kind === 'quote'
  if (connectorAt(prose, cue.from) === 'preposition' && joint.at !== cue.to && joint.at !== subject?.run.to) return false
  if (joint.kind === 'object' && hitIn(prose.hits[joint.content], 'speech', ['noun', 'masdar']) !== null && attribute(cue.entry, 'force') === 'refuse') return false
  if (tense === 'masdar' || tense === 'noun') return clause && (owned || subject !== null || joint.at === cue.to)
  if (tense === 'imperfect' && subject === null && !clause) return false
  if (attribute(cue.entry, 'strict') !== undefined) return clause || (joint.kind === 'preposition' && !takes(cue, 'clause') && !takes(cue, 'anna'))
  return true
}

function fromFrame({ scene, sentence }: Reading, frame: Frame, content: Content): Draft {
  const { cue, stranger } = frame
  const speaker = frame.subject
  const { relays, others, told } = roles(scene, frame, speaker)
  return {
    rule: `statements.reported`, cue: { from: cue.from, to: cue.to }, cueWord: cue, content, speaker: told ?? speaker, stranger: speaker ? null : stranger,
    addressees: others, relays, clause: !['object', 'preposition'].includes(frame.joint.kind), setting: { from: cue.from, to: frame.joint.at }, inTitle: sentence.zone !== 'body', on: speaker ? [speaker.why] : [],
  }
}

/** «نقلت رويترز عن ترامب قوله»: the one behind عن spoke, the subject relayed. Others in the frame are addressees. */
function roles(scene: Scene, frame: Frame, speaker: Party | null): { relays: Party[]; others: readonly Party[]; told: Party | null } {
  const source = frame.others.find((other) => isBehindAn(scene, other))
  if (!isFinite(frame.cue) && speaker && isBehindAn(scene, speaker)) return { relays: relayBefore(scene, speaker), others: frame.others, told: null }
  const relayed = source && speaker && (attribute(frame.cue.entry, 'relay') !== undefined || isRelayed(scene, source))
  if (!relayed) return { relays: [], others: frame.others, told: null }
  return { relays: [speaker], others: frame.others.filter((other) => other !== source), told: source }
}

/** The medium that had it: the subject of the verb before «عن ...». */
function relayBefore(scene: Scene, speaker: Party): Party[] {
  for (let at = speaker.run.from - 2; at > speaker.run.from - 12; at--) {
    const party = scene.parties.get(at)
    if (party && party.run.to === speaker.run.from - 1 && cueAt(scene, at - 1)) return [party]
  }
  return []
}

/** «نقلت ... عن مسؤولين استغرابهم من ...», «عن ترامب قوله»: the noun's owner stands right before it, behind عن. */
function partyBehindAn(scene: Scene, cue: Cue): Party | null {
  for (let at = cue.from - 1; at > cue.from - 10; at--) {
    const party = scene.parties.get(at)
    if (party?.run.to === cue.from) return isBehindAn(scene, party) ? party : null
  }
  return null
}

function isBehindAn({ prose }: Scene, { run }: Party): boolean {
  return hitIn(prose.hits[run.from - 1], 'connectors')?.is.entry.id === 'an'
}

/** «قالت الهيئة، نقلا عن مصادر، إن ...». */
function isRelayed({ prose }: Scene, { run }: Party): boolean {
  return prose.hits[run.from - 2]?.some(({ is }) => is.file === 'attribution' && attribute(is.entry, 'relay') !== undefined) ?? false
}

/** The subject before its verb: «كيربي نفى», «وكان الوزير قد أكد», «البيت الأبيض يعلن». */
function subjectBefore(scene: Scene, sentence: Placed, cue: Cue): Party | null {
  const follower = scene.parties.get(cue.to)
  const topic = cue.prefix === FEH ? topicBefore(scene, sentence, cue) : null
  if (topic) return topic
  if (cue.prefix !== '' || (follower !== undefined && follower.prefix === '' && attribute(cue.entry, 'addressee') !== 'object')) return null
  let end = cue.from
  while (end > sentence.from && isFiller(scene, end - 1)) end--
  for (const [from, party] of nearestParties(scene, sentence, end)) {
    if (party.run.to === end && /^[\u0648\u0641]?$/.test(party.prefix) && connectorAt(scene.prose, from - 1, true) !== 'preposition') return party
    if (from < end - 12) return null
  }
  return null
}

/** «أما الوزيرة فاعتبرت أن ...»: the topic behind أما is the subject of the verb with ف. */
function topicBefore({ prose, parties }: Scene, { from }: Placed, cue: Cue): Party | null {
  for (let at = cue.from - 1; at > from && at > cue.from - TOPIC; at--) {
    const party = parties.get(at)
    if (party && party.run.to <= cue.from && hitIn(prose.hits[at - 1], 'connectors')?.is.entry.id === 'amma') return party
  }
  return null
}

const TOPIC = 24

function isFiller({ prose, times }: Scene, at: number): boolean {
  if (isComma(prose, at) || formAt(prose, at) === '-') return true
  const kind = connectorAt(prose, at)
  if (kind === 'particle' && hitIn(prose.hits[at], 'connectors')?.is.entry.id === 'qad') return true
  for (let from = at; from > at - 4; from--) if (times.get(from)?.to === at + 1) return true
  return false
}

function* nearestParties(scene: Scene, sentence: Placed, before: number): Generator<readonly [number, Party]> {
  for (let at = before - 1; at >= sentence.from && at > before - 24; at--) {
    const party = scene.parties.get(at)
    if (party && party.run.to <= before) yield [at, party]
  }
}

/** «"..."، قال X»: the words stand before the cue. */
function quoteBefore(scene: Scene, sentence: Placed, cue: Cue): Draft | null {
  if (!isFinite(cue)) return null
  const before = isComma(scene.prose, cue.from - 1) ? cue.from - 2 : cue.from - 1
  const quote = scene.prose.quoteOver[before]
  const speaker = scene.parties.get(cue.to) ?? null
  if (!quote || quote.to !== before || !speaker || quote.from < sentence.from || quote.to - quote.from < 3) return null
  const joint = { kind: 'quote', at: cue.to, content: quote.from - 1, cut: 0 } as const
  const content = quoted(scene, quote, joint)
  return content && {
    rule: 'statements.reported', cue: { from: cue.from, to: cue.to }, cueWord: cue, content, speaker, stranger: null, addressees: [],
    relays: [], clause: true, setting: { from: cue.from, to: Math.min(sentence.to, speaker.run.to + 12) }, inTitle: sentence.zone !== 'body', on: [speaker.why],
  }
}

/** Speech inside reported words is a statement of its own only when it names its speaker. */
function standsFree(draft: Draft, drafts: readonly Draft[], scene: Scene): boolean {
  const holder = drafts.find(({ content }) => draft.cue !== null && draft.cue.from >= content.from && draft.cue.from < content.to)
  if (!holder) return true
  const direct = holder.content.manner === 'direct' && scene.prose.quoteOver[draft.cue!.from] !== undefined
  if (draft.cueWord && isFinite(draft.cueWord) && draft.clause === false) return false
  return draft.speaker !== null && (!direct || draft.content.from - draft.cue!.to > 1) && draft.cueWord?.inflection.person === 3
}
