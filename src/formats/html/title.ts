import type { Attributes } from './attributes.ts'
import type { PrintedLine, Seat } from './lines.ts'
import { isExcluded } from './tags.ts'

/** Where to look for a title: the lines `[from, to)` before a text, whether a line prints a title the page states, and the names that are the site's own. */
export interface Search {
  readonly from: number
  readonly to: number
  readonly fits: (text: string) => boolean
  readonly isSite: (text: string) => boolean
  /** Sizes in points that the page's own style gives its classes. */
  readonly sizes: ReadonlyMap<string, number>
}

const FEWEST = 3
/** «موجز الثلاثاء», where the page states it. */
const FEWEST_STATED = 2
const MOST = 34
const ENOUGH = 0.8
const AWAY = 0.15
const FARTHEST = 3
const CLIMB = 4
/** So few words with a year among them are a date. */
const DATE_WORDS = 6
const YEAR = /[\d\u0660-\u0669]{4}/
/** «أم الصدف - إعلام الاتحاد - الأربعاء 12 أيار 2010»: a date behind a sign ends a date line, whatever stands before it. */
const DATE_LINE = /(?:^|\s)[-\u2013\u2014|/\u060c](?:\s*\p{L}+){0,2}\s*[\d\u0660-\u0669]{1,2}\s+\p{L}+(?:\s*\/\s*\p{L}+)?\s+[\d\u0660-\u0669]{4}\s*\u0645?$/u
/** Prices and tables have more figures than a headline. */
const FIGURES = /[\d\u0660-\u0669]+(?:[.,\u066b\u066c][\d\u0660-\u0669]+)*/g
const MOST_FIGURES = 4

const NAMED = /(?:^|[-_ \d])(?:title|titel|headline|headl|head_?title|heading|subject|unwan|onwan|3nwan|hl|ttl|tit|tl|tt|h|entry-title|caption-title)(?:$|[-_ \d])|title$|headline$/i
const FURNITURE = /(?:^|[-_ ])(?:logo|brand|slogan|slog|desc|description|site|masthead|breadcrumbs?|crumbs?|path|nav|menu|cat|category|section|sec|date|time|author|by|cap|caption|share|deck|sub|kicker|sub_?title|tagline)(?:$|[-_ \d])/i
const tags: Readonly<Record<string, number>> = { h1: 4, h2: 3, h3: 2.5, h4: 2, h5: 1.5 }

/** The line before a text that is most like its title: stated, tagged, named or printed as one, near the text; null when none is. */
export function bestTitle(lines: readonly PrintedLine[], { from, to, fits, isSite, sizes }: Search): number | null {
  let best: { at: number; score: number } | null = null
  for (let at = from; at < to; at++) {
    const line = lines[at]!
    const stated = fits(line.text)
    if (!isPossible(line, stated && !isSite(line.text) ? FEWEST_STATED : FEWEST)) continue
    const score = look(line, sizes) + (stated ? 6 : 0) - (isSite(line.text) ? 6 : 0) - Math.min(FARTHEST, AWAY * (to - at))
    if (score >= ENOUGH && (best === null || score >= best.score)) best = { at, score }
  }
  return best?.at ?? plainTitle(lines, { from, to })
}

const LARGE = 14.5

/** The sizes, in points, that a style sheet in the page gives to single classes. */
export function sizesIn(styles: string): Map<string, number> {
  const sizes = new Map<string, number>()
  for (const [, name, figure, unit] of styles.matchAll(/\.([\w-]+)\s*\{[^}]{0,400}?font(?:-size)?\s*:[^;}]{0,40}?(\d+(?:\.\d+)?)(pt|px|em)/gi)) sizes.set(name!, Number(figure) * (unit!.toLowerCase() === 'px' ? 0.75 : unit!.toLowerCase() === 'em' ? 12 : 1))
  return sizes
}

const NEAR = 10
const PLAIN_WORDS = 5

/** Where nothing marks a title: of the last lines above the text the longest of a headline's length that is no link, no date, no path, and ends as none does. */
function plainTitle(lines: readonly PrintedLine[], { from, to }: { readonly from: number; readonly to: number }): number | null {
  let best: number | null = null
  for (let at = Math.max(from, to - NEAR); at < to; at++) {
    const { links, seat, text, words } = lines[at]!
    if (!isPossible(lines[at]!, FEWEST) || links > 0.2 || words < PLAIN_WORDS || NO_TITLE.test(text.replace(QUOTED, ''))) continue
    if ([...upwards(seat)].some(({ attributes }) => FURNITURE.test(makes(attributes)))) continue
    if (best === null || words > lines[best]!.words) best = at
  }
  return best
}

const QUOTED = /\u00ab[^\u00ab\u00bb]*\u00bb/g
const NO_TITLE = /[\u00bb>|]|[\d\u0660-\u0669]{4}|:\s*$|[)\]]$/

function isPossible({ text, words, seat }: PrintedLine, fewest: number): boolean {
  return words >= fewest && words <= MOST && !isExcluded(seat.role) && seat.role !== 'time' && seat.role !== 'byline' && seat.role !== 'summary' && !(YEAR.test(text) && (words <= DATE_WORDS || DATE_LINE.test(text))) && (text.match(FIGURES)?.length ?? 0) <= MOST_FIGURES && !/(?<![.\u2026])[.:\u060c]$/.test(text)
}

/** How much a line looks like a headline, by its tag, its class, the size of its letters. */
function look({ seat, bold, links, words }: PrintedLine, sizes: Search['sizes']): number {
  const chain = [...upwards(seat)]
  const tagged = Math.max(0, ...chain.map(({ tag }) => tags[tag] ?? 0))
  const named = chain.some(({ attributes }) => NAMED.test(makes(attributes))) ? 2.5 : 0
  const furniture = chain.some(({ attributes }) => FURNITURE.test(makes(attributes))) ? 4 : 0
  const large = chain.some((one) => isLarge(one, sizes)) ? 2 : 0
  return Math.max(tagged, named) + Math.min(tagged, named) / 4 + large + (bold > 0.9 && tagged === 0 ? 1.5 : 0) - furniture - (links > 0.9 && tagged === 0 ? 1.5 : 0) - (words < 4 ? (tagged > 0 ? 0.5 : 1.5) : 0)
}

function* upwards(seat: Seat): Generator<Seat> {
  let at: Seat | null = seat
  for (let i = 0; at && i < CLIMB && at.to - at.from <= 3; i++, at = at.parent) yield at
}

/** Class and id, `newsTitle` parted as `news-Title`. */
const makes = (attributes: Attributes): string => `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`.trim().replace(/([a-z])([A-Z])/g, '$1-$2')

/** Letters set large: `size=5`, 15 points or 19 pixels and more. */
function isLarge({ attributes }: Seat, sizes: Search['sizes']): boolean {
  const size = Number(attributes.get('size') ?? 0)
  const [, figure, unit] = /font(?:-size)?\s*:[^;]*?(\d+(?:\.\d+)?)\s*(pt|px|em)/i.exec(attributes.get('style') ?? '') ?? []
  const points = Number(figure ?? 0) * (unit === 'px' ? 0.75 : unit === 'em' ? 12 : 1)
  const styled = (attributes.get('class') ?? '').split(/\s+/).some((name) => (sizes.get(name) ?? 0) >= LARGE)
  return (size >= 4 && size <= 7) || points >= LARGE || styled
}
