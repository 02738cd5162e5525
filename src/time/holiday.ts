import { runningYear } from './date.ts'
import type { HolidayForm, Part, Piece, Recogniser } from './form.ts'
import { OPENS } from './opening.ts'
import { holidayRule } from './lexicon.ts'
import { hijriMonthAt, yearBehind } from './month.ts'
import { joinerEnd, proJoiner, proSenseAt, type Scene, senseAt } from './scene.ts'

/** Feasts and religious seasons: «عيد الفطر», «عيد الأضحى المقبل», «عاشوراء», «رأس السنة 2025», «رمضان 2019» (a Hijri month of a Gregorian year), «عشية عيد الميلاد». */
export const holidays: Recogniser = {
  id: 'time.holiday',
  example: 'تبدأ الإجازة قبل عيد الفطر بيومين',
  opens: OPENS.part | OPENS.holiday | OPENS.hijri | OPENS.monthWord,
  find: (scene, at) => eve(scene, at) ?? holidayPiece(scene, at) ?? monthOfYear(scene, at),
}

/** A feast at a token, with the year or direction behind it. */
export function holidayPiece(scene: Scene, at: number): Piece<HolidayForm> | null {
  const word = proSenseAt(scene, at, 'holiday')
  if (!word) return null
  const form: HolidayForm = { kind: 'holiday', id: word.word.id, at: holidayRule(word.word), year: null, shift: null, eve: null, nth: null, mod: null }
  const direction = senseAt(scene, word.to, 'direction')
  if (direction?.word.def) return { to: direction.to, cut: word.cut, form: { ...form, shift: Number(direction.word.is.shift) } }
  const running = runningYear(scene, word.to)
  const year = running ? null : yearBehind(scene, word.to, 'gregorian') ?? yearBehind(scene, word.to, 'hijri')
  if (year) return { to: year.to, cut: word.cut, form: { ...form, year: year.year } }
  return { to: word.to, cut: word.cut, form }
}

/** «عشية عيد الفطر», «ليلة رأس السنة»: the evening before. */
function eve(scene: Scene, at: number): Piece<HolidayForm> | null {
  const part = proSenseAt(scene, at, 'part')
  const feast = part && ['evening', 'night'].includes(part.word.id) && !part.word.def ? holidayPiece(scene, part.to) : null
  return feast && feast.cut === 0 ? { to: feast.to, cut: part!.cut, form: { ...feast.form, eve: part!.word.is.code as Part } } : null
}

/** «رمضان 2019», «شهر رمضان الماضي» is the date rule's. */
function monthOfYear(scene: Scene, at: number): Piece<HolidayForm> | null {
  const word = proJoiner(scene, at, 'month-word')
  const month = word.to > at ? hijriMonthAt(scene, word.to) : hijriMonthAt(scene, at, true)
  const year = month && yearBehind(scene, joinerEnd(scene, month.to, 'honoured'), 'gregorian')
  if (!month || !year || year.year < 1900) return null
  return { to: year.to, cut: word.to > at ? word.cut : month.cut, form: { kind: 'holiday', id: `hijri-month-${month.month}`, at: { calendar: 'hijri', month: month.month, day: 1, days: 0, easter: null }, year: year.year, shift: null, eve: null, nth: null, mod: null } }
}
