import type { Block, SectionKind } from '../model/page.ts'
import { isBulleted, type Line } from './line.ts'
import { isCreditLine, isOwnCredit } from './dateline.ts'
import { bodyLine } from './plain.ts'
import { isAddress, isBodyLike, isByline, isCaption, isDateLike, isForeign, isLatin, isName, isSigns, isTagLine, isTicker, wordsIn } from './shape.ts'
import { beside, inBox, listed, summary } from './boxes.ts'
import { stampsIn } from './stamp.ts'
import { outside } from './outside.ts'
import { isRowOfTitle } from './row.ts'
import { dropStrays, goesOn, hasTitleBelow, isBelowTitle, STANDFIRST_WORDS } from './top.ts'
import { segmented } from './segments.ts'
import { isRelative } from './ago.ts'
import { isOwnDate, putDate } from './owndate.ts'
import { headsCredit, namesPaper, opensStory } from './story.ts'
import { openArticle, openEntry, opensNext, ownOf, put, putTitle, type Seen, type Sorting, wordsOf } from './state.ts'

const LINKED = 0.6
/** So few links make a short line with a full stop a sentence of the text, even behind a list of links. */
const UNLINKED = 0.2
const LONG = 12
const DATE_WORDS = 14

/**
 * Names a line by the block of markup it lies in; false leaves it to formulas and shape. The markup is a witness: a formula («إقرأ أيضاً:», «المصدر:») outweighs the
 * element it stands in, and text outside the region of the article is never its body.
 */
export function byBlock(sorting: Sorting, line: Line, seen: Seen): boolean {
  const { block, found } = seen
  startArticle(sorting, block)
  if (block.message) return inMessage(sorting, line, seen)
  if (found && !block.main && NEVER.has(found.formula.entry.id)) return as('boilerplate')(sorting, line, seen)
  // «كتب هذا الموضوع في الإثنين, سبتمبر 17th, 2007 على الساعة 3:12 م ومصنف تحت ...»
  if (found?.formula.entry.id === 'filed' && stampsIn(sorting.text, line).length > 0) return as('published-line')(sorting, line, seen)
  if (block.list) return isLabelledDate(sorting, line, seen) ? as('published-line')(sorting, line, seen) : listed(sorting, line, seen)
  if (inBox(sorting, line, seen) || summary(sorting, line, seen)) return true
  if (isStated(sorting, line, seen)) {
    put(sorting, 'published-line', line)
    return true
  }
  if (!(block.main && isBodyLike(sorting.text, line)) && segmented(sorting, line, seen)) return true
  if (isRowOfTitle(sorting, line, seen)) return putDate(sorting, line, seen.at)
  const named = handles[block.role]
  if (named) return named(sorting, line, seen)
  if (found && (block.main || found.formula.role === 'keywords')) return false
  return block.main ? inRegion(sorting, line, seen) : outside(sorting, line, seen)
}

/** Days of the visit, of printing, of a member's joining. */
const NEVER: ReadonlySet<string> = new Set(['clock', 'member', 'printed'])

/** «تاريخ 06.02.2018» in a list of what there is to say of an article. */
function isLabelledDate(sorting: Sorting, line: Line, { block, found }: Seen): boolean {
  const { bodyTo, date } = ownOf(sorting)
  return found?.formula.role === 'published-line' && block.links < UNLINKED && bodyTo !== null && !date && stampsIn(sorting.text, line).length > 0
}

/** Its element states a day, or its words tell it from the day of the visit («أمس 14:20»); it stands where an article's date does. */
function isStated(sorting: Sorting, line: Line, { block, found, at }: Seen): boolean {
  if (block.stated === undefined && (block.links > LINKED || !isRelative(sorting.text, line))) return false
  return (found === null || found.formula.role === 'published-line') && !isBodyLike(sorting.text, line) && isOwnDate(sorting, at)
}

/** The markup parts several articles: a new one begins with its first block. */
function startArticle(sorting: Sorting, { article }: Block): void {
  if (article === undefined || article === sorting.part) return
  const line = sorting.lines[sorting.at]!
  // The day above the first entry is the page's.
  if (article === 0 && sorting.article === 0 && sorting.title !== null && sorting.entries.moments.size > 0 && !sorting.entries.moments.has(sorting.at) && isDateLike(sorting.text, line, sorting.know)) return
  sorting.part = article
  if (article > 0 || sorting.article > 0 || ownOf(sorting).bodyTo !== null) openArticle(sorting)
  else if (sorting.entries.moments.size > 0 && sorting.title !== null) openEntry(sorting)
  if (sorting.digest && sorting.article > 0) sorting.own.add(sorting.article)
}

