import assert from 'node:assert/strict'
import { test } from 'node:test'
import { layOut } from '../../src/page/layout.ts'
import { know, readHtml } from '../help.ts'
import { drawing } from '../pages-blind/changed.ts'
import { pagesOf, writers } from '../pages-blind/fixtures.ts'

/** Round-ups put together from stories of the pages written blind, in all layouts that the lists below make: every story an article of its own, under its own title. */
interface Story {
  readonly title: string
  readonly body: readonly string[]
}

const LONG = 14
const DATELINE = /^[^.]{0,40}[-\u2013\u2014]/
const stories: readonly Story[] = writers.flatMap((writer) => pagesOf(writer)).flatMap(({ articles: [one, ...others] }): Story[] => {
  const body = one!.body.filter((paragraph) => paragraph.split(' ').length > LONG && !DATELINE.test(paragraph))
  const words = one!.title?.split(' ').length ?? 0
  return others.length === 0 && words >= 4 && words <= 12 && body.length > 2 ? [{ title: one!.title!, body }] : []
})

const titles = ['جولة المساء: من الساحل إلى الجبل', 'أخبار الأسبوع من أنحاء البلاد', 'موجز الثلاثاء', 'نشرة الصباح - العدد 41', 'حصاد اليوم: ما جرى في الأقاليم'] as const
const openings = ['', 'صباح الخير من غرفة الأخبار، نجمع لكم في هذه السطور ما شغل الناس منذ الأمس.', 'كان يوما طويلا على الجميع، وفيه من كل شيء شيء قليل، نرويه هنا على عجل.'] as const
const numbers: readonly ((nth: number) => string)[] = [() => '', (nth) => `${nth + 1}. `, (nth) => `${nth + 1}- `, (nth) => `${['أولا', 'ثانيا', 'ثالثا', 'رابعا'][nth]!}: `]
const parted = ['', '<hr>', '<p>***</p>'] as const
const boxes = [['', ''], ['<section class="block">', '</section>'], ['<div class="item">', '</div>'], ['<article class="brief">', '</article>']] as const
const makes: Readonly<Record<string, (title: string, body: readonly string[]) => string>> = {
  h2: (title, body) => `<h2>${title}</h2>${paragraphs(body)}`, h3: (title, body) => `<h3 class="wp-block-heading">${title}</h3>${paragraphs(body)}`, h4: (title, body) => `<h4>${title}</h4>${paragraphs(body)}`,
  bold: (title, body) => `<p><strong>${title}</strong></p>${paragraphs(body)}`, named: (title, body) => `<div class="story-head">${title}</div>${paragraphs(body)}`, broken: (title, body) => `<b>${title}</b><br>${body.map((text) => `${text}<br><br>`).join('')}`,
  set: (title, body) => `<p class="h" style="font-size:22px"><a name="s"></a>${title}</p>${paragraphs(body)}`,
}
const paragraphs = (body: readonly string[]): string => body.map((text) => `<p>${text}</p>`).join('')

const EACH = 80
const RIGHT = 0.9

for (const [make, heads] of Object.entries(makes)) {
  test(`stories of round-ups in every layout, their headings so: ${make}`, () => {
    const draw = drawing(7)
    const pick = <T>(all: readonly T[]): T => all[draw(all.length)]!
    const wrong: string[] = []
    for (let nth = 0; nth < EACH; nth++) {
      const gathered = new Set<Story>()
      while (gathered.size < 3 + (nth % 2)) gathered.add(pick(stories))
      const [title, opening, number, sign, [open, close], many] = [pick(titles), pick(openings), pick(numbers), pick(parted), pick(boxes), 1 + draw(3)]
      const inside = [...gathered].map((story, at) => open + heads(number(at) + story.title, story.body.slice(0, many)) + close).join(sign)
      const { page, articles } = readHtml(`<title>${title} | صحيفة السهل</title><meta property="og:title" content="${title}"><meta property="og:site_name" content="صحيفة السهل"></head><body><main><h1>${title}</h1><div class="date">9 مارس 2021</div><div class="content">${opening && `<p>${opening}</p>`}${inside}</div></main></body>`)
      const found = articles.map(({ body }) => body.map(({ start, end }) => page.text.slice(start, end)).join(' '))
      const wanted = [...(opening ? [opening] : []), ...[...gathered].map(({ body }) => body.slice(0, many).join(' '))]
      if (found.length !== wanted.length || wanted.some((text, at) => found[at]!.slice(0, 40) !== text.slice(0, 40))) wrong.push(`${title} ${opening} ${inside.slice(0, 300)}`)
    }
    assert.ok(wrong.length <= (1 - RIGHT) * EACH, `${wrong.length} of ${EACH}:\n${wrong.join('\n')}`)
  })
}

