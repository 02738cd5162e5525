import type { Printed, PrintedLine } from './lines.ts'
import { type Core, findCore, isProse, keyNamer, outweighed, widened } from './core.ts'
import { cardsIn } from './cards.ts'
import { headingsIn } from './headings.ts'
import { exceptBylines, type InList, listsIn } from './lists.ts'
import { isMessage, messagesIn, momentsOf } from './messages.ts'
import { articlesIn, type Part, partsIn } from './parts.ts'
import { bare, type Region, titleTest } from './region.ts'
import { inTag, isExcluded } from './tags.ts'
import { bestTitle, sizesIn } from './title.ts'

/** What the lines of a page are to its articles. */
export interface Plan {
  readonly region: Region
  /** True for lines inside the texts of the articles. */
  readonly isMain: (nth: number) => boolean
  readonly titles: ReadonlySet<number>
  readonly parts: readonly Part[]
  readonly lists: ReadonlyMap<number, InList>
  /** Lines that head parts of the text though no heading is marked. */
  readonly headings: ReadonlySet<number>
  /** When each part came out, where it says so itself. */
  readonly moments: readonly (string | null)[]
}

/** What a page states about itself that helps to find its title. */
export interface Stated {
  readonly titles: readonly string[]
  readonly sites: readonly string[]
  /** The style sheet in the page itself. */
  readonly styles: string
}

const BEFORE = 40

/** Lays out a page whose region is known: its core of paragraphs, its parts, their titles, its lists. */
export function planOf(printed: Printed, found: Region, stated: Stated): Plan {
  const { lines } = printed
  const messages = messagesIn(printed)
  if (messages.length > 0) return channelOf(printed, found, messages)
  const keyOf = keyNamer()
  const heavy = outweighed(printed, found, keyOf)
  const seed = findCore(printed, heavy, keyOf)
  const region = seed ? widened(printed, heavy, seed) : heavy
  const core = region === heavy ? seed : findCore(printed, region, keyOf)
  const own = core ? partsIn(printed, region, core) : []
  const boxes = own.length > 0 ? own : articlesIn(lines, region)
  const replies = boxes.filter((part) => isReply(lines, part))
  const parts = boxes.filter((part) => !replies.includes(part))
  const search = { fits: titleTest(stated.titles), isSite: siteTest(stated.sites), sizes: sizesIn(stated.styles) }
  const before = parts[0] && core && parts[0].from <= core.first ? parts[0].from : (core?.first ?? region.seat.from)
  const others = parts.map((part) => bestTitle(lines, { ...search, from: part.from, to: part.text }))
  const within = others[0] != null && before === parts[0]!.from && search.fits(lines[others[0]]!.text)
  const above = within ? null : (bestTitle(lines, { ...search, from: Math.max(0, before - BEFORE), to: before }) ?? (core ? null : region.title))
  const first = isMasthead(lines, { above, own: others[0] ?? null, several: parts.length > 1, fits: search.fits }) ? null : above
  const title = first ?? others[0] ?? region.title
  const titles = new Set([title, ...others].filter((at): at is number => at !== null))
  const whole = { ...region, title }
  const headings = core ? headingsIn(printed, core) : new Set<number>()
  const all = new Map([...cardsIn(printed, core, new Set(parts.map(({ from }) => from))), ...listsIn(printed, core)])
  const lists = title === null || core === null ? all : exceptBylines(printed, all, { title, text: core.first })
  return { region: whole, parts, titles, headings, lists, moments: momentsOf(printed, parts), isMain: mainTest(lines, { region: whole, core, titles, headings, parts: own, aside: asideOf(parts, replies, first) }) }
}

interface Above {
  readonly above: number | null
  readonly own: number | null
  readonly several: boolean
  readonly fits: (text: string) => boolean
}

/** What stands large above several stories and is neither stated as the page's title nor its first heading is what a letter says of itself («أخبار البحر والساحل كل خميس»). */
function isMasthead(lines: readonly PrintedLine[], { above, own, several, fits }: Above): boolean {
  return several && above !== null && own !== null && above !== own && !fits(lines[above]!.text) && !inTag(lines[above]!.seat, 'h1')
}

/** A preview of a channel: its messages and nothing else are its articles. */
function channelOf(printed: Printed, found: Region, parts: readonly Part[]): Plan {
  const region = { ...found, seat: printed.seats[0]!, title: null }
  return { region, parts, titles: new Set(), lists: new Map(), headings: new Set(), moments: momentsOf(printed, parts), isMain: (nth) => isMessage(printed.lines[nth]!) }
}

const REPLY = /^re\s*:/i

/** A reader's reply under the article's own headline. */
const isReply = (lines: readonly PrintedLine[], { from, text }: Part): boolean => lines.slice(from, text).some(({ text: shown }) => REPLY.test(shown))

/** Lines that are no article's: replies; and what stands before the first of several parts where no title stands there. */
function asideOf(parts: readonly Part[], replies: readonly Part[], title: number | null): (nth: number) => boolean {
  const before = parts[0] && title === null ? parts[0].from : 0
  return (nth) => nth < before || replies.some(({ from, to }) => nth >= from && nth < to)
}

const SLACK = 4
const LETTERS = 6

