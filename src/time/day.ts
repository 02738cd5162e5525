import { exists, iso, weekdayOf } from './days.ts'
import { type Dated, dateAt, dateForm, dayMonth, numeric } from './date.ts'
import type { Form, Piece, Recogniser } from './form.ts'
import { OPENS } from './opening.ts'
import { type Lead, leadAt } from './lead.ts'
import { periodAt } from './period.ts'
import { andSenseAt, COMMAS, DASHES, formAt, isSign, joinerEnd, proJoiner, type Scene, type Sense, senseAt } from './scene.ts'

/** Days by name and by date, with what leads into them: «اليوم الثلاثاء», «الخميس المقبل», «مساء الجمعة 20 أغسطس 2024», «الأحد، الموافق 19 يناير», «23 أكتوبر 2020». */
export const days: Recogniser = {
  id: 'time.day',
  example: 'وصل الوزير أمس الأول الجمعة، ويغادر مساء الأحد 19 يناير 2025',
  opens: OPENS.number | OPENS.latin | OPENS.article | OPENS.part | OPENS.dayWord | OPENS.monthWord | OPENS.day | OPENS.weekday | OPENS.month | OPENS.hijri | OPENS.ordinal | OPENS.last,
  find: (scene, at) => dayPiece(scene, at),
}

/** A day expression at a token. Null for a bare month name. */
export function dayPiece(scene: Scene, at: number): Piece | null {
  if (scene.tokens[at]?.kind === 'number') return numeric(scene, at) ?? dayMonth(scene, at)
  const lead = leadAt(scene, at)
  if (!lead) {
    const dated = dateAt(scene, at)
    return dated && !dated.bare && dated.form.month !== null || dated?.form.day ? dated : null
  }
  return led(scene, lead)
}

function led(scene: Scene, lead: Lead): Piece | null {
  const plain = undated(scene, lead)
  const base = plain ?? { to: lead.to }
  const dated = datedBehind(scene, base.to, lead)
  if (dated) return { to: dated.to, cut: lead.cut, form: { ...dated.form, weekday: lead.weekday, part: lead.part, offset: lead.offset } }
  return plain
}

/** The date that explains a day: «الأحد 19 يناير», «الخميس الموافق 14 شباط», «الأحد (19 يناير)», «يوم 15 مارس», «السبت 21/09». */
function datedBehind(scene: Scene, at: number, lead: Lead): Dated | null {
  const bracket = isSign(scene, at, '(')
  const sign = bracket || isSign(scene, at, `${COMMAS}${DASHES}`) ? at + 1 : at
  const word = proJoiner(scene, sign, 'corresponding').to
  const from = word > sign ? joinerEnd(scene, word, 'day-word') : joinerEnd(scene, sign, 'in')
  const dated = dateAt(scene, from, lead.weekday) ?? (lead.weekday === null ? null : shortDate(scene, from))
  if (!dated || dated.bare || dated.form.day === null || dated.cut > 0 || isNth(scene, from, { dated, weekday: lead.weekday })) return null
  if (!bracket) return dated
  return isSign(scene, dated.to, ')') ? { ...dated, to: dated.to + 1 } : null
}

const MOST_WEEKS = 5

/** «الثلاثاء الثالث من أيلول 2014»: where the third is no Tuesday, the third Tuesday is meant. */
function isNth(scene: Scene, from: number, { dated, weekday }: { dated: Dated; weekday: number | null }): boolean {
  const { year, month, day, calendar } = dated.form
  if (weekday === null || year === null || month === null || day === null || day > MOST_WEEKS || calendar === 'hijri' || senseAt(scene, from, 'ordinal') === null) return false
  return exists(year, month, day) && weekdayOf(iso(year, month, day)) !== weekday
}

/** «21/09» behind a weekday. */
function shortDate(scene: Scene, at: number): Dated | null {
  const [day, month] = [scene.tokens[at], scene.tokens[at + 2]].map((token) => (token?.kind === 'number' && token.form.length <= 2 ? Number(token.form) : null))
  if (!day || !month || !isSign(scene, at + 1, '/') || day > 31 || month > 12) return null
  return { to: at + 3, cut: 0, form: dateForm({ day, month }) }
}

/** A day by its name alone. */
function undated(scene: Scene, { to, cut, part, offset, weekday, indefinite, weak, named }: Lead): Piece | null {
  if (offset !== null) return { to, cut, form: { kind: 'day', offset, weekday, part } }
  if (weekday === null) return null
  const week = weekOf(scene, to)
  if (week) return { to: week.to, cut, form: { kind: 'weekday', weekday, shift: null, week: week.shift, part } }
  const direction = senseAt(scene, to, 'direction') ?? sharedDirection(scene, to)
  const shift = direction && (direction.word.def || direction.word.id.includes('but-one')) && direction.word.id !== 'newest' ? Number(direction.word.is.shift) : null
  if (indefinite && ((shift === null && !named && part === null) || (weak && !named))) return null
  return { to: shift === null || formAt(scene, to).startsWith('\u0648') ? to : direction!.to, cut, form: { kind: 'weekday', weekday, shift, week: null, part } }
}

/** «السبت والأحد المقبلين»: the dual direction behind the second is the first's too. */
function sharedDirection(scene: Scene, at: number): Sense | null {
  const second = andSenseAt(scene, at, 'weekday')
  const direction = second && senseAt(scene, second.to, 'direction')
  return direction && DUAL.test(direction.word.spelled) ? direction : null
}

const DUAL = /[\u064a\u0627]\u0646$/

/** «ثلاثاء الأسبوع الفائت», «الأحد من الأسبوع الماضي», «اثنين هذا الأسبوع». */
function weekOf(scene: Scene, at: number): { to: number; shift: number } | null {
  const period = periodAt(scene, joinerEnd(scene, at, 'of'))
  return period?.form.kind === 'period' && period.form.unit === 'PW' && period.form.mod === null ? { to: period.to, shift: period.form.shift } : null
}

/** True for forms that name one day, so that an hour may stand beside them. */
export function isDay(form: Form): boolean {
  return form.kind === 'day' || form.kind === 'weekday' || form.kind === 'holiday' || (form.kind === 'date' && form.day !== null)
}
