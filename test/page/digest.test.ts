import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readHtml } from '../help.ts'

const body = ['افتتحت بلدية مرسى الياسمين جسر الزعفران الذي يربط ضفتي المدينة، بعد أشغال استمرت عامين وأثارت جدلا بشأن كلفتها.', 'وصلت فرق الإنقاذ إلى قرية البيادر بعد انقطاع الطريق المؤدية إليها، وبدأت بإجلاء السكان من المنازل القريبة من النهر.', 'قررت مديرية التعليم تعليق الدراسة في جميع مدارس الإقليم حفاظا على سلامة الطلاب والمعلمين حتى إشعار آخر.'] as const
const heads = ['مرسى الياسمين تفتتح جسر الزعفران', 'إجلاء سكان البيادر من ضفة النهر', 'تعليق الدراسة في مدارس الإقليم'] as const

/** Parts of one text: all of them speak of the bridge. */
const parts = ['يقول سكان الضفتين إن جسر الزعفران اختصر عليهم طريق الميناء، بعدما كانت البلدية تعدهم بالجسر منذ سنوات طويلة.', 'بلغت كلفة جسر الزعفران ضعف ما وعدت به البلدية، ويقول سكان الضفتين إن طريق الميناء القديم كان أولى بهذه الأموال.', 'تعد البلدية سكان الضفتين بأن يفتح جسر الزعفران ليلا أمام الشاحنات الذاهبة إلى طريق الميناء بعد فحص الكلفة.'] as const
const partsOf = (heads: readonly string[], tag = 'h2'): string => parts.map((text, nth) => `<${tag}>${heads[nth]!}</${tag.split(' ')[0]!}><p>${text}</p>`).join('')

const stories = (sign: (nth: number) => string): string => body.map((text, nth) => `<h2>${heads[nth]!}</h2>${sign(nth)}<p>${text}</p>`).join('')
const page = (title: string, inside: string, foot = ''): string => `<title>x</title></head><body><h1>${title}</h1><div class="d">السبت 14 مارس 2026</div><div class="t">${inside}</div>${foot}</body>`

test('under every heading a line of one make, whose it is or where from: each heads a story', () => {
  const { articles, kindOf } = readHtml(page('مختارات من صحف الإقليم', `<p>${body[0]}</p>${stories((nth) => `<p class="src">صحيفة الضفة ${['الأولى', 'الثانية', 'الثالثة'][nth]!}</p>`)}`))
  assert.equal(articles.length, 4)
  assert.equal(kindOf('صحيفة الضفة الثانية'), 'source-credit')
  assert.equal(readHtml(page('جسر الزعفران بين الوعد والافتتاح', `<p>${body[0]}</p>${partsOf(heads)}`)).articles.length, 1)
})

test('on a page that says it gathers, headlines over texts that have nothing in common are stories; parts of one text, questions and what a title counts are not', () => {
  const count = (title: string, inside: string): number => readHtml(page(title, `<p>هنا ما جمعه مراسلونا من المدن والقرى خلال اليومين الماضيين، على ما فيهما من مطر وزحام.</p>${inside}`)).articles.length
  assert.equal(count('من هنا وهناك', stories(() => '')), 4)
  assert.equal(count('من هنا وهناك', partsOf(heads)), 1)
  // A shorter opening greets.
  const greeted = readHtml(page('من هنا وهناك', `<p>صباح الخير، هذا ما جمعناه لكم.</p>${stories(() => '')}`))
  assert.deepEqual([greeted.articles.length, greeted.kindOf('صباح الخير')], [3, 'boilerplate'])
  // A feature has parts that share few words too: its headings are no headlines that the text below takes up, and it says nothing of gathering.
  const feature = (headings: readonly string[]): number => readHtml(page('ما لا تقوله الخريطة', `<p>على مدى عام كامل تنقلنا بين المدن والقرى لنفهم ما تغير فيها.</p>${body.map((text, nth) => `<h2>${headings[nth]!}</h2><p>${text}</p>`).join('')}`)).articles.length
  assert.equal(feature(['ما الذي رأيناه على الضفتين هذا العام', 'ليلة طويلة بلا ماء ولا كهرباء', 'صباح آخر في مكان بعيد جدا']), 1)
  assert.equal(feature(heads), 4)
  assert.equal(count('من هنا وهناك', body.map((text, nth) => `<h2>${heads[nth]!}؟</h2><p>${text}</p>`).join('')), 1)
  assert.equal(count('ثلاثة أسباب للخروج من البيت اليوم', stories(() => '')), 1)
  assert.equal(count('جسر الزعفران والبيادر والدراسة: ما نعرفه عن سكان الإقليم', stories(() => '').replaceAll('<p>', '<p>ما نعرفه في الإقليم عن السكان: ')), 1)
})

