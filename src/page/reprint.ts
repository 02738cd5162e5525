import type { Text } from '../model/token.ts'
import { wholePhrasesAt } from '../lang/lookup.ts'
import type { Know } from '../knowledge/know.ts'
import { formulaAt, type Line } from './line.ts'

const LONGEST = 80
const OWN = /^(?:scraper|link$)/

/** True for a page that says of itself that it gathers other sites' news: «محرك بحث إخباري لا يتحمل مسؤولية ...», «اقرأ الخبر من المصدر», «نقدم لكم زوارنا ...». Linear. */
export function isReprint(text: Text, lines: readonly Line[], know: Know): boolean {
  return lines.some((line) => isShortcode(text, line) || OWN.test(formulaAt(text, line, know)?.entry.id ?? '') || (line.to - line.from <= LONGEST && says(text, line, know)))
}

/** «[ad_1]»: what a gathering robot leaves. */
const isShortcode = ({ raw }: Text, { at }: Line): boolean => at.end - at.start < SHORT && /^\[ad_\d\]$/.test(raw.slice(at.start, at.end).trim())

const SHORT = 12

function says({ tokens }: Text, { from, to }: Line, know: Know): boolean {
  for (let at = from; at < to; at++) if (wholePhrasesAt(know.formulas, tokens, at).some(({ is }) => is.entry.id === 'aggregates')) return true
  return false
}