/** A message of a channel has text, tags, its author's advertisement; a title where its first line is all bold and text follows. */
function inMessage(sorting: Sorting, line: Line, { block, found, at }: Seen): boolean {
  const { text } = sorting
  const role = found?.formula.role
  if (block.role === 'credit') put(sorting, 'source-credit', line)
  else if (block.role === 'time') put(sorting, 'published-line', line)
  else if (!block.main || isForeign(text, line) || (role === 'boilerplate' && !isBodyLike(text, line))) put(sorting, 'boilerplate', line)
  else if (isTagLine(text, line)) put(sorting, 'keywords', line)
  else if (isAddress(text, line) || role === 'source-credit' || (role?.startsWith('related') && !isBodyLike(text, line))) return false
  else if (block.role === 'heading' && sorting.title === null && ownOf(sorting).bodyTo === null && sorting.blocks[at + 1]?.main && sorting.blocks[at + 1]?.article === block.article) putTitle(sorting, line)
  else bodyLine(sorting, line)
  return true
}

type Handle = (sorting: Sorting, line: Line, seen: Seen) => boolean

const as = (kind: SectionKind): Handle => (sorting, line) => {
  put(sorting, kind, line)
  return true
}

/** In an element of dates: a clock alone, or what stands beside dates, a name, a credit. */
function undated(sorting: Sorting, line: Line, seen: Seen): boolean {
  const clock = seen.found === null && wordsIn(sorting.text, line) <= DATE_WORDS && /\d/.test(wordsOf(sorting.text, line)) && seen.block.links < LINKED
  if (!clock || !isOwnDate(sorting, seen.at) || isDateLike(sorting.text, line, sorting.know)) return outside(sorting, line, seen)
  put(sorting, 'published-line', line)
  return true
}

const HEADLINE_WORDS = 4
/** A title stands within so many lines of the site's name. */
const HEAD = 300
const DATA = /weather|currency|prices|stock|rates/i

/** A band of moving headlines is a list of other articles, the word at its head too; one of prices or weather is furniture. */
function ticker(sorting: Sorting, line: Line, { block, at }: Seen): boolean {
  const isLead = (nth: number): boolean => {
    const [other, shown] = [sorting.blocks[nth], sorting.lines[nth]]
    return other?.role === 'ticker' && shown !== undefined && wordsIn(sorting.text, shown) >= HEADLINE_WORDS && !DATA.test(other.path) && !isTicker(sorting.text, shown)
  }
  put(sorting, isLead(at) || (block.links < LINKED && isLead(at + 1)) ? 'similar-list' : 'boilerplate', line)
  return true
}

/** A row of links may still be tags, or carry a date or credit. */
const LABELS = new Set(['keywords', 'published-line', 'source-credit', 'byline'])

