import type { Published } from '../model/page.ts'
import type { Time } from '../model/time.ts'
import type { Run, Text } from '../model/token.ts'
import { why } from '../model/chain.ts'
import { addDays } from './days.ts'
import { findForms, placeOf } from './find.ts'
import { resolve, type Resolved } from './resolve.ts'
import { sceneOf } from './scene.ts'
import { tenseAt } from './tense.ts'

/** The day to resolve against: a published interval of one day, else none. */
export function referenceOf(published: Published | null): string | null {
  return published && published.earliest.slice(0, 10) === published.latest.slice(0, 10) ? published.earliest.slice(0, 10) : null
}

/** The times of an article's sentences, resolved against its published date where that is one day. What is counted from an event («اليوم الـ602 للحرب») is no time of the record. */
export function timesOf(text: Text, sentences: readonly Run[], published: Published | null): Time[] {
  const date = referenceOf(published)
  return sentences.flatMap(({ from, to }) => {
    const scene = sceneOf(text.raw, text.tokens.slice(from, to))
    return findForms(scene, 0, to - from).filter(({ form }) => form.kind !== 'anchored').map((found) => {
      const at = placeOf(scene, found)
      const { type, value, begin, end } = inDays(resolve(found.form, date, { tense: tenseAt(scene, found) }))
      return { at, type, value, begin, end, why: why(found.by, at) }
    })
  })
}

/** Intervals of the record are whole days: an hour lies on its day. */
function inDays(found: Resolved): Resolved {
  if (found.begin === null || found.end === null || found.begin.length === 10) return found
  const end = found.end.slice(0, 10)
  return { ...found, begin: found.begin.slice(0, 10), end: found.end.endsWith('T00:00') ? end : addDays(end, 1) }
}
