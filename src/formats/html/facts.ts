import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import type { Fact, FactKind } from '../../model/page.ts'
import { isoDate } from '../dates.ts'
import { type Kept, keptIn, ownKept } from './appdata.ts'
import { linkedData } from './jsonld.ts'

/** What the head of a page and its marked elements state, and the text that only scripts hold. */
export interface Stated {
  readonly facts: readonly Fact[]
  /** The article's text where JSON-LD carries it. */
  readonly body: string | null
  /** The text that the state of the page's scripts holds, for pages that print none. */
  readonly kept: string | null
  /** The words that stand for the picture of the site's logo. */
  readonly logo: string | null
  /** The style sheets in the page itself, the first 20,000 signs of them. */
  readonly styles: string
}

const dates: Readonly<Record<string, FactKind>> = {
  'article:published_time': 'published', 'og:published_time': 'published', 'article:modified_time': 'modified', 'og:updated_time': 'modified', pubdate: 'published', publishdate: 'published',
  'publish-date': 'published', publish_date: 'published', date: 'published', 'dc.date': 'published', 'dc.date.issued': 'published', 'dcterms.created': 'published', 'dcterms.issued': 'published',
  'sailthru.date': 'published', 'parsely-pub-date': 'published', 'article.published': 'published', 'article:published': 'published', 'last-modified': 'modified', 'dcterms.modified': 'modified',
  lastmod: 'modified', datepublished: 'published', datemodified: 'modified',
}
const texts: Readonly<Record<string, FactKind>> = {
  'og:title': 'title', 'twitter:title': 'title', headline: 'title', 'dc.title': 'title', 'og:site_name': 'outlet', 'application-name': 'outlet', 'dc.publisher': 'outlet', author: 'author',
  'article:author': 'author', 'dc.creator': 'author', 'og:url': 'url', 'article:section': 'section',
}
const LONGEST = 500
const LONGEST_STYLE = 20_000

/** Reads what a page states about itself. Values that are no date where a date belongs are left out; nothing throws. */
export function statedIn(document: Tree.Document): Stated {
  const facts: Fact[] = []
  let body: string | null = null
  let styles = ''
  let logo: string | null = null
  const state: Kept[] = []
  const awaited: Awaited[] = []
  const stack: Tree.ChildNode[] = document.childNodes.toReversed()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (tree.isCommentNode(node)) facts.push(...savedFact(node.data))
    if (!tree.isElementNode(node)) continue
    if (node.tagName === 'script') {
      const data = linkedData(node)
      facts.push(...data.facts)
      body ??= data.body
      state.push(...keptIn(node))
      continue
    }
    if (node.tagName === 'img') logo ??= logoOf(node)
    if (node.tagName === 'style' && styles.length < LONGEST_STYLE) styles += textOf(node).slice(0, LONGEST_STYLE)
    if (node.attrs.length > 0 || node.tagName === 'title') facts.push(...factsOf(node))
    if (node.attrs.length > 0 && node.childNodes.length === 0) awaited.push(...awaitedIn(node))
    for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push(node.childNodes[i]!)
  }
  const own = state.length > 0 ? ownKept(state, facts) : null
  const titled = own?.title && own.body && !facts.some(({ what }) => what === 'title') ? fact('title', own.title, 'script') : []
  const alone = awaited.some(({ card }) => !card) ? awaited.filter(({ card }) => !card) : awaited
  const [only, ...more] = new Set(alone.map(({ day }) => day))
  const drawn = only !== undefined && more.length === 0 ? fact('published', only, 'time') : []
  return { facts: unique([...facts, ...titled, ...drawn, ...(own?.facts ?? [])]), body, kept: own?.body ?? null, logo, styles }
}

const LOGO = /(?:^|[-_ /])(?:logo|brand|masthead)/i
const HOME = /^(?:https?:\/\/[^/]+)?\/?(?:(?:ar|index|default|home)[\w.]*\/?)?$/i
const LONGEST_NAME = 60

