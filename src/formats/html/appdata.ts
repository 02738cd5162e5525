import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import type { Fact } from '../../model/page.ts'
import { isoDate } from '../dates.ts'
import { bare } from './region.ts'

const LONGEST = 3_000_000
const MOST_NODES = 5_000
const STATE = /__(?:NUXT|INITIAL_STATE|PRELOADED_STATE|APP_STATE|STATE|DATA|APOLLO_STATE)__\s*=|\bdataLayer(?:\.push\(|\s*=)/
const PUBLISHED = /^(?:first[-_]?)?publi(?:sh(?:ed)?|cation)[-_]?(?:at|on|date|time|datetime)?$/i
const DATED = /^(?:date|created(?:[-_]?(?:at|on|date))?|(?:post|pub|article)[-_]?date)$/i
const TITLE = /^(?:title|headline|name|heading)$/i
const TEXT = /^(?:article[-_]?body|body|content|text|html|description[-_]?html|body[-_]?html)$/i
const OTHERS = /^(?:next|prev(?:ious)?|related|rail|latest|more|similar|popular|trending|ticker|sidebar|recommended|most.*|menu|ads?|comments?|breaking|tags?|config|user|build.*)$/i
/** Fewer words are an excerpt. */
const FEWEST_WORDS = 40

/** An object in the state of a page: what it says of one article. `aside`: it stands in a list or under a name for other articles. */
export interface Kept {
  readonly title: string | null
  readonly published: string | null
  readonly body: string | null
  readonly id: string | null
  readonly aside: boolean
}

type Node = Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The dated or titled objects that a script keeps for its page (Next.js, Nuxt and their kin); none when the script is another, too long, or nothing that can be read. Total. */
export function keptIn(script: Tree.Element): readonly Kept[] {
  const of = (name: string): string => script.attrs.find((one) => one.name === name)?.value ?? ''
  const json = of('type').toLowerCase() === 'application/json'
  const source = json || of('type') === '' || of('type') === 'text/javascript' ? script.childNodes.map((child) => (tree.isTextNode(child) ? child.value : '')).join('') : ''
  if (source === '' || source.length > LONGEST || (!json && !STATE.test(source))) return []
  const parsed = parsedOf(json ? source : source.slice(source.search(STATE)).replace(/^[^=]*=\s*/, '').replace(/;?\s*$/, ''))
  return parsed === undefined ? (json ? [] : literal(source)) : Array.isArray(parsed) && of('id') === '__NUXT_DATA__' ? flattened(parsed) : nodesIn(parsed)
}

function parsedOf(source: string): unknown {
  try {
    return JSON.parse(source)
  } catch {
    return undefined
  }
}

/** Nuxt 3 writes its state as one row of values in which objects name their members by number. */
function flattened(row: readonly unknown[]): Kept[] {
  return row.slice(0, MOST_NODES).filter(isNode).flatMap((node) => kept(Object.fromEntries(Object.entries(node).map(([key, value]) => [key, typeof value === 'number' ? row[value] : value])), false))
}

/** All objects in a value, outer first, 5,000 at most. */
function nodesIn(value: unknown): Kept[] {
  const found: Kept[] = []
  const queue: { readonly value: unknown; readonly aside: boolean }[] = [{ value, aside: false }]
  for (let at = 0; at < queue.length && at < MOST_NODES; at++) {
    const { value: one, aside } = queue[at]!
    if (isNode(one)) found.push(...kept(one, aside))
    if (typeof one !== 'object' || one === null) continue
    const listed = Array.isArray(one) && one.length > 1
    for (const [key, child] of Object.entries(one)) if (typeof child === 'object' && child !== null && queue.length < MOST_NODES) queue.push({ value: child, aside: aside || listed || OTHERS.test(key) })
  }
  return found
}

function kept(node: Node, aside: boolean): Kept[] {
  const member = (pattern: RegExp): string | null => {
    const value = Object.entries(node).find(([key, one]) => pattern.test(key) && (typeof one === 'string' || typeof one === 'number'))?.[1]
    return value === undefined ? null : String(value)
  }
  const date = member(PUBLISHED) ?? member(DATED)
  const [title, published, body] = [member(TITLE), date === null ? null : isoDate(date), member(TEXT)]
  const full = body !== null && body.split(/\s+/, FEWEST_WORDS).length >= FEWEST_WORDS ? body : null
  return published === null && full === null ? [] : [{ title, published, body: full, id: member(/^(?:id|slug|nid|uuid)$/i), aside }]
}

/** State written as a literal of the language («published_at:"2022-06-14 13:20:00"»): only what stands there once is sure to be the page's own. */
function literal(source: string): Kept[] {
  const dates = new Set([...source.matchAll(/\b["']?([a-z_]{3,24})["']?\s*:\s*["']?([\d][\dT :.+Z-]{8,31})["']?/gi)].filter(([, key]) => PUBLISHED.test(key!) || DATED.test(key!)).map(([, , value]) => isoDate(value!)).filter((date) => date !== null))
  const [published] = dates
  return published === undefined || dates.size > 1 ? [] : [{ title: null, published, body: null, id: null, aside: false }]
}

/** The facts and text of the page's own article among what its scripts keep: the one under a title the page states, or whose id is in its address, or the only one that stands in no list. */
export function ownKept(all: readonly Kept[], facts: readonly Fact[]): { readonly facts: readonly Fact[]; readonly title: string | null; readonly body: string | null } {
  const titles = new Set(facts.filter(({ what }) => what === 'title').map(({ value }) => bare(value)))
  const steps = new Set(facts.filter(({ what }) => what === 'url').flatMap(({ value }) => value.split(/[/?=&#.]/)))
  const titled = all.filter(({ title }) => title !== null && titles.has(bare(title)))
  const named = all.filter(({ id }) => id !== null && id.length > 2 && steps.has(id))
  const first = all.filter(({ aside, title }) => !aside && (title === null || titles.size === 0))
  const own = [titled, named, first].find((some) => some.length > 0 && new Set(some.flatMap(({ published }) => published?.slice(0, 10) ?? [])).size <= 1) ?? []
  const published = own.find((one) => one.published !== null)?.published
  return { facts: published ? [{ what: 'published', value: published, from: 'script' }] : [], title: own.find((one) => one.title)?.title ?? null, body: own.find((one) => one.body)?.body ?? null }
}
