import type { Published } from '../model/page.ts'
import type { Span } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
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
  const scene = sceneOf(text.raw, text.tokens)
  return sentences.flatMap(({ from, to }) => findForms(scene, from, to)).filter(({ form }) => form.kind !== 'anchored').map((found) => {
    const at = placeOf(scene, found)
    const tense = tenseAt(scene, found)
    const { type, value, begin, end, mod, zone, doubts } = valueOf(resolve(found.form, date, { tense }))
    return { at, type, value, begin, end, mod, zone, doubts, form: found.form, tense, why: why(found.by, at) }
  })
}

/** A time set against another day: for a page whose date was corrected. */
export function redated(time: Time, date: string | null): Time {
  return { ...time, ...valueOf(resolve(time.form, date, { tense: time.tense })) }
}

/**
 * Times within quoted words are told from the day of speaking («قال الخميس: "سنلتقي غدا"»): where a statement's day is known and is not the article's, its quoted times are set
 * against that day. `quotes`: what stands in quotation marks.
 */
export function spokenTimes(times: readonly Time[], statements: readonly Statement[], quotes: readonly Span[]): Time[] {
  const spoken = statements.filter(({ said, manner }) => manner !== 'indirect' && said?.begin && said.end === addDays(said.begin, 1))
  if (spoken.length === 0) return [...times]
  const inside = ({ start, end }: Span, spans: readonly Span[]): boolean => spans.some((one) => one.start <= start && end <= one.end)
  return times.map((time) => {
    const of = spoken.find(({ content }) => inside(time.at, content))
    return of && inside(time.at, quotes) ? redated(time, of.said!.begin) : time
  })
}

/** Intervals of the record are whole days: an hour lies on its day. */
function valueOf({ type, value, begin, end, mod, zone, doubts }: Resolved): Pick<Time, 'type' | 'value' | 'begin' | 'end' | 'mod' | 'zone' | 'doubts'> {
  const same = { type, value, mod, zone, doubts }
  if (begin === null || end === null) return { ...same, begin, end }
  const last = end.slice(0, 10)
  return { ...same, begin: begin.slice(0, 10), end: end.length === 10 || end.endsWith('T00:00') ? last : addDays(last, 1) }
}
