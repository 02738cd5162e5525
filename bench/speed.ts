/**
 * The cost of a full reading as a multiple of `Intl.Segmenter` word segmentation of the same text in the same run; memory over many pages; growth up to 5 MB.
 * usage: node bench/speed.ts [NEWS.tar.gz] [--pages N]   (the built-in sample, repeated, when no archive is given)
 */
import { execFileSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { read } from '../src/engine.ts'
import { load } from '../src/knowledge/load.ts'
import type { Know } from '../src/knowledge/know.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const MOST = 2000
const ROUNDS = 5

/** Articles of an archive of XML-like text files, or the pages of the sample. */
export function texts(archive?: string): string[] {
  if (!archive) return globSync(here('../sample/pages/*.txt')).sort().map((path) => readFileSync(path, 'utf8'))
  const all = execFileSync('tar', ['xzOf', archive], { maxBuffer: 1 << 30, encoding: 'utf8' }).split('</DOC>')
  return all.flatMap((document) => {
    const title = /<TITLE>([^<]*)/.exec(document)?.[1] ?? ''
    const body = /<TEXT>([^<]*)/.exec(document)?.[1]?.trim()
    return body ? [`${title}\n${body}`] : []
  }).slice(0, MOST)
}

function seconds(run: () => void): number {
  const start = process.hrtime.bigint()
  run()
  return Number(process.hrtime.bigint() - start) / 1e9
}

const readOne = (text: string, know: Know): void => void read({ id: '0'.repeat(64), source: 'speed', format: 'text', text }, know)

const segmenter = new Intl.Segmenter('ar', { granularity: 'word' })

function segment(text: string): void {
  let words = 0
  for (const _ of segmenter.segment(text)) words++
  if (words < 0) throw new Error('never')
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!

/**
 * Median over rounds of (time to read) / (time to segment). `paired`: text by text in turn, both with the caches as the other left them; otherwise all texts are
 * segmented in a row and then all are read, which favours the smaller program.
 */
export function ratio(pages: readonly string[], know: Know, paired: boolean): number {
  const inTurn = (): number => {
    let [segmenting, reading] = [0, 0]
    for (const text of pages) {
      segmenting += seconds(() => segment(text))
      reading += seconds(() => readOne(text, know))
    }
    return reading / segmenting
  }
  const inRows = (): number => {
    const segmenting = seconds(() => pages.forEach(segment))
    return seconds(() => pages.forEach((text) => readOne(text, know))) / segmenting
  }
  const once = paired ? inTurn : inRows
  once()
  return median(Array.from({ length: ROUNDS }, once))
}

/** Time per character at `large` over time per character at `small`. 1 is linear. */
export function growth(sample: string, know: Know, [small, large]: readonly [number, number]): number {
  const per = (size: number): number => {
    const text = `${sample}\n`.repeat(Math.ceil(size / sample.length)).slice(0, size)
    return Math.min(...[1, 2].map(() => seconds(() => readOne(text, know)))) / size
  }
  per(small)
  return per(large) / per(small)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { pages: { type: 'string', default: '10000' } } })
  const { know } = load()
  const pages = texts(positionals[0])
  process.stdout.write(`${pages.length} texts, ${(pages.join('').length / 1e6).toFixed(2)} M characters\nfull reading / word segmentation: ${ratio(pages, know, true).toFixed(2)} text by text, ${ratio(pages, know, false).toFixed(2)} in rows\n`)
  process.stdout.write(`cost per character, 5 MB page over 200 kB page: ${growth(pages.join('\n\n'), know, [100_000, 2_500_000]).toFixed(2)}\n`)
  const half = Number(values.pages) / 2
  const heap = (): number => {
    globalThis.gc?.()
    return process.memoryUsage().heapUsed / 1e6
  }
  for (let at = 0; at < half; at++) readOne(pages[at % pages.length]!, know)
  const before = heap()
  for (let at = 0; at < half; at++) readOne(pages[at % pages.length]!, know)
  process.stdout.write(`heap after ${half} pages ${before.toFixed(0)} MB, after ${2 * half} pages ${heap().toFixed(0)} MB\n`)
}
