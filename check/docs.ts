/**
 * Files that are made from the code: schema/reading.schema.json, docs/recognisers.md, docs/scorecard.md. With --write they are made anew; without, it says which
 * are stale, and the exit code is 1.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { jsonSchema } from '../src/contract/schema.ts'
import { entriesOf } from '../src/knowledge/know.ts'
import { load } from '../src/knowledge/load.ts'
import { readers } from '../src/statements/find.ts'
import { recognisers } from '../src/time/find.ts'
import { scorecard } from '../bench/score.ts'
import { timeWords } from './time-words.ts'

const { know } = load()

function recogniserPage(): string {
  const kinds = new Map<string, string[]>()
  for (const { id, head } of entriesOf(know, 'diplomacy')) {
    const kind = head.attributes.get('kind') ?? ''
    kinds.set(kind, [...(kinds.get(kind) ?? []), id])
  }
  const rules = [...readers, ...recognisers].map(({ id, example }) => `| \`${id}\` | ${example} |`)
  const events = [...kinds].sort().map(([kind, ids]) => `| ${kind} | ${ids.map((id) => `\`${id}\``).join(', ')} |`)
  const words = [...know.entries].sort().map(([file, entries]) => `| \`${file}.tsv\` | ${entries.length} | ${entries.reduce((sum, { lines }) => sum + lines.length, 0)} |`)
  return ['# Rules and vocabulary', '', 'Made by `npm run docs`; do not edit.', '', '| rule | example |', '|---|---|', ...rules, '', '| event kind | entries of diplomacy.tsv |', '|---|---|', ...events, '', '| file | entries | lines |', '|---|---|---|', ...words, ''].join('\n')
}

const made: Readonly<Record<string, string>> = {
  'schema/reading.schema.json': `${JSON.stringify(jsonSchema(), null, 1)}\n`, 'docs/recognisers.md': recogniserPage(), 'docs/scorecard.md': scorecard(), 'src/time/words.json': timeWords(know),
}

let stale = 0
for (const [path, content] of Object.entries(made)) {
  if (existsSync(path) && readFileSync(path, 'utf8') === content) continue
  if (process.argv.includes('--write')) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  } else {
    stale++
    process.stdout.write(`${path} is stale: npm run docs\n`)
  }
}
process.exitCode = stale > 0 ? 1 : 0