/** The alternative text of a logo: a picture called so, or one that leads to the home page. */
function logoOf(node: Tree.Element): string | null {
  const attributes = attributesOf(node)
  const alt = (attributes.get('alt') ?? '').replace(/\s+/g, ' ').trim()
  if (!/\p{Script=Arabic}/u.test(alt) || alt.length > LONGEST_NAME) return null
  const parent = node.parentNode && tree.isElementNode(node.parentNode as Tree.Element) ? attributesOf(node.parentNode as Tree.Element) : new Map<string, string>()
  const named = [attributes.get('class'), attributes.get('id'), attributes.get('src'), parent.get('class'), parent.get('id')].some((one) => LOGO.test(one ?? ''))
  return named || (parent.has('href') && HOME.test(parent.get('href')!)) ? alt : null
}

function unique(facts: readonly Fact[]): Fact[] {
  const seen = new Set<string>()
  return facts.filter(({ what, value, from }) => {
    const key = `${what} ${from} ${value}`
    return !seen.has(key) && seen.add(key)
  })
}

function factsOf(node: Tree.Element): Fact[] {
  switch (node.tagName) {
    case 'meta': return metaFact(attributesOf(node))
    case 'link': return linkFact(attributesOf(node))
    case 'base': return baseFact(attributesOf(node))
    case 'title': return fact('title', textOf(node), 'meta')
    case 'time': return timeFact(node)
    default: return node.attrs.some(({ name }) => name === 'itemprop') ? itemFact(node) : []
  }
}

type Attributes = ReadonlyMap<string, string>
const attributesOf = (node: Tree.Element): Attributes => new Map(node.attrs.map(({ name, value }) => [name, value]))

/** A fact with a value, trimmed; none when nothing is left. */
function fact(what: FactKind, value: string, from: Fact['from']): Fact[] {
  const shown = value.replace(/\s+/g, ' ').trim().slice(0, LONGEST)
  const kept = what === 'published' || what === 'modified' ? isoDate(shown) : shown
  return kept === null || kept === '' ? [] : [{ what, value: kept, from }]
}

function metaFact(attributes: Attributes): Fact[] {
  const name = (attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop') ?? attributes.get('http-equiv') ?? '').toLowerCase()
  const value = attributes.get('content') ?? ''
  const from = attributes.has('property') ? 'open-graph' : attributes.has('itemprop') ? 'microdata' : 'meta'
  const what = dates[name] ?? texts[name] ?? (STATED_PUBLISHED.test(name) ? 'published' : STATED_MODIFIED.test(name) ? 'modified' : undefined)
  if (name === 'parsely-page') return fact('published', PARSELY.exec(value)?.[1] ?? '', 'meta')
  return what ? fact(what, value, from) : []
}

/** How systems and counting services call the day in the head of a page. */
const STATED_PUBLISHED = /(?:^|[:._-])(?:(?:original[-_]?)?publi(?:sh(?:ed)?|cation)[-_]?(?:date|time|at|on)|release[-_]?date|(?:dcterms|article)[._-](?:date|created)|pub[-_]?date)$/
const STATED_MODIFIED = /(?:^|[:._-])(?:revised|(?:date|time)?[-_]?(?:modified|updated)[-_]?(?:date|time|at|on)?)$/
const PARSELY = /"pub_date"\s*:\s*"([^"]{8,40})"/

function linkFact(attributes: Attributes): Fact[] {
  return attributes.get('rel')?.toLowerCase() === 'canonical' ? fact('url', attributes.get('href') ?? '', 'meta') : []
}

const SAVED = /^\s*saved from url=\(\d+\)\s*(https?:\/\/\S+)/i

/** «saved from url=(0053)http://...»: browsers note where a page that they keep came from. */
function savedFact(comment: string): Fact[] {
  const address = SAVED.exec(comment)?.[1]
  return address === undefined ? [] : fact('url', address, 'meta')
}

