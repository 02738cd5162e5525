import { findTimes, resolve } from '../src/time/index.ts'
import { addDays } from '../src/time/days.ts'

/** A «relative day + weekday» expression of a dated article: the writer's own weekday is the check. */
interface Printed {
  readonly doc: string
  readonly dct: string
  readonly start: number
  readonly end: number
  readonly text: string
  readonly value: string
}

export interface WeekdayScore {
  spans: number
  values: number
  all: number
  reported: number
  conflicts: number
  readonly faults: string[]
}

/** Finds each expression in its article (offsets into the text between the TEXT tags) and resolves it against the article's day, then against the day after. */
export function scoreWeekdays(printed: readonly Printed[], textOf: (doc: string) => string): WeekdayScore {
  const score: WeekdayScore = { spans: 0, values: 0, all: 0, reported: 0, conflicts: 0, faults: [] }
  const byDocument = Map.groupBy(printed, ({ doc }) => doc)
  for (const [doc, list] of byDocument) {
    const raw = textOf(doc)
    const text = bodyOf(raw, list[0]!)
    const found = findTimes(text)
    for (const one of list) scoreOne(one, found.filter(({ span }) => Math.min(span.end, one.end) - Math.max(span.start, one.start) > 0), score)
  }
  return score
}

/** The offsets count from the article's text, whichever way the file wraps it. */
function bodyOf(raw: string, { start, end, text }: Printed): string {
  const candidates = [raw, /<TEXT>\r?\n?([^]*?)<\/TEXT>/.exec(raw)?.[1] ?? '', /<TEXT>([^]*?)<\/TEXT>/.exec(raw)?.[1] ?? '', (/<TEXT>([^]*?)<\/TEXT>/.exec(raw)?.[1] ?? '').trim()]
  return candidates.find((candidate) => candidate.slice(start, end) === text) ?? raw
}

function scoreOne(printed: Printed, found: ReturnType<typeof findTimes>, score: WeekdayScore): void {
  score.all++
  const [first] = found
  if (!first || first.text.length > 3 * printed.text.length) return void score.faults.push(`missed ${printed.text} (${printed.doc})`)
  score.spans++
  const { value } = resolve(first.form, printed.dct, { tense: first.tense })
  if (value.slice(0, 10) === printed.value) score.values++
  else score.faults.push(`value ${first.text} → ${value} instead of ${printed.value} (${printed.doc})`)
  score.conflicts++
  if (resolve(first.form, addDays(printed.dct, 1), { tense: first.tense }).doubts.some(({ kind }) => kind === 'weekday')) score.reported++
  else score.faults.push(`no conflict seen in ${first.text} (${printed.doc})`)
}
