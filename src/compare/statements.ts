import type { Contradiction, Ref, ReprintGroup, SameStatement } from '../model/story.ts'
import type { Statement } from '../model/statement.ts'
import { bareNoun } from '../lang/clitics.ts'
import { addDays } from '../time/days.ts'
import type { Piece } from './piece.ts'
import { containment, shared, shinglesOf } from './shingles.ts'

/** A statement with its article and the words it is compared by. */
interface Said {
  readonly piece: Piece
  readonly statement: Statement
  readonly words: ReadonlySet<string>
  readonly pairs: ReadonlySet<string>
  readonly day: string | null
}

const ALIKE = 0.5
const DENIAL_DAYS = 5
const DENIAL_WORDS = 0.4

export function allSaid(pieces: readonly Piece[]): Said[] {
  return pieces.flatMap((piece) => piece.article.statements.map((statement) => ({
    piece, statement, words: shinglesOf(piece.raw, statement.content, 1), pairs: shinglesOf(piece.raw, statement.content, 2),
    day: statement.said?.begin?.slice(0, 10) ?? piece.day,
  })))
}

const refOf = ({ piece, statement }: Said): Ref => ({ article: piece.article.id, id: statement.id, at: statement.content[0] ?? null })

/** The same words by the same speaker on days that agree, in several articles. Reprints of one another count as one origin. */
export function sameStatementsOf(pieces: readonly Piece[], reprints: readonly ReprintGroup[]): SameStatement[] {
  const bySpeaker = Map.groupBy(allSaid(pieces), ({ statement }) => statement.speaker.name)
  return [...bySpeaker.values()].flatMap((said) => clusters(said)).filter((cluster) => new Set(cluster.map(({ piece }) => piece.article.id)).size > 1)
    .map((cluster) => sameOf(cluster, reprints))
}

function clusters(said: readonly Said[]): Said[][] {
  const out: Said[][] = []
  for (const one of said) {
    const home = out.find((cluster) => cluster.some((other) => alike(one, other)))
    if (home) home.push(one)
    else out.push([one])
  }
  return out
}

function alike(a: Said, b: Said): boolean {
  if (a.day && b.day && a.day !== b.day && Math.abs(Date.parse(a.day) - Date.parse(b.day)) > 86_400_000) return false
  return a.pairs.size > 2 && b.pairs.size > 2 && containment(a.pairs, b.pairs) >= ALIKE
}

function sameOf(cluster: readonly Said[], reprints: readonly ReprintGroup[]): SameStatement {
  const first = cluster.find(({ statement }) => statement.said !== null)
  const outlets = [...new Set(cluster.map(({ piece }) => piece.outlet ?? piece.article.id))].sort()
  const origin = ({ piece }: Said): string => reprints.find(({ articles }) => articles.includes(piece.article.id))?.articles[0] ?? piece.article.id
  return {
    speaker: cluster[0]!.statement.speaker.name, when: first?.statement.said ?? null, refs: cluster.map(refOf), outlets, origins: new Set(cluster.map(origin)).size,
  }
}

/** Denials and the reports they deny: somebody denies what somebody else, most often unnamed, had said within a few days before, in words that meet. */
export function denialsOf(pieces: readonly Piece[]): Contradiction[] {
  const said = allSaid(pieces)
  const denials = said.filter(({ statement }) => statement.force === 'deny')
  return denials.flatMap((denial) => said.filter((report) => isDenied(denial, report)).map((report) => ({ type: 'denial-of-report' as const, a: refOf(denial), b: refOf(report) })))
}

function isDenied(denial: Said, report: Said): boolean {
  if (report.statement.force === 'deny' || report.statement.speaker.name === denial.statement.speaker.name || report.words.size < 4) return false
  if (denial.day && report.day && (report.day > denial.day || addDays(report.day, DENIAL_DAYS) < denial.day)) return false
  const meets = shared(long(denial.words), long(report.words))
  return meets >= 3 && meets >= DENIAL_WORDS * Math.min(long(denial.words).size, long(report.words).size)
}

/** Words that carry meaning: five letters and more. */
function long(words: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...words].filter((word) => word.length > 4).map(bareNoun))
}
