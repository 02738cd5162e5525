import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Fact } from '../../src/model/page.ts'
import { canonicalOf, cleaned, hostOf, registrableOf } from '../../src/formats/address.ts'
import { html, paragraph, read, title } from './kit.ts'

test('the registered name of a host: subdomains and second levels of countries', () => {
  const names: Readonly<Record<string, string>> = { 'www.news.example': 'news.example', 'm.arabic.news.example': 'news.example', 'news.example.com.eg': 'example.com.eg', 'a.b.co.uk': 'b.co.uk', 'gate.gov.sa': 'gate.gov.sa', localhost: 'localhost', '10.0.0.1': '10.0.0.1' }
  for (const [host, name] of Object.entries(names)) assert.equal(registrableOf(host), name, host)
  assert.equal(hostOf('HTTPS://user@M.News.Example:8080/a?b#c'), 'm.news.example')
})

test('an address loses what only tells where a reader came from', () => {
  assert.equal(cleaned('https://News.example:443/a/b/?utm_source=x&id=7&fbclid=y#top'), 'https://news.example/a/b/?id=7')
  assert.equal(cleaned('https://news.example/2024/a/amp/'), 'https://news.example/2024/a')
  for (const none of ['javascript:x', 'no address', '', 'ftp://x/y']) assert.equal(cleaned(none), null, none)
})

test('the canonical address is the stated one of the same registered name, a bare home page never', () => {
  const of = (got: string | null, stated: string): string | null => canonicalOf([...(got ? [{ what: 'url', value: got, from: 'http' } as Fact] : []), { what: 'url', value: stated, from: 'meta' }])
  assert.equal(of('https://m.news.example/a?utm_medium=z', 'https://www.news.example/2024/a'), 'https://www.news.example/2024/a')
  assert.equal(of('https://m.news.example/a', '/2024/a'), 'https://m.news.example/2024/a')
  assert.equal(of('https://m.news.example/a', 'https://other.example/a'), 'https://m.news.example/a')
  assert.equal(of('https://m.news.example/a', 'https://m.news.example/'), 'https://m.news.example/a')
  assert.equal(of(null, 'https://other.example/a'), 'https://other.example/a')
})

test('pages carry it, whatever they came in', () => {
  assert.equal(read(html('<link rel="canonical" href="https://news.example/2024/05/02/bridge?utm_source=x">'))[0]!.page!.url, 'https://news.example/2024/05/02/bridge')
  assert.equal(read(JSON.stringify({ text: paragraph, title, url: 'https://news.example/z?fbclid=1' }))[0]!.page!.url, 'https://news.example/z')
})

test('Atom with bare markup, a feed behind a DOCTYPE, addresses without titles', () => {
  const atom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>x</title><entry><title>${title}</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${paragraph}</p></div></content></entry></feed>`
  assert.match(read(atom)[0]!.page!.text, new RegExp(paragraph.slice(0, 30)))
  const laughs = `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><rss version="2.0"><channel><title>x</title><item><title>${title}</title><description>${paragraph}</description></item></channel></rss>`
  assert.equal(read(laughs)[0]!.page!.format, 'feed')
  const [map] = read('<urlset><url><loc>https://news.example/a</loc></url><url><loc>https://news.example/b</loc></url></urlset>')
  assert.equal(map!.page, null)
  assert.deepEqual([map!.trouble!.lost, map!.trouble!.mild], [false, true])
})

test('the moment of collection can be stated, and bounds dates; a record that knows its own keeps it', () => {
  const [one] = read(html(), { collected: '2026-04-02T10:00:00Z' })
  assert.deepEqual(one!.page!.facts!.filter(({ what }) => what === 'collected').map(({ value }) => value), ['2026-04-02T10:00Z'])
})
