import type { PrintedLine, Seat } from './lines.ts'
import { countWords, isExcluded } from './region.ts'

/** Where to look for a title: the lines `[from, to)` before a text, whether a line prints a title the page states, and the names that are the site's own. */
export interface Search {
  readonly from: number
  readonly to: number
  readonly fits: (text: string) => boolean
  readonly isSite: (text: string) => boolean
}

const FEWEST = 3
const MOST = 34
const ENOUGH = 1.4
const AWAY = 0.15
const FARTHEST = 3
const CLIMB = 4

const NAMED = /(?:^|[-_ \d])(?:title|titel|headline|headl|head_?title|heading|subject|unwan|onwan|3nwan|hl|ttl|tit|tl|tt|h|entry-title|caption-title)(?:$|[-_ \d])|title$|headline$/i
const FURNITURE = /(?:^|[-_ ])(?:logo|brand|slogan|slog|desc|description|site|masthead|breadcrumbs?|crumbs?|path|nav|menu|cat|category|section|sec|date|time|author|by|cap|caption|share|deck|sub|kicker|sub_?title|tagline)(?:$|[-_ \d])/i
const tags: Readonly<Record<string, number>> = { h1: 4, h2: 3, h3: 2.5, h4: 2, h5: 1.5 }

/** The line before a text that is most like its title: stated, tagged, named or printed as one, near the text; null when none is. */
export function bestTitle(lines: readonly PrintedLine[], { from, to, fits, isSite }: Search): number | null {
  let best: { at: number; score: number } | null = null
  for (let at = from; at < to; at++) {
    const line = lines[at]!
    if (!isPossible(line)) continue
    const score = look(line) + (fits(line.text) ? 6 : 0) - (isSite(line.text) ? 6 : 0) - Math.min(FARTHEST, AWAY * (to - at))
    if (score >= ENOUGH && (best === null || score >= best.score)) best = { at, score }
  }
  return best?.at ?? null
}

function isPossible({ text, seat }: PrintedLine): boolean {
  const words = countWords(text)
  return words >= FEWEST && words <= MOST && !isExcluded(seat.role) && seat.role !== 'time' && seat.role !== 'byline' && !/(?<![.\u2026])[.:\u060c]$/.test(text)
}

/** How much a line looks like a headline, by its tag, its class, the size of its letters. */
function look({ seat, bold, links, text }: PrintedLine): number {
  const chain = [...upwards(seat)]
  const tagged = Math.max(0, ...chain.map(({ tag }) => tags[tag] ?? 0))
  const named = chain.some(({ attributes }) => NAMED.test(makes(attributes))) ? 2.5 : 0
  const furniture = chain.some(({ attributes }) => FURNITURE.test(makes(attributes))) ? 4 : 0
  const large = chain.some(isLarge) ? 2 : 0
  return Math.max(tagged, named) + Math.min(tagged, named) / 4 + large + (bold > 0.9 && tagged === 0 ? 1.5 : 0) - furniture - (links > 0.9 && tagged === 0 ? 1.5 : 0) - (countWords(text) < 4 ? 0.5 : 0)
}

function* upwards(seat: Seat): Generator<Seat> {
  let at: Seat | null = seat
  for (let i = 0; at && i < CLIMB && at.to - at.from <= 3; i++, at = at.parent) yield at
}

const makes = (attributes: ReadonlyMap<string, string>): string => `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`

/** Letters set large: `size=5`, 15 points or 19 pixels and more. */
function isLarge({ attributes }: Seat): boolean {
  const size = Number(attributes.get('size') ?? 0)
  const [, figure, unit] = /font(?:-size)?\s*:[^;]*?(\d+(?:\.\d+)?)\s*(pt|px|em)/i.exec(attributes.get('style') ?? '') ?? []
  const points = Number(figure ?? 0) * (unit === 'px' ? 0.75 : unit === 'em' ? 12 : 1)
  return (size >= 4 && size <= 7) || points >= 14.5
}
