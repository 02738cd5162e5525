import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree, html as names, parse, serialize } from 'parse5'
import type { BlindPage } from './fixtures.ts'

/** Another markup of a page that a person reads alike. */
export type Change = (body: Tree.Element) => void

const inline = new Set(['a', 'b', 'i', 'em', 'strong', 'span', 'font', 'u', 'br', 'small', 'img', 'time', 'abbr', 'mark', 'big'])
const whole = new Set(['script', 'style', 'pre', 'textarea', 'p', 'td', 'li', 'h1', 'h2', 'h3', 'h4'])
const sections = new Set(['section', 'article', 'header', 'main', 'aside', 'nav', 'footer', 'figure', 'figcaption'])

/** All elements below a node, as they stood before any change. */
function elementsOf(node: Tree.ParentNode): Tree.Element[] {
  const found: Tree.Element[] = []
  const stack: Tree.ChildNode[] = [...node.childNodes].reverse()
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (!tree.isElementNode(next)) continue
    found.push(next)
    stack.push(...next.childNodes.toReversed())
  }
  return found
}

const make = (tag: string, attrs: Tree.Element['attrs'] = []): Tree.Element => tree.createElement(tag, names.NS.HTML, attrs)

function renamed(wanted: (tag: string) => string | null): Change {
  return (body) => {
    for (const element of elementsOf(body)) {
      const tag = wanted(element.tagName)
      if (tag !== null) Object.assign(element, { tagName: tag, nodeName: tag })
    }
  }
}

/** Moves what an element holds into another one inside it. */
function filled(element: Tree.Element, inner: Tree.Element): void {
  for (const child of [...element.childNodes]) {
    tree.detachNode(child)
    tree.appendChild(inner, child)
  }
  tree.appendChild(element, inner)
}

function eachOf(tags: readonly string[], change: (element: Tree.Element) => void): Change {
  return (body) => elementsOf(body).filter(({ tagName }) => tags.includes(tagName)).forEach(change)
}

const headings = ['h2', 'h3', 'h4', 'h5', 'h6']

/** The same page as other systems would have made it. */
export const changes: Readonly<Record<string, Change>> = {
  'headings bold': eachOf(headings, (element) => {
    Object.assign(element, { tagName: 'p', nodeName: 'p' })
    filled(element, make('strong'))
  }),
  'paragraphs as boxes': renamed((tag) => (tag === 'p' ? 'div' : null)),
  'sections as boxes': renamed((tag) => (sections.has(tag) ? 'div' : null)),
  'lists as boxes': renamed((tag) => (tag === 'ul' || tag === 'ol' || tag === 'li' ? 'div' : null)),
  'styled paragraphs': eachOf(['p'], (element) => filled(element, make('span', [{ name: 'style', value: 'font-size:18px' }]))),
  'a box around every paragraph': eachOf(['p', 'h1', 'h2', 'h3'], (element) => {
    const box = make('div')
    tree.insertBefore(element.parentNode!, box, element)
    tree.detachNode(element)
    tree.appendChild(box, element)
  }),
  'advertisements in the text': (body) => {
    const long = elementsOf(body).filter(({ tagName, childNodes }) => tagName === 'p' && childNodes.some((child) => tree.isTextNode(child) && child.value.length > 60))
    long.filter((_, nth) => nth % 3 === 1).forEach((element) => {
      const box = make('div', [{ name: 'class', value: 'adslot' }])
      tree.insertText(box, 'إعلان')
      tree.insertBefore(element.parentNode!, box, element)
    })
  },
  'no white space': (body) => elementsOf(body).flatMap(({ childNodes }) => childNodes.filter((child) => tree.isTextNode(child) && child.value.trim() === '' && child.value.includes('\n'))).forEach((child) => tree.detachNode(child)),
  'white space everywhere': (body) => elementsOf(body).filter(({ tagName }) => !inline.has(tagName) && !whole.has(tagName)).forEach((element) => {
    for (const child of element.childNodes.filter((one) => tree.isElementNode(one) && !inline.has(one.tagName))) tree.insertTextBefore(element, '\n    ', child)
  }),
}

/** A blind page in other markup, in UTF-8. */
export function changed(page: BlindPage, change: Change): BlindPage {
  const document = parse(page.html)
  const body = elementsOf(document).find(({ tagName }) => tagName === 'body')
  if (body) change(body)
  return inUtf8(page, serialize(document))
}

/** A blind page with other HTML, served as UTF-8. */
export const inUtf8 = (page: BlindPage, html: string): BlindPage => ({ ...page, html, bytes: new TextEncoder().encode(html.replace(/charset=(["']?)[\w-]+/gi, 'charset=$1utf-8')), charset: 'utf-8' })

/** The smallest element of a page that displays a text, blanks aside, with its place in the source; null where none does. */
export function holderOf(html: string, text: string): Tree.Element | null {
  const wanted = text.replace(/\s+/g, '')
  let best: Tree.Element | null = null
  let level: Tree.ParentNode = parse(html, { sourceCodeLocationInfo: true })
  for (;;) {
    const next: Tree.Element | undefined = level.childNodes.filter(tree.isElementNode).find((child) => !unseen.has(child.tagName) && displayed(child).includes(wanted))
    if (!next) return best
    best = next
    level = next
  }
}

const unseen = new Set(['script', 'style', 'head', 'noscript', 'template'])

const displayed = (node: Tree.ChildNode): string => (tree.isTextNode(node) ? node.value.replace(/\s+/g, '') : tree.isElementNode(node) && !unseen.has(node.tagName) ? node.childNodes.map(displayed).join('') : '')

/** Numbers below a bound, always the same ones. */
export function drawing(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return Math.floor((state / 2 ** 31) * below)
  }
}
