import type { Run, Text, Token } from '../model/token.ts'
import { phrasesAt, wholePhrasesAt } from '../lang/lookup.ts'
import { attribute } from '../knowledge/entry.ts'
import type { Know } from '../knowledge/know.ts'
import type { Line } from './line.ts'
import { finals, hasNumber, isDateLike, wordsIn } from './shape.ts'
import { stampsIn } from './stamp.ts'

const joints = new Set(['-', '\u2013', '\u2014', ':', '/', '|', '\u2015', '\u060c'])
const MAX_WORDS = 7
/** The most tokens a date takes on such a line: weekday, two calendars, a clock. */
const STAMP_TOKENS = 20
const BESIDE_MEDIUM = 7
const BEFORE_BRACKET = 3

/** A listed outlet or agency that begins at a token; weak names count here, since the place says what they are. */
export interface Medium {
  readonly kind: 'outlet' | 'agency'
  readonly name: string
  readonly to: number
}

/** The longest listed outlet or agency that begins at a token, no proclitic before it; null when none does. A platform («فيسبوك») publishes nothing. */
export function mediumAt({ tokens }: Text, at: number, know: Know): Medium | null {
  for (const { is, to } of wholePhrasesAt(know.words, tokens, at)) {
    if ((is.file !== 'outlets' && is.file !== 'agencies') || is.role === 'class' || attribute(is.entry, 'kind') === 'platform') continue
    return { kind: is.file === 'agencies' ? 'agency' : 'outlet', name: is.entry.head.text, to }
  }
  return null
}

/** True when a listed place, country or capital begins at a token and ends before `to`. */
export function isPlaceAt({ tokens }: Text, at: number, know: Know): boolean {
  return wholePhrasesAt(know.words, tokens, at).some(({ is }) => (is.file === 'places' || (is.file === 'countries' && !is.role.startsWith('demonym') && is.role !== 'people')))
}

/**
 * A line that only says who prints or where from: an outlet alone, «حبق نيوز - رصد», «غزة (الاتحاد)», «القاهرة 13 أكتوبر 2025 (شينخوا)», «(وكالة) ر ع / م ن»,
 * «المدينة: ق. د». No sentence, no caption.
 */
export function isCreditLine(text: Text, whole: Line, know: Know): boolean {
  const { tokens } = text
  if (isWhereAndWhen(text, whole, know)) return true
  const line = { ...whole, to: withoutJoints(tokens, whole) }
  if (line.to - line.from > 2 * MAX_WORDS + STAMP_TOKENS) return false
  const dated = stampsIn(text, line)[0]
  const length = line.to - line.from - (dated ? dated.to - dated.from : 0)
  if (length > 2 * MAX_WORDS || words(tokens, line) - (dated ? words(tokens, dated) : 0) > MAX_WORDS) return false
  return isMediumLine(text, line, know) || isQuotedMedium(text, line, know) || isBracketed(text, line, know) || hasInitials(text, line, know)
}

const WRITER_WORDS = 5

/** «صحيفة «الفنار» - غسان العلم»: a class noun of media, a name between quotation marks, and behind a joint at most a writer. */
function isQuotedMedium({ tokens }: Text, line: Line, know: Know): boolean {
  const noun = wholePhrasesAt(know.words, tokens, line.from).find(({ is }) => is.file === 'outlets' && is.role === 'class')
  if (!noun || !quotes.has(tokens[noun.to]?.form ?? '')) return false
  let close = noun.to + 1
  while (close < line.to && !closing.has(tokens[close]!.form)) close++
  if (close >= line.to || words(tokens, { from: noun.to, to: close }) > WRITER_WORDS) return false
  return close + 1 === line.to || (joints.has(tokens[close + 1]!.form) && words(tokens, { from: close + 1, to: line.to }) <= WRITER_WORDS && tokens[line.to - 1]!.form !== ':')
}

/** «الرابية نيوز/ المدورة», «سماوة الإخبارية - خور الوسمي»: one of the page's own names at either end, a joint, a few words; `names`: their folded words. */
export function isOwnCredit({ tokens }: Text, line: Line, names: readonly (readonly string[])[]): boolean {
  const last = tokens[line.to - 1]!.form
  if (line.to - line.from > 2 * MAX_WORDS || last === '.' || last === '\u061f' || hasQuote(tokens, line)) return false
  return names.some((name) => {
    const begins = name.every((form, nth) => tokens[line.from + nth]?.form === form) && line.from + name.length < line.to
    const ends = name.every((form, nth) => tokens[line.to - name.length + nth]?.form === form) && line.to - name.length > line.from + 1
    return (begins && parts.has(tokens[line.from + name.length]!.form)) || (ends && parts.has(tokens[line.to - name.length - 1]!.form))
  })
}

const parts = new Set(['-', '\u2013', '\u2014', '/', '|'])

