import { span } from '../model/span.ts'
import { why } from '../model/chain.ts'
import type { Block, Laid, Layout, Page, Section } from '../model/page.ts'
import type { Run, Text } from '../model/token.ts'
import { textOf } from '../lang/tokenise.ts'
import type { Know } from '../knowledge/know.ts'
import type { Part } from '../knowledge/prose.ts'
import { clockIn } from './clock.ts'
import { crumbIn, issueIn, monthOn, toldIn } from './hints.ts'
import { creditsIn, paperIn } from './credits.ts'
import { headMark } from './mark.ts'
import { creditsOf } from './publisher.ts'
import { gluedCuts } from './cuts.ts'
import { type Lead, leadOf } from './lead.ts'
import { type Line, linesOf } from './line.ts'
import { bannerIn, isTelling, ownerIn } from './owner.ts'
import { publishedOf } from './published.ts'
import { stampsIn } from './stamp.ts'
import { isReprint } from './reprint.ts'
import { numberedYears } from './yearless.ts'
import { sceneOf } from '../time/scene.ts'
import { joinedDates } from './datebox.ts'
import { sortLines } from './sort.ts'
import type { Piece } from './state.ts'

/** Finds the articles of a page and names every other part. Pure and total; an empty page has no section and no article. */
export function layOut(page: Page, know: Know): { text: Text; layout: Layout } {
  const plain = textOf(page.text)
  const cuts = gluedCuts(plain, linesOf(plain), know)
  const text = cuts.size === 0 ? plain : textOf(page.text, cuts)
  const lines = joinedDates(text, linesOf(text))
  const sorted = sortLines(text, lines, { know, blocks: page.blocks ?? [], names: (page.facts ?? []).filter(({ what }) => what === 'outlet').map(({ value }) => value) })
  const pieces = merged(text, sorted.pieces)
  return { text, layout: { sections: pieces.map((piece) => sectionOf(text, piece)), articles: articlesOf(text, pieces, { know, page, own: sorted.own, lines }) } }
}

/** Neighbouring lines of one kind and article are one section: a body, a list. Titles and credits stay apart. */
function merged(text: Text, pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = []
  for (const piece of pieces) {
    const last = out.at(-1)
    const joins = last && last.kind === piece.kind && last.article === piece.article && last.note === piece.note && ['body', 'similar-list', 'related-headlines', 'boilerplate', 'keywords'].includes(piece.kind)
    if (joins) out[out.length - 1] = { ...last, to: piece.to }
    else out.push(piece)
  }
  return out.filter(({ from, to }) => to > from && text.tokens[to - 1] !== undefined)
}

function placeOf({ tokens }: Text, { from, to }: Run): Section['at'] {
  return span(tokens[from]!.at.start, tokens[to - 1]!.at.end)
}

function sectionOf(text: Text, piece: Piece): Section {
  const at = placeOf(text, piece)
  return { kind: piece.kind, at, why: why(`page.${piece.kind}`, at) }
}

interface Context {
  readonly know: Know
  readonly page: Page
  readonly own: ReadonlySet<number>
  readonly lines: readonly Line[]
}

function articlesOf(text: Text, pieces: readonly Piece[], context: Context): Laid[] {
  const groups: Piece[][] = []
  for (const piece of pieces) if (piece.article >= 0) (groups[piece.article] ??= []).push(piece)
  const first = articleOf(text, groups[0] ?? [], { ...context, pieces, nth: 0, anchor: null })
  const all = [first, ...Array.from(groups.slice(1), (group = [], nth) => articleOf(text, group, { ...context, pieces, nth: nth + 1, anchor: context.own.has(nth + 1) ? (first.published?.latest ?? null) : null }))]
  const days = pieces.filter(({ note }) => note === 'day')
  const [host] = all
  const whole = all.map((one, nth) => (nth > 0 && host && context.own.has(nth) ? partOf(host, one, { text, moment: groups[nth]?.find(({ note }) => note === 'moment'), days, know: context.know }) : one))
  const parts = whole.map(({ body: [at] }) => blockAt(context.page, at ?? null)?.article)
  const entries = whole.filter((_, nth) => nth > 0 && (context.own.has(nth) || (parts[0] === undefined && parts[nth] !== undefined)))
  const [, second, ...rest] = whole
  if (host?.body.length === 0 && second && context.own.has(1)) return [{ ...second, role: 'main' }, ...rest]
  return whole.map((one, nth) => (nth === 0 ? spanned(one, entries) : one)).filter(({ title, body }) => title !== null || body.length > 0)
}