/** A line that only names the site. */
function siteTest(sites: readonly string[]): (text: string) => boolean {
  const names = sites.map(bare).filter((name) => name !== '')
  const longest = Math.max(0, ...sites.map(({ length }) => length)) + SLACK + LETTERS
  return (text) => {
    if (text.length > longest) return false
    const shown = bare(text)
    // «ونا - وكالة أنباء نوران»: its letters beside its name.
    return names.some((name) => name === shown || (name.startsWith(shown) && shown.length > 3) || (name.includes(' ') && shown.endsWith(` ${name}`) && shown.length - name.length <= LETTERS))
  }
}

interface Sides {
  readonly region: Region
  readonly core: Core | null
  readonly titles: ReadonlySet<number>
  readonly headings: ReadonlySet<number>
  /** Boxes of one make, each an article. */
  readonly parts: readonly Part[]
  readonly aside: (nth: number) => boolean
}

const FIRM = 20
const LINKED = 0.2
const NEXT = 3
/** A short paragraph right before the first long one, of the same make: text that a hand or a reader app has wrapped. */
const FEWEST_OF_P = 8
const FIRM_BOLD = 0.9

function mainTest(lines: readonly PrintedLine[], { region, core, titles, headings, parts, aside }: Sides): (nth: number) => boolean {
  const { seat } = region
  if (core === null) return (nth) => nth >= seat.from && nth < seat.to && !isExcluded(lines[nth]!.seat.role)
  const isOwn = (nth: number): boolean => core.keys.has(core.keyOf(lines[nth]!.seat))
  const leads = (nth: number): boolean => {
    for (let at = nth + 1; at <= Math.min(nth + NEXT, core.last); at++) if (isProse(lines[at]!) && isOwn(at)) return true
    return false
  }
  return (nth) => {
    const line = lines[nth]!
    if (isExcluded(line.seat.role) || aside(nth)) return false
    if (headings.has(nth)) return true
    if (region.title !== null && nth < core.first && isStandfirst(lines, region.title, nth)) return true
    if (nth === core.first - 1 && isOwn(nth) && line.seat.tag === 'p' && line.words >= FEWEST_OF_P && line.links < LINKED && line.bold < FIRM_BOLD) return true
    if (nth < core.first) return isLead(lines, region, { nth, first: core.first }) || (region.title !== null && nth > region.title && nth >= seat.from && core.first - nth <= NEXT && isTagged(line))
    if (parts.some(({ text }) => nth === text) && isOwn(nth)) return true
    if (nth > core.last) return isOwn(nth) && isTail(lines, nth, core.last)
    if (isOwn(nth) || titles.has(nth)) return true
    const { links, bold } = line
    if (links < LINKED && isProse(line) && line.words >= FIRM && line.seat.role === null) return true
    return (bold > 0.9 || isTagged(line)) && leads(nth)
  }
}

const BELOW = 3
const FEWEST = 5
/** A heading right below the title of so many words, without a clock or two years in it (as dates in two calendars have), goes on with what the title says. */
const DECK_WORDS = 8
const DATED = /[\d\u0660-\u0669]{4}.*[\d\u0660-\u0669]{4}|\d:\d\d/
const STANDFIRST = /(?:^|[-_ ])(?:stand-?first|deck|dek|excerpt|sub-?(?:head(?:line|ing)?|title)|sub|chapo|chapeau|strap-?line|lead|lede|intro)(?:$|[-_ ])/

/** What an element below the title with a name for it says before the text begins. */
function isStandfirst(lines: readonly PrintedLine[], title: number, nth: number): boolean {
  if (nth <= title || nth - title > BELOW) return false
  const { seat, links, words, text } = lines[nth]!
  if (nth === title + 1 && seat.parent === lines[title]!.seat.parent && seat.tag !== lines[title]!.seat.tag && isTagged(lines[nth]!) && seat.role === null && links < LINKED && words >= DECK_WORDS && !DATED.test(text)) return true
  return (seat.role === null || seat.role === 'summary') && links < LINKED && words >= FEWEST && STANDFIRST.test((seat.attributes.get('class') ?? '').toLowerCase())
}

const isTagged = ({ seat }: PrintedLine): boolean => ['h2', 'h3', 'h4', 'h5'].some((tag) => inTag(seat, tag))

/** A last short sentence of the text, right behind it. */
function isTail(lines: readonly PrintedLine[], nth: number, last: number): boolean {
  return nth - last <= 2 && lines[nth]!.links < LINKED && lines[nth]!.words >= 4 && SENTENCE.test(lines[nth]!.text)
}

const LEAD_REACH = 40
const LEAD_WORDS = 8
const LONG_WORDS = 14
const SENTENCE = /[.!\u061f\u06d4\u2026]["\u00bb\u201d)]?$/

/** Running text between the title and the core: many systems print the lead in a box of its own. */
function isLead(lines: readonly PrintedLine[], { title }: Region, { nth, first }: { nth: number; first: number }): boolean {
  if (title === null || nth <= title || first - title > LEAD_REACH) return false
  const { text, words, links, seat: own } = lines[nth]!
  if (links > LINKED || (own.role !== null && own.role !== 'summary') || inTag(own, 'li')) return false
  return words >= LONG_WORDS || (words >= LEAD_WORDS && SENTENCE.test(text))
}
