import { type Arrival, LARGEST, lost, MEGABYTE, type Options } from './arrival.ts'
import { type Entry, unzip, untar } from './archive.ts'
import { chunksOf, collect, gunzip, InputFault, Reader } from './bytes.ts'
import { decode } from './charset.ts'
import { isoDate } from './dates.ts'
import { looksLikeFeed, readFeed, readJsonFeed } from './feed.ts'
import { fromRecord, readJsonLines } from './jsonl.ts'
import { pageFrom } from './page.ts'
import { readWarc } from './warc.ts'

const SNIFFED = 8_192
const DEEPEST = 3
const utf8 = new TextDecoder('utf-8')

/** Most pages tell in their first bytes that they are HTML. */
const HTML = /^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype\s+html|html)[\s>]/i
const OPENING = 80

/** Something to open: where it is said to be, its bytes, and how many archives it came out of. */
interface Input {
  readonly source: string
  readonly chunks: Iterable<Uint8Array>
  readonly depth: number
}

/** The pages in a file (`-`: standard input), whatever its format, one at a time. Never throws: what is wrong comes as a trouble that says what and where. */
export function* open(source: string, options: Options): Generator<Arrival> {
  yield* openChunks(chunksOf(source), source, options)
}

/** The pages in bytes that come in piece by piece; never more of them is held than the longest page needs. */
export function* openChunks(chunks: Iterable<Uint8Array>, source: string, options: Options): Generator<Arrival> {
  for (const arrival of guarded({ source, chunks, depth: 0 }, options)) yield withMoment(arrival, options)
}

/** The pages in bytes that are at hand. */
export function* openBytes(bytes: Uint8Array, source: string, options: Options): Generator<Arrival> {
  yield* openChunks([bytes], source, options)
}

/** When an input was taken bounds the dates of its pages; what a record says of it itself stands first. */
function withMoment(arrival: Arrival, { collected }: Options): Arrival {
  const moment = collected === undefined ? null : isoDate(collected)
  const { page } = arrival
  if (moment === null || page === null || page.facts?.some(({ what }) => what === 'collected')) return arrival
  return { ...arrival, page: { ...page, facts: [...(page.facts ?? []), { what: 'collected', value: moment, from: 'record' }] } }
}

function* guarded(input: Input, options: Options): Generator<Arrival> {
  try {
    yield* opened(input, options)
  } catch (error) {
    if (!(error instanceof InputFault) && (error as NodeJS.ErrnoException).code === undefined) throw error
    yield lost(input.source, reason(error))
  }
}

const reasons: Readonly<Record<string, string>> = { ENOENT: 'no such file', EACCES: 'permission denied', EPERM: 'permission denied', EISDIR: 'is a folder', EMFILE: 'too many open files' }

/** What went wrong, in words for people. */
export function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  return reasons[code] ?? (error instanceof Error ? error.message : String(error))
}

