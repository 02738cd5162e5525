import { SaxesParser } from 'saxes'
import type { Fact } from '../model/page.ts'
import { type Arrival, arrived, lost, type Options } from './arrival.ts'
import { isoDate } from './dates.ts'
import { extract, idOf } from './html/page.ts'

/** One entry of a feed or sitemap, as its elements say. */
interface Item {
  readonly fields: ReadonlyMap<string, string>
}

interface Desk {
  readonly path: string[]
  readonly items: Item[]
  text: string
  item: Map<string, string> | null
  outlet: string
  seen: number
  /** Addresses of a sitemap that has no more to say of them. */
  bare: number
  /** The element of an entry that holds its text, as it comes in: markup may stand in it bare. */
  within: Within | null
}

interface Within {
  readonly depth: number
  readonly parts: { readonly text: string; readonly tag: boolean }[]
  length: number
}

const texts = new Set(['content', 'content:encoded', 'description', 'summary'])

const itemNames = new Set(['item', 'entry', 'url', 'sitemap'])
const LONGEST = 4_000_000

/** Reads RSS, Atom and news sitemaps, entry by entry as the text comes in. A feed that ends too early gives the whole entries and a trouble. */
export function* readFeed(parts: Iterable<string>, source: string, options: Options): Generator<Arrival> {
  const desk: Desk = { path: [], items: [], text: '', item: null, outlet: '', seen: 0, bare: 0, within: null }
  const parser = new SaxesParser({ xmlns: false })
  wire(parser, desk)
  try {
    for (const part of parts) {
      parser.write(part)
      yield* drained(desk, source, options)
    }
    parser.close()
  } catch (error) {
    yield* drained(desk, source, options)
    const why = error instanceof Error ? error.message.slice(0, 120) : 'unknown'
    yield { page: null, trouble: { source, says: `the feed is broken or cut after ${desk.seen} entries (${why})`, lost: desk.seen === 0 } }
    return
  }
  yield* drained(desk, source, options)
  if (desk.bare > 0) yield { page: null, trouble: { source, says: `passed over: ${desk.bare} addresses without a title`, lost: false, mild: true } }
  if (desk.seen === 0 && desk.bare === 0) yield lost(source, 'a feed without entries')
}

function wire(parser: SaxesParser, desk: Desk): void {
  parser.on('opentag', ({ name, attributes }) => {
    const tag = name.toLowerCase()
    desk.path.push(tag)
    if (desk.item === null && itemNames.has(tag) && desk.path.length > 1) desk.item = new Map()
    else if (desk.item && tag === 'link' && typeof attributes.href === 'string' && (attributes.rel ?? 'alternate') === 'alternate') desk.item.set('link', attributes.href)
    desk.text = ''
    if (desk.within) keep(desk.within, `<${tag.replace(/^[\w-]+:/, '')}>`, true)
    else if (desk.item && texts.has(tag)) desk.within = { depth: desk.path.length, parts: [], length: 0 }
  })
  const add = (text: string): void => {
    if (desk.within) keep(desk.within, text, false)
    else if (desk.text.length < LONGEST) desk.text += text
  }
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('closetag', ({ name }) => close(desk, name.toLowerCase()))
}

function keep(within: Within, text: string, tag: boolean): void {
  within.length += text.length
  if (within.length < LONGEST) within.parts.push({ text, tag })
}

