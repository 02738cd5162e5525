import type { BriefLine, Grounds } from '../model/dossier.ts'
import type { Comparison, Ref } from '../model/story.ts'
import type { Shelved } from './index.ts'

const MOST_SAID = 6
const MOST_HAPPENED = 6

/** The brief: what the coverage spans, what was said by most, what was denied, what happened, what is copied, what is undated. Each line stands on passages. */
export function briefOf(shelved: readonly Shelved[], comparison: Comparison): BriefLine[] {
  return [...spanLine(shelved), ...saidLines(shelved, comparison), ...deniedLines(shelved, comparison), ...happenedLines(comparison), ...copyLines(shelved, comparison), ...undatedLine(shelved)]
}

const whole = ({ article }: Shelved): Ref => ({ article: article.id, id: '', at: article.title ?? article.body[0] ?? null })
const grounded = (key: BriefLine['key'], fill: BriefLine['fill'], refs: readonly Ref[]): BriefLine[] => (refs[0] ? [{ key, fill, grounds: refs as unknown as Grounds }] : [])

function spanLine(shelved: readonly Shelved[]): BriefLine[] {
  const days = shelved.flatMap(({ article }) => (article.published ? [article.published.earliest.slice(0, 10), article.published.latest.slice(0, 10)] : [])).sort()
  const outlets = new Set(shelved.flatMap(({ article }) => (article.outlet ? [article.outlet.name] : [])))
  return grounded('span', { articles: String(shelved.length), outlets: String(outlets.size), from: days[0] ?? '', to: days.at(-1) ?? '' }, shelved.map(whole))
}

/** What most outlets carry, then what stands alone but opens an article. */
function saidLines(shelved: readonly Shelved[], { sameStatements }: Comparison): BriefLine[] {
  const many = [...sameStatements].sort((a, b) => b.origins - a.origins || b.outlets.length - a.outlets.length).slice(0, MOST_SAID)
  return many.flatMap(({ speaker, refs, outlets, origins, when }) =>
    grounded('said-many', { speaker, words: wordsOf(shelved, refs[0]!), outlets: String(outlets.length), origins: String(origins), day: when?.begin?.slice(0, 10) ?? '' }, refs))
}

function deniedLines(shelved: readonly Shelved[], { contradictions }: Comparison): BriefLine[] {
  const denials = Map.groupBy(contradictions.filter(({ type }) => type === 'denial-of-report'), ({ a }) => a.article + a.id)
  return [...denials.values()].flatMap((pairs) => grounded('denied', { speaker: speakerOf(shelved, pairs[0]!.a), words: wordsOf(shelved, pairs[0]!.a) }, [pairs[0]!.a, ...pairs.map(({ b }) => b)]))
}

function happenedLines({ timeline }: Comparison): BriefLine[] {
  // An event that names nobody makes no sentence.
  const dated = timeline.filter(({ when, status, participants }) => when?.begin && status === 'happened' && participants.length > 0)
  const told = [...dated].sort((a, b) => b.refs.length - a.refs.length).slice(0, MOST_HAPPENED).sort((a, b) => a.when!.begin!.localeCompare(b.when!.begin!))
  return told.flatMap(({ kind, when, participants, place, refs }) =>
    grounded('happened', { kind: kind ?? '', day: when!.begin!.slice(0, 10), who: participants.join(' \u00b7 '), place: place ?? '' }, refs))
}

function copyLines(shelved: readonly Shelved[], { reprints }: Comparison): BriefLine[] {
  const copied = reprints.flatMap(({ articles }) => articles)
  const refs = shelved.filter(({ article }) => copied.includes(article.id)).map(whole)
  return grounded('copies', { articles: String(copied.length), groups: String(reprints.length) }, refs)
}

function undatedLine(shelved: readonly Shelved[]): BriefLine[] {
  const undated = shelved.filter(({ article }) => article.published === null)
  return grounded('undated', { articles: String(undated.length) }, undated.map(whole))
}

function wordsOf(shelved: readonly Shelved[], { article, at }: Ref): string {
  const home = shelved.find((one) => one.article.id === article)
  return home && at ? home.reading.page.text.slice(at.start, at.end).replace(/\s+/g, ' ') : ''
}

function speakerOf(shelved: readonly Shelved[], { article, id }: Ref): string {
  return shelved.find((one) => one.article.id === article)?.article.statements.find((statement) => statement.id === id)?.speaker.name ?? ''
}
