import type { Reading } from '../model/reading.ts'
import type { Comparison } from '../model/story.ts'
import { piecesOf } from './piece.ts'
import { reprintsOf } from './reprints.ts'
import { denialsOf, sameStatementsOf } from './statements.ts'
import { timelineOf } from './timeline.ts'

/** What readings say together. Pure; the order of readings does not change the answer, and a page read twice counts once. */
export function compare(readings: readonly Reading[]): Comparison {
  const pieces = piecesOf(readings)
  const reprints = reprintsOf(pieces)
  return { reprints, sameStatements: sameStatementsOf(pieces, reprints), contradictions: denialsOf(pieces), timeline: timelineOf(pieces) }
}
