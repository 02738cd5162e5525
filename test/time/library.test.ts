/** What `isnad/time` promises to those who install it for that alone. */
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { daysOf, findTimes, parseDate, resolve, typeOf } from '../../src/time/index.ts'
import { addDays } from '../../src/time/days.ts'
import { positives } from '../times-blind/score.ts'

const sentences = positives('a').map(({ text }) => text)
const piece = fc.oneof(fc.constantFrom(...sentences), fc.string({ unit: 'binary' }), fc.constantFrom('\u200f', '\u0640', '\u064b', '\ud83d', '٣', '12/13/2024', 'الـ', '(', '«', '\n', 'هـ', '2024م'))
const text = fc.array(piece, { maxLength: 6 }).map((parts) => parts.join(' '))

const rows = JSON.parse(readFileSync('src/time/words.json', 'utf8')) as [string, string, object, string][]
/** Words of time in any order, with figures and joints between: what no newspaper prints must still resolve to something. */
const soup = fc.array(fc.oneof(fc.constantFrom(...rows.map(([, , , word]) => word)), fc.constantFrom('3', '31', '2024', '99', '١٤٤٦', '/', '-', '،', 'و', 'من', 'إلى', 'بين', '(', ')', ':', '00', '12', 'ال', 'هـ', 'م')), { minLength: 1, maxLength: 7 }).map((parts) => parts.join(' '))
const DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?)?$/

test('any words of time in any order resolve to a value and to real days, or to none', () => {
  fc.assert(fc.property(soup, fc.constantFrom('2026-03-12', '1998-12-31', '2030-02-28T23:59:00Z', null), fc.constantFrom('past' as const, 'future' as const, null), (raw, reference, tense) => {
    for (const { form } of findTimes(raw)) {
      const { value, begin, end } = resolve(form, reference, { tense })
      assert.ok(value.length > 1 || form.kind === 'era', raw)
      assert.ok(!/NaN|undefined|Invalid/.test(value), `${raw}: ${value}`)
      for (const day of [begin, end]) assert.ok(day === null || (DATE.test(day) && !Number.isNaN(Date.parse(day.slice(0, 10)))), `${raw}: ${day}`)
    }
  }), { numRuns: 4000 })
})

test('spans lie in the text, in order, none inside another, and hold the words they say', () => {
  fc.assert(fc.property(text, (raw) => {
    let end = 0
    for (const { span, text: words } of findTimes(raw)) {
      assert.ok(span.start >= end && span.end > span.start && span.end <= raw.length)
      assert.equal(raw.slice(span.start, span.end), words)
      end = span.end
    }
  }), { numRuns: 300 })
})

test('forms survive storage: what is resolved later is what would have been resolved at once', () => {
  fc.assert(fc.property(text, fc.constantFrom('2026-03-12', '1999-12-31', '2024-02-29T23:59:00Z', null), (raw, reference) => {
    for (const { form, tense } of findTimes(raw)) assert.deepEqual(resolve(JSON.parse(JSON.stringify(form)) as typeof form, reference, { tense }), resolve(form, reference, { tense }))
  }), { numRuns: 200 })
})

test('intervals are half-open and never empty, and no clock is asked', () => {
  fc.assert(fc.property(text, (raw) => {
    for (const { form, tense, type } of findTimes(raw)) {
      const found = resolve(form, '2026-03-12', { tense })
      if (found.begin !== null && found.end !== null) assert.ok(found.begin < found.end || form.kind === 'range', `${raw}: ${found.begin} ${found.end}`)
      assert.equal(resolve(form, null, { tense }).begin === null || ['date', 'year', 'era', 'range', 'part-of-year', 'clock', 'nth', 'holiday'].includes(form.kind), true)
      assert.ok(type === typeOf(form))
    }
  }), { numRuns: 200 })
})

test('re-dating moves what the text says by as many days', () => {
  for (const words of ['أمس', 'غدا', 'بعد غد', 'أمس الأول', 'اليوم', 'قبل ثلاثة أيام']) {
    const [{ form }] = findTimes(`وصل ${words} إلى المدينة`) as [ReturnType<typeof findTimes>[number]]
    const [before, after] = [resolve(form, '2026-03-12'), resolve(form, '2026-03-22')]
    assert.equal(addDays(before.begin!, 10), after.begin)
  }
})

