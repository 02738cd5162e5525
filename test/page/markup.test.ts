import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changed, changes } from '../pages-blind/changed.ts'
import { pagesOf, writers } from '../pages-blind/fixtures.ts'
import { readBlind } from '../pages-blind/score.ts'
import { know } from '../help.ts'

/** Of the pages that part as wished, so many may part otherwise once another system has made them. */
const MOST = 0.015
const STEP = 4

const pages = writers.flatMap((writer) => pagesOf(writer)).filter((_, nth) => nth % STEP === 0).filter((page) => readBlind(page, know).exact)

for (const [name, change] of Object.entries(changes)) {
  test(`pages are parted alike whatever system made them: ${name}`, () => {
    const lost = pages.filter((page) => !readBlind(changed(page, change), know).exact)
    assert.ok(pages.length > 250)
    assert.ok(lost.length <= MOST * pages.length, lost.map((page) => page.name).join(' '))
  })
}
