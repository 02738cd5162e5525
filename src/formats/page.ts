import type { Fact, Format, Page } from '../model/page.ts'
import { type Arrival, arrived, LARGEST, lost, MEGABYTE, type Options } from './arrival.ts'
import { decode } from './charset.ts'
import { extract, idOf } from './html/page.ts'

/** The bytes of one page, and what its carrier says of it. */
export interface Raw {
  readonly bytes: Uint8Array
  readonly source: string
  readonly address?: string | undefined
  readonly charset?: string | undefined
  readonly format?: Format | undefined
  readonly facts?: readonly Fact[] | undefined
}

const NUL = 0
const SNIFFED = 4096

/** Makes a page of the bytes of one: markup is told from plain text by its look. Never throws. */
export function pageFrom({ bytes, source, address, charset, format, facts = [] }: Raw, { published }: Options): Arrival {
  if (bytes.length > LARGEST) return lost(source, `${Math.round(bytes.length / MEGABYTE)} MB; pages over ${LARGEST / MEGABYTE} MB are not read`)
  const { text, notes, encoding } = decode(bytes, charset)
  if (!encoding.startsWith('utf-16') && bytes.subarray(0, SNIFFED).includes(NUL)) return lost(source, 'a binary file, not text')
  const id = idOf(bytes)
  if (!looksLikeMarkup(text)) return plain({ id, source, format: format ?? 'text', text: text.trimEnd() }, { notes, published, facts: withAddress(facts, address) })
  const made = extract({ source: text, id, place: source, format: format ?? 'html', address, facts })
  const all = [...notes, ...made.notes]
  if (made.page.text === '') return lost(source, ['no text in the page', ...all].join('; '))
  return arrived(published ? { ...made.page, published } : made.page, all)
}

function withAddress(facts: readonly Fact[], address: string | undefined): readonly Fact[] {
  return address ? [...facts, { what: 'url', value: address, from: 'http' }] : facts
}

interface Rest {
  readonly notes: readonly string[]
  readonly published: string | undefined
  readonly facts: readonly Fact[]
}

function plain(page: Page, { notes, published, facts }: Rest): Arrival {
  if (page.text.trim() === '') return lost(page.source, 'empty')
  return arrived({ ...page, ...(published ? { published } : {}), ...(facts.length > 0 ? { facts } : {}) }, notes)
}

const MARKUP = /^[\s\ufeff]*(?:<!doctype\s+html|<html|<head|<body|<\?xml[^>]*>\s*<(?:!doctype\s+html|html)|<!--[\s\S]{0,2000}?-->\s*<(?:!doctype|html|head|body))/i
const TAGS = /<(?:p|div|table|td|br|h1|h2|article|section|span|font|meta|title|center|ul)\b[^>]{0,2000}>/gi
const FEW = 3
const HEAD = 20_000

/** True for HTML: it says so at its head, or begins with a tag and has several of its commonest ones. */
export function looksLikeMarkup(text: string): boolean {
  const head = text.slice(0, HEAD)
  return MARKUP.test(head) || (/^\s*</.test(head) && (head.match(TAGS)?.length ?? 0) >= FEW)
}
