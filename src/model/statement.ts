import type { Span } from './span.ts'
import type { Link, Why } from './chain.ts'
import type { When } from './time.ts'

export const forces = [
  'assert', 'announce', 'confirm', 'deny', 'urge', 'demand', 'warn', 'threaten', 'accuse', 'propose', 'promise', 'thank', 'expect', 'refuse', 'hope',
  'condition', 'support', 'welcome', 'condemn', 'ask',
] as const
export type Force = (typeof forces)[number]

export const occasions = [
  'press-conference', 'briefing', 'background-briefing', 'remarks-to-reporters', 'interview', 'question-and-answer', 'told-to-medium', 'call', 'call-readout',
  'meeting', 'speech', 'statement', 'written-statement', 'social-post', 'document', 'media-report',
] as const
export type Occasion = (typeof occasions)[number]

export type Manner = 'direct' | 'indirect' | 'mixed'

export interface Speaker {
  readonly kind: 'person' | 'body' | 'unnamed' | 'document' | 'unknown'
  readonly name: string
  readonly at: Span | null
  readonly title: Span | null
}

/** One content attributed to one speaker under one cue. */
export interface Statement {
  readonly id: string
  readonly content: readonly Span[]
  readonly cue: Span | null
  readonly cueLemma: string | null
  readonly speaker: Speaker
  readonly manner: Manner
  readonly force: Force
  readonly addressee: string | null
  readonly occasion: Occasion | null
  readonly said: When | null
  readonly chain: readonly Link[]
  readonly inTitle: boolean
  readonly why: Why
}
