import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { decode } from '../../src/formats/charset.ts'
import { matches, parse, publisherOf } from '../../src/formats/publishers.ts'
import { printed } from '../../src/contract/print.ts'
import { readingSchema } from '../../src/contract/schema.ts'
import { read as readPage } from '../../src/engine.ts'
import { know } from '../help.ts'
import { encode } from '../pages-html/kit.ts'
import { gzipped, html, paragraph, read, record, response, tarred, texts, title, troubles, zipped } from './kit.ts'

test('encodings: mark, declaration, detection, and a declaration that the bytes contradict', () => {
  const text = `${title}\n${paragraph}`
  assert.equal(decode(encode(text, 'windows-1256')).text, text)
  assert.equal(decode(encode(text, 'iso-8859-6')).text, text)
  assert.equal(decode(encode(text, 'utf-16le')).text, text)
  assert.equal(decode(encode(text, 'windows-1256'), 'windows-1256').notes.length, 0)
  assert.match(decode(encode(`<meta charset="utf-8">${text}`, 'windows-1256')).notes.join(), /declared utf-8, but the bytes are windows-1256/)
  assert.match(decode(encode(`<meta charset="windows-1256">${text}`, 'utf-8')).notes.join(), /declared windows-1256, but the bytes are utf-8/)
  assert.match(decode(encode(text, 'utf-8'), 'no-such').notes.join(), /no encoding is called/)
})

test('every block keeps its element and lies where it says, in text and source', () => {
  const source = html()
  const [arrival] = read(source)
  const page = arrival!.page!
  assert.equal(page.format, 'html')
  for (const { at, path, source: [from, to] } of page.blocks!) {
    assert.ok(path.startsWith('html/body'))
    const shown = page.text.slice(at.start, at.end)
    assert.ok(source.slice(from, to).includes(shown.slice(0, 20)), shown)
  }
})

test('inline tags and br neither glue nor split words', () => {
  const [page] = texts(read('<html><body><p>مر<b>سى</b> الياسمين<br>مدينة<i> صغيرة</i>،<a href="x">كبيرة</a> <span>القلب</span></p><div>أول</div>ثان<p>ثالث</body></html>'))
  assert.equal(page, 'مرسى الياسمين\nمدينة صغيرة،كبيرة القلب\n\nأول\n\nثان\n\nثالث')
})

test('hidden elements, scripts and comments are not text', () => {
  const [page] = texts(read('<html><body><script>var a="نص"</script><style>p{}</style><!-- تعليق --><p hidden>مخفي</p><p style="display:none">مخفي</p><noscript>لا</noscript><p>ظاهر</p></body></html>'))
  assert.equal(page, 'ظاهر')
})

test('feeds: RSS, Atom, JSON Feed, a news sitemap; a cut one is said', () => {
  const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="c"><channel><title>شبكة الزهرة</title><item><title>${title}</title><link>https://news.example/1</link><pubDate>Thu, 02 May 2024 09:30:00 +0300</pubDate><content:encoded><![CDATA[<p>${paragraph}</p>]]></content:encoded></item><item><title>خبر ثان من المرسى</title><description>${paragraph}</description></item></channel></rss>`
  const items = read(rss)
  assert.equal(texts(items).length, 2)
  assert.equal(items[0]!.page!.format, 'feed')
  assert.deepEqual(items[0]!.page!.facts!.filter(({ what }) => what === 'published').map(({ value }) => value), ['2024-05-02T09:30+03:00'])
  assert.ok(texts(items)[0]!.includes(paragraph))
  const cut = read(rss.slice(0, rss.length - 60))
  assert.equal(texts(cut).length, 1)
  assert.match(troubles(cut).join(), /broken or cut after 1 entries/)
  assert.equal(texts(read(`<feed xmlns="http://www.w3.org/2005/Atom"><title>ش</title><entry><title>${title}</title><link href="https://a.example/1"/><updated>2024-05-02T09:30:00Z</updated><content type="html">&lt;p&gt;${paragraph}&lt;/p&gt;</content></entry></feed>`)).length, 1)
  assert.equal(texts(read(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'ش', items: [{ id: '1', title, content_html: `<p>${paragraph}</p>`, date_published: '2024-05-02' }] }))).length, 1)
  const [map] = read(`<urlset xmlns="s" xmlns:news="n"><url><loc>https://news.example/2</loc><news:news><news:publication><news:name>شبكة</news:name></news:publication><news:publication_date>2024-05-02</news:publication_date><news:title>${title}</news:title></news:news></url></urlset>`)
  assert.equal(map!.page!.text, title)
  assert.equal(map!.page!.facts!.find(({ what }) => what === 'published')?.value, '2024-05-02')
})

test('JSON Lines: usual fields, named fields, odd lines named by number', () => {
  const lines = [JSON.stringify({ title, text: paragraph, url: 'https://news.example/1', date: '2024-05-02' }), '{"cut', JSON.stringify({ id: 4 }), JSON.stringify({ headline: title, content: `<html><body><p>${paragraph}</p></body></html>` })].join('\n')
  const found = read(lines)
  assert.equal(texts(found).length, 2)
  assert.deepEqual(troubles(found).map((line) => line.slice(0, 4)), ['in:2', 'in:3'])
  assert.equal(texts(found)[0], `${title}\n\n${paragraph}`)
  assert.equal(texts(read(`${JSON.stringify({ nass: paragraph, yawm: '2024-05-02' })}\n`, { fields: { text: ['nass'], date: ['yawm'] } }))[0], paragraph)
  assert.equal(texts(read(JSON.stringify([{ text: paragraph }, { text: title }]))).length, 2)
})

