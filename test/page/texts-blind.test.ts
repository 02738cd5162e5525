import assert from 'node:assert/strict'
import { test } from 'node:test'
import { know } from '../help.ts'
import { readDump } from '../pages-blind/dumps.ts'
import { summed } from '../pages-blind/score.ts'
import { textWriters, textsOf } from '../texts-blind/fixtures.ts'

type Floor = Readonly<Record<'body' | 'sections' | 'articles' | 'titles' | 'dates', number>>

/** Floors only rise. */
const floors: Readonly<Record<string, Floor>> = {
  sk: { body: 0.979, sections: 0.855, articles: 1, titles: 0.92, dates: 1 },
}

for (const writer of textWriters) {
  test(`the texts of ${writer}, lines without markup, are read about as a person reads them, and no day is wrong`, () => {
    const read = textsOf(writer).map((text) => readDump(text, know))
    const all = summed(read.map(({ held }) => held))
    for (const [figure, floor] of Object.entries(floors[writer] ?? {})) assert.ok(all[figure as keyof Floor] >= floor, `${figure} ${all[figure as keyof Floor]} is below ${floor}`)
    assert.deepEqual([all.invented, read.reduce((sum, { dates }) => sum + dates.wrong, 0)], [0, 0])
  })
}

test('every writer has floors', () => assert.deepEqual(Object.keys(floors), textWriters))
