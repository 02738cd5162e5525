import { globSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Arrival, type Fields, lost, type Options, type Trouble } from '../formats/arrival.ts'
import { isPage, open, reason } from '../formats/open.ts'

export type { Arrival, Options, Trouble }

/** The sources that paths name: files as they are, folders by their pages and archives in order of names (all below), patterns by what they match, `-` for standard input. */
export function* sourcesIn(paths: readonly string[]): Generator<string | Trouble> {
  for (const path of paths) {
    if (path === '-') yield path
    else if (/[*?[{]/.test(path) && !exists(path)) yield* matches(path)
    else yield* filesIn(path)
  }
}

function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined
}

function* matches(pattern: string): Generator<string | Trouble> {
  const found = globSync(pattern).sort()
  if (found.length === 0) yield { source: pattern, says: 'no file matches', lost: true }
  for (const path of found) yield* filesIn(path)
}

function* filesIn(path: string): Generator<string | Trouble> {
  try {
    if (!statSync(path).isDirectory()) return yield path
    for (const entry of readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const below = join(path, entry.name)
      if (entry.isDirectory()) yield* filesIn(below)
      else if (isPage(entry.name)) yield below
    }
  } catch (error) {
    yield { source: path, says: reason(error), lost: true }
  }
}

/** All pages in one source, one at a time: a file may be a page, a feed, a dump or an archive. Never throws. */
export function arrivals(source: string, options: Options = {}): Generator<Arrival> {
  return open(source, options)
}

/** The first page in one source, for those who know that it holds one. Never throws. */
export function arrive(source: string, published?: string): Arrival {
  for (const arrival of open(source, { published })) return arrival
  return lost(source, 'empty')
}

/** What `--fields text=content,date=when` says: the names of the fields of a dump. Unknown parts are passed over. */
export function fieldsFrom(said: string | undefined): Partial<Fields> {
  const pairs = (said ?? '').split(',').map((pair) => pair.split('=').map((half) => half.trim())).filter(([key, value]) => keys.has(key ?? '') && (value ?? '') !== '')
  return Object.fromEntries(pairs.map(([key, value]) => [key!, value!.split('|')]))
}

const keys = new Set(['text', 'url', 'date', 'title', 'outlet'])
