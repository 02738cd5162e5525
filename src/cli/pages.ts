import { createHash } from 'node:crypto'
import { globSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Page } from '../model/page.ts'

/** A page that could not be read (whole), named with its place; `lost`: nothing of it was read. */
export interface Trouble {
  readonly source: string
  readonly says: string
  readonly lost: boolean
}

/** What comes of one path: a page, a trouble, or both. */
export interface Arrival {
  readonly page: Page | null
  readonly trouble: Trouble | null
}

const LARGEST = 20 * 1024 * 1024
const TEXT_ENDINGS = new Set(['.txt', '.text', ''])
const NUL = 0
const SNIFFED = 4096

/** The sources that paths name: files as they are, folders by their text files in order of names (all below), patterns by what they match, `-` for standard input. */
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
      else if (TEXT_ENDINGS.has(extname(entry.name).toLowerCase()) && !entry.name.startsWith('.')) yield below
    }
  } catch (error) {
    yield { source: path, says: reason(error), lost: true }
  }
}

const reasons: Readonly<Record<string, string>> = { ENOENT: 'no such file', EACCES: 'permission denied', EPERM: 'permission denied', EISDIR: 'is a folder', EMFILE: 'too many open files' }

function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  return reasons[code] ?? (error instanceof Error ? error.message : String(error))
}

/** Reads one source to a page. Never throws: what is wrong comes back as a trouble that says what and where. */
export function arrive(source: string, published?: string): Arrival {
  try {
    const size = source === '-' ? 0 : statSync(source).size
    if (size > LARGEST) return lost(source, `${megabytes(size)} MB; pages over ${megabytes(LARGEST)} MB are not read`)
    return decode(source, readFileSync(source === '-' ? 0 : source), published)
  } catch (error) {
    return lost(source, reason(error))
  }
}

const megabytes = (bytes: number): string => String(Math.round(bytes / 1024 / 1024))

function lost(source: string, says: string): Arrival {
  return { page: null, trouble: { source, says, lost: true } }
}

function decode(source: string, bytes: Buffer, published?: string): Arrival {
  if (bytes.length > LARGEST) return lost(source, `${megabytes(bytes.length)} MB; pages over ${megabytes(LARGEST)} MB are not read`)
  if (bytes.subarray(0, SNIFFED).includes(NUL)) return lost(source, 'a binary file, not text')
  const text = new TextDecoder('utf-8').decode(bytes).trimEnd()
  if (text.trim() === '') return lost(source, 'empty')
  const id = createHash('sha256').update(bytes).digest('hex')
  const page: Page = { id, source, format: 'text', text, ...(published ? { published } : {}) }
  const broken = firstBroken(bytes)
  return { page, trouble: broken === null ? null : { source, says: `byte ${broken} is not UTF-8; read with replacement signs`, lost: false } }
}

/** The offset of the first byte that is not UTF-8, or null. */
function firstBroken(bytes: Buffer): number | null {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return null
  } catch {
    return brokenAt(bytes, 0, bytes.length)
  }
}

/** Halves the search: the longest prefix that decodes (a cut sign at its end is fine) ends at the fault. */
function brokenAt(bytes: Buffer, low: number, high: number): number {
  let [good, bad] = [low, high]
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (decodes(bytes.subarray(0, middle))) good = middle
    else bad = middle
  }
  return good
}

function decodes(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
