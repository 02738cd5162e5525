/** Markup that is safe to put into a page: text in it was escaped. Only `html` and `safe` make it. */
export interface Markup {
  readonly markup: string
}

type Part = Markup | string | number | null | false | undefined | readonly Part[]

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text with the signs of HTML escaped: what pages print is shown, never run. */
export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => signs[sign]!)
}

/** Markup from our own files (styles, scripts), taken as it is. */
export function safe(markup: string): Markup {
  return { markup }
}

/** A template whose values are escaped unless they are markup; null and false vanish, lists run on. */
export function html(strings: TemplateStringsArray, ...values: readonly Part[]): Markup {
  return { markup: strings.reduce((out, text, at) => out + text + (at < values.length ? render(values[at]!) : ''), '') }
}

function render(part: Part): string {
  if (part === null || part === false || part === undefined || part === '') return ''
  if (typeof part === 'string' || typeof part === 'number') return escape(String(part))
  return isList(part) ? part.map(render).join('') : part.markup
}

const isList = (part: Markup | readonly Part[]): part is readonly Part[] => Array.isArray(part)
