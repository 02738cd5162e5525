import type { Know } from '../../src/knowledge/know.ts'
import type { Laid, Layout, Page } from '../../src/model/page.ts'
import type { Span } from '../../src/model/span.ts'
import { fold } from '../../src/lang/fold.ts'
import { layOut } from '../../src/page/layout.ts'
import { openBytes } from '../../src/formats/open.ts'
import { tokenF1 } from '../pages-html/score.ts'
import type { BlindPage, Expected } from './fixtures.ts'

/** How the reading of a page holds against a person's. Counts, so that many pages can be summed. `faults`: one line for each difference. */
export interface Held {
  readonly body: number
  readonly parts: { readonly right: number; readonly wrong: number; readonly absent: number }
  readonly exact: boolean
  /** Over the articles that hold a cue of their date. */
  readonly dated: { readonly right: number; readonly all: number }
  /** Over the articles that hold none. */
  readonly invented: { readonly made: number; readonly all: number }
  readonly titles: { readonly right: number; readonly all: number }
  readonly outlet: boolean
  readonly faults: readonly string[]
}

const SAME = 0.8

/** The words of all articles of a page, as a person reads it. */
export const bodyOf = (page: BlindPage): string => page.articles.flatMap(({ body }) => body).join('\n')

/** Letters and digits alone, folded. */
const bare = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

/** Reads a page's bytes and compares. */
export function readBlind(blind: BlindPage, know: Know): Held {
  const [arrival] = [...openBytes(blind.bytes, blind.name, { charset: blind.charset, collected: blind.collected })]
  const page = arrival?.page ?? { id: '', source: blind.name, format: 'html' as const, text: '' }
  const { layout } = layOut(page, know)
  const faults: string[] = []
  const fault = (what: string, found: unknown, wanted: unknown): void => void faults.push(`${blind.name} ${what}: ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`)
  const body = tokenF1(layout.articles.flatMap((one) => textsOf(page, one)).join('\n'), bodyOf(blind))
  if (body < 0.995) fault('body', body.toFixed(3), '1')
  const pairs = paired(page, layout, blind.articles)
  const exact = layout.articles.length === blind.articles.length && pairs.every(({ found, wanted }) => found !== undefined && tokenF1(textsOf(page, found).join('\n'), wanted.body.join('\n')) >= SAME)
  if (!exact) fault('articles', layout.articles.map((one) => textsOf(page, one).join(' ').slice(0, 60)), blind.articles.map((one) => one.body.join(' ').slice(0, 60)))
  const parts = partsOf(page, layout, { blind, fault })
  return { body, exact, parts, ...headsOf(page, { pairs, fault }), faults }
}

const textsOf = (page: Page, { body }: Laid): string[] => body.map(({ start, end }) => page.text.slice(start, end))

interface PairOf {
  readonly found: Laid | undefined
  readonly wanted: Expected
}

/** Each expected article with the one that shares most words with it. */
function paired(page: Page, { articles }: Layout, expected: readonly Expected[]): PairOf[] {
  const left = [...articles]
  return expected.map((wanted) => {
    const shares = left.map((one) => tokenF1(textsOf(page, one).join('\n'), wanted.body.join('\n')))
    const best = shares.indexOf(Math.max(...shares))
    return { wanted, found: best >= 0 && shares[best]! > 0.3 ? left.splice(best, 1)[0] : undefined }
  })
}

type Fault = (what: string, found: unknown, wanted: unknown) => void

