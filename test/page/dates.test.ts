import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page, Published } from '../../src/model/page.ts'
import { layOut } from '../../src/page/layout.ts'
import { dateOfUrl } from '../../src/page/url.ts'
import { know } from '../help.ts'

const body = 'أعلنت بلدية مرسى الياسمين افتتاح جسر جديد فوق نهر الزعفران بعد أعمال استمرت عامين كاملين.\nوقال رئيس البلدية إن الجسر سيخفف الازدحام في المدينة القديمة.'

function published(text: string, more: Partial<Page> = {}): Published | null {
  return layOut({ id: 'x', source: 'x', format: 'text', text, ...more }, know).layout.articles[0]?.published ?? null
}

const day = (line: string): string | null => {
  const found = published(`افتتاح جسر الزعفران في مرسى الياسمين بعد عامين\n${line}\n${body}`)
  return found && (found.earliest === found.latest ? found.earliest : `${found.earliest}/${found.latest}`)
}

/** A date line and the day (and clock) it says; null: it says none. */
const stamps: readonly (readonly [string, string | null])[] = [
  ['23 أكتوبر 2020', '2020-10-23'], ['تاريخ النشر: 23rd, August 2024 GMT', '2024-08-23'], ['4th, April 2024 GMT', '2024-04-04'], ['16 آب/أغسطس 2024', '2024-08-16'],
  ['24 يونيو/حزيران 2024', '2024-06-24'], ['6 أبريل/ نيسان 2024', '2024-04-06'], ['13 تشرين الأول 2025', '2025-10-13'], ['27 من تشرين الثاني 2023', '2023-11-27'],
  ['12 يوليو (تموز) 2024', '2024-07-12'], ['31 ماي 2024', '2024-05-31'], ['5 غشت 2023', '2023-08-05'], ['14 جانفي 2022', '2022-01-14'], ['3 جويلية 2021', '2021-07-03'],
  ['2024-08-20 02:03:19', '2024-08-20T02:03'], ['11/04/2023', '2023-04-11'], ['24/07/2025', '2025-07-24'], ['04/24/2024 09:20AM', '2024-04-24T09:20'],
  ['2024/04/04 الساعة 18:45 بتوقيت غرينتش', '2024-04-04T18:45'], ['16:20 - 2025/05/31', '2025-05-31T16:20'], ['17-11-2025 | 23:13', '2025-11-17T23:13'],
  ['الثلاثاء 26-11-2024 23:01', '2024-11-26T23:01'], ['2024.08.16 | 10:33 دمشق', '2024-08-16T10:33'], ['18.09.2025', '2025-09-18'], ['13. 04. 2025', '2025-04-13'],
  ['18-مارس-2025', '2025-03-18'], ['الإثنين 10/يونيو/2024 - 10:42 م', '2024-06-10T22:42'], ['أغسطس 14, 2024', '2024-08-14'], ['24 يوليو 2025, 7:11:22 م', '2025-07-24T19:11'],
  ['الجمعة ٣٠ مايو ٢٠٢٥', '2025-05-30'], ['۱۲ ژانویه', null], ['٢٩ ديسمبر ٢٠٢٤م', '2024-12-29'], ['السبت الموافق 4 من شهر نوفمبر 2023', '2023-11-04'], ['March 8, 2024', '2024-03-08'],
  ['08:5924/07/2025', '2025-07-24T08:59'], ['نشر في30 مارس 2026آخر تحديث30 مارس 2026', '2026-03-30'], ['فبراير 21, 2025آخر تحديث: فبراير 22, 2025', '2025-02-21'],
  ['الأربعاء 22 رمضان 1447 هـ - 11 مارس 2026 م', '2026-03-11'], ['8 شعبان 1446 هـ', '2025-02-06/2025-02-08'], ['السبت 7 سبتمبر 2024 12:47 صـ', '2024-09-07T00:47'],
  ['السابع من أكتوبر 2023', '2023-10-07'], ['الأحد 19 يناير', null], ['30 مايو 20245', '2024-05-30'], ['24 يوليو 202509:41', '2025-07-24'], ['الخامس والعشرين من مايو 2024', '2024-05-25'], ['الأحد، الموافق 19 يناير 2025', '2025-01-19'], ['20 ربيع آخر 1445 هـ', '2023-11-03/2023-11-05'], ['31/02/2024', null], ['منذ 11 ساعة', null], ['آخر تحديث: 3 مارس 2026، 14:05', '2026-03-03T14:05'], ['12 Février 2019', '2019-02-12'], ['26/3/09', '2009-03-26'], ['أضيف في 26-03-09 الساعة 10:20 م', '2009-03-26T22:20'], ['الإصدار 1.2.10', null], ['هاتف 22-33-44', null], ['خطة 4-3-3', null], ['Tue, 03/26/2019 - 10:20', '2019-03-26T10:20'], ['الثلاثـاء 05 رجـب 1440 هـ 12 مارس 2019 العدد 14714', '2019-03-12'],
]

for (const [line, expected] of stamps) test(`the date line «${line}»`, () => assert.equal(day(line), expected))

test('a bare year, a number of a law or a score is no date', () => {
  for (const line of ['القانون 11/2023', 'الأهلي 2-1 الاتحاد', 'موسم 2024', 'القرار رقم 2735']) assert.equal(day(line), null, line)
})

