import { span } from '../model/span.ts'
import type { Credit, Laid } from '../model/page.ts'
import type { Run, Text } from '../model/token.ts'
import { phrasesAt } from '../lang/lookup.ts'
import type { Know } from '../knowledge/know.ts'
import type { Line } from './line.ts'

const DATELINE_WORDS = 9
const MARK_REACH = 8
const joints = new Set(['-', '\u2013', '\u2014', ':', '/', '|', '\u2015'])

/** A listed outlet or agency that begins at a token; weak names count here, since the place says what they are. */
function mediumAt({ tokens }: Text, at: number, know: Know): { kind: 'outlet' | 'agency'; name: string; to: number } | null {
  for (const { is, to, prefix } of phrasesAt(know.words, tokens, at)) {
    if ((is.file !== 'outlets' && is.file !== 'agencies') || prefix !== '' || is.role === 'class') continue
    return { kind: is.file === 'agencies' ? 'agency' : 'outlet', name: is.entry.head.text, to }
  }
  return null
}

/** A dateline on a line of its own: few words and an outlet or agency between brackets or behind a dash: «غزة (الاتحاد)», «القاهرة 13 أكتوبر (شينخوا)». */
export function isDateline(text: Text, line: Line, know: Know): boolean {
  if (line.to - line.from > DATELINE_WORDS + 4) return false
  const open = text.tokens.slice(line.from, line.to).findIndex(({ form }) => form === '(' || form === '/')
  if (open < 0 || line.to - line.from < 4) return mediaIn(text, line, know) && line.to - line.from <= 4
  return text.tokens[line.to - 1]!.form === ')' || text.tokens[line.to - 1]!.form === '/' || joints.has(text.tokens[line.to - 1]!.form)
}

function mediaIn(text: Text, line: Line, know: Know): boolean {
  return mediumAt(text, line.from, know)?.to === line.to
}

/** The credit that a credit line prints: «المصدر: الحرة», «غزة (الاتحاد)». A name no list has is an outlet. */
export function creditIn(text: Text, line: Run, know: Know): Credit | null {
  const { tokens, raw } = text
  for (let at = line.from; at < line.to; at++) {
    const medium = mediumAt(text, at, know)
    if (medium && (at > line.from || medium.to === line.to) && isApart(text, at - 1, line.from)) {
      return { kind: medium.kind, name: medium.name, at: span(tokens[at]!.at.start, tokens[medium.to - 1]!.at.end) }
    }
  }
  const colon = tokens.slice(line.from, line.to).findIndex(({ form }) => form === ':' || form === '(')
  if (colon < 0) return null
  const from = line.from + colon + 1
  let to = line.to
  while (to > from && tokens[to - 1]!.kind === 'mark') to--
  if (to <= from) return null
  const at = span(tokens[from]!.at.start, tokens[to - 1]!.at.end)
  return { kind: 'outlet', name: raw.slice(at.start, at.end), at }
}

function isApart({ tokens }: Text, before: number, from: number): boolean {
  return before < from || tokens[before]!.kind === 'mark' || before >= from
}

/**
 * The mark at the head of a body: «(CNN)-- أجرى ...», «المستقلة/- أكد ...», «القاهرة - رويترز:», «بيت لحم- معا-». Only before the first few words and only when a
 * bracket, dash, slash or colon closes it.
 */
export function headMark(text: Text, body: Run, know: Know): Credit | null {
  const { tokens } = text
  const last = Math.min(body.to, body.from + MARK_REACH)
  for (let at = body.from; at < last; at++) {
    const medium = mediumAt(text, at, know)
    if (!medium) continue
    const closing = tokens[medium.to]?.form ?? ''
    const opened = at === body.from || ['(', '/', '-', '\u2013', '\u060c', ','].includes(tokens[at - 1]!.form)
    if (!opened || !(joints.has(closing) || (closing === ')' && tokens[at - 1]?.form === '('))) continue
    return { kind: medium.kind, name: medium.name, at: span(tokens[at]!.at.start, tokens[medium.to - 1]!.at.end) }
  }
  return null
}

/** Who published and who is credited: a printed credit is the outlet, else the head mark; an agency is a credit, and the outlet only where nobody else is. */
export function creditsOf(printed: readonly Credit[]): Pick<Laid, 'outlet' | 'credits'> {
  const outlet = printed.find(({ kind }) => kind === 'outlet')
  const agencies = printed.filter(({ kind, name }) => kind === 'agency' && name !== outlet?.name)
  return { outlet: outlet ? { name: outlet.name, at: outlet.at } : null, credits: [...(outlet ? [outlet] : []), ...agencies] }
}
