import { load } from '../knowledge/load.ts'
import type { Know } from '../knowledge/know.ts'
import { read } from '../engine.ts'
import type { Reading } from '../model/reading.ts'
import { arrive, sourcesIn, type Trouble } from './pages.ts'

export const OK = 0
export const SOME_FAILED = 1
export const USAGE = 2

/** Options that every command which reads pages takes. */
export interface ReadOptions {
  readonly published?: string
  readonly knowledge?: readonly string[]
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

/** Reads all pages that paths name, one at a time; each reading is handed on before the next page is opened. Returns the exit code. */
export function readAll(paths: readonly string[], options: ReadOptions, take: (reading: Reading) => void): number {
  const know = knowledge(options.knowledge)
  let failed = false
  let done = 0
  for (const source of sourcesIn(paths)) {
    const { page, trouble } = typeof source === 'string' ? arrive(source, options.published) : { page: null, trouble: source }
    if (trouble) {
      failed = true
      progress(null)
      report(trouble)
    }
    if (page) take(read(page, know))
    progress(++done)
  }
  progress(null)
  return failed ? SOME_FAILED : OK
}

const EVERY = 25

/** A running count on a terminal; nothing elsewhere. Null wipes it. */
function progress(done: number | null): void {
  if (!process.stderr.isTTY) return
  if (done === null) process.stderr.write('\r\u001b[K')
  else if (done % EVERY === 0) process.stderr.write(`\r${done} pages`)
}