test('headings that no tag marks are told by their make: a short line of its own kind right above a text', () => {
  const inside = body.map((text, nth) => `<div class="q">${heads[nth]!}</div><p>${text}</p>`).join('')
  const { titles } = readHtml(page('من هنا وهناك', inside))
  assert.deepEqual(titles, [...heads])
  const { articles, kindOf } = readHtml(page('جسر الزعفران بين الوعد والافتتاح', `<p>${parts[1]}</p>${partsOf(['الطريق إلى الميناء', 'من يدفع الكلفة', 'ما بعد الافتتاح'], 'div class="q"').replaceAll('</div class="q">', '</div>')}`))
  assert.equal(articles.length, 1)
  assert.equal(kindOf('من يدفع الكلفة'), 'subheading')
})

test('names of writers under two titles are no headings', () => {
  const one = (nth: number, name: string): string => `<div class="story"><h2>${heads[nth]!}</h2><div class="when">السبت 14 مارس 2026</div><div class="w">${name}</div><p>${body[nth]!}</p><p>${body[nth]!.replace(/^\S+/, 'وكانت قد')}</p></div>`
  const { kindOf } = readHtml(`<title>x</title></head><body>${one(0, 'شيماء البحري')}${one(1, 'كريم الزاهي')}</body>`)
  assert.notEqual(kindOf('كريم الزاهي'), 'subheading')
})

test('a place and a day under its heading date a story by themselves; the year is the page’s', () => {
  const { articles } = readHtml(page('أسبوع على الضفتين', `<p>${body[0]}</p>${stories((nth) => `<p>البيادر، ${9 + nth} مارس</p>`)}`))
  assert.deepEqual(articles.map(({ published }) => published?.earliest), ['2026-03-14', '2026-03-09', '2026-03-10', '2026-03-11'])
})

test('the text before the first heading counts the stories', () => {
  const intro = (words: string): number => readHtml(page('رسالة السبت من الإقليم', `<p>صباح الخير. ${words}، ولكم أن تقرؤوها كلها على مهل مع القهوة.</p>${partsOf(heads)}`)).articles.length
  assert.equal(intro('نحمل إليكم ثلاث قصص اليوم'), 4)
  assert.equal(intro('نحمل إليكم خمس قصص اليوم'), 1)
})

test('a letter to subscribers whose title names its stories one by one', () => {
  const foot = '<p>إلغاء الاشتراك</p>'
  assert.equal(readHtml(page('جسر يفتح وسكان يرحلون ودراسة معلقة', stories(() => ''), foot)).articles.length, 3)
  assert.equal(readHtml(page('جسر يفتح وسكان يرحلون ودراسة معلقة', partsOf(heads), foot)).articles.length, 1)
  assert.equal(readHtml(page('جسر يفتح وسكان يرحلون ودراسة معلقة', partsOf(heads))).articles.length, 1)
})

test('a box with a heading and a date inside a story is a story of its own, whatever it is called', () => {
  const older = (name: string): string => `<div class="${name}"><h3>إغلاق الجسر القديم بعد حادث</h3><div class="when">الاثنين 9 ديسمبر 2019</div><p>${body[1]}</p><p>${body[2]}</p><p>${body[1].replace('وصلت', 'عادت')}</p></div>`
  for (const name of ['bgbox', 'related-post']) {
    const { articles, titles } = readHtml(page('افتتاح جسر الزعفران', `<p>${body[0]}</p><p>${body[2]}</p><p>${body[1]}</p><p>${body[2].replace('قررت', 'وأكدت')}</p>${name === 'related-post' ? '<p>اقرأ أيضا:</p>' : ''}${older(name)}`))
    assert.deepEqual(titles, ['افتتاح جسر الزعفران', 'إغلاق الجسر القديم بعد حادث'], name)
    assert.deepEqual(articles.map(({ published }) => published?.earliest), ['2026-03-14', '2019-12-09'], name)
  }
})

