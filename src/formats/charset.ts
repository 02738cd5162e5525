import { analyse } from 'chardet'

/** Decoded text, the encoding it was read in, and what was odd about it. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
  readonly notes: readonly string[]
}

const SNIFFED = 4096
const DETECTED = 65_536
/** Encodings that Arabic pages come in; others that detection names are taken only when they decode to more Arabic. */
const known = ['windows-1256', 'utf-8', 'iso-8859-6', 'utf-16le', 'utf-16be']

/**
 * Decodes a page: byte order mark, else UTF-8 when the bytes are, else what HTTP or the page declares, else detection. A declaration that the bytes contradict is set
 * aside and said. Never throws.
 */
export function decode(bytes: Uint8Array, header?: string): Decoded {
  const mark = byteOrder(bytes)
  const declared = header ?? (mark?.startsWith('utf-16') ? null : declaredIn(bytes))
  if (mark) return { text: run(bytes, mark), encoding: mark, notes: wrong(declared, mark) }
  const wide = bytes.subarray(0, SNIFFED).includes(0) ? wideZeros(bytes) : null
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
  const head = run(bytes.subarray(0, SNIFFED), 'latin1')
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

const decoders = new Map<string, InstanceType<typeof TextDecoder>>()

/** Decoders are costly to make and hold no state between whole texts. */
function decoderOf(encoding: string): InstanceType<typeof TextDecoder> {
  const known = decoders.get(encoding) ?? new TextDecoder(encoding)
  if (decoders.size < MOST_DECODERS) decoders.set(encoding, known)
  return known
}

const MOST_DECODERS = 60

function run(bytes: Uint8Array, encoding: string): string {
  return decoderOf(encoding).decode(bytes)
}

const strict = new TextDecoder('utf-8', { fatal: true })

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes)
  } catch {
    return null
  }
}

function hasHigh(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte > 127) return true
  return false
}

interface Candidate {
  readonly text: string
  readonly encoding: string
  readonly worth: number
}

/** Tries what was declared, what detection thinks, and the encodings of Arabic pages; the one that reads as the most Arabic with the fewest odd signs wins. */
function ranked(bytes: Uint8Array, declared: string | null): Candidate {
  const sample = bytes.subarray(0, DETECTED)
  const said = declared !== null && known.includes(declared) ? worthOf(run(sample, declared)) : 0
  if (said > PLAIN) return { encoding: declared!, worth: said, text: run(bytes, declared!) }
  const likely = best([...(declared ? [declared] : []), ...known].filter(isEncoding), { sample, declared, first: null })
  if (likely.worth > SURE) return { ...likely, text: run(bytes, likely.encoding) }
  const detected = analyse(sample).slice(0, 3).map(({ name }) => name.toLowerCase())
  const names = [...new Set([...(declared ? [declared] : []), 'utf-8', ...detected, ...known])].filter(isEncoding)
  const found = best(names, { sample, declared, first: detected[0] ?? null })
  return { ...found, text: run(bytes, found.encoding) }
}

/** Nearly all high letters are Arabic, and at their usual rates. */
const SURE = 1.2
/** So Arabic by its letters that nothing else need be tried: a wrong table of the two gives odd signs and rare letters. */
const PLAIN = 1.4

function best(names: readonly string[], { sample, declared, first }: { sample: Uint8Array; declared: string | null; first: string | null }): { encoding: string; worth: number } {
  const votes = names.map((encoding) => ({ encoding, worth: worthOf(run(sample, encoding)) + (encoding === declared ? 0.05 : 0) + (first === encoding ? 0.02 : 0) }))
  return votes.toSorted((a, b) => b.worth - a.worth)[0]!
}

function isEncoding(name: string): boolean {
  try {
    return decoderOf(name).encoding !== 'replacement'
  } catch {
    return false
  }
}

const COMMON = new Set([0x627, 0x644, 0x64a, 0x645, 0x648, 0x646])

/** Share of Arabic letters among all that is no Latin letter or white space, less the odd signs; letters at their usual rates count more. */
function worthOf(text: string): number {
  let [rest, worth] = [0, 0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if ((code > 0x20 && code < 0x7f) || isWhite(code)) continue
    rest++
    if (code >= 0x621 && code <= 0x64a) worth += COMMON.has(code) ? 2 : 1
    else if (code === 0xfffd || (code >= 0x80 && code <= 0x9f)) worth -= 4
  }
  return rest === 0 ? 0 : worth / rest
}

const isWhite = (code: number): boolean => code === 0x20 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029 || code === 0xfeff

function wrong(declared: string | null, found: string): string[] {
  if (declared === null || !isEncoding(declared)) return declared === null ? [] : [`no encoding is called "${declared}"; read as ${found}`]
  return decoderOf(declared).encoding === decoderOf(found).encoding ? [] : [`declared ${declared}, but the bytes are ${found}`]
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
