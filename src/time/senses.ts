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

/** The longest calendar word in one of the roles that begins at a token, nothing before it in the token. */
export function senseAt(prose: Senses, at: number, roles: readonly string[]): Sense | null {
  return senseIn(prose.hits[at], roles, false)
}

/** The same, but proclitics may stand before it in its token («والخميس», «بأمس»): `cut` tells how many letters. */
export function proSenseAt(prose: Senses, at: number, roles: readonly string[]): Sense | null {
  return senseIn(prose.hits[at], roles, true)
}

function senseIn(hits: readonly Hit<Word>[] | undefined, roles: readonly string[], cutting: boolean): Sense | null {
  for (const { is, to, prefix } of hits ?? []) {
    const known = (is.file === 'calendar' || is.file === 'numbers') && roles.includes(is.role) && (cutting || prefix === '')
    if (known) return { to, cut: prefix.length, id: is.entry.id, attributes: is.line.attributes }
  }
  return null
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

/** The end of a joining word of one of these ids at a token («من», «شهر», «عام»); the token itself when none stands there. */
export function joinerEnd(prose: Senses, at: number, ...ids: readonly string[]): number {
  const sense = prose.hits[at]?.find(({ is, prefix }) => is.role === 'joiner' && prefix === '' && ids.includes(is.entry.id))
  return sense?.to ?? at
}
