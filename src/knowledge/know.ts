import { AL } from '../lang/letters.ts'
import { buildLookup, type Lookup } from '../lang/lookup.ts'
import { attribute, type Entry } from './entry.ts'
import { tokenise } from '../lang/tokenise.ts'
import { parse, type Complaint } from './parse.ts'
import { schemas } from './schema.ts'
import { bitOf, type Word, wordsOf } from './words.ts'

/** All that Isnad knows: the entries by file, and one lookup over every printed form of them. */
export interface Know {
  readonly entries: ReadonlyMap<string, readonly Entry[]>
  readonly words: Lookup<Word>
  /** The formulas of pages.tsv; `#` stands for a number. */
  readonly formulas: Lookup<Word>
  /** Verbs of several words by their inflected first word: their subject may stand between («أجرى الرئيس اتصالا»). */
  readonly split: ReadonlyMap<string, readonly SplitVerb[]>
  /** Folded forms that are parts of persons' names, each with and without the article. */
  readonly nameParts: ReadonlySet<string>
  /** Folded forms that are everyday words. */
  readonly common: ReadonlySet<string>
  /** How many news texts have a word that begins so (`stemOf`), as a share of all; rare stems are not listed. */
  readonly stems: ReadonlyMap<string, number>
  /** Outlets and agencies by entry id; platforms are an occasion, never a link. */
  readonly media: ReadonlyMap<string, 'outlet' | 'agency'>
  /** Canonical names of countries by ISO code. */
  readonly countries: ReadonlyMap<string, string>
}

/** The rest of a verb of several words, and what the whole stands for. */
export interface SplitVerb {
  readonly rest: readonly string[]
  readonly is: Word
}

/** A knowledge file as read: its name without ending (`speech`), and its content. */
export interface KnowledgeFile {
  readonly name: string
  readonly path: string
  readonly content: string
}

/** Compiles knowledge files; several files of one name add up (a user's own `outlets.tsv` beside ours). Pure. */
export function compile(files: readonly KnowledgeFile[]): { know: Know; complaints: readonly Complaint[] } {
  const entries = new Map<string, Entry[]>()
  const complaints: Complaint[] = []
  const lists = new Map<string, ReadonlySet<string>>()
  for (const { name, path, content } of files) {
    if (path.endsWith('.list')) {
      lists.set(name, new Set(content.split('\n').filter((form) => form !== '')))
      continue
    }
    const schema = schemas[name]
    if (!schema) {
      complaints.push({ file: path, line: 0, says: 'no such knowledge file is known' })
      continue
    }
    const parsed = parse(path, content, schema)
    complaints.push(...parsed.complaints)
    entries.set(name, [...(entries.get(name) ?? []), ...parsed.entries])
  }
  return { know: { entries, words: buildLookup(phrases(entries)), formulas: buildLookup(formulas(entries)), split: splitVerbs(entries.get('diplomacy') ?? []), ...indexes(entries, lists) }, complaints }
}

/** The shares of stems.list are counts in so many texts. */
const TEXTS = 10_000

/** What stages would otherwise gather anew for every article. */
function indexes(entries: ReadonlyMap<string, readonly Entry[]>, lists: ReadonlyMap<string, ReadonlySet<string>>): Pick<Know, 'nameParts' | 'common' | 'stems' | 'media' | 'countries'> {
  const of = (file: string): readonly Entry[] => entries.get(file) ?? []
  return {
    nameParts: new Set([...(lists.get('name-parts') ?? [])].flatMap((part) => [part, AL + part])), common: lists.get('common') ?? new Set(), stems: new Map([...(lists.get('stems') ?? [])].map((line) => [line.slice(0, line.indexOf(' ')), Number(line.slice(line.indexOf(' ') + 1)) / TEXTS])),
    media: new Map([...of('outlets').filter((entry) => attribute(entry, 'kind') !== 'platform').map(({ id }) => [id, 'outlet'] as const), ...of('agencies').map(({ id }) => [id, 'agency'] as const)]),
    countries: new Map(of('countries').map(({ id, head }) => [id, head.text])),
  }
}

/** All phrases of the one lookup (formulas of pages and words of the time rules alone have lookups of their own); first words of split verbs stand in it alone too («أجرى»), so that a word with no hit needs no second look. */
function* phrases(entries: ReadonlyMap<string, readonly Entry[]>): Generator<readonly [string, Word]> {
  for (const [first, [verb]] of splitVerbs(entries.get('diplomacy') ?? [])) if (verb) yield [first, { ...verb.is, file: 'split', bit: bitOf('split') }]
  for (const [file, list] of entries) {
    if (file === 'pages' || file === 'time') continue
    for (const entry of list) yield* wordsOf(file, entry)
  }
}

function* formulas(entries: ReadonlyMap<string, readonly Entry[]>): Generator<readonly [string, Word]> {
  for (const entry of entries.get('pages') ?? []) yield* wordsOf('pages', entry)
}

function splitVerbs(entries: readonly Entry[]): ReadonlyMap<string, readonly SplitVerb[]> {
  const split = new Map<string, SplitVerb[]>()
  for (const [phrase, is] of entries.flatMap((entry) => [...wordsOf('diplomacy', entry)])) {
    const [first, ...rest] = tokenise(phrase).map(({ form }) => form)
    if ((is.role !== 'perfect' && is.role !== 'imperfect') || rest.length === 0 || !first) continue
    split.set(first, [...(split.get(first) ?? []), { rest, is }])
  }
  return split
}

/** The entries of one file, none when the file is not there. */
export function entriesOf(know: Know, file: string): readonly Entry[] {
  return know.entries.get(file) ?? []
}

