import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readHtml } from '../help.ts'

/** One page whose only cue of its date is the one tried, where an article's date stands. */
const title = 'بلدية المرسى تفتتح جسر الزعفران'
const body = ['أعلنت بلدية مرسى الياسمين افتتاح جسر الزعفران الذي يربط ضفتي المدينة، بعد أشغال استمرت عامين وأثارت جدلا بشأن كلفتها.', 'وقال رئيس البلدية كمال الحداد في مؤتمر صحفي إن الجسر سيخفف الزحام عن وسط المدينة ويختصر الطريق إلى الميناء القديم.'].map((text) => `<p>${text}</p>`).join('')
const frame = '<div class="menu"><a href="/">الرئيسية</a><a href="/a">محليات</a><a href="/b">رياضة</a></div>'
const places: readonly ((cue: string) => string)[] = [
  (cue) => `<main><h1>${title}</h1><div class="x">${cue}</div><div class="t">${body}</div></main>`, (cue) => `<main><div class="a"><div class="x">${cue}</div><h1>${title}</h1><div class="t">${body}</div></div></main>`,
  (cue) => `<main><h1>${title}</h1><div class="t">${body}</div><div class="x">${cue}</div></main>`,
]

function day(head: string, inside: string, collected?: string): string | null {
  const { articles: [only, ...others] } = readHtml(`<title>${title}</title>${head}</head><body>${frame}${inside}<div class="foot">جميع الحقوق محفوظة لصحيفة المرسى</div></body>`, collected)
  assert.equal(others.length, 0)
  const { earliest, latest } = only?.published ?? {}
  return earliest !== undefined && earliest.slice(0, 10) === latest!.slice(0, 10) ? earliest.slice(0, 10) : null
}

test('what the head of a page states dates it, under all the names that systems and counting services have for it', () => {
  const stated = ['<meta name="dcterms.date" content="2019-03-12">', '<meta name="pubdate" content="2019-03-12">', `<meta name="parsely-page" content='{"title":"x","pub_date":"2019-03-12T08:00:00Z"}'>`, '<meta name="cXenseParse:recs:publishtime" content="2019-03-12T08:00:00Z">', '<meta property="og:release_date" content="2019-03-12">',
    '<meta name="publication_date" content="2019-03-12">', '<meta name="article.created" content="2019-03-12">', '<meta name="OriginalPublicationDate" content="2019/03/12 10:00:00">', '<meta http-equiv="last-modified" content="Tue, 12 Mar 2019 08:00:00 GMT">', '<script>dataLayer=[{"pageType":"article","publishDate":"2019-03-12"}]</script>',
    "<script>dataLayer.push({'articleDate':'2019-03-12 10:00'});</script>", '<script type="application/ld+json">{"@graph":[{"@type":"WebPage","datePublished":"2019-03-12T08:00:00Z"},{"@type":"WebSite","name":"x"}]}</script>', '<!-- saved from url=(0042)http://marsa.example/2019/03/12/a.html -->', '<base href="http://marsa.example/2019/03/12/">']
  for (const head of stated) assert.equal(day(head, places[0]!('')), '2019-03-12', head)
  for (const head of ['<meta name="article:publisher" content="2019-03-12">', '<meta name="expires" content="2019-03-12">', '<base href="http://marsa.example/">', '<script>dataLayer=[{"userCreated":"2019-03-12"}]</script>']) assert.equal(day(head, places[0]!('')), null, head)
})

test('an element states its day though its words do not, where an article’s date stands', () => {
  const elements = ['<time datetime="2019-03-12T08:00:00Z">قبل أعوام</time>', '<abbr class="published" title="2019-03-12T10:20:00+02:00">10:20</abbr>', '<span class="js" data-timestamp="1552384800">منذ زمن</span>', '<span data-date="2019-03-12">...</span>', '<a href="/2019/p.html"><abbr class="published" title="2019-03-12T10:20:00+02:00">10:20 ص</abbr></a>', '<span class="timeago" title="2019-03-12T08:00:00Z">قبل 7 أعوام</span>']
  for (const element of elements) for (const place of places) assert.equal(day('', place(element)), '2019-03-12', place(element).slice(0, 160))
})

test('words tell the day from the day of the visit', () => {
  const told: Readonly<Record<string, string>> = {
    'أمس': '2019-03-13', 'نشر أمس': '2019-03-13', 'تم النشر أمس': '2019-03-13', 'أمس 14:20': '2019-03-13', 'اليوم, 10:20 PM': '2019-03-14', 'يوم أمس الساعة 10:20 م': '2019-03-13', 'الثلاثاء 10:20': '2019-03-12', 'منذ ثلاث ساعات': '2019-03-14', '2 days ago': '2019-03-12', '3h': '2019-03-14', 'قبل دقائق': '2019-03-14', '12 مارس الساعة 10:20 م': '2019-03-12', 'الخميس 23:10': '2019-03-07',
  }
  for (const [words, wanted] of Object.entries(told)) for (const place of places) assert.equal(day('', place(words), '2019-03-14T20:00:00Z'), wanted, words)
  // Without the day of the visit they tell nothing.
  for (const words of ['أمس 14:20', '3h', 'الثلاثاء 10:20']) assert.equal(day('', places[0]!(words)), null, words)
})

