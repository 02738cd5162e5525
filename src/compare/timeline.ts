import type { Happening } from '../model/event.ts'
import type { Ref, TimelineEntry } from '../model/story.ts'
import type { When } from '../model/time.ts'
import type { Piece } from './piece.ts'

interface Told {
  readonly piece: Piece
  readonly event: Happening
}

const refOf = ({ piece, event }: Told): Ref => ({ article: piece.article.id, id: event.id, at: event.at })

/** The dated (and, last, the undated) happenings of all articles, one entry each however many articles tell it. */
export function timelineOf(pieces: readonly Piece[]): TimelineEntry[] {
  const told = pieces.flatMap((piece) => piece.article.events.map((event) => ({ piece, event })))
  const clusters: Told[][] = []
  for (const one of told) {
    const home = clusters.find((cluster) => cluster.some((other) => sameEvent(one, other)))
    if (home) home.push(one)
    else clusters.push([one])
  }
  return clusters.map(entryOf).sort(byDay)
}

const journeys = new Set(['visit', 'arrival', 'tour', 'meeting'])
const kin = (a: string, b: string): boolean => a === b || (journeys.has(a) && journeys.has(b))

/** One event: kind, day and most participants agree; without a day on either side, only within one article (the reader merged those already). */
function sameEvent(a: Told, b: Told): boolean {
  if (a.piece === b.piece || !kin(a.event.kind, b.event.kind)) return false
  if (!a.event.when?.begin || a.event.when.begin !== b.event.when?.begin || a.event.when.end !== b.event.when.end) return false
  const names = new Set(a.event.participants.map(({ name }) => name))
  const both = b.event.participants.filter(({ name }) => names.has(name)).length
  return both > 0 && 2 * both >= Math.min(names.size, b.event.participants.length)
}

function entryOf(cluster: readonly Told[]): TimelineEntry {
  const fullest = cluster.reduce((best, one) => (one.event.participants.length > best.event.participants.length ? one : best))
  const { kind, status, when, place } = fullest.event
  const participants = [...new Set(cluster.flatMap(({ event }) => event.participants.map(({ name }) => name)))]
  return { when, what: 'event', kind, status, participants, place: place ?? cluster.find(({ event }) => event.place)?.event.place ?? null, refs: cluster.map(refOf) }
}

const day = (when: When | null): string => when?.begin ?? '9999'

function byDay(a: TimelineEntry, b: TimelineEntry): number {
  return day(a.when).localeCompare(day(b.when)) || (a.refs[0]!.article + a.refs[0]!.id).localeCompare(b.refs[0]!.article + b.refs[0]!.id)
}
