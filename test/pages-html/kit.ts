import type { Story } from './stories.ts'

export type Label = readonly [kind: string, text: string]

/** A page in the layout of some content system, and how a person reads it. */
export interface Fixture {
  readonly name: string
  readonly bytes: Uint8Array
  /** The encoding HTTP states, when it does. */
  readonly charset?: string | undefined
  readonly title: string | null
  readonly body: readonly string[]
  readonly articles: number
  /** ISO day, or null where the page holds no cue. */
  readonly date: string | null
  readonly outlet: string | null
  /** Lines and what they are. */
  readonly labels: readonly Label[]
}

const latinMonths = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const months = ['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو', 'يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر']
const levantine = ['كانون الثاني', 'شباط', 'آذار', 'نيسان', 'أيار', 'حزيران', 'تموز', 'آب', 'أيلول', 'تشرين الأول', 'تشرين الثاني', 'كانون الأول']
const weekdays = ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت']

/** The date of a story as desks print it. */
export function dateOf({ date }: { readonly date: string }): Record<'long' | 'levant' | 'dmy' | 'ymd' | 'dots' | 'weekday' | 'indic' | 'english', string> {
  const [y, m, d] = date.split('-') as [string, string, string]
  const [month, day] = [Number(m) - 1, Number(d)]
  const name = weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()]!
  return {
    long: `${day} ${months[month]} ${y}`, levant: `${day} ${levantine[month]}/${months[month]} ${y}`, dmy: `${d}/${m}/${y}`, ymd: `${y}/${m}/${d}`, dots: `${y}.${m}.${d}`,
    weekday: `${name} ${day} ${months[month]} ${y}`, indic: `${name} ${day} ${months[month]} ${y}`.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
    english: `${latinMonths[month]} ${day}, ${y}`,
  }
}

/** Text as bytes of a one-byte Arabic encoding; the table is turned round from the decoder's. */
export type Encoding = 'windows-1256' | 'iso-8859-6' | 'utf-16le' | 'utf-8'

/** Text as bytes of an encoding. */
export function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  if (encoding === 'utf-16le') return Buffer.from(`\ufeff${text}`, 'utf16le')
  const signs = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, code) => code))
  const codes = new Map([...signs].map((sign, code) => [sign, code]))
  return Uint8Array.from([...text].map((sign) => codes.get(sign) ?? codes.get(plainer[sign] ?? '?')!))
}

const plainer: Readonly<Record<string, string>> = { '«': '"', '»': '"', '“': '"', '”': '"', '–': '-', '…': '.', 'أ': 'أ' }

/** Quotes as an encoding without guillemets has them. */
export const flat = (text: string): string => text.replace(/[«»“”]/g, '"')

export const p = (text: string, attributes = ''): string => `<p${attributes}>${text}</p>`
export const links = (texts: readonly string[]): string => texts.map((text, at) => `<li><a href="/n/${at}">${text}</a></li>`).join('\n')

/** Paragraphs with the subheading where it belongs. */
export function withHeading({ paragraphs, heading }: Story, wrap: (text: string) => string, head: (text: string) => string): string {
  return paragraphs.map((text, at) => (heading?.before === at ? head(heading.text) : '') + wrap(text)).join('\n')
}

/** The labels of the text itself: title, paragraphs, subheading. */
export function textLabels({ title, paragraphs, heading }: Story): Label[] {
  return [['title', title], ...paragraphs.map((text): Label => ['body', text]), ...(heading ? [['subheading', heading.text] as Label] : [])]
}
