import { formAt } from '../knowledge/prose.ts'
import { WAW } from '../lang/letters.ts'
import type { Amount } from './form.ts'
import { digitsAt, isSign, joinerEnd, numberOf, type Sense, type Senses, senseAt, proSenseAt } from './senses.ts'

/** A number and where it ends. */
export interface Counted {
  readonly value: number
  readonly to: number
}

/** A number in digits (18,800 and 2.5 too) or words (خمسة وعشرون, ثلاثمئة, ألفين وستة) at a token. `cutting`: a proclitic may stand before the first word. */
export function numberAt(prose: Senses, at: number, cutting = false): Counted | null {
  const digits = digitsAt(prose, at)
  return digits === null ? wordsAt(prose, at, cutting) : withThousands(prose, at, digits)
}

function withThousands(prose: Senses, at: number, digits: number): Counted {
  let value = digits
  let to = at + 1
  while (isSign(prose, to, ',\u066c') && /^\d{3}$/.test(formAt(prose, to + 1)) && touching(prose, to)) {
    value = value * 1000 + Number(formAt(prose, to + 1))
    to += 2
  }
  const scale = senseAt(prose, to, ['cardinal'])
  return scale && numberOf(scale) >= 1000 ? { value: value * numberOf(scale), to: scale.to } : { value, to }
}

function touching({ text }: Senses, at: number): boolean {
  const token = text.tokens[at]!
  return text.tokens[at - 1]!.at.end === token.at.start && text.tokens[at + 1]!.at.start === token.at.end
}

function wordsAt(prose: Senses, at: number, cutting: boolean): Counted | null {
  const first = (cutting ? proSenseAt : senseAt)(prose, at, ['cardinal'])
  if (!first) return null
  let total = 0
  let part = numberOf(first)
  let to = first.to
  for (;;) {
    const joined = nextPart(prose, to)
    if (!joined) return { value: total + part, to }
    const next = numberOf(joined)
    if (next >= 1000 && !joined.cut) part *= next
    else if (next === 10 && !joined.cut && part < 10) part += 10
    else if (joined.cut) {
      if (part >= 1000) {
        total += part
        part = 0
      }
      part += next
    } else return { value: total + part, to }
    to = joined.to
  }
}

/** The next part of a number: a scale or ten right behind, or another part joined with و. */
function nextPart(prose: Senses, at: number): Sense | null {
  const sense = proSenseAt(prose, at, ['cardinal'])
  return sense && (sense.cut === 0 || formAt(prose, at).startsWith(WAW)) ? sense : null
}

/** An amount at a token: a number, a range («ما بين 40 و50», «24-48»), or an unsaid few. */
export function amountAt(prose: Senses, at: number): { amount: Amount; to: number } | null {
  const few = senseAt(prose, at, ['vague'])
  if (few) return { amount: { min: null, max: null }, to: few.to }
  const low = numberAt(prose, at)
  if (!low) return null
  const high = highEnd(prose, low.to)
  return high && high.value > low.value ? { amount: { min: low.value, max: high.value }, to: high.to } : { amount: { min: low.value, max: low.value }, to: low.to }
}

function highEnd(prose: Senses, at: number): Counted | null {
  if (isSign(prose, at, '-\u2013/')) return numberAt(prose, at + 1)
  const joined = formAt(prose, at)
  if (joined === WAW) return numberAt(prose, at + 1)
  const to = joinerEnd(prose, at, 'to')
  return to > at ? numberAt(prose, to) : null
}
