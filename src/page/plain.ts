import type { Text, Token } from '../model/token.ts'
import { formulaAt, isBulleted, type Line } from './line.ts'
import { isGlued } from './cuts.ts'
import { isCreditLine, isWhereAndWhen, opensAsMedium } from './dateline.ts'
import { besides, endsAsSentence, isAddress, isBodyLike, isByline, isCaption, isDateLike, isForeign, isHeadlineLike, isName, isQuestion, isSigns, isTagLine, isTicker, wordsIn } from './shape.ts'
import { isRelative, relativeFrom } from './ago.ts'
import { opensWithAge } from './row.ts'
import { stampsIn } from './stamp.ts'
import { opensStory } from './story.ts'
import { HEADING, openEntry, opensNext, ownOf, put, putBody, putTitle, type Sorting, wordsOf } from './state.ts'

export const RUBRIC_WORDS = 4
const SUBHEADING_WORDS = 9
/** A tag has few words; behind a bare header («كلمات دلالية») a blank line may stand before the first. */
const TAG_WORDS = 6
const TAG_TOKENS = 4
const commas = new Set(['\u060c', ','])

/**
 * Between a title and its text, in a text without markup: a row of day, age and writer dates the article; a day at the head of a longer line («الأحد، 23 يونيو 2019 02:02 م طالبات أمام
 * إحدى اللجان - أرشيفية») is parted from what was run on behind it. False for every other line.
 */
export function putRow(sorting: Sorting, line: Line, at: number): boolean {
  const { text, mode, title, blocks } = sorting
  if (mode !== 'head' || title === null || blocks[at] !== undefined) return false
  if (isRowBelow(sorting, line)) {
    put(sorting, 'published-line', line)
    return true
  }
  const [stamp] = stampsIn(text, line)
  if (!stamp || stamp.from - line.from > BEFORE_STAMP || (stamp.weekday === null && stamp.clock === null) || ownOf(sorting).firm) return false
  let { to } = stamp
  while (to < Math.min(line.to, stamp.to + CLOCK_TOKENS) && ofClock(text.tokens[to]!)) to++
  if (to >= line.to || endsAsSentence(text, line)) return false
  put(sorting, 'published-line', { from: line.from, to })
  put(sorting, 'boilerplate', { from: to, to: line.to })
  return true
}

const BEFORE_STAMP = 2
const CLOCK_TOKENS = 5

/** «02:02 م», «- 10:30 pm». */
const ofClock = ({ kind, form }: Token): boolean => kind === 'number' || kind === 'mark' || form.length === 1 || form === 'am' || form === 'pm'

/** Names a line that no formula opens, by its shape and by where in the page it stands. */
export function sortPlain(sorting: Sorting, line: Line, at: number): void {
  const { text, mode, know } = sorting
  if (sorting.heads.has(at) && sorting.blocks[at] === undefined && sorting.title !== null) {
    openEntry(sorting)
    return putTitle(sorting, line)
  }
  if (mode === 'keywords') {
    if (!isBodyLike(text, line) && (!line.gap || sorting.lines[at - 1]!.to - sorting.lines[at - 1]!.from < TAG_TOKENS) && wordsIn(text, line) <= TAG_WORDS) return put(sorting, 'keywords', line)
    sorting.mode = 'after'
    return sortPlain(sorting, line, at)
  }
  if (mode === 'comments' || mode === 'notes') return put(sorting, 'boilerplate', line)
  const bullet = isBulleted(text, line)
  if (isAddress(text, line)) return put(sorting, 'boilerplate', { ...line, note: 'url' })
  if (isDateLike(text, line, know) && mode !== 'similar' && !bullet && !isInside(sorting, at)) return put(sorting, isWhereAndWhen(text, line, know) ? 'source-credit' : 'published-line', line)
  if (putRow(sorting, line, at)) return
  if (isTagLine(text, line)) return put(sorting, 'keywords', line)
  if (isForeign(text, line)) return put(sorting, 'boilerplate', line)
  if (mode === 'similar') return isListed(sorting, line) ? put(sorting, 'similar-list', line) : putBody(sorting, line)
  if (mode === 'related') return isBodyLike(text, line) && !bullet ? bodyLine(sorting, line) : put(sorting, 'related-headlines', line)
  if (mode === 'summary' && bullet) return put(sorting, 'boilerplate', line)
  if (mode === 'head' || mode === 'summary') return headLine(sorting, line, at)
  if (isCreditLine(text, line, know)) return put(sorting, 'source-credit', line)
  if (sorting.blocks[at] === undefined && isCaption(text, line, know) && !hasStop(text, line) && goesOnBelow(sorting, at)) return put(sorting, 'boilerplate', line)
  if (mode === 'after') return isBodyLike(text, line) ? bodyLine(sorting, line) : put(sorting, 'boilerplate', line)
  if (isSubheading(sorting, line, at)) {
    if (opensNext(sorting)) return putTitle(sorting, line)
    if (!opensStory(sorting, at)) return put(sorting, 'subheading', line)
    openEntry(sorting)
    return putTitle(sorting, line)
  }
  bodyLine(sorting, line)
}

