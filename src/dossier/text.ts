import type { Link } from '../model/chain.ts'
import type { Article, Reading } from '../model/reading.ts'

const short = (words: string): string => words.replace(/\s+/g, ' ')

/** The chain of transmission on one line, outermost first. */
export function chainLine(chain: readonly Link[]): string {
  return chain.map(({ name }) => name).join(' \u2190 ')
}

/** A reading as plain text, for eyes and pipes: articles with their date, statements and events. Offsets stand in brackets. */
export function readingText({ page, articles }: Reading): string {
  return [`# ${page.source}`, ...articles.map((article) => articleText(page.text, article)), ''].join('\n')
}

function articleText(raw: string, article: Article): string {
  const { title, outlet, published } = article
  const head = [title ? short(raw.slice(title.start, title.end)) : '-', outlet?.name ?? '-', published ? `${published.earliest.replace('T', ' ')} (${published.basis})` : 'undated'].join(' | ')
  const said = article.statements.map(({ id, content, speaker, force, manner, said: when, chain }) => {
    const words = content.map(({ start, end }) => short(raw.slice(start, end))).join(' ... ')
    return `  ${id} [${content[0]!.start}-${content.at(-1)!.end}] ${when?.begin ?? '-'} ${speaker.name} (${force}, ${manner}): ${words}\n      ${chainLine(chain)}`
  })
  const happened = article.events.map(({ id, at, kind, status, when, participants, place }) =>
    `  ${id} [${at.start}-${at.end}] ${when?.begin ?? '-'} ${kind} (${status}) ${participants.map(({ name, role }) => `${name}/${role}`).join(', ')}${place ? ` @ ${place}` : ''}`)
  return [`## ${article.id} ${head}`, ...said, ...happened].join('\n')
}
