import type { Comparison, TimelineEntry } from '../model/story.ts'
import type { Shelved } from './index.ts'

/** The timeline of events, with the dated statements of every day between them: one entry per speaker and day. Undated entries stand last. */
export function timelineWithStatements(shelved: readonly Shelved[], { timeline }: Comparison): TimelineEntry[] {
  const said = shelved.flatMap(({ article }) => article.statements.filter(({ said: when }) => when?.begin).map((statement) => ({ article, statement })))
  const groups = Map.groupBy(said, ({ statement }) => `${statement.said!.begin} ${statement.said!.end} ${statement.speaker.name}`)
  const entries = [...groups.values()].map((all): TimelineEntry => ({
    when: all[0]!.statement.said, what: 'statement', kind: null, status: null, participants: [all[0]!.statement.speaker.name], place: null,
    refs: all.map(({ article, statement }) => ({ article: article.id, id: statement.id, at: statement.content[0] ?? null })),
  }))
  return [...timeline, ...entries].sort((a, b) => day(a).localeCompare(day(b)))
}

const day = ({ when }: TimelineEntry): string => when?.begin ?? '9999'
