import type { Span } from '../model/span.ts'
import type { Comparison, Ref } from '../model/story.ts'

/** The version of a printed comparison. */
export const COMPARISON_SCHEMA = 'isnad.comparison/1'

const pair = (at: Span): [number, number] => [at.start, at.end]
const ref = ({ article, id, at }: Ref): object => ({ article, id: id === '' ? null : `${article}.${id}`, span: at && pair(at) })

/** A comparison in the words of the reading contract. */
export function printedComparison({ reprints, sameStatements, contradictions, timeline }: Comparison): object {
  return {
    schema: COMPARISON_SCHEMA,
    reprints: reprints.map(({ articles, edges }) => ({
      articles,
      edges: edges.map(({ added, cut, reattributed, ...edge }) => ({
        ...edge, added: added.map(pair), cut: cut.map(pair), reattributed: reattributed.map(({ from, to }) => ({ from: ref(from), to: to && ref(to) })),
      })),
    })),
    origins: sameStatements.map(({ refs, outlets, origins }) => ({ claim: ref(refs[0]!), outlets, origins })),
    sameStatements: sameStatements.map((same) => ({ ...same, refs: same.refs.map(ref) })),
    contradictions: contradictions.map(({ type, a, b }) => ({ type, a: ref(a), b: ref(b) })),
    timeline: timeline.map((entry) => ({ ...entry, refs: entry.refs.map(ref) })),
  }
}
