import type { Contradiction, ReprintEdge } from '../model/story.ts'
import type { Span } from '../model/span.ts'
import { html, type Markup } from './markup.ts'
import { label } from './labels.ts'
import { openLink, publishedOf, type Shelf, statementsHeading, wordsAt } from './shelf.ts'
import { statementView } from './views.ts'

/** Denials beside what they deny, then reports copied from one another. */
export function disputesView(shelf: Shelf): Markup {
  const { labels, dossier } = shelf
  const denials = [...Map.groupBy(dossier.disputes, ({ a }) => a.article + a.id).values()]
  const empty = denials.length === 0 && dossier.reprints.length === 0
  return html`${empty && html`<p>${label(labels, 'nothing')}</p>`}${denials.map((pairs) => denialView(shelf, pairs))}${dossier.reprints.length > 0 && html`<h3>${label(labels, 'reprints')}</h3>${dossier.reprints.map(({ edges }) => html`<section class="reprint">${edges.map((edge) => edgeView(shelf, edge))}</section>`)}`}`
}

function denialView(shelf: Shelf, pairs: readonly Contradiction[]): Markup {
  return html`<section class="dispute"><div><h3>${label(shelf.labels, 'denied')}: ${statementsHeading(shelf, pairs[0]!.a)}</h3><ul>${statementView(shelf, pairs[0]!.a)}</ul></div><div><h3>${label(shelf.labels, 'report')}</h3><ul>${pairs.map(({ b }) => html`<li class="against"><strong>${statementsHeading(shelf, b)}</strong><ul>${statementView(shelf, b)}</ul></li>`)}</ul></div></section>`
}

const percent = (share: number): string => `${Math.round(share * 100)}%`

function edgeView(shelf: Shelf, edge: ReprintEdge): Markup {
  const { labels } = shelf
  const lost = edge.reattributed.filter(({ to }) => to === null)
  const moved = edge.reattributed.filter(({ to }) => to !== null)
  return html`<div class="edge"><p class="pair">${side(shelf, edge.from)} <span class="arrow ${edge.direction}" aria-hidden="true">${edge.direction === 'known' ? '←' : '↔'}</span> ${side(shelf, edge.to)}</p>
<p class="meta">${label(labels, `direction.${edge.direction}`)} · ${label(labels, 'resemblance')} <bdi dir="ltr">${percent(edge.resemblance)}</bdi> · ${label(labels, 'containment')} <bdi dir="ltr">${percent(edge.containment)}</bdi></p>
${passages(shelf, 'added', { article: edge.to, spans: edge.added })}${passages(shelf, 'cut', { article: edge.from, spans: edge.cut })}
${lost.length > 0 && html`<p class="lost">${label(labels, 'reattributedLost')}: ${lost.map(({ from }) => openLink(shelf, from))}</p>`}
${moved.length > 0 && html`<p class="lost">${label(labels, 'reattributed')}: ${moved.map(({ from, to }) => html`${statementsHeading(shelf, from)} ${openLink(shelf, from)} ← ${statementsHeading(shelf, to!)} ${openLink(shelf, to!)} `)}</p>`}</div>`
}

function side(shelf: Shelf, id: string): Markup {
  const home = shelf.articles.get(id)!
  const title = home.article.title ? wordsAt(shelf, { article: id, id: '', at: home.article.title }) : null
  return html`<a href="#a-${id}">${home.article.outlet?.name ?? label(shelf.labels, 'unknownOutlet')}: ${title ?? label(shelf.labels, 'noTitle')}</a> ${publishedOf(shelf, home.article.published)}`
}

function passages(shelf: Shelf, key: 'added' | 'cut', { article, spans }: { article: string; spans: readonly Span[] }): Markup {
  if (spans.length === 0) return html``
  return html`<details class="${key}"><summary>${label(shelf.labels, key)} (${spans.length})</summary><ul>${spans.map((at) => html`<li>${wordsAt(shelf, { article, id: '', at })}</li>`)}</ul></details>`
}
