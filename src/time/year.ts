import type { Piece, Recogniser, YearForm } from './form.ts'
import { OPENS } from './opening.ts'
import { COMMAS, DASHES, digitsAt, formAt, isSign, joinerEnd, proJoiner, type Scene, senseAt, proSenseAt, touches, hitsAt } from './scene.ts'
import { yearAt, type Year } from './month.ts'

const LONGEST_SPAN = 150

/** Years and spans of years: «عام 2024», «في 2011», «1446 هـ», «2019-2023», «بين عامي 2011 و2015», «الموسم 2024-2025», «السنة المالية 2025». */
export const years: Recogniser = {
  id: 'time.year',
  example: 'توقفت المحادثات بين عامي 2019 و2021',
  opens: OPENS.yearWord | OPENS.school,
  find: (scene, at) => yearPiece(scene, at, false),
}

/** A year at a token. `sure`: what stands before already asks for a time, so that a bare figure may be a year. */
export function yearPiece(scene: Scene, at: number, sure: boolean): Piece<YearForm> | null {
  const special = headed(scene, at)
  if (special) return special
  const year = yearAt(scene, at)
  if (!year) return null
  const until = spanEnd(scene, year)
  if (until) return piece(year, { until: until.year, to: until.to })
  if (!year.named && year.calendar === null && !(isFigureYear(scene, at) && (sure || isAskedFor(scene, at)))) return null
  return piece(year, { until: null, to: year.to })
}

function piece({ year, cut, calendar }: Year, { until, to }: { until: number | null; to: number }): Piece<YearForm> {
  return { to, cut, form: { kind: 'year', year, until, calendar: calendar ?? 'gregorian', of: 'year', mod: null } }
}

/** «الموسم 2024-2025», «العام الدراسي 2024/2025», «السنة المالية 2025», «عامي 2011 و2015», «الأعوام 2011-2013». */
function headed(scene: Scene, at: number): Piece<YearForm> | null {
  const head = proSenseAt(scene, at, 'school', 'fiscal') ?? severalYears(scene, at)
  if (!head) return null
  const from = proJoiner(scene, isSign(scene, head.to, '(') ? head.to + 1 : head.to, 'year-word').to
  const first = digitsAt(scene, from)
  if (first === null || formAt(scene, from).length !== 4) return null
  const until = secondYear(scene, from, first)
  const of = head.word.role === 'school' ? 'school' : head.word.role === 'fiscal' ? 'fiscal' : 'year'
  if (of === 'school' && !until) return null
  return { to: until?.to ?? from + 1, cut: head.cut, form: { kind: 'year', year: first, until: until?.year ?? null, calendar: first < 1500 ? 'hijri' : 'gregorian', of, mod: null } }
}

function severalYears(scene: Scene, at: number): ReturnType<typeof proSenseAt> {
  const unit = proSenseAt(scene, at, 'unit-two', 'unit-many')
  return unit?.word.is.unit === 'PY' ? unit : null
}

/** The second of two years: «-2023», «/2025», «-25», «و2015», «إلى 2015», «حتى عام 2015». */
function secondYear(scene: Scene, at: number, first: number): { year: number; to: number } | null {
  const sign = isSign(scene, at + 1, `${DASHES}/`)
  const from = sign ? at + 2 : formAt(scene, at + 1) === '\u0648' ? at + 2 : proJoiner(scene, at + 1, 'to', 'until').to
  if (from === at + 1) return null
  const named = proJoiner(scene, from, 'year-word').to
  const year = digitsAt(scene, named)
  const { length } = formAt(scene, named)
  if (year === null || (isSign(scene, named + 1, `${DASHES}/`) && touches(scene, named + 1))) return null
  if (sign && length === 2 && year === (first + 1) % 100) return { year: first + 1, to: named + 1 }
  const fits = length === 4 && year > first && year - first <= LONGEST_SPAN && year <= 2199
  return fits && (!isSign(scene, at + 1, '/') || year === first + 1) ? { year, to: named + 1 } : null
}

