/**
 * Scores the reading of HTML pages over our own fixtures, beside @mozilla/readability, defuddle and @extractus/article-extractor, and their speed against plain parse5.
 * usage: node bench/pages.ts [--errors] [--speed]
 */
import { parseArgs } from 'node:util'
import { extractFromHtml } from '@extractus/article-extractor'
import { Readability } from '@mozilla/readability'
import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import { strToU8 } from 'fflate'
import { parse } from 'parse5'
import { decode } from '../src/formats/charset.ts'
import { openBytes } from '../src/formats/open.ts'
import { load } from '../src/knowledge/load.ts'
import { layOut } from '../src/page/layout.ts'
import { gzipped, record, zipped } from '../test/formats/kit.ts'
import { fixtures, weighty } from '../test/pages-html/fixtures.ts'
import type { Fixture } from '../test/pages-html/kit.ts'
import { readFixture, tokenF1 } from '../test/pages-html/score.ts'

const { know } = load()
const { values } = parseArgs({ options: { errors: { type: 'boolean' }, speed: { type: 'boolean' } } })
const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length)
const out = (line: string): boolean => process.stdout.write(`${line}\n`)

const quiet = (html: string): string => html.replace(/<[^>]*>/g, ' ')
const htmlOf = (fixture: Fixture): string => decode(fixture.bytes, fixture.charset).text
const others: Readonly<Record<string, (html: string) => Promise<string> | string>> = {
  '@mozilla/readability': (html) => new Readability(parseHTML(html).document as never).parse()?.textContent ?? '',
  defuddle: async (html) => quiet((await Defuddle(parseHTML(html).document as never, 'https://news.example/a')).content),
  '@extractus/article-extractor': async (html) => quiet((await extractFromHtml(html, 'https://news.example/a'))?.content ?? ''),
}

async function bodyOf(read: (html: string) => Promise<string> | string, fixture: Fixture): Promise<number> {
  try {
    return tokenF1(await read(htmlOf(fixture)), fixture.body.join(' '))
  } catch {
    return 0
  }
}

const readings = fixtures.map((fixture) => readFixture(fixture, know))
if (values.errors) for (const { faults } of readings) for (const fault of faults) out(fault)
const dated = readings.filter(({ hasDate }) => hasDate)
out(`fixtures ${fixtures.length}`)
out(`isnad                          body F1 ${mean(readings.map(({ body }) => body)).toFixed(4)}  sections ${mean(readings.map(({ sections }) => sections)).toFixed(4)}  title ${mean(readings.map(({ title }) => Number(title))).toFixed(4)}  articles ${mean(readings.map(({ articles }) => Number(articles))).toFixed(4)}  date ${mean(dated.map(({ date }) => Number(date))).toFixed(4)}  outlet ${mean(readings.map(({ outlet }) => Number(outlet))).toFixed(4)}  invented dates ${readings.filter(({ hasDate, date }) => !hasDate && !date).length}`)
const single = fixtures.filter(({ articles }) => articles === 1)
for (const [name, read] of Object.entries(others)) {
  const scores: number[] = []
  for (const fixture of single) scores.push(await bodyOf(read, fixture))
  out(`${name.padEnd(30)} body F1 ${mean(scores).toFixed(4)}  (single-article pages; isnad there ${mean(readings.filter((_, at) => fixtures[at]!.articles === 1).map(({ body }) => body)).toFixed(4)})`)
}

async function timed(pages: readonly Fixture[], run: (fixture: Fixture) => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 5; round++) {
    const start = process.hrtime.bigint()
    for (const fixture of pages) await run(fixture)
    best = Math.min(best, Number(process.hrtime.bigint() - start) / 1e6)
  }
  return best
}

async function table(name: string, pages: readonly Fixture[]): Promise<void> {
  const bytes = pages.reduce((sum, one) => sum + one.bytes.length, 0)
  const base = await timed(pages, (fixture) => parse(htmlOf(fixture)))
  out(`${name}: ${pages.length} pages of ${Math.round(bytes / pages.length / 1000)} KB`)
  const row = (reader: string, ms: number): boolean => out(`${reader.padEnd(30)} ${(ms / base).toFixed(2)} x parse5  ${Math.round((pages.length / ms) * 1000)} pages/s  ${(bytes / 1e6 / (ms / 1000)).toFixed(1)} MB/s`)
  row('parse5', base)
  row('isnad formats', await timed(pages, (fixture) => [...openBytes(fixture.bytes, 'x', { charset: fixture.charset })]))
  row('isnad formats + page stage', await timed(pages, (fixture) => [...openBytes(fixture.bytes, 'x', { charset: fixture.charset })].map(({ page }) => page && layOut(page, know))))
  for (const [reader, read] of Object.entries(others)) row(reader, await timed(pages, (fixture) => bodyOf(read, fixture)))
}

/** Pages and megabytes a second for every carrier of the same articles. */
async function carriers(): Promise<void> {
  const plain = fixtures.map(({ title, body, date }) => ({ title, text: body.join('\n'), date }))
  const made: Readonly<Record<string, Uint8Array>> = {
    jsonl: strToU8(plain.map((one) => JSON.stringify(one)).join('\n')),
    feed: strToU8(`<rss version="2.0"><channel><title>x</title>${plain.map(({ title, text }) => `<item><title>${title}</title><description><![CDATA[<p>${text}</p>]]></description></item>`).join('')}</channel></rss>`),
    warc: Buffer.concat(fixtures.map(({ bytes }) => record('response', Buffer.concat([strToU8('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n'), bytes])))),
    'warc.gz': Buffer.concat(fixtures.map(({ bytes }) => gzipped(record('response', Buffer.concat([strToU8('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n'), bytes]))))),
    zip: zipped(Object.fromEntries(fixtures.map(({ name, bytes }) => [`${name}.html`, bytes]))),
  }
  for (const [name, bytes] of Object.entries(made)) {
    let pages = 0
    const ms = await timed(fixtures.slice(0, 1), () => (pages = [...openBytes(bytes, name, {})].filter(({ page }) => page !== null).length))
    out(`${name.padEnd(30)} ${pages} pages  ${Math.round((pages / ms) * 1000)} pages/s  ${(bytes.length / 1e6 / (ms / 1000)).toFixed(1)} MB/s`)
  }
}

if (values.speed) {
  await carriers()
  await table('bare fixtures', fixtures)
  await table('fixtures with the scripts, styles and menus of a real page', fixtures.filter(({ charset, name }) => charset === undefined && !/^(?:joomla|vbulletin|flash|wire)/.test(name)).map(weighty))
}
