import type { Run } from '../model/token.ts'
import { tokenise } from '../lang/tokenise.ts'
import { wholePhrasesAt } from '../lang/lookup.ts'
import { entriesOf } from '../knowledge/know.ts'
import { isCreditLine, isOwnCredit, isWhereAndWhen, opensAsMedium } from './dateline.ts'
import { BARS, formulaAt, type Line, signsFrom } from './line.ts'
import { headOfList, isListHead } from './boxes.ts'
import { besides, hasNumber, isBodyLike, isByline, isDateLike, isHeadlineLike, isName, isTagLine, wordsIn } from './shape.ts'
import { relativeFrom } from './ago.ts'
import { dated, isLabelled, isOwnDate } from './owndate.ts'
import { stampsIn } from './stamp.ts'
import { isSameBox, openArticle, ownOf, put, putTitle, type Seen, type Sorting, wordsOf } from './state.ts'

const LINKED = 0.6
const UNLINKED = 0.2
/** So many linked words are a headline; fewer are a menu. */
const HEADLINE_WORDS = 5

/** Outside the text of the articles: dates and credits beside a title or right behind a text are theirs, headlines are leads, the rest is furniture. */
export function outside(sorting: Sorting, line: Line, seen: Seen): boolean {
  const { block, found, at } = seen
  const { text, know, mode, title } = sorting
  if (sorting.appended && (block.reads || mode === 'head')) return false
  if (found === null && headsStory(sorting, line, at)) {
    openArticle(sorting)
    sorting.appended = true
    sorting.fresh = sorting.article
    putTitle(sorting, line)
    return true
  }
  const role = found?.formula.role
  if (found && /^(?:notice|endnotes|printed)$/.test(found.formula.entry.id)) return false
  if (role === 'source-credit' || role === 'keywords' || (role === 'byline' && mode === 'head')) return false
  if (found === null && mode === 'head' && (title !== null || sorting.part >= 0) && line.to - line.from <= AGED && opensWithAge(sorting, line)) return dated(sorting, line, null)
  if (role === 'published-line') return dated(sorting, line, isLabelled(sorting, found!.formula, at) || found!.formula.entry.id.startsWith('updated') ? null : at)
  if (found && isListHead(role)) return headOfList(sorting, line, seen)
  if (mode === 'head' && title === null && headsText(sorting, line, at)) {
    put(sorting, 'source-credit', line)
    return true
  }
  if (found?.formula.entry.id === 'clock') {
    put(sorting, 'boilerplate', line)
    return true
  }
  if (isDateLike(text, line, know) || isIssue(sorting, line)) return dated(sorting, line, isIssue(sorting, line) ? null : at)
  if (mode === 'head' && title !== null && (block.links < LINKED + UNLINKED || isNearTitle(sorting, at)) && isByline(text, line, know)) put(sorting, 'source-credit', { ...line, note: 'byline' })
  else if (block.links < LINKED && isMedium(sorting, line, at)) put(sorting, 'source-credit', line)
  else if (title !== null && block.links < LINKED && (isCreditLine(text, line, know) || isOwnCredit(text, line, sorting.names))) put(sorting, 'source-credit', line)
  else if (isTagLine(text, line) || (found === null && goesOnTags(sorting, line, block))) put(sorting, 'keywords', line)
  else put(sorting, block.links > LINKED && isHeadline(sorting, line) && !isToolbar(sorting, line) ? leadKind(sorting) : 'boilerplate', line)
  return true
}

const HEADLINE_LEAST = 3
const BELOW = 3

/** Below a text, and outside its box: a headline that is no link, a line with a whole date, and running text in a row, or two paragraphs in an `article` of their own: an older story, set under the new one. */
function headsStory(sorting: Sorting, line: Line, at: number): boolean {
  const { text, lines, blocks, mode } = sorting
  if ((mode !== 'body' && mode !== 'after') || ownOf(sorting).bodyTo === null || blocks[at]!.links > UNLINKED || blocks[at]!.list || wordsIn(text, line) < HEADLINE_LEAST || !isHeadlineLike(text, line)) return false
  const dated = lines[at + 1] !== undefined && stampsIn(text, lines[at + 1]!).length > 0 && !isBodyLike(text, lines[at + 1]!)
  const reads = lines.slice(at + 2, at + 2 + BELOW).filter((next, nth) => blocks[at + 2 + nth]?.reads === true && isBodyLike(text, next)).length
  if (dated && reads >= BELOW - 1 && blocks[at + 2]?.reads === true) return true
  const [own, above] = [articleOf(blocks[at]!.path), articleOf(blocks.findLast((block, nth) => nth < at && block?.main)?.path ?? '')]
  return own !== '' && own !== above && [at + 1, at + 2].every((nth) => blocks[nth]?.reads === true && articleOf(blocks[nth].path) === own && isBodyLike(text, lines[nth]!))
}