test('an older story set under the new one, outside its box, with its own headline and date', () => {
  const older = `<div class="archive"><div class="lbl">خلفية من أرشيفنا</div><div class="hd">إغلاق الجسر القديم بعد حادث</div><div class="by">سالم الراوي 9 ديسمبر 2019</div><p>${body[1]}</p><p>${body[2]}</p></div>`
  const { articles, titles } = readHtml(page('افتتاح جسر الزعفران', `<p>${body[0]}</p><p>${body[2].replace('قررت', 'وأكدت')}</p><p>${body[1].replace('وصلت', 'وعادت')}</p><p>${body[0].replace('افتتحت', 'وكانت')}</p>`, older))
  assert.deepEqual(titles, ['افتتاح جسر الزعفران', 'إغلاق الجسر القديم بعد حادث'])
  assert.deepEqual(articles.map(({ published }) => published?.earliest), ['2026-03-14', '2019-12-09'])
})

test('a letter without a title of its own: its first story is no more than the others, and a greeting above it no text', () => {
  const { titles, kindOf } = readHtml(`<title>x</title></head><body><table><tr><td><p>صباح الخير، قهوتكم جاهزة؟ إليكم ما تحتاجون إلى معرفته قبل أن يبدأ يوم العمل.</p>${stories(() => '')}</td></tr></table></body>`)
  assert.deepEqual(titles, [...heads])
  assert.equal(kindOf('صباح الخير'), 'boilerplate')
})

test('stories that only a dateline or a number heads; parts of one text that numbers part stay one', () => {
  const wire = body.map((text, nth) => `<p>${['البيادر', 'تل الغزال', 'كفر الورد'][nth]!} - ${10 + nth} آذار 2012 (سارية)</p><p>${text}</p>`).join('')
  const { articles } = readHtml(`<title>x</title></head><body><div class="t">${wire}</div></body>`)
  assert.deepEqual(articles.map(({ published }) => published?.earliest), ['2012-03-10', '2012-03-11', '2012-03-12'])
  const numbered = (texts: readonly string[]): number => readHtml(page('من هنا وهناك', `<p>هنا ما جمعه مراسلونا من المدن والقرى خلال اليومين الماضيين.</p>${texts.map((text, nth) => `<p>(${nth + 1})</p><p>${text}</p>`).join('')}`)).articles.length
  assert.equal(numbered(body), 4)
  assert.equal(numbered(parts), 1)
})

test('a timeline inside one article is no live page', () => {
  const lines = body.map((text, nth) => `<p><b>1${nth}:45</b> - ${text}</p>`).join('')
  assert.equal(readHtml(page('ليلة الجسر بين أول شق وآخر ناج', `<p>${parts[0]}</p>${lines}`)).articles.length, 1)
})

test('entries whose heading or text opens with its clock', () => {
  const headed = body.map((text, nth) => `<h3>1${nth}:45 ${heads[nth]!}</h3><p>${text}</p>`).join('')
  const { articles, titles } = readHtml(page('مباشر.. يوم على الضفتين', headed))
  assert.deepEqual(titles, [...heads])
  assert.deepEqual(articles.map(({ published }) => published?.earliest), ['2026-03-14T10:45', '2026-03-14T11:45', '2026-03-14T12:45'])
  const bold = body.map((text, nth) => `<p><b>1${nth}:45</b> - ${text}</p>`).join('')
  assert.deepEqual(readHtml(page('مباشر.. يوم على الضفتين', bold)).articles.map(({ published }) => published?.earliest), ['2026-03-14T10:45', '2026-03-14T11:45', '2026-03-14T12:45'])
})
