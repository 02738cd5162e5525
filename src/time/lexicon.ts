import { AL, ALEF, BEH, FEH, KAF, LAM, WAW } from '../lang/letters.ts'
import { fold } from '../lang/fold.ts'
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
export type Row = readonly [role: string, id: string, attributes: Readonly<Record<string, string>>, text: string]

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

/** The words of time by their first word; `shapes`: a sieve of their printed forms, proclitics and all (`shapeOf`). */
export interface Lexicon {
  readonly stems: ReadonlyMap<string, Node>
  readonly shapes: Uint8Array
}

/** Marks in the sieve: a word of time may have this shape; a time may begin with it. */
export const KNOWN = 1
export const OPENING = 2

/** Roles whose words stand with and without the article; the files list them without. */
const withArticle = new Set(['unit-one', 'unit-two', 'unit-many', 'ordinal', 'season', 'decade', 'half-word', 'quarter-word', 'cardinal', 'fraction'])
const HOLIDAY_PARTS = ['calendar', 'month', 'day', 'days', 'easter']

/** Compiles rows of vocabulary. Order of rows is order of answers. */
export function lexiconOf(lines: readonly Row[]): Lexicon {
  const stems = new Map<string, Node>()
  const openers = new Set<string>()
  const apart = new Set(lines.filter(([role]) => role === 'apart').map(([, , , text]) => fold(text)))
  for (const [role, id, is, text] of lines) {
    for (const [form, def] of formsOf(role, text)) {
      const word = wordOf({ role, id, is, text, def })
      const [first, ...rest] = wordsOf(form)
      let node = stepTo(stems, first!)
      for (const next of rest) node = stepTo((node.next ??= new Map()), next)
      node.ends.push(word)
      if (word.bit !== 0 && !apart.has(first!)) openers.add(first!)
    }
  }
  return { stems, shapes: sieveOf(stems.keys(), openers) }
}

function stepTo(nodes: Map<string, Node>, form: string): Node {
  const known = nodes.get(form)
  if (known) return known
  const made: Node = { next: null, ends: [] }
  nodes.set(form, made)
  return made
}

const SHAPES = 1 << 18

/** A few letters and the length of a form, mixed to eighteen bits: most words of a text share theirs with no word of time and need no further look. */
export function shapeOf(form: string): number {
  const { length } = form
  const mixed = Math.imul(form.charCodeAt(0), 0x9e37) ^ Math.imul(form.charCodeAt(1), 0x85eb) ^ Math.imul(form.charCodeAt(length - 1), 0xc2b3) ^ Math.imul(form.charCodeAt(length >> 1), 0x27d5) ^ Math.imul(length, 0x1657)
  return (mixed ^ (mixed >>> 9)) & (SHAPES - 1)
}

/** The folded words of a phrase, cut where a text's would be. */
function wordsOf(phrase: string): string[] {
  return PLAIN.test(phrase) ? fold(phrase).split(' ') : tokenise(phrase).map(({ form }) => form)
}

const PLAIN = /^[\u0621-\u064a\u064b-\u0652 ]+$/
const conjunctions = ['', WAW, FEH]
const SHORTEST = 2

function sieveOf(stems: Iterable<string>, openers: ReadonlySet<string>): Uint8Array {
  const shapes = new Uint8Array(SHAPES)
  for (const stem of stems) markForms(shapes, stem, openers.has(stem) ? KNOWN | OPENING : KNOWN)
  return shapes
}

/** Marks every printed form of a word: «والخميس», «للأسبوع», «وبمساء». */
function markForms(shapes: Uint8Array, stem: string, mark: number): void {
  shapes[shapeOf(stem)]! |= mark
  if (stem.length < SHORTEST) return
  const swallowed = LAM + (stem.startsWith(AL) ? stem.slice(1) : stem)
  for (const and of conjunctions) {
    shapes[shapeOf(and + stem)]! |= mark
    shapes[shapeOf(and + BEH + stem)]! |= mark
    shapes[shapeOf(and + KAF + stem)]! |= mark
    shapes[shapeOf(and + swallowed)]! |= mark
  }
}

/** The ways to read a printed form: the whole word first, then with proclitics cut off («ولوزير»), the article that ل swallowed restored («للأسبوع»). */
export function readingsOf({ stems }: Lexicon, form: string): readonly Reading[] {
  const readings: Reading[] = []
  pushReading(readings, stems, { prefix: '', stem: form })
  pushPreposition(readings, stems, { prefix: '', stem: form })
  const first = form.charAt(0)
  if ((first !== WAW && first !== FEH) || form.length <= SHORTEST) return readings
  const rest = form.slice(1)
  pushReading(readings, stems, { prefix: first, stem: rest })
  pushPreposition(readings, stems, { prefix: first, stem: rest })
  return readings
}

interface Cut {
  readonly prefix: string
  readonly stem: string
}

function pushReading(readings: Reading[], stems: Lexicon['stems'], { prefix, stem }: Cut): void {
  const node = stems.get(stem)
  if (node) readings.push({ prefix, node })
}

function pushPreposition(readings: Reading[], stems: Lexicon['stems'], { prefix, stem }: Cut): void {
  const first = stem.charAt(0)
  if ((first !== BEH && first !== KAF && first !== LAM) || stem.length <= SHORTEST) return
  const rest = stem.slice(1)
  pushReading(readings, stems, { prefix: prefix + first, stem: first === LAM && rest.startsWith(LAM) ? ALEF + rest : rest })
}

function formsOf(role: string, text: string): (readonly [string, boolean])[] {
  return withArticle.has(role) ? [[text, false], [AL + text, true]] : [[text, text.startsWith(AL)]]
}

function wordOf({ role, id, is, text, def }: Pick<Word, 'role' | 'id' | 'is' | 'def'> & { readonly text: string }): Word {
  return { role, id, bit: bitOf({ role, id, is }), n: is.n === undefined ? Number(id.replace(/^[a-z-]+/, '')) || 0 : Number(is.n), def, spelled: text, is }
}

/** The first forms of the words of a vocabulary that a test takes: what is none of them begins none of these. */
export function openersOf({ stems }: Lexicon, takes: (word: Word) => boolean): ReadonlySet<string> {
  const holds = ({ ends, next }: Node): boolean => ends.some(takes) || [...(next?.values() ?? [])].some(holds)
  return new Set([...stems].filter(([, node]) => holds(node)).map(([form]) => form))
}

/** The rule of a holiday's entry. */
export function holidayRule({ is }: Word): { calendar: 'gregorian' | 'hijri' | 'julian'; month: number; day: number; days: number; easter: number | null } {
  const [calendar, month, day, days, easter] = HOLIDAY_PARTS.map((key) => is[key])
  return { calendar: calendar as 'gregorian', month: Number(month ?? 0), day: Number(day ?? 0), days: Number(days ?? 1), easter: easter === undefined ? null : Number(easter) }
}

/** Our own vocabulary, made from knowledge/calendar.tsv, numbers.tsv and time.tsv by `npm run docs`. */
export const lexicon: Lexicon = lexiconOf(rows as unknown as readonly Row[])
