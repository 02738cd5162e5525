import type { Run, Text, Token } from '../model/token.ts'
import type { Know } from '../knowledge/know.ts'
import { WAW } from '../lang/letters.ts'
import { phrasesAt, wholePhrasesAt } from '../lang/lookup.ts'
import type { Line } from './line.ts'
import { type Stamp, stampsIn } from './stamp.ts'

/** The signs that end a sentence, or introduce. */
export const finals: ReadonlySet<string> = new Set(['.', '!', '?', '\u061f', '"', '\u201d', '\u00bb', ':', '\u2026', ')'])
const BODY_WORDS = 16
const SENTENCE_WORDS = 8
const TITLE_WORDS = 32
const DATE_LINE_WORDS = 18
const BESIDE_DATE = 3
const YEARLESS_WORDS = 7

/** True when a line ends as a sentence does. */
export function endsAsSentence({ tokens }: Text, line: Line): boolean {
  const last = tokens[line.to - 1]!.form
  return finals.has(last) && !(last === '\u2026' || (last === '.' && tokens[line.to - 2]?.form === '.'))
}

/** How many words (and numbers) a line holds. */
export function wordsIn({ tokens }: Text, line: Line): number {
  let words = 0
  for (let i = line.from; i < line.to; i++) if (tokens[i]!.kind !== 'mark') words++
  return words
}

/** Running text: long, or a shorter line that ends as a sentence. */
export function isBodyLike(text: Text, line: Line): boolean {
  const words = wordsIn(text, line)
  return words >= BODY_WORDS ? endsAsSentence(text, line) || words >= 2 * BODY_WORDS : words >= SENTENCE_WORDS && endsAsSentence(text, line) && text.tokens[line.to - 1]!.form !== ')'
}

/** A sentence that goes on with what stands above it: with «و» («وقعت» is a word of its own), with «من جهته», «في غضون ذلك». */
export function continues({ tokens }: Text, { from }: Line, know: Know): boolean {
  const opening = wholePhrasesAt(know.words, tokens, from)
  return (tokens[from]!.form.startsWith(WAW) && opening.length === 0) || opening.some(({ is: { file, entry } }) => file === 'attribution' && (entry.head.role === 'switch' || entry.head.role === 'topic'))
}

/** «*****», «* * *»: nothing but signs. */
export const isSigns = ({ tokens }: Text, { from, to }: Run): boolean => tokens.slice(from, to).every(({ kind }) => kind === 'mark')

/** A headline: not too long, no full stop at its end. */
export function isHeadlineLike(text: Text, line: Line): boolean {
  const words = wordsIn(text, line)
  const last = text.tokens[line.to - 1]!.form
  return words >= 2 && words <= TITLE_WORDS && last !== '.' && last !== ':'
}

/** A line that is little but a date: a whole date with few words beside it, or day and month alone. */
export function isDateLike(text: Text, line: Line, know: Know): boolean {
  const words = wordsIn(text, line)
  const last = text.tokens[line.to - 1]!.form
  if (words > DATE_LINE_WORDS || (finals.has(last) && last !== ')' && last !== '.') || !hasNumber(text, line)) return false
  const stamps = stampsIn(text, line)
  if (stamps.length === 0) return words <= YEARLESS_WORDS && isYearless(text, line, know)
  if (last !== '.' && opensWithStamp(text, line, stamps[0]!)) return true
  return besides(text, barred(text, line, stamps), { stamps, know }) <= (last === '.' ? 1 : BESIDE_DATE) && !opensDateline(text, line)
}

const BEFORE_STAMP = 2
const BEHIND_STAMP = 8
const CLOCK_TOKENS = 6
const parting = new Set(['/', '|', '-', '\u2013', '\u2014'])

