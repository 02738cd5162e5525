/**
 * Scores the reading of HTML pages over the pages written blind (test/pages-blind) and over our own fixtures (test/pages-html), beside @mozilla/readability, defuddle and
 * @extractus/article-extractor in the same run; with --speed, the cost of each beside plain parse5 of the same page, and pages and megabytes a second for every format.
 * usage: node bench/pages.ts [--errors] [--speed] [--record] [--folder FOLDER/]   (--record keeps the figures for docs/scorecard.md; --folder: pages in the form of test/pages-blind)
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import type { Know } from '../src/knowledge/know.ts'
import { load } from '../src/knowledge/load.ts'
import { type BlindPage, pagesOf, writers } from '../test/pages-blind/fixtures.ts'
import { dumpOf, readDump } from '../test/pages-blind/dumps.ts'
import { bodyOf, type Held, readBlind, summed } from '../test/pages-blind/score.ts'
import { fixtures } from '../test/pages-html/fixtures.ts'
import { readFixture, tokenF1 } from '../test/pages-html/score.ts'
import { others, textBy } from './readers.ts'
import { carriers, type Cost, costs } from './pages-speed.ts'

const recorded = fileURLToPath(new URL('pages.json', import.meta.url))
const out = (line: string): boolean => process.stdout.write(`${line}\n`)
const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length)

/** Figures of one run that are not worth a rerun on every check: other readers' scores, and speed. */
interface Recorded {
  readonly body: Readonly<Record<string, { readonly all: number; readonly single: number }>>
  readonly speed: Readonly<Record<string, readonly Cost[]>>
}

interface Blind {
  readonly page: BlindPage
  readonly held: Held
}

function readAll(pages: readonly BlindPage[], know: Know): Blind[] {
  return pages.map((page) => ({ page, held: readBlind(page, know) }))
}

const row = (name: string, pages: number, held: readonly Held[]): string => {
  const { body, sections, articles, dates, invented, titles, outlets } = summed(held)
  return `| ${[name, pages, ...[body, sections, articles, dates].map((one) => one.toFixed(3)), invented, titles.toFixed(3), outlets.toFixed(3)].join(' | ')} |`
}

/** The pages as lines without markup: from title to end of text, and whole. */
function dumped(pages: readonly BlindPage[], know: Know): string[] {
  return [false, true].map((whole) => {
    const read = pages.flatMap((page) => dumpOf(page, whole) ?? []).map((dump) => readDump(dump, know))
    const { body, sections, articles, titles } = summed(read.map(({ held }) => held))
    const [right, wrong, none] = (['right', 'wrong', 'none'] as const).map((one) => read.reduce((sum, { dates }) => sum + dates[one], 0)) as [number, number, number]
    return `| ${[whole ? 'whole, menus and all' : 'title to end of text', read.length, ...[body, sections, articles, titles].map((one) => one.toFixed(3)), right, wrong, none].join(' | ')} |`
  })
}

