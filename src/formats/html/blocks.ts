import { span } from '../../model/span.ts'
import type { Block, BlockRole } from '../../model/page.ts'
import { isoDate } from '../dates.ts'
import type { Printed, PrintedLine, Seat } from './lines.ts'
import { isProse } from './core.ts'
import type { Plan } from './plan.ts'
import { bare, type Region } from './region.ts'
import { inTag, isExcluded } from './tags.ts'

/** The text of a page with its blocks, and how many words the region holds. */
export interface Made {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly mainWords: number
}

interface Hints {
  readonly plan: Plan | null
  /** Lines that readability takes for the article; null when it was not asked. */
  readonly spoken: ReadonlySet<string> | null
  readonly titles: readonly string[]
}

const HEADING_WORDS = 14
const MENU_LINKS = 0.6
/** Links of fewer words are a menu, of more are headlines. */
const MENU_WORDS = 4.5

/** Writes the printed lines out as one text: a blank line between blocks, a line break where only `<br>` parts; each line is a block. */
export function blocksOf({ lines }: Printed, { plan, spoken, titles }: Hints): Made {
  const blocks: Block[] = []
  const paths = new Map<Seat, string>()
  const texts: string[] = []
  let at = 0
  let mainWords = 0
  const printed = plan?.region.title == null ? titles : [lines[plan.region.title]!.text]
  const heard = plan !== null && spoken !== null && agrees(lines, plan.region, spoken) ? spoken : null
  lines.forEach((line, nth) => {
    const glue = nth === 0 ? '' : line.broken ? '\n' : '\n\n'
    texts.push(glue, line.text)
    at += glue.length
    const list = plan?.lists.get(nth)
    const main = plan !== null && plan.isMain(nth) && (list !== 'head' || plan.isMain(nth + 1)) && (heard === null || heard.has(bare(line.text)) || line.seat.body)
    const role = plan?.titles.has(nth) ? 'title' : main && isPulled(lines, nth) ? 'summary' : main && plan.headings.has(nth) ? 'heading' : roleFor(line, main)
    const stated = main && line.words > DATE_WORDS ? null : statedBy(line, nth)
    const article = plan?.parts.findLastIndex(({ from, to }) => nth >= from && nth < to) ?? -1
    if (main && role === 'text') mainWords += line.words
    blocks.push({
      at: span(at, at + line.text.length), role: role === 'text' && !main && isTitle(line, printed) ? 'title' : role, path: pathOf(line.seat, paths), source: line.source, main, links: line.links,
      ...(article >= 0 && plan ? inPart(plan, article) : {}), ...(!main && !list && reads(line) ? { reads: true } : {}), ...(list && !main ? { list } : {}), ...(stated === null ? {} : { stated }),
    })
    at += line.text.length
  })
  return { text: texts.join(''), blocks, mainWords }
}

const DATE_WORDS = 10
const STATES: ReadonlySet<string> = new Set(['datetime', 'data-datetime', 'data-date', 'data-timestamp', 'data-time', 'data-utime', 'data-ts', 'data-published', 'content', 'title'])
const OPENS = /^\s*[12]\d{3}/
const STEPS = 2

/** The day that the elements of a line alone state. */
function statedBy({ seat, words }: PrintedLine, nth: number): string | null {
  let at: Seat | null = words > DATE_WORDS ? null : seat
  for (let step = 0; at && step < STEPS && at.from === nth && at.to <= nth + 1; step++, at = at.parent) {
    const value = at.attributes.size === 0 ? undefined : at.attributes.valueOf(STATES, (one) => OPENS.test(one))
    const day = value === undefined ? null : isoDate(value)
    if (day !== null) return day
  }
  return null
}

function inPart({ parts, moments }: Plan, article: number): Pick<Block, 'article' | 'message' | 'when'> {
  const when = moments[article] ?? null
  return { article, ...(parts[article]!.message ? { message: true } : {}), ...(when === null ? {} : { when }) }
}

const tagged = ['h1', 'h2', 'h3', 'h4']

/** Outside the text, a paragraph or a heading: a second article may be made of them. */
const reads = (line: PrintedLine): boolean => !isExcluded(line.seat.role) && (isProse(line) || tagged.some((tag) => inTag(line.seat, tag)))

const NEAR = 4

/** A pull quote: words of a neighbouring paragraph, printed again in a quotation of their own. */
function isPulled(lines: readonly PrintedLine[], nth: number): boolean {
  const { seat, text } = lines[nth]!
  if (!inTag(seat, 'blockquote')) return false
  const shown = bare(text)
  return lines.slice(Math.max(0, nth - NEAR), nth + NEAR + 1).some((other) => other.text.length > text.length && bare(other.text).includes(shown))
}

const AGREES = 0.6

/** Readability counts as a witness only when it heard most of what we take for the text; else one of us looked elsewhere, and our own signs stand. */
function agrees(lines: readonly PrintedLine[], { seat }: Region, spoken: ReadonlySet<string>): boolean {
  let [all, both] = [0, 0]
  for (const { text, seat: own } of lines.slice(seat.from, seat.to)) {
    if (isExcluded(own.role)) continue
    all += text.length
    if (spoken.has(bare(text))) both += text.length
  }
  return both > AGREES * all
}

function roleFor({ seat, text, words, bold, links, anchors }: PrintedLine, main: boolean): BlockRole {
  if (seat.role !== null) return seat.role
  if (!main) return links > MENU_LINKS && anchors > 1 && words < MENU_WORDS * anchors ? 'menu' : 'text'
  const heading = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].some((tag) => inTag(seat, tag))
  if (heading) return 'heading'
  const short = bold > 0.95 && links < 0.5 && words <= HEADING_WORDS && words >= 2 && !/[.:\u060c\u061b\u061f"\u00bb\u201d]$/.test(text)
  return short ? 'heading' : inTag(seat, 'li') ? 'item' : 'text'
}

/** The title printed again elsewhere. */
function isTitle(line: PrintedLine, titles: readonly string[]): boolean {
  return inTag(line.seat, 'h1') && titles.some((title) => bare(title) === bare(line.text))
}

/** `html/body/div#main/p.lead`: the steps from the root. Depth is bounded by the guard. */
function pathOf(seat: Seat, known: Map<Seat, string>): string {
  const before = known.get(seat)
  if (before !== undefined) return before
  const above = seat.parent?.parent ? `${pathOf(seat.parent, known)}/` : ''
  const path = seat.parent ? above + step(seat) : ''
  known.set(seat, path)
  return path
}

function step({ tag, attributes }: Seat): string {
  const id = attributes.get('id')?.trim()
  const [first] = (attributes.get('class') ?? '').trim().split(/\s+/, 1)
  return id && id.length < 40 ? `${tag}#${id}` : first && first.length < 40 ? `${tag}.${first}` : tag
}
