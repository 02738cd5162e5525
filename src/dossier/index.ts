import type { Article, Reading } from '../model/reading.ts'
import type { Dossier, DossierArticle } from '../model/dossier.ts'
import type { Comparison } from '../model/story.ts'
import { briefOf } from './brief.ts'
import { sourcesOf, unnamedOf } from './sources.ts'
import { timelineWithStatements } from './timeline.ts'
import { voicesOf } from './voices.ts'

/** An article with the page it stands in. */
export interface Shelved {
  readonly article: Article
  readonly reading: Reading
}

/** All articles by day of publication, the undated last, then by id. */
export function shelve(readings: readonly Reading[]): Shelved[] {
  const all = readings.flatMap((reading) => reading.articles.map((article) => ({ article, reading })))
  const day = ({ article }: Shelved): string => article.published?.earliest ?? '9999'
  return all.sort((a, b) => day(a).localeCompare(day(b)) || a.article.id.localeCompare(b.article.id))
}

/** The dossier of some readings and their comparison. Pure. */
export function dossier(readings: readonly Reading[], comparison: Comparison): Dossier {
  const shelved = shelve(readings)
  const articles = shelved.map(articleOf)
  return {
    schema: 'isnad.dossier/1', articles, brief: briefOf(shelved, comparison), timeline: timelineWithStatements(shelved, comparison), voices: voicesOf(shelved),
    disputes: comparison.contradictions, reprints: comparison.reprints, sources: sourcesOf(shelved), unnamed: unnamedOf(shelved),
  }
}

function articleOf({ article, reading }: Shelved): DossierArticle {
  const { id, title, outlet, published } = article
  return { id, page: reading.page.id, source: reading.page.source, title: title && reading.page.text.slice(title.start, title.end), outlet: outlet?.name ?? null, published }
}
