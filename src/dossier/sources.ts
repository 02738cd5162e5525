import type { Source, UnnamedSource } from '../model/dossier.ts'
import type { Ref } from '../model/story.ts'
import type { Shelved } from './index.ts'

/** Who published what, and whom each outlet credits: printed credits and the media its statements came through. */
export function sourcesOf(shelved: readonly Shelved[]): Source[] {
  const groups = Map.groupBy(shelved.filter(({ article }) => article.outlet !== null), ({ article }) => article.outlet!.name)
  return [...groups].map(([name, all]) => ({ name, articles: all.map(({ article }) => article.id), credits: creditsOf(name, all) }))
    .sort((a, b) => b.articles.length - a.articles.length || a.name.localeCompare(b.name))
}

function creditsOf(outlet: string, all: readonly Shelved[]): Source['credits'] {
  const named = all.flatMap(({ article }) => [
    ...article.credits.map(({ name }) => name),
    ...new Set(article.statements.flatMap(({ chain }) => chain.slice(0, -1).filter(({ kind }) => kind === 'agency' || kind === 'outlet').map(({ name }) => name))),
  ])
  const counts = Map.groupBy(named.filter((name) => name !== outlet), (name) => name)
  return [...counts].map(([name, times]) => ({ name, times: times.length })).sort((a, b) => b.times - a.times || a.name.localeCompare(b.name))
}

/** Unnamed sources by their printed description. */
export function unnamedOf(shelved: readonly Shelved[]): UnnamedSource[] {
  const all = shelved.flatMap(({ article }) => article.statements.filter(({ speaker }) => speaker.kind === 'unnamed').map((statement) => ({ article, statement })))
  const groups = Map.groupBy(all, ({ statement }) => statement.speaker.name)
  return [...groups].map(([description, said]) => ({
    description, refs: said.map(({ article, statement }): Ref => ({ article: article.id, id: statement.id, at: statement.content[0] ?? null })),
  })).sort((a, b) => b.refs.length - a.refs.length || a.description.localeCompare(b.description))
}
