import type { Why } from '../model/chain.ts'
import type { Run } from '../model/token.ts'
import type { Content } from './content.ts'
import type { Cue } from './cue.ts'
import type { Party } from './party.ts'

/** A statement while it is being read: tokens and parties, before speaker memory, dates and the chain are settled. */
export interface Draft {
  readonly rule: string
  readonly cue: Run | null
  readonly cueWord: Cue | null
  readonly content: Content
  readonly speaker: Party | null
  /** A subject that is no known party. */
  readonly stranger: Run | null
  readonly addressees: readonly Party[]
  /** Media between the outlet and the speaker: «نقلت رويترز عن ...». */
  readonly relays: readonly Party[]
  /** The words are a clause of their own (after أن, a colon, in quotes), not an object or a noun behind a preposition. */
  readonly clause: boolean
  /** Tokens that may hold the day and the occasion of saying. */
  readonly setting: Run
  readonly inTitle: boolean
  readonly on: readonly Why[]
}
