import assert from 'node:assert/strict'
import { test } from 'node:test'
import { array, assert as check, constantFrom, nat, property, tuple, uint8Array } from 'fast-check'
import { layOut } from '../../src/page/layout.ts'
import { read as readReading } from '../../src/engine.ts'
import { know } from '../help.ts'
import { gzipped, html, paragraph, read, record, response, tarred, texts, title, troubles, zipped } from './kit.ts'

const seconds = (run: () => void): number => {
  const start = process.hrtime.bigint()
  run()
  return Number(process.hrtime.bigint() - start) / 1e9
}

/** Any bytes give pages or troubles; spans and blocks hold. */
function holds(input: Uint8Array): void {
  for (const { page, trouble } of read(input)) {
    assert.ok(page !== null || trouble !== null)
    if (!page) continue
    let last = 0
    for (const { at } of page.blocks ?? []) {
      assert.ok(at.start >= last && at.end <= page.text.length)
      last = at.end
    }
    for (const { at } of layOut(page, know).layout.sections) assert.ok(at.end <= page.text.length)
  }
}

const rng = uint8Array({ maxLength: 400 })

test('any bytes give pages or a trouble', () => check(property(rng, holds), { numRuns: 300 }))

const tags = constantFrom('<p>', '</p>', '<div class="ad">', '</div>', '<table>', '<td>', '<a href=x>', '</a>', '<b>', '<br>', '<h1>', '</h1>', '<!--', '-->', '<script>', '</script>', '<svg>', '<template>', '<select>', '<time datetime="2024-05-02">', '<', '>', '"', '&amp;', '&#x0;', paragraph, title, ' ', '\u0000', '<article>', '<frameset>', '</html>', '<math><mi>', '<plaintext>')

test('any tangle of tags gives a page or a trouble', () => {
  check(property(array(tags, { maxLength: 60 }), (parts) => holds(Buffer.from(`<html><body>${parts.join('')}`))), { numRuns: 300 })
})

const whole = [Buffer.from(html()), zipped({ '1.html': html(), '2.txt': paragraph }), gzipped(html()), tarred({ '1.html': html() }), record('response', response(html())), Buffer.from(`<rss><channel><item><title>${title}</title></item></channel></rss>`), Buffer.from(JSON.stringify({ text: paragraph }))]

test('cutting or changing any format gives pages or a trouble, never a crash', () => {
  check(property(constantFrom(...whole), nat(), array(tuple(nat(), nat(255)), { maxLength: 4 }), (input, cut, changes) => {
    const bytes = Uint8Array.from(input.subarray(0, 1 + (cut % input.length)))
    for (const [at, byte] of changes) bytes[at % bytes.length] = byte
    holds(bytes)
  }), { numRuns: 500 })
})

test('200,000 nested tags are read in bounds and said', () => {
  const deep = Buffer.from(`<html><body>${'<div><b>'.repeat(100_000)}<p>${paragraph}</p></body></html>`)
  let found: ReturnType<typeof read> = []
  assert.ok(seconds(() => (found = read(deep))) < 10)
  assert.match(troubles(found).join(), /nested too deep/)
  assert.ok(texts(found)[0]!.includes(paragraph))
})

test('an endless attribute is passed over; a page of 100 MB is refused', () => {
  const long = read(Buffer.from(`<html><body><p title="${'x'.repeat(10_000_000)}">${paragraph}</p><p>${paragraph}</p></body></html>`))
  assert.match(troubles(long).join(), /too long/)
  assert.ok(texts(long)[0]!.includes(paragraph))
  assert.match(troubles(read(Buffer.alloc(100 * 1024 * 1024, 'x'))).join(), /over 20 MB/)
  const many = `<html><body><p ${Array.from({ length: 200_000 }, (_, at) => `a${at}=1`).join(' ')}>${paragraph}</p></body></html>`
  assert.ok(seconds(() => read(Buffer.from(many))) < 5)
})

test('bombs stop: gzip, zip, entities', () => {
  const bomb = gzipped(Buffer.alloc(90 * 1024 * 1024))
  assert.match(troubles(read(bomb)).join(), /200-fold|over 20 MB|binary/)
  assert.match(troubles(read(zipped({ 'a.txt': Buffer.alloc(90 * 1024 * 1024) }))).join(), /200-fold|over/)
  const entities = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>`
  assert.ok(read(entities).every(({ page }) => (page?.text.length ?? 0) < 1000))
})

test('time grows with the input: eight times the page takes less than twenty-four times as long', () => {
  const page = (times: number): Buffer => Buffer.from(`<html><body><h1>${title}</h1><div>${`<p>${paragraph} <a href="x">${title}</a></p><ul><li><a>${title}</a></li></ul>`.repeat(times)}</div></body></html>`)
  const [small, large] = [page(100), page(800)]
  read(small)
  const best = (input: Buffer): number => Math.min(...[1, 2, 3].map(() => seconds(() => read(input).forEach(({ page: one }) => one && readReading(one, know)))))
  assert.ok(best(large) / best(small) < 24)
})

test('tangles that make parsers slow stay linear: unclosed formatting, misnested tables', () => {
  for (const part of ['<font a=1><p>', '<b><table>', '<a><div>', '<table><tr><td><p>', '<i x=2>']) {
    const input = (count: number): Buffer => Buffer.from(`<html><body>${Array.from({ length: count }, (_, at) => part.replace('=', `="${at}" y=`)).join('x')}</body></html>`)
    const took = seconds(() => read(input(20_000)))
    assert.ok(took < 15, `${part}: ${took.toFixed(1)} s`)
  }
})

test('thousands of headings, datelines, numbers and clocks above texts that share nothing cost no more each', () => {
  const word = (at: number): string => `المدينة${'ابتثجحخدذر'[at % 10]!}${'سشصضطظعغفق'[Math.floor(at / 10) % 10]!}`
  for (const head of ['<h3>أنباء من $ في البلاد كلها</h3>', '<div class="q">أنباء من $ في البلاد كلها</div>', '<p>تل الغزال - 12 آذار 2012 (سارية)</p>', '<p>(#)</p>', '<h3>12:45 أنباء من $ في البلاد</h3>']) {
    const input = Buffer.from(`<html><body><h1>من هنا وهناك</h1><article>${Array.from({ length: 6_000 }, (_, at) => `${head.replace('$', word(at)).replace('#', String(at + 1))}<p>وصلت ${word(at)} إلى ${word(at * 3)} بعد ${word(at * 7)} صباح أمس عبر ${word(at * 11)} والجبل.</p>`).join('')}</article></body></html>`)
    const took = seconds(() => read(input).forEach(({ page }) => page && readReading(page, know)))
    assert.ok(took < 15, `${head}: ${took.toFixed(1)} s`)
  }
})
