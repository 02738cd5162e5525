import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ownKnowledge } from '../knowledge/load.ts'
import { hostOf } from './address.ts'

/** What we know of one publisher's pages: its name, and simple selectors (`tag`, `.class`, `#id`, `[itemprop=x]`, `tag.class`). */
export interface Publisher {
  readonly host: string
  readonly name: string | null
  readonly selectors: Readonly<Record<Part, readonly string[]>>
}

export type Part = 'body' | 'title' | 'date' | 'credit' | 'drop'
const parts: readonly Part[] = ['body', 'title', 'date', 'credit', 'drop']

let shelf: ReadonlyMap<string, Publisher> | null = null

/** The publisher of a host (`www.` and other subdomains stand for the registered name); null for a host we know nothing of. */
export function publisherOf(address: string): Publisher | null {
  shelf ??= load(join(ownKnowledge, 'publishers'))
  let host = hostOf(address)
  while (host.includes('.')) {
    const found = shelf.get(host)
    if (found) return found
    host = host.slice(host.indexOf('.') + 1)
  }
  return null
}

/** Reads a folder of publisher files; lines that say nothing known are passed over (the checker complains of them). */
function load(folder: string): ReadonlyMap<string, Publisher> {
  const found = new Map<string, Publisher>()
  for (const file of filesIn(folder)) {
    const publisher = parse(readFileSync(join(folder, file), 'utf8'))
    for (const host of publisher.hosts) found.set(host, { ...publisher, host })
  }
  return found
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.tsv')).sort()
  } catch {
    return []
  }
}

/** One file: lines of role, TAB, string. */
export function parse(content: string): Omit<Publisher, 'host'> & { readonly hosts: readonly string[]; readonly odd: readonly number[] } {
  const rows = content.split('\n').map((line, at) => ({ line: at + 1, cells: line.split('\t'), shown: line.trim() })).filter(({ shown }) => shown !== '' && !shown.startsWith('#'))
  const of = (role: string): string[] => rows.filter(({ cells }) => cells[0] === role && cells.length === 2).map(({ cells }) => cells[1]!.trim())
  const selectors = Object.fromEntries(parts.map((part) => [part, of(part)])) as Record<Part, string[]>
  const roles = new Set<string>([...parts, 'host', 'name', 'habit'])
  return { hosts: of('host'), name: of('name')[0] ?? null, selectors, odd: rows.filter(({ cells }) => cells.length !== 2 || !roles.has(cells[0]!)).map(({ line }) => line) }
}

/** True when an element is what a selector names. */
export function matches(selector: string, tag: string, attributes: Pick<ReadonlyMap<string, string>, 'get'>): boolean {
  const found = /^([a-z][a-z0-9]*)?((?:[.#][\w-]+)*)(?:\[([\w-]+)=["']?([^"'\]]+)["']?\])?$/i.exec(selector)
  if (!found || (found[1] && found[1].toLowerCase() !== tag)) return false
  const classes = (attributes.get('class') ?? '').split(/\s+/)
  const named = (found[2]?.match(/[.#][\w-]+/g) ?? []).every((one) => (one.startsWith('#') ? attributes.get('id') === one.slice(1) : classes.includes(one.slice(1))))
  return named && (found[3] === undefined || attributes.get(found[3]) === found[4])
}
