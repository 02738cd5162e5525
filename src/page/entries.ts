import type { Block } from '../model/page.ts'
import type { Text } from '../model/token.ts'
import type { Know } from '../knowledge/know.ts'
import { phrasesAt, wholePhrasesAt } from '../lang/lookup.ts'
import { formulaAt, type Line } from './line.ts'
import { sceneOf, senseAt } from '../time/scene.ts'
import { isAnnounced } from './boxes.ts'
import { areStories, stemsOf } from './cohesion.ts'
import { isWhereAndWhen } from './dateline.ts'
import { gathers, isLivePage } from './gathers.ts'
import { hasNumber, isBodyLike, isDateLike, isHeadlineLike, wordsIn } from './shape.ts'

/** The entries of a live page: the lines that say when (`moments`), and the lines that entries begin with. */
export interface Entries {
  readonly moments: ReadonlySet<number>
  readonly starts: ReadonlySet<number>
  /** Lines between entries that name the day of those below. */
  readonly days: ReadonlySet<number>
  /** Lines that open with the clock of their entry («22:45 - ...»), and the token behind it. */
  readonly clocked: ReadonlyMap<number, number>
  /** Numbers that part the stories. */
  readonly numbers: ReadonlySet<number>
}

const none: Entries = { moments: new Set(), starts: new Set(), days: new Set(), clocked: new Map(), numbers: new Set() }
const FEWEST = 2
const FEWEST_DATED = 3
const FEWEST_STORIES = 3
const MOMENT_WORDS = 7
const FEW_WORDS = 4
/** The clock and heading of the first entry stand before its text. */
const REACH = 4

interface Lines {
  readonly text: Text
  readonly lines: readonly Line[]
  readonly know: Know
  readonly blocks: readonly (Block | undefined)[]
}

/**
 * Finds the entries of a live page: «10:15», «الساعة 14:35 بتوقيت غرينتش» or whole stamps with a clock, each on a line of its own and each with running text behind it.
 * Two lines with a clock alone make a page live, or two headings that open with one; of whole stamps it takes three, the first of which is the page's own. So are the
 * stories of a round-up that only a dateline («تل الغزال - 12 آذار 2012 (سارية)») or a number heads. Linear.
 */
export function entriesIn(page: Lines): Entries {
  const { lines, blocks } = page
  const clocks: number[] = []
  const dated: number[] = []
  const [first, last] = [blocks.findIndex((block) => block?.main), blocks.findLastIndex((block) => block?.main)]
  lines.forEach((line, at) => {
    if (blocks[at]?.main === false && (at < first - REACH || at > last || blocks[at].list)) return
    // «مقالات ذات صلة», a headline, «منذ 3 أيام», and the text goes on.
    if (isAge(page, line)) {
      if (blocks[at] !== undefined || !isAnnounced(page, at)) clocks.push(at)
    }
    else if (!hasClock(page, line)) return
    else if (isClock(page, line)) clocks.push(at)
    else if (isDateLike(page.text, line, page.know)) dated.push(at)
  })
  if (isTranscript(page, clocks)) return none
  const alone = withText(page, clocks, isBodyLike)
  const whole = withText(page, dated, isBodyLike)
  if (alone.length >= FEWEST) return laid(page, withText(page, clocks, isText))
  if (whole.length === FEWEST && isOfMake(page, whole) && whole.every((at) => isHeading(page, at + 1) || isHeading(page, at - 1))) return laid(page, whole)
  if (whole.length >= FEWEST_DATED && whole[0] === dated[0]) return laid(page, isOfMake(page, whole) ? whole : whole.slice(1))
  const clocked = clockedIn(page)
  if (clocked.size > 0) return { ...none, starts: new Set(clocked.keys()), clocked, days: new Set(daysAmong(page, [...clocked.keys()])) }
  const stories = datelinesIn(page)
  if (stories.length > 0) return { ...none, starts: new Set(stories) }
  const numbers = numbersIn(page)
  return { ...none, starts: new Set(numbers), numbers: new Set(numbers) }
}

