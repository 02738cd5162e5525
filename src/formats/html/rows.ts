import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { Attributes } from './attributes.ts'
import { blockTags, roleOf } from './roles.ts'

const LONGEST = 60
const FEWEST = 2
const MOST_CHILDREN = 80
const parts = new Set(['a', 'time', 'button', 'label', 'small', 'abbr'])
const never = new Set(['h1', 'h2', 'h3', 'h4', 'pre', 'blockquote', 'html', 'body', 'table', 'tbody', 'tr'])
const LETTER = /[\p{L}\p{N}]/u

/**
 * True for an element that holds nothing but short things beside each other, each in an element of its own: name | date | comments, a menu of links. Such a row is
 * printed one thing a line. A sentence never is: it has letters outside its inline elements, or pieces without class where none sets them apart. «كلمات: ...» stays one line.
 */
export function isRow(node: Tree.Element): boolean {
  if ((!blockTags.has(node.tagName) && node.tagName !== 'a') || never.has(node.tagName) || node.childNodes.length < FEWEST || node.childNodes.length > MOST_CHILDREN) return false
  let things = 0
  const boxed = isBoxed(node) || isBare(node)
  for (const child of node.childNodes) {
    if (tree.isTextNode(child)) {
      if (!LETTER.test(child.value)) continue
      if (!isLabelled(node, child.value)) return false
      things++
    } else if (tree.isElementNode(child)) {
      const text = blockTags.has(child.tagName) || child.tagName === 'br' ? null : shortText(child)
      if (text === null || (things === 0 && /:\s*$/.test(text))) return false
      if (!LETTER.test(text)) continue
      if (!boxed && !parts.has(child.tagName) && !child.attrs.some(({ name }) => name === 'class' || name === 'itemprop')) return false
      things++
    }
  }
  return things >= FEWEST
}

/** Utility classes that set the children of an element beside each other, each a box of its own. */
const BOXED = /(?:^|[\s-])(?:flex|grid|hstack)(?:\s|$)/

const isBoxed = ({ attrs }: Tree.Element): boolean => attrs.some(({ name, value }) => name === 'class' && BOXED.test(value))

/** `<div><span>محليات</span><span>قبل يومين</span></div>`: spans of a few words and nothing else, no sentence among them. */
function isBare({ tagName, childNodes }: Tree.Element): boolean {
  if (tagName !== 'div') return false
  let length = 0
  for (const child of childNodes) {
    const text = tree.isTextNode(child) ? child.value.trim() : tree.isElementNode(child) && (child.tagName === 'span' || child.tagName === 'a' || child.childNodes.length === 0) ? shortText(child) : null
    if (text === null || (tree.isTextNode(child) && LETTER.test(text)) || STOPS.test(text) || PATH.test(text.trim()) || text.length > FEW) return false
    length += text.length
  }
  return length <= WHOLE
}

/** Pieces of a headline are longer. */
const FEW = 24
/** «الرئيسية > المركز الإعلامي»: a path is one thing. */
const PATH = /^[>\u00bb\u203a/\\]+$/
const STOPS = /[.\u060c\u061f\u061b:]$/

const ends = new Set(['a', 'time', 'button'])
const inline = new Set(['a', 'time', 'button', 'span', 'strong', 'b', 'small', 'label'])

/** Two inline elements with nothing between them, one of them a link or a stamp (by its tag or by the name of its class), both with letters at the seam: boxes that a style sheet parts. */
export function isSeam(before: Tree.ChildNode, after: Tree.ChildNode): boolean {
  if (!tree.isElementNode(before) || !tree.isElementNode(after) || !inline.has(before.tagName) || !inline.has(after.tagName)) return false
  const [left, right] = [edge(before, true), edge(after, false)]
  if (left === null || right === null || !LETTER.test(left) || !LETTER.test(right)) return false
  return ends.has(before.tagName) || ends.has(after.tagName) || isNamed(before) || isNamed(after) || isBadge(before, after)
}

/** «<h1><span class=live>مباشر</span><span>هدنة ...»: spans of a class side by side in a headline. */
function isBadge(before: Tree.Element, after: Tree.Element): boolean {
  const parent = before.parentNode
  const classed = ({ tagName, attrs }: Tree.Element): boolean => tagName === 'span' && attrs.some(({ name }) => name === 'class')
  return parent !== null && tree.isElementNode(parent) && headlines.has(parent.tagName) && classed(before) && (classed(after) || after.tagName === 'span')
}

const headlines = new Set(['h1', 'h2'])

/** A span whose class says that it is a date, a writer, a counter. */
const isNamed = ({ tagName, attrs }: Tree.Element): boolean => tagName === 'span' && attrs.some(({ name }) => name === 'class') && roleOf(tagName, new Attributes(attrs)) !== null

/** The last (or first) sign that an element prints; null where it prints none. */
function edge(node: Tree.Element, last: boolean): string | null {
  const children = last ? node.childNodes.toReversed() : node.childNodes
  for (const child of children) {
    if (tree.isTextNode(child) && child.value !== '') return (last ? child.value.at(-1) : child.value[0]) ?? null
    const below = tree.isElementNode(child) ? edge(child, last) : null
    if (below !== null) return below
  }
  return null
}

const SHORT = 40
const WHOLE = 110

/** «جريدة الضفاف <span>20 يناير 2020</span>»: a short name beside elements of its own that hold figures. */
function isLabelled(node: Tree.Element, text: string): boolean {
  if (node.tagName === 'p' || node.tagName === 'li' || text.trim().length > SHORT || /[\d.\u060c\u061f:]/.test(text)) return false
  const whole = node.childNodes.map((child) => (tree.isTextNode(child) ? child.value : tree.isElementNode(child) ? (shortText(child) ?? ' '.repeat(WHOLE)) : '')).join('')
  return whole.length <= WHOLE && node.childNodes.some((child) => tree.isElementNode(child) && /\d/.test(shortText(child) ?? ''))
}

/** The text below an inline element; null when it is long or holds a block. */
function shortText(node: Tree.Element): string | null {
  let text = ''
  for (const child of node.childNodes) {
    if (tree.isTextNode(child)) text += child.value
    else if (tree.isElementNode(child)) {
      const below = blockTags.has(child.tagName) ? null : shortText(child)
      if (below === null) return null
      text += below
    }
    if (text.length > 2 * LONGEST) return null
  }
  return text.trim().length > LONGEST ? null : text
}
