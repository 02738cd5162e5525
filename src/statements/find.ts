import { why } from '../model/chain.ts'
import type { Statement } from '../model/statement.ts'
import type { Know } from '../knowledge/know.ts'
import type { Prose } from '../knowledge/prose.ts'
import { according } from './according.ts'
import type { Draft } from './draft.ts'
import { forceOf } from './force.ts'
import { headline } from './headline.ts'
import type { Reader } from './reader.ts'
import { reported } from './reported.ts'
import { resolveSpeakers, type Settled } from './resolve.ts'
import { type Given, type Scene, sceneOf } from './scene.ts'
import { type Setting, settingsOf } from './setting.ts'
import { chainOf } from './transmission.ts'

/** The readers, in the order they look: what an earlier one has read, a later one does not read again. */
export const readers: readonly Reader[] = [headline, reported, according]

/** Finds who said what in an article. Pure; linear. Ids are the article's id and the place of the words. */
export function findStatements(prose: Prose, know: Know, given: Given): Statement[] {
  const scene = sceneOf(prose, know, given)
  const settled = resolveSpeakers(scene, draftsOf(scene))
  const settings = settingsOf(scene, settled)
  return settled.map((one, at) => statementOf(scene, one, settings[at]!))
}

function draftsOf(scene: Scene): Draft[] {
  return scene.prose.sentences.flatMap((sentence) => {
    const drafts: Draft[] = []
    for (const reader of readers) {
      for (const draft of reader.read(scene, sentence)) if (!drafts.some((other) => sameWords(other, draft))) drafts.push(draft)
    }
    return drafts.sort((a, b) => (a.cue?.from ?? a.content.from) - (b.cue?.from ?? b.content.from) || b.content.to - a.content.to)
  })
}

/** The words were read before: the same words under an earlier cue («وتابع قائلا إن»), or most of them by an earlier reader. */
function sameWords(a: Draft, b: Draft): boolean {
  if (a.content.from === b.content.from) return true
  const shared = Math.min(a.content.to, b.content.to) - Math.max(a.content.from, b.content.from)
  return shared > 0 && shared >= 0.6 * Math.min(a.content.to - a.content.from, b.content.to - b.content.from) && (a.cue === null || b.rule === 'statements.according')
}

function statementOf(scene: Scene, settled: Settled, setting: Setting): Statement {
  const { draft, speaker } = settled
  const { tokens } = scene.prose.text
  const cue = draft.cue ? { ...tokens[draft.cue.from]!.at, end: tokens[draft.cue.to - 1]!.at.end } : null
  return {
    id: `s${draft.content.at.start}`, content: [draft.content.at], cue, cueLemma: draft.cueWord?.entry.head.text ?? null,
    speaker: speaker ? { kind: speaker.kind, name: speaker.name, at: speaker.at, title: speaker.title } : { kind: 'unknown', name: '', at: null, title: null },
    manner: draft.content.manner, force: forceOf(scene, draft), addressee: draft.addressees[0]?.name ?? null, occasion: setting.occasion, said: setting.said,
    chain: chainOf(scene.laid, settled, setting), inTitle: draft.inTitle, why: why(draft.rule, draft.content.at, draft.on),
  }
}