/** The part of docs/scorecard.md about pages: our own scores as they are now, the others' and the speed as they were last recorded. */
export function pagesCard(know: Know): string[] {
  const { body, speed } = JSON.parse(readFileSync(recorded, 'utf8')) as Recorded
  const all = writers.map((writer) => ({ writer, blind: readAll(pagesOf(writer), know) }))
  const whole = all.flatMap(({ blind }) => blind)
  const own = { all: mean(whole.map(({ held }) => held.body)), single: mean(whole.filter(({ page }) => page.articles.length === 1).map(({ held }) => held.body)) }
  const readers = Object.entries({ isnad: own, ...body }).map(([name, one]) => `| ${name} | ${one.all.toFixed(3)} | ${one.single.toFixed(3)} |`)
  const tables = Object.entries(speed).flatMap(([name, rows]) => ['', name, '', '| | times parse5 | pages a second | MB a second |', '|---|---|---|---|', ...rows.map(({ reader, ratio, pages, megabytes }) => `| ${reader} | ${ratio === null ? '' : ratio.toFixed(1)} | ${pages} | ${megabytes.toFixed(1)} |`)])
  return [
    '## Pages', '', 'Pages written by people who had not seen the rules (`test/pages-blind`). Their errors have been read since, so that these figures flatter; the first, blind scores stand in',
    '[decisions/003](decisions/003-blind-pages.md).', '', '| writer | pages | body F1 | section kinds F1 | articles exact | date with a cue | invented dates | title | outlet |', '|---|---|---|---|---|---|---|---|---|',
    ...all.map(({ writer, blind }) => row(writer, blind.length, blind.map(({ held }) => held))), row('all', whole.length, whole.map(({ held }) => held)),
    '', 'The same pages as a search index keeps them, printed lines without markup (what only the markup states is lost to them):', '', '| | pages | body F1 | section kinds F1 | articles exact | title | articles dated rightly | wrongly | not |', '|---|---|---|---|---|---|---|---|---|', ...dumped(whole.map(({ page }) => page), know),
    '', 'Body F1 beside other readers, over the words of all articles of a page, and on pages that hold one article:', '', '| reader | all pages | pages of one article |', '|---|---|---|', ...readers,
    '', 'Speed, recorded on one machine by `npm run speed:pages`; median of rounds in which all readers take turns page by page.', ...tables, '',
  ]
}

async function bodies(pages: readonly BlindPage[]): Promise<Recorded['body']> {
  const table: Record<string, { all: number; single: number }> = {}
  for (const [name, read] of Object.entries(others)) {
    const scores: { f1: number; single: boolean }[] = []
    for (const page of pages) scores.push({ f1: tokenF1(await textBy(read, page.html), bodyOf(page)), single: page.articles.length === 1 })
    table[name] = { all: mean(scores.map(({ f1 }) => f1)), single: mean(scores.filter(({ single }) => single).map(({ f1 }) => f1)) }
  }
  return table
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { errors: { type: 'boolean' }, speed: { type: 'boolean' }, record: { type: 'boolean' }, folder: { type: 'string' } } })
  const { know } = load()
  const given = values.folder ? pathToFileURL(`${values.folder.replace(/\/$/, '')}/`) : null
  const groups = given ? [pagesOf('.', given)] : writers.map((writer) => pagesOf(writer))
  for (const pages of groups) {
    const blind = readAll(pages, know)
    if (values.errors) for (const { held } of blind) for (const fault of held.faults) out(fault)
    out(row(pages[0]?.name.split('/')[0] ?? 'none', pages.length, blind.map(({ held }) => held)))
  }
  const pages = groups.flat()
  const body = await bodies(pages)
  for (const [name, { all, single }] of Object.entries(body)) out(`${name.padEnd(30)} body F1 ${all.toFixed(4)}, on pages of one article ${single.toFixed(4)}`)
  if (given) return
  const own = fixtures.map((fixture) => readFixture(fixture, know))
  if (values.errors) for (const { faults } of own) for (const fault of faults) out(fault)
  out(`our own fixtures ${fixtures.length}  body F1 ${mean(own.map((one) => one.body)).toFixed(4)}  sections ${mean(own.map(({ sections }) => sections)).toFixed(4)}  articles ${mean(own.map(({ articles }) => Number(articles))).toFixed(4)}  dates ${mean(own.map(({ date }) => Number(date))).toFixed(4)}`)
  if (!values.speed && !values.record) return
  const speed = { ...(await costs(pages, know)), ...carriers() }
  for (const [name, rows] of Object.entries(speed)) for (const { reader, ratio, pages: count, megabytes } of rows) out(`${name.padEnd(40)} ${reader.padEnd(30)} ${ratio?.toFixed(2).padStart(6) ?? '      '} x parse5 ${count} pages/s ${megabytes.toFixed(1)} MB/s`)
  if (values.record) writeFileSync(recorded, `${JSON.stringify({ body, speed }, null, 1)}\n`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main()
