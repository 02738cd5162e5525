import { span } from '../model/span.ts'
import { why } from '../model/chain.ts'
import type { Credit, Laid, Layout, Page, Section } from '../model/page.ts'
import type { Run, Text } from '../model/token.ts'
import { textOf } from '../lang/tokenise.ts'
import type { Know } from '../knowledge/know.ts'
import type { Part } from '../knowledge/prose.ts'
import { creditIn, creditsOf, headMark } from './credits.ts'
import { gluedCuts, linesOf } from './line.ts'
import { type Piece, sortLines } from './sort.ts'
import { publishedIn } from './published.ts'

/** Finds the articles of a page and names every other part. Pure and total; an empty page has no section and no article. */
export function layOut(page: Page, know: Know): { text: Text; layout: Layout } {
  const plain = textOf(page.text)
  const cuts = gluedCuts(plain, linesOf(plain), know)
  const text = cuts.size === 0 ? plain : textOf(page.text, cuts)
  const pieces = merged(text, sortLines(text, linesOf(text), know))
  return { text, layout: { sections: pieces.map((piece) => sectionOf(text, piece)), articles: articlesOf(text, pieces, { know, page }) } }
}

/** Neighbouring lines of one kind and article are one section: a body, a list. Titles and credits stay apart. */
function merged(text: Text, pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = []
  for (const piece of pieces) {
    const last = out.at(-1)
    const joins = last && last.kind === piece.kind && last.article === piece.article && ['body', 'similar-list', 'related-headlines', 'boilerplate'].includes(piece.kind)
    if (joins) out[out.length - 1] = { ...last, to: piece.to }
    else out.push(piece)
  }
  return out.filter(({ from, to }) => to > from && text.tokens[to - 1] !== undefined)
}

function placeOf({ tokens }: Text, { from, to }: Run): Section['at'] {
  return span(tokens[from]!.at.start, tokens[to - 1]!.at.end)
}

function sectionOf(text: Text, piece: Piece): Section {
  const at = placeOf(text, piece)
  return { kind: piece.kind, at, why: why(`page.${piece.kind}`, at) }
}

interface Context {
  readonly know: Know
  readonly page: Page
}

function articlesOf(text: Text, pieces: readonly Piece[], context: Context): Laid[] {
  const count = Math.max(-1, ...pieces.map(({ article }) => article)) + 1
  const all = Array.from({ length: count }, (_, nth) => articleOf(text, pieces.filter(({ article }) => article === nth), { ...context, nth }))
  return all.filter(({ title, body }) => title !== null || body.length > 0)
}

function articleOf(text: Text, pieces: readonly Piece[], { know, page, nth }: Context & { nth: number }): Laid {
  const of = (...kinds: readonly Section['kind'][]): Piece[] => pieces.filter(({ kind }) => kinds.includes(kind))
  const body = of('body')
  const title = of('title')[0]
  const mark = body[0] ? headMark(text, body[0], know) : null
  const printed = [...of('source-credit').map((piece) => creditIn(text, piece, know)), mark].filter((credit): credit is Credit => credit !== null)
  return {
    role: nth === 0 ? 'main' : 'embedded', title: title ? placeOf(text, title) : null, body: body.map((piece) => placeOf(text, piece)),
    subheadings: of('subheading').map((piece) => placeOf(text, piece)), ...creditsOf(printed),
    published: publishedIn(text, of('published-line', 'source-credit').map((piece) => placeOf(text, piece)), { page: nth === 0 ? page : { ...page, published: undefined }, know }),
  }
}

/** The parts of an article in text order, as the later stages read them. */
export function partsOf({ title, subheadings, body }: Laid): Part[] {
  const parts: Part[] = [
    ...(title ? [{ at: title, zone: 'title' as const }] : []), ...subheadings.map((at) => ({ at, zone: 'subheading' as const })),
    ...body.map((at) => ({ at, zone: 'body' as const })),
  ]
  return parts.sort((a, b) => a.at.start - b.at.start)
}
