import { AL, HEH } from '../lang/letters.ts'
import { numberAt } from './amount.ts'
import { dateForm } from './date.ts'
import { dayPiece, isDay } from './day.ts'
import { OPENS } from './opening.ts'
import { nightEnd } from './lead.ts'
import { directedPeriods } from './period.ts'
import type { ClockForm, Form, Mod, Part, Piece, Recogniser } from './form.ts'
import { andSenseAt, COMMAS, DASHES, digitsAt, formAt, isSign, joinerEnd, proJoiner, proSenseAt, type Scene, senseAt, touches, hitsAt } from './scene.ts'

const MINUTES: readonly (readonly [string, number])[] = [['and-part', 30], ['and-quarter', 15], ['and-third', 20], ['less-quarter', -15], ['less-quarter2', -15], ['less-third', -20]]
const HOURS = 24

interface Hour {
  readonly cut: number
  readonly hour: number
  readonly minute: number
  readonly second: number | null
  readonly to: number
  readonly figures: boolean
  readonly sharp: boolean
}

/** Hours: «الساعة السادسة من صباح اليوم الجمعة», «الرابعة والنصف فجرا», «17:40», «الساعة 18:45 بتوقيت غرينتش», «منتصف الليل»; with the day beside them. */
export const clocks: Recogniser = {
  id: 'time.clock',
  example: 'تبدأ الهدنة عند الساعة السادسة والنصف صباحا بتوقيت غرينتش',
  opens: OPENS.number | OPENS.instant | OPENS.bound | OPENS.clockWord | OPENS.ordinal | OPENS.amount | OPENS.article,
  find: (scene, at) => clockPiece(scene, at),
}

/** «08:5924/07/2025»: minutes and day glued by a page's template. */
function gluedStamp(scene: Scene, at: number): Piece<ClockForm> | null {
  const glued = isSign(scene, at + 1, ':') && isSign(scene, at + 3, '/') && isSign(scene, at + 5, '/') ? formAt(scene, at + 2) : ''
  const [hour, month, year] = [digitsAt(scene, at), digitsAt(scene, at + 4), digitsAt(scene, at + 6)]
  const [minute, day] = [Number(glued.slice(0, 2)), Number(glued.slice(2))]
  if (!/^\d{4}$/.test(glued) || hour === null || month === null || year === null || hour > 23 || minute > 59 || month > 12 || day > 31 || formAt(scene, at + 6).length !== 4) return null
  return { to: at + 7, cut: 0, form: { ...clock({ hour, minute, second: null, sharp: true }), on: dateForm({ year, month, day }) } }
}

/** An hour at a token; it needs الساعة before it, a part of the day or a zone behind it, or figures with two digits of minutes. */
export function clockPiece(scene: Scene, at: number): Piece<ClockForm> | null {
  const glued = gluedStamp(scene, at)
  if (glued) return glued
  const instant = proSenseAt(scene, at, 'instant')
  if (instant) return withDay(scene, instant.to, { cut: instant.cut, form: clock({ hour: instant.word.n === 0 ? HOURS : instant.word.n / 60, minute: 0, second: null, sharp: true }) })
  const about = senseAt(scene, at, 'bound')
  const lead = about?.to ?? at
  const word = proJoiner(scene, lead, 'clock-word')
  const named = word.to > lead
  const hour = hourAt(scene, word.to)
  if (!hour || (about && !named)) return null
  const tail = tailOf(scene, hour.to)
  if (!named && tail.part === null && tail.zone === null && !(hour.figures && isClockLike(scene, at)) && !isHourByCompany(scene, at, hour)) return null
  if (!named && !hour.figures && (tail.letter || isAdjective(scene, at))) return null
  if (named && !hour.figures && hour.hour <= 12 && isCounting(scene, lead, hour.to)) return null
  const mod = (about?.word.is.mod as Mod | undefined) ?? null
  return withDay(scene, tail.to, { cut: named ? word.cut : hour.cut, form: { ...clock(hour), part: tail.part, zone: tail.zone, mod } })
}

function clock({ hour, minute, second, sharp }: Pick<Hour, 'hour' | 'minute' | 'second' | 'sharp'>): ClockForm {
  return { kind: 'clock', hour, minute, sharp, second, part: null, zone: null, on: null, mod: null }
}

