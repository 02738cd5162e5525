import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Arrival } from '../../src/formats/arrival.ts'
import { openBytes } from '../../src/formats/open.ts'
import { layOut } from '../../src/page/layout.ts'
import { know } from '../help.ts'
import { pagesOf, writers } from '../pages-blind/fixtures.ts'
import { bytes, gzipped, html, paragraph, record, response, tarred, title, zipped } from './kit.ts'

/** What must hold of any input: pages or troubles in words; spans inside the text; blocks in order; sections tile all that is no white space; articles inside it. */
function holds(input: Uint8Array): void {
  for (const { page, trouble } of [...openBytes(input, 'in', {})] as Arrival[]) {
    assert.ok(page !== null || (trouble !== null && trouble.says.length > 0))
    if (!page) continue
    let last = 0
    for (const { at, source } of page.blocks ?? []) {
      assert.ok(at.start >= last && at.end > at.start && at.end <= page.text.length && source[0] <= source[1])
      last = at.end
    }
    const { text, layout } = layOut(page, know)
    const named = new Uint8Array(page.text.length)
    for (const { at } of layout.sections) for (let i = at.start; i < at.end; i++) named[i]!++
    for (const { at } of text.tokens) for (let i = at.start; i < at.end; i++) assert.equal(named[i], 1, `${JSON.stringify(page.text.slice(at.start, at.end))} at ${at.start}`)
    for (const article of layout.articles) for (const { start, end } of [...article.body, ...(article.title ? [article.title] : [])]) assert.ok(start < end && end <= page.text.length)
  }
}

const seeds: readonly Uint8Array[] = [
  bytes(html()), bytes(`${title}\n${paragraph}`), record('response', response(html())), gzipped(record('response', response(html()))), zipped({ 'a.html': html(), 'b.txt': paragraph }), tarred({ 'a.html': html() }),
  bytes(`{"text":"${paragraph}","date":"2024-05-02"}\n{"text":"${paragraph}"}`), bytes(`<rss version="2.0"><channel><title>x</title><item><title>${title}</title><description>${paragraph}</description></item></channel></rss>`),
  bytes(JSON.stringify({ version: 'https://jsonfeed.org/version/1', items: [{ title, content_text: paragraph }] })),
]

const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(40), put: fc.uint8Array({ maxLength: 12 }) })

function edited(seed: Uint8Array, edits: readonly { at: number; cut: number; put: Uint8Array }[]): Uint8Array {
  let out = Buffer.from(seed)
  for (const { at, cut, put } of edits) {
    const place = Math.floor(at * out.length)
    out = Buffer.concat([out.subarray(0, place), put, out.subarray(place + cut)])
  }
  return out
}

test('any bytes give readings or a clear trouble, and spans hold', () => fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), holds), { numRuns: 300 }))

test('damaged files of every format do too', () => fc.assert(fc.property(fc.constantFrom(...seeds), fc.array(edit, { minLength: 1, maxLength: 8 }), (seed, edits) => holds(edited(seed, edits))), { numRuns: 400 }))

const blind = writers.flatMap((writer) => pagesOf(writer))
test('real-looking pages, whole, and with tags cut out', () => {
  for (const { bytes: page } of blind) holds(page)
  fc.assert(fc.property(fc.constantFrom(...blind), fc.array(edit, { minLength: 1, maxLength: 12 }), ({ bytes: page }, edits) => holds(edited(page, edits))), { numRuns: 120 })
})

const soup = fc.array(fc.constantFrom('<p>', '</p>', '<div class="entry">', '</div>', '<table><tr><td>', '</table>', '<b>', '</b>', '<a href=x>', '</a>', '<br>', '<h2>', '</h2>', '<li>', '10:15', ' | ', title, paragraph, 'اقرأ أيضا:', '<article>', '</article>', '<span class="date">2 مايو 2024</span>', '<!--', '<script>', '&nbsp;', '&#x202e;', '\u0000'), { maxLength: 80 })
test('any soup of tags and text', () => fc.assert(fc.property(soup, (parts) => holds(bytes(`<html><body>${parts.join('')}`))), { numRuns: 300 }))

/** Milliseconds to read a page. */
function cost(page: string): number {
  const input = bytes(page)
  const start = performance.now()
  for (const { page: read } of openBytes(input, 'in', {})) if (read) layOut(read, know)
  return performance.now() - start
}

const shapes: Readonly<Record<string, (count: number) => string>> = {
  paragraphs: (count) => `<html><body><h1>${title}</h1><div class="entry-content">${`<p>${paragraph}</p>`.repeat(count)}</div></body></html>`,
  'headed boxes': (count) => `<html><body><h1>${title}</h1>${`<div class="fi"><h3>${title}</h3><span class="date">2 مايو 2024</span><p>${paragraph}</p></div>`.repeat(count)}</body></html>`,
  'lists of links': (count) => `<html><body><p>${paragraph}</p>${`<div><h3>أخبار ذات صلة</h3><ul><li><a href=a>${title}</a></li><li><a href=b>${title}</a></li></ul></div>`.repeat(count)}</body></html>`,
  'entries with clocks': (count) => `<html><body><h1>${title}</h1>${`<div class="e"><span class="t">10:15</span><p>${paragraph}</p></div>`.repeat(count)}</body></html>`,
  'lines of dates': (count) => `<html><body><p>${paragraph}</p>${'<div>2 مايو 2024</div>'.repeat(count)}</body></html>`,
}

for (const [name, shape] of Object.entries(shapes)) {
  test(`time grows with the page, no faster: ${name}`, () => {
    cost(shape(200))
    const [small, large] = [Math.min(cost(shape(400)), cost(shape(400))), Math.min(cost(shape(3200)), cost(shape(3200)))]
    assert.ok(large < 8 * 2.5 * small + 100, `${small.toFixed(0)} ms, eight times as much ${large.toFixed(0)} ms`)
  })
}
