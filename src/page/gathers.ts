import type { Block } from '../model/page.ts'
import type { Text } from '../model/token.ts'
import type { Know } from '../knowledge/know.ts'
import { type Line, says } from './line.ts'
import { isBodyLike, wordsIn } from './shape.ts'

/** A page, as far as its words and lines go. */
export interface Page {
  readonly text: Text
  readonly lines: readonly Line[]
  readonly know: Know
  readonly blocks: readonly (Block | undefined)[]
}

const IN_TITLE = new Set(['gathers', 'gathers.lead', 'digest', 'digest.inside', 'stories'])
const IN_LEAD = new Set(['gathers.lead', 'stories'])
const LETTER = new Set(['unsubscribe'])
const LIVE = new Set(['live', 'live.page', 'live.start'])
const RUBRIC_WORDS = 16

/**
 * True for a page that says that it gathers several stories: in its title («جولة المحافظات», «أسبوع على الضفتين»), in its text before line `first` («نجمع لكم ...», «صباح
 * الخير»), or by what letters to subscribers end with. Features have headings too, and parts that share few words: only such words tell round-ups from them.
 */
export function gathers({ text, lines, know, blocks }: Page, first: number): boolean {
  const above = lines.slice(0, first).some((line, at) => (blocks[at]?.role === 'title' ? says(text, line, { know, ids: IN_TITLE }) : isLabel({ text, lines, know, blocks }, at, first) ? says(text, { from: line.from, to: Math.min(line.to, line.from + OPENING) }, { know, ids: IN_TITLE }) : blocks[at]?.main === true && isBodyLike(text, line) && says(text, line, { know, ids: IN_LEAD })))
  return above || isLetter({ text, lines, know })
}

const NEAR = 6
const LABEL_WORDS = 1
/** It opens so: a path only ends in «أخبار». */
const OPENING = 3
const UNLINKED = 0.2

/** «جولة الصباح: أخبار المحافظة» above the first of its stories, which the page's data give as its title. */
function isLabel({ text, lines, blocks }: Page, at: number, first: number): boolean {
  const block = blocks[at]
  return block !== undefined && first - at <= NEAR && block.links < UNLINKED && !block.main && block.role === 'text' && wordsIn(text, lines[at]!) > LABEL_WORDS && wordsIn(text, lines[at]!) <= RUBRIC_WORDS
}

/** «... إلغاء الاشتراك»: a letter to subscribers. */
export const isLetter = ({ text, lines, know }: Omit<Page, 'blocks'>): boolean => lines.some((line) => says(text, line, { know, ids: LETTER }))

/** True for a page that calls itself live above line `first`: in its title or in a label («تغطية مباشرة»). */
export function isLivePage({ text, lines, know, blocks }: Page, first: number): boolean {
  return lines.slice(0, first).some((line, at) => (blocks[at]?.role === 'title' || (blocks[at]?.main !== true && line.to - line.from <= RUBRIC_WORDS)) && says(text, line, { know, ids: LIVE }))
}
