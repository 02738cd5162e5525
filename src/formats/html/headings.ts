import { type Core, isProse } from './core.ts'
import type { Printed, PrintedLine } from './lines.ts'
import { inTag, isExcluded } from './tags.ts'

const FEWEST = 2
const LEAST_WORDS = 2
const MOST_WORDS = 14
const LINKED = 0.5
/** An advertisement may stand between a text and the next heading. */
const REACH = 3
const STRAY = 0.34
/** Names of writers and papers are shorter. */
const MEAN_WORDS = 3
const tagged = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']
const cells = new Set(['td', 'th', 'caption'])
const ENDS = /[.:\u060c\u061b)]$/
/** Questions of an interview, words of a person. */
const SPOKEN = /[\u061f"\u00bb\u201d]$/
const FIRM_BOLD = 0.95
/** A longer line with a figure is no date («تعلن أسماء 1200 معلم ومعلمة»). */
const DATE_WORDS = 5
const DATED = /[\d\u0660-\u0669]{4}|\d:\d\d/

/**
 * Lines that head parts of the text though no heading is marked: short lines of one make (`<div class="q">`) that no paragraph has, each of them, but for a stray one,
 * right above a paragraph. Two at least; of two makes right below each other the upper one. Beside them others of their make count that end as a quotation or question does, or
 * that stand below the page's title or what it greets with.
 */
export function headingsIn({ lines }: Printed, core: Core): ReadonlySet<number> {
  const proseMakes = new Set<string>()
  const groups = new Map<string, { readonly heads: number[]; readonly others: number[]; words: number; strays: number }>()
  const isCore = (at: number): boolean => lines[at] !== undefined && isProse(lines[at]!) && !isSpoken(lines[at]!) && core.keys.has(core.keyOf(lines[at]!.seat))
  // Of the text's box, though it ends without a stop: what stands between headline and story.
  const isDeck = (at: number): boolean => !isShort(lines[at]) && core.keys.has(core.keyOf(lines[at]!.seat)) && lines[at]!.links < LINKED && !isTagged(lines[at])
  const isBehindText = (at: number): boolean => {
    for (let above = at - 1; above >= at - REACH; above--) {
      if (isCore(above)) return true
      if (isTagged(lines[above])) return false
    }
    return false
  }
  for (let at = Math.max(0, core.first - 2); at <= core.last; at++) {
    const line = lines[at]!
    const make = makeName(line, core)
    if (isCore(at)) proseMakes.add(make)
    if (isCore(at) || !isShort(line)) continue
    const group = groups.get(make) ?? { heads: [], others: [], words: 0, strays: 0 }
    groups.set(make, group)
    const heads = isCore(at + 1) || (isCore(at + 2) && (isCredit(lines[at + 1]) || isDeck(at + 1)))
    if (heads) (!SPOKEN.test(line.text) && (at < core.first ? !isTagged(lines[at - 1]) : isBehindText(at)) ? group.heads : group.others).push(at)
    else group.strays++
    group.words += line.words
  }
  const found = new Set<number>()
  const follows = (heads: readonly number[]): boolean => heads.filter((at) => at > core.first).length >= heads.length - 1
  for (const [make, { heads, others, words, strays }] of groups) {
    if (heads.length < FEWEST || !follows(heads) || strays > STRAY * heads.length || words < MEAN_WORDS * (heads.length + others.length + strays) || proseMakes.has(make)) continue
    for (const at of others.length <= heads.length ? [...heads, ...others] : heads) found.add(at)
  }
  return new Set([...found].filter((at) => !found.has(at - 1)))
}

/** A short question alone on its line is no paragraph. */
const isSpoken = (line: PrintedLine): boolean => SPOKEN.test(line.text) && isShort(line)

const makeName = ({ seat, bold }: PrintedLine, { keyOf }: Core): string => `${keyOf(seat)} ${seat.tag}.${seat.attributes.make}${bold > FIRM_BOLD ? ' bold' : ''}`

const CREDIT_WORDS = 8

/** A short line between a heading and its text: a paper, a day. */
const isCredit = (line: PrintedLine | undefined): boolean => line !== undefined && line.words <= CREDIT_WORDS && line.links < LINKED

function isShort(line: PrintedLine | undefined): boolean {
  if (line === undefined) return false
  const { text, words, links, seat } = line
  return seat.role === null && !isExcluded(seat.role) && words >= LEAST_WORDS && words <= MOST_WORDS && links < LINKED && !ENDS.test(text) && !(words <= DATE_WORDS && DATED.test(text)) && !isTagged(line) && !inTag(seat, 'li') && !cells.has(seat.tag)
}

const isTagged = (line: PrintedLine | undefined): boolean => line !== undefined && tagged.some((tag) => inTag(line.seat, tag))
