import type { Happening, Participant } from '../model/event.ts'

const families: Readonly<Record<string, string>> = { visit: 'journey', arrival: 'journey', tour: 'journey', signing: 'agreement', truce: 'agreement', mediation: 'talks-round' }
const family = (kind: string): string => families[kind] ?? kind

/** Passages on one happening become one event: one kind (or near kin), a participant in common, statuses alike, no day against a day. The first passage leads. */
export function merged(found: readonly Happening[]): Happening[] {
  const out: Happening[] = []
  for (const event of found) {
    const at = recent(out, event)
    if (at < 0) out.push(event)
    else out[at] = union(out[at]!, event)
  }
  return out
}

const shares = new Set(['talks-round', 'exchange', 'truce'])

/**
 * Parties that a passage leaves out but the article leaves in no doubt: a round, a truce or an exchange told without its parties has those of the article's
 * first event that names two of them.
 */
export function filled(events: readonly Happening[]): Happening[] {
  const parties = events.map(({ kind, participants }) => (shares.has(kind) || kind === 'war' || kind === 'agreement' ? participants.filter(({ role }) => role === 'party') : [])).find((sides) => sides.length === 2)
  if (!parties) return [...events]
  return merged(events.map((event) => (shares.has(event.kind) && !event.participants.some(({ role }) => role === 'party') ? { ...event, participants: [...event.participants, ...parties] } : event)))
}

const REACH = 60

/** The event told before that this one is; only the latest are looked at, so that a page of any length stays linear. */
function recent(out: readonly Happening[], event: Happening): number {
  for (let at = Math.max(0, out.length - REACH); at < out.length; at++) if (same(out[at]!, event)) return at
  return -1
}

function same(a: Happening, b: Happening): boolean {
  if (family(a.kind) !== family(b.kind) || a.status !== b.status) return false
  if (a.when?.begin && b.when?.begin && a.when.begin !== b.when.begin) return false
  if (a.place && b.place && a.place !== b.place) return false
  const shared = b.participants.filter(({ name }) => a.participants.some((one) => one.name === name)).length
  return shared > 0 && shared >= Math.min(a.participants.length, b.participants.length) / 2
}

function union(a: Happening, b: Happening): Happening {
  const more: Participant[] = b.participants.filter(({ name }) => !a.participants.some((one) => one.name === name))
  return { ...a, participants: [...a.participants, ...more], place: a.place ?? b.place, when: a.when ?? b.when, why: { ...a.why, on: [...a.why.on, b.why] } }
}
