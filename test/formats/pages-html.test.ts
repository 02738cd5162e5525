import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fixtures } from '../pages-html/fixtures.ts'
import { readFixture } from '../pages-html/score.ts'
import { know } from '../help.ts'

const readings = fixtures.map((fixture) => readFixture(fixture, know))
const share = (of: (one: (typeof readings)[number]) => number | boolean, from = readings): number => from.reduce((sum, one) => sum + Number(of(one)), 0) / from.length
const faults = readings.flatMap((one) => one.faults).slice(0, 10).join('\n')

test(`the ${fixtures.length} pages in layouts of fifteen years are read as a person reads them`, () => {
  assert.ok(share(({ body }) => body) >= 0.99, faults)
  assert.ok(share(({ sections }) => sections) >= 0.98, faults)
  assert.ok(share(({ articles }) => articles) === 1, faults)
  assert.ok(share(({ title }) => title) >= 0.98, faults)
  assert.ok(share(({ date }) => date, readings.filter(({ hasDate }) => hasDate)) >= 0.98, faults)
})

test('no date is invented where a page holds none', () => assert.equal(readings.filter(({ hasDate, date }) => !hasDate && !date).length, 0, faults))
