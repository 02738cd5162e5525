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
  const one = (texts: Texts): string => (texts[key] ?? key).replace(/\{(\w+)\}/g, (_, name: string) => fill(texts)[name] ?? '')
  return html`<span class="ar" lang="ar">${one(labels.ar)}</span><span class="en" lang="en" dir="ltr">${one(labels.en)}</span>`
}
