import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { openChunks } from '../../src/formats/open.ts'
import { bytes, gzipped, html, paragraph, record, response, title } from './kit.ts'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

const MEGABYTE = 1024 * 1024

/** What the program holds, in MB, after the garbage is gone. */
function held(): number {
  collect()
  collect()
  const { heapUsed, external, arrayBuffers } = process.memoryUsage()
  return (heapUsed + external + arrayBuffers) / MEGABYTE
}

/** The same piece again and again, until so many megabytes went out. */
function* repeated(piece: Uint8Array, megabytes: number): Generator<Uint8Array> {
  for (let sent = 0; sent < megabytes * MEGABYTE; sent += piece.length) yield Uint8Array.from(piece)
}

/** Reads all of it; the most that was held beyond what was at the first look, on the way, and the number of pages. */
function most(chunks: Iterable<Uint8Array>, every: number): { pages: number; more: number } {
  let [pages, more] = [0, 0]
  let first: number | null = null
  for (const { page } of openChunks(chunks, 'in', {})) {
    if (page) pages++
    if (page && pages % every === 0) {
      first ??= held()
      more = Math.max(more, held() - first)
    }
  }
  return { pages, more }
}

const LITTLE = 24
const line = bytes(`${JSON.stringify({ text: `${paragraph} `.repeat(60), title, date: '2024-05-02' })}\n`)

test('a dump of 160 MB is read line by line: memory does not grow', () => {
  const { pages, more } = most(repeated(line, 160), 1000)
  assert.ok(pages > 9000, `${pages}`)
  assert.ok(more < LITTLE, `${more.toFixed(1)} MB more`)
})

test('a WARC file of 160 MB is read record by record: memory does not grow', () => {
  const others = record('request', new Uint8Array(4 * MEGABYTE).fill(65))
  const { pages, more } = most(repeated(Buffer.concat([record('response', response(html())), others]), 160), 10)
  assert.equal(pages, 40)
  assert.ok(more < LITTLE, `${more.toFixed(1)} MB more`)
})

test('the same gzipped record by record', () => {
  const others = gzipped(record('request', Buffer.from(Array.from({ length: MEGABYTE }, (_, at) => (at * 7919) % 251))))
  const { pages, more } = most(repeated(Buffer.concat([gzipped(record('response', response(html()))), others]), 4), 10)
  assert.ok(pages > 10, `${pages}`)
  assert.ok(more < LITTLE, `${more.toFixed(1)} MB more`)
})

test('a feed of 20 MB is read entry by entry', () => {
  const entry = bytes(`<item><title>${title}</title><description><![CDATA[<p>${`${paragraph} `.repeat(40)}</p>]]></description></item>`)
  function* feed(): Generator<Uint8Array> {
    yield bytes('<rss version="2.0"><channel><title>x</title>')
    yield* repeated(entry, 20)
    yield bytes('</channel></rss>')
  }
  const { pages, more } = most(feed(), 200)
  assert.ok(pages > 1500, `${pages}`)
  assert.ok(more < LITTLE, `${more.toFixed(1)} MB more`)
})
