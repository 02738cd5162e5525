import type { Text } from '../model/token.ts'
import type { Know } from '../knowledge/know.ts'
import { formulaAt, type Line, says } from './line.ts'
import type { Piece } from './state.ts'

const LONGEST = 80
const GATHERERS = new Set(['aggregates'])

/**
 * True for a page whose furniture says that it gathers other sites' news: «محرك بحث إخباري لا يتحمل مسؤولية ...», «اقرأ الخبر من المصدر», «كانت هذه تفاصيل خبر ...». The
 * words of an article never say so of its page («يعمل بشكل آلي»). Linear.
 */
export function isReprint(text: Text, { lines, pieces }: { readonly lines: readonly Line[]; readonly pieces: readonly Piece[] }, know: Know): boolean {
  const apart = pieces.filter(({ kind }) => kind === 'boilerplate' || kind === 'source-credit')
  let next = 0
  return lines.some((line) => {
    while (next < apart.length && apart[next]!.to <= line.from) next++
    const furniture = apart[next] !== undefined && apart[next]!.from < line.to
    return furniture && (isShortcode(text, line) || formulaAt(text, line, know)?.entry.id === 'scraper.frame' || (line.to - line.from <= LONGEST && says(text, line, { know, ids: GATHERERS })))
  })
}

/** «[ad_1]»: what a gathering robot leaves. */
const isShortcode = ({ raw }: Text, { at }: Line): boolean => at.end - at.start < SHORT && /^\[ad_\d\]$/.test(raw.slice(at.start, at.end).trim())

const SHORT = 12
