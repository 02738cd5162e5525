import type { Dossier } from '../model/dossier.ts'
import type { Reading } from '../model/reading.ts'
import { disputesView } from './disputes.ts'
import { label, type Labels } from './labels.ts'
import { html, type Markup, safe } from './markup.ts'
import { readerView, sourcesView } from './reader.ts'
import { type Shelf, shelfOf } from './shelf.ts'
import { briefView, timelineView, voicesView } from './views.ts'

/** What the page carries in itself, so that it asks nobody for anything: style, script, fonts as data addresses. */
export interface Assets {
  readonly style: string
  readonly script: string
  readonly labels: Labels
}

const views: readonly (readonly [string, (shelf: Shelf) => Markup])[] = [
  ['brief', briefView], ['timeline', timelineView], ['voices', voicesView], ['disputes', disputesView], ['sources', sourcesView], ['reader', readerView],
]

/** The dossier as one HTML page that stands alone: no request to anywhere, Arabic first, English by a switch, findings linked to their printed place. */
export function dossierPage(dossier: Dossier, readings: readonly Reading[], { style, script, labels }: Assets): string {
  const shelf = shelfOf(dossier, readings, labels)
  const page = html`<!doctype html>
<html lang="ar" dir="rtl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; font-src data:; img-src data:">
<title>${labels.ar.title ?? ''} · ${labels.en.title ?? ''}</title><style>${safe(style)}</style></head>
<body><a class="skip" href="#main">${label(labels, 'skip')}</a>
<header><h1>${label(labels, 'title')}</h1><p>${label(labels, 'tagline')}</p>${figures(shelf)}
<button type="button" id="language" hidden>${label(labels, 'language')}</button></header>
<nav><ul>${views.map(([key]) => html`<li><a href="#${key}">${label(labels, key)}</a></li>`)}</ul></nav>
<main id="main" tabindex="-1">${views.map(([key, view]) => html`<section id="${key}" class="view" aria-labelledby="h-${key}"><h2 id="h-${key}">${label(labels, key)}</h2>${view(shelf)}</section>`)}</main>
<footer><p>${label(labels, 'citation')}</p><p>${label(labels, 'madeBy')}</p></footer>
<script>${safe(script)}</script></body></html>
`
  return page.markup
}

function figures({ labels, dossier, statements, events }: Shelf): Markup {
  const figure = (count: number, key: string): Markup => html`<li>${label(labels, key)} <b>${count}</b></li>`
  return html`<ul class="figures">${figure(dossier.articles.length, 'articles')}${figure(dossier.sources.length, 'outlets')}${figure(statements.size, 'statements')}${figure(dossier.voices.length, 'speakers')}${figure(events.size, 'events')}</ul>`
}
