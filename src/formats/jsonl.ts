import type { Fact } from '../model/page.ts'
import { type Arrival, arrived, type Fields, lost, MEGABYTE, type Options } from './arrival.ts'
import { type Reader } from './bytes.ts'
import { isoDate } from './dates.ts'
import { extract, idOf } from './html/page.ts'
import { looksLikeMarkup } from './page.ts'

/** The names that corpus dumps give their fields. */
const usualFields: Fields = {
  text: ['text', 'content', 'body', 'article', 'articleBody', 'maintext', 'full_text', 'html', 'raw_content'], url: ['url', 'link', 'source_url', 'uri', 'canonical_url'],
  date: ['date', 'published', 'date_publish', 'publish_date', 'published_at', 'pubDate', 'datePublished', 'timestamp'], title: ['title', 'headline'],
  outlet: ['outlet', 'publisher', 'source', 'site', 'site_name', 'source_domain', 'newspaper'],
}

const LONGEST_LINE = 20 * MEGABYTE

/** One page a line. A line that is no JSON, or holds no text, is a trouble that names it; the others are read. */
export function* readJsonLines(reader: Reader, source: string, options: Options): Generator<Arrival> {
  const utf8 = new TextDecoder('utf-8')
  for (let number = 1; ; number++) {
    const bytes = reader.line(LONGEST_LINE)
    if (bytes === null) return
    const line = utf8.decode(bytes).trim()
    if (line !== '') yield fromLine(line, `${source}:${number}`, options)
  }
}

function fromLine(line: string, place: string, options: Options): Arrival {
  const value = parsed(line)
  return value === null ? lost(place, 'no JSON object on this line (cut off?)') : fromRecord(value, place, options)
}

type Row = Readonly<Record<string, unknown>>

function parsed(line: string): Row | null {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Row) : null
  } catch {
    return null
  }
}

function first(row: Row, names: readonly string[]): string | null {
  for (const name of names) {
    const value = row[name]
    if (typeof value === 'string' && value.trim() !== '') return value
    if (typeof value === 'number') return String(value)
  }
  return null
}

/** A page from the fields of a record: its text (HTML or plain) with the title before it, its date, address and outlet as facts. */
export function fromRecord(row: Row, place: string, { fields = {}, published }: Options): Arrival {
  const names = { ...usualFields, ...fields }
  const get = (what: keyof Fields): string | null => first(row, names[what])
  const [body, title, url, date, outlet] = [get('text'), get('title'), get('url'), get('date'), get('outlet')]
  if (body === null) return lost(place, names.text.some((name) => name in row) ? 'the text is empty' : `no text in the fields ${names.text.join(', ')}`)
  const iso = date === null ? null : isoDate(date)
  const facts: Fact[] = [
    ...(title ? [{ what: 'title', value: title, from: 'record' } as const] : []), ...(iso ? [{ what: 'published', value: iso, from: 'record' } as const] : []),
    ...(outlet ? [{ what: 'outlet', value: outlet, from: 'record' } as const] : []), ...(url ? [{ what: 'url', value: url, from: 'record' } as const] : []),
  ]
  const id = idOf(JSON.stringify([title, body, date, url]))
  const name = typeof row.id === 'string' || typeof row.id === 'number' ? { named: String(row.id) } : {}
  if (looksLikeMarkup(body)) {
    const { page, notes } = extract({ source: body, id, place, format: 'jsonl', address: url ?? undefined, facts })
    return arrived({ ...page, ...name, ...(published ? { published } : {}) }, notes)
  }
  const text = title !== null && !body.trimStart().startsWith(title.trim()) ? `${title.trim()}\n\n${body.trim()}` : body.trim()
  return arrived({ id, source: place, format: 'jsonl', text, facts, ...name, ...(published ? { published } : {}) }, date !== null && iso === null ? [`"${date.slice(0, 40)}" is no date`] : [])
}
