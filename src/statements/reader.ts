import type { Placed } from '../knowledge/prose.ts'
import type { Draft } from './draft.ts'
import type { Scene } from './scene.ts'

/** One way in which Arabic news reports speech. A plain object in a hand-ordered list; each stands in its own file with its cases beside it. */
export interface Reader {
  readonly id: string
  /** A sentence in which this reader finds a statement; the contract test holds it to that. */
  readonly example: string
  readonly read: (scene: Scene, sentence: Placed) => readonly Draft[]
}
