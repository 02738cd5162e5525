/** Sentences written and marked by people who had not seen the rules (test/times-blind): floors, which only rise. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { falseAlarms, negatives, positives, scoreSentences } from '../times-blind/score.ts'

const floors: Readonly<Record<string, { f1: number; values: number; alarms: number }>> = { a: { f1: 0.965, values: 0.95, alarms: 0.004 }, b: { f1: 0.975, values: 0.99, alarms: 0.006 }, c: { f1: 0.965, values: 0.965, alarms: 0.004 }, d: { f1: 0.985, values: 0.98, alarms: 0.004 } }

for (const [hand, { f1, values, alarms }] of Object.entries(floors)) {
  test(`hand ${hand}: times are found and valued`, () => {
    const { tp, fp, fn, values: right, faults } = scoreSentences(positives(hand))
    const shown = faults.slice(0, 20).join('\n')
    assert.ok((2 * tp) / (2 * tp + fp + fn) >= f1, shown)
    assert.ok(right / tp >= values, shown)
  })
  test(`hand ${hand}: few false alarms in sentences without times`, () => {
    const sentences = negatives(hand)
    const found = falseAlarms(sentences)
    assert.ok(found.length / sentences.length <= alarms, found.join('\n'))
  })
}
