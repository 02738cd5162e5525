import { compare } from '../compare/compare.ts'
import type { Reading } from '../model/reading.ts'
import { printedComparison } from '../contract/comparison.ts'
import { type ReadOptions, readAll } from './run.ts'

/** `isnad compare`: one object, what the pages say together. */
export function compareCommand(paths: readonly string[], options: ReadOptions): number {
  const readings: Reading[] = []
  const code = readAll(paths, options, (reading) => readings.push(reading))
  process.stdout.write(`${JSON.stringify(printedComparison(compare(readings)), null, 1)}\n`)
  return code
}
