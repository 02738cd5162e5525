import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Laid } from '../../src/model/page.ts'
import { readHtml as read } from '../help.ts'

const body = ['افتتحت بلدية مرسى الياسمين جسر الزعفران الذي يربط ضفتي المدينة، بعد أشغال استمرت عامين وأثارت جدلا بشأن كلفتها.', 'وصلت فرق الإنقاذ إلى قرية البيادر بعد انقطاع الطريق المؤدية إليها، وبدأت بإجلاء السكان من المنازل القريبة من النهر.', 'قررت مديرية التعليم تعليق الدراسة في جميع مدارس الإقليم حفاظا على سلامة الطلاب والمعلمين حتى إشعار آخر.'] as const

test('entries of a live page are articles with the page’s day and their own clock; a day printed between them is the day of those below', () => {
  const entry = (clock: string, title: string, text: string): string => `<div class="e"><span>${clock}</span><h3>${title}</h3><p>${text}</p></div>`
  const { articles, titles } = read(`<title>مباشر</title><meta property="article:published_time" content="2026-03-10T06:00:00Z"></head><body><h1>الفيضانات في إقليم الرمان لحظة بلحظة</h1><p>${body[0]}</p><div class="list">${entry('10:15', 'وصول فرق الإنقاذ', body[1])}<div class="day">الاثنين 9 مارس 2026</div>${entry('21:40', 'تعليق الدراسة في الإقليم', body[2])}</div></body>`)
  assert.deepEqual(titles, ['الفيضانات في إقليم الرمان لحظة بلحظة', 'وصول فرق الإنقاذ', 'تعليق الدراسة في الإقليم'])
  assert.deepEqual(articles.map(({ published }) => published?.earliest), ['2026-03-10T06:00', '2026-03-10T10:15', '2026-03-09T21:40'])
})

test('the stories of a digest are articles; the parts of one article are not', () => {
  const stories = body.map((text, at) => `<h2>خبر الساعة رقم ${at} من الإقليم</h2><p>${text}</p>`).join('')
  assert.equal(read(`<title>x</title></head><body><h1>موجز الأنباء ليوم السبت</h1><div>السبت 14 مارس 2026</div>${stories}</body>`).articles.length, 3)
  assert.equal(read(`<title>x</title></head><body><h1>جولة السبت في الإقليم: ثلاث قصص قصيرة</h1><p>${body[0]}</p><div>السبت 14 مارس 2026</div>${stories}</body>`).articles.length, 4)
  assert.equal(read(`<title>x</title></head><body><h1>ثلاث قصص من الإقليم في عام واحد</h1><div>السبت 14 مارس 2026</div>${stories}</body>`).articles.length, 1)
})

test('boxes of one make, each with a heading, a date and a text, are articles of their own', () => {
  const post = (title: string, date: string, text: string): string => `<div class="fi"><div class="o">جريدة الضفاف <span>${date}</span></div><div class="h">${title}</div><div class="d">${text}</div></div>`
  const { titles, articles } = read(`<title>سهل البيادر</title></head><body>${post('اتفاق على إخلاء السهل من السلاح', '20 يناير 2020', body[0])}${post('قذائف على البيادر تقتل راعيا', '18 يناير 2020', body[1])}</body>`)
  assert.deepEqual(titles, ['اتفاق على إخلاء السهل من السلاح', 'قذائف على البيادر تقتل راعيا'])
  assert.deepEqual(articles.map(({ published }) => published?.earliest), ['2020-01-20', '2020-01-18'])
})

test('a list of other articles with its head is one list; links in the middle of a text are leads', () => {
  const list = '<div class="rel"><h4>مواضيع متعلقة</h4><ul><li><a href="/1">خلاف في مجلس الإقليم على اسم الجسر</a></li><li><a href="/2">أسعار السمك ترتفع قبل العيد بأسبوع</a></li></ul></div>'
  const text = (inside: string, after: string): string => `<title>x</title></head><body><h1>بلدية المرسى تفتتح جسر الزعفران بعد عامين</h1><div class="txt"><p>${body[0]}</p>${inside}<p>${body[1]}</p></div>${after}</body>`
  assert.equal(read(text('', list)).kindOf('خلاف في مجلس'), 'similar-list')
  assert.equal(read(text(list, '')).kindOf('خلاف في مجلس'), 'related-headlines')
})

