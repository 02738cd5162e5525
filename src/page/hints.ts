import type { Run, Text } from '../model/token.ts'
import type { Know } from '../knowledge/know.ts'
import { phrasesAt } from '../lang/lookup.ts'
import { addDays, monthStart } from '../time/days.ts'
import { dateAt } from '../time/date.ts'
import { monthAt } from '../time/month.ts'
import { span } from '../model/span.ts'
import { sceneOf } from '../time/scene.ts'
import { type Evidence, fromStamp } from './evidence.ts'
import { says } from './line.ts'
import { dayIf } from './numeric.ts'
import { stampsIn } from './stamp.ts'

/** What dates an article when nothing else does. */
const TOLD = 0.5
const ISSUE = 0.4
const SENTENCE = 40
/** A dateline or credit may stand before the verb («تيار نت - أعلنت ...»). */
const VERB_REACH = 6
const LONGEST_ISSUE = 16
const ISSUES = new Set(['issue'])

/** «أعلنت هيئة الطرق في مدينة اللآلئ، الاثنين 27 مايو 2024، إغلاق ...»: news that opens with its verb and names its weekday and whole date in the first sentence came out on that day. */
export function toldIn(text: Text, body: Run | undefined, know: Know): Evidence[] {
  if (!body) return []
  const { tokens } = text
  const stop = tokens.slice(body.from, Math.min(body.to, body.from + SENTENCE)).findIndex(({ form }) => form === '.')
  const sentence = { from: body.from, to: Math.min(body.to, body.from + (stop < 0 ? SENTENCE : stop)) }
  const [stamp, ...others] = stampsIn(text, sentence)
  if (!stamp || others.length > 0 || stamp.weekday === null || stamp.contradicts) return []
  const verb = tokens.slice(sentence.from, Math.min(stamp.from, sentence.from + VERB_REACH)).some((_, at) => phrasesAt(know.words, tokens, sentence.from + at).some(({ is, prefix }) => prefix === '' && is.file !== 'split' && is.inflection?.tense === 'perfect'))
  return verb ? [{ ...fromStamp(stamp, 'content', TOLD), clock: null, precision: 'day' }] : []
}

const CRUMB = 0.55
const STEPS = new Set(['/', '>', '\u203a', '\u00bb', '|', '-', '\u00ab', '\u2039'])

/** «الأرشيف › 2015 › مارس › 21» above the title: the folders of an archive lead to the day. */
export function crumbIn({ raw, tokens }: Text, above: Run): Evidence[] {
  const steps = Array.from({ length: above.to - above.from }, (_, nth) => above.from + nth).filter((at) => !STEPS.has(tokens[at]!.form))
  return steps.flatMap((at, nth): Evidence[] => {
    const [year, month, day] = [tokens[at]!, tokens[steps[nth + 1] ?? above.to], tokens[steps[nth + 2] ?? above.to]]
    if (year.kind !== 'number' || year.form.length !== 4 || month?.kind !== 'word' || day?.kind !== 'number' || day.form.length > 2 || steps[nth + 1] === at + 1 || steps[nth + 2]! >= above.to) return []
    const named = monthAt(sceneOf(raw, [month]), 0)
    const found = named === null ? null : dayIf(Number(year.form), named.month, Number(day.form))
    return found === null ? [] : [{ days: [found], latest: null, clock: null, precision: 'day', basis: 'url', at: [span(year.at.start, day.at.end)], weight: CRUMB }]
  })
}

/** «شباط/فبراير 2023» on a date line of its own: what came out some day of that month. */
export function monthOn(text: Text, lines: readonly Run[]): Evidence[] {
  return lines.filter(({ from, to }) => to - from <= MONTH_TOKENS).flatMap((line) => monthsIn(text, line))
}

const MONTH_TOKENS = 5

/** «العدد 64 - أبريل 2017» above the text: a paper that comes out once a month. */
export function issueIn(text: Text, lines: readonly Run[], { body, know }: { readonly body: Run | undefined; readonly know: Know }): Evidence[] {
  const above = lines.filter((line) => line.to <= (body?.from ?? 0) && line.to - line.from <= LONGEST_ISSUE && says(text, line, { know, ids: ISSUES }))
  return above.flatMap((line) => {
    const [day] = stampsIn(text, line)
    return day ? [fromStamp(day, 'dateline', ISSUE)] : monthsIn(text, line)
  })
}

/** The months of a year that a line names without a day. */
function monthsIn(text: Text, { from, to }: Run): Evidence[] {
  const scene = sceneOf(text.raw, text.tokens.slice(from, to))
  const [found] = scene.tokens.flatMap((token, at): Evidence[] => {
    const { year, month, day, calendar } = dateAt(scene, at)?.form ?? {}
    const first = year != null && month != null && day == null && calendar === 'gregorian' ? dayIf(year, month, 1) : null
    return first ? [{ days: [first], latest: addDays(monthStart(first, 1), -1), clock: null, precision: 'month', basis: 'dateline', at: [token.at], weight: ISSUE }] : []
  })
  return found ? [found] : []
}
