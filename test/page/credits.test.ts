import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Laid } from '../../src/model/page.ts'
import { readHtml } from '../help.ts'

const text = '<p>افتتحت بلدية مرسى الياسمين جسر الزعفران الذي يربط ضفتي المدينة، بعد أشغال استمرت عامين وأثارت جدلا بشأن كلفتها.</p><p>وقال رئيس البلدية إن الجسر سيخفف الازدحام عن وسط المدينة، وإن المرحلة الثانية تبدأ في الخريف المقبل.</p>'
const article = (html: string, collected?: string): Laid => readHtml(html, collected).articles[0]!
const page = (meta: string, foot: string, between = ''): string => `<title>بلدية المرسى تفتتح جسر الزعفران - دليل الأخبار</title><meta property="og:site_name" content="دليل الأخبار"></head><body><h1>بلدية المرسى تفتتح جسر الزعفران</h1><div>${meta}</div>${between}<div class="t">${text}<p>المصدر: صحيفة الضفاف</p></div><div class="foot">${foot}</div></body>`

test('the outlet of a labelled credit published («المصدر: ...»), and of any credit on a page that only gathers; beside a page’s own name another is credited only', () => {
  const names = ({ outlet, credits }: Laid): unknown => [outlet?.name, credits.map(({ name }) => name)]
  const unlabelled = (foot: string): string => page('14 مارس 2026', foot).replace('<p>المصدر: صحيفة الضفاف</p>', '<p>(صحيفة الضفاف)</p>')
  assert.deepEqual(names(article(page('14 مارس 2026', 'جميع الحقوق محفوظة'))), ['صحيفة الضفاف', ['صحيفة الضفاف']])
  assert.deepEqual(names(article(unlabelled('جميع الحقوق محفوظة'))), ['دليل الأخبار', ['صحيفة الضفاف']])
  assert.equal(article(unlabelled('دليل الأخبار محرك بحث إخباري ولا يتحمل مسؤولية ما ينشر')).outlet?.name, 'صحيفة الضفاف')
  assert.equal(article(page('14 مارس 2026', 'جميع الحقوق محفوظة').replace('صحيفة الضفاف', 'الدليل + وكالات')).outlet?.name, 'دليل الأخبار')
})

test('what a text says of machines makes its page no gatherer', () => {
  const machine = page('14 مارس 2026', 'جميع الحقوق محفوظة').replace('وإن المرحلة', 'وإن إشاراته تعمل بشكل آلي، وإن المرحلة').replace('<p>المصدر: صحيفة الضفاف</p>', '<p>(صحيفة الضفاف)</p>')
  assert.match(machine, /بشكل آلي/)
  assert.equal(article(machine).outlet?.name, 'دليل الأخبار')
})

test('the name of the site: its logo’s words and its owner before a part of it in the title of the window', () => {
  const site = (logo: string, foot: string): string | undefined => article(`<title>الأخبار - بلدية المرسى تفتتح جسر الزعفران</title></head><body><a href="/"><img src="/i/logo.png" alt="${logo}"></a><h1>بلدية المرسى تفتتح جسر الزعفران</h1><div>14 مارس 2026</div><div class="t">${text}</div><div class="foot">${foot}</div></body>`).outlet?.name
  assert.equal(site('جريدة الزهرة', ''), 'جريدة الزهرة')
  assert.equal(site('', 'جميع الحقوق محفوظة لوزارة الأشغال © 2026'), 'وزارة الأشغال')
  assert.equal(site('شعار', 'جميع الحقوق محفوظة'), 'الأخبار')
})

test('the site’s own name beside a place is a credit, no text', () => {
  const { kindOf } = readHtml(page('14 مارس 2026', '', '<div>دليل الأخبار/ مرسى الياسمين</div>'))
  assert.equal(kindOf('دليل الأخبار/'), 'source-credit')
})

