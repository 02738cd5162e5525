import { AL } from '../lang/letters.ts'
import { buildLookup, type Lookup } from '../lang/lookup.ts'
import rows from './words.json' with { type: 'json' }

/** A word of time: its role and entry, what it counts for (`n`), whether it stands with the article, and its attributes. */
export interface Word {
  readonly role: string
  readonly id: string
  readonly n: number
  readonly def: boolean
  /** Letters as spelled, for words that folding makes another («آب» month, «أب» father). */
  readonly spelled: string
  readonly is: Readonly<Record<string, string>>
}

/** One line of words.json: role, entry id, attributes as in the knowledge files, string. */
export type Row = readonly [role: string, id: string, attributes: string, text: string]

/** Roles whose words stand with and without the article; the files list them without. */
const withArticle = new Set(['unit-one', 'unit-two', 'unit-many', 'ordinal', 'season', 'decade', 'half-word', 'quarter-word', 'cardinal', 'fraction'])
const HOLIDAY_PARTS = ['calendar', 'month', 'day', 'days', 'easter']

/** Compiles rows of vocabulary. Order of rows is order of answers. */
export function lexiconOf(lines: readonly Row[]): Lookup<Word> {
  return buildLookup(lines.flatMap(([role, id, attributes, text]) => formsOf(role, text).map(([form, def]) => [form, wordOf({ role, id, attributes, text, def })] as const)))
}

function formsOf(role: string, text: string): (readonly [string, boolean])[] {
  return withArticle.has(role) ? [[text, false], [AL + text, true]] : [[text, text.startsWith(AL)]]
}

function wordOf({ role, id, attributes, text, def }: { role: string; id: string; attributes: string; text: string; def: boolean }): Word {
  const is = Object.fromEntries(attributes === '-' ? [] : attributes.split(' ').map((pair) => pair.split('=') as [string, string]).map(([key, value]) => [key, value ?? '']))
  return { role, id, n: is.n === undefined ? Number(id.replace(/^[a-z-]+/, '')) || 0 : Number(is.n), def, spelled: text, is }
}

/** The rule of a holiday's entry. */
export function holidayRule({ is }: Word): { calendar: 'gregorian' | 'hijri' | 'julian'; month: number; day: number; days: number; easter: number | null } {
  const [calendar, month, day, days, easter] = HOLIDAY_PARTS.map((key) => is[key])
  return { calendar: calendar as 'gregorian', month: Number(month ?? 0), day: Number(day ?? 0), days: Number(days ?? 1), easter: easter === undefined ? null : Number(easter) }
}

/** Our own vocabulary, made from knowledge/calendar.tsv, numbers.tsv and time.tsv by `npm run docs`. */
export const lexicon: Lookup<Word> = lexiconOf(rows as unknown as readonly Row[])
