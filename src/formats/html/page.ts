import { hash } from 'node:crypto'
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Tree, type DefaultTreeAdapterMap } from 'parse5'
import type { TreeAdapter } from 'parse5'
import { span } from '../../model/span.ts'
import type { Block, Fact, Format, Page } from '../../model/page.ts'
import { canonicalOf, hostOf } from '../address.ts'
import { matches, type Part, type Publisher, publisherOf } from '../publishers.ts'
import { blocksOf } from './blocks.ts'
import { type Stated, statedIn } from './facts.ts'
import { guard } from './guard.ts'
import { print, type Printed, type Seat } from './lines.ts'
import { HEADLINE_WORDS, namesOf, PARTS, withoutHosts } from './names.ts'
import { planOf } from './plan.ts'
import { bare, findRegion, type Region } from './region.ts'
import { secondVoice } from './voice.ts'

/** A page of markup: its decoded source, and what its carrier knows of it. */
export interface Markup {
  readonly source: string
  readonly id: string
  readonly place: string
  readonly format: Format
  readonly address?: string | undefined
  readonly facts?: readonly Fact[] | undefined
}

/** The page, and what was odd about its markup. */
export interface Extracted {
  readonly page: Page
  readonly notes: readonly string[]
}

const MOST_ELEMENTS = 1_000_000
const UNSURE = 0.2
const FEW_WORDS = 50

/** Turns markup into text with blocks and facts. Total: what cannot be parsed gives an empty text and a note. */
export function extract(markup: Markup): Extracted {
  const { source, blanked } = guard(markup.source)
  const notes = blanked > 0 ? [`${blanked} tags nested too deep or too long were passed over`] : []
  const document = treeOf(source)
  if (document === null) return { page: pageOf(markup, { text: '', blocks: [], facts: markup.facts ?? [] }), notes: [...notes, `more than ${MOST_ELEMENTS} elements`] }
  const stated = statedIn(document)
  const facts = factsFor(markup, byChannel(stated.facts))
  const printed = print(document)
  const url = canonicalOf(facts)
  const publisher = publisherOf(url ?? '')
  mark(printed, publisher)
  const titles = titlesOf(facts)
  const region = findRegion(printed, titles, publisher ? chosen(printed, publisher, 'body') : [])
  const spoken = blanked === 0 && region !== null && region.share < UNSURE && region.seat.words >= FEW_WORDS ? secondVoice(source) : null
  const plan = region && planOf(printed, region, { titles, sites: sitesOf(facts), styles: stated.styles })
  const made = blocksOf(printed, { plan, spoken, titles })
  const held = heldBack(stated, made.mainWords)
  return { page: pageOf(markup, held !== null ? fromData(titles, held, facts) : { ...made, facts: withName([...ownFacts(withoutHosts(facts), printed, plan?.region ?? null), ...namesOf(printed, plan?.region ?? null, { facts, logo: stated.logo }), ...permalink(printed, plan?.region.title ?? null, facts)], { url, publisher }) }), notes }
}

const BARE = 30

/** The text of a page that prints less than half of what its linked data holds, or hardly a word beside what its scripts keep: a reader who pays may be shown more than is printed, so a teaser stays one. */
function heldBack({ body, kept }: Stated, printed: number): string | null {
  if (body !== null && printed < body.split(/\s+/).length / 2) return body
  return kept !== null && printed < BARE ? kept : null
}

/** In Telegram's preview of a channel the site is the channel, whose name is the page's title. */
function byChannel(facts: readonly Fact[]): readonly Fact[] {
  if (!facts.some(({ what, value, from }) => what === 'outlet' && from === 'open-graph' && value === 'Telegram')) return facts
  return facts.flatMap((fact) => (fact.what === 'outlet' ? [] : fact.what === 'title' && fact.from === 'open-graph' ? [{ ...fact, what: 'outlet' as const }] : [fact]))
}

/** The titles a page states, those of its data before the one of its window, which carries the site's name too. */
function titlesOf(facts: readonly Fact[]): string[] {
  const stated = facts.filter(({ what }) => what === 'title')
  const windows = stated.filter(({ from }) => from === 'meta').map(({ value }) => value)
  const parts = windows.flatMap((value) => [...value.split(PARTS), ...behindColon(value)]).filter((part) => part.split(/\s+/).length >= HEADLINE_WORDS)
  return [...stated.filter(({ from }) => from !== 'meta').map(({ value }) => value), ...parts, ...windows]
}

/** «شبكة الفهدة: اهالي الفهدة يفتتحون ...»: weblogs print their name and a colon before the headline. */
const behindColon = (value: string): string[] => (value.includes(':') ? [value.slice(value.indexOf(':') + 1).trim()] : [])

/** What a page calls its site: stated names, and the parts of its window's title that are no headlines and no title its data states («موجز الثلاثاء»); a window of four words alone is a name («نقابة معلمي ولاية الطريفية»). */
function sitesOf(facts: readonly Fact[]): string[] {
  const names = new Set(facts.flatMap(({ what, value }) => (what === 'outlet' ? [value] : [])))
  const titles = new Set(facts.filter(({ what, from, value }) => what === 'title' && from !== 'meta' && !names.has(value)).map(({ value }) => value))
  const short = (value: string): string[] => {
    const parts = value.split(PARTS)
    return parts.filter((part) => !(titles.has(part) && parts.some((name) => names.has(name))) && part.split(/\s+/).length < HEADLINE_WORDS + (parts.length === 1 ? 1 : 0))
  }
  return facts.filter(({ what, from }) => what === 'outlet' || (what === 'title' && from === 'meta')).flatMap(({ what, value }) => (what === 'outlet' ? [value] : short(value)))
}

