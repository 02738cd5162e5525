/** The gold format (`{ entities, docs }`, spans in UTF-16 units) and how findings are held against it. The measures are those of the annotation guideline. */
import { fold } from '../src/lang/fold.ts'
import { tokenise } from '../src/lang/tokenise.ts'

export interface GoldSpan { start: number; end: number; start_alts?: number[] }
export interface GoldItem {
  id?: string
  kind?: string
  optional?: boolean
  [field: string]: unknown
}
export interface GoldDoc { file: string; sections: GoldItem[]; articles: GoldItem[]; mentions: GoldItem[]; times: GoldItem[]; statements: GoldItem[]; events: GoldItem[] }
export interface Gold { entities: Record<string, { ar: string; en: string; type: string; aliases: string[] }>; docs: Record<string, GoldDoc> }

export type Pair = readonly [number, number]

/** Classes that do not tell two names apart. */
const CLASS = new Set(['حركه', 'وكاله', 'صحيفه', 'قناه', 'شبكه', 'منصه', 'قطاع', 'دوله', 'مدينه', 'جمهوريه'])

function words(name: string): string[] {
  const all = tokenise(name).filter(({ kind }) => kind !== 'mark').map(({ form }) => fold(form).replace(/^ال(?=..)/, '').replace(/ون$/, 'ين'))
  const core = all.filter((word) => !CLASS.has(word))
  return core.length > 0 ? core : all
}

/** True when a predicted name is one of the accepted ones: same words, a person's short name inside a long one, or a description that shares half its words. */
export function sameName(predicted: string | null | undefined, accepted: readonly string[]): boolean {
  if (!predicted) return false
  const p = words(predicted)
  return accepted.some((name) => {
    const g = words(name)
    if (g.length === 0 || p.length === 0) return false
    if (p.join(' ') === g.join(' ') || ` ${p.join(' ')} `.includes(` ${g.join(' ')} `)) return true
    const both = p.filter((word) => g.includes(word)).length
    return g.length > 1 && both / new Set([...p, ...g]).size >= 0.5
  })
}

/** All accepted spans of a gold item. */
export function accepted(main: GoldSpan, alts: readonly GoldSpan[] = []): Pair[] {
  return [main, ...alts].flatMap((one) => [one.start, ...(one.start_alts ?? [])].map((start): Pair => [start, one.end]))
}

export function jaccard([a, b]: Pair, [c, d]: Pair): number {
  const both = Math.min(b, d) - Math.max(a, c)
  return both <= 0 ? 0 : both / (Math.max(b, d) - Math.min(a, c))
}

export function best(span: Pair, spans: readonly Pair[]): number {
  return Math.max(0, ...spans.map((one) => jaccard(span, one)))
}

export interface Score { tp: number; fp: number; fn: number }

/** How one layer is held against its gold. `fits`: may match; `weight` 0..1: prefer; `excused`: a prediction that counts neither way. */
export interface Rule<G extends GoldItem, P> {
  readonly fits: (gold: G, found: P) => boolean
  readonly weight: (gold: G, found: P) => number
  readonly excused: (found: P) => boolean
}

/** One-to-one matching, the heaviest pairs first, required gold before optional. */
export function match<G extends GoldItem, P>(gold: readonly G[], found: readonly P[], rule: Rule<G, P>): Score & { pairs: [G, P][]; missed: G[]; extra: P[] } {
  const edges = gold.flatMap((g) => found.filter((p) => rule.fits(g, p)).map((p) => ({ g, p, w: (g.optional ? 0 : 2) + rule.weight(g, p) })))
  edges.sort((a, b) => b.w - a.w)
  const [usedG, usedP] = [new Set<G>(), new Set<P>()]
  const pairs: [G, P][] = []
  for (const { g, p } of edges) {
    if (usedG.has(g) || usedP.has(p)) continue
    usedG.add(g)
    usedP.add(p)
    if (!g.optional) pairs.push([g, p])
  }
  const missed = gold.filter((g) => !g.optional && !usedG.has(g))
  const extra = found.filter((p) => !usedP.has(p) && !rule.excused(p))
  return { tp: pairs.length, fn: missed.length, fp: extra.length, pairs, missed, extra }
}

export function f1({ tp, fp, fn }: Score): number {
  return tp === 0 ? 0 : (2 * tp) / (2 * tp + fp + fn)
}
