import type { Voice } from '../model/dossier.ts'
import type { Statement } from '../model/statement.ts'
import type { Ref } from '../model/story.ts'
import type { Shelved } from './index.ts'

interface Said extends Shelved {
  readonly statement: Statement
}

/** Speakers by how much they say, each with their statements in order of days. */
export function voicesOf(shelved: readonly Shelved[]): Voice[] {
  const said = shelved.flatMap((one) => one.article.statements.map((statement) => ({ ...one, statement })))
  const groups = Map.groupBy(said, ({ statement }) => statement.speaker.name)
  return [...groups].map(([name, all]) => voiceOf(name, all)).sort((a, b) => b.statements.length - a.statements.length || a.name.localeCompare(b.name))
}

const day = ({ article, statement }: Said): string => statement.said?.begin ?? article.published?.earliest.slice(0, 10) ?? '9999'

function voiceOf(name: string, all: readonly Said[]): Voice {
  const inOrder = [...all].sort((a, b) => day(a).localeCompare(day(b)))
  const offices = all.flatMap(({ statement: { speaker }, reading }) => (speaker.title ? [reading.page.text.slice(speaker.title.start, speaker.title.end)] : []))
  const outlets = all.flatMap(({ article }) => (article.outlet ? [article.outlet.name] : []))
  const refs = inOrder.map(({ article, statement }): Ref => ({ article: article.id, id: statement.id, at: statement.content[0] ?? null }))
  return { name, kind: all[0]!.statement.speaker.kind, offices: [...new Set(offices)], statements: refs, outlets: [...new Set(outlets)].sort() }
}
