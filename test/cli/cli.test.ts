import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { readingSchema } from '../../src/contract/schema.ts'

const bin = fileURLToPath(new URL('../../bin/isnad.js', import.meta.url))
const pages = fileURLToPath(new URL('../../sample/pages', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'isnad-cli-'))

function isnad(args: readonly string[], input?: string): { code: number | null; out: string; err: string } {
  const run = spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8', maxBuffer: 1 << 28, ...(input === undefined ? {} : { input }) })
  return { code: run.status, out: run.stdout, err: run.stderr }
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const good = file('good.txt', 'قال المتحدث باسم الوفد ناجي الورداني إن الجولة المقبلة ستعقد يوم الخميس، نافيا أنباء عن تأجيلها.\n')

test('read prints one reading per page, in input order, that keeps the contract', () => {
  const { code, out, err } = isnad(['read', pages])
  const readings = out.trim().split('\n').map((line) => readingSchema.parse(JSON.parse(line)))
  assert.equal(code, 0, err)
  assert.ok(readings.length >= 24)
  const sources = readings.map(({ page }) => page.source)
  assert.deepEqual(sources, sources.toSorted())
  for (const { text, articles } of readings) for (const { statements } of articles) for (const { content } of statements) assert.ok(text!.slice(content[0]![0], content[0]![1]).length > 0)
})

test('the formats: a JSON array, plain text, no text', () => {
  assert.equal((JSON.parse(isnad(['read', good, '--format', 'json']).out) as unknown[]).length, 1)
  assert.match(isnad(['read', good, '--format', 'text']).out, /ناجي الورداني/)
  assert.equal('text' in JSON.parse(isnad(['read', good, '--no-text']).out), false)
})

test('standard input, patterns, a date given by a person', () => {
  const reading = readingSchema.parse(JSON.parse(isnad(['read', '-', '--published', '2026-03-10'], readFileSync(good, 'utf8')).out))
  assert.equal(reading.articles[0]!.published!.basis, 'metadata')
  assert.equal(reading.articles[0]!.times[0]!.value, '2026-03-12')
  assert.equal(isnad(['read', join(folder, 'go*.txt')]).out.trim().split('\n').length, 1)
})

const bad: Record<string, [string, RegExp]> = {
  'broken bytes': [file('broken.txt', Buffer.concat([Buffer.from('قال الوزير إن الأمر '), Buffer.from([0xff, 0xfe, 0xd8]), Buffer.from(' انتهى.')])), /broken\.txt: .*byte/],
  'an empty file': [file('empty.txt', ''), /empty\.txt: .*empty/],
  'a binary file': [file('binary.txt', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1, 2, 3])), /binary\.txt: .*binary/],
  'a line of 100 MB': [file('huge.txt', Buffer.alloc(100 * 1024 * 1024, 'a')), /huge\.txt: .*MB/],
  'a file that is not there': [join(folder, 'none.txt'), /none\.txt: .*no such file/],
}

for (const [what, [path, says]] of Object.entries(bad)) {
  test(`${what}: one clear line, the rest is read, exit code 1`, () => {
    const { code, out, err } = isnad(['read', path, good])
    assert.equal(code, 1)
    assert.equal(err.trim().split('\n').length, 1, err)
    assert.match(err, says)
    assert.match(out, /good\.txt/)
  })
}

test('a folder without rights: one clear line, the rest is read', { skip: process.getuid?.() === 0 ? 'root may read every folder' : false }, () => {
  const closed = join(folder, 'closed')
  mkdirSync(closed, { mode: 0o000 })
  const { code, err, out } = isnad(['read', closed, good])
  chmodSync(closed, 0o700)
  assert.equal(code, 1)
  assert.match(err, /closed: permission denied/)
  assert.match(out, /good\.txt/)
})

test('usage errors exit with 2; help is in English and Arabic and exits with 0', () => {
  assert.equal(isnad(['read']).code, 2)
  assert.equal(isnad(['dossier', good, '-o', join(folder, 'x.doc')]).code, 2)
  assert.equal(isnad(['nonsense']).code, 2)
  const help = isnad(['--help'])
  assert.equal(help.code, 0)
  assert.match(help.out, /Usage: isnad/)
  assert.match(help.out, /الاستعمال/)
})

test('a dossier in three formats from the built-in sample', () => {
  for (const ending of ['html', 'md', 'json']) {
    const path = join(folder, `d.${ending}`)
    assert.equal(isnad(['dossier', '-o', path]).code, 0)
    assert.ok(readFileSync(path, 'utf8').length > 10_000)
  }
})

test('explain leads from an id, and from a place, down to printed words', () => {
  const reading = readingSchema.parse(JSON.parse(isnad(['read', good]).out))
  const { id, content } = reading.articles[0]!.statements[0]!
  assert.match(isnad(['explain', id, good]).out, /statements\.reported/)
  assert.match(isnad(['explain', `${good}:${content[0]![0]}-${content[0]![1]}`]).out, /ناجي الورداني/)
  assert.equal(isnad(['explain', id]).code, 2)
  assert.equal(isnad(['explain', 'nothing.like.this', good]).code, 1)
})

test('a pipe that closes early ends the program quietly', () => {
  const run = spawnSync('sh', ['-c', `"${process.execPath}" "${bin}" read "${pages}" | head -c 10`], { encoding: 'utf8' })
  assert.doesNotMatch(run.stderr, /EPIPE/)
})

test('hostile words are shown, not run', () => {
  const page = file('hostile.txt', 'قال المتحدث باسم الوفد ناجي الورداني إن <script>alert(1)</script> "<img src=x onerror=alert(1)>" لن يمر.\n')
  const path = join(folder, 'hostile.html')
  isnad(['dossier', page, '-o', path])
  const html = readFileSync(path, 'utf8')
  assert.doesNotMatch(html, /<script>alert|<img src=x/)
  assert.match(html, /&lt;script&gt;alert/)
})

test('a dossier shows what a date rests on and what speaks against it, both sides', () => {
  const story = '<h1>وزير الطاقة: الشبكة عادت</h1><p>تاريخ النشر: 06/03/2024</p><p>قال وزير الطاقة سامي الراوي اليوم الثلاثاء إن الشبكة عادت كاملة إلى العمل بعد انقطاع دام ثلاثة أيام في المدن الكبرى.</p>'
  const page = file('doubt.html', `<html><head><meta charset=utf-8><meta property="article:published_time" content="2024-03-09T10:00:00Z"></head><body>${story}</body></html>`)
  const path = join(folder, 'doubt-dossier.html')
  isnad(['dossier', page, '-o', path])
  const shown = readFileSync(path, 'utf8').replace(/<[^>]*>/g, '')
  assert.match(shown, /من سطر التاريخ/)
  assert.match(shown, /ويخالفه ما في بيانات الصفحة: 2024-03-09/)
  assert.match(shown, /ولا يوافقه يوم الأسبوع المذكور: «اليوم الثلاثاء»/)
})
