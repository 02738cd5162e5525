import assert from 'node:assert/strict'
import { test } from 'node:test'
import { proseOf } from '../../src/knowledge/prose.ts'
import { span } from '../../src/model/span.ts'
import { textOf } from '../../src/lang/tokenise.ts'
import { readers } from '../../src/statements/find.ts'
import { recognisers } from '../../src/time/find.ts'
import { complaints, know, readText } from '../help.ts'

function prose(raw: string): ReturnType<typeof proseOf> {
  return proseOf(textOf(raw), raw === '' ? [] : [{ at: span(0, raw.length), zone: 'body' }], know)
}

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
  test(`${recogniser.id} finds a time in its example`, () => {
    const scene = prose(recogniser.example)
    const found = scene.text.tokens.map((_, at) => recogniser.find(scene, at)).find((one) => one !== null)
    assert.equal(found?.by, recogniser.id)
    assert.deepEqual(prose('').sentences, [])
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
  const part = readers.map(({ example }) => example).concat(recognisers.map(({ example }) => `${example}.`)).join('\n')
  const [small, large] = [part.repeat(40), part.repeat(320)]
  readText(small)
  const ratio = fastest(() => readText(large)) / fastest(() => readText(small))
  assert.ok(ratio < 24, `ratio ${ratio.toFixed(1)}`)
})
