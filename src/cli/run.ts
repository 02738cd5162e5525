import { load } from '../knowledge/load.ts'
import type { Know } from '../knowledge/know.ts'
import { read } from '../engine.ts'
import type { Reading } from '../model/reading.ts'
import { type Arrival, arrivals, fieldsFrom, sourcesIn, type Trouble } from './pages.ts'

export const OK = 0
export const SOME_FAILED = 1
export const USAGE = 2

/** Options that every command which reads pages takes. */
export interface ReadOptions {
  readonly published?: string
  /** ISO moment at which the pages were collected. */
  readonly collected?: string
  readonly knowledge?: readonly string[]
  /** Names of the fields of a dump: `text=content,date=when`. */
  readonly fields?: string
}

/** Prints a trouble as one line of standard error. */
export function report({ source, says }: Trouble): void {
  process.stderr.write(`isnad: ${source}: ${says}\n`)
}

/** Loads what we know, and a user's own words; complaints about them are printed, one line each. */
export function knowledge(folders: readonly string[] = []): Know {
  const { know, complaints } = load(...folders)
  for (const { file, line, says } of complaints) process.stderr.write(`isnad: ${file}:${line}: ${says}\n`)
  return know
}

/** Reads all pages that paths name, one at a time; each reading is handed on before the next page is opened; identical bytes are read once. Returns the exit code. */
export function readAll(paths: readonly string[], options: ReadOptions, take: (reading: Reading) => void): number {
  const know = knowledge(options.knowledge)
  const seen = new Set<string>()
  let failed = false
  let done = 0
  for (const { page, trouble } of allArrivals(paths, options)) {
    if (trouble) {
      failed ||= !trouble.mild
      progress(null)
      report(trouble)
    }
    if (page && !seen.has(page.id)) {
      seen.add(page.id)
      take(read(page, know))
    }
    progress(++done)
  }
  progress(null)
  return failed ? SOME_FAILED : OK
}

function* allArrivals(paths: readonly string[], { published, collected, fields }: ReadOptions): Generator<Arrival> {
  for (const source of sourcesIn(paths)) {
    if (typeof source === 'string') yield* arrivals(source, { published, collected, fields: fieldsFrom(fields) })
    else yield { page: null, trouble: source }
  }
}

const EVERY = 25

/** A running count on a terminal; nothing elsewhere. Null wipes it. */
function progress(done: number | null): void {
  if (!process.stderr.isTTY) return
  if (done === null) process.stderr.write('\r\u001b[K')
  else if (done % EVERY === 0) process.stderr.write(`\r${done} pages`)
}
