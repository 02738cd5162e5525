/** A place in a text: UTF-16 code units, half-open `[start, end)`, never empty. Only `span()` makes one. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly [brand]: true
}
declare const brand: unique symbol

/** Makes a span; throws on an empty, reversed or fractional one, because that is a programmer's mistake and never a reader's. */
export function span(start: number, end: number): Span {
  if (!(start >>> 0 === start && end >>> 0 === end && end > start)) throw new RangeError(`not a span: [${start}, ${end})`)
  return { start, end } as Span
}

/** The smallest span that covers both. */
export function join(a: Span, b: Span): Span {
  return span(Math.min(a.start, b.start), Math.max(a.end, b.end))
}

/** Orders spans by their start, the longer first. */
export function byPlace(a: { readonly at: Span }, b: { readonly at: Span }): number {
  return a.at.start - b.at.start || b.at.end - a.at.end
}
