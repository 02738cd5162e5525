import { AL, ALEF, BEH, FEH, KAF, LAM, WAW } from '../lang/letters.ts'
import { tokenise } from '../lang/tokenise.ts'
import { bitOf } from './opening.ts'
import rows from './words.json' with { type: 'json' }

/** A word of time: its role and entry, what it counts for (`n`), whether it stands with the article, and its attributes. */
export interface Word {
  readonly role: string
  readonly id: string
  readonly n: number
  readonly def: boolean
  /** What it may begin (`OPENS`). */
  readonly bit: number
  /** Letters as spelled, for words that folding makes another («آب» month, «أب» father). */
  readonly spelled: string
  readonly is: Readonly<Record<string, string>>
}

/** One line of words.json: role, entry id, attributes as in the knowledge files, string. */
export type Row = readonly [role: string, id: string, attributes: string, text: string]

/** Where a phrase goes on behind a word, and the words that end here. */
export interface Node {
  next: Map<string, Node> | null
  readonly ends: Word[]
}

/** A way to read a printed form: the proclitics before it, and where its phrases go on. */
export interface Reading {
  readonly prefix: string
  readonly node: Node
}

/** The words of time by the printed form of their first token, proclitics and all: one look at a token tells what may begin there. `opens`: forms that a time can begin with. */
export interface Lexicon {
  readonly firsts: ReadonlyMap<string, readonly Reading[]>
  readonly opens: ReadonlySet<string>
}

/** Roles whose words stand with and without the article; the files list them without. */
const withArticle = new Set(['unit-one', 'unit-two', 'unit-many', 'ordinal', 'season', 'decade', 'half-word', 'quarter-word', 'cardinal', 'fraction'])
const HOLIDAY_PARTS = ['calendar', 'month', 'day', 'days', 'easter']

/** Compiles rows of vocabulary. Order of rows is order of answers. */
export function lexiconOf(lines: readonly Row[]): Lexicon {
  const stems = new Map<string, Node>()
  const openers = new Set<string>()
  for (const [role, id, attributes, text] of lines) {
    for (const [form, def] of formsOf(role, text)) {
      const word = wordOf({ role, id, attributes, text, def })
      const [first, ...rest] = tokenise(form).map(({ form: folded }) => folded)
      let node = stepTo(stems, first!)
      for (const next of rest) node = stepTo((node.next ??= new Map()), next)
      node.ends.push(word)
      if (word.bit > 0) openers.add(first!)
    }
  }
  return withProclitics(stems, openers)
}

function stepTo(nodes: Map<string, Node>, form: string): Node {
  const known = nodes.get(form)
  if (known) return known
  const made: Node = { next: null, ends: [] }
  nodes.set(form, made)
  return made
}

const conjunctions = ['', WAW, FEH]
const prepositions = ['', BEH, KAF, LAM]
const SHORTEST = 2

/** Every printed form of every first word: «والخميس», «للأسبوع», «وبمساء». */
function withProclitics(stems: ReadonlyMap<string, Node>, openers: ReadonlySet<string>): Lexicon {
  const firsts = new Map<string, Reading[]>()
  const opening = new Set<string>()
  for (const [stem, node] of stems) {
    for (const [prefix, form] of printed(stem)) {
      const readings = firsts.get(form)
      if (readings) readings.push({ prefix, node })
      else firsts.set(form, [{ prefix, node }])
      if (openers.has(stem)) opening.add(form)
    }
  }
  return { firsts, opens: opening }
}

function printed(stem: string): (readonly [prefix: string, form: string])[] {
  if (stem.length < SHORTEST) return [['', stem]]
  return conjunctions.flatMap((and) => prepositions.map((to) => [and + to, and + (to === LAM && stem.startsWith(ALEF + LAM) ? LAM + stem.slice(1) : to + stem)] as const))
}

function formsOf(role: string, text: string): (readonly [string, boolean])[] {
  return withArticle.has(role) ? [[text, false], [AL + text, true]] : [[text, text.startsWith(AL)]]
}

function wordOf({ role, id, attributes, text, def }: { role: string; id: string; attributes: string; text: string; def: boolean }): Word {
  const is = Object.fromEntries(attributes === '-' ? [] : attributes.split(' ').map((pair) => pair.split('=') as [string, string]).map(([key, value]) => [key, value ?? '']))
  return { role, id, bit: bitOf({ role, id }), n: is.n === undefined ? Number(id.replace(/^[a-z-]+/, '')) || 0 : Number(is.n), def, spelled: text, is }
}

/** The rule of a holiday's entry. */
export function holidayRule({ is }: Word): { calendar: 'gregorian' | 'hijri' | 'julian'; month: number; day: number; days: number; easter: number | null } {
  const [calendar, month, day, days, easter] = HOLIDAY_PARTS.map((key) => is[key])
  return { calendar: calendar as 'gregorian', month: Number(month ?? 0), day: Number(day ?? 0), days: Number(days ?? 1), easter: easter === undefined ? null : Number(easter) }
}

/** Our own vocabulary, made from knowledge/calendar.tsv, numbers.tsv and time.tsv by `npm run docs`. */
export const lexicon: Lexicon = lexiconOf(rows as unknown as readonly Row[])