test('the weekday settles the order of day and month; without it day first, and the doubt is said', () => {
  assert.equal(day('الأحد 6/10/2024'), '2024-10-06')
  assert.equal(day('الإثنين 6/10/2024'), '2024-06-10')
  const open = published(`افتتاح جسر الزعفران في مرسى الياسمين بعد عامين\n6/10/2024\n${body}`)
  assert.equal(open?.earliest, '2024-10-06')
  assert.deepEqual(open?.doubts?.map(({ kind, says }) => [kind, says]), [['order', '2024-06-10']])
})

test('a weekday that is not the date’s is said', () => {
  const found = published(`افتتاح جسر الزعفران في مرسى الياسمين بعد عامين\nالثلاثاء 30 مايو 2025\n${body}`)
  assert.equal(found?.earliest, '2025-05-30')
  assert.equal(found?.doubts?.[0]?.kind, 'weekday')
})

test('datelines and leads date a text', () => {
  const from = (lead: string): string | null => published(`افتتاح جسر الزعفران في مرسى الياسمين بعد عامين\n${lead} ${body}`)?.earliest ?? null
  assert.equal(from('القاهرة 13 أكتوبر 2025 (شينخوا) --'), '2025-10-13')
  assert.equal(from('بورتسودان – 18 أغسطس 2024: راديو المدينة'), '2024-08-18')
  assert.equal(from('قال الوزير اليوم الثلاثاء 20 أغسطس 2024 إن العمل انتهى.'), '2024-08-20')
  assert.equal(from('قال الوزير أمس الجمعة 23 أغسطس 2024 إن العمل انتهى.'), '2024-08-24')
  assert.equal(from('وقعت الحادثة في 3 مارس 2019 كما قال الوزير.'), null)
})

test('a text that only says its weekday keeps that, and no date', () => {
  const laid = layOut({ id: 'x', source: 'x', format: 'text', text: `افتتاح جسر الزعفران في مرسى الياسمين بعد عامين\nقال الوزير اليوم الثلاثاء إن العمل انتهى وإن الجسر مفتوح للناس. ${body}` }, know).layout.articles[0]
  assert.equal(laid?.published, null)
  assert.equal(laid?.weekday?.weekday, 2)
})

test('hours ago count from the moment of collection; a date after it is none', () => {
  const text = `افتتاح جسر الزعفران في مرسى الياسمين بعد عامين\nمنذ 11 ساعة\n${body}`
  assert.equal(published(text, { facts: [{ what: 'collected', value: '2025-05-31T08:00:00Z', from: 'record' }] })?.earliest, '2025-05-30')
  assert.equal(published(text.replace('منذ 11 ساعة', '5 يونيو 2026'), { facts: [{ what: 'collected', value: '2025-05-31T08:00:00Z', from: 'record' }] }), null)
})

test('metadata wins over a header above the title, and the other date is said', () => {
  const found = published(`الجمعة 30 مايو 2025\nافتتاح جسر الزعفران في مرسى الياسمين بعد عامين\n${body}`, { facts: [{ what: 'published', value: '2024-01-02T10:00:00+03:00', from: 'json-ld' }] })
  assert.equal(found?.earliest, '2024-01-02T10:00')
  assert.equal(found?.doubts?.[0]?.says, '2025-05-30')
})

test('a running number in an address is no date, whatever digits it begins with', () => {
  for (const url of ['https://news.example/ar/bridge/a-19550321', 'https://news.example/ar/bridge/a-20140912']) assert.equal(dateOfUrl(url), null, url)
  assert.equal(dateOfUrl('https://news.example/news-20240823')?.earliest, '2024-08-23')
})

test('addresses hold dates', () => {
  const of = (url: string): string | null => dateOfUrl(url)?.earliest ?? null
  assert.equal(of('https://news.example/2024/08/23/bridge'), '2024-08-23')
  assert.equal(of('https://news.example/world/20250918/bridge.html'), '2025-09-18')
  assert.equal(of('https://news.example/a?cdate=24072025'), '2025-07-24')
  assert.equal(of('https://news.example/story-1724371200'), '2024-08-23')
  assert.equal(of('https://news.example/n/66c7d4f0a1b2c3d4e5f60718'), '2024-08-23')
  assert.equal(of('https://news.example/2024/08/bridge'), '2024-08-01')
  for (const none of ['https://news.example/article/123456', 'https://news.example/tag/2024/08/23/x', 'https://news.example/2024/08/23/?random-post=1', 'https://2024.example/x', 'https://news.example/99999999', '']) assert.equal(of(none), null, none)
})

test('a weekday in the text that is not the date’s is a doubt; a header of the day of collection alone is no date', () => {
  const lead = 'قال الوزير اليوم الثلاثاء إن العمل انتهى وإن الجسر مفتوح للناس منذ الصباح الباكر.'
  const title = 'افتتاح جسر الزعفران في مرسى الياسمين بعد عامين'
  assert.deepEqual(published(`${title}\nتاريخ النشر: 21 أغسطس 2024\n${lead}`)?.doubts?.map(({ kind, basis }) => [kind, basis]), [['weekday', 'content']])
  assert.equal(published(`الجمعة 30 مايو 2025\n${title}\n${lead}`), null)
  assert.equal(published(`الثلاثاء 27 مايو 2025\n${title}\n${lead}`)?.earliest, '2025-05-27')
})