/** The first of them stands in an element like the next: an entry's, not the page's own. */
function isOfMake({ blocks }: Lines, [first, second]: readonly number[]): boolean {
  const [a, b] = [first, second].map((at) => blocks[at!]?.path.replace(/#[^/.]*/g, ''))
  return a !== undefined && a === b
}

const RUBRIC = 3
const JOINTS = new Set(['-', '\u2013', '\u2014', '|', ':', '/'])

/** Headings that open with a clock, most of the headings of the text, and the token behind the clock. */
function clockedIn(page: Lines): Map<number, number> {
  const { text, lines, blocks } = page
  const headings = lines.flatMap((line, at) => (blocks[at]?.main && blocks[at].role === 'heading' && !isDateLike(text, line, page.know) ? [at] : []))
  const found = new Map(headings.flatMap((at): [number, number][] => {
    const behind = behindClock(page, lines[at]!)
    return behind !== null && wordsIn(text, { ...lines[at]!, from: behind }) >= RUBRIC ? [[at, behind]] : []
  }))
  const [top = 0] = found.keys()
  return found.size >= FEWEST && found.size > MOST_SPOKEN * headings.length && isLivePage(page, top) ? found : clockedTexts(page)
}

/** Texts that open with a clock («14:35: قال مراسلنا ...»): three at least, and no more than one paragraph between them on the mean. */
function clockedTexts(page: Lines): Map<number, number> {
  const { text, lines, blocks } = page
  const texts = lines.flatMap((line, at) => (isInside(blocks[at]) && isBodyLike(text, line) ? [at] : []))
  const found = new Map(texts.flatMap((at): [number, number][] => {
    const behind = behindClock(page, lines[at]!)
    return behind === null || !isParted(text, behind) ? [] : [[at, behind]]
  }))
  const [first = 0] = found.keys()
  return found.size >= FEWEST_STORIES && found.size >= MOST_SPOKEN * texts.filter((at) => at >= first).length && isLivePage(page, first) ? found : new Map()
}

/** A sign or the end of a bold clock stands before the words; «12:45 was the hour ...» runs on. */
const isParted = ({ tokens }: Text, behind: number): boolean => JOINTS.has(tokens[behind - 1]!.form) || tokens[behind - 1]!.kind === 'word'

/** «22:45 نجم ...», «22:45 م - نجم ...»: the token that the words begin at; null where a line opens with no clock. */
function behindClock({ text: { tokens } }: Lines, { from, to }: Line): number | null {
  if (!isHour(tokens[from]!.form) || tokens[from + 1]?.form !== ':' || !/^[0-5]\d$/.test(tokens[from + 2]?.form ?? '')) return null
  let at = from + 3
  if (tokens[at]?.kind === 'word' && tokens[at]!.form.length === 1) at++
  while (at < to && JOINTS.has(tokens[at]!.form)) at++
  return at < to ? at : null
}

/** Datelines on lines of their own, running text before and behind each: wire stories one below the other. The first of the page heads no second story. */
function datelinesIn(page: Lines): number[] {
  const { text, lines, know, blocks } = page
  const found = lines.flatMap((line, at) => (line.to - line.from <= DATELINE_TOKENS && lines[at + 1] !== undefined && isInside(blocks[at + 1]) && hasNumber(text, line) && isBodyLike(text, lines[at + 1]!) && isWhereAndWhen(text, line, know) ? [at] : []))
  const behind = found.filter((at) => at > 0 && isBodyLike(text, lines[at - 1]!))
  return found.length >= FEWEST_STORIES && behind.length >= found.length - 1 ? behind : []
}

const DATELINE_TOKENS = 26

const isInside = (block: Lines['blocks'][number]): boolean => block === undefined || block.main || block.reads === true

const NUMBER_TOKENS = 3

/** «(1)», «2-» on lines of their own, in order from one on, above texts that have nothing in common. */
function numbersIn(page: Lines): number[] {
  const { text, lines, blocks } = page
  const found: number[] = []
  lines.forEach((line, at) => {
    if (line.to - line.from > NUMBER_TOKENS || !isInside(blocks[at]) || lines[at + 1] === undefined || !isBodyLike(text, lines[at + 1]!)) return
    const [number, ...others] = text.tokens.slice(line.from, line.to).filter(({ kind }) => kind !== 'mark')
    if (others.length === 0 && number?.kind === 'number' && Number(number.form) === found.length + 1) found.push(at)
  })
  if (found.length < FEWEST_STORIES || !gathers(page, found[0]!)) return []
  const last = blocks.findLastIndex((block) => block?.main)
  const sections = found.map((at, nth) => stemsOf(text, lines.slice(at, found[nth + 1] ?? (last < 0 ? lines.length : last + 1))))
  return areStories(sections, stemsOf(text, lines.filter((_, at) => blocks[at]?.role === 'title')), page.know) ? found : []
}

const MOST_SPOKEN = 0.5
const NAME_TOKENS = 4

/** Clocks of a recording whose words are written out: behind most of them a line opens with the speaker's name and a colon. */
function isTranscript({ text: { tokens }, lines }: Lines, clocks: readonly number[]): boolean {
  const spoken = clocks.filter((at) => {
    const next = lines[at + 1]
    const colon = next ? tokens.slice(next.from, Math.min(next.to, next.from + NAME_TOKENS)).findIndex(({ form }) => form === ':') : -1
    return colon > 0 && tokens.slice(next!.from, next!.from + colon).every(({ kind }) => kind === 'word')
  })
  return spoken.length >= FEWEST && spoken.length > MOST_SPOKEN * clocks.length
}

/** A figure, a colon, two figures. */
function hasClock({ text: { tokens } }: Lines, { from, to }: Line): boolean {
  if (to - from > 3 * MOMENT_WORDS) return false
  for (let at = from; at + 2 < to; at++) if (isHour(tokens[at]!.form) && tokens[at + 1]!.form === ':' && /^[0-5]\d/.test(tokens[at + 2]!.form)) return true
  return false
}

const AGE_TOKENS = 8

/** «قبل 5 دقائق», and at most a name behind it. */
function isAge({ text, know }: Lines, line: Line): boolean {
  if (line.to - line.from > AGE_TOKENS || !know.formulas.root.has(text.tokens[line.from]!.form)) return false
  return formulaAt(text, line, know)?.entry.id === 'ago'
}

/** «بتوقيت مكة المكرمة»: whose clock it is. */
const ZONE_WORDS = 4

const isHour = (form: string): boolean => /^(?:[01]?\d|2[0-3])$/.test(form)

/** Nothing on the line but a clock and words of the calendar. */
function isClock({ text: { raw, tokens }, know }: Lines, { from, to }: Line): boolean {
  const scene = sceneOf(raw, tokens.slice(from, to))
  for (let at = from; at < to; at++) {
    const { kind, form } = tokens[at]!
    if (at > from && to - at <= ZONE_WORDS && wholePhrasesAt(know.formulas, tokens, at).some(({ is }) => is.entry.id === 'zone')) return true
    if (kind === 'number' ? form.length > 2 : kind === 'word' && form.length > 1 && !phrasesAt(know.words, tokens, at).some(({ is }) => is.file === 'calendar') && !isPlaceWord(know, tokens, at) && senseAt(scene, at - from, 'zone') === null) return false
  }
  return true
}

/** «غرينتش»: clocks are told by their city. */
function isPlaceWord(know: Know, tokens: Text['tokens'], at: number): boolean {
  return phrasesAt(know.words, tokens, at).some(({ is }) => is.file === 'places' || is.file === 'countries')
}

/** A short entry among longer ones need be no whole sentence. */
const isText = (text: Text, line: Line): boolean => wordsIn(text, line) > FEW_WORDS

/** Those with running text before the next of them. */
function withText({ text, lines, blocks }: Lines, moments: readonly number[], reads: (text: Text, line: Line) => boolean): number[] {
  return moments.filter((at, nth) => {
    for (let next = at + 1; next < (moments[nth + 1] ?? Math.min(lines.length, at + 12)); next++) {
      if (blocks[next]?.main === false) continue
      if (reads(text, lines[next]!)) return true
    }
    return false
  })
}

/** Headings stand behind their clock or before it, the same on the whole page. */
function laid(page: Lines, moments: readonly number[]): Entries {
  const behind = moments.filter((at) => isHeading(page, at + 1)).length
  const before = moments.filter((at) => isHeading(page, at - 1)).length
  const starts = moments.map((at) => (before > behind && isHeading(page, at - 1) ? at - 1 : at))
  return { ...none, moments: new Set(moments), starts: new Set(starts), days: new Set(daysAmong(page, moments)) }
}

/** Whole dates without a clock, above an entry. */
function daysAmong({ text, lines, know, blocks }: Lines, moments: readonly number[]): number[] {
  const days: number[] = []
  const known = new Set(moments)
  for (let at = Math.max(0, moments[0]! - REACH); at < moments.at(-1)!; at++) {
    const line = lines[at]!
    if (line.to - line.from <= DAY_TOKENS && !blocks[at]?.list && blocks[at]?.role !== 'title' && isDateLike(text, line, know) && !known.has(at)) days.push(at)
  }
  return days
}

const DAY_TOKENS = 12

function isHeading({ text, lines, blocks }: Lines, at: number): boolean {
  const line = lines[at]
  if (!line) return false
  const block = blocks[at]
  if (block) return block.role === 'heading' && block.main
  return isHeadlineLike(text, line) && !isBodyLike(text, line) && wordsIn(text, line) > 2
}
