import type { Ref, ReprintEdge, ReprintGroup } from '../model/story.ts'
import type { Span } from '../model/span.ts'
import { dayNumber } from '../time/days.ts'
import { type Piece, sentencesIn } from './piece.ts'
import { containment, resemblance, shared, shinglesOf } from './shingles.ts'

const RESEMBLES = 0.3
const CONTAINS = 0.5
const SURE = 0.6
const DAYS_APART = 10
const COMMONEST = 40

/** Groups of articles that are copies of one another. Boilerplate that repeats for years is no copy: articles days apart must share most of their words. */
export function reprintsOf(pieces: readonly Piece[]): ReprintGroup[] {
  const edges = candidatePairs(pieces).map(([a, b]) => edgeOf(pieces[a]!, pieces[b]!)).filter((edge): edge is ReprintEdge => edge !== null)
  return groupsOf(edges)
}

/** Pairs with enough shared shingles, found through an index; shingles that stand in very many articles do not make pairs. */
function candidatePairs(pieces: readonly Piece[]): [number, number][] {
  const holders = new Map<string, number[]>()
  pieces.forEach(({ shingles }, at) => {
    for (const shingle of shingles) {
      const list = holders.get(shingle)
      if (list) list.push(at)
      else holders.set(shingle, [at])
    }
  })
  const counts = new Map<number, number>()
  for (const list of holders.values()) if (list.length > 1 && list.length <= COMMONEST) countPairs(list, pieces.length, counts)
  return [...counts].filter(([key, count]) => enough(pieces, key, count)).map(([key]) => [Math.floor(key / pieces.length), key % pieces.length])
}

function countPairs(list: readonly number[], all: number, counts: Map<number, number>): void {
  for (let i = 0; i < list.length; i++) for (let j = i + 1; j < list.length; j++) {
    const key = list[i]! * all + list[j]!
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
}

function enough(pieces: readonly Piece[], key: number, count: number): boolean {
  const small = Math.min(pieces[Math.floor(key / pieces.length)]!.shingles.size, pieces[key % pieces.length]!.shingles.size)
  return count >= 3 && count >= 0.2 * small
}

function edgeOf(a: Piece, b: Piece): ReprintEdge | null {
  const like = resemblance(a.shingles, b.shingles)
  const held = containment(a.shingles, b.shingles)
  if (like < RESEMBLES && held < CONTAINS) return null
  if (a.day && b.day && Math.abs(dayNumber(a.day) - dayNumber(b.day)) > DAYS_APART && held < SURE) return null
  const order = directionOf(a, b)
  const [from, to] = order === 'reverse' ? [b, a] : [a, b]
  return {
    from: from.article.id, to: to.article.id, direction: order === null ? 'unknown' : 'known', resemblance: rounded(like), containment: rounded(held),
    added: lacking(to, from), cut: lacking(from, to), reattributed: reattributed(from, to),
  }
}

const rounded = (share: number): number => Math.round(share * 1000) / 1000

/** Which was first: the one whose outlet the other credits, else the one dated a day earlier; null when neither tells. */
function directionOf(a: Piece, b: Piece): 'forward' | 'reverse' | null {
  const credits = (piece: Piece, other: Piece): boolean => other.outlet !== null && piece.article.credits.some(({ name }) => name === other.outlet) && piece.outlet !== other.outlet
  if (credits(b, a) !== credits(a, b)) return credits(b, a) ? 'forward' : 'reverse'
  if (a.day && b.day && a.day !== b.day) return a.day < b.day ? 'forward' : 'reverse'
  return null
}

/** Sentences of one article that the other does not have, at least in half. */
function lacking(piece: Piece, other: Piece): Span[] {
  const words = shinglesOf(other.raw, other.article.body, 2)
  return sentencesIn(piece).filter((at) => {
    const own = shinglesOf(piece.raw, [at], 2)
    return own.size > 2 && shared(own, words) < own.size / 2
  })
}

/** Statements of the first whose words stand in the second under another speaker, or under nobody. */
function reattributed(from: Piece, to: Piece): { from: Ref; to: Ref | null }[] {
  const words = shinglesOf(to.raw, to.article.body, 2)
  return from.article.statements.flatMap((statement) => {
    const own = shinglesOf(from.raw, statement.content, 2)
    if (own.size < 4 || shared(own, words) < 0.8 * own.size) return []
    const twin = to.article.statements.find((other) => containment(own, shinglesOf(to.raw, other.content, 2)) >= 0.7)
    if (twin?.speaker.name === statement.speaker.name) return []
    const ref = { article: from.article.id, id: statement.id, at: statement.content[0] ?? null }
    return [{ from: ref, to: twin ? { article: to.article.id, id: twin.id, at: twin.content[0] ?? null } : null }]
  })
}

function groupsOf(edges: readonly ReprintEdge[]): ReprintGroup[] {
  const parent = new Map<string, string>()
  const root = (id: string): string => {
    let at = id
    while ((parent.get(at) ?? at) !== at) at = parent.get(at)!
    return at
  }
  for (const { from, to } of edges) {
    const [a, b] = [root(from), root(to)].sort() as [string, string]
    parent.set(b, a)
    parent.set(a, parent.get(a) ?? a)
  }
  const groups = new Map<string, Set<string>>()
  for (const { from, to } of edges) groups.set(root(from), (groups.get(root(from)) ?? new Set()).add(from).add(to))
  return [...groups].map(([id, articles]) => ({ articles: [...articles].sort(), edges: edges.filter(({ from }) => root(from) === id) }))
}
