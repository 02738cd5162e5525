import { span, type Span } from '../model/span.ts'
import type { Run, Text, Token } from '../model/token.ts'
import { phrasesAt, type Hit } from '../lang/lookup.ts'
import { cutSpan } from '../lang/clitics.ts'
import { attribute, type Entry } from '../knowledge/entry.ts'
import type { Know } from '../knowledge/know.ts'
import type { Word } from '../knowledge/words.ts'

/** One printed line: its place without the white space around it, its tokens, and whether an empty line stands before it. */
export interface Line extends Run {
  readonly at: Span
  readonly gap: boolean
}

/** The lines of a text that hold something. */
export function linesOf({ raw, tokens }: Text): Line[] {
  const lines: Line[] = []
  let from = 0
  for (let i = 1; i <= tokens.length; i++) {
    const breaks = i === tokens.length || breaksLine(raw, tokens[i - 1]!.at.end, tokens[i]!.at.start)
    if (!breaks) continue
    const before = from === 0 ? '' : raw.slice(tokens[from - 1]!.at.end, tokens[from]!.at.start)
    lines.push({ from, to: i, at: span(tokens[from]!.at.start, tokens[i - 1]!.at.end), gap: (before.match(/\n|\r(?!\n)/g) ?? []).length > 1 })
    from = i
  }
  return tokens.length === 0 ? [] : lines
}

function breaksLine(raw: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = raw.charCodeAt(at)
    if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return true
  }
  return false
}

/** A formula of pages.tsv found on a line: what it marks, and the tokens it covers. */
export interface Formula extends Run {
  readonly entry: Entry
  readonly role: string
}

const bulletForms = new Set(['\u2022', '\u25cf', '\u25aa', '*', '-', '\u2013', '\u00b7', '|', '\u00ab'])

/** True for a list bullet. */
export function isBullet(token: Token | undefined): boolean {
  return token !== undefined && bulletForms.has(token.form)
}

/** The formula that a line opens with, bullets and brackets stepped over; `where=line` ones only when they are the whole line. */
export function formulaAt(tokens: readonly Token[], line: Line, know: Know): Formula | null {
  let from = line.from
  while (from < line.to - 1 && tokens[from]!.kind === 'mark') from++
  const hits = phrasesAt(know.formulas, tokens.slice(from, Math.min(line.to, from + 12)).map(numbersAsSigns), 0)
  const fits = hits.find((hit) => hit.prefix === '' && fitsPlace(hit, { from, line, tokens }))
  return fits ? { from: line.from, to: from + fits.to, entry: fits.is.entry, role: fits.is.entry.head.role } : null
}

const numbersAsSigns = (token: Token): Token => (token.kind === 'number' ? { ...token, form: '#' } : token)

/** A whole-line formula may have headlines run on behind it when it announces them: «أخبار ذات صلة الاتحاد ...». */
function fitsPlace({ is, to }: Hit<Word>, { from, line, tokens }: { from: number; line: Line; tokens: readonly Token[] }): boolean {
  const where = attribute(is.entry, 'where') ?? 'start'
  let rest = from + to
  while (rest < line.to && tokens[rest]!.kind === 'mark') rest++
  return where !== 'line' || rest === line.to || (is.entry.head.role === 'related-header' && tokens[line.to - 1]!.form !== '.')
}

/**
 * Offsets where aggregators glued a formula to the next word: «اقرأ أيضاًالرئيس ...», «إعلانوكتب ...». Only formulas marked `glues`, only at the head of a line.
 */
export function gluedCuts(text: Text, lines: readonly Line[], know: Know): Set<number> {
  const cuts = new Set<number>()
  for (const line of lines) {
    const head = text.tokens[line.from]!.form
    for (const forms of know.glued.get(head.slice(0, 2)) ?? []) {
      if (!head.startsWith(forms[0]!)) continue
      const cut = gluedAt(text, line, forms)
      if (cut !== null) cuts.add(cut)
    }
  }
  return cuts
}

const SHORTEST_REST = 3

function gluedAt({ raw, tokens }: Text, line: Line, forms: readonly string[]): number | null {
  const last = forms.length - 1
  if (line.to - line.from <= last) return null
  for (let i = 0; i < last; i++) if (tokens[line.from + i]!.form !== forms[i]) return null
  const token = tokens[line.from + last]!
  const tail = forms[last]!
  if (!token.form.startsWith(tail) || token.form.length < tail.length + SHORTEST_REST) return null
  return cutSpan(raw, token, tail.length).start
}