/** Parses with source offsets; null when the tree grows past all measure. */
function treeOf(source: string): Tree.Document | null {
  let count = 0
  const treeAdapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    // Only text keeps its place: places of elements would cost a third of the parse.
    setNodeSourceCodeLocation: (node, place) => {
      if (defaultTreeAdapter.isTextNode(node)) node.sourceCodeLocation = place
    },
    updateNodeSourceCodeLocation: (node, { endOffset }) => {
      if (defaultTreeAdapter.isTextNode(node) && node.sourceCodeLocation && endOffset !== undefined) node.sourceCodeLocation.endOffset = endOffset
    },
    createElement: (tag, space, attributes) => {
      if (++count > MOST_ELEMENTS) throw new RangeError('too many elements')
      return defaultTreeAdapter.createElement(tag, space, attributes)
    },
  }
  try {
    return parse(source, { treeAdapter, sourceCodeLocationInfo: true, scriptingEnabled: false })
  } catch {
    return null
  }
}

function factsFor({ address, facts = [] }: Markup, stated: readonly Fact[]): Fact[] {
  const own: Fact[] = address ? [{ what: 'url', value: address, from: 'http' }] : []
  return [...own, ...facts, ...stated]
}

/** A title that is a link leads to its own page: the address of one that states none. One that leaves the site (a gatherer's, to where it has the text from) says so. */
function permalink({ lines }: Printed, title: number | null, facts: readonly Fact[]): Fact[] {
  const seat = title === null ? undefined : lines[title]!.seat
  const link = seat?.tag === 'a' ? seat : seat?.parent
  const href = link?.tag === 'a' ? (link.attributes.get('href') ?? '') : ''
  const leaves = link !== undefined && link !== null && (LEAVES.test(link.attributes.get('rel') ?? '') || link.attributes.get('target') === '_blank')
  return ABSOLUTE.test(href) && !leaves && !facts.some(({ what }) => what === 'url') ? [{ what: 'url', value: href, from: 'meta' }] : []
}

const LEAVES = /\b(?:nofollow|external|noopener|noreferrer)\b/i
const ABSOLUTE = /^https?:\/\/[^/]+\/./

const OWN = 0.5

/** Linked data under another headline than the page prints is another article's: of it only the outlet is kept. */
function ownFacts(facts: readonly Fact[], { lines }: Printed, region: Region | null): readonly Fact[] {
  const headline = facts.find(({ what, from }) => what === 'title' && from === 'json-ld')?.value
  if (headline === undefined || region?.title == null) return facts
  const printed = new Set(bare(lines[region.title]!.text).split(' '))
  const words = bare(headline).split(' ').filter((word) => word.length > 2)
  const shared = words.filter((word) => printed.has(word)).length
  return shared >= OWN * Math.min(words.length, printed.size) ? facts : facts.filter(({ what, from }) => from !== 'json-ld' || what === 'outlet')
}

function withName(facts: readonly Fact[], { url, publisher }: { url: string | null; publisher: Publisher | null }): Fact[] {
  const host = hostOf(url ?? '')
  const named: Fact[] = publisher?.name ? [{ what: 'outlet', value: publisher.name, from: 'publisher' }] : []
  return [...facts, ...named, ...(host === '' ? [] : [{ what: 'host' as const, value: host, from: 'http' as const }])]
}

/** Gives the elements that a publisher's selectors name their roles. */
function mark({ seats }: Printed, publisher: Publisher | null): void {
  if (!publisher) return
  const roles = { title: 'title', date: 'time', credit: 'credit', drop: 'ad' } as const
  for (const seat of seats) for (const part of ['drop', 'credit', 'date', 'title'] as const) if (publisher.selectors[part].some((one) => matches(one, seat.tag, seat.attributes))) seat.own = roles[part]
}

function chosen({ seats }: Printed, publisher: Publisher, part: Part): Seat[] {
  return publisher.selectors[part].flatMap((selector) => seats.filter(({ tag, attributes }) => matches(selector, tag, attributes)))
}

type Content = Pick<Page, 'text' | 'blocks' | 'facts'>

/** A page whose text only a script holds: its title and text from JSON-LD or from the state of its scripts. The text may be markup. */
function fromData(titles: readonly string[], body: string, facts: readonly Fact[]): Content {
  const document = treeOf(guard(/<\w/.test(body) ? body : body.replaceAll('\n', '<br>')).source)
  const printed = document ? print(document).lines.flatMap(({ text }) => text.split('\n')) : []
  const rows = [...(titles[0] ? [titles[0]] : []), ...printed].map((row) => row.trim()).filter((row) => row !== '')
  const blocks: Block[] = []
  let text = ''
  for (const row of rows) {
    text += text === '' ? '' : '\n\n'
    blocks.push({ at: span(text.length, text.length + row.length), role: blocks.length === 0 && titles[0] ? 'title' : 'text', path: 'script', source: [0, 0], main: true, links: 0 })
    text += row
  }
  return { text, blocks, facts }
}

function pageOf({ id, place, format }: Markup, content: Content): Page {
  return { id, source: place, format, ...content }
}

/** The id of a page: sha256 of its bytes. */
export function idOf(bytes: Uint8Array | string): string {
  return hash('sha256', bytes, 'hex')
}
