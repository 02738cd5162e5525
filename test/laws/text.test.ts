import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { cutSpan, proclitics } from '../../src/lang/clitics.ts'
import { fold, vanishes } from '../../src/lang/fold.ts'
import { sentencesOf } from '../../src/lang/sentences.ts'
import { textOf } from '../../src/lang/tokenise.ts'
import { dirtyText } from './arbitrary.ts'

const isBlank = (sign: string): boolean => /\s|\u0085|\p{M}/u.test(sign) || vanishes(sign.charCodeAt(0))

test('tokens tile any text: what none holds is white space or silent', () => {
  fc.assert(fc.property(dirtyText, (raw) => {
    let end = 0
    for (const { at } of textOf(raw).tokens) {
      assert.ok(at.start >= end && at.end > at.start && at.end <= raw.length)
      assert.ok([...raw.slice(end, at.start)].every(isBlank), JSON.stringify(raw.slice(end, at.start)))
      end = at.end
    }
    assert.ok([...raw.slice(end)].every(isBlank))
  }), { numRuns: 400 })
})

test('folding twice changes nothing, and no token keeps a silent sign', () => {
  fc.assert(fc.property(dirtyText, (raw) => {
    assert.equal(fold(fold(raw)), fold(raw))
    for (const { form, kind } of textOf(raw).tokens) if (kind === 'word') assert.equal(form, fold(form))
  }), { numRuns: 400 })
})

test('harakat, tatweel and direction marks change no form', () => {
  const plain = textOf('قال وزير الخارجية إن المحادثات بناءة').tokens.map(({ form }) => form)
  const dressed = textOf('قـال\u200f وَزيرُ الخـــارجِيَّة إنَّ المُحادثات بنّاءة\u200e').tokens.map(({ form }) => form)
  assert.deepEqual(dressed, plain)
})

test('sentences part the tokens: each token in exactly one, in order', () => {
  fc.assert(fc.property(dirtyText, (raw) => {
    const text = textOf(raw)
    const { sentences, quotes } = sentencesOf(text, { from: 0, to: text.tokens.length })
    let next = 0
    for (const { from, to } of sentences) {
      assert.equal(from, next)
      assert.ok(to > from)
      next = to
    }
    assert.equal(next, text.tokens.length)
    for (const { from, to } of quotes) assert.ok(from > 0 && to >= from && to <= text.tokens.length)
  }), { numRuns: 400 })
})

test('a cut token ends where the token ends and begins inside it', () => {
  fc.assert(fc.property(dirtyText, fc.nat(3), (raw, letters) => {
    for (const token of textOf(raw).tokens) {
      const at = cutSpan(raw, token, letters)
      assert.ok(at.start >= token.at.start && at.end === token.at.end && at.start < at.end)
    }
  }))
})

test('proclitics: the whole word first, at most four readings', () => {
  assert.deepEqual(proclitics(fold('وللبيت')).map(({ stem }) => stem), ['وللبيت', 'للبيت', 'البيت'])
  fc.assert(fc.property(dirtyText, (raw) => {
    for (const { form } of textOf(raw).tokens) {
      const readings = proclitics(form)
      assert.equal(readings[0]!.stem, form)
      assert.ok(readings.length <= 4)
    }
  }))
})
