/**
 * Arabic time expressions: found as they are written, resolved against a day. Stands alone: no files beyond its own, no clock, no network; runs in browsers.
 *
 *     findTimes('يلتقي الوفدان يوم الخميس المقبل')  → [{ span: { start: 14, end: 31 }, text, form, type, tense, rule }]
 *     resolve(form, '2026-03-12', { tense })          → { value: '2026-03-19', begin: '2026-03-19', end: '2026-03-20', grain: 'day', … }
 *     parseDate('الخميس المقبل', '2026-03-12')        → the two in one step
 */
import type { TimeType } from '../model/time.ts'
import { textOf } from '../lang/tokenise.ts'
import { addDays } from './days.ts'
import { findForms, placeOf } from './find.ts'
import type { Form, FoundForm } from './form.ts'
import { type Context, resolve, type Resolved } from './resolve.ts'
import { joinerEnd, proJoiner, type Scene, sceneOf } from './scene.ts'
import { tenseAt } from './tense.ts'

export type { Amount, Calendar, Doubt, Form, Length, Mod, Part, Unit } from './form.ts'
export { resolve } from './resolve.ts'
export type { Context, Grain, Resolved } from './resolve.ts'
export { hijriDay, hijriMonth, hijriOf } from './hijri.ts'

/** A time expression in a text: its place (UTF-16 units, half-open), its words, its form, its TIMEX3 type, the tense of its clause where that is the future, and the rule that saw it. */
export interface TimeExpression {
  readonly span: { readonly start: number; readonly end: number }
  readonly text: string
  readonly form: Form
  readonly type: TimeType
  readonly tense: 'future' | null
  readonly rule: string
}

/** All time expressions of a text, in order, none inside another. Any string is fine; linear in its length. */
export function findTimes(text: string): TimeExpression[] {
  const whole = textOf(text)
  if (whole.tokens.length === 0) return []
  const scene = sceneOf(text, whole.tokens)
  return findForms(scene, 0, whole.tokens.length).map((found) => expression(scene, found))
}

function expression(scene: Scene, found: FoundForm): TimeExpression {
  const { start, end } = placeOf(scene, found)
  return { span: { start, end }, text: scene.raw.slice(start, end), form: found.form, type: typeOf(found.form), tense: tenseAt(scene, found), rule: found.by }
}

/** The TIMEX3 type of a form, as it resolves where the reference is known. */
export function typeOf(form: Form): TimeType {
  switch (form.kind) {
    case 'date': case 'weekday': case 'day': return form.part === null ? 'date' : 'time'
    case 'clock': return 'time'
    case 'duration': return 'duration'
    case 'set': return 'set'
    case 'range': return typeOf(form.until)
    case 'holiday': return form.eve === null ? 'date' : 'time'
    default: return 'date'
  }
}

/**
 * The first time of a short text (a date field, a search box), resolved. «من X إلى Y» around two times is their span. Null when the text holds none. `reference`: ISO day of
 * writing; `tense` overrides what the words say of the clause.
 */
export function parseDate(text: string, reference: string | null = null, context: Context = {}): Resolved | null {
  const scene = sceneOf(text, textOf(text).tokens)
  const found = findForms(scene, 0, scene.tokens.length)
  const [first, second] = found
  if (!first) return null
  const one = (of: FoundForm): Resolved => resolve(of.form, reference, { tense: context.tense === undefined ? tenseAt(scene, of) : context.tense })
  if (reference !== null && first.from > 0 && joinerEnd(scene, 0, 'to2') === first.from) return { ...one(first), begin: reference.slice(0, 19), end: one(first).begin }
  if (!second || !joins(scene, first, second)) return one(first)
  const [from, until] = [one(first), one(second)]
  return { ...until, value: `${from.value}/${until.value}`, begin: from.begin, end: until.end, implied: from.implied }
}

function joins({ tokens, ...scene }: Scene, first: FoundForm, second: FoundForm): boolean {
  return proJoiner({ tokens, ...scene }, first.to, 'to', 'to2', 'until').to === second.from && joinerEnd({ tokens, ...scene }, first.from - 1, 'of', 'between') === first.from
}

const DAY = 86_400_000

/** The days of a resolved interval, at most `most` of them: for marking a calendar. Empty where nothing anchors it. */
export function daysOf({ begin, end }: Pick<Resolved, 'begin' | 'end'>, most = 366): string[] {
  if (!begin || !end) return []
  const count = Math.min(most, Math.ceil((Date.parse(end.slice(0, 10)) - Date.parse(begin.slice(0, 10))) / DAY) + (end.length > 10 && !end.endsWith('T00:00') ? 1 : 0))
  return Array.from({ length: Math.max(0, count) }, (_, at) => addDays(begin.slice(0, 10), at))
}
