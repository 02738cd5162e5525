import type { BlockRole } from '../../model/page.ts'
import type { Seat } from './lines.ts'

const CLIMB = 4

/** True when a line stands in such an element, a few steps up at most. */
export function inTag(seat: Seat, tag: string): boolean {
  let at: Seat | null = seat
  for (let i = 0; at && i < CLIMB; i++, at = at.parent) if (at.tag === tag) return true
  return false
}

const excluded: ReadonlySet<BlockRole> = new Set(['navigation', 'related', 'ad', 'share', 'comments', 'ticker', 'caption', 'keywords'])

/** True for what is never the article's text. */
export const isExcluded = (role: BlockRole | null): boolean => role !== null && excluded.has(role)
