import type { Hit } from '../lang/lookup.ts'
import { formAt, type Prose } from '../knowledge/prose.ts'
import type { Word } from '../knowledge/words.ts'

/** What the recognisers look at. */
export type Senses = Prose

/** A word of calendar.tsv or numbers.tsv at a token. */
export interface Sense {
  readonly to: number
  readonly cut: number
  readonly id: string
  readonly attributes: ReadonlyMap<string, string>
}

/** The longest calendar word in one of the roles that begins at a token. `cutting`: proclitics may stand before it. */
export function senseAt(prose: Senses, at: number, roles: readonly string[], cutting = false): Sense | null {
  for (const hit of prose.hits[at] ?? []) if (isSense(hit, roles, cutting)) return { to: hit.to, cut: hit.prefix.length, id: hit.is.entry.id, attributes: hit.is.line.attributes }
  return null
}

function isSense({ is, prefix }: Hit<Word>, roles: readonly string[], cutting: boolean): boolean {
  return (is.file === 'calendar' || is.file === 'numbers') && roles.includes(is.role) && (cutting || prefix === '')
}

/** The number of a month or weekday id: m08 → 8, d5 → 5, n0000000012 → 12. */
export function numberOf({ id }: Sense): number {
  return Number(id.replace(/^[a-z]+/, ''))
}

/** A number written in digits at a token, or null. Figures joined to ل or ال are tokens of their own already. */
export function digitsAt(prose: Senses, at: number): number | null {
  const token = prose.text.tokens[at]
  return token?.kind === 'number' && token.form.length <= 9 ? Number(token.form) : null
}

/** True when a token is one of these signs. */
export function isSign(prose: Senses, at: number, signs: string): boolean {
  const form = formAt(prose, at)
  return form.length === 1 && signs.includes(form)
}
