import { formAt, joinerEnd, type Scene, senseAt } from './scene.ts'

const FUTURE = /^[\u0648\u0641]?\u0633[\u064a\u062a\u0646\u0627].{2,}/
const IMPERFECT = /^[\u0648\u0641]?[\u064a\u062a][\u0621-\u064a]{2,}$/
const ENDERS = '.!?\u061f\u2026;'
const LOOK_BACK = 16
const LOOK_AHEAD = 6

/**
 * True when the clause around a time speaks of what is to come: سيلتقي, سوف, لن, من المقرر أن, المقررة, أن + imperfect. The nearest verb before the time decides; a
 * time that opens its clause is decided by the verb behind it («الخميس المقبل يلتقي»). Verbs of the past close the look. Bounded work.
 */
export function clauseIsFuture(scene: Scene, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - LOOK_BACK); back--) {
    if (scene.tokens[back]!.kind === 'mark' && ENDERS.includes(formAt(scene, back))) return back >= at - 2 && opensFuture(scene, at)
    const says = verdictAt(scene, back)
    if (says !== null) return says
    if (back === at - 1 && joinerEnd(scene, back, 'until') === at && senseAt(scene, back, 'relation') === null) return true
  }
  return opensFuture(scene, at)
}

/** What one word says of the tense of its clause: true of the future, false of the past, null nothing. */
function verdictAt(scene: Scene, at: number): boolean | null {
  const { kind } = scene.tokens[at]!
  if (kind !== 'word') return null
  if (senseAt(scene, at, 'future')) return true
  const past = scene.hits[at]?.some(({ is }) => is.role === 'past') ?? false
  if (past) return false
  const form = formAt(scene, at)
  if (FUTURE.test(form) && isVerb(scene, at)) return true
  if (IMPERFECT.test(form) && joinerEnd(scene, at - 1, 'that') === at && isVerb(scene, at)) return true
  return null
}

function opensFuture(scene: Scene, at: number): boolean {
  for (let ahead = at + 1; ahead < Math.min(scene.tokens.length, at + LOOK_AHEAD); ahead++) {
    if (scene.tokens[ahead]!.kind === 'mark' && ENDERS.includes(formAt(scene, ahead))) return false
    const says = verdictAt(scene, ahead)
    if (says !== null) return says
  }
  return false
}

/** Words of time are no verbs: ستة, سنة, يوم, تموز, سبتمبر; nor is what the files say begins so and is none. */
function isVerb(scene: Scene, at: number): boolean {
  return !(scene.hits[at] ?? []).some(({ prefix, is }) => prefix.length <= 1 && is.role !== 'relation')
}

/** The tense for a found form: of the future, or not known to be. A time in a clause of the past is resolved to what is behind. */
export function tenseAt(scene: Scene, { from }: { readonly from: number }): 'future' | null {
  return clauseIsFuture(scene, from) ? 'future' : null
}
