import type { Force } from '../model/statement.ts'
import { attribute } from '../knowledge/entry.ts'
import { connectorAt } from '../knowledge/prose.ts'
import { cueAt } from './cue.ts'
import type { Draft } from './draft.ts'
import type { Scene } from './scene.ts'

const neutral = new Set<Force>(['assert', 'announce', 'confirm'])

/** What the speaker does with the words. The cue decides where it names the act (نفى, دعا, حذر); with a neutral cue a performative or a call in the words does. */
export function forceOf(scene: Scene, { cueWord, content }: Draft): Force {
  const named = cueWord ? ((attribute(cueWord.entry, 'force') as Force | undefined) ?? 'assert') : 'assert'
  if (!neutral.has(named)) return named
  return performative(scene, content.from) ?? (isCall(scene, content) ? 'demand' : named)
}

/** «نحث جميع الأطراف ...», «ندعو ...», «نطالب ...» at the head of the words. */
function performative(scene: Scene, from: number): Force | null {
  for (let at = from; at < from + 3; at++) {
    const cue = cueAt(scene, at)
    if (cue?.inflection.tense !== 'imperfect' || cue.inflection.person !== 1) continue
    const force = attribute(cue.entry, 'force') as Force | undefined
    return force && !neutral.has(force) ? force : null
  }
  return null
}

/** «يجب أن ...», «ينبغي ...», «يتعين على ...» near the head of the words. */
function isCall({ prose }: Scene, { from, to }: { from: number; to: number }): boolean {
  for (let at = from; at < Math.min(to, from + 3); at++) if (connectorAt(prose, at) === 'modal') return true
  return false
}
