import { formAt } from '../knowledge/prose.ts'
import { digitsAt, isSign, numberOf, type Sense, type Senses, senseAt, proSenseAt } from './senses.ts'

const OLDEST = 1800
const YOUNGEST = 2199

/** A year in digits at a token; brackets and عام/سنة before it are the caller's. */
export function yearAt(prose: Senses, at: number): number | null {
  const digits = digitsAt(prose, at)
  return digits !== null && formAt(prose, at).length === 4 && digits >= OLDEST && digits <= YOUNGEST ? digits : null
}

interface Month {
  readonly month: number
  readonly to: number
}

/** A month name at a token, its twin of another tradition with it: «آب/أغسطس», «يوليو (تموز)». A wrong twin («يناير (كانون الأول)») leaves the first. */
export function monthAt(prose: Senses, at: number, cutting = false): (Month & { cut: number }) | null {
  const first = (cutting ? proSenseAt : senseAt)(prose, at, ['month']) ?? latinMonth(prose, at)
  if (!first) return null
  const sign = isSign(prose, first.to, '/(-')
  const twin = sign ? senseAt(prose, first.to + 1, ['month']) : null
  const closed = twin && isSign(prose, twin.to, ')') ? twin.to + 1 : twin?.to
  return { month: numberOf(first), to: closed ?? first.to, cut: first.cut }
}

const latin = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']

function latinMonth({ text }: Senses, at: number): Sense | null {
  const token = text.tokens[at]
  if (token?.kind !== 'latin' || token.form.length < 3) return null
  const month = latin.findIndex((name) => name === token.form || name.slice(0, 3) === token.form)
  return month < 0 ? null : { to: at + 1, cut: 0, id: `m${month + 1}`, attributes: new Map() }
}
