import { closeSync, openSync, readSync } from 'node:fs'
import { Gunzip } from 'fflate'
import { MEGABYTE } from './arrival.ts'

const CHUNK = 65_536
const SMALL = 8_192
const RATIO = 200
const FREE = 64 * MEGABYTE

/** Something that would expand past all measure, or ends before its time. Its message is what people read. */
export class InputFault extends Error {}

/** The bytes of a file, 64 KB at a time; `-` (0) is standard input. */
export function* chunksOf(source: string): Generator<Uint8Array> {
  const file = source === '-' ? 0 : openSync(source, 'r')
  try {
    for (;;) {
      const chunk = new Uint8Array(CHUNK)
      const length = readSync(file, chunk, 0, CHUNK, null)
      if (length === 0) return
      yield chunk.subarray(0, length)
    }
  } finally {
    if (file !== 0) closeSync(file)
  }
}

/** Unpacks gzip, several members in a row as WARC has them; stops a stream that grows more than 200-fold past 64 MB, and says when the last member is cut. */
export function* gunzip(chunks: Iterable<Uint8Array>): Generator<Uint8Array> {
  const out: Uint8Array[] = []
  const stream = new Gunzip((chunk) => void (chunk.length > 0 && out.push(chunk)))
  const sizes = { in: 0, out: 0 }
  for (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += SMALL) {
      const part = chunk.subarray(at, at + SMALL)
      sizes.in += part.length
      push(stream, part, false)
      yield* counted(out, sizes)
    }
  }
  push(stream, new Uint8Array(0), true)
  yield* counted(out, sizes)
}

function push(stream: Gunzip, part: Uint8Array, last: boolean): void {
  try {
    stream.push(part, last)
  } catch (error) {
    throw new InputFault(`the gzip stream is broken or cut (${error instanceof Error ? error.message : 'unknown'})`, { cause: error })
  }
}

function* counted(out: Uint8Array[], sizes: { in: number; out: number }): Generator<Uint8Array> {
  for (const chunk of out.splice(0)) {
    sizes.out += chunk.length
    if (sizes.out > FREE && sizes.out > RATIO * sizes.in) throw new InputFault('expands more than 200-fold; not read further')
    yield chunk
  }
}

/** All bytes, up to a limit; null when there are more. */
export function collect(chunks: Iterable<Uint8Array>, limit: number): Uint8Array | null {
  const parts: Uint8Array[] = []
  let length = 0
  for (const chunk of chunks) {
    length += chunk.length
    if (length > limit) return null
    parts.push(chunk)
  }
  return joined(parts, length)
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  if (parts.length === 1) return parts[0]!
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Reads bytes by count and by line from chunks, never holding more than it is asked for. */
export class Reader {
  readonly #chunks: Iterator<Uint8Array>
  #rest: Uint8Array = new Uint8Array(0)
  #ended = false

  constructor(chunks: Iterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.iterator]()
  }

  /** Up to `count` bytes; fewer only at the end. */
  take(count: number): Uint8Array {
    const parts: Uint8Array[] = []
    let length = 0
    while (length < count && this.#fill()) {
      const part = this.#rest.subarray(0, count - length)
      this.#rest = this.#rest.subarray(part.length)
      parts.push(part)
      length += part.length
    }
    return joined(parts, length)
  }

  /** Passes over bytes; false when the end comes first. */
  skip(count: number): boolean {
    let left = count
    while (left > 0 && this.#fill()) {
      const part = Math.min(left, this.#rest.length)
      this.#rest = this.#rest.subarray(part)
      left -= part
    }
    return left === 0
  }

  /** The next line without its break; null at the end, an InputFault when it is longer than `limit`. */
  line(limit: number): Uint8Array | null {
    const parts: Uint8Array[] = []
    let length = 0
    while (this.#fill()) {
      const at = this.#rest.indexOf(10)
      const part = at < 0 ? this.#rest : this.#rest.subarray(0, at)
      this.#rest = this.#rest.subarray(at < 0 ? part.length : at + 1)
      parts.push(part)
      length += part.length
      if (length > limit) throw new InputFault(`a line longer than ${Math.round(limit / MEGABYTE)} MB`)
      if (at >= 0) return joined(parts, length)
    }
    return length > 0 ? joined(parts, length) : null
  }

  #fill(): boolean {
    while (this.#rest.length === 0 && !this.#ended) {
      const next = this.#chunks.next()
      if (next.done === true) this.#ended = true
      else this.#rest = next.value
    }
    return this.#rest.length > 0
  }
}