/** A credit may end in a colon or dash: «مرسى نور - أ ف ب - وكالات:». */
function withoutJoints(tokens: readonly Token[], { from, to }: Run): number {
  let end = to
  while (end > from + 1 && (tokens[end - 1]!.form === ':' || tokens[end - 1]!.form === '-') && tokens.slice(from, end - 1).some(({ form }) => joints.has(form) && form !== ':')) end--
  return end
}

function words(tokens: readonly Token[], run: Run): number {
  let count = 0
  for (let i = run.from; i < run.to; i++) if (tokens[i]!.kind !== 'mark') count++
  return count
}

/** An outlet at either end of a line, a joint and a few words beside it; or nothing beside it. */
function isMediumLine(text: Text, line: Line, know: Know): boolean {
  const { tokens } = text
  if (tokens[line.to - 1]!.form === '.' || tokens[line.to - 1]!.form === '\u061f') return false
  const first = mediumAt(text, line.from, know)
  if (first?.to === line.to) return true
  if (first && tokens[first.to]?.form === ':' && !isWhere(text, first.to + 1, know)) return false
  if (first && joints.has(tokens[first.to]?.form ?? '') && first.to < line.to) return words(tokens, { from: first.to, to: line.to }) <= BESIDE_MEDIUM && tokens[line.to - 1]!.form !== ':' && !hasQuote(tokens, line)
  for (let at = line.from + 2; at < line.to; at++) {
    if (joints.has(tokens[at - 1]!.form) && tokens[at - 1]!.form !== ':' && mediumAt(text, at, know)?.to === line.to) return words(tokens, { from: line.from, to: at }) <= BESIDE_MEDIUM && !hasQuote(tokens, line)
  }
  return false
}

/** Behind a name and a colon: desk initials, a place or another outlet; anything else is what the name says. */
function isWhere(text: Text, at: number, know: Know): boolean {
  const token = text.tokens[at]
  return token !== undefined && (isLetter(token) || mediumAt(text, at, know) !== null || isPlaceAt(text, at, know))
}

const quotes = new Set(['"', '\u201c', '\u00ab'])
const closing = new Set(['"', '\u201d', '\u00bb'])

function hasQuote(tokens: readonly Token[], line: Line): boolean {
  for (let i = line.from; i < line.to; i++) if (quotes.has(tokens[i]!.form)) return true
  return false
}

/** A place (or date) and a name between brackets or slashes that close the line. */
function isBracketed(text: Text, line: Line, know: Know): boolean {
  const { tokens } = text
  let end = line.to
  while (end > line.from && (tokens[end - 1]!.form === '-' || tokens[end - 1]!.form === ':' || tokens[end - 1]!.form === '\u2013' || tokens[end - 1]!.form === '\u2014')) end--
  const close = tokens[end - 1]?.form
  if (close !== ')' && close !== '/') return false
  if (close === ')' && tokens[line.from]!.form === '(' && words(tokens, line) <= BEFORE_BRACKET) return mediumAt(text, line.from, know) !== null || opensAsMedium(text, line.from + 1, know)
  let open = end - 2
  while (open > line.from && tokens[open]!.form !== (close === ')' ? '(' : '/')) open--
  if (open <= line.from - 1 || words(tokens, { from: open, to: end }) > BESIDE_MEDIUM || words(tokens, { from: open, to: end }) === 0) return false
  const medium = mediumAt(text, open, know) ?? mediumAt(text, open + 1, know)
  const dated = stampsIn(text, { from: line.from, to: open })[0]
  const before = words(tokens, { from: line.from, to: open }) - (dated ? words(tokens, dated) : 0)
  return medium ? before <= BEFORE_BRACKET : before > 0 && before <= BEFORE_BRACKET && isPlaceAt(text, line.from, know)
}

/** «وكالة الواحة»: a class noun of media before a name, or a medium that a list has. */
export function opensAsMedium({ tokens }: Text, at: number, know: Know): boolean {
  return wholePhrasesAt(know.words, tokens, at).some(({ is }) => (is.file === 'outlets' || is.file === 'agencies'))
}

/** Desk initials: at least two words of one letter at the end, a place, outlet or bracket before them. */
function hasInitials(text: Text, line: Line, know: Know): boolean {
  const { tokens } = text
  let at = line.to
  let letters = 0
  while (at > line.from && (tokens[at - 1]!.kind === 'mark' ? tokens[at - 1]!.form !== ')' && tokens[at - 1]!.form !== ':' : isLetter(tokens[at - 1]!))) {
    at--
    if (isLetter(tokens[at]!)) letters++
  }
  if (letters >= 2 && words(tokens, { from: line.from, to: at }) <= 1) return true
  if (letters >= 2) return at > line.from && at - line.from <= MAX_WORDS && (tokens[at - 1]!.form === ')' || tokens[at - 1]!.form === ':' || isPlaceAt(text, line.from, know))
  return startsWithInitials(text, line, know)
}