test('the lead’s own weekday and date, and the month of an issue, date what nothing else does', () => {
  const lead = (text: string): string => `<main><h1>${title}</h1><p>${text}</p>${body}</main>`
  assert.equal(day('', lead('أعلنت بلدية مرسى الياسمين، الثلاثاء 12 مارس 2019، افتتاح جسر الزعفران الذي يربط ضفتي المدينة.')), '2019-03-12')
  assert.equal(day('', lead('في صباح الثلاثاء 12 مارس 2019 خرجت المدينة كلها إلى ضفة النهر لترى الجسر الذي انتظرته عامين.')), null)
  assert.equal(day('', lead('أعلنت بلدية مرسى الياسمين، في 12 مارس 2019، افتتاح جسر الزعفران الذي يربط ضفتي المدينة.')), null)
  const { articles: [one] } = readHtml(`<title>${title}</title></head><body>${frame}<main><p class="up">العدد 64 - أبريل 2017</p><h1>${title}</h1>${body}</main></body>`)
  assert.deepEqual([one?.published?.earliest, one?.published?.latest, one?.published?.precision], ['2017-04-01', '2017-04-30', 'month'])
})

test('a title that is a link leads to the page’s own address', () => {
  const linked = (more: string): string | null => day('', `<main><h3 class="post-title"><a href="http://marsa.example/2019/03/12/jisr.html"${more}>${title}</a></h3><div class="t">${body}</div></main>`)
  assert.equal(linked(''), '2019-03-12')
  // A gatherer's title leads to where it has the text from.
  assert.equal(linked(' target="_blank" rel="nofollow"'), null)
})

test('a day that a page holds piece by piece: in a box, a crumb, an element that a script fills', () => {
  const pieces = ['<div class="b"><span>12</span><span>مارس</span><span>2019</span></div>', '<div class="b"><b class="d">12</b><i class="m">مارس</i><u class="y">2019</u></div>', '<div><div>مارس</div><div>12</div><div>2019</div></div>', '<div><div>12</div><div>مارس 2019</div></div>']
  for (const piece of pieces) for (const place of places.slice(0, 2)) assert.equal(day('', place(piece)), '2019-03-12', piece)
  const crumb = (steps: string): string => `<div class="crumbs">${steps}</div><main><h1>${title}</h1>${body}</main>`
  assert.equal(day('', crumb('<a href="/">الرئيسية</a> › <a href="/archive">الأرشيف</a> › <a href="/2019">2019</a> › <a href="/2019/3">مارس</a> › <span>12</span>')), '2019-03-12')
  assert.equal(day('', crumb('<a href="/">الرئيسية</a> › <a href="/2019">2019</a> › <a href="/2019/3">مارس</a>')), null)
  const drawn = (more: string): string => `<main><h1>${title}</h1><div class="info"><span class="ago" data-ts="1552384800"></span></div>${body}</main>${more}`
  assert.equal(day('', drawn('')), '2019-03-12')
  assert.equal(day('', drawn('<div class="c"><span class="ago" data-ts="1546300800"></span><a href="/n/2">جولة في أسواق المدينة القديمة قبل العيد</a></div>')), '2019-03-12')
  assert.equal(day('', `<main><h1>${title}</h1>${body}</main><span data-ts="1552384800"></span><span data-ts="1546300800"></span>`), null)
})

test('rows of what there is to say of an article hold its day', () => {
  const rows = ['<p class="m">كريم البدري الثلاثاء، 12 مارس 2019 محليات 2 تعليقات 3,118 زيارة</p>', '<div>المرسى برس – سامي الحداد الثلاثاء 12 مارس 2019 - 14:20</div>', '<div>12 مارس 2019 زيارات : 642 + -</div>', '<div>سامي الحداد 12 مارس 2019 آخر تحديث: 14 مارس 2019</div>']
  for (const row of rows) for (const place of places.slice(0, 2)) assert.equal(day('', place(row)), '2019-03-12', row)
  // A line that only says something with a day in it is none.
  assert.equal(day('', places[0]!('<p>الجسر الذي افتتحه الوزير السابق في 12 مارس 2015 أمام مئات من أهالي المدينة وضيوفها يعود إلى الخدمة</p>')), null)
})

test('labels, and what other lines with a day say', () => {
  const labelled = ['Posted on: 12/3/2019 11:05 AM by host', 'كتب هذا الموضوع في الثلاثاء, مارس 12th, 2019 على الساعة 3:12 م ومصنف تحت محليات. يمكنك متابعة الردود عبر تغذية RSS.', 'تاريخ الإرسال: 2019-03-12 14:20']
  assert.equal(day('', places[2]!('كتب هذا الموضوع في الثلاثاء, مارس 12th, 2019 على الساعة 3:12 م ومصنف تحت محليات. يمكنك متابعة الردود عبر تغذية RSS.')), '2019-03-12')
  for (const line of labelled) assert.equal(day('', places[0]!(line)), '2019-03-12', line)
  for (const line of ['تمت الطباعة من بوابة المدينة بتاريخ 2019-03-12 10:22', 'تاريخ التسجيل : 12/03/2019', 'اليوم: الثلاثاء 12/03/2019']) assert.equal(day('', places[2]!(line)), null, line)
  // Behind the text a label outweighs a bare day above the title.
  assert.equal(day('', `<div class="match">الصخرة × المرجان<div>17-03-2019</div></div><main><h1>${title}</h1>${body}<div>تم النشر: 12-03-2019، 09:55 pm</div></main>`), '2019-03-12')
})

test('an address that names a month tells the year of a day printed without one', () => {
  assert.equal(day('<meta property="og:url" content="http://marsa.example/ar/2019/03/jisr-4471.htm">', `<main><h1>${title}</h1><p>مرسى الياسمين في 12 مارس /مرسى/ ${body.slice(3)}</main>`), '2019-03-12')
})
