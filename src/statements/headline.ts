import { connectorAt, formAt } from '../knowledge/prose.ts'
import { contentFrom } from './content.ts'
import type { Scene } from './scene.ts'
import type { Reader } from './reader.ts'

const VERBAL = /^[\u0648\u0641]?\u0633?[\u064a\u062a\u0646\u0633][\u0621-\u064a]{2,}$/

/** A country before a colon speaks only in a clause («أوسارا: لن نقبل ...»); before a noun it is the topic («أوسارا: مقتل أربعة جنود»). */
function isClause({ prose, quotes }: Scene, at: number): boolean {
  const kind = connectorAt(prose, at)
  if (quotes.has(at) || ['negation', 'future', 'condition', 'modal', 'complementizer'].includes(kind ?? '')) return true
  return VERBAL.test(formAt(prose, at)) && prose.hits[at]!.every(({ is, prefix }) => prefix !== '' || is.inflection?.tense === 'imperfect')
}

/** A speaker, a colon, the words: «المتحدث باسم الوفد: ...», with the place of speaking between («الوزير من عمان: ...»). */
export const headline: Reader = {
  id: 'statements.headline',
  example: 'المتحدث باسم الوفد: المحادثات بناءة وستستأنف غدا',
  read: (scene, sentence) => {
    const speaker = scene.parties.get(sentence.from)
    if (!speaker || speaker.prefix !== '') return []
    let colon = speaker.run.to
    while (colon < Math.min(sentence.to, speaker.run.to + 4) && formAt(scene.prose, colon) !== ':') colon++
    if (formAt(scene.prose, colon) !== ':' || sentence.to - colon < 3) return []
    const content = contentFrom(scene, { kind: 'colon', at: colon, content: colon + 1, cut: 0 }, { limit: sentence.to, gender: speaker.gender })
    if (!content || (speaker.place && !isClause(scene, content.from))) return []
    return [{
      rule: 'statements.headline', cue: null, cueWord: null, content, speaker, stranger: null, addressees: [], relays: [], clause: true,
      setting: { from: sentence.from, to: colon }, inTitle: sentence.zone !== 'body', on: [speaker.why],
    }]
  },
}
