/**
 * `isnad/time` in a real browser: the built modules as they ship, found through an import map, no bundler. Needs Debian's Chromium: skipped aloud where it is not there,
 * never where ISNAD_NEEDS_BROWSER says that it must be.
 */
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from 'playwright-core'
import { positives } from '../times-blind/score.ts'
import { findTimes, resolve } from '../../src/time/index.ts'

const chrome = '/usr/bin/chromium'
const missing = !existsSync(chrome) && process.env.ISNAD_NEEDS_BROWSER !== '1'
if (missing) process.stderr.write('SKIPPED: the browser tests need /usr/bin/chromium, which is not here\n')
const skip = missing ? 'needs /usr/bin/chromium' : false

const root = fileURLToPath(new URL('../../', import.meta.url))
const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.mjs': 'text/javascript', '.json': 'application/json' }
const page = `<!doctype html><meta charset="utf-8"><script type="importmap">{"imports":{"@internationalized/date":"/node_modules/@internationalized/date/dist/index.mjs","isnad/time":"/dist/time/index.js"}}</script>`

let server: Server
let browser: Browser

before(async () => {
  if (missing) return
  server = createServer(({ url = '/' }, response) => {
    const path = join(root, normalize(url.split('?')[0]!))
    const known = types[extname(path)]
    if (!known || !path.startsWith(root) || !existsSync(path)) return void response.writeHead(url === '/' ? 200 : 404, { 'content-type': 'text/html' }).end(url === '/' ? page : '')
    response.writeHead(200, { 'content-type': known }).end(readFileSync(path))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  browser = await chromium.launch({ executablePath: chrome, args: ['--no-sandbox', '--disable-gpu'] })
})

after(async () => {
  await browser?.close()
  server?.close()
})

test('finds and values in the browser what it finds and values here', { skip }, async () => {
  const sentences = positives('a').slice(0, 60).map(({ text, published }) => ({ text, published }))
  const tab = await browser.newPage()
  await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  const there = await tab.evaluate(async (given) => {
    const name = 'isnad/time'
    const time = (await import(name)) as { findTimes: (text: string) => { text: string; form: unknown; tense: unknown }[]; resolve: (form: unknown, date: string | null, context: object) => { value: string } }
    return given.map(({ text, published }) => time.findTimes(text).map(({ text: words, form, tense }) => [words, time.resolve(form, published, { tense }).value]))
  }, sentences)
  assert.deepEqual(there, sentences.map(({ text, published }) => findTimes(text).map(({ text: words, form, tense }) => [words, resolve(form, published, { tense }).value])))
})