const handles: Readonly<Partial<Record<Block['role'], Handle>>> = {
  navigation: (sorting, line, seen) => {
    // «مرسلة بواسطة ادارة المدونة في 1:22 م» in the foot of a post.
    if (seen.found?.formula.role === 'byline' && sorting.mode !== 'head' && sorting.lines[seen.at - 1]?.to === ownOf(sorting).bodyTo && stampsIn(sorting.text, line).length === 0) return as('source-credit')(sorting, line, seen)
    if (seen.found?.formula.role === 'keywords' && sorting.mode !== 'head') return false
    if (sorting.mode === 'head' && sorting.title !== null && seen.block.links < LINKED && isDateLike(sorting.text, line, sorting.know)) return as('published-line')(sorting, line, seen)
    const labelled = sorting.mode === 'head' && seen.found?.formula.role === 'published-line' && stampsIn(sorting.text, line).length > 0
    if (labelled || (seen.found?.formula.role !== 'boilerplate' && seen.block.links > LINKED)) return outside(sorting, line, seen)
    put(sorting, 'boilerplate', line)
    return true
  },
  menu: (sorting, line, seen) => (seen.found === null && sorting.mode === 'keywords' && sorting.pieces.at(-1)?.kind === 'keywords' ? as('keywords')(sorting, line, seen) : seen.found && LABELS.has(seen.found.formula.role) ? outside(sorting, line, seen) : as('boilerplate')(sorting, line, seen)), ad: as('boilerplate'), share: as('boilerplate'), comments: as('boilerplate'), ticker, caption: as('boilerplate'),
  keywords: as('keywords'),
  summary: (sorting, line, { block, at }) => {
    // One paragraph of its own right below the title is a standfirst, though its element is called so.
    const alone = [at - 1, at + 1].every((beside) => sorting.blocks[beside]?.role !== 'summary')
    const opens = block.main && alone && sorting.title !== null && ownOf(sorting).bodyTo === null && isBodyLike(sorting.text, line)
    // The opening of a live page is often called so.
    const live = block.main && sorting.entries.moments.size > 0 && sorting.article === 0 && sorting.part < 0 && isBodyLike(sorting.text, line)
    put(sorting, opens || live ? 'body' : 'boilerplate', line)
    return true
  },
  credit: (sorting, line) => {
    put(sorting, isDateLike(sorting.text, line, sorting.know) ? 'published-line' : 'source-credit', line)
    return true
  },
  byline: (sorting, line, { found }) => {
    if (isDateLike(sorting.text, line, sorting.know) || found?.formula.role === 'published-line' || stampsIn(sorting.text, line).length > 0) put(sorting, 'published-line', line)
    else if (found?.formula.role === 'boilerplate') put(sorting, 'boilerplate', line)
    else put(sorting, 'source-credit', { ...line, note: 'byline' })
    return true
  },
  time: (sorting, line, seen) => {
    const { found, block, at } = seen
    const dated = isDateLike(sorting.text, line, sorting.know) || found?.formula.role === 'published-line'
    if (!dated && (found || block.main)) return block.main && found ? false : undated(sorting, line, seen)
    if (!dated || (!block.main && !found && !isOwnDate(sorting, at))) return undated(sorting, line, seen)
    return putDate(sorting, line, block.main || found ? null : at)
  },
  related: beside,
  title: (sorting, line) => {
    // Some themes mark the site's own name as a headline.
    const site = sorting.names.some((name) => name.join(' ') === wordsOf(sorting.text, line))
    if (sorting.title === null && !(site && sorting.blocks.slice(sorting.at + 1, sorting.at + HEAD).some((block) => block?.role === 'title'))) {
      dropStrays(sorting)
      putTitle(sorting, line)
    }
    else put(sorting, 'boilerplate', line)
    return true
  },
  heading: (sorting, line, seen) => {
    const { block, found, at } = seen
    if (block.main && isSigns(sorting.text, line)) return as('boilerplate')(sorting, line, seen)
    if (!block.main || (found && found.formula.role !== 'live') || isDateLike(sorting.text, line, sorting.know)) return false
    if (sorting.title !== null && block.links <= LINKED && !opensNext(sorting) && opensStory(sorting, at)) openEntry(sorting)
    if (sorting.title !== null && wordsOf(sorting.text, line) === sorting.title) put(sorting, 'boilerplate', line)
    else if (sorting.title === null && block.article !== undefined && hasTitleBelow(sorting, at)) put(sorting, 'source-credit', line)
    else if (sorting.title === null && sorting.mode === 'head') putTitle(sorting, line)
    else if (block.links > LINKED) put(sorting, 'related-headlines', line)
    else if (isBelowTitle(sorting) && wordsIn(sorting.text, line) >= STANDFIRST_WORDS) put(sorting, 'body', line)
    else put(sorting, 'subheading', line)
    return true
  },
}

/** A post in another language, set into the text. */
const QUOTED = /\/blockquote(?:[.#/]|$)/

function inRegion(sorting: Sorting, line: Line, { block, at }: Seen): boolean {
  const { text, know, mode } = sorting
  if (QUOTED.test(block.path) && isLatin(text, line)) {
    put(sorting, 'boilerplate', line)
    return true
  }
  if (isAddress(text, line) || isForeign(text, line) || (isDateLike(text, line, know) && !isBodyLike(text, line))) return false
  const plainSentence = block.links < UNLINKED && text.tokens[line.to - 1]!.form === '.'
  if (mode === 'notes' || mode === 'similar' || (mode === 'related' && !isBodyLike(text, line) && !plainSentence)) return false
  if (mode === 'head' && sorting.title === null && sorting.article > 0) return false
  if (at < sorting.greets && isBodyLike(text, line)) {
    put(sorting, 'boilerplate', line)
    return true
  }
  if (namesPaper(sorting, line, at)) {
    openEntry(sorting)
    put(sorting, 'source-credit', line)
    return true
  }
  if (isSigns(text, line) || (mode === 'head' && sorting.title !== null && wordsOf(text, line) === sorting.title)) put(sorting, 'boilerplate', line)
  else if (isCreditLine(text, line, know) || (!isBodyLike(text, line) && isOwnCredit(text, line, sorting.names))) put(sorting, 'source-credit', line)
  else if (mode === 'head' && sorting.digest && sorting.article > 0 && sorting.title !== null && headsCredit(sorting, at)) put(sorting, 'source-credit', line)
  else if (mode === 'head' && (isName(text, line, know) || (text.tokens[line.to - 1]!.form === ':' && isByline(text, line, know)))) put(sorting, 'source-credit', { ...line, note: 'byline' })
  else if (mode === 'head' && isCaption(text, line, know)) put(sorting, 'boilerplate', line)
  else if (block.links > LINKED && wordsIn(text, line) > 2 && !isSentence(sorting, line)) put(sorting, 'related-headlines', line)
  else if (isBelowTitle(sorting) && goesOn(sorting, at)) put(sorting, 'body', line)
  else bodyLine(sorting, line)
  return true
}

function isSentence({ text }: Sorting, line: Line): boolean {
  return isBodyLike(text, line) && wordsIn(text, line) > LONG && !isBulleted(text, line)
}

