import type { Span } from './span.ts'
import type { Why } from './chain.ts'
import type { When } from './time.ts'

export const eventKinds = [
  'talks-round', 'mediation', 'talks-collapse', 'call', 'meeting', 'visit', 'arrival', 'tour', 'participation', 'delegation', 'press-conference', 'briefing',
  'proposal', 'condition', 'acceptance', 'rejection', 'decision', 'vote', 'agreement', 'signing', 'truce', 'truce-breach', 'exchange', 'release', 'attack',
  'war', 'casualties', 'closure', 'aid', 'sanction',
] as const
export type EventKind = (typeof eventKinds)[number]

export const statuses = ['happened', 'ongoing', 'planned', 'proposed', 'conditional', 'denied', 'hypothetical'] as const
export type Status = (typeof statuses)[number]

export const roles = [
  'party', 'indirect-party', 'absent', 'mediator', 'mediator-host', 'supporter', 'participant', 'head-of-delegation', 'sender', 'host', 'visitor', 'traveller',
  'caller', 'callee', 'proposer', 'recipient', 'acceptor', 'rejecter', 'decider', 'counterpart', 'speaker', 'attacker', 'victim',
] as const
export type Role = (typeof roles)[number]

export interface Participant {
  readonly name: string
  readonly role: Role
  readonly at: Span
}

/** Something that happened, is planned, or is denied, between named sides. */
export interface Happening {
  readonly id: string
  readonly kind: EventKind
  readonly status: Status
  readonly at: Span
  readonly participants: readonly Participant[]
  readonly place: string | null
  readonly when: When | null
  readonly why: Why
}
