import type { Page } from '../model/page.ts'
import { canonicalOf } from './address.ts'

/** A page that could not be read (whole), named with its place; `lost`: nothing of it was read; `mild`: all of it was, and something is worth saying. */
export interface Trouble {
  readonly source: string
  readonly says: string
  readonly lost: boolean
  readonly mild?: boolean | undefined
}

/** What comes of one input: a page, a trouble, or both. */
export interface Arrival {
  readonly page: Page | null
  readonly trouble: Trouble | null
}

/** The names that a dump's fields may have, first come first taken. */
export interface Fields {
  readonly text: readonly string[]
  readonly url: readonly string[]
  readonly date: readonly string[]
  readonly title: readonly string[]
  readonly outlet: readonly string[]
}

/** What a person says about the input. `charset`: the encoding that HTTP stated. `collected`: ISO moment the input was taken, where it does not say itself. */
export interface Options {
  readonly published?: string | undefined
  readonly fields?: Partial<Fields> | undefined
  readonly charset?: string | undefined
  readonly collected?: string | undefined
}

/** Nothing of an input could be read. */
export function lost(source: string, says: string): Arrival {
  return { page: null, trouble: { source, says, lost: true } }
}

const DAMAGE = /replacement signs|cut/

/** A page, and what was wrong with it when something was. */
export function arrived(read: Page, notes: readonly string[] = []): Arrival {
  const url = canonicalOf(read.facts ?? [])
  const page = url === null ? read : { ...read, url }
  return { page, trouble: notes.length > 0 ? { source: page.source, says: notes.join('; '), lost: false, mild: !notes.some((note) => DAMAGE.test(note)) } : null }
}

export const MEGABYTE = 1024 * 1024
/** Pages over this are not read. */
export const LARGEST = 20 * MEGABYTE
