/**
 * Case files: `rule.cases.txt` beside `rule.ts`. Blocks parted by empty lines: input lines begin with `> ` (several make a page of several lines; `@published
 * ISO` before them dates it), answer lines with `= `. Only findings of the rules of that file are answers. UPDATE=1 rewrites the answers; people read the diff.
 */
import assert from 'node:assert/strict'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Article, Reading } from '../../src/model/reading.ts'
import { readText } from '../help.ts'

interface Case {
  readonly head: string[]
  readonly input: string
  readonly published: string | undefined
  readonly answers: string[]
}

function parse(content: string): Case[] {
  return content.trim().split(/\n\s*\n/).filter((block) => block.includes('> ')).map((block) => {
    const lines = block.split('\n')
    return {
      head: lines.filter((line) => !line.startsWith('= ')), input: lines.filter((line) => line.startsWith('>')).map((line) => line.slice(2)).join('\n'),
      published: lines.find((line) => line.startsWith('@published '))?.slice(11).trim(), answers: lines.filter((line) => line.startsWith('= ')),
    }
  })
}

/** What the rules of one file found, one line each. `only`: the beginning of the rule ids. */
function answersOf({ page: { text }, articles, sections }: Reading, only: string): string[] {
  const shown = (at: { start: number; end: number }): string => text.slice(at.start, at.end).replace(/\s+/g, ' ')
  if (only.startsWith('page.')) return sections.map(({ kind, at }) => `= ${kind}: ${shown(at)}`)
  const of = ({ times, mentions, statements, events }: Article): [string, string][] => [
    ...times.map((one): [string, string] => [one.why.by, `${shown(one.at)} | ${one.type} ${one.value}`]),
    ...mentions.map((one): [string, string] => [one.why.by, `${shown(one.at)} | ${one.kind} ${one.name}${one.title ? ` | ${shown(one.title)}` : ''}`]),
    ...statements.map((one): [string, string] => [one.why.by, `${one.cue ? shown(one.cue) : '-'} | ${one.speaker.kind} ${one.speaker.name} | ${one.manner} ${one.force}${one.said?.begin ? ` ${one.said.begin}` : ''}${one.occasion ? ` ${one.occasion}` : ''} | ${one.content.map(shown).join(' ... ')}`]),
    ...events.map((one): [string, string] => [one.why.by, `${one.kind} ${one.status} ${one.when?.begin ?? '-'} ${one.place ?? '-'} | ${one.participants.map(({ name, role }) => `${role} ${name}`).join(', ')}`]),
  ]
  return articles.flatMap(of).filter(([by]) => by === only || by.startsWith(`${only}.`)).map(([, line]) => `= ${line}`)
}

/** src/statements/reported.cases.txt → statements.reported; src/mentions/names/office.cases.txt → names.office; src/events/call.cases.txt → events.call. */
function ruleOf(path: string): string {
  const [folder, file] = path.split('/').slice(-2) as [string, string]
  return `${folder}.${file.replace('.cases.txt', '')}`
}

for (const path of globSync('src/**/*.cases.txt').sort()) {
  test(`cases of ${ruleOf(path)}`, () => {
    const content = readFileSync(path, 'utf8')
    const cases = parse(content)
    assert.ok(cases.length > 0, 'no case in the file')
    const answered = cases.map(({ head, input, published }) => [...head, ...answersOf(readText(input, published), ruleOf(path))].join('\n'))
    const updated = `${content.split('\n').filter((line) => line.startsWith('# ')).join('\n')}\n\n${answered.join('\n\n')}\n`.trimStart()
    if (process.env.UPDATE === '1') writeFileSync(path, updated)
    else for (const { answers, head, input, published } of cases) assert.deepEqual(answersOf(readText(input, published), ruleOf(path)), answers, head.join('\n'))
  })
}