test('a weekday that belongs to another day is a doubt with both sides', () => {
  const [{ form }] = findTimes('وصل أمس السبت إلى المدينة') as [ReturnType<typeof findTimes>[number]]
  const found = resolve(form, '2026-03-12')
  assert.equal(found.value, '2026-03-14')
  assert.deepEqual(found.doubts, [{ kind: 'weekday', says: '2026-03-11' }])
  const [{ form: written }] = findTimes('وقع الاتفاق يوم السبت 12 مارس 2026') as [ReturnType<typeof findTimes>[number]]
  assert.deepEqual(resolve(written, null).doubts.map(({ kind }) => kind), ['weekday'])
})

test('day-first figures carry the other order as a doubt, unless a weekday decides', () => {
  assert.deepEqual(parseDate('03/04/2025')?.doubts, [{ kind: 'order', says: '2025-03-04' }])
  assert.equal(parseDate('الثلاثاء 03/04/2025')?.value, '2025-03-04')
  assert.deepEqual(parseDate('الخميس 03/04/2025')?.doubts, [])
  assert.equal(parseDate('13/04/2025')?.value, '2025-04-13')
})

test('a wrong twin is noted and the first name stands', () => {
  const found = parseDate('5 يناير (كانون الأول) 2024')
  assert.equal(found?.value, '2024-01-05')
  assert.deepEqual(found?.doubts, [{ kind: 'twin', says: 'XXXX-12' }])
})

test('Hijri dates outside the years of the tables say so', () => {
  assert.deepEqual(parseDate('10 محرم 1446 هـ')?.doubts, [])
  assert.deepEqual(parseDate('10 محرم 1380 هـ')?.doubts, [{ kind: 'calendar', says: 'P1D' }])
})

test('a day that does not exist stays open', () => {
  assert.deepEqual([parseDate('31 فبراير 2024')?.value, parseDate('31 فبراير 2024')?.begin], ['XXXX-02-31', null])
})

test('nonsense references count as unknown', () => {
  const [{ form }] = findTimes('وصل أمس') as [ReturnType<typeof findTimes>[number]]
  for (const reference of ['', 'yesterday', '2026-13-40', '12/03/2026']) assert.equal(resolve(form, reference).begin, null)
})

test('days counted from an event name their anchor and are never resolved', () => {
  const [{ form }] = findTimes('دخلت المعارك اليوم الـ602 للحرب على الحدود') as [ReturnType<typeof findTimes>[number]]
  assert.deepEqual(form, { kind: 'anchored', nth: 602, unit: 'PD', anchor: 'للحرب على الحدود' })
  assert.equal(resolve(form, '2026-03-12').begin, null)
})

test('two ends make one span when a date field is parsed', () => {
  const found = parseDate('من 3 مارس إلى 9 أبريل 2026', '2026-03-12')
  assert.deepEqual([found?.begin, found?.end], ['2026-03-03', '2026-04-10'])
  assert.equal(daysOf(found!).length, 38)
  assert.equal(parseDate('لا شيء هنا'), null)
})

test('the library needs nothing but itself, the text layer and its calendar: it runs in browsers', () => {
  for (const path of globSync('src/{time,lang}/**/*.ts')) {
    for (const [, from] of readFileSync(path, 'utf8').matchAll(/^(?:import|export) .*from '([^']+)'/gm)) assert.ok(from!.startsWith('.') || from === '@internationalized/date', `${path} imports ${from}`)
  }
})

test('ten times the text takes less than thirty times as long', () => {
  const part = sentences.join('\n')
  const fastest = (raw: string): number => Math.min(...[1, 2, 3].map(() => {
    const start = process.hrtime.bigint()
    findTimes(raw)
    return Number(process.hrtime.bigint() - start)
  }))
  fastest(part)
  assert.ok(fastest(part.repeat(40)) / fastest(part.repeat(4)) < 30)
})

test('the table of every form in docs/time.md is true', () => {
  const rows = [...readFileSync('docs/time.md', 'utf8').split('## Other people')[0]!.matchAll(/^\| ([^|]+) \| ([^| ]+) \|/gm)].map(([, words, value]) => [words!, value!] as const).filter(([words]) => words !== 'expression')
  assert.ok(rows.length > 80)
  for (const [words, value] of rows) {
    const found = findTimes(words)
    assert.deepEqual(found.map(({ form, tense }) => resolve(form, '2026-03-12', { tense }).value), [value], words)
  }
})
