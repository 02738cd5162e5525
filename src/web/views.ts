import type { BriefLine } from '../model/dossier.ts'
import type { Statement } from '../model/statement.ts'
import type { Ref, TimelineEntry } from '../model/story.ts'
import { html, type Markup } from './markup.ts'
import { label, sentence, type Texts } from './labels.ts'
import { chainOf, dayOf, openLink, type Shelf, wordsAt } from './shelf.ts'

/** Marks inside the marks of the template: “ ” within « ». */
const inner = (words: string): string => words.replaceAll('«', '“').replaceAll('»', '”')

const SHORT = 220
const clipped = (words: string): string => (words.length > SHORT ? `${words.slice(0, words.lastIndexOf(' ', SHORT))} …` : words)

/** The brief: each sentence with the passages it rests on. */
export function briefView(shelf: Shelf): Markup {
  const { labels, dossier } = shelf
  return html`<ul class="brief">${dossier.brief.map((line) => html`<li class="${line.key}"><p>${sentence(labels, keyOf(line), (texts) => fillOf(line, texts))}</p>${grounds(shelf, line.grounds)}</li>`)}</ul>`
}

function keyOf({ key, fill }: BriefLine): string {
  return key === 'span' && fill.from === '' ? 'line.span.undated' : `line.${key}`
}

function fillOf({ fill }: BriefLine, texts: Texts): Record<string, string> {
  const place = fill.place ? ` (${fill.place})` : ''
  return { ...fill, ...(fill.kind ? { kind: texts[`kind.${fill.kind}`] ?? fill.kind } : {}), place, ...(fill.words ? { words: inner(clipped(fill.words)) } : {}) }
}

const MOST_GROUNDS = 8

function grounds(shelf: Shelf, refs: readonly Ref[]): Markup {
  const some = refs.slice(0, MOST_GROUNDS)
  const rest = refs.slice(MOST_GROUNDS)
  return html`<p class="grounds">${some.map((ref) => openLink(shelf, ref))}${rest.length > 0 && html`<details><summary>+${rest.length}</summary>${rest.map((ref) => openLink(shelf, ref))}</details>`}</p>`
}

/** The timeline by day, the undated last and named so. */
export function timelineView(shelf: Shelf): Markup {
  const days = Map.groupBy(shelf.dossier.timeline, ({ when }) => `${when?.begin ?? ''} ${when?.end ?? ''}`)
  const dated = [...days].filter(([key]) => key.trim() !== '')
  const undated = days.get(' ') ?? []
  return html`<ol class="timeline">${dated.map(([, entries]) => html`<li><h3>${dayOf(shelf, entries[0]!.when)}</h3><ul>${entries.map((entry) => entryView(shelf, entry))}</ul></li>`)}${undated.length > 0 && html`<li class="undated"><h3>${dayOf(shelf, null)}</h3><ul>${undated.map((entry) => entryView(shelf, entry))}</ul></li>`}</ol>`
}

function entryView(shelf: Shelf, entry: TimelineEntry): Markup {
  const { labels } = shelf
  const first = entry.refs[0]!
  const event = shelf.events.get(`${first.article}.${first.id}`)
  const people = entry.what === 'event' && event ? html`<span class="who">${event.participants.map(({ name, role }) => html`<span>${name} <small>${label(labels, `role.${role}`)}</small></span>`)}</span>` : html`<span class="who">${entry.participants.map((name) => html`<span>${name}</span>`)}</span>`
  return html`<li class="${entry.what} ${entry.status ?? ''}"><p><strong>${label(labels, `kind.${entry.kind ?? 'statement'}`)}</strong>${entry.status && entry.status !== 'happened' && html` <em class="status">${label(labels, `status.${entry.status}`)}</em>`} ${people}${entry.place && html` <span class="place">${label(labels, 'place')}: ${entry.place}</span>`}</p><p class="words">${clipped(wordsAt(shelf, first))}</p>${grounds(shelf, entry.refs)}</li>`
}

/** Speakers with all they are reported to say. */
export function voicesView(shelf: Shelf): Markup {
  const { labels } = shelf
  return html`<p class="search"><label>${label(labels, 'search')} <input type="search" id="search" autocomplete="off"></label></p>
${shelf.dossier.voices.map(({ name, kind, offices, statements, outlets }) => html`<section class="voice ${kind}"><h3>${name} <small>${label(labels, `speaker.${kind}`)}</small></h3>
<p class="meta">${offices.slice(0, 3).join(' · ')}${offices.length > 0 && outlets.length > 0 ? ' — ' : ''}${outlets.length > 0 && html`${label(labels, 'reportedBy')}: ${outlets.join('، ')}`}</p>
<ul>${statements.map((ref) => statementView(shelf, ref))}</ul></section>`)}`
}

/** One statement as a card: words, force, manner, day, occasion, chain. */
export function statementView(shelf: Shelf, ref: Ref): Markup {
  const { labels } = shelf
  const statement = shelf.statements.get(`${ref.article}.${ref.id}`)
  if (!statement) return html``
  const { force, manner, occasion, said, chain, inTitle } = statement
  return html`<li class="statement"><blockquote class="${manner}">${quoteOf(shelf, ref, statement)}</blockquote>
<p class="meta"><span class="tag force-${force}">${label(labels, `force.${force}`)}</span> <span class="tag">${label(labels, `manner.${manner}`)}</span>${occasion && html` <span class="tag">${label(labels, `occasion.${occasion}`)}</span>`}${inTitle && html` <span class="tag">${label(labels, 'inTitle')}</span>`} ${said?.begin ? html`<span>${label(labels, 'saidOn')} ${dayOf(shelf, said)}</span>` : null} ${openLink(shelf, ref)}</p>
${chainOf(chain)}</li>`
}

function quoteOf(shelf: Shelf, ref: Ref, { manner }: Statement): string {
  const words = wordsAt(shelf, ref)
  return manner === 'direct' ? `«${words}»` : words
}