const FEWEST_ENTRIES = 2

/** A live page that nothing else dates is of the days of its entries, the first to the last; so is one whose entries the markup parts below its own text. */
function spanned(host: Laid, entries: readonly Laid[]): Laid {
  const dated = entries.flatMap(({ published }) => published ?? [])
  if (host.published || dated.length < FEWEST_ENTRIES || dated.length < entries.length) return host
  const [earliest, latest] = [dated.map((one) => one.earliest.slice(0, 10)).sort()[0]!, dated.map((one) => one.latest.slice(0, 10)).sort().at(-1)!]
  return { ...host, published: { earliest, latest, precision: 'day', basis: dated[0]!.basis, evidence: dated.flatMap(({ evidence }) => evidence.slice(-1)) } }
}

interface Moment {
  readonly moment: Piece | undefined
  readonly days: readonly Piece[]
  readonly text: Text
  readonly know: Know
}

/** An entry of a live page or a story of a digest came out with its page: on its day (or the one printed above it), at the clock it prints; its outlet is the page's. */
function partOf({ published, outlet }: Laid, part: Laid, { moment, days, text, know }: Moment): Laid {
  const above = moment && days.findLast(({ to }) => to <= moment.from)
  const day = (above && publishedOf(text, { lines: [{ ...above, afterTitle: true }], lead: { evidence: [], weekday: null }, page: { id: '', source: '', format: 'text', text: '', facts: published ? [{ what: 'published', value: published.earliest, from: 'record' }] : [] }, main: false }, know)) ?? published
  const whole = { ...part, outlet: outlet ?? part.outlet }
  if (!day || (part.published && !(above && moment && stampsIn(text, moment).length === 0)) || day.earliest.slice(0, 10) !== day.latest.slice(0, 10)) return whole
  const clock = moment ? clockIn(sceneOf(text.raw, text.tokens.slice(moment.from, moment.to))) : null
  const when = day.earliest.slice(0, 10) + (clock ? `T${clock.time}` : '')
  return { ...whole, published: { earliest: when, latest: when, precision: clock ? 'minute' : 'day', basis: day.basis, evidence: [...(moment ? [placeOf(text, moment)] : []), ...day.evidence] } }
}

function articleOf(text: Text, pieces: readonly Piece[], { know, page, nth, lines: all, anchor, pieces: whole }: Context & Nth): Laid {
  const of = (...kinds: readonly Section['kind'][]): Piece[] => pieces.filter(({ kind }) => kinds.includes(kind))
  const place = (piece: Piece): Section['at'] => placeOf(text, piece)
  const [body, credits, title] = [of('body'), of('source-credit'), of('title')[0]]
  const [main, first] = [nth === 0, body[0]]
  const printed = credits.filter(({ note }) => note !== 'byline').flatMap((piece) => creditsIn(text, { ...piece, at: place(piece), gap: false }, { know, named: blockAt(page, place(piece))?.role === 'credit' }))
  const reprint = (): boolean => isReprint(text, { lines: all, pieces: whole }, know)
  const papers = of('published-line').flatMap((piece) => paperIn(text, { ...piece, at: place(piece), gap: false }, know))
  const named = main && page.blocks ? ownerIn(text, all, know) : null
  const owner = named ?? (main && page.blocks ? bannerIn(text, all, know) : null)
  const lead = opening(text, body, know)
  const lines = of('published-line', 'source-credit').filter(({ note: kind }) => kind !== 'day').map((piece) => ({ from: piece.from, to: piece.to, afterTitle: piece.note !== 'above', stated: blockAt(page, place(piece))?.stated }))
  const when = whenOf(page, first ? place(first) : null)
  const addresses = pieces.filter(({ note }) => note === 'url').map((piece) => text.raw.slice(place(piece).start, place(piece).end))
  return {
    role: main ? 'main' : 'embedded', title: title ? place(title) : null, body: body.map(place), subheadings: of('subheading').map(place),
    ...creditsOf({ printed: papers.length > 0 && reprint() ? [...printed, ...papers] : printed, mark: first ? headMark(text, first, know) : null, facts: main ? (page.facts ?? []) : [], owner, telling: named !== null && isTelling(text, named, know), reprint, know }),
    published: publishedOf(text, when === undefined ? { lines, lead, page: withAddresses(page, addresses), main, body, anchor, visits: main ? visitsIn(text, whole) : [], years: () => (main ? numberedYears(text, all, first) : []), hints: () => [...toldIn(text, first, know), ...monthOn(text, lines), ...(main ? [...issueIn(text, all, { body: first, know }), ...crumbIn(text, { from: 0, to: title?.from ?? 0 })] : [])] } : { lines, lead, page: statedPage(page, { when, main }), main: true, body }, know),
    ...(lead.weekday ? { weekday: lead.weekday } : {}), bylines: credits.filter(({ note }) => note === 'byline').map(place),
  }
}

