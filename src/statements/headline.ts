import { formAt } from '../knowledge/prose.ts'
import { contentFrom } from './content.ts'
import type { Reader } from './reader.ts'

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
    if (!content) return []
    return [{
      rule: 'statements.headline', cue: null, cueWord: null, content, speaker, stranger: null, addressees: [], relays: [], clause: true,
      setting: { from: sentence.from, to: colon }, inTitle: sentence.zone !== 'body', on: [speaker.why],
    }]
  },
}