/** «الأربعاء 05 يوليو 2017 الساعة 09 مساءً / صهلان أونلاين - الحصين - خاص»: a whole date, then a sign that parts, then a few words of whose and where. */
function opensWithStamp({ tokens }: Text, line: Line, stamp: Stamp): boolean {
  if (stamp.from - line.from > BEFORE_STAMP || line.to - stamp.to > CLOCK_TOKENS + 2 * BEHIND_STAMP) return false
  const sign = tokens.slice(stamp.to, Math.min(line.to, stamp.to + CLOCK_TOKENS)).findIndex(({ form }) => parting.has(form))
  return sign >= 0 && tokens.slice(stamp.to + sign, line.to).filter(({ kind }) => kind !== 'mark').length <= BEHIND_STAMP
}

const bars = new Set(['|', '\u2022', '\u00b7', '\u00bb'])

/** The part of a line between bars that holds a date: «كمال بوزيان | 27 فيفري 2019 | تعليقان». */
function barred({ tokens }: Text, line: Line, stamps: readonly Stamp[]): Line {
  const [first, last] = [stamps[0]!, stamps.at(-1)!]
  let [from, to] = [first.from, last.to]
  while (from > line.from && !bars.has(tokens[from - 1]!.form)) from--
  while (to < line.to && !bars.has(tokens[to]!.form)) to++
  return { ...line, from, to }
}

/** How many words of a line outside its dates are no words of the calendar. */
export function besides({ tokens }: Text, line: Line, { stamps, know }: { stamps: readonly Stamp[]; know: Know }): number {
  let count = 0
  for (let i = line.from; i < line.to; i++) {
    const token = tokens[i]!
    if ((token.kind !== 'word' && token.kind !== 'latin') || stamps.some(({ from, to }) => from <= i && i < to)) continue
    if (token.form.length > 1 && !phrasesAt(know.words, tokens, i).some(({ is }) => is.file === 'calendar') && !(token.kind === 'latin' && token.form.length < 4)) count++
  }
  return count
}

/** True when figures stand on a line. */
export function hasNumber({ tokens }: Text, line: Line): boolean {
  for (let i = line.from; i < line.to; i++) if (tokens[i]!.kind === 'number') return true
  return false
}

/** «الأحد 19 يناير»: nothing but weekday, number, month and clock. */
function isYearless({ tokens }: Text, line: Line, know: Know): boolean {
  let month = false
  for (let i = line.from; i < line.to; i++) {
    const token = tokens[i]!
    if (token.kind === 'mark' || token.kind === 'number') continue
    const sense = phrasesAt(know.words, tokens, i).find(({ is, prefix }) => is.file === 'calendar' && prefix === '')
    if (!sense) return false
    if (sense.is.role === 'month') month = true
  }
  return month
}

/** «القاهرة 13 أكتوبر 2025 (شينخوا)»: a bracket closes the line behind the date. */
function opensDateline({ tokens }: Text, line: Line): boolean {
  return tokens[line.to - 1]!.form === ')' && tokens[line.from]!.kind === 'word'
}

const CAPTION_WORDS = 24
const BEFORE_BRACKET = 3

/** «الوزير خلال مؤتمره الصحفي (الذرى)», «photo.jpg»: words and a credit in brackets that close the line, no sentence. */
export function isCaption({ raw, tokens }: Text, line: Line, know: Know): boolean {
  if (/\.(?:jpe?g|png|gif|webp)$/i.test(raw.slice(line.at.start, line.at.end))) return true
  if (tokens[line.to - 1]!.form !== ')' || line.to - line.from > CAPTION_WORDS) return false
  let open = line.to - 2
  while (open > line.from && tokens[open]!.form !== '(') open--
  return open - line.from >= BEFORE_BRACKET && line.to - open <= BEFORE_BRACKET + 3 && !phrasesAt(know.words, tokens, line.from).some(({ is }) => is.inflection?.tense === 'perfect')
}

/** «س: هل ...», «ج: نعم»: a line of an interview, one letter and a colon. */
export function isQuestion({ tokens }: Text, line: Line): boolean {
  const [first, second] = [tokens[line.from]!, tokens[line.from + 1]]
  return first.kind === 'word' && first.form.length === 1 && (second?.form === ':' || second?.form === '/') && line.to - line.from > 2
}

