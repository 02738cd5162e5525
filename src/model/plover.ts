import type { EventKind } from './event.ts'

/** A PLOVER code: event category and mode (PLOVER 1.0 codebook). */
export interface Plover {
  readonly event: string
  readonly mode: string | null
}

const codes: Readonly<Record<EventKind, Plover>> = {
  'talks-round': { event: 'CONSULT', mode: 'multilateral' }, mediation: { event: 'CONSULT', mode: 'mediate' }, 'talks-collapse': { event: 'REJECT', mode: 'meet' },
  call: { event: 'CONSULT', mode: 'phone' }, meeting: { event: 'CONSULT', mode: 'meet' }, visit: { event: 'CONSULT', mode: 'visit' },
  arrival: { event: 'CONSULT', mode: 'visit' }, tour: { event: 'CONSULT', mode: 'visit' }, participation: { event: 'CONSULT', mode: 'meet' },
  delegation: { event: 'CONSULT', mode: 'visit' }, 'press-conference': { event: 'CONSULT', mode: null }, briefing: { event: 'CONSULT', mode: null },
  proposal: { event: 'REQUEST', mode: null }, condition: { event: 'REQUEST', mode: 'change' }, acceptance: { event: 'AGREE', mode: null },
  rejection: { event: 'REJECT', mode: null }, decision: { event: 'AGREE', mode: null }, vote: { event: 'SUPPORT', mode: null },
  agreement: { event: 'AGREE', mode: null }, signing: { event: 'AGREE', mode: null }, truce: { event: 'RETREAT', mode: 'ceasefire' },
  'truce-breach': { event: 'ASSAULT', mode: null }, exchange: { event: 'RETREAT', mode: 'release' }, release: { event: 'RETREAT', mode: 'release' },
  attack: { event: 'ASSAULT', mode: null }, war: { event: 'ASSAULT', mode: null }, casualties: { event: 'ASSAULT', mode: null },
  closure: { event: 'SANCTION', mode: null }, aid: { event: 'AID', mode: null }, sanction: { event: 'SANCTION', mode: null },
}

/** The code of the act itself; the status carries the future, as the annotation guideline decides (PLOVER proper codes planned cooperation as AGREE). */
export function ploverOf(kind: EventKind): Plover {
  return codes[kind]
}
