import { span } from '../model/span.ts'
import type { Credit } from '../model/page.ts'
import type { Run, Text } from '../model/token.ts'
import { phrasesAt } from '../lang/lookup.ts'
import type { Know } from '../knowledge/know.ts'
import { creditAt } from './credits.ts'
import { isPlaceAt, mediumAt } from './dateline.ts'
import { stampsIn } from './stamp.ts'
import { datelineEnd } from './yearless.ts'

const MARK_REACH = 10
const joints = new Set(['-', '\u2013', '\u2014', ':', '/', '|', '\u2015'])
const openings = new Set(['(', '/', '-', '\u2013', '\u2014', '\u060c', ',', '.', ':'])

/**
 * The mark at the head of a body: «(CNN)-- أجرى ...», «المستقلة/- أكد ...», «القاهرة - رويترز:», «بيت لحم- معا-», «القاهرة 13 أكتوبر 2025 (شينخوا)». Only among the
 * first words, only when a bracket, dash, slash or colon closes it.
 */
export function headMark(text: Text, body: Run, know: Know): Credit | null {
  const { tokens } = text
  const dated = stampsIn(text, { from: body.from, to: Math.min(body.to, body.from + 2 * MARK_REACH) })[0]
  const last = Math.min(body.to, body.from + MARK_REACH + (dated ? dated.to - dated.from : 0))
  for (let at = body.from; at < last; at++) {
    const medium = mediumAt(text, at, know)
    if (!medium || !(at === body.from || openings.has(tokens[at - 1]!.form) || tokens[at]!.form === '(' || tokens[at]!.form === '/')) continue
    const closing = tokens[medium.to]?.form ?? ''
    const bracketed = (closing === ')' && tokens[at - 1]?.form === '(') || tokens[medium.to - 1]!.form === ')' || tokens[medium.to - 1]!.form === '/'
    if (bracketed || (joints.has(closing) && !isSpeaker(text, { at, to: medium.to, from: body.from }))) return creditAt(text, { from: at, to: medium.to }, medium)
  }
  return unlistedMark(text, { from: body.from, to: last }, know) ?? namedMark(text, { from: body.from, to: last }, know)
}

const NAME_WORDS = 3
const dashes = new Set(['-', '\u2013', '\u2014', '/'])

/** «المستقلة/- أكد», «صدى نيوز - قال»: up to three words, a dash or slash, a verb. A place there is only a dateline. */
function namedMark(text: Text, { from, to }: Run, know: Know): Credit | null {
  const { tokens, raw } = text
  let end = from
  while (end < to && tokens[end]!.kind === 'word' && end - from < NAME_WORDS + 1) end++
  if (end === from || end - from > NAME_WORDS || !dashes.has(tokens[end]?.form ?? '') || isPlaceAt(text, from, know)) return null
  let verb = end
  while (verb < to && dashes.has(tokens[verb]!.form)) verb++
  if (!tokens[verb] || !phrasesAt(know.words, tokens, verb).some(({ is, prefix }) => prefix === '' && is.inflection?.tense === 'perfect')) return null
  const at = span(tokens[from]!.at.start, tokens[end - 1]!.at.end)
  return { kind: 'outlet', name: raw.slice(at.start, at.end), at }
}

/** «الخارجية: لا علم لنا»: a name and a colon at the very front is a speaker when a quotation mark follows. */
function isSpeaker({ tokens }: Text, { at, to, from }: { at: number; to: number; from: number }): boolean {
  return at === from && tokens[to]!.form === ':' && ['"', '\u201c', '\u00ab'].includes(tokens[to + 1]?.form ?? '')
}

/** «زاهور (اسم) - قال»: a place, an unlisted name between brackets, a dash. */
function unlistedMark(text: Text, { from, to }: Run, know: Know): Credit | null {
  const { tokens, raw } = text
  const stamp = stampsIn(text, { from, to })[0]
  const behind = stamp ? null : datelineEnd(text, { from, to })
  if (!stamp && behind === null && !isPlaceAt(text, from, know)) return null
  const open = tokens.slice(from, to).findIndex(({ form }, nth) => form === '(' || (form === '/' && from + nth >= (stamp?.to ?? from)))
  const slash = tokens[from + open]?.form === '/'
  const close = open < 0 ? -1 : 1 + tokens.slice(from + open + 1, to + 4).findIndex(({ form }) => form === (slash ? '/' : ')'))
  if (open < 1 || open - (stamp ? stamp.to - stamp.from : 0) > 4 || close < 2 || close > 5 || (slash ? !stamp && behind !== from + open : !joints.has(tokens[from + open + close + 1]?.form ?? '')) || tokens[from + open + 1]!.kind === 'number') return null
  const at = span(tokens[from + open + 1]!.at.start, tokens[from + open + close - 1]!.at.end)
  return { kind: 'outlet', name: raw.slice(at.start, at.end), at }
}
