import { z } from 'zod'
import { eventKinds, roles, statuses } from '../model/event.ts'
import { stances } from '../model/position.ts'
import { forces, occasions } from '../model/statement.ts'

/** The version every reading carries. Renaming or moving a field needs a new one. */
export const READING_SCHEMA = 'isnad.reading/1'

const span = z.tuple([z.int().min(0), z.int().min(1)]).describe('[start, end) in UTF-16 code units of text')
const date = z.string().describe('ISO 8601')
const when = z.object({ begin: date.nullable(), end: date.nullable() }).describe('half-open interval')

const section = z.object({
  kind: z.enum(['title', 'subheading', 'body', 'published-line', 'source-credit', 'keywords', 'related-header', 'related-headlines', 'similar-list', 'boilerplate']),
  span,
})
const published = z.object({
  earliest: date, latest: date, precision: z.enum(['minute', 'hour', 'day', 'week', 'month', 'year']),
  basis: z.enum(['metadata', 'url', 'dateline', 'content', 'corroborated']), evidence: z.array(span),
  doubts: z.array(z.object({ kind: z.enum(['date', 'weekday', 'order']), says: z.string(), basis: z.enum(['metadata', 'url', 'dateline', 'content', 'corroborated']), evidence: z.array(span) }))
    .optional().describe('dates and weekdays in the page that disagree'),
})
const block = z.object({
  span, role: z.string(), path: z.string().describe('element path'), source: z.tuple([z.int().min(0), z.int().min(0)]).describe('[start, end) in the decoded source'),
  main: z.boolean().describe('inside the region that holds the text'), article: z.int().optional().describe('the part of the markup it stands in, where that parts several articles'),
})
const fact = z.object({ what: z.string(), value: z.string(), from: z.string() })
const name = z.object({ kind: z.enum(['person', 'body', 'place', 'group']), span, name: z.string(), title: span.nullable() })
const time = z.object({
  span, type: z.enum(['date', 'time', 'duration', 'set']), value: z.string(), begin: date.nullable(), end: date.nullable(),
  mod: z.string().optional().describe('TIMEX3 modifier: START, MID, END, APPROX, MORE_THAN, ...'), zone: z.string().optional().describe('IANA zone printed beside a clock, or local'),
  doubts: z.array(z.object({ kind: z.enum(['order', 'twin', 'weekday', 'calendar', 'nonexistent']), says: z.string() })).optional().describe('what in the words speaks against the value'),
})
const link = z.object({ kind: z.enum(['outlet', 'agency', 'person', 'body', 'unnamed', 'document']), name: z.string(), span: span.nullable() })
const statement = z.object({
  id: z.string(), content: z.array(span).min(1), cue: span.nullable(), cueLemma: z.string().nullable(),
  speaker: z.object({ kind: z.enum(['person', 'body', 'unnamed', 'document', 'unknown']), name: z.string(), span: span.nullable(), title: span.nullable() }),
  manner: z.enum(['direct', 'indirect', 'mixed']), force: z.enum(forces), addressee: z.string().nullable(), occasion: z.enum(occasions).nullable(),
  said: when.nullable(), chain: z.array(link), inTitle: z.boolean(), rule: z.string(),
})
const event = z.object({
  id: z.string(), kind: z.enum(eventKinds), plover: z.object({ event: z.string(), mode: z.string().nullable() }), status: z.enum(statuses), span,
  participants: z.array(z.object({ name: z.string(), role: z.enum(roles), span })), place: z.string().nullable(), when: when.nullable(), rule: z.string(),
})
const position = z.object({ party: z.string(), issue: z.string(), stance: z.enum(stances), span, from: z.string(), when: when.nullable() })
const article = z.object({
  id: z.string(), role: z.enum(['main', 'embedded']), title: span.nullable(), body: z.array(span),
  outlet: z.object({ name: z.string(), span: span.nullable() }).nullable(),
  credits: z.array(z.object({ kind: z.enum(['outlet', 'agency']), name: z.string(), span })), published: published.nullable(),
  weekday: z.object({ weekday: z.int().min(1).max(7), span }).optional().describe('the weekday the text gives its own day, Monday 1'), bylines: z.array(span).optional(),
  names: z.array(name), times: z.array(time), statements: z.array(statement), events: z.array(event), positions: z.array(position),
})

/** One object of `isnad read --format jsonl`. */
export const readingSchema = z.object({
  schema: z.literal(READING_SCHEMA),
  page: z.object({ id: z.string(), source: z.string(), format: z.enum(['text', 'html', 'feed', 'warc', 'jsonl']), language: z.literal('ar'), url: z.string().optional().describe('canonical address') }),
  text: z.string().optional(), blocks: z.array(block).optional(), facts: z.array(fact).optional(), sections: z.array(section), articles: z.array(article),
})

/** A reading as it is printed. */
export type PrintedReading = z.infer<typeof readingSchema>
export type PrintedArticle = z.infer<typeof article>

/** The JSON Schema that ships as `schema/reading.schema.json`, made from the same definitions that type the output. */
export function jsonSchema(): object {
  return { title: 'A reading of one page', ...z.toJSONSchema(readingSchema) }
}
