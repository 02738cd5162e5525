import type { Placed } from '../knowledge/prose.ts'
import { connectorAt, formAt, hitIn, isComma } from '../knowledge/prose.ts'
import { span } from '../model/span.ts'
import { attribute } from '../knowledge/entry.ts'
import type { Hit } from '../lang/lookup.ts'
import { ABOUT, type Word } from '../knowledge/words.ts'
import { type Content, contentFrom } from './content.ts'
import { cueAt } from './cue.ts'
import type { Draft } from './draft.ts'
import type { Party } from './party.ts'
import type { Reader } from './reader.ts'
import type { Scene } from './scene.ts'

const REACH = 6
const DATELINE = 14
const isDash = (form: string): boolean => form === '-' || form === '\u2013' || form === '\u2014'

/** An attributing phrase before or behind the words: «وبحسب البيان، ...», «...، وفقا لمسؤول أمريكي», «...، حسبما ذكرت رويترز». */
export const according: Reader = {
  id: 'statements.according',
  example: 'تستأنف المحادثات غدا في القاهرة، بحسب مصدر مطلع.',
  read: (scene, sentence) => {
    const drafts: Draft[] = []
    for (let at = sentence.from; at < sentence.to; at++) {
      if ((scene.prose.about[at]! & ABOUT.attribution) === 0) continue
      const phrase = hitIn(scene.prose.hits[at], 'attribution', ['before', 'variant'])
      if (!phrase || phrase.is.entry.head.role !== 'before' || phrase.prefix.length > 1 || isQuoted(scene, at)) continue
      const speaker = speakerBehind(scene, phrase)
      if (speaker && connectorAt(scene.prose, speaker.run.to) === 'complementizer') continue
      const draft = speaker && draftOf(scene, sentence, { phrase, speaker })
      if (draft) drafts.push(draft)
      at = phrase.to - 1
    }
    return drafts
  },
}

/** Inside marks it is the speaker who attributes, not the desk. */
function isQuoted({ prose }: Scene, at: number): boolean {
  const quote = prose.quoteOver[at]
  return quote !== undefined && at >= quote.from && at < quote.to
}

/** The party behind the phrase, over a verb («حسبما أعلن»), a class of paper and its marks. */
function speakerBehind(scene: Scene, { to }: Hit<Word>): Party | null {
  for (let at = to - 1; at < to + REACH; at++) {
    const party = scene.parties.get(at)
    if (party && party.run.to > to) return party
    if (at >= to && isComma(scene.prose, at)) return null
  }
  return null
}

interface Attributed {
  readonly phrase: Hit<Word>
  readonly speaker: Party
}

function draftOf(scene: Scene, sentence: Placed, { phrase, speaker }: Attributed): Draft | null {
  const opening = phrase.from <= sentence.from + 1
  const content = opening ? wordsBehind(scene, sentence, speaker) : wordsBefore(scene, sentence, phrase.from)
  if (!content) return null
  const cueWord = scene.prose.hits[phrase.from] ? cueIn(scene, phrase.from, speaker.run.from) : null
  return {
    rule: 'statements.according', cue: { from: phrase.from, to: Math.max(phrase.to, Math.min(speaker.run.from, phrase.to + 2)) }, cueWord, content, speaker, stranger: null, addressees: [],
    relays: [], clause: true, setting: { from: phrase.from, to: Math.min(sentence.to, speaker.run.to + 6) }, inTitle: sentence.zone !== 'body',
    on: attribute(phrase.is.entry, 'distance') === undefined ? [speaker.why] : [],
  }
}

/** A verb of saying in the words: they are its report already, and the phrase only names whom it was had from. */
function hasCue({ prose }: Pick<Scene, 'prose'>, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const verb = prose.quoteOver[at] === undefined ? hitIn(prose.hits[at], 'speech', finite) : null
    if (verb && verb.prefix.length <= 1 && verb.is.inflection?.accusative !== true && attribute(verb.is.entry, 'strict') === undefined) return true
  }
  return false
}

const finite = ['perfect', 'imperfect']

function cueIn(scene: Scene, from: number, to: number): Draft['cueWord'] {
  for (let at = from; at < to; at++) {
    const cue = cueAt(scene, at)
    if (cue) return cue
  }
  return null
}

function wordsBehind(scene: Scene, sentence: Placed, { run }: Party): Content | null {
  let at = run.to
  while (at < Math.min(sentence.to, run.to + 8) && !isComma(scene.prose, at)) at++
  if (!isComma(scene.prose, at)) at = run.to - 1
  if (connectorAt(scene.prose, at + 1, true) === 'complementizer') at++
  return contentFrom(scene, { kind: 'object', at, content: at + 1, cut: 0 }, { limit: sentence.to, gender: null })
}

function wordsBefore({ prose }: Scene, sentence: Placed, end: number): Content | null {
  const to = isComma(prose, end - 1) ? end - 1 : end
  let from = sentence.from
  for (let at = from; at < Math.min(to, from + DATELINE); at++) if (isDash(formAt(prose, at))) from = at + 1
  while (from < to && isComma(prose, from)) from++
  if (to - from < 3 || hasCue({ prose }, from, to)) return null
  const { tokens } = prose.text
  return { from, to, at: span(tokens[from]!.at.start, tokens[to - 1]!.at.end), manner: 'indirect' }
}
