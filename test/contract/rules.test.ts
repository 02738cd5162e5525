import assert from 'node:assert/strict'
import { test } from 'node:test'
import { textOf } from '../../src/lang/tokenise.ts'
import { readers } from '../../src/statements/find.ts'
import { recognisers } from '../../src/time/find.ts'
import { findTimes } from '../../src/time/index.ts'
import { opensAt, sceneOf } from '../../src/time/scene.ts'
import { complaints, readText } from '../help.ts'

test('the knowledge files are in order', () => {
  assert.deepEqual(complaints, [])
})

for (const reader of readers) {
  test(`${reader.id} finds a statement in its example, and none in nothing`, () => {
    const found = readText(reader.example).articles.flatMap(({ statements }) => statements)
    assert.ok(found.some(({ why }) => why.by === reader.id), JSON.stringify(found))
    assert.deepEqual(readText('').articles, [])
  })
}

for (const recogniser of recognisers) {
  test(`${recogniser.id} finds a time in its example, where it says it looks`, () => {
    const { raw, tokens } = textOf(recogniser.example)
    const scene = sceneOf(raw, tokens)
    assert.ok(tokens.some((_, at) => (opensAt(scene, at) & recogniser.opens) !== 0 && recogniser.find(scene, at) !== null))
    assert.ok(findTimes(recogniser.example).length > 0)
  })
}

test('every rule id is one of a kind', () => {
  const ids = [...readers, ...recognisers].map(({ id }) => id)
  assert.equal(new Set(ids).size, ids.length)
})

/** Time of the fastest of three runs. */
function fastest(run: () => void): number {
  return Math.min(...[1, 2, 3].map(() => {
    const start = process.hrtime.bigint()
    run()
    return Number(process.hrtime.bigint() - start)
  }))
}

test('reading grows linearly: eight times the text takes less than twenty-four times as long', () => {
  const examples = readers.map(({ example }) => example).concat(recognisers.map(({ example }) => `${example}.`)).join('\n')
  // Of the second text no word ends in ة: what is looked for behind each word must not be looked for to the end of the text.
  for (const part of [examples, `${'قال وزير الدفاع في بيان نشر اليوم إن المراسلين غادروا '.repeat(4)}.\n`.repeat(20)]) {
    const [small, large] = [part.repeat(40), part.repeat(320)]
    readText(small)
    const ratio = fastest(() => readText(large)) / fastest(() => readText(small))
    assert.ok(ratio < 24, `ratio ${ratio.toFixed(1)}`)
  }
})
