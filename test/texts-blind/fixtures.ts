import { readdirSync, readFileSync } from 'node:fs'
import type { BlindPage } from '../pages-blind/fixtures.ts'

const here = new URL('./', import.meta.url)

/** The folders of texts, one for each writer. */
export const textWriters: readonly string[] = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort()

/** The texts of one writer, in order of their names. */
export function textsOf(writer: string): BlindPage[] {
  const at = new URL(`${writer}/`, here)
  return readdirSync(at).filter((name) => name.endsWith('.txt')).sort().map((name) => {
    const stored = JSON.parse(readFileSync(new URL(name.replace(/txt$/, 'json'), at), 'utf8')) as Pick<BlindPage, 'articles' | 'parts'> & { readonly collected?: string | null }
    return { name: `${writer}/${name.slice(0, -'.txt'.length)}`, bytes: readFileSync(new URL(name, at)), html: '', charset: 'utf-8', collected: stored.collected ?? undefined, articles: stored.articles, parts: stored.parts }
  })
}
