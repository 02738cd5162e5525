import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawing, holderOf, inUtf8 } from '../pages-blind/changed.ts'
import { type BlindPage, type Expected, pagesOf, writers } from '../pages-blind/fixtures.ts'
import { readBlind } from '../pages-blind/score.ts'
import { know } from '../help.ts'

/** One page's story set below the text of another, as those do who gather: announced, under its own title, with a day of its own or none, a credit or none. */
const DRAWS = 500
const MOST = 0.055
const PARAGRAPHS = 5

const announced = ['<div class="x">اقرأ أيضا</div>', '<p><strong>إقرأ أيضاً:</strong></p>', '<h3>اقرأ أيضاً</h3>', '<h4>شاهد أيضا</h4>', '<p>اقرأ أيضا من المصدر:</p>', '<div class="nx">الخبر التالي</div>', '<div class="related-title"><span>اقرأ أيضا</span></div>'] as const
const titled: readonly ((title: string) => string)[] = [
  (title) => `<h2>${title}</h2>`, (title) => `<h3>${title}</h3>`, (title) => `<p><strong>${title}</strong></p>`, (title) => `<h2><a href="/n/2231">${title}</a></h2>`, (title) => `<div class="ttl">${title}</div>`, (title) => `<h4 class="post-title">${title}</h4>`,
]
const dated: readonly ((day: string) => string)[] = [
  () => '', (day) => `<div class="dt">${day.split('-').toReversed().join('/')}</div>`, (day) => `<span class="date">${day} 14:20</span>`, (day) => `<p>نشر في: ${day.split('-').toReversed().join('-')}</p>`, (day) => `<time datetime="${day}">${day.split('-').toReversed().join('/')}</time>`,
]
const laidOut: readonly ((body: readonly string[]) => string)[] = [(body) => body.map((text) => `<p>${text}</p>`).join('\n'), (body) => `<div>${body.join('<br><br>')}</div>`, (body) => body.map((text) => `<div>${text}</div>`).join('')]
const boxed: readonly ((inner: string) => string)[] = [(inner) => inner, (inner) => `<div class="second">${inner}</div>`, (inner) => `<section>${inner}</section>`]
const credits = ['', '<p>المصدر: صحيفة المنارة</p>', '<div class="source">المصدر : بوابة الساحل</div>'] as const

interface Host {
  readonly page: BlindPage
  readonly own: Expected
  readonly end: number
}

function hostOf(page: BlindPage): Host[] {
  const [own, second] = page.articles
  if (!own || second || own.title === null || own.body.length < 3 || own.body.some((text) => text.includes('<')) || own.cue === 'dateline' || own.cue === 'text') return []
  const last = holderOf(page.html, own.body.at(-1)!.slice(-60))
  const held = last?.tagName === 'p' && last.sourceCodeLocation?.endTag ? readBlind(page, know) : null
  return held?.exact && held.dated.right === held.dated.all ? [{ page, own, end: last!.sourceCodeLocation!.endOffset }] : []
}

test('a story set below a text is an article of its own, with its own day', () => {
  const hosts = writers.filter((writer) => writer !== 'ps' && writer !== 'qa').flatMap((writer) => pagesOf(writer)).flatMap(hostOf)
  assert.ok(hosts.length > 400, String(hosts.length))
  const draw = drawing(11)
  const one = <T>(list: readonly T[]): T => list[draw(list.length)]!
  const wrong: string[] = []
  for (let nth = 0; nth < DRAWS; nth++) {
    const [{ page, own, end }, { own: story }] = [one(hosts), one(hosts)]
    if (own === story) continue
    const year = page.collected ? Number(page.collected.slice(0, 4)) - 1 : 2023
    const day = `${year - draw(6)}-${String(1 + draw(12)).padStart(2, '0')}-${String(13 + draw(15))}`
    const when = one(dated)
    const body = story.body.slice(0, PARAGRAPHS)
    const below = one(credits) + one(announced) + one(boxed)(one(titled)(story.title!) + when(day) + one(laidOut)(body) + one(credits))
    const second: Expected = { ...story, role: 'embedded', body, published: when === dated[0] ? null : { earliest: day, latest: day } }
    const made = inUtf8({ ...page, articles: [own, second], parts: [] }, page.html.slice(0, end) + below + page.html.slice(end))
    const held = readBlind(made, know)
    if (!held.exact || held.dated.right < held.dated.all || held.invented.made > 0) wrong.push(`${page.name}: ${below.slice(0, 120)}`)
  }
  assert.ok(wrong.length <= MOST * DRAWS, `${wrong.length} of ${DRAWS}:\n${wrong.join('\n')}`)
})
