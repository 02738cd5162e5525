import type { Happening } from '../model/event.ts'
import type { Block, Published } from '../model/page.ts'
import type { Article, Reading } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import type { Time } from '../model/time.ts'
import { ploverOf } from '../model/plover.ts'
import { type PrintedArticle, type PrintedReading, READING_SCHEMA } from './schema.ts'

type Pair = [number, number]
const pair = (at: Span): Pair => [at.start, at.end]
const maybe = (at: Span | null): Pair | null => (at ? pair(at) : null)

/** A reading in the words of the reading contract. `withText`: false leaves the text out (`--no-text`). */
export function printed(reading: Reading, withText = true): PrintedReading {
  const { id, source, format, text, blocks, facts, url } = reading.page
  return {
    schema: READING_SCHEMA, page: { id, source, format, language: 'ar', ...(url ? { url } : {}) }, ...(withText ? { text } : {}),
    ...(blocks ? { blocks: blocks.map(printedBlock) } : {}), ...(facts ? { facts: [...facts] } : {}),
    sections: reading.sections.map(({ kind, at }) => ({ kind, span: pair(at) })), articles: reading.articles.map(printedArticle),
  }
}

function printedBlock({ at, role, path, source: [start, end], main, article }: Block): NonNullable<PrintedReading['blocks']>[number] {
  const block = { span: pair(at), role, path, source: [start, end] as Pair, main }
  return article === undefined ? block : { ...block, article }
}

function printedArticle(article: Article): PrintedArticle {
  const { id, role, title, body, outlet, credits, published, weekday, bylines, mentions, times, statements, events, positions } = article
  return {
    id, role, title: maybe(title), body: body.map(pair), outlet: outlet && { name: outlet.name, span: maybe(outlet.at) },
    credits: credits.map(({ kind, name, at }) => ({ kind, name, span: pair(at) })),
    published: published && printedDate(published), ...(weekday ? { weekday: { weekday: weekday.weekday, span: pair(weekday.at) } } : {}),
    ...(bylines && bylines.length > 0 ? { bylines: bylines.map(pair) } : {}),
    names: mentions.map(({ kind, at, name, title: office }) => ({ kind, span: pair(at), name, title: maybe(office) })),
    times: times.map(printedTime),
    statements: statements.map((statement) => printedStatement(id, statement)), events: events.map((event) => printedEvent(id, event)),
    positions: positions.map(({ party, issue, stance, at, from, when }) => ({ party, issue, stance, span: pair(at), from: `${id}.${from}`, when })),
  }
}

function printedTime({ at, type, value, begin, end, mod, zone, doubts }: Time): PrintedArticle['times'][number] {
  return { span: pair(at), type, value, begin, end, ...(mod ? { mod } : {}), ...(zone ? { zone } : {}), ...(doubts.length > 0 ? { doubts: [...doubts] } : {}) }
}

function printedDate({ doubts, evidence, ...rest }: Published): NonNullable<PrintedArticle['published']> {
  const printedDoubts = doubts?.map(({ evidence: at, ...doubt }) => ({ ...doubt, evidence: at.map(pair) }))
  return { ...rest, evidence: evidence.map(pair), ...(printedDoubts ? { doubts: printedDoubts } : {}) }
}

function printedStatement(article: string, statement: Statement): PrintedArticle['statements'][number] {
  const { id, content, cue, speaker, chain, why, ...rest } = statement
  return {
    ...rest, id: `${article}.${id}`, content: content.map(pair), cue: maybe(cue),
    speaker: { kind: speaker.kind, name: speaker.name, span: maybe(speaker.at), title: maybe(speaker.title) },
    chain: chain.map(({ kind, name, at }) => ({ kind, name, span: maybe(at) })), rule: why.by,
  }
}

function printedEvent(article: string, { id, kind, status, at, participants, place, when, why }: Happening): PrintedArticle['events'][number] {
  return {
    id: `${article}.${id}`, kind, plover: ploverOf(kind), status, span: pair(at),
    participants: participants.map(({ name, role, at: where }) => ({ name, role, span: pair(where) })), place, when, rule: why.by,
  }
}
