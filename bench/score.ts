/**
 * Scores readings against a gold folder.
 * usage: node bench/score.ts [GOLD.json PAGES_FOLDER [--docs 000,003] [--errors LAYER] [--knowledge FOLDER]]   (the built-in sample and its floors when nothing is given)
 */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { printed } from '../src/contract/print.ts'
import type { PrintedArticle, PrintedReading } from '../src/contract/schema.ts'
import { arrive } from '../src/cli/pages.ts'
import { read } from '../src/engine.ts'
import { load } from '../src/knowledge/load.ts'
import { pagesCard } from './pages.ts'
import { timesCard } from '../test/times-blind/hands.ts'
import { accepted, best, f1, type Gold, type GoldDoc, type GoldItem, type GoldSpan, jaccard, match, type Pair, type Rule, sameName, type Score } from './gold.ts'

const NAV = new Set(['related-header', 'related-headlines', 'similar-list', 'keywords', 'boilerplate', 'source-credit', 'published-line'])
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

type Found = Record<string, unknown> & { span: Pair }
type Table = Map<string, Score>

const gs = (item: GoldItem, key = 'span'): GoldSpan => item[key] as GoldSpan
const list = (item: GoldItem, key: string): GoldSpan[] => (item[key] as GoldSpan[] | undefined) ?? []
const names = (item: GoldItem, key: string): string[] => (item[key] as string[] | undefined) ?? []