test('a name is found in the window before a colon, in a logo, in a line of rights', () => {
  const plain = (title: string, head: string, foot: string): string | undefined => article(`<title>${title}</title></head><body>${head}<h1>بلدية المرسى تفتتح جسر الزعفران</h1><div class="t">${text}</div><div>${foot}</div></body>`).outlet?.name
  assert.equal(plain('صوت المرسى: بلدية المرسى تفتتح جسر الزعفران', '', ''), 'صوت المرسى')
  assert.equal(plain('بلدية المرسى تفتتح جسر الزعفران', '<div class="logo"><a href="/">منبر المرسى</a></div>', ''), 'منبر المرسى')
  assert.equal(plain('بلدية المرسى تفتتح جسر الزعفران', '', 'غرفة تجارة المرسى © 2026'), 'غرفة تجارة المرسى')
  assert.equal(plain('بلدية المرسى تفتتح جسر الزعفران', '', 'جميع الحقوق محفوظة لـ شبكة المرسى'), 'شبكة المرسى')
})

test('a date or an age beside a counter dates the article; the counter is furniture', () => {
  const { articles, kindOf } = readHtml(page('14/03/2026 13:42 عدد القراءات: 3311', ''))
  assert.equal(articles[0]!.published?.earliest, '2026-03-14T13:42')
  assert.equal(kindOf('عدد القراءات'), 'boilerplate')
  assert.equal(article(page('منذ 5 ساعات 2,318 مشاهدة', ''), '2026-03-14T18:00:00Z').published?.earliest, '2026-03-14')
})

test('what a site says of itself is no date of the article', () => {
  const { articles } = readHtml(page('14 مارس 2026', 'آخر تحديث للموقع: 20 مارس 2026'))
  assert.deepEqual([articles[0]!.published?.earliest, articles[0]!.published?.doubts], ['2026-03-14', undefined])
})

test('datelines on a line of their own: place and day in their shapes', () => {
  const read = (line: string): (string | undefined)[] => {
    const { articles, kindOf } = readHtml(`<title>x</title></head><body><h1>بلدية المرسى تفتتح جسر الزعفران</h1><div class="t"><p>${line}</p>${text}</div></body>`)
    return [articles[0]!.published?.earliest, kindOf(line.slice(0, 12))]
  }
  for (const line of ['أم عشر – 14 مارس 2026: راديو النهر', 'رأس الملح، 14 آذار 2026 (أنباء الساحل)', 'القويسي في 14 مارس 2026 (ضفاف برس)', 'مرسى العود 25 رمضان 1447 هـ الموافق 14 مارس 2026 م وأأ']) assert.deepEqual(read(line), ['2026-03-14', 'source-credit'], line)
  assert.deepEqual(read('السبت 14 مارس 2026 الساعة 09 مساءً / دليل الأخبار - المرسى - خاص'), ['2026-03-14', 'published-line'])
})

test('what looks like the name of an outlet and is none', () => {
  const outlet = (window: string, head: string, below: string): string | undefined => article(`<title>${window}</title></head><body>${head}<h1>بلدية المرسى تفتتح جسر الزعفران</h1><div class="t">${text}</div><div>${below}</div></body>`).outlet?.name
  const headline = 'بلدية المرسى تفتتح جسر الزعفران'
  assert.equal(outlet(`جريدة المرسى \u00bb ${headline} \u00bb Print`, '', ''), 'جريدة المرسى')
  assert.equal(outlet(`${headline} | جريدة المرسى`, '<a href="/"><img src="/logo.png" alt="شعار الجريدة"></a>', ''), 'جريدة المرسى')
  assert.equal(outlet(`${headline} | جريدة المرسى`, '', '<a href="#">فيسبوك</a>'), 'جريدة المرسى')
  // «الخبر» is a paper, «الخبر كما ورد» is not; «للمكتب» is «المكتب».
  assert.equal(outlet(headline, '', '<p class="source">الخبر كما ورد من المصدر: أرقام الميناء</p>'), 'أرقام الميناء')
  assert.equal(outlet(headline, '', 'جميع الحقوق محفوظة للمكتب الإعلامي'), 'المكتب الإعلامي')
})
