import { WAW } from '../lang/letters.ts'
import type { Amount, Unit } from './form.ts'
import { andSenseAt, DASHES, digitsAt, formAt, isSign, joinerEnd, proJoiner, type Scene, type Sense, senseAt, proSenseAt, touches } from './scene.ts'

/** A number and where it ends. */
export interface Counted {
  readonly value: number
  readonly to: number
}

const THOUSAND = 1000

/** A number in digits (18,800 and 2.5 too) or words (خمسة وعشرون, ثلاثمئة, ألفين وستة) at a token. `cutting`: a proclitic may stand before the first word. */
export function numberAt(scene: Scene, at: number, cutting = false): Counted | null {
  const digits = digitsAt(scene, at)
  return digits === null ? wordsAt(scene, at, cutting) : withThousands(scene, at, digits)
}

function withThousands(scene: Scene, at: number, digits: number): Counted {
  let value = digits
  let to = at + 1
  while (isSign(scene, to, ',\u066c') && /^\d{3}$/.test(formAt(scene, to + 1)) && touches(scene, to) && touches(scene, to + 1)) {
    value = value * THOUSAND + Number(formAt(scene, to + 1))
    to += 2
  }
  if (isSign(scene, to, '.,\u066b') && touches(scene, to) && touches(scene, to + 1) && /^\d{1,2}$/.test(formAt(scene, to + 1))) {
    value += Number(`0.${formAt(scene, to + 1)}`)
    to += 2
  }
  const scale = senseAt(scene, to, 'cardinal')
  return scale && scale.word.n >= THOUSAND ? { value: value * scale.word.n, to: scale.to } : { value, to }
}

function wordsAt(scene: Scene, at: number, cutting: boolean): Counted | null {
  const first = (cutting ? proSenseAt : senseAt)(scene, at, 'cardinal')
  if (!first) return null
  let total = 0
  let part = first.word.n
  let to = first.to
  for (;;) {
    const joined = nextPart(scene, to)
    const next = joined?.word.n ?? 0
    if (!joined || !fits(part, next, joined.cut > 0)) return { value: total + part, to }
    if (next >= THOUSAND && joined.cut === 0) part *= next
    else if (joined.cut === 0) part += 10
    else {
      if (part >= THOUSAND) {
        total += part
        part = 0
      }
      part += next
    }
    to = joined.to
  }
}

/** «خمسة عشر», «خمسة آلاف», «خمسة وعشرون», «مئة وخمسة»; not «ثلاثة وأربعة», which are two numbers. */
function fits(part: number, next: number, joined: boolean): boolean {
  if (!joined) return next >= THOUSAND || (next === 10 && part < 10)
  const rest = part % 100
  return part >= 100 ? next < part && (rest === 0 || (rest < 10 && next >= 20 && next < 100)) : rest < 10 && next >= 20 && next < 100
}

/** The next part of a number: a scale or ten right behind, or another part joined with و. */
function nextPart(scene: Scene, at: number): Sense | null {
  if (formAt(scene, at) === WAW) {
    const apart = senseAt(scene, at + 1, 'cardinal')
    return apart && { ...apart, cut: 1 }
  }
  return andSenseAt(scene, at, 'cardinal') ?? senseAt(scene, at, 'cardinal')
}

/** An ordinal at a token: «الثالث», «الثالث والعشرين», «الحادي عشر», «الـ16», «21st». Its value is at most 99. `cutting`: a proclitic may stand before it. */
export function ordinalAt(scene: Scene, at: number, cutting = false): (Counted & { cut: number }) | null {
  const last = senseAt(scene, at, 'last-word')
  if (last) return { value: -1, to: last.to, cut: 0 }
  const word = (cutting ? proSenseAt : senseAt)(scene, at, 'ordinal')
  if (!word) return withArticle(scene, at)
  const tens = andSenseAt(scene, word.to, 'cardinal')
  const compound = tens && word.word.n < 10 && tens.word.n >= 20 && tens.word.n < 100 ? tens : null
  return { value: word.word.n + (compound?.word.n ?? 0), to: compound?.to ?? word.to, cut: word.cut }
}

const ARTICLES = /^[\u0648\u0641]?[\u0628\u0643]?[\u0627][\u0644]$|^[\u0644][\u0644]$/
const LATIN_ENDINGS = new Set(['st', 'nd', 'rd', 'th'])

/** «الـ16», «لل 48», «23rd». */
function withArticle(scene: Scene, at: number): (Counted & { cut: number }) | null {
  const digits = digitsAt(scene, at + 1)
  if (digits !== null && digits > 0 && digits < 1000 && ARTICLES.test(formAt(scene, at))) return { value: digits, to: at + 2, cut: formAt(scene, at).length - 2 }
  const figure = digitsAt(scene, at)
  return figure !== null && LATIN_ENDINGS.has(formAt(scene, at + 1)) && touches(scene, at + 1) ? { value: figure, to: at + 2, cut: 0 } : null
}

/** Two letters of a bare article before a figure: «الـ48 ساعة». The figure's token, or the token itself. */
export function pastArticle(scene: Scene, at: number): number {
  return digitsAt(scene, at + 1) !== null && ARTICLES.test(formAt(scene, at)) ? at + 1 : at
}

/** An amount at a token: a number, a range («ما بين 40 و50», «24-48», «أسبوعين إلى ثلاثة» is the caller's), or an unsaid few. */
export function amountAt(scene: Scene, at: number): { amount: Amount; to: number } | null {
  const few = senseAt(scene, at, 'vague')
  if (few) return { amount: { min: null, max: null }, to: joinerEnd(scene, few.to, 'of') }
  const low = numberAt(scene, pastArticle(scene, at))
  if (!low) return null
  const high = highEnd(scene, low.to)
  return high && high.value > low.value ? { amount: { min: low.value, max: high.value }, to: high.to } : { amount: { min: low.value, max: low.value }, to: low.to }
}

function highEnd(scene: Scene, at: number): Counted | null {
  if (isSign(scene, at, `${DASHES}/`)) return numberAt(scene, pastArticle(scene, at + 1))
  if (formAt(scene, at) === WAW) return numberAt(scene, at + 1)
  const to = proJoiner(scene, at, 'to').to
  if (to > at) return numberAt(scene, pastArticle(scene, to))
  const joined = andSenseAt(scene, at, 'cardinal')
  return joined && { value: joined.word.n, to: joined.to }
}

/** The unit of a word of time. */
export function unitOf({ word }: Sense): Unit {
  return word.is.unit as Unit
}