/** Scores one page; adds to the table and hands misses and extras of a layer to `tell`. */
function scorePage(doc: GoldDoc, reading: PrintedReading, { table, tell, entities }: { table: Table; tell: (layer: string, what: string) => void; entities: Gold['entities'] }): void {
  const zones = doc.sections.filter(({ kind, optional }) => NAV.has(kind!) && !optional).map((item): Pair => [item.start as number, item.end as number])
  const nav = ([at]: Pair): boolean => zones.some(([a, b]) => a <= at && at < b)
  const add = <G extends GoldItem, P extends Found>(layer: string, { gold, found, rule }: { gold: readonly G[]; found: readonly P[]; rule: Rule<G, P> }): void => {
    const result = match(gold, found, rule)
    const sum = table.get(layer) ?? { tp: 0, fp: 0, fn: 0 }
    table.set(layer, { tp: sum.tp + result.tp, fp: sum.fp + result.fp, fn: sum.fn + result.fn })
    for (const g of result.missed) tell(layer, `MISS  ${doc.file} ${JSON.stringify(g).slice(0, 260)}`)
    for (const p of result.extra) tell(layer, `EXTRA ${doc.file} ${(reading.text ?? '').slice(p.span[0], p.span[1]).replace(/\n/g, '/').slice(0, 110)} ${JSON.stringify(p).slice(0, 900)}`)
  }
  const articles = reading.articles
  const all = <K extends 'names' | 'times' | 'statements' | 'events'>(key: K): PrintedArticle[K][number][] => articles.flatMap((article) => article[key] as PrintedArticle[K][number][])
  const spanned = (key: string, extra: (g: GoldItem, p: Found) => boolean): Rule<GoldItem, Found> => ({
    fits: (g, p) => best(p.span, accepted(gs(g, key), list(g, `${key}_alts`))) >= 0.5 && extra(g, p), weight: (g, p) => best(p.span, accepted(gs(g, key), list(g, `${key}_alts`))),
    excused: (p) => nav(p.span) || false,
  })
  const optional = (gold: readonly GoldItem[], key: string, rule: Rule<GoldItem, Found>): Rule<GoldItem, Found> => ({
    ...rule, excused: (p) => rule.excused(p) || gold.some((g) => g.optional && best(p.span, accepted(gs(g, key), list(g, `${key}_alts`))) >= 0.5),
  })

  const sections = reading.sections.map((one): Found => ({ ...one, span: one.span as Pair }))
  const parts = doc.sections.filter(({ kind }) => kind !== 'embedded-article')
  add('sections', { gold: parts, found: sections, rule: { fits: (g, p) => g.kind === p.kind && jaccard(p.span, [g.start as number, g.end as number]) >= 0.5, weight: (g, p) => jaccard(p.span, [g.start as number, g.end as number]), excused: () => false } })

  const bodies = articles.map((one): Found => ({ one, span: [one.body[0]?.[0] ?? 0, one.body.at(-1)?.[1] ?? 1] }))
  const bodyOf = (g: GoldItem): Pair => [list(g, 'body')[0]!.start, list(g, 'body').at(-1)!.end]
  const body: Rule<GoldItem, Found> = { fits: (g, p) => jaccard(p.span, bodyOf(g)) >= 0.5, weight: (g, p) => jaccard(p.span, bodyOf(g)), excused: () => false }
  add('articles', { gold: doc.articles, found: bodies, rule: body })
  add('articles+date', { gold: doc.articles, found: bodies, rule: { ...body, fits: (g, p) => body.fits(g, p) && dateFits(g.date as never, (p.one as PrintedArticle).published) } })
  add('articles+outlet', { gold: doc.articles, found: bodies, rule: { ...body, fits: (g, p) => body.fits(g, p) && outletFits(g.outlet as { id: string } | null, (p.one as PrintedArticle).outlet?.name ?? null, entities) } })

  const mentions = optional(doc.mentions, 'span', spanned('span', () => true))
  add('mentions', { gold: doc.mentions, found: all('names').map((one): Found => ({ ...one, span: one.span as Pair })), rule: mentions })
  add('mentions+canonical', { gold: doc.mentions, found: all('names').map((one): Found => ({ ...one, span: one.span as Pair })), rule: { ...mentions, fits: (g, p) => mentions.fits(g, p) && sameName(p.name as string, names(g, 'names')) } })
  const times = optional(doc.times, 'span', spanned('span', () => true))
  add('times', { gold: doc.times, found: all('times').map((one): Found => ({ ...one, span: one.span as Pair })), rule: times })
  add('times+value', { gold: doc.times, found: all('times').map((one): Found => ({ ...one, span: one.span as Pair })), rule: { ...times, fits: (g, p) => times.fits(g, p) && (p.value === g.value || names(g, 'value_alts').includes(p.value as string)) } })

  const said = all('statements').map((one): Found => ({ ...one, span: [one.content[0]![0], one.content.at(-1)![1]] }))
  const statements = optional(doc.statements, 'content', spanned('content', () => true))
  const speaker = (g: GoldItem, p: Found): boolean => sameName((p.speaker as { name: string }).name, [...names(g, 'speaker_names'), ...list(g, 'speaker_alts').flatMap((alt) => [(alt as unknown as { ar: string }).ar])])
  add('statements', { gold: doc.statements, found: said, rule: statements })
  add('statements+speaker', { gold: doc.statements, found: said, rule: { ...statements, fits: (g, p) => statements.fits(g, p) && speaker(g, p) } })
  add('statements+speaker+manner', { gold: doc.statements, found: said, rule: { ...statements, fits: (g, p) => statements.fits(g, p) && speaker(g, p) && (p.manner === g.direct || names(g, 'direct_alts').includes(p.manner as string)) } })
  add('statements+speaker+force', { gold: doc.statements, found: said, rule: { ...statements, fits: (g, p) => statements.fits(g, p) && speaker(g, p) && (p.force === g.force || names(g, 'force_alts').includes(p.force as string)) } })
  add('statements+speaker+day', { gold: doc.statements, found: said, rule: { ...statements, fits: (g, p) => statements.fits(g, p) && speaker(g, p) && dayFits(g, p) } })

  const happened = all('events').map((one): Found => ({ ...one, span: one.span as Pair }))
  const kind = (g: GoldItem, p: Found): boolean => p.kind === g.kind || names(g, 'kind_alts').includes(p.kind as string)
  const loose: Rule<GoldItem, Found> = {
    fits: (g, p) => kind(g, p) && participantsF1(g, p) >= 0.5, weight: (g, p) => 0.3 * participantsF1(g, p) + 0.7 * Math.max(0, ...list(g, 'evidence').map((one) => jaccard(p.span, [one.start, one.end]))),
    excused: (p) => nav(p.span) || doc.events.some((g) => g.optional && list(g, 'evidence').some((one) => jaccard(p.span, [one.start, one.end]) >= 0.5)),
  }
  add('events', { gold: doc.events, found: happened, rule: loose })
  add('events+day', { gold: doc.events, found: happened, rule: { ...loose, fits: (g, p) => loose.fits(g, p) && eventDayFits(g, p) } })
}

function dateFits(gold: { value: string; unknown_ok?: boolean; accept?: string[] }, published: PrintedArticle['published']): boolean {
  if (!published) return gold.unknown_ok === true
  const [from, to] = [published.earliest.slice(0, 10), published.latest.slice(0, 10)]
  return from === to ? from === gold.value || (gold.accept ?? []).includes(from) : gold.unknown_ok === true && from <= gold.value && gold.value <= to
}

function outletFits(gold: { id: string } | null, found: string | null, entities: Gold['entities']): boolean {
  if (gold === null) return found === null
  const entity = entities[gold.id]
  return entity !== undefined && sameName(found, [entity.ar, entity.en, ...entity.aliases])
}

function dayFits(g: GoldItem, p: Found): boolean {
  const day = (p.said as { begin: string | null } | null)?.begin?.slice(0, 10) ?? null
  return day === g.said_on || ((g.said_alts as (string | null)[] | undefined) ?? []).includes(day) || day === g.said_world
}

