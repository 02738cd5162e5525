import { brotliDecompressSync, inflateRawSync, inflateSync } from 'node:zlib'

/** The head of an HTTP response as archived. `to`: where its body begins. */
export interface HttpHead {
  readonly status: number
  readonly headers: ReadonlyMap<string, string>
  readonly to: number
}

const LONGEST_HEAD = 256 * 1024

/** Reads the status line and headers before a body; null when the block does not begin as HTTP does. */
export function headOf(block: Uint8Array): HttpHead | null {
  const head = new TextDecoder('latin1').decode(block.subarray(0, LONGEST_HEAD))
  const status = /^HTTP\/[\d.]+\s+(\d{3})/.exec(head)
  const end = /\r?\n\r?\n/.exec(head)
  if (!status || !end) return null
  const pairs = head.slice(0, end.index).split(/\r?\n/).slice(1).map((line) => [line.slice(0, line.indexOf(':')).trim().toLowerCase(), line.slice(line.indexOf(':') + 1).trim()] as const)
  return { status: Number(status[1]), headers: new Map(pairs), to: end.index + end[0].length }
}

/** A body without the lengths of its chunks; one that was never chunked comes back as it is. */
export function dechunked(body: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = []
  let at = 0
  while (at < body.length) {
    const end = body.indexOf(10, at)
    const size = end < 0 ? Number.NaN : Number.parseInt(new TextDecoder('latin1').decode(body.subarray(at, Math.min(end, at + 20))), 16)
    if (Number.isNaN(size)) return parts.length === 0 ? body : Buffer.concat(parts)
    if (size === 0) break
    parts.push(body.subarray(end + 1, end + 1 + size))
    at = end + 1 + size + 2
  }
  return Buffer.concat(parts)
}

/** Unpacks deflate and brotli bodies within a limit; null for what cannot be unpacked or grows past it. */
export function inflated(body: Uint8Array, coding: string, limit: number): Uint8Array | null {
  const ways = coding.includes('br') ? [brotliDecompressSync] : [inflateSync, inflateRawSync]
  for (const way of ways) {
    try {
      return way(body, { maxOutputLength: limit })
    } catch {
      continue
    }
  }
  return null
}
