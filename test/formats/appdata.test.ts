import assert from 'node:assert/strict'
import { test } from 'node:test'
import { layOut } from '../../src/page/layout.ts'
import { know } from '../help.ts'
import { paragraph, read, title } from './kit.ts'

const text = `${paragraph} ${paragraph} ${paragraph} ${paragraph}`
const day = (source: string): string | undefined => {
  const [arrival] = read(source)
  return layOut(arrival!.page!, know).layout.articles[0]?.published?.earliest.slice(0, 10)
}
const shown = `<article><h1>${title}</h1><p>${text}</p><p>${text}</p></article>`
const page = (script: string, body = shown): string => `<!doctype html><html><head><title>${title}</title><link rel="canonical" href="https://news.example/s/91442"></head><body>${body}${script}</body></html>`
const state = (value: unknown): string => `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`

test('the day of the article in the state of its scripts: by its title, its id in the address, or as the only one that stands in no list', () => {
  assert.equal(day(page(state({ props: { pageProps: { story: { title, publishedAt: '2024-04-04T09:45:30.000Z' }, next: [{ title: 'آخر', publishedAt: '2024-04-09T09:00:00Z' }] } } }))), '2024-04-04')
  assert.equal(day(page(state({ props: { story: { id: '91442', publishedAt: 1712223930000 }, rail: [{ id: '91501', publishedAt: 1712838100000 }] } }))), '2024-04-04')
  assert.equal(day(page(state({ props: { story: { key: 'x', published_at: '2024-04-04 12:00:00' }, related: { published_at: '2024-05-01' } } }))), '2024-04-04')
  assert.equal(day(page(`<script type="application/json" id="__NUXT_DATA__">[["ShallowReactive",1],{"data":2},{"article":3},{"id":4,"published_at":5},42010,"2025-03-19T11:15:00.000000Z"]</script>`)), '2025-03-19')
  assert.equal(day(page('<script>window.__NUXT__=(function(a,b){return {layout:"default",data:[{article:{id:1182207,publish_date:"2024-02-27 00:11:00",section:a}}]}}("local",null));</script>')), '2024-02-27')
})

test('several days, none of which is surely the page\'s own, give none; nor do other scripts and broken ones', () => {
  assert.equal(day(page(state({ props: { list: [{ id: 'a', publishedAt: '2024-04-04' }, { id: 'b', publishedAt: '2024-04-07' }] } }))), undefined)
  assert.equal(day(page(state({ props: { a: { publishedAt: '2024-04-04' }, b: { publishedAt: '2024-04-07' } } }))), undefined)
  assert.equal(day(page('<script>window.__NUXT__=(function(a){return {data:[{published_at:"2024-02-27"},{published_at:"2024-02-29"}]}}(1));</script>')), undefined)
  assert.equal(day(page('<script>var cookie={date:"2024-02-27 00:11:00"}</script>')), undefined)
  assert.equal(day(page(`<script type="application/json">{"publishedAt":"2024-04-04"${'['.repeat(200_000)}</script>`)), undefined)
})

test('a page whose text only the state holds is read from there, markup and all', () => {
  const body = `<p>${paragraph}</p><p>${text} <b>و</b>قال.</p><script>alert(1)</script>`
  const [arrival] = read(page(state({ props: { article: { title, publishedAt: '2024-04-04T09:45:30.000Z', body } } }), '<div id="__next"></div>'))
  const [article] = layOut(arrival!.page!, know).layout.articles
  const shownText = arrival!.page!.text
  assert.equal(shownText.slice(article!.title!.start, article!.title!.end), title)
  assert.ok(article!.body.some(({ start, end }) => shownText.slice(start, end).includes(paragraph.slice(0, 40))))
  assert.ok(!shownText.includes('alert') && shownText.includes('وقال'))
  assert.equal(article!.published?.earliest.slice(0, 10), '2024-04-04')
})

test('a teaser that is printed stays one, whatever the state holds for readers who pay', () => {
  const teaser = `<article><h1>${title}</h1><p>${text}</p></article>`
  const [arrival] = read(page(state({ props: { article: { title, publishedAt: '2024-04-04', body: `${text} ${text} ${text} خاتمة للمشتركين` } } }), teaser))
  assert.ok(!arrival!.page!.text.includes('للمشتركين'))
})
