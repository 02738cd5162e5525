import type { Run } from '../model/token.ts'
import { MEEM } from '../lang/letters.ts'
import { formAt, type Prose } from '../knowledge/prose.ts'
import { digitsAt, isSign, senseAt } from '../time/senses.ts'

/** A time of day as printed beside a date: `HH:MM`, the page's own clock. */
export interface Clock {
  readonly time: string
}

const REACH = 6

/** The clock printed behind or before a date on its line: «| 10:33», «09:20AM», «24 يوليو 2025, 7:11:22 م». `floor`: tokens before it belong to another date. */
export function clockAt(prose: Prose, date: Run, floor: number): Clock | null {
  const end = prose.text.tokens.length
  for (let at = date.to; at < Math.min(end, date.to + REACH); at++) {
    const clock = hourAt(prose, at)
    if (clock) return clock
    if (prose.text.tokens[at]!.kind === 'number') break
  }
  for (let at = date.from - 1; at >= Math.max(0, floor, date.from - REACH); at--) {
    const clock = hourAt(prose, at)
    if (clock) return clock
  }
  return null
}

/** The first clock on a line that holds no date: «10:15», «الساعة 14:35 بتوقيت غرينتش»; null when there is none. */
export function clockIn(prose: Prose): Clock | null {
  for (let at = 0; at < prose.text.tokens.length; at++) {
    const clock = hourAt(prose, at)
    if (clock) return clock
  }
  return null
}

function hourAt(prose: Prose, at: number): Clock | null {
  const hour = digitsAt(prose, at)
  const minute = digitsAt(prose, at + 2)
  if (hour === null || minute === null || !isSign(prose, at + 1, ':') || isSign(prose, at - 1, ':')) return null
  if (hour > 23 || formAt(prose, at).length > 2) return null
  const printed = Number(formAt(prose, at + 2).slice(0, 2))
  if (printed > 59 || formAt(prose, at + 2).length < 2) return null
  const seconds = isSign(prose, at + 3, ':') && digitsAt(prose, at + 4) !== null ? at + 5 : at + 3
  const late = hour < 12 && isAfternoon(prose, seconds) ? 12 : hour === 12 && isMorning(prose, seconds) ? -12 : 0
  return { time: `${String(hour + late).padStart(2, '0')}:${String(printed).padStart(2, '0')}` }
}

function isAfternoon(prose: Prose, at: number): boolean {
  const form = formAt(prose, at)
  const code = senseAt(prose, at, ['part'])?.attributes.get('code')
  return form === 'pm' || form === MEEM || code === 'TEV' || code === 'TAF'
}

function isMorning(prose: Prose, at: number): boolean {
  return formAt(prose, at) === 'am' || senseAt(prose, at, ['part'])?.attributes.get('code') === 'TMO' || formAt(prose, at) === SAD
}

/** The letter that stands for "in the morning" behind a clock. */
const SAD = '\u0635'
