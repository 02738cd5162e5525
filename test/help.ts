import { load } from '../src/knowledge/load.ts'
import { read } from '../src/engine.ts'
import type { Reading } from '../src/model/reading.ts'

/** Our own knowledge, loaded once for all tests of a file. */
export const { know, complaints } = load()

/** Reads a text as a page; `published` as `--published` gives it. */
export function readText(text: string, published?: string): Reading {
  return read({ id: 'test0000000000', source: 'test', format: 'text', text, ...(published ? { published } : {}) }, know)
}
