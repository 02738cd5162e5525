import { ordinalAt } from './amount.ts'
import type { Calendar, EraForm, Piece, Recogniser } from './form.ts'
import { OPENS } from './opening.ts'
import { periodAt } from './period.ts'
import { digitsAt, joinerEnd, proSenseAt, type Scene, senseAt } from './scene.ts'

const UNSURE = 30

/** Decades and centuries: «التسعينيات», «ستينيات القرن الماضي», «القرن الحادي والعشرين», «القرن التاسع عشر الميلادي»; not ages («في الخمسينيات من عمره»). */
export const eras: Recogniser = {
  id: 'time.era',
  example: 'بدأ الخلاف في ستينيات القرن الماضي',
  opens: OPENS.decade,
  find: (scene, at) => eraPiece(scene, at),
}

/** A decade or century at a token. */
export function eraPiece(scene: Scene, at: number): Piece<EraForm> | null {
  return centuryAt(scene, at) ?? decadeAt(scene, at) ?? millenniumAt(scene, at)
}

function decadeAt(scene: Scene, at: number): Piece<EraForm> | null {
  const decade = proSenseAt(scene, at, 'decade')
  if (!decade || senseAt(scene, decade.to, 'age')) return null
  const from = joinerEnd(scene, decade.to, 'of')
  const century = centuryAt(scene, from)
  const n = decade.word.n
  if (century?.form.kind === 'era') return { to: century.to, cut: decade.cut, form: era(century.form.first + n, 10, { calendar: century.form.calendar }) }
  const running = periodAt(scene, from)
  if (running?.form.kind === 'period' && running.form.unit === 'PC') return { to: running.to, cut: decade.cut, form: era(n, 10, { shift: running.form.shift }) }
  return n > UNSURE && decade.word.def ? { to: decade.to, cut: decade.cut, form: era(1900 + n, 10, {}) } : null
}

/** «الألفية الثالثة». */
function millenniumAt(scene: Scene, at: number): Piece<EraForm> | null {
  const word = proSenseAt(scene, at, 'millennium')
  const nth = word && senseAt(scene, word.to, 'ordinal')
  return nth?.word.def && nth.word.n <= 3 ? { to: nth.to, cut: word!.cut, form: era((nth.word.n - 1) * 1000, 1000, {}) } : null
}

function era(first: number, years: 10 | 100 | 1000, { calendar = 'gregorian', shift = null }: { calendar?: Calendar; shift?: number | null }): EraForm {
  return { kind: 'era', first, years, calendar, shift, mod: null }
}

function centuryAt(scene: Scene, at: number): Piece<EraForm> | null {
  const unit = proSenseAt(scene, at, 'unit-one')
  if (!unit?.word.def || unit.word.is.unit !== 'PC') return null
  const tens = senseAt(scene, unit.to, 'cardinal')
  const digits = digitsAt(scene, unit.to)
  const nth = ordinalAt(scene, unit.to) ?? (tens?.word.def && tens.word.n >= 20 ? { value: tens.word.n, to: tens.to } : digits !== null ? { value: digits, to: unit.to + 1 } : null)
  if (!nth || nth.value < 1 || nth.value > 30) return null
  const letter = senseAt(scene, nth.to, 'era', 'era-before')
  if (letter?.word.role === 'era-before') return { to: letter.to, cut: unit.cut, form: era(-nth.value * 100, 100, {}) }
  const calendar = letter?.word.is.calendar === 'hijri' ? 'hijri' : 'gregorian'
  return { to: letter?.to ?? nth.to, cut: unit.cut, form: era((nth.value - 1) * 100, 100, { calendar }) }
}
