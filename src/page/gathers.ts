import type { Block } from '../model/page.ts'
import type { Text } from '../model/token.ts'
import type { Know } from '../knowledge/know.ts'
import { type Line, says } from './line.ts'
import { isBodyLike } from './shape.ts'

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
  const above = lines.slice(0, first).some((line, at) => (blocks[at]?.role === 'title' ? says(text, line, { know, ids: IN_TITLE }) : blocks[at]?.main === true && isBodyLike(text, line) && says(text, line, { know, ids: IN_LEAD })))
  return above || isLetter({ text, lines, know })
}

/** «... إلغاء الاشتراك»: a letter to subscribers. */
export const isLetter = ({ text, lines, know }: Omit<Page, 'blocks'>): boolean => lines.some((line) => says(text, line, { know, ids: LETTER }))

/** True for a page that calls itself live above line `first`: in its title or in a label («تغطية مباشرة»). */
export function isLivePage({ text, lines, know, blocks }: Page, first: number): boolean {
  return lines.slice(0, first).some((line, at) => (blocks[at]?.role === 'title' || (blocks[at]?.main !== true && line.to - line.from <= RUBRIC_WORDS)) && says(text, line, { know, ids: LIVE }))
}
