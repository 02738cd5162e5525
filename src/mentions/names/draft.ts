import type { MentionKind } from '../../model/mention.ts'
import type { Run } from '../../model/token.ts'
import type { Know } from '../../knowledge/know.ts'
import type { Prose } from '../../knowledge/prose.ts'

/** A name while it is being found: token runs instead of spans. */
export interface Draft {
  readonly run: Run
  /** Letters of proclitics before the name in its first token. */
  readonly cut: number
  readonly kind: MentionKind
  readonly name: string
  readonly entry: string | null
  readonly country: string | null
  readonly gender: 'm' | 'f' | null
  readonly title: TitleRun | null
  readonly level: string | null
  readonly by: string
}

/** The tokens of an office beside a name, and the letters of proclitics before it. */
export interface TitleRun extends Run {
  readonly cut: number
}

/** An office as it was printed, while its holder is being looked for. */
export interface Office {
  readonly run: Run
  readonly cut: number
  readonly level: string | null
  readonly country: string | null
  readonly gender: 'm' | 'f' | null
  readonly plural: boolean
  /** An everyday word too (الصحفي, السيد): an office only before a name. */
  readonly weak: boolean
  /** Names nested in the office: bodies and places («المتحدث باسم البيت الأبيض»). */
  readonly inner: readonly Draft[]
}

/** The prose and what is known: what every finder of names looks at. */
export interface Scene {
  readonly prose: Prose
  readonly know: Know
}
