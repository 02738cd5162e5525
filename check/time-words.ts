/** The vocabulary of the time rules as one data file (src/time/words.json), so that `isnad/time` reads no folder of knowledge: the rows of calendar.tsv, numbers.tsv and time.tsv. */
import { entriesOf, type Know } from '../src/knowledge/know.ts'

const FILES = ['calendar', 'numbers', 'time']

/** The content of words.json: one row a line, in the order of the files. */
export function timeWords(know: Know): string {
  const rows = FILES.flatMap((file) => entriesOf(know, file).flatMap(({ id, lines }) => lines.map(({ role, attributes, text }) => [role, id, Object.fromEntries(attributes), text])))
  return `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`
}
