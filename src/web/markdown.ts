import type { Dossier } from '../model/dossier.ts'
import type { Reading } from '../model/reading.ts'
import type { Ref } from '../model/story.ts'
import type { When } from '../model/time.ts'
import type { Texts } from './labels.ts'
import { type Shelf, shelfOf, wordsAt } from './shelf.ts'

/** The dossier as Markdown, Arabic: brief, timeline, voices, sources, each line with outlet and character range. Signs of Markdown in printed words are escaped. */
export function dossierMarkdown(dossier: Dossier, readings: readonly Reading[], texts: Texts): string {
  const shelf = shelfOf(dossier, readings, { ar: texts, en: texts })
  const parts = [`# ${texts.title}`, heading(texts, 'brief'), ...brief(shelf), heading(texts, 'timeline'), ...timeline(shelf), heading(texts, 'voices'), ...voices(shelf), heading(texts, 'sources'), ...sources(shelf)]
  return `${parts.join('\n')}\n`
}

const heading = (texts: Texts, key: string): string => `\n## ${texts[key]}\n`
const plain = (words: string): string => words.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')

function cited({ articles }: Shelf, { article, at }: Ref): string {
  const outlet = articles.get(article)?.article.outlet?.name ?? '-'
  return at ? `${plain(outlet)} ${at.start}-${at.end}` : plain(outlet)
}

function day(texts: Texts, when: When | null): string {
  return when?.begin?.slice(0, 10) ?? texts.undated ?? ''
}

function brief(shelf: Shelf): string[] {
  const texts = shelf.labels.ar
  return shelf.dossier.brief.map(({ key, fill, grounds }) => {
    const filled = { ...fill, kind: texts[`kind.${fill.kind}`] ?? '', place: fill.place ? ` (${fill.place})` : '' } as Record<string, string>
    const template = texts[key === 'span' && !fill.from ? 'line.span.undated' : `line.${key}`] ?? ''
    const text = template.replace(/\{(\w+)\}/g, (_, name: string) => plain(filled[name] ?? ''))
    return `- ${text} [${grounds.slice(0, 6).map((ref) => cited(shelf, ref)).join('؛ ')}]`
  })
}

function timeline(shelf: Shelf): string[] {
  const texts = shelf.labels.ar
  return shelf.dossier.timeline.map(({ when, kind, status, participants, place, refs }) => {
    const told = [texts[`kind.${kind ?? 'statement'}`], status && status !== 'happened' ? `(${texts[`status.${status}`]})` : '', participants.map(plain).join('، '), place ? `- ${plain(place)}` : '']
    return `- **${day(texts, when)}** ${told.filter(Boolean).join(' ')}: ${plain(wordsAt(shelf, refs[0]!))} [${refs.map((ref) => cited(shelf, ref)).join('؛ ')}]`
  })
}

function voices(shelf: Shelf): string[] {
  const texts = shelf.labels.ar
  return shelf.dossier.voices.flatMap(({ name, statements }) => [
    `### ${plain(name)}\n`,
    ...statements.map((ref) => {
      const statement = shelf.statements.get(`${ref.article}.${ref.id}`)!
      const chain = statement.chain.map((link) => plain(link.name)).join(' ← ')
      return `- (${texts[`force.${statement.force}`]}، ${day(texts, statement.said)}) ${plain(wordsAt(shelf, ref))} [${cited(shelf, ref)}] ${chain}`
    }), '',
  ])
}

function sources(shelf: Shelf): string[] {
  const texts = shelf.labels.ar
  return shelf.dossier.sources.map(({ name, articles, credits }) => `- ${plain(name)}: ${articles.length} ${texts.articles}${credits.length > 0 ? `، ${texts.credits}: ${credits.map((one) => `${plain(one.name)} ×${one.times}`).join('، ')}` : ''}`)
}