function eventDayFits(g: GoldItem, p: Found): boolean {
  const day = (p.when as { begin: string | null } | null)?.begin?.slice(0, 10) ?? null
  return day === g.date || ((g.date_alts as (string | null)[] | undefined) ?? []).includes(day) || day === g.date_world
}

function participantsF1(g: GoldItem, p: Found): number {
  const gold = (g.participants as { names: string[]; optional?: boolean }[]).filter(({ optional: free }) => !free)
  const free = (g.participants as { names: string[]; optional?: boolean }[]).filter(({ optional: any }) => any)
  if (gold.length === 0) return 1
  const found = (p.participants as { name: string }[]).filter(({ name }) => !free.some((one) => sameName(name, one.names)))
  const hit = gold.filter((one) => found.some(({ name }) => sameName(name, one.names))).length
  return found.length === 0 ? 0 : (2 * hit) / (gold.length + found.length)
}

/** Scores all documents of a gold file whose pages lie in a folder (matched by the digits their names begin with). */
export function scoreFolder(goldFile: string, pages: string, { docs, knowledge = [], errors }: { docs?: readonly string[]; knowledge?: readonly string[]; errors?: string | undefined } = {}): Table {
  const gold = JSON.parse(readFileSync(goldFile, 'utf8')) as Gold
  const { know } = load(...knowledge)
  const files = readdirSync(pages)
  const table: Table = new Map()
  const tell = (layer: string, what: string): void => void (layer === errors && process.stdout.write(`${what}\n`))
  for (const [id, doc] of Object.entries(gold.docs)) {
    if (docs && !docs.includes(id)) continue
    const file = files.find((name) => name === doc.file) ?? files.find((name) => Number.parseInt(name, 10) === Number.parseInt(id, 10))
    const page = file === undefined ? null : arrive(join(pages, file)).page
    if (page) scorePage(doc, printed(read(page, know)), { table, tell, entities: gold.entities })
    else process.stdout.write(`no page for document ${id}\n`)
  }
  return table
}

const shares = ({ tp, fp, fn }: Score): string[] => [tp / Math.max(1, tp + fp), tp / Math.max(1, tp + fn), f1({ tp, fp, fn })].map((share) => share.toFixed(3))

function show(table: Table): void {
  for (const [layer, score] of table) {
    const [p, r, f] = shares(score)
    process.stdout.write(`${layer.padEnd(28)} P ${p}  R ${r}  F1 ${f}   tp ${score.tp} fp ${score.fp} fn ${score.fn}\n`)
  }
}

const sampleTable = (): Table => scoreFolder(here('../sample/truth/gold.json'), here('../sample/pages'), { knowledge: [here('../sample/words')] })

/** docs/scorecard.md: the sample's scores beside their floors. */
export function scorecard(): string {
  const floors = (JSON.parse(readFileSync(here('floors.json'), 'utf8')) as { sample: Record<string, number> }).sample
  const rows = [...sampleTable()].map(([layer, score]) => `| ${layer} | ${shares(score).join(' | ')} | ${floors[layer] ?? '-'} |`)
  return ['# Scorecard', '', 'Made by `npm run docs`; do not edit. The built-in sample against its truth, which was written blind, before any rule read a page of it.', '', '| layer | precision | recall | F1 | floor |', '|---|---|---|---|---|', ...rows, '', timesCard(), ...pagesCard(load().know)].join('\n')
}

/** The built-in sample against its floors: false when a score fell below. */
export function sampleHolds(tell: (line: string) => void): boolean {
  const floors = JSON.parse(readFileSync(here('floors.json'), 'utf8')) as { sample: Record<string, number> }
  const table = sampleTable()
  const fallen = Object.entries(floors.sample).filter(([layer, floor]) => f1(table.get(layer) ?? { tp: 0, fp: 0, fn: 1 }) < floor)
  for (const [layer, floor] of fallen) tell(`${layer}: ${f1(table.get(layer)!).toFixed(3)} is below its floor ${floor}`)
  return fallen.length === 0
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { docs: { type: 'string' }, errors: { type: 'string' }, knowledge: { type: 'string', multiple: true } } })
  const own = positionals.length === 0
  const [gold, pages] = own ? [here('../sample/truth/gold.json'), here('../sample/pages')] : positionals
  const knowledge = values.knowledge ?? (own ? [here('../sample/words')] : [])
  show(scoreFolder(gold!, pages!, { knowledge, errors: values.errors, ...(values.docs ? { docs: values.docs.split(',') } : {}) }))
  if (own && !sampleHolds((line) => process.stdout.write(`${line}\n`))) process.exitCode = 1
}
