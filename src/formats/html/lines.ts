import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import type { BlockRole } from '../../model/page.ts'
import { Attributes, bareElement } from './attributes.ts'
import { blockTags, invisible, isHidden, natureOf } from './roles.ts'
import { isRow, isSeam } from './rows.ts'

/** An element that holds text, with what lies in it: lines `[from, to)`. Parents come before children in `seats`. */
export interface Seat {
  readonly parent: Seat | null
  readonly tag: string
  readonly attributes: Attributes
  own: BlockRole | null
  readonly body: boolean
  readonly from: number
  to: number
  words: number
  /** Of these, in links. */
  linked: number
  points: number
  role: BlockRole | null
}

/** One line as a browser would print it, white space collapsed; links and bold as shares of its letters. */
export interface PrintedLine {
  readonly text: string
  readonly words: number
  readonly seat: Seat
  readonly source: readonly [number, number]
  readonly links: number
  readonly bold: number
  /** How many links it holds. */
  readonly anchors: number
  /** True when only a `<br>` parts it from the line before. */
  readonly broken: boolean
}

export interface Printed {
  readonly lines: readonly PrintedLine[]
  readonly seats: readonly Seat[]
}

interface Pen {
  readonly lines: PrintedLine[]
  readonly seats: Seat[]
  /** The elements that the words of the running line stand in. */
  readonly under: Set<Seat>
  parts: string[]
  signs: number
  linked: number
  bolded: number
  space: boolean
  /** A `<br>` in mid-sentence: a space, unless a second one follows. */
  soft: boolean
  broken: boolean
  source: [number, number] | null
  /** The element of the last words. */
  within: Tree.ParentNode | null
}

type Step = { readonly node: Tree.ChildNode; readonly seat: Seat; readonly link: boolean; readonly bold: boolean } | { readonly leaves: Seat; readonly block: boolean } | { readonly parts: Seat }

/** Prints a tree as lines. Inline tags neither glue nor split words; block tags and `<br>` end lines. Iterative: depth costs no stack. Linear. */
export function print(document: Tree.Document): Printed {
  const root: Seat = { parent: null, tag: '#document', attributes: bareElement, own: null, body: false, from: 0, to: 0, words: 0, linked: 0, points: 0, role: null }
  const pen: Pen = { lines: [], seats: [root], under: new Set(), parts: [], signs: 0, linked: 0, bolded: 0, space: false, soft: false, broken: false, source: null, within: null }
  const steps: Step[] = []
  pushChildren(steps, document.childNodes, { seat: root, link: false, bold: false })
  for (let step = steps.pop(); step; step = steps.pop()) take(pen, step, steps)
  flush(pen, root)
  root.to = pen.lines.length
  return { lines: pen.lines, seats: pen.seats }
}

interface Style {
  readonly seat: Seat
  /** The children are things beside each other, one a line. */
  readonly row?: boolean
  readonly link: boolean
  readonly bold: boolean
}

function pushChildren(steps: Step[], nodes: readonly Tree.ChildNode[], style: Style): void {
  const { seat, link, bold, row = false } = style
  for (let i = nodes.length - 1; i >= 0; i--) {
    steps.push({ node: nodes[i]!, seat, link, bold })
    if (i > 0 && tree.isElementNode(nodes[i]!) && (row || isSeam(nodes[i - 1]!, nodes[i]!))) steps.push({ parts: seat })
  }
}

function take(pen: Pen, step: Step, steps: Step[]): void {
  if ('parts' in step) {
    flush(pen, step.parts)
    pen.broken = true
    return
  }
  if ('leaves' in step) {
    if (step.block) flush(pen, step.leaves)
    step.leaves.to = pen.lines.length
    return
  }
  const { node, seat } = step
  if (tree.isTextNode(node)) return write(pen, node, step)
  if (!tree.isElementNode(node)) return
  if (node.tagName === 'br') return lineBreak(pen, seat, node.parentNode)
  enter(pen, node, { step, steps })
}

