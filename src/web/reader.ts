import type { Article } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import { html, type Markup, safe } from './markup.ts'
import { label, sentence } from './labels.ts'
import { publishedOf, type Shelf } from './shelf.ts'

/** Outlets, whom they credit, and the unnamed sources. */
export function sourcesView(shelf: Shelf): Markup {
  const { labels, dossier } = shelf
  return html`<table><thead><tr><th scope="col">${label(labels, 'outlet')}</th><th scope="col">${label(labels, 'articles')}</th><th scope="col">${label(labels, 'credits')}</th></tr></thead>
<tbody>${dossier.sources.map(({ name, articles, credits }) => html`<tr><th scope="row">${name}</th><td>${articles.map((id, at) => html`<a href="#a-${id}">${at + 1}</a> `)}</td><td>${credits.map(({ name: credited, times }) => html`<span class="credit">${credited} <bdi dir="ltr">×${times}</bdi></span> `)}</td></tr>`)}</tbody></table>
${dossier.unnamed.length > 0 && html`<h3>${label(labels, 'unnamed')}</h3><ul class="unnamed">${dossier.unnamed.map(({ description, refs }) => html`<li>${description} ${refs.map((ref, at) => html`<a href="#f-${ref.article}.${ref.id}">${at + 1}</a> `)}</li>`)}</ul>`}`
}

/** All articles, whole, every finding in its place. */
export function readerView(shelf: Shelf): Markup {
  return html`${shelf.dossier.articles.map(({ id }) => articleView(shelf, id))}`
}

function articleView(shelf: Shelf, id: string): Markup {
  const { labels } = shelf
  const { article, text } = shelf.articles.get(id)!
  const parts = [...(article.title ? [{ at: article.title, tag: 'h3' as const }] : []), ...article.subheadings.map((at) => ({ at, tag: 'h4' as const })), ...article.body.map((at) => ({ at, tag: 'p' as const }))]
  return html`<article id="a-${id}" tabindex="-1"><p class="meta"><strong>${article.outlet?.name ?? label(labels, 'unknownOutlet')}</strong> ${publishedOf(shelf, article.published)} ${basisOf(shelf, { article, text })} <small><bdi dir="ltr">${shelf.dossier.articles.find((one) => one.id === id)?.source.split('/').at(-1) ?? ''}</bdi></small></p>${doubtsOf(shelf, { article, text })}
${!article.title && html`<h3 class="untitled">${label(labels, 'noTitle')}</h3>`}${parts.sort((a, b) => a.at.start - b.at.start).map(({ at, tag }) => block({ article, text }, at, tag))}</article>`
}

interface Shown {
  readonly article: Article
  readonly text: string
}

/** What the date of an article rests on: the place it was read from, and the printed words where there are such. */
function basisOf({ labels }: Shelf, { article: { published }, text }: Shown): Markup {
  if (!published) return html`<small>${label(labels, 'undatedNote')}</small>`
  const [first] = published.evidence
  return html`<small>${label(labels, `basis.${published.basis}`)}${first ? html`: <q>${text.slice(first.start, first.end)}</q>` : null}</small>`
}

/** What speaks against the date of an article, both sides named: another date elsewhere in the page, a weekday that does not fit, the other order of day and month. */
function doubtsOf({ labels }: Shelf, { article: { published }, text }: Shown): Markup {
  const doubts = published?.doubts ?? []
  return html`${doubts.map(({ kind, says, basis, evidence: [first] }) => html`<p class="doubt">${sentence(labels, `doubt.${kind}`, (texts) => ({ says: says.slice(0, 10), basis: texts[`in.${basis}`] ?? basis, words: first ? text.slice(first.start, first.end) : says }))}</p>`)}`
}

/** A title, or a body in its paragraphs, with marks where findings lie. */
function block(shown: Shown, at: Span, tag: 'h3' | 'h4' | 'p'): Markup {
  if (tag !== 'p') return safe(`<${tag}>${marked(shown, at.start, at.end).markup}</${tag}>`)
  const lines = paragraphs(shown.text, at)
  return html`${lines.map(([start, end]) => html`<p>${marked(shown, start, end)}</p>`)}`
}

function paragraphs(text: string, { start, end }: Span): [number, number][] {
  const out: [number, number][] = []
  let from = start
  for (const line of text.slice(start, end).split('\n')) {
    if (line.trim() !== '') out.push([from, from + line.length])
    from += line.length + 1
  }
  return out
}

interface Mark {
  readonly id: string
  readonly kind: 'statement' | 'event'
  readonly start: number
  readonly end: number
}

/** The text between two offsets, cut where findings begin and end; each piece names the findings over it, the first piece of one carries its anchor. */
function marked({ article, text }: Shown, start: number, end: number): Markup {
  const marks = marksOf(article).filter((mark) => mark.start < end && start < mark.end)
  const cuts = [...new Set([start, end, ...marks.flatMap((mark) => [Math.max(start, mark.start), Math.min(end, mark.end)])])].sort((a, b) => a - b)
  return html`${cuts.slice(0, -1).map((from, at) => piece({ article, text }, marks.filter((mark) => mark.start <= from && mark.end >= cuts[at + 1]!), [from, cuts[at + 1]!]))}`
}

function piece({ article, text }: Shown, over: readonly Mark[], [from, to]: readonly [number, number]): Markup {
  const words = text.slice(from, to)
  if (over.length === 0) return html`${words}`
  const anchors = over.filter((mark) => mark.start === from).map(({ id }) => html`<a id="f-${article.id}.${id}" tabindex="-1"></a>`)
  const kinds = [...new Set(over.map(({ kind }) => kind))].join(' ')
  return html`${anchors}<mark class="${kinds}" data-f="${over.map(({ id }) => `${article.id}.${id}`).join(' ')}">${words}</mark>`
}

function marksOf({ statements, events }: Article): Mark[] {
  return [
    ...statements.flatMap(({ id, content }) => content.map(({ start, end }): Mark => ({ id, kind: 'statement', start, end }))),
    ...events.map(({ id, at }): Mark => ({ id, kind: 'event', start: at.start, end: at.end })),
  ]
}