const sheet = (title: string, inside: string): string => `<title>${title} | صحيفة السهل</title><meta property="og:site_name" content="صحيفة السهل"></head><body><main><h1>${title}</h1><div class="date">9 مارس 2021</div><div class="content">${inside}</div></main></body>`
const headed = (title: string, body: readonly string[]): string => `<h2>${title}</h2>${paragraphs(body)}`

test('stories that no word of the page announces are told by their make: each under its headline, two of them too', () => {
  const draw = drawing(7)
  const parted = [2, 3, 4].map((many) => Array.from({ length: EACH }, (_, nth) => {
    const gathered = Array.from({ length: many }, () => stories[draw(stories.length)]!)
    const inside = gathered.map(({ title, body }) => headed(title, body.slice(0, 2 + (nth % 2)))).join('')
    return readHtml(sheet('محليات', inside)).articles.length === many
  }).filter(Boolean).length / EACH)
  assert.ok(parted[0]! >= 0.55 && parted[1]! >= 0.85 && parted[2]! >= 0.85, parted.join(' '))
})

/** Words of a sentence that could head it. */
const lifted = (sentence: string): string => sentence.split(' ').filter((word) => !word.startsWith('و')).slice(1, 7).join(' ').replace(/[،.:»«"]/g, '')

test('one text stays one, even under headings made of the words of its own sentences', () => {
  const whole = stories.filter(({ body }) => body.length >= 6)
  const cut = [2, 3].map((many) => whole.filter(({ title, body }) => {
    const size = Math.ceil(body.length / many)
    const parts = Array.from({ length: many }, (_, nth) => body.slice(nth * size, (nth + 1) * size)).filter(({ length }) => length > 0)
    return readHtml(sheet(title, parts.map((part, nth) => (nth === 0 ? paragraphs(part) : headed(lifted(part[0]!), part))).join(''))).articles.length > 1
  }).length / whole.length)
  assert.ok(Math.max(...cut) <= 0.06, cut.join(' '))
})

/** What a careful copy of a page without its markup holds: from the title to the end of the text, with all that stands between. */
function copied(name: string): { readonly exact: number; readonly over: number } {
  let [exact, over] = [0, 0]
  for (const blind of pagesOf(name)) {
    const { page } = readHtml(blind.html.replace(/^[\s\S]*?<head[^>]*>/i, ''))
    const [from, to] = [page.blocks!.find(({ role, main }) => role === 'title' || main), page.blocks!.findLast(({ main }) => main)]
    const { layout } = layOut({ id: 'x', source: 'x', format: 'text', text: page.text.slice(from?.at.start ?? 0, to?.at.end) }, know)
    if (layout.articles.length === blind.articles.length) exact++
    else if (layout.articles.length > blind.articles.length) over++
  }
  return { exact, over }
}

/** Folders that hold nothing but pages of several texts, or of odd dates. */
const asked = new Set(['ps', 'ra', 'rb', 'rc'])

test('plain copies of the blind pages part into as many articles, seldom into more', () => {
  const natural = writers.filter((writer) => !asked.has(writer))
  const all = natural.map(copied)
  const pages = natural.reduce((sum, writer) => sum + pagesOf(writer).length, 0)
  assert.ok(all.reduce((sum, { exact }) => sum + exact, 0) >= 0.93 * pages, `${all.reduce((sum, { exact }) => sum + exact, 0)} of ${pages}`)
  assert.ok(all.reduce((sum, { over }) => sum + over, 0) <= 0.02 * pages)
})
