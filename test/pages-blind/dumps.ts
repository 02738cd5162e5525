import type { Know } from '../../src/knowledge/know.ts'
import { openBytes } from '../../src/formats/open.ts'
import { layOut } from '../../src/page/layout.ts'
import { tokenF1 } from '../pages-html/score.ts'
import type { BlindPage } from './fixtures.ts'
import { type Held, readBlind } from './score.ts'

/** Lines that extractors keep behind a text. */
const BEHIND = 4

/**
 * A page as a search index or an extractor keeps it: its printed lines and nothing of its markup. `whole`: menus, lists and all; otherwise from the title to a little behind the text. Null where the
 * page prints nothing.
 */
export function dumpOf(blind: BlindPage, whole: boolean): BlindPage | null {
  const [arrival] = [...openBytes(blind.bytes, blind.name, { charset: blind.charset, collected: blind.collected })]
  const { text = '', blocks = [] } = arrival?.page ?? {}
  const first = blocks.findIndex(({ role, main }) => role === 'title' || main)
  const last = blocks.findLastIndex(({ main }) => main)
  if (first < 0) return null
  const kept = whole ? text : text.slice(blocks[first]!.at.start, blocks[Math.min(blocks.length - 1, last + BEHIND)]!.at.end)
  return { ...blind, bytes: new TextEncoder().encode(kept.replace(/\n+/g, '\n')), charset: 'utf-8' }
}

/** How a dump reads: as its page would, and its articles by what their dates are. */
export interface DumpHeld {
  readonly held: Held
  readonly dates: { readonly right: number; readonly wrong: number; readonly none: number }
}

const SAME = 0.3

/** Reads a dump and compares; the day of an article is wrong where it is another than a person concludes from the page it was made of. */
export function readDump(dump: BlindPage, know: Know): DumpHeld {
  const [arrival] = [...openBytes(dump.bytes, dump.name, { charset: dump.charset, collected: dump.collected })]
  const { page } = arrival!
  const dates = { right: 0, wrong: 0, none: 0 }
  for (const { body, published } of page ? layOut(page, know).layout.articles : []) {
    const shown = body.map(({ start, end }) => page!.text.slice(start, end)).join('\n')
    const [best] = dump.articles.map((wanted) => ({ wanted, shared: tokenF1(shown, wanted.body.join('\n')) })).sort((a, b) => b.shared - a.shared)
    if (!best || best.shared < SAME) continue
    const { published: wanted } = best.wanted
    if (!published) dates.none++
    else if (wanted && published.earliest.slice(0, 10) >= wanted.earliest && published.latest.slice(0, 10) <= wanted.latest) dates.right++
    else dates.wrong++
  }
  return { held: readBlind(dump, know), dates }
}
