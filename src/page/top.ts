import { ownOf, type Sorting } from './state.ts'

const STRAYS = 4

/** A line or two that read like text above the only title of the page («يوجد حاليا 9 ضيوف يتصفحون الموقع.») are none. */
export function dropStrays(sorting: Sorting): void {
  const { pieces, article, part, mode } = sorting
  const above = pieces.filter((piece) => piece.article === article && piece.kind === 'body')
  if (article > 0 || part >= 0 || mode === 'head' || above.length > STRAYS) return
  for (const piece of above) pieces[pieces.indexOf(piece)] = { ...piece, kind: 'boilerplate', article: -1 }
  sorting.has = { ...ownOf(sorting), bodyTo: null }
  sorting.mode = 'head'
}

const BELOW = 6

/** Whose story it is, set bold above the title that the markup marks: «يومية المنار». */
export function hasTitleBelow({ blocks }: Sorting, at: number): boolean {
  return blocks.slice(at + 1, at + BELOW).some((block) => block?.role === 'title' && block.article === blocks[at]!.article)
}

export const STANDFIRST_WORDS = 10

/** Before any text, right below the title: what stands here is a standfirst, if a heading longer than subheadings are, or text with furniture behind it; the head goes on. */
export function isBelowTitle(sorting: Sorting): boolean {
  return sorting.title !== null && sorting.mode === 'head' && ownOf(sorting).bodyTo === null && HEAD_KINDS.has(sorting.pieces.findLast(({ article }) => article >= 0)?.kind ?? '')
}

const HEAD_KINDS = new Set(['title', 'published-line', 'source-credit'])

const BEHIND = 18

/** Furniture, and behind it more text of the same article in another element. */
export function goesOn({ blocks }: Sorting, at: number): boolean {
  const next = blocks[at + 1]?.main === false ? blocks.slice(at + 2, at + BEHIND).find((block) => block?.main) : undefined
  return next !== undefined && next.article === blocks[at]!.article && next.path !== blocks[at]!.path
}
