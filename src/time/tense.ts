import { FEH, SEEN, TEH, WAW, YEH } from '../lang/letters.ts'
import type { Form } from './form.ts'
import { COMMAS, formAt, joinerEnd, type Scene, senseAt, hitsAt } from './scene.ts'

const FUTURE = /^[\u0648\u0641]?\u0633[\u064a\u062a\u0646].{2,}/
const IMPERFECT = /^[\u0648\u0641]?[\u064a\u062a][\u0621-\u064a]{2,}$/
/** Endings and shapes of nouns that begin like a verb of the present: -ات, -ة, -يا, تفعيل, تفاعل; and the past of تفعّلت, تفاعلت. */
const NOUN = /(?:[\u0627][\u062a]|[\u0647]|[\u064a][\u0627])$|^[\u0648\u0641]?[\u062a](?:..[\u064a].|.[\u0627]..|.{3,}[\u062a])$/
const ENDERS = '.!?\u061f\u2026;'
/** First letters of verbs of the present and future, و and ف before them. */
const VERBAL = new Set([WAW, FEH, SEEN, YEH, TEH])
const LINE = 10
const LOOK_BACK = 16
const LOOK_AHEAD = 6

/**
 * True when the clause around a time speaks of what is to come: سيلتقي, سوف, لن, من المقرر أن, المقررة, أن + imperfect. The nearest verb before the time decides; a
 * time that opens its clause is decided by the verb behind it («الخميس المقبل يلتقي»). Verbs of the past close the look. Bounded work.
 */
export function clauseIsFuture(scene: Scene, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - LOOK_BACK); back--) {
    if (endsBefore(scene, back)) return untold(scene, at)
    const says = verdictAt(scene, back)
    if (says !== null) return says
    if (opensClause(scene, back) || (back >= at - 2 && leadsInto(scene, back))) return true
    if (back === at - 1 && joinerEnd(scene, back, 'until', 'to') === at && senseAt(scene, back, 'relation') === null && !isSpanned(scene, back)) return true
  }
  return untold(scene, at)
}

/** Nothing before a time tells: «قبل يونيو» is to come; else the verb behind decides. */
function untold(scene: Scene, at: number): boolean {
  return (senseAt(scene, at - 1, 'relation')?.word.id === 'ago' && joinerEnd(scene, at - 1, 'until') === at) || opensFuture(scene, at)
}

/** True when a token is the sign, or stands before the line break, that ends a sentence. */
export function endsBefore({ raw, tokens }: Scene, at: number): boolean {
  const token = tokens[at]!
  if (token.kind === 'mark' && ENDERS.includes(token.form)) return !(token.form === '.' && tokens[at - 1]?.at.end === token.at.start && tokens[at + 1]?.at.start === token.at.end)
  const gap = tokens[at + 1]?.at.start ?? token.at.end
  for (let place = token.at.end; place < gap; place++) if (raw.charCodeAt(place) === LINE) return true
  return false
}

const HEADLINE = 7

/**
 * A verb of the present that opens its sentence («يلتقي الوفدان الخميس», «تنطلق الأحد جولة»), a relative clause («الجولة التي تنطلق الأحد»), or follows the subject of a headline
 * («المجلس يصوت الخميس»): news tells what is past in the past. Nouns that look so are none (تقرير, تصريحات).
 */
function opensClause(scene: Scene, at: number): boolean {
  const form = formAt(scene, at)
  if (!VERBAL.has(form.charAt(0)) || !IMPERFECT.test(form) || !isVerb(scene, at) || NOUN.test(form)) return false
  if (at === 0 || endsBefore(scene, at - 1) || formAt(scene, at - 1) === ':') return true
  if (/^[\u0648\u0641]/.test(form)) return COMMAS.includes(formAt(scene, at - 1))
  return isRelative(scene, at - 1) || followsSubject(scene, at)
}

/** A verb of the present right before the time: «تنطلق الثلاثاء»; not behind كان, لم and their kin. */
function leadsInto(scene: Scene, at: number): boolean {
  const form = formAt(scene, at)
  return VERBAL.has(form.charAt(0)) && IMPERFECT.test(form) && isVerb(scene, at) && !NOUN.test(form) && (at === 0 || verdictAt(scene, at - 1) !== false || isRelative(scene, at - 1))
}

/** «من الأحد إلى الخميس»: the end of a span, not what something is put off to. */
function isSpanned(scene: Scene, at: number): boolean {
  return hitsAt(scene, at - 1).some(({ is }) => is.role === 'weekday' || is.role === 'month') || scene.tokens[at - 1]?.kind === 'number'
}

const isRelative = (scene: Scene, at: number): boolean => hitsAt(scene, at).some(({ is }) => is.is.relative !== undefined)

/** Nothing but words that are no verbs and no commas between the beginning of the sentence and the verb. */
function followsSubject(scene: Scene, at: number): boolean {
  for (let back = at - 1; back >= at - HEADLINE; back--) {
    if (back < 0 || endsBefore(scene, back)) return back < at - 1
    if (verdictAt(scene, back) !== null || COMMAS.includes(formAt(scene, back)) || joinerEnd(scene, back, 'that') > back) return false
  }
  return false
}

/** What one word says of the tense of its clause: true of the future, false of the past, null nothing. */
function verdictAt(scene: Scene, at: number): boolean | null {
  const { kind } = scene.tokens[at]!
  if (kind !== 'word') return null
  if (senseAt(scene, at, 'future')) return true
  const past = hitsAt(scene, at).some(({ is }) => is.role === 'past') ?? false
  if (past) return false
  const form = formAt(scene, at)
  if (!VERBAL.has(form.charAt(0))) return null
  if (FUTURE.test(form) && isVerb(scene, at)) return true
  if (IMPERFECT.test(form) && joinerEnd(scene, at - 1, 'that') === at && isVerb(scene, at)) return true
  return null
}

function opensFuture(scene: Scene, at: number): boolean {
  for (let ahead = at + 1; ahead < Math.min(scene.tokens.length, at + LOOK_AHEAD); ahead++) {
    if (endsBefore(scene, ahead)) return false
    const says = verdictAt(scene, ahead)
    if (says !== null) return says
  }
  return false
}

/** Words of time are no verbs: ستة, سنة, يوم, تموز, سبتمبر; nor is what the files say begins so and is none. */
function isVerb(scene: Scene, at: number): boolean {
  return !hitsAt(scene, at).some(({ prefix, is }) => prefix.length <= 1 && is.role !== 'relation')
}

/** The tense for a found form: of the future, or not known to be. A time in a clause of the past is resolved to what is behind. */
export function tenseAt(scene: Scene, { from, form }: { readonly from: number; readonly form: Form }): 'future' | null {
  return needsTense(form) && clauseIsFuture(scene, from) ? 'future' : null
}

/** Forms whose place depends on the tense: bare weekdays, dates without a year, feasts, hours, lengths that run from now. */
function needsTense(form: Form): boolean {
  switch (form.kind) {
    case 'weekday': return form.shift === null && form.week === null
    case 'date': return form.year === null && form.monthShift === null && form.yearShift === null
    case 'holiday': return form.year === null
    case 'clock': return form.on === null || needsTense(form.on)
    case 'range': return needsTense(form.until)
    case 'nth': return needsTense(form.within)
    case 'duration': return form.within
    default: return false
  }
}