function spanEnd(scene: Scene, year: Year): { year: number; to: number } | null {
  const at = year.to - 1
  if (digitsAt(scene, at) === null || formAt(scene, at).length !== 4 || year.year < 1500) return null
  const sign = isSign(scene, year.to, `${DASHES}/`)
  const asked = sign ? year.named || opensSpan(scene, at) : formAt(scene, year.to) === '\u0648' || proJoiner(scene, year.to, 'to').to > year.to ? joinerEnd(scene, year.named ? at - 2 : at - 1, 'between', 'of') > (year.named ? at - 2 : at - 1) : false
  const end = asked ? secondYear(scene, at, year.year) : null
  return end && senseAt(scene, end.to, 'counted') === null ? end : null
}

/** Nothing glued before it: «(1923-1998)» and not «3-1923-1998» nor «+1923-1998». */
function opensSpan(scene: Scene, at: number): boolean {
  return !(touches(scene, at) && isSign(scene, at - 1, `${DASHES}/.,:#+$\u20ac*`)) && endingAt(scene, at, 'number-word') === null
}

const ACCUSATIVE = /^(?![\u0627][\u0644])[\u0621-\u064a]{3,}[\u0627]$/
const EARLIEST = 1850
const LATEST = 2100

/** A figure of four digits that can be a year as it stands: no unit behind it, no sign glued to it, no word before it that announces a number. */
function isFigureYear(scene: Scene, at: number): boolean {
  const figure = digitsAt(scene, at)
  if (figure === null || figure < EARLIEST || figure > LATEST || formAt(scene, at).length > 5) return false
  if (touches(scene, at) && isSign(scene, at - 1, `${DASHES}/.,:#+$\u20ac\u066c*`)) return false
  if (touches(scene, at + 1) && isSign(scene, at + 1, '%$\u20ac:/\u066a\u066c*+') && !isSign(scene, at + 1, ':')) return false
  if (touches(scene, at + 1) && isSign(scene, at + 1, `.,${DASHES}`) && digitsAt(scene, at + 2) !== null) return false
  return !isCounting(scene, at + 1) && endingAt(scene, at, 'number-word') === null
}

/** «2000 مدرسة», «2024 متجرا»: a noun that figures count by our list, or any indefinite accusative. */
function isCounting(scene: Scene, at: number): boolean {
  if (senseAt(scene, at, 'counted', 'cardinal') !== null) return true
  return ACCUSATIVE.test(formAt(scene, at)) && hitsAt(scene, at).length === 0
}

/** What makes a bare figure a year: a preposition of time, a noun that years qualify, an edge, a bracket of its own, another year joined to it. */
function isAskedFor(scene: Scene, at: number): boolean {
  if (endingAt(scene, at, 'relation', 'year-head', 'edge', 'season', 'month') !== null) return true
  if (['in', 'until', 'between', 'of', 'by'].some((id) => joinerBefore(scene, at, id))) return true
  if (isSign(scene, at - 1, '(') && isSign(scene, at + 1, ')')) return true
  if (/^[\u0648]?\u0644$/.test(formAt(scene, at - 1))) return true
  const joined = formAt(scene, at - 1) === '\u0648' || isSign(scene, at - 1, COMMAS)
  return joined && digitsAt(scene, at - 2) !== null && formAt(scene, at - 2).length === 4
}

function joinerBefore(scene: Scene, at: number, id: string): boolean {
  for (let from = at - 1; from >= at - 2 && from >= 0; from--) if (proJoiner(scene, from, id).to === at) return true
  return false
}

const LONGEST_LEAD = 3

/** The word in one of the roles that ends right before a token. */
export function endingAt(scene: Scene, at: number, ...roles: readonly string[]): ReturnType<typeof proSenseAt> {
  for (let from = at - 1; from >= Math.max(0, at - LONGEST_LEAD); from--) {
    for (const { is, to, prefix } of hitsAt(scene, from)) if (to === at && roles.includes(is.role)) return { to, cut: prefix.length, word: is }
  }
  return null
}
