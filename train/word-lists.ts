/**
 * Makes `name-parts.list`, `common.list` and `stems.list` in `knowledge/lists`.
 * usage: node train/word-lists.ts DATA_FOLDER
 * Name parts: Wikidata person names via NETransliteration (CC0) seen at least twice, and the Unlicense name dictionary of palestine-datasets.
 * Common words: word forms that stand in at least 12 documents of the ANT news corpus (frequencies only) and are no frequent name part.
 * Stems: in how many of ten thousand texts of that corpus a stem stands, where it is one in a thousand at least.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fold } from '../src/lang/fold.ts'
import { textOf, tokenise } from '../src/lang/tokenise.ts'
import { stemsOf } from '../src/page/cohesion.ts'

const OUT = new URL('../knowledge/lists/', import.meta.url)
const SEEN_IN_WIKIDATA = 2
const SURE_NAME = 40
const COMMON_IN = 12
const TEXTS = 10_000
const RARE = 10
const SHORTEST_TEXT = 200

const data = process.argv[2]
if (!data) throw new Error('usage: node train/word-lists.ts DATA_FOLDER')

const wikidata = new Map<string, number>()
for (const line of readFileSync(join(data, 'gazetteers/wd_arabic.normalized.aligned.tokens'), 'utf8').split('\n')) {
  const [, letters, count] = line.split('\t')
  if (letters) wikidata.set(fold(letters.replaceAll(' ', '')), (wikidata.get(fold(letters.replaceAll(' ', ''))) ?? 0) + Number(count))
}
const dictionary = readFileSync(join(data, 'gazetteers/t4p_dict_ar_en.csv'), 'utf8').split('\n').map((line) => fold(line.split(',')[0]!.replace(/[()]/g, '')))

const documents = execFileSync('tar', ['xzOf', join(data, 'news/ant.tar.gz')], { maxBuffer: 1 << 30, encoding: 'utf8' }).split('</DOC>')
const inDocuments = new Map<string, number>()
for (const document of documents) {
  for (const form of new Set(tokenise(document).map(({ form }) => form))) inDocuments.set(form, (inDocuments.get(form) ?? 0) + 1)
}

const isWord = (form: string): boolean => /^[\u0621-\u064a]{2,}$/.test(form)
const parts = new Set([...wikidata].filter(([, count]) => count >= SEEN_IN_WIKIDATA).map(([form]) => form).concat(dictionary).filter(isWord))
const common = [...inDocuments].filter(([form, count]) => count >= COMMON_IN && isWord(form) && (wikidata.get(form) ?? 0) < SURE_NAME).map(([form]) => form)

const texts = documents.map((document) => document.slice(document.indexOf('<TEXT>') + '<TEXT>'.length, document.indexOf('</TEXT>'))).filter(({ length }) => length > SHORTEST_TEXT)
const withStem = new Map<string, number>()
for (const raw of texts) {
  const text = textOf(raw)
  for (const stem of stemsOf(text, [{ from: 0, to: text.tokens.length }])) withStem.set(stem, (withStem.get(stem) ?? 0) + 1)
}
const stems = [...withStem].map(([stem, count]) => [stem, Math.round((TEXTS * count) / texts.length)] as const).filter(([, share]) => share >= RARE)

mkdirSync(OUT, { recursive: true })
writeFileSync(new URL('name-parts.list', OUT), [...parts].sort().join('\n') + '\n')
writeFileSync(new URL('common.list', OUT), common.sort().join('\n') + '\n')
writeFileSync(new URL('stems.list', OUT), stems.map((line) => line.join(' ')).sort().join('\n') + '\n')
console.log(`stems ${stems.length}, name parts ${parts.size}, common words ${common.length} from ${documents.length} documents`)
