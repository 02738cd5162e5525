import type { Form, RangeForm } from './form.ts'
import { clockOf, dayForm, weekdayForm } from './resolve/day.ts'
import { dateOf } from './resolve/date.ts'
import { awayOf, durationOf, holidayOf, nthOf, setOf } from './resolve/length.ts'
import { eraOf, partOfYear, periodOf, withMod, yearOf } from './resolve/span.ts'
import { type Against, open, type Resolved } from './resolve/value.ts'

export type { Against, Grain, Resolved } from './resolve/value.ts'

const ISO = /^\d{4}-\d\d-\d\d(?:[T ]|$)/

/** How the clause stands to the reference; `null` when it does not say. */
export interface Context {
  readonly tense?: 'past' | 'future' | null
}

/**
 * Sets a form against a reference: TIMEX3 value and half-open ISO interval. Pure. `reference`: the ISO day (or day and clock) of writing, null when it is not known, and
 * then the value keeps what is known (`XXXX-WXX-2`) and the interval is null; what is no ISO date counts as unknown. Every vague word's choice: docs/time.md.
 */
export function resolve(form: Form, reference: string | null, { tense = null }: Context = {}): Resolved {
  const date = reference !== null && ISO.test(reference) && !Number.isNaN(Date.parse(reference.slice(0, 10))) ? reference.slice(0, 10) : null
  const clock = date === null ? null : (/^[T ](\d\d:\d\d)/.exec(reference!.slice(10))?.[1] ?? null)
  return against(form, { date, tense, clock })
}

function against(form: Form, at: Against): Resolved {
  switch (form.kind) {
    case 'date': return form.mod === null ? dateOf(form, at) : withMod(dateOf(form, at), form.mod)
    case 'weekday': return weekdayForm(form, at)
    case 'day': return dayForm(form, at)
    case 'period': return periodOf(form, at)
    case 'away': return awayOf(form, at)
    case 'duration': return durationOf(form, at)
    case 'clock': return clockOf(form, at, against)
    case 'year': return yearOf(form)
    case 'part-of-year': return partOfYear(form, at)
    case 'era': return eraOf(form, at)
    case 'range': return rangeOf(form, at)
    case 'set': return setOf(form)
    case 'nth': return nthOf(form, at, against)
    case 'holiday': return withMod(holidayOf(form, at), form.mod)
    case 'reference': return open(form.value)
    case 'anchored': return open('XXXX-XX-XX', { grain: null })
  }
}

/** From the beginning of one to the end of the other; an end before its beginning belongs to the year after. */
function rangeOf({ from, until }: RangeForm, at: Against): Resolved {
  const [first, last] = [against(from, at), against(until, at)]
  const rest = { type: last.type, grain: last.grain, zone: last.zone, implied: last.implied, doubts: [...first.doubts, ...last.doubts] }
  return open(`${first.value}/${last.value}`, { ...rest, begin: first.begin, end: last.end })
}
