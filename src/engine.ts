import type { Laid, Page } from './model/page.ts'
import type { Article, Reading } from './model/reading.ts'
import type { Text } from './model/token.ts'
import type { Know } from './knowledge/know.ts'
import { proseOf, textAround } from './knowledge/prose.ts'
import { layOut, partsOf } from './page/layout.ts'
import { findNames } from './mentions/names/find.ts'
import { spokenTimes, timesOf } from './time/article.ts'
import { findEvents } from './events/find.ts'
import { findStatements } from './statements/find.ts'

/**
 * Reads one page: its articles, and in each the names, times, statements, events and positions. Pure and total: odd input gives fewer findings.
 * This is the whole pipeline; stages do not know each other.
 */
export function read(page: Page, know: Know): Reading {
  const { text, layout } = layOut(page, know)
  return { page, sections: layout.sections, articles: layout.articles.map((laid, nth) => readArticle(text, laid, { page, nth, know })) }
}

interface Context {
  readonly page: Page
  readonly nth: number
  readonly know: Know
}

function readArticle(whole: Text, laid: Laid, { page, nth, know }: Context): Article {
  const parts = partsOf(laid)
  const text = textAround(whole, parts)
  const prose = proseOf(text, parts, know)
  const names = findNames(prose, know)
  const told = timesOf(text, prose.sentences, laid.published)
  const statements = findStatements(prose, know, { laid, names, times: told })
  const times = spokenTimes(told, statements, prose.quotes.map(({ inner }) => inner))
  const events = findEvents(prose, know, { names, times })
  const id = page.named === undefined ? `${page.id.slice(0, 12)}.${nth}` : nth === 0 ? page.named : `${page.named}.${nth}`
  return { ...laid, id, mentions: names.mentions, times, statements, events, positions: [] }
}
