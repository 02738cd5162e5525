import type { Fact } from '../model/page.ts'
import { type Arrival, LARGEST, lost, type Options } from './arrival.ts'
import { collect, gunzip, InputFault, type Reader } from './bytes.ts'
import { isoDate } from './dates.ts'
import { pageFrom } from './page.ts'
import { dechunked, headOf, inflated } from './http.ts'

const LINE = 64 * 1024
const HEADERS = 1000

type Headers = ReadonlyMap<string, string>

/** Reads the responses and resources of a WARC file, record by record. Requests and metadata are passed over; a record that ends too early is said. */
export function* readWarc(reader: Reader, source: string, options: Options): Generator<Arrival> {
  const passed = new Map<string, number>()
  for (const arrival of records(reader, source, options)) {
    if (typeof arrival === 'string') passed.set(arrival, (passed.get(arrival) ?? 0) + 1)
    else yield arrival
  }
  const says = [...passed].map(([what, count]) => `${count} ${what}`).join(', ')
  if (says !== '') yield { page: null, trouble: { source, says: `passed over: ${says}`, lost: false, mild: true } }
}

/** The pages and troubles of the records; a string names the sort of a record that holds no page. */
function* records(reader: Reader, source: string, options: Options): Generator<Arrival | string> {
  for (let number = 1; ; number++) {
    const headers = recordHead(reader)
    if (headers === null) return
    const place = `${source}#${number}`
    if (headers === 'odd') return yield lost(place, 'no WARC record stands here; the rest is not read')
    const length = Number(headers.get('content-length') ?? Number.NaN)
    if (!Number.isInteger(length) || length < 0) return yield lost(place, 'a record without a length; the rest is not read')
    const wanted = ['response', 'resource', 'conversion'].includes(headers.get('warc-type') ?? '') && length > 0
    if (wanted && length <= 2 * LARGEST) {
      const block = reader.take(length)
      const cut = block.length < length
      yield fromRecord(block, headers, { place, options, cut })
      if (cut) return
    } else {
      if (wanted) yield lost(place, 'a record over 40 MB is not read')
      if (!reader.skip(length)) return yield lost(place, 'the file is cut inside this record')
    }
    if (headers.get('warc-type') === 'revisit') yield 'unchanged since an earlier visit'
  }
}

/** The named fields of the next record; null at the end, `odd` when something else stands there. */
function recordHead(reader: Reader): Headers | null | 'odd' {
  const latin = new TextDecoder('utf-8')
  let line = ''
  for (let blank = 0; line === ''; blank++) {
    const bytes = reader.line(LINE)
    if (bytes === null) return null
    if (blank > HEADERS) return 'odd'
    line = latin.decode(bytes).trim()
  }
  if (!line.startsWith('WARC/')) return 'odd'
  const headers = new Map<string, string>()
  for (let count = 0; count < HEADERS; count++) {
    const bytes = reader.line(LINE)
    const field = bytes === null ? '' : latin.decode(bytes).trim()
    if (field === '') return headers
    const colon = field.indexOf(':')
    if (colon > 0) headers.set(field.slice(0, colon).toLowerCase(), field.slice(colon + 1).trim())
  }
  return headers
}

interface Around {
  readonly place: string
  readonly options: Options
  readonly cut: boolean
}

function fromRecord(block: Uint8Array, headers: Headers, { place, options, cut }: Around): Arrival | string {
  const http = headers.get('warc-type') === 'response' ? headOf(block) : null
  const address = headers.get('warc-target-uri')?.replace(/^<|>$/g, '')
  const type = http?.headers.get('content-type') ?? headers.get('content-type') ?? ''
  if (http && (http.status < 200 || http.status >= 300)) return `with HTTP status ${http.status}`
  if (type !== '' && !/html|xml|text\/plain|application\/http/i.test(type)) return 'that are no pages by their type'
  const bytes = http ? content(block.subarray(http.to), http.headers) : block
  if (bytes === null) return lost(place, 'the body cannot be unpacked')
  const collected = isoDate(headers.get('warc-date') ?? '')
  const facts: Fact[] = collected ? [{ what: 'collected', value: collected, from: 'record' }] : []
  const arrival = pageFrom({ bytes, source: place, address, charset: /charset=["']?([\w-]+)/i.exec(type)?.[1], format: 'warc', facts }, options)
  if (!cut) return arrival
  return { page: arrival.page, trouble: { source: place, says: ['the file is cut inside this record', arrival.trouble?.says].filter(Boolean).join('; '), lost: arrival.page === null } }
}

function content(body: Uint8Array, headers: Headers): Uint8Array | null {
  const whole = /chunked/i.test(headers.get('transfer-encoding') ?? '') ? dechunked(body) : body
  const coding = headers.get('content-encoding')?.toLowerCase() ?? ''
  if (coding === '' || coding === 'identity') return whole
  try {
    return coding.includes('gzip') ? collect(gunzip([whole]), LARGEST) : inflated(whole, coding, LARGEST)
  } catch (error) {
    if (error instanceof InputFault) return null
    throw error
  }
}
