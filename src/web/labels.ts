import { html, type Markup } from './markup.ts'

/** The interface's own texts in one language, by key. */
export type Texts = Readonly<Record<string, string>>

/** Both languages; Arabic is the first. */
export interface Labels {
  readonly ar: Texts
  readonly en: Texts
}

/** A text of the interface in both languages; the page shows the one that is switched on. A missing key shows itself. */
export function label({ ar, en }: Labels, key: string): Markup {
  return html`<span class="ar" lang="ar">${ar[key] ?? key}</span><span class="en" lang="en" dir="ltr">${en[key] ?? key}</span>`
}

/** A sentence template filled in both languages; values are printed words, escaped. */
export function sentence(labels: Labels, key: string, fill: (texts: Texts) => Readonly<Record<string, string>>): Markup {
  const one = (texts: Texts): Markup[] => (texts[key] ?? key).split(/\{(\w+)\}/).map((part, at) => (at % 2 === 0 ? html`${part}` : filled(fill(texts)[part] ?? '')))
  return html`<span class="ar" lang="ar">${one(labels.ar)}</span><span class="en" lang="en" dir="ltr">${one(labels.en)}</span>`
}

/** A filled-in value keeps its own direction: a date or an Arabic name stands whole in a line of the other script. */
function filled(value: string): Markup {
  return /^\d{4}-\d\d-\d\d$/.test(value) ? html`<bdi dir="ltr">${value}</bdi>` : html`<bdi>${value}</bdi>`
}
