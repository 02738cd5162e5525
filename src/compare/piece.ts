import type { Article, Reading } from '../model/reading.ts'
import { type Span, span } from '../model/span.ts'
import { textOf } from '../lang/tokenise.ts'
import { sentencesOf } from '../lang/sentences.ts'
import { tokenFrom } from '../knowledge/prose.ts'
import { shinglesOf } from './shingles.ts'

/** An article as comparing sees it. */
export interface Piece {
  readonly article: Article
  readonly raw: string
  readonly outlet: string | null
  readonly day: string | null
  readonly shingles: ReadonlySet<string>
}

/** The day an article was published; null when that is no single day. */
function dayOf({ published }: Article): string | null {
  const day = published?.earliest.slice(0, 10) ?? null
  return day === published?.latest.slice(0, 10) ? day : null
}

/** The articles of all readings, in an order that does not depend on arrival: by id. */
export function piecesOf(readings: readonly Reading[]): Piece[] {
  const pieces = readings.flatMap(({ page, articles }) => articles.map((article) => ({
    article, raw: page.text, outlet: article.outlet?.name ?? null, shingles: shinglesOf(page.text, article.body),
    day: dayOf(article),
  })))
  const seen = new Set<string>()
  return pieces.sort((a, b) => (a.article.id < b.article.id ? -1 : 1)).filter(({ article: { id } }) => !seen.has(id) && seen.add(id))
}

/** The sentences of an article's body. */
export function sentencesIn({ raw, article }: Piece): Span[] {
  const text = textOf(raw)
  return article.body.flatMap((at) => {
    const run = { from: tokenFrom(text.tokens, at.start), to: tokenFrom(text.tokens, at.end) }
    return run.to > run.from ? sentencesOf(text, run).sentences.map((sentence) => span(sentence.at.start, sentence.at.end)) : []
  })
}