/** «الساعة الأولى من»: counted hours («الساعات الأولى», «ساعة ثانية»), not the clock. */
function isCounting(scene: Scene, at: number, to: number): boolean {
  return !formAt(scene, at).includes(AL) && joinerEnd(scene, to, 'of') === to && senseAt(scene, to, 'part') === null
}

/** «عند العاشرة», «في تمام الثالثة», «العاشرة والنصف», «الرابعة و12 دقيقة», «من السابعة صباحا حتى العاشرة»: hours in words without part of the day. */
function isHourByCompany(scene: Scene, at: number, { sharp, figures, to }: Hour): boolean {
  const word = proSenseAt(scene, at, 'ordinal')
  if (figures || !word?.word.def || !formAt(scene, at).endsWith(HEH)) return false
  if (sharp || partOfToday(scene, to) || joinerEnd(scene, at - 1, 'clock-at') === at || joinerEnd(scene, at - 2, 'clock-at') === at) return true
  return joinerEnd(scene, at - 1, 'to', 'to2', 'until') === at && hitsAt(scene, at - 2).some(({ is, to }) => is.role === 'part' && to === at - 1) === true
}

/** «المرتبة الثانية مساء الخميس»: an ordinal right behind a definite feminine noun counts it. «5 م» may be metres. */
function isAdjective(scene: Scene, at: number): boolean {
  return /^(?:[\u0648\u0628\u0641\u0643]?[\u0627]|[\u0644])[\u0644].+[\u0647]$/.test(formAt(scene, at - 1)) && senseAt(scene, at, 'ordinal')?.word.def === true
}

/** «17:40» and «09:05» and not «3:1», «2:10:5» or a verse. */
function isClockLike(scene: Scene, at: number): boolean {
  return formAt(scene, at).length === 2 && !(touches(scene, at) && isSign(scene, at - 1, `:/${DASHES}`)) && !isSign(scene, at - 1, '(') || senseAt(scene, at - 1, 'clock-lead') !== null
}

function hourAt(scene: Scene, at: number): Hour | null {
  const from = formAt(scene, at) === AL && digitsAt(scene, at + 1) !== null ? at + 1 : at
  const digits = digitsAt(scene, from)
  if (digits !== null) return inFigures(scene, from, digits)
  const word = proSenseAt(scene, at, 'ordinal') ?? senseAt(scene, at, 'cardinal')
  const tens = word && word.word.role === 'cardinal' ? numberAt(scene, at) : null
  const hour = tens?.value ?? word?.word.n ?? null
  if (!word || hour === null || hour > 12 || hour < 1) return null
  const found = word.word.role === 'ordinal' && !word.word.def ? null : withMinutes(scene, tens?.to ?? word.to, hour)
  return found && { ...found, cut: word.cut }
}

function inFigures(scene: Scene, at: number, digits: number): Hour | null {
  if (digits > HOURS || formAt(scene, at).length > 2) return null
  const minute = isSign(scene, at + 1, ':.,\u066b') && touches(scene, at + 1) ? digitsAt(scene, at + 2) : null
  if (minute === null || minute > 59 || formAt(scene, at + 2).length !== 2) return withMinutes(scene, at + 1, digits)
  const second = isSign(scene, at + 3, ':') ? digitsAt(scene, at + 4) : null
  const whole = second !== null && second < 60
  return { cut: 0, hour: digits, minute, second: whole ? second : null, to: whole ? at + 5 : at + 3, figures: isSign(scene, at + 1, ':'), sharp: true }
}

/** «والنصف», «إلا ربعا», «وعشر دقائق», «و18 دقيقة». An indefinite ordinal («ثانية») is no hour. */
function withMinutes(scene: Scene, at: number, hour: number): Hour | null {
  const plain = { cut: 0, second: null, figures: false, sharp: true }
  const [id, minute] = MINUTES.find(([name]) => joinerEnd(scene, at, name) > at) ?? [null, 0]
  if (id !== null) return { ...plain, hour: minute < 0 ? (hour + HOURS - 1) % HOURS : hour, minute: minute < 0 ? 60 + minute : minute, to: joinerEnd(scene, at, id) }
  const from = formAt(scene, at) === '\u0648' ? at + 1 : at
  const number = from > at ? numberAt(scene, from) : andSenseAt(scene, at, 'cardinal') ? numberAt(scene, at, true) : null
  const unit = number && number.value < 60 ? senseAt(scene, number.to, 'unit-one', 'unit-many') : null
  return number && unit?.word.is.unit === 'TM' ? { ...plain, hour, minute: number.value, to: unit.to } : { ...plain, sharp: false, hour, minute: 0, to: at }
}