const ROW_TOKENS = 40
const ROW_WORDS = 6

/** Between a title and its text: «جنى المعلم الثلاثاء 20 يناير 2026، 15:05», «ريما حداوي منذ أسبوعين», «أمس 14:20». */
function isRowBelow(sorting: Sorting, line: Line): boolean {
  const { text, know } = sorting
  if (line.to - line.from > ROW_TOKENS || isBodyLike(text, line) || text.tokens[line.to - 1]!.form === '.') return false
  if (isRelative(text, line) || opensWithAge(sorting, line)) return true
  const told = relativeFrom(text, line, (before) => isName(text, { ...line, ...before }, know) || opensAsMedium(text, before.from, know))
  if (told !== null) return true
  const stamps = stampsIn(text, line)
  return stamps.length > 0 && besides(text, line, { stamps, know }) <= ROW_WORDS && !isWhereAndWhen(text, line, know)
}

/** «آخر تحديث: منذ ساعة واحدة», «بقلم». */
const ROW_ROLES = new Set(['published-line', 'byline'])
const DECK_REACH = 6
const TEXT_REACH = 10
const MOST_DATED = 2
const DATED_REACH = 40

/**
 * A paragraph below the title with a row of date and writer behind it, and the text behind that: what stands between is still the head of the article. Several dates below would head the
 * parts of a timeline.
 */
function isDeck(sorting: Sorting, at: number): boolean {
  const { text, lines, know, blocks, title } = sorting
  if (title === null || blocks[at] !== undefined || ownOf(sorting).bodyTo !== null || ownOf(sorting).firm) return false
  const dates = (line: Line): boolean => !isBodyLike(text, line) && (isDateLike(text, line, know) || isRowBelow(sorting, line))
  const signs = (line: Line): boolean => dates(line) || isByline(text, line, know) || ROW_ROLES.has(formulaAt(text, line, know)?.role ?? '')
  const next = lines.slice(at + 1, at + 1 + DECK_REACH)
  const row = next.findIndex((line) => isBodyLike(text, line) || signs(line))
  if (row < 0 || !signs(next[row]!)) return false
  return lines.slice(at + row + 2, at + row + 2 + TEXT_REACH).some((line) => isBodyLike(text, line)) && lines.slice(at + 1, at + DATED_REACH).filter(dates).length <= MOST_DATED
}

/** A signature in brackets ends a text, a caption stands in it. */
const goesOnBelow = ({ text, lines }: Sorting, at: number): boolean => lines.slice(at + 1, at + 3).some((line) => isBodyLike(text, line))

/** «... عاد الهدوء. (رويترز)» is text, a caption has no sentence before its bracket. */
function hasStop({ tokens }: Text, { from, to }: Line): boolean {
  for (let at = from; at < to; at++) if (tokens[at]!.form === '.') return true
  return false
}

/** A date between lines of the body heads a list of what happens that day; only one behind a text, its end or that of a story, may be its own. */
function isInside({ text, lines, mode, know, heads }: Sorting, at: number): boolean {
  const next = lines[at + 1]
  return mode === 'body' && next !== undefined && !heads.has(at + 1) && !isSigns(text, next) && formulaAt(text, next, know) === null && !isDateLike(text, next, know)
}

function isListed({ text }: Sorting, line: Line): boolean {
  return isBulleted(text, line) || !isBodyLike(text, line) || !text.tokens[line.to - 1]!.form.endsWith('.')
}

/** A line of the body; a heading glued to its front («... الاتفاقوقد نقلت وكالة») is parted from it. */
export function bodyLine(sorting: Sorting, line: Line): void {
  const cut = gluedHeading(sorting, line)
  if (cut !== null) put(sorting, 'subheading', { from: line.from, to: cut })
  putBody(sorting, cut === null ? line : { ...line, from: cut })
}

function gluedHeading({ text }: Sorting, line: Line): number | null {
  const reach = Math.min(line.to, line.from + SUBHEADING_WORDS + 3)
  for (let at = line.from + 2; at < reach; at++) {
    if (!isGlued(text.tokens, at)) continue
    const head = { ...line, to: at }
    return wordsIn(text, head) >= 2 && !endsAsSentence(text, head) && isBodyLike(text, { ...line, from: at }) ? at : null
  }
  return null
}

