import { writeFileSync } from 'node:fs'
import { extname } from 'node:path'
import { compare } from '../compare/compare.ts'
import { dossier } from '../dossier/index.ts'
import { interfaceTexts } from '../knowledge/load.ts'
import type { Dossier } from '../model/dossier.ts'
import type { Reading } from '../model/reading.ts'
import { dossierMarkdown } from '../web/markdown.ts'
import { dossierPage } from '../web/page.ts'
import { assets } from './assets.ts'
import { type ReadOptions, readAll, report, SOME_FAILED, USAGE } from './run.ts'

interface Options extends ReadOptions {
  readonly output: string
}

type Render = (made: Dossier, readings: readonly Reading[]) => string

const renders: Readonly<Record<string, Render>> = {
  '.html': (made, readings) => dossierPage(made, readings, assets()),
  '.md': (made, readings) => dossierMarkdown(made, readings, interfaceTexts('ar')),
  '.json': (made) => `${JSON.stringify(made, null, 1)}\n`,
}

/** `isnad dossier`: reads, compares, and writes the dossier in the format that the output's ending names. */
export function dossierCommand(paths: readonly string[], options: Options): number {
  const render = renders[extname(options.output).toLowerCase()]
  if (!render) {
    process.stderr.write(`isnad: ${options.output}: a dossier ends in ${Object.keys(renders).join(', ')}\n`)
    return USAGE
  }
  const readings: Reading[] = []
  const code = readAll(paths, options, (reading) => readings.push(reading))
  try {
    writeFileSync(options.output, render(dossier(readings, compare(readings)), readings))
  } catch (error) {
    report({ source: options.output, says: error instanceof Error ? error.message : String(error), lost: true })
    return SOME_FAILED
  }
  process.stderr.write(`${options.output}: ${readings.length} pages\n`)
  return code
}
