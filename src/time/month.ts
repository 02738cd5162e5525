import type { Calendar, Doubt } from './form.ts'
import { numberAt } from './amount.ts'
import { andSenseAt, COMMAS, DASHES, digitsAt, formAt, isSign, joinerEnd, proJoiner, proSenseAt, type Scene, type Sense, senseAt, touches } from './scene.ts'

/** A month name as printed, its twin of another tradition with it. */
export interface Month {
  readonly month: number
  readonly to: number
  readonly cut: number
  readonly calendar: Calendar
  /** A name that is an everyday word or a person's too (مارس, مايو, آب): it needs company. */
  readonly weak: boolean
  readonly doubts: readonly Doubt[]
  /** Printed with its name of another tradition. */
  readonly twin: boolean
  /** Its spelling, where folding makes it another word. */
  readonly exact: string | null
}

const none: readonly Doubt[] = []

/** A Gregorian month name at a token: «أغسطس», «آب/أغسطس», «يوليو (تموز)», «آب أغسطس», «August». A wrong twin («يناير (كانون الأول)») is read over and noted. */
export function monthAt(scene: Scene, at: number, cutting = false): Month | null {
  const first = (cutting ? proSenseAt : senseAt)(scene, at, 'month') ?? latinMonth(scene, at)
  if (!first || (first.word.is.worded !== undefined && proJoiner(scene, at - 1, 'month-word').to !== at && digitsAt(scene, at - 1) === null)) return null
  const twin = twinBehind(scene, first)
  const doubts: readonly Doubt[] = twin && twin.month !== first.word.n ? [{ kind: 'twin', says: `XXXX-${String(twin.month).padStart(2, '0')}` }] : none
  return { month: first.word.n, to: twin?.to ?? first.to, cut: first.cut, calendar: 'gregorian', weak: first.word.is.weak !== undefined && !twin, doubts, twin: twin !== null, exact: first.word.is.exact === undefined ? null : first.word.spelled }
}

/** The other name of the same month: in brackets, behind a slash, or bare. Names of one tradition side by side are two months. */
function twinBehind(scene: Scene, { to, word }: Sense): { month: number; to: number } | null {
  const bare = senseAt(scene, to, 'month')
  if (bare && bare.word.n === word.n && bare.word.is.tradition !== word.is.tradition) return { month: bare.word.n, to: bare.to }
  if (!isSign(scene, to, `/(${DASHES}`)) return null
  const twin = senseAt(scene, to + 1, 'month')
  if (!twin) return misspelt(scene, to) ? { month: word.n, to: to + 2 } : null
  const same = twin.word.n === word.n
  if (!same && (isSign(scene, to, DASHES) || twin.word.is.tradition === word.is.tradition)) return null
  if (!isSign(scene, to, '(')) return { month: twin.word.n, to: twin.to }
  return isSign(scene, twin.to, ')') ? { month: twin.word.n, to: twin.to + 1 } : null
}

const YEAR_DIGITS = 4

/** «تشرين1/أكتوير 2011»: a twin that no list has, between a slash and a year, all without a space at the slash. */
function misspelt(scene: Scene, slash: number): boolean {
  const [name, year] = [scene.tokens[slash + 1], scene.tokens[slash + 2]]
  return isSign(scene, slash, '/') && touches(scene, slash - 1) && touches(scene, slash) && name?.kind === 'word' && year?.kind === 'number' && year.form.length === YEAR_DIGITS
}

