import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pagesOf, writers } from '../pages-blind/fixtures.ts'
import { readBlind, summed } from '../pages-blind/score.ts'
import { know } from '../help.ts'

const held = writers.flatMap((writer) => pagesOf(writer)).map((page) => readBlind(page, know))
const all = summed(held)
const faults = held.flatMap((one) => one.faults).join('\n')

test(`the ${held.length} pages of people who had not seen the rules are read about as a person reads them`, () => {
  assert.ok(all.body >= 0.985, faults)
  assert.ok(all.sections >= 0.92, faults)
  assert.ok(all.articles >= 0.97, faults)
  assert.ok(all.titles >= 0.97, faults)
  assert.ok(all.dates >= 0.96, faults)
})

test('no date is invented on them', () => assert.equal(all.invented, 0, faults))