const PATH = /^https?:\/\/[^/]+\/.*[^/]$/

const DAY_FOLDER = /^https?:\/\/[^/]+\/(?:.*\/)?\d{4}\/\d{1,2}\/\d{1,2}\/$/

/** The base of a page's links is its own address where it leads to more than a folder, as some systems write it; a folder of a day tells the day. */
function baseFact(attributes: Attributes): Fact[] {
  const href = attributes.get('href')?.trim() ?? ''
  return PATH.test(href) || DAY_FOLDER.test(href) ? fact('url', href, 'meta') : []
}

/** A `time` element counts as published when it says so, or stands in a header; teasers have theirs too, so a bare one is weak and left to the printed line. */
function timeFact(node: Tree.Element): Fact[] {
  const attributes = attributesOf(node)
  const value = attributes.get('datetime') ?? ''
  if (/datemodified/i.test(attributes.get('itemprop') ?? '') || /updated|modified/.test(attributes.get('class') ?? '')) return fact('modified', value, 'time')
  const own = attributes.has('pubdate') || /datepublished/i.test(attributes.get('itemprop') ?? '') || /entry-date|published|post-date|article-date/.test(attributes.get('class') ?? '')
  return own && !inTeaser(node) ? fact('published', value, 'time') : []
}

const AWAITED: ReadonlySet<string> = new Set(['datetime', 'data-ts', 'data-timestamp', 'data-time', 'data-date', 'data-datetime', 'data-unix', 'data-utime', 'data-epoch', 'data-published'])

/** A day that a script prints; `card`: beside a link, as in the teaser of another article. */
interface Awaited {
  readonly day: string
  readonly card: boolean
}

/** A row of what there is to say of an article has no more parts. */
const MOST_BESIDE = 12

/** `<span class="timeago" data-ts="1549965600"></span>`: an empty element that a script fills with the day. Of several such a page's own is not told. */
function awaitedIn(node: Tree.Element): Awaited[] {
  if (node.tagName === 'meta' || node.tagName === 'input') return []
  const value = node.attrs.find(({ name }) => AWAITED.has(name))?.value
  const day = value === undefined || inTeaser(node) ? null : isoDate(value)
  if (day === null) return []
  const { parentNode } = node
  return [{ day, card: parentNode !== null && parentNode.childNodes.slice(0, MOST_BESIDE).some((child) => tree.isElementNode(child) && child.tagName === 'a') }]
}

/** `post-footer` and `widget Blog` hold what is the article's own. */
const TEASERS = /related|sidebar|widget(?! blog)|popular|latest|recommend|most-|(?<!post-|entry-|article-)footer|comment/i
const CLIMB = 12

function inTeaser(node: Tree.Element): boolean {
  let at: Tree.ParentNode | null = node.parentNode
  for (let i = 0; at && tree.isElementNode(at as Tree.Element) && i < CLIMB; i++, at = (at as Tree.Element).parentNode) {
    const { tagName, attrs } = at as Tree.Element
    if (tagName === 'aside' || tagName === 'nav' || tagName === 'footer' || attrs.some(({ name, value }) => (name === 'class' || name === 'id') && TEASERS.test(value))) return true
  }
  return false
}

function itemFact(node: Tree.Element): Fact[] {
  const attributes = attributesOf(node)
  const name = (attributes.get('itemprop') ?? '').toLowerCase()
  const value = attributes.get('content') ?? attributes.get('datetime') ?? (node.tagName === 'abbr' ? attributes.get('title') : undefined) ?? textOf(node)
  if (name === 'headline') return fact('title', value, 'microdata')
  const what = dates[name]
  return what && !inTeaser(node) ? fact(what, value, 'microdata') : []
}

function textOf(node: Tree.Element): string {
  return node.childNodes.map((child) => (tree.isTextNode(child) ? child.value : '')).join('')
}
