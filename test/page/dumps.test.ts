import assert from 'node:assert/strict'
import { test } from 'node:test'
import { know } from '../help.ts'
import { dumpOf, readDump } from '../pages-blind/dumps.ts'
import { pagesOf, writers } from '../pages-blind/fixtures.ts'
import { summed } from '../pages-blind/score.ts'

/** Folders that hold nothing but pages of several texts, or of odd dates. */
const asked = new Set(['ps', 'ra', 'rb', 'rc', 'si'])
const pages = writers.filter((writer) => !asked.has(writer)).flatMap((writer) => pagesOf(writer))

/** Floors; `wrong`: of the articles that get a date. They only rise (that of `wrong` falls). */
const floors = {
  'title to end of text': { whole: false, body: 0.978, articles: 0.925, titles: 0.905, wrong: 0.025 },
  'whole, menus and all': { whole: true, body: 0.957, articles: 0.855, titles: 0.705, wrong: 0.042 },
} as const

for (const [name, floor] of Object.entries(floors)) {
  test(`the blind pages as lines without markup, ${name}: texts, titles, and few wrong days`, () => {
    const read = pages.flatMap((page) => dumpOf(page, floor.whole) ?? []).map((dump) => readDump(dump, know))
    const { body, articles, titles } = summed(read.map(({ held }) => held))
    const [right, wrong] = (['right', 'wrong'] as const).map((one) => read.reduce((sum, { dates }) => sum + dates[one], 0)) as [number, number]
    const found = { body, articles, titles, wrong: wrong / (right + wrong) }
    assert.ok(body >= floor.body && articles >= floor.articles && titles >= floor.titles && found.wrong <= floor.wrong, JSON.stringify(found))
  })
}