test('WARC, plain and gzipped record by record; requests, other types and revisits passed over; a cut file said', () => {
  const records = [record('warcinfo', 'x'), record('request', 'GET / HTTP/1.1\r\n\r\n'), record('response', response(html())), record('revisit', ''), record('response', response('{}', 'Content-Type: image/png'))]
  const plain = read(Buffer.concat(records))
  assert.equal(texts(plain).length, 1)
  assert.match(troubles(plain).join(), /passed over: 1 unchanged since an earlier visit, 1 that are no pages by their type/)
  const { page } = plain.find(({ page }) => page)!
  assert.equal(page!.format, 'warc')
  assert.equal(page!.facts!.find(({ what }) => what === 'collected')?.value, '2024-05-03T10:00Z')
  assert.deepEqual(texts(read(Buffer.concat(records.map((one) => gzipped(one))))), texts(plain))
  const cut = read(Buffer.concat(records).subarray(0, -700))
  assert.match(troubles(cut).join(), /cut inside this record/)
  const squeezed = read(record('response', Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n'), gzipped(html())])))
  assert.deepEqual(texts(squeezed), texts(plain))
  const chunked = `${Buffer.byteLength(html()).toString(16)}\r\n${html()}\r\n0\r\n\r\n`
  assert.deepEqual(texts(read(record('response', response(chunked, 'Content-Type: text/html\r\nTransfer-Encoding: chunked')))), texts(plain))
})

test('archives: zip, tar, tar.gz, one in another; pictures left out; cut ones said', () => {
  const files = { 'a/1.html': html(), '2.txt': paragraph, 'p.png': 'x', '.hidden': 'x' }
  assert.equal(texts(read(zipped(files))).length, 2)
  assert.equal(texts(read(tarred({ 'a/1.html': html(), '2.txt': paragraph }))).length, 2)
  assert.equal(texts(read(gzipped(tarred({ '1.html': html() })))).length, 1)
  const nested = read(zipped({ 'in.zip': zipped(files), 'd.jsonl.gz': gzipped(`${JSON.stringify({ text: paragraph })}\n`) }))
  assert.equal(texts(nested).length, 3)
  assert.ok(nested.some(({ page }) => page?.source === 'in!in.zip!a/1.html'))
  assert.match(troubles(read(zipped(files).subarray(0, -80))).join(), /cut/)
  assert.match(troubles(read(gzipped(tarred({ '1.txt': paragraph, '2.txt': paragraph })).subarray(0, 90))).join(), /cut/)
})

test('identical bytes have one id', () => {
  const [a] = read(html())
  const [b] = read(zipped({ 'x.html': html() }))
  assert.equal(a!.page!.id, b!.page!.id)
})

test('publisher files: known roles only, hosts found by any subdomain, selectors of one step', () => {
  const folder = new URL('../../knowledge/publishers/', import.meta.url)
  for (const file of readdirSync(folder)) {
    const { hosts, name, odd, selectors } = parse(readFileSync(new URL(file, folder), 'utf8'))
    assert.deepEqual(odd, [], file)
    assert.ok(hosts.length > 0 && name !== null, file)
    for (const selector of Object.values(selectors).flat()) assert.match(selector, /^(?:[a-z][a-z0-9]*)?(?:[.#][\w-]+)*(?:\[[\w-]+=[^\]]+\])?$/i, `${file}: ${selector}`)
  }
  assert.equal(publisherOf('https://www.aljazeera.net/news/2024/1/1/x')?.host, 'aljazeera.net')
  assert.equal(publisherOf('https://news.example/'), null)
  assert.ok(matches('div.a#b[itemprop=x]', 'div', new Map([['class', 'c a'], ['id', 'b'], ['itemprop', 'x']])))
  assert.ok(!matches('div.a', 'p', new Map([['class', 'a']])))
})

test('readings of every format keep the contract', () => {
  const inputs = [html('<meta property="article:published_time" content="2024-05-02T09:30:00+03:00">'), JSON.stringify({ title, text: paragraph, date: '2024-05-02', url: 'https://news.example/2024/05/03/a' }), record('response', response(html())), `<rss><channel><item><title>${title}</title><description>${paragraph}</description></item></channel></rss>`]
  for (const input of inputs) for (const { page } of read(input)) if (page) readingSchema.parse(JSON.parse(JSON.stringify(printed(readPage(page, know)))))
})

test('articles in a list of JSON-LD are other articles', () => {
  const data = [{ '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle', headline: 'خبر آخر', datePublished: '2020-01-01' }] }, { '@type': 'NewsArticle', headline: title, datePublished: '2024-05-02' }]
  const [one] = read(html(`<script type="application/ld+json">${JSON.stringify(data)}</script>`))
  assert.deepEqual(one!.page!.facts!.filter(({ what }) => what === 'published').map(({ value }) => value), ['2024-05-02'])
})