function* opened(input: Input, options: Options): Generator<Arrival> {
  const { head, chunks } = peek(input.chunks)
  const { source, depth } = input
  if (depth > DEEPEST) return yield lost(source, 'archives inside archives too deep; not read')
  if (head[0] === 0x1f && head[1] === 0x8b) return yield* opened({ source, chunks: gunzip(chunks), depth: depth + 1 }, options)
  if (head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5)) return yield* entries(unzip(chunks), input, options)
  if (isTar(head)) return yield* entries(untar(new Reader(chunks)), input, options)
  if (startsWith(head, 'WARC/')) return yield* readWarc(new Reader(chunks), source, options)
  if (HTML.test(Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, OPENING)).toString('latin1'))) return yield* whole(chunks, source, options)
  const text = utf8.decode(head.subarray(0, SNIFFED))
  if (looksLikeFeed(text)) return yield* readFeed(texts(chunks, text), source, options)
  if (/^[\s\ufeff]*\{/.test(text)) return yield* json(chunks, source, options)
  if (/^[\s\ufeff]*\[\s*\{/.test(text)) return yield* records(chunks, source, options)
  yield* whole(chunks, source, options)
}

function* whole(chunks: Iterable<Uint8Array>, source: string, options: Options): Generator<Arrival> {
  const bytes = collect(chunks, LARGEST)
  yield bytes === null ? lost(source, `pages over ${LARGEST / MEGABYTE} MB are not read`) : pageFrom({ bytes, source, charset: options.charset }, options)
}

/** The first bytes, and all bytes again. */
function peek(chunks: Iterable<Uint8Array>): { head: Uint8Array; chunks: Iterable<Uint8Array> } {
  const iterator = chunks[Symbol.iterator]()
  const kept: Uint8Array[] = []
  let length = 0
  while (length < SNIFFED) {
    const next = iterator.next()
    if (next.done === true) break
    kept.push(next.value)
    length += next.value.length
  }
  return { head: kept.length === 1 ? kept[0]! : Buffer.concat(kept), chunks: again(kept, iterator) }
}

function* again(kept: readonly Uint8Array[], iterator: Iterator<Uint8Array>): Generator<Uint8Array> {
  yield* kept
  for (let next = iterator.next(); next.done !== true; next = iterator.next()) yield next.value
}

const startsWith = (head: Uint8Array, mark: string): boolean => [...mark].every((sign, at) => head[at] === sign.charCodeAt(0))

function isTar(head: Uint8Array): boolean {
  return head.length >= 512 && startsWith(head.subarray(257), 'ustar')
}

function* entries(found: Iterable<Entry>, { source, depth }: Input, options: Options): Generator<Arrival> {
  for (const { name, bytes, fault } of found) {
    const place = name === '' ? source : `${source}!${name}`
    if (fault !== null || bytes === null) yield lost(place, fault ?? 'nothing in it')
    else if (isPage(name)) yield* guarded({ source: place, chunks: [bytes], depth: depth + 1 }, options)
  }
}

const ENDING = /\.(?:txt|text|html?|xhtml|shtml|php|aspx?|xml|rss|atom|jsonl?|ndjson|warc|gz|tgz|zip|tar|json)$/i

/** True for a name that may be a page, a feed or an archive of them; pictures, styles and hidden files are none. */
export function isPage(name: string): boolean {
  const last = name.slice(name.lastIndexOf('/') + 1)
  return !last.startsWith('.') && !name.startsWith('__MACOSX/') && (ENDING.test(last) || !/\.[a-z0-9]{1,5}$/i.test(last))
}

/** The text of a feed as it comes in, in the encoding its head declares. */
function* texts(chunks: Iterable<Uint8Array>, head: string): Generator<string> {
  const declared = /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1]
  const decoder = decoderFor(declared)
  for (const chunk of chunks) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}

function decoderFor(name: string | undefined): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(name ?? 'utf-8')
  } catch {
    return new TextDecoder('utf-8')
  }
}

/** One JSON object a line, or one JSON value for the whole file (a JSON Feed, a record, a list of records). */
function* json(chunks: Iterable<Uint8Array>, source: string, options: Options): Generator<Arrival> {
  const reader = new Reader(chunks)
  const first = reader.line(LARGEST)
  if (first === null) return
  const line = utf8.decode(first)
  if (isJson(line)) {
    const feed = readJsonFeed(JSON.parse(line), source, options)
    if (feed) return yield* feed
    return yield* readJsonLines(new Reader(rest([first], reader)), source, options)
  }
  const bytes = collect(rest([first], reader), LARGEST)
  if (bytes === null) return yield lost(source, 'the first line is no JSON object; not read')
  const text = decode(bytes).text
  if (!isJson(text)) return yield* readJsonLines(new Reader([bytes]), source, options)
  const value: unknown = JSON.parse(text)
  yield* readJsonFeed(value, source, options) ?? [fromRecord(value as Record<string, unknown>, source, options)]
}

/** A JSON list of records; a text that only begins like one is a page. */
function* records(chunks: Iterable<Uint8Array>, source: string, options: Options): Generator<Arrival> {
  const bytes = collect(chunks, LARGEST)
  const text = bytes === null ? '' : decode(bytes).text
  if (bytes === null || !isJson(text)) return yield bytes === null ? lost(source, `a JSON list over ${LARGEST / MEGABYTE} MB; write one object a line`) : pageFrom({ bytes, source }, options)
  let number = 0
  for (const row of JSON.parse(text) as unknown[]) yield fromRecord((row ?? {}) as Record<string, unknown>, `${source}:${++number}`, options)
}

function* rest(before: readonly Uint8Array[], reader: Reader): Generator<Uint8Array> {
  for (const bytes of before) yield Buffer.concat([bytes, Buffer.from('\n')])
  for (let part = reader.take(SNIFFED); part.length > 0; part = reader.take(SNIFFED)) yield part
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
