import type { Block, SectionKind } from '../model/page.ts'
import { isBullet, type Line } from './line.ts'
import { isCreditLine } from './dateline.ts'
import { bodyLine } from './plain.ts'
import { related } from './related.ts'
import { isAddress, isBodyLike, isCaption, isDateLike, isForeign, isName, wordsIn } from './shape.ts'
import { opensStory } from './story.ts'
import { type Found, openArticle, openEntry, put, putTitle, type Sorting, wordsOf } from './state.ts'

interface Seen {
  readonly block: Block
  readonly found: Found | null
  readonly at: number
}

const LINKED = 0.6
/** So few links make a short line with a full stop a sentence of the text, even behind a list of links. */
const UNLINKED = 0.2
const LONG = 12
/** So many linked words are a headline; fewer are a menu. */
const HEADLINE_WORDS = 5

/**
 * Names a line by the block of markup it lies in; false leaves it to formulas and shape. The markup is a witness: a formula («إقرأ أيضاً:», «المصدر:») outweighs the
 * element it stands in, and text outside the region of the article is never its body.
 */
export function byBlock(sorting: Sorting, line: Line, seen: Seen): boolean {
  const { block, found } = seen
  startArticle(sorting, block)
  if (block.list) return listed(sorting, line, seen)
  const named = handles[block.role]
  if (named) return named(sorting, line, seen)
  if (found && (block.main || found.formula.role === 'keywords')) return false
  return block.main ? inRegion(sorting, line, seen) : outside(sorting, line, seen)
}

/** The markup parts several articles: a new one begins with its first block. */
function startArticle(sorting: Sorting, { article }: Block): void {
  if (article === undefined || article === sorting.part) return
  sorting.part = article
  if (article > 0 || sorting.pieces.some(({ kind }) => kind === 'body')) openArticle(sorting)
  if (sorting.digest && sorting.article > 0) sorting.own.add(sorting.article)
}

/** A box that lists other articles is one list with the words at its head; where these say that it is something else (tags, sections), it is that. */
function listed(sorting: Sorting, line: Line, { block, found }: Seen): boolean {
  const role = found?.formula.role
  if (block.list === 'head') sorting.list = role === 'keywords' || role === 'boilerplate' ? role : role === 'summary' ? 'boilerplate' : 'similar-list'
  put(sorting, sorting.list, line)
  return true
}

type Handle = (sorting: Sorting, line: Line, seen: Seen) => boolean

const as = (kind: SectionKind): Handle => (sorting, line) => {
  put(sorting, kind, line)
  return true
}

const handles: Readonly<Partial<Record<Block['role'], Handle>>> = {
  navigation: (sorting, line, seen) => {
    if (seen.found?.formula.role === 'boilerplate' || seen.block.links <= LINKED) put(sorting, 'boilerplate', line)
    else outside(sorting, line, seen)
    return true
  },
  ad: as('boilerplate'), share: as('boilerplate'), comments: as('boilerplate'), ticker: as('boilerplate'), caption: as('boilerplate'),
  summary: as('boilerplate'), keywords: as('keywords'), credit: as('source-credit'),
  byline: (sorting, line, { found }) => {
    if (isDateLike(sorting.text, line, sorting.know) || found?.formula.role === 'published-line') put(sorting, 'published-line', line)
    else if (found?.formula.role === 'boilerplate') put(sorting, 'boilerplate', line)
    else put(sorting, 'source-credit', { ...line, note: 'byline' })
    return true
  },
  time: (sorting, line, { found }) => {
    const dated = isDateLike(sorting.text, line, sorting.know) || found?.formula.role === 'published-line'
    if (!dated && found) return false
    put(sorting, dated || /\d/.test(wordsOf(sorting.text, line)) ? 'published-line' : 'boilerplate', line)
    return true
  },
  related: (sorting, line, { found, at }) => {
    if (found && (found.formula.role === 'related-header' || found.formula.role === 'related-headlines')) return headed(sorting, line, { formula: found.formula, at })
    if (found?.formula.role === 'similar-list') return false
    put(sorting, sorting.mode === 'similar' ? 'similar-list' : 'related-headlines', line)
    return true
  },
  title: (sorting, line) => {
    if (sorting.title === null) putTitle(sorting, line)
    else put(sorting, 'boilerplate', line)
    return true
  },
  heading: (sorting, line, { block, found, at }) => {
    if (!block.main || (found && found.formula.role !== 'live')) return false
    if (sorting.title !== null && block.links <= LINKED && opensStory(sorting, at)) openEntry(sorting)
    if (sorting.title !== null && wordsOf(sorting.text, line) === sorting.title) put(sorting, 'boilerplate', line)
    else if (sorting.title === null && sorting.mode === 'head') putTitle(sorting, line)
    else if (block.links > LINKED) put(sorting, 'related-headlines', line)
    else put(sorting, 'subheading', line)
    return true
  },
}

/** A related box keeps to itself: it opens no article and leaves the body where it was. */
function headed(sorting: Sorting, line: Line, found: Found): boolean {
  const { mode } = sorting
  related(sorting, line, found)
  if (sorting.mode === 'related') sorting.mode = mode
  return true
}

function inRegion(sorting: Sorting, line: Line, { block }: Seen): boolean {
  const { text, know, mode } = sorting
  if (isAddress(text, line) || isForeign(text, line) || (isDateLike(text, line, know) && !isBodyLike(text, line))) return false
  const plainSentence = block.links < UNLINKED && text.tokens[line.to - 1]!.form === '.'
  if (mode === 'similar' || (mode === 'related' && !isBodyLike(text, line) && !plainSentence)) return false
  if (mode === 'head' && sorting.title === null && sorting.article > 0) return false
  if (sorting.title !== null && wordsOf(text, line) === sorting.title && mode === 'head') put(sorting, 'boilerplate', line)
  else if (isCreditLine(text, line, know)) put(sorting, 'source-credit', line)
  else if (mode === 'head' && isName(text, line, know)) put(sorting, 'source-credit', { ...line, note: 'byline' })
  else if (mode === 'head' && isCaption(text, line, know)) put(sorting, 'boilerplate', line)
  else if (block.links > LINKED && wordsIn(text, line) > 2 && !isSentence(sorting, line)) put(sorting, 'related-headlines', line)
  else bodyLine(sorting, line)
  return true
}

function isSentence({ text }: Sorting, line: Line): boolean {
  return isBodyLike(text, line) && wordsIn(text, line) > LONG && !isBullet(text.tokens[line.from])
}

/** Outside the region: a date line beside the title counts, headlines are leads, the rest is furniture. */
function outside(sorting: Sorting, line: Line, { block, found }: Seen): boolean {
  const { text, know } = sorting
  if (sorting.appended && (block.reads || sorting.mode === 'head')) return false
  if (found?.formula.role === 'source-credit' || (found?.formula.role === 'byline' && sorting.mode === 'head')) return false
  if (found && (found.formula.role === 'published-line' || found.formula.role.startsWith('related') || found.formula.role === 'similar-list')) return found.formula.role === 'published-line' ? false : headed(sorting, line, found)
  if (sorting.mode === 'head' && isDateLike(text, line, know)) return false
  if (sorting.mode === 'head' && sorting.title !== null && isName(text, line, know)) put(sorting, 'source-credit', { ...line, note: 'byline' })
  else if (isCreditLine(text, line, know) && sorting.title !== null && block.links < LINKED) put(sorting, 'source-credit', line)
  else put(sorting, block.links > LINKED && wordsIn(text, line) >= HEADLINE_WORDS ? 'related-headlines' : 'boilerplate', line)
  return true
}
