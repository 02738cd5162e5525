import type { BlockRole } from '../../model/page.ts'
import type { Printed, PrintedLine, Seat } from './lines.ts'
import { hasClocks } from './live.ts'
import { storiesIn } from './stories.ts'
import { isExcluded } from './tags.ts'

const WHOLE = 0.5
const ENOUGH = 25

const SENTENCE_WORDS = 12
const STEPS = 8

/** The elements that hold a whole sentence: no date, writer or credit does, whatever it is called (`timeline__update` is an entry). */
function sentencesIn(lines: readonly PrintedLine[]): ReadonlySet<Seat> {
  const found = new Set<Seat>()
  for (const { text, words, seat } of lines) {
    if (words < SENTENCE_WORDS || !/[.\u061f!\u06d4]$/.test(text)) continue
    for (let at: Seat | null = seat, i = 0; at && i < STEPS; i++, at = at.parent) found.add(at)
  }
  return found
}

const labels: ReadonlySet<BlockRole | null> = new Set(['time', 'byline', 'credit'])

/** A role goes down to all that stands below; one that would take half the words of the page, or that what the element holds belies, is a misnomer and is dropped. */
export function settleRoles({ lines, seats }: Printed): void {
  for (const { words, seat, links } of lines) {
    seat.words += words
    seat.linked += words * links
  }
  for (let i = seats.length - 1; i > 0; i--) {
    seats[i]!.parent!.words += seats[i]!.words
    seats[i]!.parent!.linked += seats[i]!.linked
  }
  const total = seats[0]!.words
  const stories = storiesIn(lines)
  const live = hasClocks(lines)
  const sentences = sentencesIn(lines)
  for (const seat of seats) {
    const above = seat.parent?.role ?? null
    const misnamed = (seat.own === 'related' && stories.has(seat)) || (labels.has(seat.own) && sentences.has(seat)) || (live && seat.own === 'summary' && stories.has(seat))
    const own = seat.own !== null && (seat.words <= WHOLE * total || seat.words < ENOUGH) && !misnamed ? seat.own : null
    seat.role = isExcluded(above) && above !== 'navigation' ? above : (own ?? above)
  }
}