/** The whole dates in the furniture above the title. */
function visitsIn(text: Text, pieces: readonly Piece[]): string[] {
  const title = pieces.findIndex(({ kind }) => kind === 'title')
  return pieces.slice(0, Math.max(0, title)).filter(({ kind, note }) => kind === 'boilerplate' || (kind === 'published-line' && note === 'above')).flatMap((piece) => stampsIn(text, piece).flatMap(({ days }) => days.slice(0, 1)))
}

/** Which of the articles of a page, and the day that parts of the page's own take their year from. */
interface Nth {
  readonly nth: number
  /** All pieces of the page. */
  readonly pieces: readonly Piece[]
  readonly anchor: string | null
}

/** What the markup states of the article that a place stands in, where it parts several. */
const whenOf = (page: Page, at: Section['at'] | null): string | undefined => blockAt(page, at)?.when

/** The block of markup that a place begins in. */
function blockAt({ blocks = [] }: Page, at: Section['at'] | null): Block | undefined {
  if (at === null) return undefined
  let [low, high] = [0, blocks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (blocks[middle]!.at.end <= at.start) low = middle + 1
    else high = middle
  }
  return blocks[low]
}

/** A page of several articles as one of them sees it: the day it states for itself, and the day of collection; the first has what the page states too. */
function statedPage(page: Page, { when, main }: { when: string; main: boolean }): Page {
  const facts = (page.facts ?? []).filter(({ what }) => main || what === 'collected')
  return { ...page, published: undefined, facts: [{ what: 'published', value: when, from: 'time' }, ...facts] }
}

/** What the opening of the text says of its day; scrapers break it by a line of their own, so the second part counts too, though no dateline stands there. */
function opening(text: Text, [first, second]: readonly Piece[], know: Know): Lead {
  if (!first) return { evidence: [], weekday: null }
  const lead = leadOf(text, first, know)
  if (!second || lead.evidence.length > 0) return lead
  const more = leadOf(text, second, know)
  return { evidence: more.evidence.filter(({ basis }) => basis === 'content'), weekday: lead.weekday ?? more.weekday }
}

/** An address printed in the page stands for its own where its carrier states none. */
function withAddresses(page: Page, [first]: readonly string[]): Page {
  if (first === undefined || (page.facts ?? []).some(({ what }) => what === 'url')) return page
  return { ...page, facts: [...(page.facts ?? []), { what: 'url', value: first, from: 'meta' }] }
}

/** The parts of an article in text order, as the later stages read them. */
export function partsOf({ title, subheadings, body }: Laid): Part[] {
  const parts: Part[] = [
    ...(title ? [{ at: title, zone: 'title' as const }] : []), ...subheadings.map((at) => ({ at, zone: 'subheading' as const })),
    ...body.map((at) => ({ at, zone: 'body' as const })),
  ]
  return parts.sort((a, b) => a.at.start - b.at.start)
}