/** What stood in the element: its text as it is, or, where elements stand in it (Atom's xhtml), markup. */
function written({ parts }: Within): string {
  const marked = parts.some(({ tag }) => tag)
  return parts.map(({ text, tag }) => (marked && !tag ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;') : text)).join('')
}

function close(desk: Desk, tag: string): void {
  if (desk.within && desk.path.length > desk.within.depth) {
    keep(desk.within, `</${tag.replace(/^[\w-]+:/, '')}>`, true)
    desk.path.pop()
    return
  }
  const text = (desk.within ? written(desk.within) : desk.text).trim()
  desk.within = null
  desk.path.pop()
  desk.text = ''
  if (desk.item === null) {
    if (tag === 'title' && desk.outlet === '') desk.outlet = text
    return
  }
  if (itemNames.has(tag) && desk.path.length <= 2) {
    desk.items.push({ fields: desk.item })
    desk.item = null
    return
  }
  if (text !== '' && !desk.item.has(tag)) desk.item.set(tag, text)
}

function* drained(desk: Desk, source: string, options: Options): Generator<Arrival> {
  for (const item of desk.items.splice(0)) {
    if (isBare(item)) desk.bare++
    else yield fromItem(item, { place: `${source}#${++desk.seen}`, outlet: desk.outlet, options })
  }
}

/** An address of a sitemap and nothing more. */
const isBare = ({ fields }: Item): boolean => fields.has('loc') && !fields.has('title') && !fields.has('news:title')

interface Around {
  readonly place: string
  readonly outlet: string
  readonly options: Options
}

/** A page from one entry: its fullest text, title, address and date. An entry of a sitemap has no text; its title is the page. */
function fromItem({ fields }: Item, { place, outlet, options }: Around): Arrival {
  const get = (...names: readonly string[]): string => names.map((name) => fields.get(name)).find((value) => value !== undefined && value !== '') ?? ''
  const title = get('title', 'news:title')
  const body = get('content:encoded', 'content', 'content_html', 'content_text', 'description', 'summary')
  const [link, date] = [get('link', 'loc', 'url', 'guid', 'id'), isoDate(get('pubdate', 'published', 'date_published', 'news:publication_date', 'dc:date', 'updated', 'lastmod'))]
  if (title === '' && body === '') return lost(place, 'an entry without title and text')
  const named = get('news:name', 'source') || outlet
  const from = fields.has('loc') ? 'sitemap' : 'feed'
  const facts: Fact[] = [
    ...(title === '' ? [] : [{ what: 'title', value: title, from } as const]), ...(date ? [{ what: 'published', value: date, from } as const] : []),
    ...(named === '' ? [] : [{ what: 'outlet', value: named, from } as const]), ...(get('dc:creator', 'author', 'name') === '' ? [] : [{ what: 'author', value: get('dc:creator', 'author', 'name'), from } as const]),
  ]
  const markup = `<html><body><article><h1>${escaped(title)}</h1><div itemprop="articleBody">${/<[a-z]/i.test(body) ? body : `<p>${escaped(body)}</p>`}</div></article></body></html>`
  const { page, notes } = extract({ source: markup, id: idOf(JSON.stringify([link, title, body])), place, format: 'feed', address: /^https?:/.test(link) ? link : undefined, facts })
  return arrived({ ...page, ...(options.published ? { published: options.published } : {}) }, notes)
}

const escaped = (text: string): string => text.replace(/&(?!#?\w+;)/g, '&amp;').replace(/</g, '&lt;')

/** Reads a JSON Feed; null when the value is none. */
export function readJsonFeed(value: unknown, source: string, options: Options): Arrival[] | null {
  const feed = value as { version?: unknown; title?: unknown; items?: unknown } | null
  if (typeof feed !== 'object' || feed === null || typeof feed.version !== 'string' || !feed.version.includes('jsonfeed') || !Array.isArray(feed.items)) return null
  const outlet = typeof feed.title === 'string' ? feed.title : ''
  return feed.items.map((item: unknown, nth) => {
    const fields = new Map(Object.entries((item ?? {}) as object).filter((pair): pair is [string, string] => typeof pair[1] === 'string'))
    return fromItem({ fields }, { place: `${source}#${nth + 1}`, outlet, options })
  })
}

/** True for the head of a feed or sitemap. */
export function looksLikeFeed(head: string): boolean {
  return /^[\s\ufeff]*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*|<\?xml-stylesheet[^>]*>\s*|<!DOCTYPE\s[^>[]{0,400}(?:\[[^\]]{0,8000}\]\s*)?>\s*)*<(?:rss|feed|rdf:RDF|urlset|sitemapindex)\b/i.test(head)
}