const TICKER_NUMBERS = 2
const TAG_WORDS = 8
const LATIN_WORDS = 12

/** «دولار 3.75 | يورو 4.12»: as many figures as words. */
export function isTicker({ tokens }: Text, line: Line): boolean {
  let [numbers, words] = [0, 0]
  for (let i = line.from; i < line.to; i++) {
    if (tokens[i]!.kind === 'number') numbers++
    else if (tokens[i]!.kind === 'word') words++
  }
  return numbers >= TICKER_NUMBERS && numbers >= words
}

/** «#درمان #تالور»: a line of hashtags. */
export function isTagLine(text: Text, line: Line): boolean {
  const signs = text.tokens.slice(line.from, line.to).filter(({ form }) => form === '#').length
  return text.tokens[line.from]!.form === '#' && wordsIn(text, line) <= Math.min(TAG_WORDS, 3 * signs)
}

/** A short line without an Arabic word: a handle, a name of a service, a picture's name. */
export const isForeign = (text: Text, line: Line): boolean => isLatin(text, line) && wordsIn(text, line) <= LATIN_WORDS

/** A line in Latin letters alone, however long. */
export function isLatin({ tokens }: Text, { from, to }: Line): boolean {
  let latin = false
  for (let at = from; at < to; at++) {
    if (tokens[at]!.kind === 'word') return false
    if (tokens[at]!.kind === 'latin') latin = true
  }
  return latin
}

const NAME_WORDS = 4

/** A line that is a person's name and nothing more, as bylines are printed. */
export function isName({ tokens }: Text, line: Line, know: Know): boolean {
  const length = line.to - line.from
  return length >= 2 && length <= NAME_WORDS && tokens.slice(line.from, line.to).every(({ kind, form }) => kind === 'word' && know.nameParts.has(form))
}

const BYLINE_WORDS = 8
const NAME_TOKENS = 5
/** «عمّار البيطار (خاص)» is a byline, a longer line with a bracket at its end a caption. */
const BRACKETED_NAME = 3

/** A byline under a title: «كمال بوزيان», «ريما خوري - مرجانة», «د. غازي الدهام»: a short line, and a known first name at the head of it or of a part of it. */
export function isByline({ tokens }: Text, line: Line, know: Know): boolean {
  if (line.to - line.from > 2 * BYLINE_WORDS || (tokens[line.to - 1]!.form === '.' && line.to - line.from > NAME_TOKENS)) return false
  const most = tokens[line.to - 1]!.form === ')' ? BRACKETED_NAME : NAME_TOKENS
  const parts: Token[][] = [[]]
  // «كتب إسلام الجزار»: the verb alone.
  const wrote = phrasesAt(know.words, tokens, line.from).some(({ is, prefix }) => prefix === '' && is.file === 'speech' && is.inflection?.tense === 'perfect')
  for (let at = wrote ? line.from + 1 : line.from; at < line.to; at++) {
    const token = tokens[at]!
    if (token.kind === 'mark' && token.form !== '.') parts.push([])
    else if (token.kind === 'word' && token.form.length > 1) parts.at(-1)!.push(token)
    else if (token.kind !== 'word' && token.kind !== 'mark') return false
  }
  const named = parts.filter((part) => part.length > 0)
  const isPerson = (part: readonly Token[]): boolean => part.length >= 2 && part.length <= most && know.nameParts.has(part[0]!.form)
  return named.length <= 2 && named.reduce((sum, part) => sum + part.length, 0) <= BYLINE_WORDS && named.some(isPerson)
}

const ADDRESS = /https?:\/\/\S+|www\.\S+/i

/** A printed address with hardly a word beside it. */
export function isAddress({ raw }: Text, line: Line): boolean {
  const shown = raw.slice(line.at.start, Math.min(line.at.end, line.at.start + 2000))
  return ADDRESS.test(shown) && shown.replace(ADDRESS, '').trim().split(/\s+/).length <= 3
}