function headsOf(page: Page, { pairs, fault }: { pairs: readonly PairOf[]; fault: Fault }): Pick<Held, 'dated' | 'invented' | 'titles' | 'outlet'> {
  const [dated, invented, titles] = [{ right: 0, all: 0 }, { made: 0, all: 0 }, { right: 0, all: pairs.length }]
  for (const { found, wanted } of pairs) {
    const right = dateFits(found?.published ?? null, wanted.published)
    if (!right) fault('date', found?.published ?? null, [wanted.published, wanted.cue])
    if (wanted.published) dated.right += Number(right)
    else invented.made += Number(!right)
    if (wanted.published) dated.all++
    else invented.all++
    const title = found?.title ? page.text.slice(found.title.start, found.title.end) : ''
    if (bare(title) === bare(wanted.title ?? '')) titles.right++
    else fault('title', title, wanted.title)
  }
  const [main] = pairs
  const outlet = [main?.wanted.outlet ?? '', ...(main?.wanted.outlets ?? [])].some((name) => bare(name) === bare(main?.found?.outlet?.name ?? ''))
  if (!outlet) fault('outlet', main?.found?.outlet?.name ?? null, main?.wanted.outlet)
  return { dated, invented, titles, outlet }
}

/** Right within the precision that the page allows: what was found lies inside what a person concludes. */
function dateFits(found: Laid['published'], wanted: Expected['published']): boolean {
  if (!found || !wanted) return !found && !wanted
  return found.earliest.slice(0, 10) >= wanted.earliest.slice(0, 10) && found.latest.slice(0, 10) <= wanted.latest.slice(0, 10)
}

function partsOf(page: Page, layout: Layout, { blind, fault }: { blind: BlindPage; fault: Fault }): Held['parts'] {
  const counts = { right: 0, wrong: 0, absent: 0 }
  const squeezed = squeeze(page.text)
  for (const [kind, text] of blind.parts) {
    const kinds = placesOf(squeezed, text).map((at) => kindAt(layout, at))
    if (kinds.includes(kind)) counts.right++
    else if (kinds.length > 0) counts.wrong++
    else counts.absent++
    if (!kinds.includes(kind)) fault('part', kinds, [kind, text.slice(0, 90)])
  }
  return counts
}

interface Squeezed {
  readonly text: string
  /** For each sign, its place in the original. */
  readonly places: readonly number[]
}

function squeeze(text: string): Squeezed {
  const places: number[] = []
  let out = ''
  for (let at = 0; at < text.length; at++) {
    if (/\s/.test(text[at]!)) continue
    out += text[at]
    places.push(at)
  }
  return { text: out, places }
}

function placesOf({ text, places }: Squeezed, part: string): Pick<Span, 'start' | 'end'>[] {
  const wanted = part.replace(/\s+/g, '')
  const found: Pick<Span, 'start' | 'end'>[] = []
  for (let at = wanted === '' ? -1 : text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) found.push({ start: places[at]!, end: places[at + wanted.length - 1]! + 1 })
  return found
}

/** The kind that most signs of a stretch have. */
function kindAt({ sections }: Layout, { start, end }: Pick<Span, 'start' | 'end'>): string {
  const sums = new Map<string, number>()
  for (const { kind, at } of sections) {
    const shared = Math.min(end, at.end) - Math.max(start, at.start)
    if (shared > 0) sums.set(kind, (sums.get(kind) ?? 0) + shared)
  }
  return [...sums].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'none'
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length)

/** What many pages come to, as shares. Section kinds: F1 over all named parts, one that is nowhere in the text counting as missed. */
export function summed(all: readonly Held[]): Record<'body' | 'sections' | 'articles' | 'dates' | 'invented' | 'titles' | 'outlets', number> {
  const sum = (of: (one: Held) => number): number => all.reduce((total, one) => total + of(one), 0)
  const [right, wrong, absent] = [sum(({ parts }) => parts.right), sum(({ parts }) => parts.wrong), sum(({ parts }) => parts.absent)]
  return {
    body: mean(all.map(({ body }) => body)), sections: (2 * right) / (2 * right + 2 * wrong + absent), articles: mean(all.map(({ exact }) => Number(exact))),
    dates: sum(({ dated }) => dated.right) / Math.max(1, sum(({ dated }) => dated.all)), invented: sum(({ invented }) => invented.made),
    titles: sum(({ titles }) => titles.right) / Math.max(1, sum(({ titles }) => titles.all)), outlets: mean(all.map(({ outlet }) => Number(outlet))),
  }
}
