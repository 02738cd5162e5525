import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decode } from '../../src/formats/charset.ts'
import { pagesOf, writers } from '../pages-blind/fixtures.ts'
import { encode } from '../pages-html/kit.ts'

const pages = writers.flatMap((writer) => pagesOf(writer))
const DECLARES = /<meta[^>]{0,200}?charset\s*=/i
const said = ['windows-1256', 'iso-8859-6', 'utf-8', 'iso-8859-1', null] as const

for (const real of ['windows-1256', 'iso-8859-6', 'utf-8', 'utf-16le'] as const) {
  test(`real-looking pages in ${real} are decoded whatever they declare, and a wrong declaration is said`, () => {
    for (const { html, name } of pages) {
      for (const charset of said) {
        const bytes = encode(html.replace(/charset\s*=\s*["']?[\w-]+/gi, charset ? `charset=${charset}` : 'lang=ar'), real)
        const { text, notes, encoding } = decode(bytes)
        assert.equal(text, new TextDecoder(real).decode(bytes), `${name} declared ${charset}, read as ${encoding}`)
        if (charset && charset !== real && real !== 'utf-16le' && DECLARES.test(html.slice(0, 3000))) assert.ok(notes.length > 0, `${name} declared ${charset}`)
      }
    }
  })
}
