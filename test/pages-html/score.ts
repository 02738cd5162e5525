import type { Know } from '../../src/knowledge/know.ts'
import { fold } from '../../src/lang/fold.ts'
import { layOut } from '../../src/page/layout.ts'
import { openBytes } from '../../src/formats/open.ts'
import type { Fixture } from './kit.ts'

/** How a reading of a fixture holds against what a person reads. `faults`: one line for each difference. */
export interface Held {
  readonly body: number
  readonly sections: number
  readonly title: boolean
  readonly articles: boolean
  readonly date: boolean
  readonly hasDate: boolean
  readonly outlet: boolean
  readonly faults: readonly string[]
}

const wordsOf = (text: string): string[] => fold(text).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')

/** F1 of two bags of words. */
export function tokenF1(found: string, expected: string): number {
  const [a, b] = [wordsOf(found), wordsOf(expected)]
  const left = new Map<string, number>()
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1)
  let both = 0
  for (const word of a) {
    const count = left.get(word) ?? 0
    if (count > 0) {
      both++
      left.set(word, count - 1)
    }
  }
  return both === 0 ? 0 : (2 * both) / (a.length + b.length)
}

/** A box of several headlines under its own header may be called a list as a whole. */
const listed = new Set(['related-headlines', 'related-header'])

/** Reads a fixture's bytes and compares. */
export function readFixture(fixture: Fixture, know: Know): Held {
  const arrivals = [...openBytes(fixture.bytes, fixture.name, { charset: fixture.charset })]
  const page = arrivals[0]?.page
  if (!page) return { body: 0, sections: 0, title: false, articles: false, date: false, hasDate: fixture.date !== null, outlet: false, faults: [`${fixture.name}: no page (${arrivals[0]?.trouble?.says})`] }
  const { layout } = layOut(page, know)
  const [main] = layout.articles
  const cut = (at: { start: number; end: number }): string => page.text.slice(at.start, at.end)
  const faults: string[] = []
  const fault = (what: string, found: unknown, wanted: unknown): void => void faults.push(`${fixture.name} ${what}: ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`)
  const body = tokenF1((main?.body ?? []).map(cut).join(' '), fixture.body.join(' '))
  if (body < 0.995) fault('body', body.toFixed(3), (main?.body ?? []).map((at) => cut(at).slice(0, 60)))
  const right = fixture.labels.filter(([kind, text]) => {
    const kinds = kindsAt(page.text, text, layout.sections)
    const fits = kinds.includes(kind) || (listed.has(kind) && kinds.includes('similar-list'))
    if (!fits) fault('section', kinds, [kind, text.slice(0, 60)])
    return fits
  })
  const title = (main?.title ? cut(main.title) : null) === fixture.title
  if (!title) fault('title', main?.title ? cut(main.title) : null, fixture.title)
  if (layout.articles.length !== fixture.articles) fault('articles', layout.articles.length, fixture.articles)
  const day = main?.published && main.published.earliest.slice(0, 10) === main.published.latest.slice(0, 10) ? main.published.earliest.slice(0, 10) : (main?.published ?? null)
  if (day !== fixture.date) fault('date', main?.published, fixture.date)
  if ((main?.outlet?.name ?? null) !== fixture.outlet) fault('outlet', main?.outlet?.name ?? null, fixture.outlet)
  return { body, sections: right.length / fixture.labels.length, title, articles: layout.articles.length === fixture.articles, date: day === fixture.date, hasDate: fixture.date !== null, outlet: (main?.outlet?.name ?? null) === fixture.outlet, faults }
}

/** The kinds of the sections that hold a text, at each place it stands. */
function kindsAt(whole: string, text: string, sections: readonly { readonly kind: string; readonly at: { readonly start: number; readonly end: number } }[]): string[] {
  const kinds: string[] = []
  for (let at = whole.indexOf(text); at >= 0; at = whole.indexOf(text, at + 1)) {
    const section = sections.find((one) => one.at.start <= at && at < one.at.end)
    if (section) kinds.push(section.kind)
  }
  return kinds
}
