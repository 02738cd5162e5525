import type { Run } from '../model/token.ts'
import { MEEM } from '../lang/letters.ts'
import { digitsAt, formAt, isSign, type Scene, senseAt } from '../time/scene.ts'

/** A time of day as printed beside a date: `HH:MM`, the page's own clock. */
export interface Clock {
  readonly time: string
}

const REACH = 6

/** The clock printed behind or before a date on its line: «| 10:33», «09:20AM», «24 يوليو 2025, 7:11:22 م». `floor`: tokens before it belong to another date. */
export function clockAt(scene: Scene, date: Run, floor: number): Clock | null {
  const end = scene.tokens.length
  for (let at = date.to; at < Math.min(end, date.to + REACH); at++) {
    const clock = hourAt(scene, at)
    if (clock) return clock
    if (scene.tokens[at]!.kind === 'number') break
  }
  for (let at = date.from - 1; at >= Math.max(0, floor, date.from - REACH); at--) {
    const clock = hourAt(scene, at)
    if (clock) return clock
  }
  return null
}

/** The first clock on a line that holds no date: «10:15», «الساعة 14:35 بتوقيت غرينتش»; null when there is none. */
export function clockIn(scene: Scene): Clock | null {
  for (let at = 0; at < scene.tokens.length; at++) {
    const clock = hourAt(scene, at)
    if (clock) return clock
  }
  return null
}

function hourAt(scene: Scene, at: number): Clock | null {
  const hour = digitsAt(scene, at)
  const minute = digitsAt(scene, at + 2)
  if (hour === null || minute === null || !isSign(scene, at + 1, ':') || isSign(scene, at - 1, ':')) return null
  if (hour > 23 || formAt(scene, at).length > 2) return null
  const printed = Number(formAt(scene, at + 2).slice(0, 2))
  if (printed > 59 || formAt(scene, at + 2).length < 2) return null
  const seconds = isSign(scene, at + 3, ':') && digitsAt(scene, at + 4) !== null ? at + 5 : at + 3
  const late = hour < 12 && isAfternoon(scene, seconds) ? 12 : hour === 12 && isMorning(scene, seconds) ? -12 : 0
  return { time: `${String(hour + late).padStart(2, '0')}:${String(printed).padStart(2, '0')}` }
}

function isAfternoon(scene: Scene, at: number): boolean {
  const form = formAt(scene, at)
  const code = senseAt(scene, at, 'part')?.word.is.code
  return form === 'pm' || form === MEEM || code === 'TEV' || code === 'TAF' || code === 'TMI'
}

function isMorning(scene: Scene, at: number): boolean {
  return formAt(scene, at) === 'am' || senseAt(scene, at, 'part')?.word.is.code === 'TMO' || formAt(scene, at) === SAD
}

/** The letter that stands for "in the morning" behind a clock. */
const SAD = '\u0635'
