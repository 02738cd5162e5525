/**
 * The dossier in a real browser: no request leaves it, no axe violation, the switch, the lit passage, the search, narrow and wide, print. Needs Debian's
 * Chromium: skipped aloud where it is not there, never where ISNAD_NEEDS_BROWSER says that it must be.
 */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'

const chrome = '/usr/bin/chromium'
const missing = !existsSync(chrome) && process.env.ISNAD_NEEDS_BROWSER !== '1'
if (missing) process.stderr.write('SKIPPED: the browser tests need /usr/bin/chromium, which is not here\n')
const skip = missing ? 'needs /usr/bin/chromium' : false

const file = join(mkdtempSync(join(tmpdir(), 'isnad-')), 'dossier.html')
const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')
let browser: Browser
const asked: string[] = []

async function open(width = 1280, hash = ''): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, bypassCSP: true })
  page.on('request', (request) => void asked.push(request.url()))
  await page.goto(`file://${file}${hash}`)
  return page
}

before(async () => {
  if (missing) return
  execFileSync(process.execPath, [fileURLToPath(new URL('../../bin/isnad.js', import.meta.url)), 'dossier', '-o', file])
  browser = await chromium.launch({ executablePath: chrome, args: ['--no-sandbox', '--disable-gpu'] })
})

after(async () => browser?.close())

test('Arabic first, right to left, and the switch turns the interface', { skip }, async () => {
  const page = await open()
  assert.deepEqual(await page.evaluate('[document.documentElement.lang, document.documentElement.dir]'), ['ar', 'rtl'])
  await page.click('#language')
  assert.deepEqual(await page.evaluate('[document.documentElement.lang, document.documentElement.dir]'), ['en', 'ltr'])
  assert.equal(await page.locator('h1 .ar').isVisible(), false)
})

test('the dossier asks nobody for anything', { skip }, async () => {
  const page = await open()
  await page.waitForTimeout(200)
  assert.deepEqual(asked.filter((url) => !url.startsWith('file://') && !url.startsWith('data:')), [])
})

for (const language of ['ar', 'en']) {
  test(`no axe violation (${language})`, { skip }, async () => {
    const page = await open()
    if (language === 'en') await page.click('#language')
    await page.addScriptTag({ content: axe })
    const violations = (await page.evaluate('axe.run().then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 120)}`))')) as string[]
    assert.deepEqual(violations, [])
  })
}

test('a statement opens its passage, lit, by keyboard too', { skip }, async () => {
  const page = await open()
  const link = page.locator('.voice .open').first()
  await link.focus()
  await page.keyboard.press('Enter')
  await page.waitForSelector('mark.now')
  assert.ok(await page.locator('mark.now').first().isVisible())
})

test('the search keeps what matches, whatever the spelling of hamza', { skip }, async () => {
  const page = await open()
  const all = await page.locator('.voice:visible').count()
  await page.fill('#search', 'الاوسارى')
  const some = await page.locator('.voice:visible').count()
  assert.ok(some > 0 && some < all, `${some} of ${all}`)
})

for (const width of [360, 768, 1280]) {
  test(`nothing runs out of the page at ${width} pixels`, { skip }, async () => {
    const page = await open(width)
    assert.ok(((await page.evaluate('document.documentElement.scrollWidth')) as number) <= width + 1)
  })
}