/** Part of the day, letters ص and م, and zone behind an hour, in either order. */
function tailOf(scene: Scene, at: number): { to: number; part: Part | null; zone: string | null; letter: boolean } {
  const zoned = zoneAt(scene, at)
  const from = joinerEnd(scene, zoned?.to ?? at, 'of')
  const part = senseAt(scene, from, 'part', 'meridiem')
  const to = part?.to ?? zoned?.to ?? at
  const zone = zoned ?? zoneAt(scene, to)
  return { to: Math.max(to, zone?.to ?? to), part: (part?.word.is.code as Part | undefined) ?? null, zone: zone?.zone ?? null, letter: part?.word.role === 'meridiem' }
}

/** «بتوقيت القدس», «(بتوقيت غرينتش)», «ت غ», «بالتوقيت المحلي». */
function zoneAt(scene: Scene, at: number): { to: number; zone: string } | null {
  const bracket = isSign(scene, at, '(')
  const from = isSign(scene, at, `(${COMMAS}`) ? at + 1 : at
  const lead = senseAt(scene, from, 'zone-lead')
  const zone = senseAt(scene, lead?.to ?? from, 'zone')
  if (!zone || (!lead && zone.word.is.bare === undefined && zone.word.is.zone !== 'local')) return null
  if (!bracket) return { to: zone.to, zone: zone.word.is.zone! }
  return isSign(scene, zone.to, ')') ? { to: zone.to + 1, zone: zone.word.is.zone! } : null
}

/** The day that follows: «صباح اليوم الجمعة», «من مساء الخميس», «يوم 15 مارس»; a part of the day may stand in it («من صباح غد»). */
function withDay(scene: Scene, to: number, { cut, form }: { cut: number; form: ClockForm }): Piece<ClockForm> {
  const sign = isSign(scene, to, COMMAS) ? to + 1 : to
  const from = joinerEnd(scene, sign, 'of', 'in')
  const day = dayPiece(scene, from) ?? partOfToday(scene, from)
  if (!day || !isDay(day.form) || day.cut > 0) return { to, cut, form }
  const end = form.hour === HOURS ? nightEnd(scene, day.to, 'TNI') : day.to
  const part = form.part ?? ('part' in day.form ? (day.form.part as Part | null) : null)
  return { to: end, cut, form: { ...form, part, on: day.form } }
}

/** «هذا الصباح», «هذه الليلة». */
function partOfToday(scene: Scene, at: number): Piece | null {
  const found = directedPeriods.find(scene, at)
  return found?.form.kind === 'day' ? found : null
}

/** The hour behind a day: «20 أغسطس 2024 الساعة 18:45», «2024-08-20 02:03:19», «الخميس في السابعة مساء». Null when none stands there. */
export function clockBehind(scene: Scene, day: Piece): Piece<ClockForm> | null {
  const sign = isSign(scene, day.to, `${COMMAS}${DASHES}|`) || formAt(scene, day.to) === 't' ? day.to + 1 : day.to
  const from = joinerEnd(scene, sign, 'in', 'at')
  const found = clockPiece(scene, from) ?? compact(scene, from)
  if (!found || found.cut > 0 || found.form.on !== null) return null
  const part = found.form.part ?? ('part' in day.form ? (day.form.part as Part | null) : null)
  return { to: found.to, cut: day.cut, form: { ...found.form, part, on: day.form as Form } }
}

/** «9:20» right behind a date needs no more. */
function compact(scene: Scene, at: number): Piece<ClockForm> | null {
  const hour = digitsAt(scene, at) === null ? null : hourAt(scene, at)
  if (!hour?.figures) return null
  const tail = tailOf(scene, hour.to)
  return { to: tail.to, cut: 0, form: { ...clock(hour), part: tail.part, zone: tail.zone } }
}
