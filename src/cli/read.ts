import { printed } from '../contract/print.ts'
import type { Reading } from '../model/reading.ts'
import { readingText } from '../dossier/text.ts'
import { type ReadOptions, readAll } from './run.ts'

interface Options extends ReadOptions {
  readonly format: 'jsonl' | 'json' | 'text'
  readonly text: boolean
}

/** `isnad read`: the reading contract as JSON Lines, as one JSON array, or as plain text for people. */
export function readCommand(paths: readonly string[], options: Options): number {
  const out = (line: string): boolean => process.stdout.write(line)
  let first = true
  const take: Record<Options['format'], (reading: Reading) => void> = {
    jsonl: (reading) => out(`${JSON.stringify(printed(reading, options.text))}\n`),
    json: (reading) => {
      out(`${first ? '[' : ','}\n${JSON.stringify(printed(reading, options.text), null, 1)}`)
      first = false
    },
    text: (reading) => out(readingText(reading)),
  }
  const code = readAll(paths, options, take[options.format])
  if (options.format === 'json') out(first ? '[]\n' : '\n]\n')
  return code
}