/** Before the text: the first headline is the title, a credit line or dateline says so; other short lines are rubrics and captions. */
function headLine(sorting: Sorting, line: Line, at: number): void {
  const { text, lines, know, title } = sorting
  if (isCreditLine(text, line, know)) return put(sorting, 'source-credit', line)
  if (title === null && sorting.titleAt !== null && at < sorting.titleAt) return put(sorting, at === sorting.titleAt - 1 && wordsIn(text, line) > 2 && isKicker(sorting, line, at) ? 'subheading' : 'boilerplate', line)
  if (title !== null && wordsOf(text, line) === title) return put(sorting, 'boilerplate', line)
  const words = wordsIn(text, line)
  if (isTicker(text, line)) return put(sorting, 'boilerplate', line)
  if (title !== null && (isName(text, line, know) || (sorting.blocks[at] === undefined && isByline(text, line, know)))) return put(sorting, 'source-credit', { ...line, note: 'byline' })
  if (title === null && sorting.appended && hasHeadingBelow(sorting, at)) return put(sorting, opensAsMedium(text, line.from, know) ? 'source-credit' : 'boilerplate', line)
  if (title === null && !isMidMarkup(sorting, at) && isHeadlineLike(text, line) && (words > RUBRIC_WORDS || lines[at + 1] !== undefined)) {
    return isKicker(sorting, line, at) ? put(sorting, words > 2 ? 'subheading' : 'boilerplate', line) : stampedTitle(sorting, line)
  }
  if (title !== null && isCaption(text, line, know)) return put(sorting, 'boilerplate', line)
  if (isBodyLike(text, line) || (endsAsSentence(text, line) && words > 2) || words > SUBHEADING_WORDS || commas.has(text.tokens[line.to - 1]!.form)) return isDeck(sorting, at) ? put(sorting, 'body', line) : bodyLine(sorting, line)
  put(sorting, 'boilerplate', line)
}

const BELOW = 4

/** Whose story it is stands above its heading; text between them would make it the title. */
function hasHeadingBelow({ blocks, lines, text }: Sorting, at: number): boolean {
  const path = blocks[at]?.path
  if (path === undefined || HEADING.test(path)) return false
  for (let next = at + 1; next <= at + BELOW && lines[next] !== undefined && !isBodyLike(text, lines[next]!); next++) if (blocks[next]?.reads && HEADING.test(blocks[next]!.path)) return true
  return false
}

const FIGURES = 4

/** A headline with a clock and a date glued to its end: «... وزيري الري08:5917/03/2025». */
function stampedTitle(sorting: Sorting, line: Line): void {
  const { tokens } = sorting.text
  let end = line.to
  while (end > line.from && tokens[end - 1]!.kind !== 'word') end--
  const stamped = end > line.from && tokens.slice(end, line.to).filter(({ kind }) => kind === 'number').length >= FIGURES
  putTitle(sorting, stamped ? { ...line, to: end } : line)
  if (stamped) put(sorting, 'published-line', { from: end, to: line.to })
}

/** Behind the first article markup says what is a title; a plain line is none, unless the article stands outside the region of the text. */
function isMidMarkup({ blocks, article, appended, fresh }: Sorting, at: number): boolean {
  const block = blocks[at]
  return block !== undefined && article > 0 && !appended && fresh !== article && block.role !== 'title' && block.role !== 'heading'
}

/** A few words above a longer headline. */
function isKicker({ text, lines, know }: Sorting, line: Line, at: number): boolean {
  const next = lines[at + 1]
  if (!next || wordsIn(text, line) > RUBRIC_WORDS || next.gap) return false
  const headline = isHeadlineLike(text, next) && !isBodyLike(text, next) && wordsIn(text, next) > RUBRIC_WORDS
  return headline && !isDateLike(text, next, know) && !isCreditLine(text, next, know) && !isCaption(text, next, know) && formulaAt(text, next, know) === null
}

/** A short line between running text, no full stop at its end, no list bullet, no question or answer of an interview. */
function isSubheading({ text, lines }: Sorting, line: Line, at: number): boolean {
  const next = lines[at + 1]
  const last = text.tokens[line.to - 1]!.form
  const words = wordsIn(text, line)
  const short = words <= SUBHEADING_WORDS && words >= 2 && !['.', '\u060c', '"', '\u00bb', '\u201d', ':'].includes(last)
  return short && !isBulleted(text, line) && !isQuestion(text, line) && next !== undefined && (isBodyLike(text, next) || isQuestion(text, next))
}