const latin = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
/** As sites of the Maghreb print them («12 Février 2019»), accents left out. */
const french = ['janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'aout', 'septembre', 'octobre', 'novembre', 'decembre']
const ACCENTS = /[\u0300-\u036f]/g
const SHORT = 3

function latinMonth({ tokens }: Scene, at: number): Sense | null {
  const token = tokens[at]
  if (token?.kind !== 'latin' || token.form.length < SHORT) return null
  const english = latin.findIndex((name) => name === token.form || name.slice(0, SHORT) === token.form)
  const month = english >= 0 ? english : french.indexOf(token.form.normalize('NFD').replace(ACCENTS, ''))
  return month < 0 ? null : { to: at + 1, cut: 0, word: { role: 'month', id: `m${month + 1}`, n: month + 1, def: false, bit: 0, spelled: latin[month]!, is: { tradition: 'latin', weak: '' } } }
}

/** A Hijri month name at a token: «رمضان», «شهر ربيع الأول». */
export function hijriMonthAt(scene: Scene, at: number, cutting = false): Month | null {
  const sense = (cutting ? proSenseAt : senseAt)(scene, at, 'hijri-month')
  return sense && { month: sense.word.n, to: sense.to, cut: sense.cut, calendar: 'hijri', weak: true, doubts: none, twin: false, exact: null }
}

/** A month by its number: «شهر 3», «شهر عشرة», «الشهر الثامن». Only where a date asks for a month. */
export function numberedMonthAt(scene: Scene, at: number): Month | null {
  const word = proJoiner(scene, at, 'month-word')
  const named = word.to > at ? word.to : null
  if (named === null) return ordinalMonth(scene, at)
  const number = numberAt(scene, named)
  return number && Number.isInteger(number.value) && number.value >= 1 && number.value <= 12 ? made(number.value, number.to, word.cut) : null
}

function ordinalMonth(scene: Scene, at: number): Month | null {
  const unit = proSenseAt(scene, at, 'unit-one')
  if (!unit || !unit.word.def || unit.word.is.unit !== 'PM') return null
  const nth = senseAt(scene, unit.to, 'ordinal')
  return nth && nth.word.def && nth.word.n <= 12 ? made(nth.word.n, nth.to, unit.cut) : null
}

const made = (month: number, to: number, cut: number): Month => ({ month, to, cut, calendar: 'gregorian', weak: true, doubts: none, twin: false, exact: null })

const OLDEST = 1000
const YOUNGEST = 2199
const OLDEST_HIJRI = 1300
const YOUNGEST_HIJRI = 1500
const CENTURY_TURN = 30

/** A year, the calendar its era letter names («1446 هـ», «2024م»), and whether عام or سنة stands before it. */
export interface Year {
  readonly year: number
  readonly to: number
  readonly cut: number
  readonly calendar: Calendar | null
  readonly named: boolean
}

/** A year at a token: «2024», «عام 2024», «سنة ألفين وأربع وعشرين», «عام 48», «العام 1446 هـ», «عام 300 قبل الميلاد» (negative). Null where the figure can be no year. */
export function yearAt(scene: Scene, at: number): Year | null {
  const word = proJoiner(scene, at, 'year-word')
  const named = word.to > at
  const adjective = named ? senseAt(scene, word.to, 'era') : null
  const behind = adjective?.word.def ? adjective.to : word.to
  const bracket = named && isSign(scene, behind, '(')
  const from = bracket ? behind + 1 : behind
  const figure = figureAt(scene, from, named)
  if (!figure) return null
  const closed = bracket && isSign(scene, figure.to, ')') ? figure.to + 1 : figure.to
  const era = senseAt(scene, closed, 'era', 'era-before')
  const year = era?.word.role === 'era-before' ? -figure.year : figure.year
  const calendar = ((era ?? (adjective?.word.def ? adjective : null))?.word.is.calendar as Calendar | undefined) ?? (named && isHijri(figure.year) ? 'hijri' : null)
  if (!named && (era ? era.word.is.calendar === 'gregorian' && era.word.role === 'era' : true) && figure.year < OLDEST_HIJRI) return null
  return { year, to: era?.to ?? closed, cut: word.cut, calendar, named }
}

const isHijri = (year: number): boolean => year >= 1390 && year <= YOUNGEST_HIJRI

function figureAt(scene: Scene, at: number, named: boolean): { year: number; to: number } | null {
  const digits = digitsAt(scene, at)
  if (digits === null) return named ? spelledYear(scene, at) : null
  const { length } = formAt(scene, at)
  // A slip («20245»), or a clock glued behind («202509:41»).
  const slip = (length === 5 || (length === 6 && isSign(scene, at + 1, ':'))) && /^(?:19|20)\d{3,4}$/.test(formAt(scene, at)) ? Number(formAt(scene, at).slice(0, 4)) : null
  if (slip !== null) return { year: slip, to: at + 1 }
  if (length === 4 && digits >= OLDEST && digits <= YOUNGEST) return { year: digits, to: at + 1 }
  if (length <= 4 && digits > 0 && (senseAt(scene, at + 1, 'era-before') || (length >= 2 && senseAt(scene, at + 1, 'era')))) return { year: digits, to: at + 1 }
  return named && length === 2 && touchesNothing(scene, at) ? { year: digits >= CENTURY_TURN ? 1900 + digits : 2000 + digits, to: at + 1 } : null
}

/** A figure that no sign glues to another: «عام 48» and not «عام 48%». */
function touchesNothing(scene: Scene, at: number): boolean {
  const glued = touches(scene, at + 1) && (isSign(scene, at + 1, '%-/:') || (isSign(scene, at + 1, '.') && digitsAt(scene, at + 2) !== null))
  return !glued && senseAt(scene, at + 1, 'counted', 'cardinal') === null
}

function spelledYear(scene: Scene, at: number): { year: number; to: number } | null {
  const words = numberAt(scene, at)
  return words && words.value >= OLDEST && words.value <= YOUNGEST ? { year: words.value, to: words.to } : null
}

/** No unit or noun that a figure counts stands behind. */
function isFree(scene: Scene, at: number): boolean {
  return senseAt(scene, at, 'counted', 'cardinal') === null
}

/** The year behind a month: «مارس 2024», «مارس/2024», «مارس، 2024», «مارس من عام 2024», «في سنة 2014», «بعام 2014». */
export function yearBehind(scene: Scene, at: number, calendar: Calendar = 'gregorian'): Year | null {
  const sign = isSign(scene, at, `${COMMAS}/(${DASHES}`) ? at + 1 : at
  const from = joinerEnd(scene, sign, 'of', 'in')
  const year = yearAt(scene, from)
  if (!year || year.year < 0 || (from > sign && !year.named && !(year.year >= 1900 && year.year <= 2100 && isFree(scene, year.to)))) return null
  const hijri = calendar === 'hijri'
  if (hijri ? year.year < OLDEST_HIJRI || year.year > YOUNGEST_HIJRI : year.year < 1500 && year.calendar !== 'gregorian') return null
  if (isSign(scene, at, '(')) return isSign(scene, year.to, ')') ? { ...year, to: year.to + 1 } : null
  return year
}

/** «وأبريل»: the month that و joins to one before. */
export function joinedMonthAt(scene: Scene, at: number): Month | null {
  const joined = andSenseAt(scene, at, 'month')
  return joined && { month: joined.word.n, to: joined.to, cut: 1, calendar: 'gregorian', weak: false, doubts: none, twin: false, exact: null }
}
