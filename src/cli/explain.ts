import type { Why } from '../model/chain.ts'
import type { Article, Reading } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import { chainLine } from '../dossier/text.ts'
import { type ReadOptions, readAll, SOME_FAILED, USAGE } from './run.ts'

interface Found {
  readonly id: string
  readonly at: Span
  readonly says: string
  readonly why: Why
}

const PLACE = /^(.+):(\d+)-(\d+)$/

/** `isnad explain`: which rules and which printed words a finding stands on, down to words. By id (in the pages given), or all findings at a place of a file. */
export function explainCommand(target: string, paths: readonly string[], options: ReadOptions): number {
  const place = PLACE.exec(target)
  const wanted = place ? atPlace(Number(place[2]), Number(place[3])) : ({ id }: Found) => id === target || id.startsWith(`${target}.`)
  if (!place && paths.length === 0) {
    process.stderr.write('isnad: explain ID needs the pages to look in: isnad explain ID PATH...\n')
    return USAGE
  }
  let shown = 0
  const code = readAll(place ? [place[1]!] : paths, options, (reading) => {
    for (const found of findingsOf(reading).filter(wanted)) {
      shown++
      process.stdout.write(explained(reading.page.text, found))
    }
  })
  if (shown === 0) process.stderr.write(`isnad: nothing found at ${target}\n`)
  return shown === 0 ? SOME_FAILED : code
}

function atPlace(start: number, end: number): (found: Found) => boolean {
  return ({ at }) => at.start < end && start < at.end
}

function findingsOf({ articles, sections, page }: Reading): Found[] {
  const parts = sections.map(({ kind, at, why }) => ({ id: `${page.id.slice(0, 12)}.section${at.start}`, at, says: `section ${kind}`, why }))
  return [...parts, ...articles.flatMap(ofArticle)]
}

function ofArticle({ id, statements, events, mentions, times }: Article): Found[] {
  return [
    ...statements.map((one) => ({ id: `${id}.${one.id}`, at: one.content[0]!, says: `statement by ${one.speaker.name} (${one.force}); ${chainLine(one.chain)}`, why: one.why })),
    ...events.map((one) => ({ id: `${id}.${one.id}`, at: one.at, says: `event ${one.kind} (${one.status})`, why: one.why })),
    ...mentions.map((one) => ({ id: `${id}.n${one.at.start}`, at: one.at, says: `${one.kind} ${one.name}`, why: one.why })),
    ...times.map((one) => ({ id: `${id}.t${one.at.start}`, at: one.at, says: `time ${one.value}`, why: one.why })),
  ]
}

function explained(raw: string, { id, says, why }: Found): string {
  return `${id}: ${says}\n${reasons(raw, why, 1)}\n`
}

function reasons(raw: string, { by, at, on }: Why, depth: number): string {
  const line = `${'  '.repeat(depth)}${by} [${at.start}-${at.end}] ${short(raw.slice(at.start, at.end))}\n`
  return line + on.map((one) => reasons(raw, one, depth + 1)).join('')
}

const SHOWN = 160

function short(words: string): string {
  const line = words.replace(/\s+/g, ' ')
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line
}
