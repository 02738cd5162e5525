import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { compare } from '../../src/compare/compare.ts'
import { proseOf, textAround } from '../../src/knowledge/prose.ts'
import { printed } from '../../src/contract/print.ts'
import { readingSchema } from '../../src/contract/schema.ts'
import { read } from '../../src/engine.ts'
import type { Why } from '../../src/model/chain.ts'
import type { Reading } from '../../src/model/reading.ts'
import type { Span } from '../../src/model/span.ts'
import { layOut, partsOf } from '../../src/page/layout.ts'
import { know, readText } from '../help.ts'
import { dirtyText } from './arbitrary.ts'

const pages = new URL('../../sample/pages/', import.meta.url)
const sample = readdirSync(pages).filter((name) => name.endsWith('.txt')).sort().map((name) => readFileSync(new URL(name, pages), 'utf8').trimEnd())

/** Every span of a reading. */
function spansOf({ sections, articles }: Reading): Span[] {
  return [
    ...sections.map(({ at }) => at),
    ...articles.flatMap(({ title, body, mentions, times, statements, events }) => [
      ...(title ? [title] : []), ...body, ...mentions.map(({ at }) => at), ...times.map(({ at }) => at), ...statements.flatMap(({ content, cue }) => (cue ? [...content, cue] : content)),
      ...events.flatMap(({ at, participants }) => [at, ...participants.map((one) => one.at)]),
    ]),
  ]
}

test('reading is total: any text gives a reading that keeps the contract', () => {
  fc.assert(fc.property(dirtyText, (raw) => {
    const reading = readText(raw)
    readingSchema.parse(printed(reading))
    for (const at of spansOf(reading)) assert.ok(at.start >= 0 && at.end <= raw.length && at.start < at.end)
  }), { numRuns: 300 })
})

test('sections tile all that is not white space', () => {
  const check = (raw: string): void => {
    let end = 0
    for (const { at } of readText(raw).sections) {
      assert.ok(at.start >= end)
      assert.equal(proseless(raw.slice(end, at.start)), '', JSON.stringify(raw))
      end = at.end
    }
    assert.equal(proseless(raw.slice(end)), '')
  }
  fc.assert(fc.property(dirtyText, check), { numRuns: 300 })
  sample.forEach(check)
})

const proseless = (raw: string): string => raw.replace(/[\s\u0085\u00ad\u0640\u0670\p{M}\u061c\ufeff\u200b-\u200f\u202a-\u202e\u2060-\u206f\uffff]/gu, '')

test('spans lie on token borders, a proclitic apart', () => {
  for (const raw of sample) {
    const { text, layout } = layOut({ id: 'x', source: 'x', format: 'text', text: raw }, know)
    for (const laid of layout.articles) proseOf(text, partsOf(laid), know)
    const ends = new Set(text.tokens.map(({ at }) => at.end))
    const starts = new Set(text.tokens.flatMap(({ at }) => [at.start, at.start + 1, at.start + 2, at.start + 3]))
    for (const at of spansOf(readText(raw))) assert.ok(starts.has(at.start) && ends.has(at.end), raw.slice(at.start, at.end))
  }
})

test('moving a text moves its findings', () => {
  const shifted = (reading: Reading, by: number): string => JSON.stringify(spansOf(reading).map(({ start, end }) => [start + by, end + by]))
  for (const raw of sample.slice(0, 12)) assert.equal(shifted(readText(`\n\n ${raw}`), 0), shifted(readText(raw), 3))
})

test('reading does not touch its input, and reads the same twice', () => {
  const page = Object.freeze({ id: 'a'.repeat(64), source: 'x', format: 'text' as const, text: sample[0] ?? '' })
  assert.deepEqual(read(page, know), read(page, know))
})

test('the order of arrival does not change a comparison, and a page read twice counts once', () => {
  const readings = sample.map((text, at) => read({ id: `${String(at).padStart(3, '0')}${'0'.repeat(61)}`, source: `${at}`, format: 'text', text }, know))
  const straight = JSON.stringify(compare(readings))
  assert.equal(JSON.stringify(compare([...readings].reverse())), straight)
  assert.equal(JSON.stringify(compare([...readings, ...readings.slice(0, 5)])), straight)
})

test('every finding can be explained down to printed words', () => {
  const check = ({ at, by, on }: Why): void => {
    assert.ok(by.includes('.') || by === 'names')
    assert.ok(at.end > at.start)
    on.forEach(check)
  }
  for (const raw of sample) for (const { mentions, times, statements, events } of readText(raw).articles) for (const { why } of [...mentions, ...times, ...statements, ...events]) check(why)
})

test('an article of a page with hundreds costs what it costs alone: its text is its own', () => {
  const { text, layout } = layOut(readText(Array.from({ length: 20 }, () => sample.join('\n\n')).join('\n\n')).page, know)
  const parts = layout.articles.map(partsOf).filter(({ length }) => length > 0)
  const seen = parts.reduce((sum, one) => sum + textAround(text, one).tokens.length, 0)
  assert.ok(parts.length > 200, `${parts.length} articles`)
  // Each sees its own tokens and a margin of 100 on both sides.
  assert.ok(seen <= text.tokens.length + 200 * parts.length, `${seen} tokens seen of ${text.tokens.length}, by ${parts.length} articles`)
})

test('the text about an article reads as the whole page does', () => {
  const page = readText(sample.slice(0, 12).join('\n\n')).page
  const { text, layout } = layOut(page, know)
  for (const laid of layout.articles) {
    const parts = partsOf(laid)
    const forms = (around: typeof text): string[] => proseOf(around, parts, know).sentences.map(({ from, to }) => around.tokens.slice(from, to).map(({ form }) => form).join(' '))
    assert.deepEqual(forms(textAround(text, parts)), forms(text))
  }
})