test('the date in the head of a site, above its menu, dates no article', () => {
  const menu = '<div class="m"><a href="/">الرئيسية</a><a href="/a">محليات</a><a href="/b">عربي ودولي</a><a href="/c">رياضة</a></div>'
  assert.equal(read(`<title>x</title></head><body><div class="top">الخميس 2 أبريل 2026</div>${menu}<h1>بلدية المرسى تفتتح جسر الزعفران بعد عامين</h1><div class="txt"><p>${body[0]}</p></div></body>`).articles[0]!.published, null)
})

test('a dateline without a year takes the year that the text calls its own, or none', () => {
  const page = (more: string): Laid => read(`<title>x</title></head><body><h1>توقيع اتفاق المياه بين البلدين في العاصمة</h1><p>القاهرة في 9 مايو /شينخوا/ ${body[0]}</p><p>${more}</p></body>`).articles[0]!
  assert.equal(page('وتدرج البلدية حصتها في ميزانية عام 2017 الجاري كما قال رئيسها في ختام الجلسة.').published?.earliest, '2017-05-09')
  assert.equal(page('وتدرج البلدية حصتها في ميزانية عام 2017 كما قال رئيسها في ختام الجلسة.').published, null)
})

test('linked data under another headline than the page’s is another article’s', () => {
  const data = (headline: string): string => `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline, datePublished: '2018-04-11' })}</script>`
  const page = (headline: string): Laid => read(`<title>x</title>${data(headline)}</head><body><h1>مفاوضو المرفأ يتفقون على كل شيء إلا الرافعة</h1><p>${body[0]}</p></body>`).articles[0]!
  assert.equal(page('مفاوضو المرفأ يتفقون على كل شيء إلا الرافعة').published?.earliest, '2018-04-11')
  assert.equal(page('السلطعون الأزرق يغزو شباك الصيادين').published, null)
})

test('the messages of a channel are articles, a bold first line their title, each dated by its own time element', () => {
  const message = (text: string, when: string): string => `<div class="tgme_widget_message_wrap"><div class="tgme_widget_message"><div class="tgme_widget_message_author"><a class="tgme_widget_message_owner_name">مرصد البيادر</a></div><div class="tgme_widget_message_text">${text}</div><div class="tgme_widget_message_info"><span class="tgme_widget_message_views">9.8K</span><a class="tgme_widget_message_date"><time datetime="${when}">10:15</time></a></div></div></div>`
  const { titles, articles, kindOf } = read(`<title>مرصد البيادر – Telegram</title></head><body><div class="tgme_channel_info"><div class="tgme_channel_info_description">نتابع أخبار البيادر على مدار الساعة.</div></div>${message(`<b>اتفاق على إخلاء السهل من السلاح</b><br/><br/>${body[0]}`, '2025-05-06T15:21:09+00:00')}${message(body[1]!, '2025-05-07T08:40:00+00:00')}</body>`)
  assert.deepEqual(titles, ['اتفاق على إخلاء السهل من السلاح', null])
  assert.deepEqual(articles.map(({ published }) => published?.earliest.slice(0, 10)), ['2025-05-06', '2025-05-07'])
  assert.equal(kindOf('نتابع أخبار'), 'boilerplate')
})

test('a recording written out is one article, though its clocks stand between the words', () => {
  const turns = body.map((text, at) => `<p>0${at}:42</p><p>${at % 2 ? 'دانة' : 'قيس'}: ${text}</p>`).join('')
  assert.equal(read(`<title>x</title></head><body><h1>حلقة عن مفاوضات السهل وما بعدها</h1><div>${turns}</div></body>`).articles.length, 1)
})

test('numbered headings of a letter to subscribers head stories of their own; of an article they are its parts', () => {
  const stories = body.map((text, at) => `<h3>${at + 1}- خبر الساعة رقم ${at} من الإقليم</h3><p>${text}</p>`).join('')
  const page = (foot: string): number => read(`<title>x</title></head><body><h1>من يطفئ حرائق القمح في السهل؟</h1><p>${body[0]}</p>${stories}<p>${foot}</p></body>`).articles.length
  assert.equal(page('إلغاء الاشتراك'), 1 + body.length)
  assert.equal(page('جميع الحقوق محفوظة'), 1)
})
