import { Unzip, UnzipInflate, type UnzipFile } from 'fflate'
import { LARGEST, MEGABYTE } from './arrival.ts'
import { InputFault, type Reader } from './bytes.ts'

/** One file of an archive: its name and bytes; `fault`: why it has none. */
export interface Entry {
  readonly name: string
  readonly bytes: Uint8Array | null
  readonly fault: string | null
}

const MOST_ENTRIES = 200_000
const LARGEST_ENTRY = 8 * LARGEST
const RATIO = 200
const FREE = 64 * MEGABYTE
const PIECE = 8_192

interface Open {
  readonly name: string
  parts: Uint8Array[] | null
  length: number
  done: boolean
  fault: string | null
}

interface Sizes {
  in: number
  out: number
  entries: number
  files: number
}

/** The files of a zip, as they come by. An entry over 160 MB is left out and said; an archive that grows more than 200-fold past 64 MB is stopped, a cut one is said. */
export function* unzip(chunks: Iterable<Uint8Array>): Generator<Entry> {
  const open: Open[] = []
  const sizes: Sizes = { in: 0, out: 0, entries: 0, files: 0 }
  const stream = new Unzip((file) => begin(file, open, sizes))
  stream.register(UnzipInflate)
  let tail: Uint8Array = new Uint8Array(0)
  for (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += PIECE) {
      const part = chunk.subarray(at, at + PIECE)
      sizes.in += part.length
      feed(stream, part, false)
      yield* finished(open, sizes)
    }
    tail = Buffer.concat([tail, chunk]).subarray(-65_600)
  }
  feed(stream, new Uint8Array(0), true)
  yield* finished(open, sizes)
  for (const { name } of open) yield { name, bytes: null, fault: 'the archive is cut inside this file' }
  if (!hasDirectory(tail)) yield { name: '', bytes: null, fault: `the archive is cut after ${sizes.files} files` }
}

function feed(stream: Unzip, part: Uint8Array, last: boolean): void {
  try {
    stream.push(part, last)
  } catch (error) {
    throw new InputFault(`the archive is broken (${error instanceof Error ? error.message : 'unknown'})`, { cause: error })
  }
}

/** A whole zip ends with its directory: PK 5 6. */
function hasDirectory(tail: Uint8Array): boolean {
  for (let at = tail.length - 22; at >= 0; at--) if (tail[at] === 0x50 && tail[at + 1] === 0x4b && tail[at + 2] === 5 && tail[at + 3] === 6) return true
  return false
}

function begin(file: UnzipFile, open: Open[], sizes: Sizes): void {
  if (++sizes.entries > MOST_ENTRIES) throw new InputFault('more than 200,000 files')
  if (file.name.endsWith('/')) return
  const one: Open = { name: file.name, parts: [], length: 0, done: false, fault: null }
  open.push(one)
  file.ondata = (error, data, final) => {
    if (error) Object.assign(one, { fault: `cannot be unpacked (${error.message})`, done: true })
    else take(one, data, final)
    sizes.out += data?.length ?? 0
    if (sizes.out > FREE && sizes.out > RATIO * Math.max(sizes.in, PIECE)) throw new InputFault('expands more than 200-fold; not read further')
  }
  try {
    file.start()
  } catch (error) {
    if (error instanceof InputFault) throw error
    Object.assign(one, { fault: 'cannot be unpacked', done: true })
  }
}

function take(one: Open, data: Uint8Array, final: boolean): void {
  one.length += data.length
  if (one.length > LARGEST_ENTRY) Object.assign(one, { parts: null, fault: `over ${LARGEST_ENTRY / MEGABYTE} MB` })
  one.parts?.push(data)
  if (final) one.done = true
}

function* finished(open: Open[], sizes: Sizes): Generator<Entry> {
  while (open[0]?.done) {
    const { name, parts, fault } = open.shift()!
    sizes.files++
    yield { name, bytes: fault === null && parts ? Buffer.concat(parts) : null, fault }
  }
}

const BLOCK = 512
const REGULAR = new Set(['0', '\0', '7'])

/** The files of a tar, one at a time; a cut archive is said. Long names of both kinds (GNU, pax) are read. */
export function* untar(reader: Reader): Generator<Entry> {
  let long: string | null = null
  for (let count = 0; count < MOST_ENTRIES; count++) {
    const head = reader.take(BLOCK)
    if (head.every((byte) => byte === 0)) return
    if (head.length < BLOCK) return yield { name: '', bytes: null, fault: 'the archive is cut' }
    const size = sizeOf(head)
    if (Number.isNaN(size)) return yield { name: '', bytes: null, fault: 'no tar header stands here; the rest is not read' }
    const type = String.fromCharCode(head[156]!)
    const name: string = long ?? nameOf(head)
    const kept = size <= LARGEST_ENTRY && (REGULAR.has(type) || type === 'L' || type === 'x')
    const bytes = kept ? reader.take(size) : null
    const whole = (bytes ? bytes.length === size : reader.skip(size)) && reader.skip((BLOCK - (size % BLOCK)) % BLOCK)
    long = bytes && (type === 'L' || type === 'x') ? longName(bytes, type) : null
    if (REGULAR.has(type)) yield { name, bytes: whole ? bytes : null, fault: !whole ? 'the archive is cut inside this file' : bytes ? null : `over ${LARGEST_ENTRY / MEGABYTE} MB` }
    if (!whole) return
  }
  throw new InputFault('more than 200,000 files')
}

const ascii = (bytes: Uint8Array): string => new TextDecoder().decode(bytes).replace(/\0[\s\S]*$/, '')

function sizeOf(head: Uint8Array): number {
  const digits = ascii(head.subarray(124, 136)).trim()
  return /^[0-7]+$/.test(digits) && ascii(head.subarray(257, 262)).startsWith('ustar') ? Number.parseInt(digits, 8) : /^[0-7]+$/.test(digits) && head[0] !== 0 ? Number.parseInt(digits, 8) : Number.NaN
}

function nameOf(head: Uint8Array): string {
  const prefix = ascii(head.subarray(257, 262)) === 'ustar' ? ascii(head.subarray(345, 500)) : ''
  return (prefix === '' ? '' : `${prefix}/`) + ascii(head.subarray(0, 100))
}

function longName(bytes: Uint8Array, type: string): string | null {
  const text = new TextDecoder().decode(bytes)
  return type === 'L' ? text.replace(/\0[\s\S]*$/, '') : (/(?:^|\n)\d+ path=([^\n]+)\n/.exec(text)?.[1] ?? null)
}
