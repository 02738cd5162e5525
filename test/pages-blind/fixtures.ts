import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { encode, type Encoding } from '../pages-html/kit.ts'

/** What a person reads in one article of a page. */
export interface Expected {
  readonly role: 'main' | 'embedded'
  readonly title: string | null
  readonly body: readonly string[]
  readonly outlet: string | null
  /** Other forms of the outlet's name that a careful person accepts, where the writer gave them. */
  readonly outlets?: readonly string[]
  readonly published: { readonly earliest: string; readonly latest: string } | null
  readonly cue: string
}

/** A page written by somebody who has not seen the rules, and how a person reads it. */
export interface BlindPage {
  readonly name: string
  readonly bytes: Uint8Array
  /** The page as text, in the signs its encoding has. */
  readonly html: string
  readonly charset: string | undefined
  readonly collected: string | undefined
  readonly articles: readonly Expected[]
  readonly parts: readonly (readonly [kind: string, text: string])[]
}

interface Stored {
  readonly encoding?: Encoding
  readonly http_charset?: string | null
  readonly collected?: string | null
  readonly articles: readonly Expected[]
  readonly parts: readonly (readonly [string, string])[]
}

const here = new URL('./', import.meta.url)

/** The folders of pages, one for each writer. */
export const writers: readonly string[] = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort()

/** The pages of one writer, in order of their names; `folder` may be any folder with pages in this form. */
export function pagesOf(writer: string, folder: URL = here): BlindPage[] {
  const at = new URL(`${writer}/`, folder)
  const names = readdirSync(at).filter((name) => /^\d.*\.html$/.test(name)).sort()
  return names.map((name) => name.slice(0, -'.html'.length)).filter((name) => existsSync(new URL(`${name}.json`, at))).map((name) => pageOf(`${writer}/${name}`, folder))
}

function pageOf(name: string, folder: URL): BlindPage {
  const stored = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as Stored
  const encoding = stored.encoding ?? 'utf-8'
  const bytes = encode(readFileSync(new URL(`${name}.html`, folder), 'utf8'), encoding)
  return {
    name, bytes, html: new TextDecoder(encoding).decode(bytes), charset: stored.http_charset ?? undefined, collected: stored.collected ?? undefined,
    articles: stored.articles, parts: stored.parts,
  }
}
