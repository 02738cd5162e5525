import type { Printed, PrintedLine, Seat } from './lines.ts'
import type { Core } from './core.ts'
import { isProse } from './core.ts'
import { inTag } from './tags.ts'

/** What a line is in a list of other articles: the words that head it, or one of its entries. */
export type InList = 'head' | 'entry'

const FEWEST = 2
const HEAD_WORDS = 8
const LONGEST = 60
const MEAN_WORDS = 4.5
const MOST_WORDS = 26
const LINKED = 0.5
const FIGURES = 4
const MOST_OF = 0.6
const HEAD = /(?:^|[-_])(?:head|header|hd|title|ttl|caption|h|tit|top|boxh|sb)$/i
const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'th', 'legend']

/** The boxes of a page that list other articles: a few words at their head, then two entries or more of headline's length, most of them links or list items. */
export function listsIn({ lines, seats }: Printed, core: Core | null): ReadonlyMap<number, InList> {
  const found = new Map<number, InList>()
  for (let at = seats.length - 1; at > 0; at--) {
    const seat = seats[at]!
    const size = seat.to - seat.from
    if (size <= FEWEST || size > LONGEST || seat.role === 'comments' || found.has(seat.from) || !isHead(lines, seat) || hasText(lines, seat, core)) continue
    const entries = entriesOf(lines, seat)
    if (entries.length < FEWEST) continue
    found.set(seat.from, 'head')
    for (const entry of entries) found.set(entry, 'entry')
  }
  return found
}

/** A credit among them is no entry. */
const BETWEEN = 2
const BYLINES: ReadonlySet<string | null> = new Set(['time', 'byline', 'credit'])

/** Lists without those of what there is to say of the article itself: name, day, how long to read, right above its title, with it or behind it (up to `text`). */
export function exceptBylines({ lines }: Printed, lists: ReadonlyMap<number, InList>, { title, text }: { title: number; text: number }): ReadonlyMap<number, InList> {
  const kept = new Map(lists)
  for (const [head, is] of lists) {
    if (is !== 'head' || head >= text) continue
    const box = [head]
    for (let at = head + 1; at <= box.at(-1)! + BETWEEN; at++) if (lists.get(at) === 'entry') box.push(at)
    if (head < title && box.at(-1)! !== title - 1) continue
    if (head === title || box.some((at) => BYLINES.has(lines[at]!.seat.role))) for (const at of box) kept.delete(at)
  }
  return kept
}

function hasText(lines: readonly PrintedLine[], { from, to }: Seat, core: Core | null): boolean {
  for (let at = from; at < to; at++) if (isProse(lines[at]!) && core !== null && core.keys.has(core.keyOf(lines[at]!.seat))) return true
  return false
}

/** The first line of a box heads it when it is short, unlike what follows, and no link itself (a link in a heading is). */
function isHead(lines: readonly PrintedLine[], { from }: Seat): boolean {
  const [head, next] = [lines[from]!, lines[from + 1]!]
  if (head.words > HEAD_WORDS) return false
  const tagged = headings.some((tag) => inTag(head.seat, tag))
  if (/\d{3}|\d:\d/.test(head.text)) return false
  return tagged || (head.links < LINKED && (head.bold > 0.9 || HEAD.test(head.seat.attributes.make) || (head.seat !== next.seat && next.links >= LINKED)) && !inTag(head.seat, 'li'))
}

/** Entries are of one make with most of the others: links, list items or cells; lines of a date or of figures among them go along. */
function entriesOf(lines: readonly PrintedLine[], { from, to }: Seat): number[] {
  const entries: number[] = []
  let [words, figures] = [0, 0]
  const tagged = headings.some((tag) => inTag(lines[from]!.seat, tag))
  for (let at = from + 1; at < to; at++) {
    const line = lines[at]!
    const long = line.words
    const listed = line.links >= LINKED || inTag(line.seat, 'li') || (tagged && line.seat.tag === 'div')
    if (!listed) continue
    if (long > MOST_WORDS || (isProse(line) && line.links < LINKED && !inTag(line.seat, 'li'))) return []
    entries.push(at)
    if (long > FIGURES || !/\d/.test(line.text)) words += long
    else figures++
  }
  const headline = entries.filter((at) => lines[at]!.words >= 3).length
  return headline >= FEWEST && headline >= (entries.length - figures) * 0.5 && entries.length >= (to - from - 1) * MOST_OF && words / (entries.length - figures) >= MEAN_WORDS ? entries : []
}