/** The `article` element that a path leads through, and all above it. */
const articleOf = (path: string): string => /^.*\/article(?:[.#][^/]*)?(?=\/)/.exec(path)?.[0] ?? ''

/** «كفر الورد - 12 آذار 2012 (سارية)» right above the text of an article without a title. */
function headsText({ text, know, lines, blocks }: Sorting, line: Line, at: number): boolean {
  return blocks[at + 1]?.main === true && isBodyLike(text, lines[at + 1]!) && isWhereAndWhen(text, line, know)
}

const MEDIUM_WORDS = 4
const BESIDE = 3

/** «صحيفة الميدان» in the box of the title or right behind a text, and not the site's own name: whose story it is. */
function isMedium({ text, know, names, blocks, mode, lines, pieces }: Sorting, line: Line, at: number): boolean {
  if (wordsIn(text, line) < 2 || wordsIn(text, line) > MEDIUM_WORDS || !isHeadlineLike(text, line) || !opensAsMedium(text, line.from, know)) return false
  const words = wordsOf(text, line)
  if (names.some((name) => words.includes(name.join(' ')))) return false
  if (mode === 'body') return pieces.at(-1)?.kind === 'body' && lines[at - 1]!.to === pieces.at(-1)!.to
  const beside = blocks.slice(Math.max(0, at - BESIDE), at + BESIDE + 1).find((block) => block?.role === 'title')
  return mode === 'head' && beside !== undefined && isSameBox(blocks[at], beside)
}

const TAG_WORDS = 5
const ROW_WORDS = 16

/** Links right behind «كلمات مفتاحية» are its tags: each of a few words, or the one row of them all. */
function goesOnTags({ text, mode, pieces }: Sorting, line: Line, { links }: Seen['block']): boolean {
  const last = pieces.at(-1)
  if (mode !== 'keywords' || last?.kind !== 'keywords' || links <= LINKED) return false
  return wordsIn(text, line) <= (last.to - last.from <= 2 ? ROW_WORDS : TAG_WORDS)
}

/** Linked headlines outside the text: behind «اقرأ أيضا» and right under a text they are its own, above a text furniture, else a list beside it. */
function leadKind({ pieces, mode }: Sorting): 'related-headlines' | 'similar-list' | 'boilerplate' {
  const last = pieces.findLast(({ kind }) => kind !== 'boilerplate' && kind !== 'published-line')?.kind
  return last === 'related-header' || last === 'related-headlines' || last === 'body' ? 'related-headlines' : mode === 'head' && last !== 'similar-list' ? 'boilerplate' : 'similar-list'
}

const ROWS: ReadonlySet<string> = new Set(['text', 'time', 'byline', 'credit', 'heading'])
/** So many words that are no date stand in a row that its element names, and in another. */
const [NAMED_ROW, ROW] = [14, 6]
const ROW_REACH = 8
const DATING: ReadonlySet<string> = new Set(['published-line', 'source-credit', 'byline', 'live'])

/** «كريم البدري الخميس، 8 أغسطس 2019 الدوري 2 تعليقات 3,118 زيارة» beside a title or right behind a text: a row of what there is to say of the article, its day among it. */
export function isRowOfTitle(sorting: Sorting, line: Line, { block, at, found }: Seen): boolean {
  const { text, know, mode, blocks } = sorting
  if (found !== null && !DATING.has(found.formula.role) && !FURNISHED.has(found.formula.entry.id)) return false
  // A box called after teasers, with nothing in it but a rubric and the day above the title.
  const named = block.role === 'related' && !block.list && (blocks[at + 1]?.role === 'title' || blocks[at - 1]?.role === 'title')
  const linked = block.links > LINKED && blocks[at - 1]?.role !== 'title'
  if (!(ROWS.has(block.role) || named || (block.role === 'menu' && !linked)) || linked || text.tokens[line.to - 1]!.form === '.' || isBodyLike(text, line)) return false
  if (mode === 'head' ? !isBesideTitle(sorting, at) : block.main || sorting.lines[at - 1]?.to !== ownOf(sorting).bodyTo || !isOwnDate(sorting, at)) return false
  const stamps = stampsIn(text, line)
  return stamps.length > 0 && !isCreditLine(text, line, know) && !isWhereAndWhen(text, line, know) && besides(text, line, { stamps, know }) <= (block.role === 'text' || block.role === 'heading' ? ROW : NAMED_ROW)
}

/** Right above a title in its box, or below it with nothing between but what else there is to say of the article. */
function isBesideTitle({ blocks, title }: Sorting, at: number): boolean {
  if (title === null) return blocks[at + 1]?.role === 'title' && isSameBox(blocks[at], blocks[at + 1])
  for (let above = at - 1; above >= Math.max(0, at - ROW_REACH); above--) {
    const block = blocks[above]
    if (block?.role === 'title') return true
    if (block === undefined || block.list || (block.role === 'text' && at - above > NEAR)) return false
  }
  return false
}

const NEAR = 3

/** A name right below the title is its writer's, though it links to what else they wrote. */
function isNearTitle({ blocks }: Sorting, at: number): boolean {
  return blocks.slice(Math.max(0, at - NEAR), at).some((block) => block?.role === 'title')
}

/** Links of some length; a shorter one behind such a one, an excerpt between them or not, goes along. */
function isHeadline({ text, pieces }: Sorting, line: Line): boolean {
  const words = wordsIn(text, line)
  return words >= HEADLINE_WORDS || (words === HEADLINE_WORDS - 1 && pieces.slice(-NEAR).some(({ kind }) => kind === 'related-headlines'))
}

const SEGMENTED = 40

/**
 * «المصدر: رويترز | 2008/12/09 14:20 | قراءات: 402», «20/03/2014 13:42 عدد القراءات: 3311»: things beside each other, one of them a date, parted by bars or by the words
 * that open the next one.
 */
export function segmented(sorting: Sorting, line: Line, { block, at }: Seen): boolean {
  const { text, know } = sorting
  if (line.to - line.from > SEGMENTED) return false
  const told = block.links > LINKED ? null : relativeFrom(text, line, (before) => isName(text, { ...line, ...before }, know))
  if (told !== null && isOwnDate(sorting, at)) return withTold(sorting, line, told)
  if (!hasNumber(text, line) || (stampsIn(text, line).length === 0 && !opensWithAge(sorting, line))) return false
  if (isIssue(sorting, line)) return false
  const parts = [...partsOf(sorting, line)]
  if (parts.length < 2 || parts.some(({ bars, ...part }) => bars > 0 && isClockOnly(text, part))) return false
  for (const { bars, ...part } of parts) {
    put(sorting, 'boilerplate', { from: part.from - bars, to: part.from })
    const formula = formulaAt(text, part, know)
    const found = formula && { formula, at }
    const credited = found !== null && (found.formula.role === 'source-credit' || found.formula.role === 'byline')
    if (credited && stampsIn(text, part).length > 0) dated(sorting, part, at)
    else if (credited) put(sorting, 'source-credit', { ...part, note: found.formula.role === 'byline' ? 'byline' : null })
    else if (found && FURNISHED.has(found.formula.entry.id)) put(sorting, 'boilerplate', part)
    else if (found === null && isRowOfTitle(sorting, part, { block, found, at })) dated(sorting, part, at)
    else if (!outside(sorting, part, { block, found, at })) put(sorting, found?.formula.role === 'keywords' ? 'keywords' : 'boilerplate', part)
  }
  return true
}

/** A writer, a place, a rubric, and behind a sign how long ago: a date line; «المصدر: ...» before it is a credit of its own. */
function withTold(sorting: Sorting, line: Line, told: number): true {
  const credited = formulaAt(sorting.text, { ...line, to: told - 1 }, sorting.know)?.role === 'source-credit'
  if (credited) put(sorting, 'source-credit', { from: line.from, to: told - 1 })
  put(sorting, 'published-line', credited ? { from: told, to: line.to } : line)
  return true
}

const AGO = 8
const AGED = 10

/** «قبل 3 ساعات أخبار المدينة», «منذ 5 ساعات 3318 مشاهدة»: an age, and something run on behind it. */
function opensWithAge({ text, know }: Sorting, line: Line): boolean {
  for (let to = line.from + 2; to < Math.min(line.to, line.from + AGO); to++) if (formulaAt(text, { ...line, to }, know)?.entry.id === 'ago') return true
  return false
}

/** A thing on such a line, and how many bars stand before it. */
type Beside = Line & { readonly bars: number }

function* partsOf({ text, know }: Sorting, line: Line): Generator<Beside> {
  const { tokens } = text
  const opened = formulaAt(text, line, know)
  const stamps = stampsIn(text, line)
  let [from, bars] = [line.from, 0]
  const part = (to: number): Beside => ({ at: line.at, gap: line.gap, from, to, bars })
  for (let at = line.from + 1; at < line.to; at++) {
    const barred = BARS.has(tokens[at]!.form) && at < line.to - 1
    // «13 مايو 2021 زيارات: 642»: the year counts no visits.
    if (!barred && (at < (opened?.to ?? 0) || stamps.some((stamp) => stamp.from < at && at < stamp.to) || !opensCounter(tokens, { from: at, to: line.to }, know))) continue
    if (at > from) {
      yield part(at)
      bars = 0
    }
    if (barred) bars++
    from = barred ? at + 1 : at
  }
  if (from < line.to) yield part(line.to)
}

/** «عدد القراءات: 3311», «بقلم: ...» behind something else. */
function opensCounter(tokens: Sorting['text']['tokens'], { from: at, to }: Run, know: Sorting['know']): boolean {
  const { kind, form, at: place } = tokens[at]!
  if (!openersOf(know).has(kind === 'number' ? '#' : form) || (kind === 'number' && tokens[at - 1]!.at.end === place.start)) return false
  return wholePhrasesAt(know.formulas, signsFrom(tokens, at, to), 0).some(({ is }) => (kind === 'number' ? is.entry.id === 'views' : COUNTERS.has(is.entry.id)))
}

const FURNISHED = new Set(['views', 'readingtime', 'readingtime.start'])
const COUNTERS = new Set([...FURNISHED, 'by'])
const openers = new WeakMap<Sorting['know'], ReadonlySet<string>>()

/** The words that counters and bylines open with. */
function openersOf(know: Sorting['know']): ReadonlySet<string> {
  const before = openers.get(know)
  if (before) return before
  const made = new Set(entriesOf(know, 'pages').filter(({ id }) => COUNTERS.has(id)).flatMap(({ lines }) => lines.map(({ text }) => (text.startsWith('#') ? '#' : (tokenise(text)[0]?.form ?? '')))))
  openers.set(know, made)
  return made
}

/** The clock of a date stands behind a bar too: «17-11-2025 | 23:13». */
const isClockOnly = ({ tokens }: Sorting['text'], { from, to }: Line): boolean => !tokens.slice(from, to).some(({ kind, form }) => (kind === 'word' && form.length > 3) || (kind === 'number' && form.length > 3)) && tokens.slice(from, to).some(({ form }) => form === ':')

/** «نسخة للطباعة | أرسل إلى صديق | عدد القراءات: 388»: between bars, the first of them a tool. */
function isToolbar({ text, know }: Sorting, line: Line): boolean {
  let bar = line.from
  while (bar < line.to && !BARS.has(text.tokens[bar]!.form)) bar++
  return bar > line.from && bar < line.to && formulaAt(text, { ...line, to: bar }, know)?.role === 'boilerplate'
}

/** What elements that name a paper's issue are called. */
const ISSUE = /[.#](?:\w*[-_]?)?issue/i

/** «الثلاثاء 14 نوفمبر 2006 - العدد 10213»: the date of a paper's issue is that of all in it. */
function isIssue({ text, know, mode, blocks, at: nth }: Sorting, line: Line): boolean {
  if (mode !== 'head' || line.to - line.from > SEGMENTED || stampsIn(text, line).length === 0) return false
  if (ISSUE.test(blocks[nth]?.path.split('/').slice(-2).join('/') ?? '')) return true
  for (let at = line.from; at < line.to; at++) if (wholePhrasesAt(know.formulas, text.tokens, at).some(({ is }) => is.entry.id === 'issue')) return true
  return false
}
