import type { Printed, Seat } from './lines.ts'

/** Elements that hold a paragraph or less. */
export const leaves: ReadonlySet<string> = new Set(['p', 'li', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'b', 'strong', 'em', 'i', 'u', 'a', 'span', 'font', 'pre', 'dd', 'dt'])

const FULL_WORDS = 16
const FULL_LINKS = 0.1
const STORY = 3
/** Two in a row are enough when they are long. */
const STORY_WORDS = 45
const AD_WORDS = 2
const CLIMBS = 8

/** The elements around several full paragraphs that stand right behind each other: whatever a box is called, that is a story and no list of teasers. */
export function storiesIn(lines: Printed['lines']): ReadonlySet<Seat> {
  const found = new Set<Seat>()
  let [row, sum, last] = [0, 0, 0]
  lines.forEach(({ text, words, links, seat }, nth) => {
    // «إعلان» between two paragraphs.
    if (row > 0 && words <= AD_WORDS && last === nth - 1) return
    const full = words >= FULL_WORDS && links < FULL_LINKS && /[.\u061f!\u06d4"\u00bb\u201d]$/.test(text)
    const goesOn = full && row > 0 && boxAround(seat) === boxAround(lines[last]!.seat)
    if (full) last = nth
    row = full ? (goesOn ? row + 1 : 1) : 0
    sum = full ? (goesOn ? sum + words : words) : 0
    if (row < STORY && !(row > 1 && sum >= STORY_WORDS)) return
    for (let at: Seat | null = seat, i = 0; at && i < CLIMBS; i++, at = at.parent) found.add(at)
  })
  return found
}

/** The element around a paragraph and what wraps it alone. */
function boxAround(seat: Seat): Seat | null {
  let at: Seat | null = seat
  while (at && (leaves.has(at.tag) || at.to - at.from <= 1)) at = at.parent
  return at
}
