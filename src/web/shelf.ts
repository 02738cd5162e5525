import type { Link } from '../model/chain.ts'
import type { Dossier } from '../model/dossier.ts'
import type { Happening } from '../model/event.ts'
import type { Published } from '../model/page.ts'
import type { Article, Reading } from '../model/reading.ts'
import type { Statement } from '../model/statement.ts'
import type { Ref } from '../model/story.ts'
import type { When } from '../model/time.ts'
import { html, type Markup } from './markup.ts'
import { label, type Labels } from './labels.ts'

/** What every view looks at: the dossier, and its articles and findings by id. */
export interface Shelf {
  readonly labels: Labels
  readonly dossier: Dossier
  readonly readings: readonly Reading[]
  readonly articles: ReadonlyMap<string, { readonly article: Article; readonly text: string }>
  readonly statements: ReadonlyMap<string, Statement>
  readonly events: ReadonlyMap<string, Happening>
}

export function shelfOf(dossier: Dossier, readings: readonly Reading[], labels: Labels): Shelf {
  const all = readings.flatMap(({ page, articles }) => articles.map((article) => ({ article, text: page.text })))
  return {
    labels, dossier, readings, articles: new Map(all.map((one) => [one.article.id, one])),
    statements: new Map(all.flatMap(({ article }) => article.statements.map((one) => [`${article.id}.${one.id}`, one]))),
    events: new Map(all.flatMap(({ article }) => article.events.map((one) => [`${article.id}.${one.id}`, one]))),
  }
}

/** The anchor of a finding or an article in the reader. */
export function anchorOf({ article, id }: Ref): string {
  return id === '' ? `a-${article}` : `f-${article}.${id}`
}

/** The printed words at a reference, white space folded. */
export function wordsAt(shelf: Shelf, { article, at }: Ref): string {
  const text = shelf.articles.get(article)?.text ?? ''
  return at ? text.slice(at.start, at.end).replace(/\s+/g, ' ') : ''
}

/** A day, a span of days, or «undated»: intervals are shown as intervals. Latin digits, isolated from the text around. */
export function dayOf({ labels }: Shelf, when: When | null): Markup {
  if (!when?.begin) return html`<span class="date none">${label(labels, 'undated')}</span>`
  const from = when.begin.slice(0, 10)
  const last = when.end ? lastDay(when.end.slice(0, 10)) : from
  return last === from ? html`<time class="date" datetime="${from}"><bdi dir="ltr">${from}</bdi></time>` : html`<span class="date range"><bdi dir="ltr">${from} – ${last}</bdi></span>`
}

/** The day before the end of a half-open interval. */
function lastDay(end: string): string {
  return new Date(Date.UTC(Number(end.slice(0, 4)), Number(end.slice(5, 7)) - 1, Number(end.slice(8, 10)) - 1)).toISOString().slice(0, 10)
}

export function publishedOf(shelf: Shelf, published: Published | null): Markup {
  if (!published) return html`<span class="date none">${label(shelf.labels, 'undated')}</span>`
  const [from, to] = [published.earliest.slice(0, 10), published.latest.slice(0, 10)]
  return html`<span class="date" title="${published.precision}"><bdi dir="ltr">${from === to ? from : `${from} – ${to}`}</bdi></span>`
}

/** The chain of transmission, drawn as a chain: outermost first, unnamed links dashed. */
export function chainOf(chain: readonly Link[]): Markup {
  return html`<ol class="chain">${chain.map(({ kind, name }) => html`<li class="${kind}">${name}</li>`)}</ol>`
}

/** A link to the passage in its article, with the character range to cite by. */
export function openLink(shelf: Shelf, ref: Ref): Markup {
  const outlet = shelf.articles.get(ref.article)?.article.outlet?.name
  const range = ref.at ? html` <bdi dir="ltr" class="range">${ref.at.start}–${ref.at.end}</bdi>` : null
  return html`<a class="open" href="#${anchorOf(ref)}">${outlet ?? label(shelf.labels, 'unknownOutlet')}${range}</a>`
}

/** The speaker of a statement, by its reference. */
export function statementsHeading(shelf: Shelf, { article, id }: Ref): string {
  return shelf.statements.get(`${article}.${id}`)?.speaker.name ?? ''
}