const isLetter = ({ kind, form }: Token): boolean => kind === 'word' && form.length === 1

/** «ق. د / الأجراف - وكالات»: initials first. */
function startsWithInitials(text: Text, line: Line, know: Know): boolean {
  const { tokens } = text
  let at = line.from
  let letters = 0
  while (at < line.to && (isLetter(tokens[at]!) || tokens[at]!.kind === 'mark')) if (isLetter(tokens[at++]!)) letters++
  return letters >= 2 && at < line.to && mediumAt(text, at, know) !== null
}

const PLACE_WORDS = 3
const MEDIUM_WORDS = 4
const WHERE_TOKENS = 14
const partsPlace = new Set(['\u060c', ',', '-', '\u2013', '\u2014', '/', '|'])
const partsMedium = new Set([':', '-', '\u2013', '\u2014', '/', '|'])

/** «القويسي في 18 فبراير 2024 (ضفاف برس)»: the preposition alone. */
const isIn = ({ tokens }: Text, at: number, know: Know): boolean => tokens[at + 1]?.kind === 'number' && wholePhrasesAt(know.words, tokens, at).some(({ is, to }) => to === at + 1 && is.file === 'connectors' && is.entry.id === 'fi')

const TWICE_TOKENS = 26
const SIGLUM = 3

/** «مرسى العود 07 رجب 1440 هـ الموافق 14 مارس 2019 م وأأ», «... 2014م (وار)»: a place, the day in two calendars, an agency's letters. */
function isTwiceDated(text: Text, line: Line): boolean {
  const { tokens } = text
  if (finals.has(tokens[line.to - 1]!.form) && tokens[line.to - 1]!.form !== ')') return false
  const stamps = stampsIn(text, line)
  const [first, last] = [stamps[0], stamps.at(-1)]
  if (!first || !last || first.calendar === last.calendar) return false
  const before = first.from - line.from
  const behind = tokens.slice(last.to, line.to).filter(({ kind, form }) => kind !== 'mark' && form.length > 1)
  return before > 0 && before <= PLACE_WORDS && tokens.slice(line.from, first.from).every(({ kind }) => kind === 'word') && behind.length > 0 && behind.length <= SIGLUM
}

/** «مرسى الغار 3 نوفمبر 2014 (وكالة سارندا)»: a place, a whole date, and in brackets whose report it is. */
function isBracketedBehind(text: Text, line: Line): boolean {
  const { tokens } = text
  const [stamp] = stampsIn(text, line)
  if (!stamp || stamp.from === line.from || stamp.from - line.from > PLACE_WORDS || tokens[stamp.to]?.form !== '(' || tokens[line.to - 1]!.form !== ')') return false
  return tokens.slice(line.from, stamp.from).every(({ kind }) => kind === 'word') && wordsIn(text, { ...line, from: stamp.to }) <= MEDIUM_WORDS
}

/** «ناردين، 19 نوفمبر», «أم عشر – 19 مارس 2024: راديو النهر», «رأس الملح، 9 حزيران 2011 (أنباء الساحل)», «القويسي في 18 فبراير 2024»: a place of a few words, a sign, a day, and perhaps a sign and whose report it is. */
export function isWhereAndWhen(text: Text, line: Line, know: Know): boolean {
  const { tokens } = text
  if (line.to - line.from > TWICE_TOKENS || !hasNumber(text, line)) return false
  if (isTwiceDated(text, line)) return true
  if (line.to - line.from > WHERE_TOKENS) return false
  if (isBracketedBehind(text, line)) return true
  const sign = tokens.slice(line.from, line.to).findIndex(({ form }, nth) => partsPlace.has(form) || (nth > 0 && isIn(text, line.from + nth, know)))
  const rest = { ...line, from: line.from + sign + 1 }
  if (sign < 1 || sign > PLACE_WORDS || rest.from >= line.to || tokens.slice(line.from, line.from + sign).some(({ kind }) => kind !== 'word')) return false
  if (phrasesAt(know.words, tokens, line.from).some(({ is }) => is.file === 'calendar') || wholePhrasesAt(know.formulas, tokens, line.from).length > 0) return false
  const [stamp] = stampsIn(text, rest)
  const behind = stamp ? { ...line, from: stamp.to + 1 } : rest
  if (stamp && stamp.from > rest.from + 1) return false
  const paper = phrasesAt(know.words, tokens, line.from).some(({ is }) => is.role === 'class')
  if (!stamp || stamp.to >= line.to) return !paper && isDateLike(text, rest, know)
  if (behind.from >= line.to || wordsIn(text, behind) > MEDIUM_WORDS) return false
  return tokens[stamp.to]!.form === '(' ? tokens[line.to - 1]!.form === ')' : partsMedium.has(tokens[stamp.to]!.form) && !finals.has(tokens[line.to - 1]!.form)
}
