import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Layout } from '../../src/model/page.ts'
import { layOut } from '../../src/page/layout.ts'
import { know } from '../help.ts'

const body = ['افتتحت بلدية مرسى الياسمين، اليوم الخميس، جسر الزعفران الذي يربط ضفتي المدينة، بعد أشغال استمرت عامين وأثارت جدلا بشأن كلفتها.', 'وقال رئيس البلدية منير الكتبي إن الجسر "سيختصر الطريق إلى الميناء"، مشيرا إلى أن المركبات الثقيلة لن تعبره ليلا.']
const title = 'بلدية المرسى تفتتح جسر الزعفران بعد عامين من الأشغال'

const lay = (lines: readonly string[]): { layout: Layout; text: string } => {
  const text = lines.join('\n')
  return { layout: layOut({ id: 'x', source: 'x', format: 'text', text }, know).layout, text }
}

/** The kind of the section each line begins in. */
function kinds(lines: readonly string[]): string[] {
  const { layout, text } = lay(lines)
  let at = 0
  return lines.map((line) => {
    const start = text.indexOf(line, at)
    at = start + line.length
    return layout.sections.find((one) => one.at.start <= start && start < one.at.end)?.kind ?? 'none'
  })
}

const around: readonly (readonly [line: string, kind: string])[] = [
  ['كتب: سامر الوراق', 'source-credit'], ['بقلم/ سامر الوراق', 'source-credit'], ['3 دقائق قراءة', 'boilerplate'], ['مدة القراءة: أقل من دقيقة', 'boilerplate'], ['شارك  فيسبوك  واتساب  نسخ الرابط', 'boilerplate'],
  ['منير الكتبي خلال افتتاح الجسر الجديد (بلدية المرسى)', 'boilerplate'], ['bridge-opening-2024.jpg', 'boilerplate'], [title, 'boilerplate'], ['الخميس ٢ مايو ٢٠٢٤', 'published-line'], ['حجم الخط', 'boilerplate'],
  ['https://news.example/2024/05/02/bridge', 'boilerplate'], ['غزة (الاتحاد)', 'source-credit'], ['القاهرة 13 أكتوبر 2025 (شينخوا)', 'source-credit'], ['رويترز', 'source-credit'], ['ريم الحداد', 'source-credit'], ['دولار 3.75 | يورو 4.12 | ذهب 2,300', 'boilerplate'], ['Follow @news_example', 'boilerplate'],
]
for (const [line, kind] of around) test(`between title and text, «${line}» is ${kind}`, () => assert.deepEqual(kinds([title, line, ...body]), ['title', kind, 'body', 'body']))

const below: readonly (readonly [line: string, kind: string])[] = [
  ['المصدر: الحرة', 'source-credit'], ['(أ ف ب)', 'source-credit'], ['وكالات', 'source-credit'], ['كلمات دلالية: جسر الزعفران مرسى الياسمين', 'keywords'], ['رئيس التحرير: ماجد الشامي', 'boilerplate'], ['جميع الحقوق محفوظة © 2025', 'boilerplate'],
  ['تابعنا على تويتر وتلغرام ويوتيوب', 'boilerplate'], ['#درمان #تالور', 'keywords'], ['pic.twitter.com/AbCdEf', 'boilerplate'],
]
for (const [line, kind] of below) test(`below the text, «${line}» is ${kind}`, () => assert.deepEqual(kinds([title, ...body, line]).at(-1), kind))

test('links in mid-body do not end the body, whichever words announce them', () => {
  for (const words of ['اقرأ أيضا:', 'إقرأ أيضاً:', 'شاهد أيضاً:', 'طالع أيضا:', 'قد يهمك:', 'ذات صلة:']) {
    const { layout, text } = lay([title, body[0]!, `${words} خلاف في مجلس الإقليم على اسم الجسر الجديد`, body[1]!])
    assert.equal(layout.articles.length, 1, words)
    assert.deepEqual(layout.articles[0]!.body.map(({ start, end }) => text.slice(start, end)), body, words)
  }
})

test('a second article after any announcer is an article of its own', () => {
  for (const words of ['إقرأ أيضاً:', 'في خبر آخر', 'أخبار ذات صلة', 'مواضيع ذات صلة:']) {
    const { layout } = lay([title, 'تاريخ النشر: 2 مايو 2024', ...body, 'المصدر: الحرة', words, 'محكمة البيادر تبرئ ثلاثة مهندسين في قضية السد', '3 يونيو 2025', 'برأت محكمة الجنايات في سهل البيادر ثلاثة مهندسين من تهمة الإهمال في قضية انهيار السد الصغير الذي أغرق قريتين.'])
    assert.deepEqual(layout.articles.map(({ role, published }) => [role, published?.earliest]), [['main', '2024-05-02'], ['embedded', '2025-06-03']], words)
  }
})

test('a heading glued to the sentence behind it is parted from it, a known word is not', () => {
  const { layout, text } = lay([title, body[0]!, 'القبطان: لا نقبل الاتفاقوقد نقلت وكالة الواحة عن القبطان قوله إن بلاده لن تقبل شروطا قبل المفاوضات.'])
  assert.deepEqual(layout.articles[0]!.subheadings.map(({ start, end }) => text.slice(start, end)), ['القبطان: لا نقبل الاتفاق'])
  assert.equal(lay([title, 'وقالوا إن العقوبات والتعاون والقوات والأولويات ستبقى موضع نقاش بين الوفدين حتى نهاية الأسبوع.']).layout.articles[0]!.subheadings.length, 0)
})

test('labels before a headline stay with it', () => {
  for (const label of ['عاجل | ', 'مباشر | ', 'عاجل / ']) assert.deepEqual(kinds([label + title, ...body])[0], 'title')
})

test('the questions of an interview are body', () => {
  assert.deepEqual(kinds([title, body[0]!, 'س: هل انتهت الأشغال؟', 'ج: نعم، وسلم المقاول الجسر أمس إلى البلدية كاملا.', 'س: ومن دفع؟', 'ج: دفعت البلدية النصف ودفعت حكومة الإقليم النصف الآخر.']), ['title', 'body', 'body', 'body', 'body', 'body'])
})

test('an editor-in-chief is no byline, a reader’s comment no text', () => {
  const { layout } = lay([title, ...body, 'رئيس التحرير: ماجد الشامي', 'تعليقات', 'محمد: خبر جميل ونتمنى المزيد من المشاريع في المدينة كلها إن شاء الله يا رب.'])
  assert.deepEqual(layout.articles[0]!.bylines, [])
  assert.equal(layout.articles[0]!.body.length, 1)
})

test('a page that begins with its text has no title', () => assert.equal(lay(body).layout.articles[0]!.title, null))

const outlets: readonly (readonly [lead: string, name: string | null])[] = [
  ['(CNN)-- ', 'سي إن إن'], ['المستقلة/- ', 'المستقلة'], ['صدى المرسى - ', 'صدى المرسى'], ['القاهرة - رويترز: ', 'رويترز'], ['بيت لحم- معا- ', 'وكالة معا'], ['', null], ['القاهرة - ', null],
]
for (const [lead, name] of outlets) {
  test(`the outlet of «${lead}قال ...»`, () => {
    const found = lay([title, `${lead}قال رئيس البلدية منير الكتبي إن الجسر سيختصر الطريق إلى الميناء من أربعين دقيقة إلى سبع دقائق.`]).layout.articles[0]!.outlet?.name ?? null
    assert.ok(found === name || (name !== null && found !== null && found.includes(name.split(' ').at(-1)!)), `${found}`)
  })
}
