import type { Span } from '../model/span.ts'
import { tokenise } from '../lang/tokenise.ts'

const WORDS = 4

/** The set of word 4-shingles of some spans of a text: folded words, marks left out. Shorter texts give the one shingle they have. */
export function shinglesOf(raw: string, spans: readonly Span[], words = WORDS): ReadonlySet<string> {
  const forms = spans.flatMap((at) => tokenise(raw, at)).filter(({ kind }) => kind !== 'mark').map(({ form }) => form)
  if (forms.length === 0) return new Set()
  if (forms.length < words) return new Set([forms.join(' ')])
  return new Set(Array.from({ length: forms.length - words + 1 }, (_, i) => forms.slice(i, i + words).join(' ')))
}

/** How many members two sets share. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let count = 0
  for (const one of small) if (large.has(one)) count++
  return count
}

/** Jaccard resemblance: shared over all; 0 for two empty sets. */
export function resemblance(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = shared(a, b)
  return both === 0 ? 0 : both / (a.size + b.size - both)
}

/** The share of the smaller set that the larger has. */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const small = Math.min(a.size, b.size)
  return small === 0 ? 0 : shared(a, b) / small
}
