import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawing, holderOf, inUtf8 } from '../pages-blind/changed.ts'
import { type BlindPage, pagesOf, writers } from '../pages-blind/fixtures.ts'
import { readBlind } from '../pages-blind/score.ts'
import { know } from '../help.ts'

/** The date lines of blind pages set into other pages in place of theirs, everything else that dates these taken out: «by whom and when» as one house prints it, on the page of another. */
interface Dated {
  readonly page: BlindPage
  readonly from: number
  readonly to: number
  readonly tag: string
}

const FEWEST = 300
const DRAWS = 1600
const MOST = 0.02
/** A bare date further above the title, where a paper prints its issue, is rightly no date of an article. */
const ABOVE = 250
const BESIDE = 90
const cells = new Set(['td', 'tr', 'li', 'dd', 'dt', 'th'])
/** Words told from the day of the visit, and crumbs. */
const RELATIVE = /قبل|منذ|أمس|اليوم|ساع|دقيق|[»›]/

function datedOf(page: BlindPage): Dated[] {
  const lines = page.parts.filter(([kind]) => kind === 'published-line')
  const [one] = page.articles
  const line = lines[0]?.[1] ?? ''
  if (page.articles.length > 1 || lines.length !== 1 || !one?.published || one.cue !== 'published-line' || RELATIVE.test(line)) return []
  const holder = holderOf(page.html, line)
  const place = holder?.sourceCodeLocation
  if (!holder || !place?.endTag || ['html', 'body', 'main', 'article'].includes(holder.tagName) || place.endOffset - place.startOffset > 12 * (line.length + BESIDE)) return []
  const title = page.html.indexOf((one.title ?? '').slice(0, 20), page.html.indexOf('<body'))
  if (place.startOffset < title - ABOVE) return []
  return [{ page, from: place.startOffset, to: place.endOffset, tag: holder.tagName }]
}

/** Without metadata, addresses, scripts; the days and figures of running text made words, since they speak against another date. */
const stripped = (html: string): string => html.replace(/<meta[^>]*(?:property|name|itemprop)=[^>]*>/gi, (meta) => (/charset|viewport|site_name/i.test(meta) ? meta : ''))
  .replace(/<script[^>]*>[\s\S]*?<\/script>/gi, '').replace(/<link[^>]*(?:canonical|alternate|shortlink|amphtml)[^>]*>/gi, '').replace(/<!--[\s\S]*?-->/g, '')
  .replace(/>[^<]{45,}/g, (text) => text.replace(DAYS, 'المقبل').replace(/[0-9٠-٩]+/g, 'عدة'))
const DAYS = /(?:ال[إا]ثنين|الثلاثاء|الأربعاء|الاربعاء|الخميس|الجمعة|السبت|الأحد|الاحد|كانون|تشرين|شباط|[آا]ذار|نيسان|أيار|حزيران|تموز|آب|أيلول|يناير|فبراير|مارس|[أإا]بريل|مايو|يونيو|يوليو|[أا]غسطس|سبتمبر|[أا]كتوبر|نوفمبر|ديسمبر|جانفي|فيفري|أفريل|ماي|جوان|جويلية|أوت|غشت|شتنبر|نونبر|دجنبر|رمضان|شوال|شعبان|صفر|محرم|رجب|ربيع|جمادى)(?=[\s،.,)(/-])/g

const withLine = ({ page, from, to }: Dated, line: string): string => stripped(page.html.slice(0, from)) + line + stripped(page.html.slice(to))
const dates = (page: BlindPage): boolean => readBlind(page, know).dated.right === 1

test('a date line is found on the page of another house', () => {
  const all = writers.filter((writer) => writer !== 'ps' && writer !== 'qa').flatMap((writer) => pagesOf(writer)).flatMap(datedOf)
  const own = (one: Dated): string => one.page.html.slice(one.from, one.to)
  // Pages that hold no other date, and read rightly with their own line alone.
  const bare = all.filter((one) => dates(inUtf8(one.page, withLine(one, own(one)))) && !dates(inUtf8(one.page, withLine(one, ''))))
  assert.ok(bare.length >= FEWEST, String(bare.length))
  const draw = drawing(7)
  const missed: string[] = []
  let tried = 0
  for (let nth = 0; nth < DRAWS; nth++) {
    const [line, page] = [bare[draw(bare.length)]!, bare[draw(bare.length)]!]
    const wanted = line.page.articles[0]!
    if (line === page || wanted.published!.earliest < page.page.articles[0]!.published!.earliest || (line.tag !== page.tag && (cells.has(line.tag) || cells.has(page.tag)))) continue
    tried++
    const moved = inUtf8({ ...page.page, collected: line.page.collected, articles: [{ ...page.page.articles[0]!, published: wanted.published }] }, withLine(page, own(line)))
    if (!dates(moved)) missed.push(`${line.page.name} > ${page.page.name}`)
  }
  assert.ok(tried > DRAWS / 4, String(tried))
  assert.ok(missed.length <= MOST * tried, `${missed.length} of ${tried}: ${missed.join(', ')}`)
})
