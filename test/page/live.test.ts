import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readHtml } from '../help.ts'

/** Live pages in all layouts that the lists below make: every entry an article of its own, on the page's day, under its own heading. */
const texts = [
  'أعلنت هيئة الأرصاد في ولاية السهل رفع درجة التحذير إلى الأحمر، ودعت السكان إلى ملازمة بيوتهم حتى صباح الغد.',
  'قال مدير الدفاع المدني كمال الحداد إن فرق الإنقاذ أجلت ثلاثمئة عائلة من ضفاف النهر خلال الساعات الماضية.',
  'قطعت المياه الطريق الرئيسي بين العاصمة والميناء، وتعطلت حركة القطارات في المحطة المركزية طوال الليل.',
  'وصل رئيس الحكومة سالم الراوي إلى المنطقة المتضررة، ووعد بصرف تعويضات عاجلة للأسر قبل نهاية الأسبوع.',
] as const
const headings = ['رفع درجة التحذير إلى الأحمر', 'إجلاء ثلاثمئة عائلة من ضفاف النهر', 'المياه تقطع طريق الميناء', 'رئيس الحكومة يعد بتعويضات عاجلة'] as const
const hours = ['20:44', '18:12', '15:30', '11:05'] as const

const clocks: Readonly<Record<string, (nth: number) => string>> = {
  bare: (nth) => hours[nth]!, zone: (nth) => `${hours[nth]!} بتوقيت مرسى الياسمين`, hour: (nth) => `الساعة ${hours[nth]!} بتوقيت غرينتش`, half: (nth) => `0${nth + 2}:1${nth} م`, dayed: (nth) => `الاثنين 13 مايو، ${hours[nth]!}`,
  whole: (nth) => `13 مايو 2024 – ${hours[nth]!}`, barred: (nth) => `${hours[nth]!} | الاثنين 13 مايو`, figures: (nth) => `13/05/2024 ${hours[nth]!}`, local: (nth) => `${hours[nth]!} بالتوقيت المحلي`, age: (nth) => `قبل ${nth + 2} ساعات`,
}
const boxes: Readonly<Record<string, readonly [string, string]>> = {
  article: ['<article class="post">', '</article>'], item: ['<li>', '</li>'], named: ['<div class="entry">', '</div>'], made: ['<div class="css-1x9k2">', '</div>'], section: ['<section class="update">', '</section>'],
  shared: ['<article class="entry">', '<div class="sh"><a href="#e">شارك هذا التحديث الآن</a></div></article>'], line: ['<div class="timeline-item"><div class="dot"></div><div class="timeline-content">', '</div></div>'], role: ['<div role="article">', '</div>'],
}
const heads: Readonly<Record<string, (nth: number) => string>> = { h2: (nth) => `<h2>${headings[nth]!}</h2>`, h3: (nth) => `<h3 class="t">${headings[nth]!}</h3>`, none: () => '' }
const stamps: Readonly<Record<string, (clock: string) => string>> = { box: (clock) => `<div class="tm">${clock}</div>`, time: (clock) => `<time class="c">${clock}</time>`, span: (clock) => `<div class="meta"><span class="x">${clock}</span></div>`, bold: (clock) => `<p><b>${clock}</b></p>` }
const title = '<h1>فيضان السهل لحظة بلحظة</h1><div class="dt">نُشر في 13 مايو 2024</div>'
const frames: Readonly<Record<string, (opening: string, feed: string) => string>> = {
  together: (opening, feed) => `<main><div class="body">${title}${opening}${feed}</div></main>`,
  apart: (opening, feed) => `<main><header class="top">${title}${opening && `<div class="lead">${opening}</div>`}</header><div class="feed">${feed}</div></main>`,
  made: (opening, feed) => `<div id="root"><div class="css-a1"><div class="css-b2">${title}${opening && `<div class="css-c3">${opening}</div>`}</div><div class="css-f9">${feed}</div></div></div>`,
  keyed: (opening, feed) => `<main><section class="live-head">${title}${opening && `<div class="intro">${opening}</div>`}<div class="key"><h4>أبرز النقاط</h4><ul><li>إجلاء 300 عائلة</li><li>إغلاق المدرج الشرقي</li></ul></div></section><section class="live-feed"><div class="flt"><button>الأحدث</button></div>${feed}</section></main>`,
}
const opening = '<p>تتابع غرفة الأخبار في هذه الصفحة تطورات الفيضان في ولاية السهل لحظة بلحظة، بعد ليلة من الأمطار الغزيرة على المدن الساحلية والقرى المجاورة لها.</p>'
const frame = '<aside class="side"><h3>الأكثر قراءة</h3><ul><li><a href="/1">هدوء في أسواق العملات قبل قرار الفائدة</a></li><li><a href="/2">منتخب السهل يتأهل إلى النهائي الكبير</a></li></ul></aside>'

for (const [clock, at] of Object.entries(clocks)) {
  test(`entries of live pages in every layout, their clocks written so: ${clock}`, () => {
    for (const [box, [open, close]] of Object.entries(boxes)) for (const [head, heading] of Object.entries(heads)) for (const [stamp, stamped] of Object.entries(stamps)) for (const [layout, framed] of Object.entries(frames)) for (const led of [false, true]) for (const first of ['clock', 'heading']) {
      // Ages stand above readers' comments too: without headings or an own region they part nothing.
      if (clock === 'age' && head === 'none' && led) continue
      const name = [clock, box, head, stamp, layout, led, first].join(' ')
      const feed = texts.map((text, nth) => `${open}${first === 'clock' ? stamped(at(nth)) + heading(nth) : heading(nth) + stamped(at(nth))}<div class="tx"><p>${text}</p></div>${close}`).join('')
      const { page, articles, titles } = readHtml(`<title>فيضان السهل لحظة بلحظة - شبكة الزهرة</title></head><body>${framed(led ? opening : '', box === 'item' ? `<ul>${feed}</ul>` : feed)}${frame}</body>`, '2024-05-13T22:00:00Z')
      const entries = articles.slice(led ? 1 : 0)
      assert.deepEqual(entries.map(({ body }) => body.map(({ start, end }) => page.text.slice(start, end)).join(' ')), texts, name)
      assert.ok(entries.every(({ published }) => published?.earliest.startsWith('2024-05-13')), `${name}: days`)
      if (head !== 'none') assert.deepEqual(titles.slice(led ? 1 : 0), headings, name)
    }
  })
}