const SENTENCE_WORDS = 10
/** What ends a line for good: a stop, a closing mark, a date in figures, the dateline of an agency («... 2018 م وانا»). */
const CUT = /(?:[.!:\u061f\u061b\u06d4"\u00bb\u201d\u2026)]|\d[/.-]\d{4}|\d{4}\s*\u0645(?:\s+\S{2,8})?)$/

/** A single `<br>` inside a long sentence is a line break of somebody's screen, if it stands in the element that the words stand in; any other ends the line. */
function lineBreak(pen: Pen, seat: Seat, within: Tree.ParentNode | null = null): void {
  const runsOn = pen.signs > SENTENCE_WORDS * 5 || isHeadline(pen, seat, within)
  if (!pen.soft && within === pen.within && pen.parts.length > 0 && runsOn && !CUT.test(pen.parts.at(-1)!)) {
    pen.soft = true
    return
  }
  flush(pen, seat)
  pen.broken = true
}

/** Pictures and icons stand between words: «12/03/2019<i></i>455». */
const pictures = new Set(['i', 'img', 'svg'])

/** Inline elements that tell what they print by a class, by the size of its letters or by a day they state. */
const styled = new Set(['span', 'font', 'big'])

const TELLING = new Set(['class', 'size', 'style', 'id', 'data-date', 'data-time', 'data-timestamp', 'data-datetime'])

const SHORTEST_HEADLINE = 18

/** A headline broken for looks: in a heading, or all bold so far and broken inside the bold. */
function isHeadline({ signs, bolded }: Pen, seat: Seat, within: Tree.ParentNode | null): boolean {
  if (signs < SHORTEST_HEADLINE) return false
  if (seat.tag === 'h1' || seat.tag === 'h2') return true
  return bolded === signs && within !== null && tree.isElementNode(within) && (within.tagName === 'b' || within.tagName === 'strong')
}

const bolds = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th'])

function enter(pen: Pen, node: Tree.Element, { step, steps }: { step: Style; steps: Step[] }): void {
  if (node.childNodes.length === 0 && pictures.has(node.tagName)) pen.space = true
  if (node.attrs.length === 0 && !blockTags.has(node.tagName) && !tagged.has(node.tagName)) return plainInline(node, { step, steps })
  const attributes = node.attrs.length === 0 ? bareElement : new Attributes(node.attrs)
  if (isHidden(node.tagName, attributes)) return
  const block = blockTags.has(node.tagName)
  const { role: own, holds } = natureOf(node.tagName, attributes)
  const sits = block || own !== null || node.tagName === 'a' || (styled.has(node.tagName) && node.attrs.some(({ name }) => TELLING.has(name)))
  if (block) flush(pen, step.seat)
  const seat: Seat = sits ? { parent: step.seat, tag: node.tagName, attributes, own, body: holds, from: pen.lines.length, to: 0, words: 0, linked: 0, points: 0, role: null } : step.seat
  if (sits) {
    pen.seats.push(seat)
    steps.push({ leaves: seat, block })
  }
  pushChildren(steps, node.childNodes, { seat, link: step.link || node.tagName === 'a', bold: step.bold || bolds.has(node.tagName), row: (block || node.tagName === 'a') && isRow(node) })
}

/** Inline elements that say something by their tag alone. */
const tagged: ReadonlySet<string> = new Set(['a', 'time', 'label', 'button', 'select', ...invisible])

/** A bare inline element: only its words count. */
function plainInline(node: Tree.Element, { step, steps }: { step: Style; steps: Step[] }): void {
  pushChildren(steps, node.childNodes, { seat: step.seat, link: step.link, bold: step.bold || bolds.has(node.tagName) })
}

const WHITE = /[\s\u0085]+/g

function write(pen: Pen, node: Tree.TextNode, style: Style): void {
  if (!isPreformatted(style.seat)) return writeRow(pen, node.value, { node, style })
  const rows = node.value.split('\n')
  const full = FULL * rows.reduce((most, { length }) => Math.max(most, length), 0)
  rows.forEach((row, nth) => {
    if (nth > 0) rowBreak(pen, style.seat, { row, wrapped: rows[nth - 1]!.length >= full && full > WRAPPED && LETTER.test(rows[nth - 1]!) })
    writeRow(pen, row, { node, style })
  })
}

const ODD_WHITE = /[\t-\r\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]| {2}/

function writeRow(pen: Pen, row: string, { node: { parentNode, sourceCodeLocation: place }, style: { seat, link, bold } }: { node: Tree.TextNode; style: Style }): void {
  // White space between tags is half of all text.
  const text = row.trim() === '' ? row : ODD_WHITE.test(row) ? row.replace(WHITE, ' ') : row
  const bare = text.trim()
  if (bare === '') {
    if (text !== '') pen.space = true
    return
  }
  if (pen.parts.length > 0 && (pen.space || pen.soft || text.startsWith(' '))) pen.parts.push(' ')
  pen.parts.push(bare)
  pen.soft = false
  pen.within = parentNode
  pen.space = text.endsWith(' ')
  pen.signs += bare.length
  if (link) pen.linked += bare.length
  if (bold) pen.bolded += bare.length
  if (place) pen.source = [pen.source?.[0] ?? place.startOffset, place.endOffset]
  pen.under.add(seat)
}

/** Set text may be wrapped by hand: a row about as long as the longest goes on in the next; an empty row ends a paragraph. */
function rowBreak(pen: Pen, seat: Seat, { row, wrapped }: { row: string; wrapped: boolean }): void {
  if (wrapped && row.trim() !== '' && pen.parts.length > 0) pen.space = true
  else {
    flush(pen, seat)
    pen.broken = row.trim() !== ''
  }
}

const FULL = 0.7
/** A rule of signs ends what stands above it. */
const LETTER = /[\p{L}\p{N}]/u
const WRAPPED = 25

function isPreformatted(seat: Seat): boolean {
  for (let at: Seat | null = seat, i = 0; at && i < 3; at = at.parent, i++) if (at.tag === 'pre') return true
  return false
}

/** A line belongs to the inline element it stands in wholly (a `time`, a `span` of a class), else to the block around it. */
function seatOf({ under }: Pen, block: Seat): Seat {
  const [only] = under
  return under.size === 1 && only ? only : block
}

function flush(pen: Pen, block: Seat): void {
  const text = pen.parts.join('')
  if (text !== '') {
    let links = 0
    for (const { tag } of pen.under) if (tag === 'a') links++
    pen.lines.push({ text, words: countWords(text), seat: seatOf(pen, nearestBlock(block)), source: pen.source ?? [0, 0], links: pen.linked / pen.signs, bold: pen.bolded / pen.signs, anchors: links, broken: pen.broken })
    pen.broken = false
  }
  pen.parts = []
  pen.under.clear()
  pen.signs = pen.linked = pen.bolded = 0
  pen.space = pen.soft = false
  pen.source = null
}

/** The words of a line whose white space is collapsed. */
function countWords(text: string): number {
  let words = 1
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words++
  return words
}

function nearestBlock(seat: Seat): Seat {
  let at = seat
  while (at.parent && !blockTags.has(at.tag)) at = at.parent
  return at
}
