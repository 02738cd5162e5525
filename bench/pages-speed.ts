import { strToU8 } from 'fflate'
import { parse } from 'parse5'
import type { Know } from '../src/knowledge/know.ts'
import { openBytes } from '../src/formats/open.ts'
import { layOut } from '../src/page/layout.ts'
import { gzipped, record, tarred, zipped } from '../test/formats/kit.ts'
import type { BlindPage } from '../test/pages-blind/fixtures.ts'
import { fixtures, weighty } from '../test/pages-html/fixtures.ts'
import { others, textBy } from './readers.ts'

/** What a reader costs: as a multiple of plain parse5 of the same pages (null where none is compared), pages and megabytes a second. */
export interface Cost {
  readonly reader: string
  readonly ratio: number | null
  readonly pages: number
  readonly megabytes: number
}

interface Sample {
  readonly bytes: Uint8Array
  readonly html: string
  readonly charset: string | undefined
}

const ROUNDS = 12
const WARM = 4

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!

type Run = (page: Sample) => unknown

/** Milliseconds each way of reading takes for all pages: the median of rounds in which they take turns page by page, both with the caches as the others left them. */
async function taken(pages: readonly Sample[], ways: Readonly<Record<string, Run>>, rounds: number): Promise<Record<string, number>> {
  const sums: Record<string, number[]> = Object.fromEntries(Object.keys(ways).map((name) => [name, []]))
  for (let round = 0; round < rounds + WARM; round++) {
    const sum: Record<string, number> = Object.fromEntries(Object.keys(ways).map((name) => [name, 0]))
    for (const page of pages) {
      for (const [name, run] of Object.entries(ways)) {
        const start = process.hrtime.bigint()
        await run(page)
        sum[name]! += Number(process.hrtime.bigint() - start) / 1e6
      }
    }
    if (round >= WARM) for (const [name, ms] of Object.entries(sum)) sums[name]!.push(ms)
  }
  return Object.fromEntries(Object.entries(sums).map(([name, all]) => [name, median(all)]))
}

async function table(pages: readonly Sample[], know: Know): Promise<Cost[]> {
  const bytes = pages.reduce((sum, page) => sum + page.bytes.length, 0)
  const open: Run = ({ bytes: input, charset }) => [...openBytes(input, 'x', { charset })]
  const ours = await taken(pages, {
    parse5: ({ html }) => parse(html), 'isnad, formats': open,
    'isnad, formats and page stage': ({ bytes: input, charset }) => [...openBytes(input, 'x', { charset })].map(({ page }) => page && layOut(page, know)),
  }, ROUNDS)
  const theirs = await taken(pages, { parse5: ({ html }) => parse(html), ...Object.fromEntries(Object.entries(others).map(([name, read]): [string, Run] => [name, ({ html }) => textBy(read, html)])) }, 1)
  const cost = (reader: string, ms: number, base: number): Cost => ({ reader, ratio: ms / base, pages: Math.round((pages.length / ms) * 1000), megabytes: bytes / 1e6 / (ms / 1000) })
  return [...Object.entries(ours).map(([name, ms]) => cost(name, ms, ours.parse5!)), ...Object.entries(theirs).filter(([name]) => name !== 'parse5').map(([name, ms]) => cost(name, ms, theirs.parse5!))]
}

const kilobytes = (pages: readonly Sample[]): number => Math.round(pages.reduce((sum, page) => sum + page.bytes.length, 0) / pages.length / 1000)

/** The cost of readers on the pages written blind, on bare fixtures, and on fixtures with the scripts, styles and menus of a real page. */
export async function costs(blind: readonly BlindPage[], know: Know): Promise<Record<string, readonly Cost[]>> {
  const text = (bytes: Uint8Array, charset: string | undefined): string => new TextDecoder(charset ?? 'utf-8').decode(bytes)
  const own = (list: typeof fixtures): Sample[] => list.map(({ bytes, charset }) => ({ bytes, html: text(bytes, charset), charset }))
  const sets: readonly (readonly [string, readonly Sample[]])[] = [
    ['pages written blind', blind], ['bare fixtures', own(fixtures)],
    ['fixtures with scripts, styles and menus', own(fixtures.filter(({ charset, name }) => charset === undefined && !/^(?:joomla|vbulletin|flash|wire)/.test(name)).map(weighty))],
  ]
  const found: Record<string, readonly Cost[]> = {}
  for (const [name, pages] of sets) found[`${pages.length} ${name}, ${kilobytes(pages)} KB each`] = await table(pages, know)
  return found
}

/** Pages and megabytes a second for every carrier of the same articles. */
export function carriers(): Record<string, readonly Cost[]> {
  const plain = fixtures.map(({ title, body, date }) => ({ title, text: body.join('\n'), date }))
  const answers = fixtures.map(({ bytes }) => record('response', Buffer.concat([strToU8('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n'), bytes])))
  const entries = plain.map(({ title, text }) => `<item><title>${title}</title><description><![CDATA[<p>${text}</p>]]></description></item>`)
  const files = Object.fromEntries(fixtures.map(({ name, bytes }) => [`${name}.html`, bytes]))
  const made: Readonly<Record<string, Uint8Array>> = {
    text: strToU8(plain[0]!.text), 'JSON Lines': strToU8(plain.map((one) => JSON.stringify(one)).join('\n')), RSS: strToU8(`<rss version="2.0"><channel><title>x</title>${entries.join('')}</channel></rss>`),
    WARC: Buffer.concat(answers), 'WARC, gzipped by record': Buffer.concat(answers.map(gzipped)), zip: zipped(files),
    'tar.gz': gzipped(tarred(Object.fromEntries(plain.map(({ title, text }, at) => [`${at}.txt`, `${title}\n${text}`])))),
  }
  return { 'formats alone, fixtures in one file': Object.entries(made).map(([reader, bytes]) => carried(reader, bytes)) }
}

function carried(reader: string, bytes: Uint8Array): Cost {
  let pages = 0
  const times = Array.from({ length: ROUNDS }, () => {
    const start = process.hrtime.bigint()
    pages = [...openBytes(bytes, reader, {})].filter(({ page }) => page !== null).length
    return Number(process.hrtime.bigint() - start) / 1e6
  })
  const ms = median(times)
  return { reader, ratio: null, pages: Math.round((pages / ms) * 1000), megabytes: bytes.length / 1e6 / (ms / 1000) }
}
