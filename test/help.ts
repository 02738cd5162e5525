import { load } from '../src/knowledge/load.ts'
import { read } from '../src/engine.ts'
import type { Laid, Page } from '../src/model/page.ts'
import type { Reading } from '../src/model/reading.ts'
import { openBytes } from '../src/formats/open.ts'
import { layOut } from '../src/page/layout.ts'

/** Our own knowledge, loaded once for all tests of a file. */
export const { know, complaints } = load()

/** Reads a text as a page; `published` as `--published` gives it. */
export function readText(text: string, published?: string): Reading {
  return read({ id: 'test0000000000', source: 'test', format: 'text', text, ...(published ? { published } : {}) }, know)
}

/** A page of markup laid out: `html` from the inside of its head to its end. */
export interface Html {
  readonly page: Page
  readonly articles: readonly Laid[]
  readonly titles: readonly (string | null)[]
  /** The kind of the section that holds some printed words. */
  readonly kindOf: (text: string) => string | undefined
}

/** Reads markup as a page in UTF-8; `collected`: when it was fetched. */
export function readHtml(html: string, collected?: string): Html {
  const [arrival] = [...openBytes(new TextEncoder().encode(`<!DOCTYPE html><html><head><meta charset="utf-8">${html}</html>`), 'in', { collected })]
  const page = arrival!.page!
  const { layout } = layOut(page, know)
  const cut = (at: { start: number; end: number }): string => page.text.slice(at.start, at.end)
  return { page, articles: layout.articles, titles: layout.articles.map(({ title }) => title && cut(title)), kindOf: (text) => layout.sections.find(({ at }) => at.start <= page.text.indexOf(text) && page.text.indexOf(text) < at.end)?.kind }
}
