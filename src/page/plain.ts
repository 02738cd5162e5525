import { formulaAt, isBullet, type Line } from './line.ts'
import { isGlued } from './cuts.ts'
import { isCreditLine, isWhereAndWhen, opensAsMedium } from './dateline.ts'
import { endsAsSentence, isAddress, isBodyLike, isCaption, isDateLike, isForeign, isHeadlineLike, isName, isQuestion, isSigns, isTagLine, isTicker, wordsIn } from './shape.ts'
import { opensStory } from './story.ts'
import { HEADING, openEntry, opensNext, put, putBody, putTitle, type Sorting, wordsOf } from './state.ts'

export const RUBRIC_WORDS = 4
const SUBHEADING_WORDS = 9
/** A tag has few words; behind a bare header («كلمات دلالية») a blank line may stand before the first. */
const TAG_WORDS = 6
const TAG_TOKENS = 4
const commas = new Set(['\u060c', ','])

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
  const bullet = isBullet(text.tokens[line.from])
  if (isAddress(text, line)) return put(sorting, 'boilerplate', { ...line, note: 'url' })
  if (isDateLike(text, line, know) && mode !== 'similar' && !bullet && !isInside(sorting, at)) return put(sorting, isWhereAndWhen(text, line, know) ? 'source-credit' : 'published-line', line)
  if (isTagLine(text, line)) return put(sorting, 'keywords', line)
  if (isForeign(text, line)) return put(sorting, 'boilerplate', line)
  if (mode === 'similar') return isListed(sorting, line) ? put(sorting, 'similar-list', line) : putBody(sorting, line)
  if (mode === 'related') return isBodyLike(text, line) && !bullet ? bodyLine(sorting, line) : put(sorting, 'related-headlines', line)
  if (mode === 'summary' && bullet) return put(sorting, 'boilerplate', line)
  if (mode === 'head' || mode === 'summary') return headLine(sorting, line, at)
  if (isCreditLine(text, line, know)) return put(sorting, 'source-credit', line)
  if (mode === 'after') return isBodyLike(text, line) ? bodyLine(sorting, line) : put(sorting, 'boilerplate', line)
  if (isSubheading(sorting, line, at)) {
    if (opensNext(sorting)) return putTitle(sorting, line)
    if (!opensStory(sorting, at)) return put(sorting, 'subheading', line)
    openEntry(sorting)
    return putTitle(sorting, line)
  }
  bodyLine(sorting, line)
}

/** A date between lines of the body heads a list of what happens that day; only one behind a text, its end or that of a story, may be its own. */
function isInside({ text, lines, mode, know, heads }: Sorting, at: number): boolean {
  const next = lines[at + 1]
  return mode === 'body' && next !== undefined && !heads.has(at + 1) && !isSigns(text, next) && formulaAt(text, next, know) === null && !isDateLike(text, next, know)
}

function isListed({ text }: Sorting, line: Line): boolean {
  return isBullet(text.tokens[line.from]) || !isBodyLike(text, line) || !text.tokens[line.to - 1]!.form.endsWith('.')
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
  if (title !== null && wordsOf(text, line) === title) return put(sorting, 'boilerplate', line)
  const words = wordsIn(text, line)
  if (isTicker(text, line)) return put(sorting, 'boilerplate', line)
  if (title !== null && isName(text, line, know)) return put(sorting, 'source-credit', { ...line, note: 'byline' })
  if (title === null && sorting.appended && hasHeadingBelow(sorting, at)) return put(sorting, opensAsMedium(text, line.from, know) ? 'source-credit' : 'boilerplate', line)
  if (title === null && !isMidMarkup(sorting, at) && isHeadlineLike(text, line) && (words > RUBRIC_WORDS || lines[at + 1] !== undefined)) {
    return isKicker(sorting, line, at) ? put(sorting, words > 2 ? 'subheading' : 'boilerplate', line) : stampedTitle(sorting, line)
  }
  if (title !== null && isCaption(text, line, know)) return put(sorting, 'boilerplate', line)
  if (isBodyLike(text, line) || (endsAsSentence(text, line) && words > 2) || words > SUBHEADING_WORDS || commas.has(text.tokens[line.to - 1]!.form)) return bodyLine(sorting, line)
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
  return short && !isBullet(text.tokens[line.from]) && !isQuestion(text, line) && next !== undefined && (isBodyLike(text, next) || isQuestion(text, next))
}
