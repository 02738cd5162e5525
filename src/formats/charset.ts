import { analyse } from 'chardet'

/** Decoded text, the encoding it was read in, and what was odd about it. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
  readonly notes: readonly string[]
}

const SNIFFED = 4096
const DETECTED = 65_536
const ARABIC = /[\u0621-\u064a]/g
const ODD = /[\ufffd\u0080-\u009f]/g
/** Encodings that Arabic pages come in; others that detection names are taken only when they decode to more Arabic. */
const known = ['windows-1256', 'utf-8', 'iso-8859-6', 'utf-16le', 'utf-16be']

/**
 * Decodes a page: byte order mark, else UTF-8 when the bytes are, else what HTTP or the page declares, else detection. A declaration that the bytes contradict is set
 * aside and said. Never throws.
 */
export function decode(bytes: Uint8Array, header?: string): Decoded {
  const mark = byteOrder(bytes)
  const declared = mark ? null : (header ?? declaredIn(bytes))
  if (mark) return { text: run(bytes, mark), encoding: mark, notes: [] }
  const wide = wideZeros(bytes)
  if (wide) return { text: run(bytes, wide), encoding: wide, notes: wrong(declared, wide) }
  const strict = strictUtf8(bytes)
  if (strict !== null) return { text: strict, encoding: 'utf-8', notes: hasHigh(bytes) ? wrong(declared, 'utf-8') : [] }
  const chosen = ranked(bytes, declared)
  return { text: chosen.text, encoding: chosen.encoding, notes: [...wrong(declared, chosen.encoding), ...(chosen.encoding === 'utf-8' ? [`byte ${firstBroken(bytes)} is not UTF-8; read with replacement signs`] : [])] }
}

function byteOrder(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

/** The encoding that `<meta charset>`, `<meta http-equiv>` or an XML declaration names. */
function declaredIn(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, SNIFFED))
  return (/<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)/i.exec(head) ?? /^<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w-]+)/i.exec(head))?.[1]?.toLowerCase() ?? null
}

/** UTF-16 without a mark: every other byte of Latin mark-up is nought. */
function wideZeros(bytes: Uint8Array): string | null {
  const zeros = [0, 0]
  const length = Math.min(bytes.length, SNIFFED) & ~1
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at & 1]!++
  if (zeros[0]! + zeros[1]! < length / 20) return null
  return zeros[1]! > 4 * zeros[0]! ? 'utf-16le' : zeros[0]! > 4 * zeros[1]! ? 'utf-16be' : null
}

function run(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes)
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const hasHigh = (bytes: Uint8Array): boolean => bytes.some((byte) => byte > 127)

interface Candidate {
  readonly text: string
  readonly encoding: string
  readonly worth: number
}

/** Tries what was declared, what detection thinks, and the encodings of Arabic pages; the one that reads as the most Arabic with the fewest odd signs wins. */
function ranked(bytes: Uint8Array, declared: string | null): Candidate {
  const sample = bytes.subarray(0, DETECTED)
  const likely = best([...(declared ? [declared] : []), ...known].filter(isEncoding), { sample, declared, first: null })
  if (likely.worth > SURE) return { ...likely, text: run(bytes, likely.encoding) }
  const detected = analyse(sample).slice(0, 3).map(({ name }) => name.toLowerCase())
  const names = [...new Set([...(declared ? [declared] : []), 'utf-8', ...detected, ...known])].filter(isEncoding)
  const found = best(names, { sample, declared, first: detected[0] ?? null })
  return { ...found, text: run(bytes, found.encoding) }
}

/** Nearly all high letters are Arabic, and at their usual rates. */
const SURE = 1.2

function best(names: readonly string[], { sample, declared, first }: { sample: Uint8Array; declared: string | null; first: string | null }): { encoding: string; worth: number } {
  const votes = names.map((encoding) => ({ encoding, worth: worthOf(run(sample, encoding)) + (encoding === declared ? 0.05 : 0) + (first === encoding ? 0.02 : 0) }))
  return votes.toSorted((a, b) => b.worth - a.worth)[0]!
}

function isEncoding(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== 'replacement'
  } catch {
    return false
  }
}

/** Share of Arabic letters among all that is no Latin letter or white space, less the odd signs; letters at their usual rates count more. */
function worthOf(text: string): number {
  const rest = text.replace(/[\s\x21-\x7e]/g, '')
  if (rest.length === 0) return 0
  const arabic = rest.match(ARABIC)?.length ?? 0
  const common = rest.match(/[\u0627\u0644\u064a\u0645\u0648\u0646]/g)?.length ?? 0
  return (arabic + common - 4 * (rest.match(ODD)?.length ?? 0)) / rest.length
}

function wrong(declared: string | null, found: string): string[] {
  if (declared === null || !isEncoding(declared)) return declared === null ? [] : [`no encoding is called "${declared}"; read as ${found}`]
  return new TextDecoder(declared).encoding === new TextDecoder(found).encoding ? [] : [`declared ${declared}, but the bytes are ${found}`]
}

/** The offset of the first byte that is not UTF-8: halves the search, a cut sign at the end of a prefix is fine. */
function firstBroken(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length]
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (decodes(bytes.subarray(0, middle))) good = middle
    else bad = middle
  }
  return good
}

function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
