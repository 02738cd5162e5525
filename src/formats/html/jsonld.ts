import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import type { Fact } from '../../model/page.ts'
import { isoDate } from '../dates.ts'

const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting|Posting)$/
const LONGEST = 2_000_000
const MOST_NODES = 5_000

interface Linked {
  readonly facts: readonly Fact[]
  readonly body: string | null
}

const nothing: Linked = { facts: [], body: null }

/** The facts of the article in one JSON-LD script, or of the page where that is dated; nothing when the script is another, too long, or no JSON. */
export function linkedData(script: Tree.Element): Linked {
  if (!/ld\+json/i.test(script.attrs.find(({ name }) => name === 'type')?.value ?? '')) return nothing
  const source = script.childNodes.map((child) => (tree.isTextNode(child) ? child.value : '')).join('')
  if (source.length > LONGEST) return nothing
  const nodes = nodesIn(parsed(source))
  const main = nodes.find((node) => typesOf(node).some((type) => ARTICLE.test(type))) ?? nodes.find((node) => typesOf(node).includes('WebPage') && text(node.datePublished) !== null)
  return main ? { facts: factsOf(main), body: text(main.articleBody) } : nothing
}

type Node = Readonly<Record<string, unknown>>

/** Pages put raw line breaks and a last comma into their JSON; both are forgiven. */
function parsed(source: string): unknown {
  for (const attempt of [source, source.replace(/[\n\r\t\f\b]+/g, ' ').replace(/,\s*([}\]])/g, '$1').replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>)\s*$/g, '')]) {
    try {
      return JSON.parse(attempt)
    } catch {
      continue
    }
  }
  return null
}

/** Properties whose articles are other articles: lists of teasers, parts, mentions. */
const others = new Set(['itemListElement', 'hasPart', 'mentions', 'citation', 'relatedLink', 'isPartOf', 'video'])

/** All objects in a JSON value that may be the page's own, outer first, 5,000 at most. */
function nodesIn(value: unknown): Node[] {
  const nodes: Node[] = []
  const queue: unknown[] = [value]
  for (let at = 0; at < queue.length && at < MOST_NODES; at++) {
    const one = queue[at]
    if (typeof one !== 'object' || one === null) continue
    if (!Array.isArray(one)) nodes.push(one as Node)
    for (const [key, child] of Object.entries(one)) if (!others.has(key) && typeof child === 'object' && child !== null && queue.length < MOST_NODES) queue.push(child)
  }
  return nodes
}

function typesOf(node: Node): string[] {
  const type = node['@type']
  return (Array.isArray(type) ? type : [type]).filter((one): one is string => typeof one === 'string')
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) return nameOf(value[0])
  return typeof value === 'object' && value !== null ? text((value as Node).name) : text(value)
}

function factsOf(node: Node): Fact[] {
  const stated = (what: Fact['what'], value: string | null): Fact[] => (value === null ? [] : [{ what, value: value.replace(/\s+/g, ' ').trim(), from: 'json-ld' }])
  const date = (value: unknown): string | null => (text(value) === null ? null : isoDate(String(value)))
  return [
    ...stated('title', text(node.headline) ?? text(node.name)), ...stated('published', date(node.datePublished) ?? date(node.dateCreated)), ...stated('modified', date(node.dateModified)),
    ...stated('outlet', nameOf(node.publisher)), ...stated('author', nameOf(node.author)), ...stated('url', typeof node.url === 'string' ? node.url : null),
  ]
}
