import { span, type Span } from '../model/span.ts'
import type { Run, Text, Token } from '../model/token.ts'
import { type Hit, wholePhrasesAt } from '../lang/lookup.ts'
import { tokenise } from '../lang/tokenise.ts'
import { attribute, type Entry } from '../knowledge/entry.ts'
import { entriesOf, type Know } from '../knowledge/know.ts'
import type { Word } from '../knowledge/words.ts'

/** One printed line: its place without the white space around it, its tokens, and whether an empty line stands before it. */
export interface Line extends Run {
  readonly at: Span
  readonly gap: boolean
}

/** The lines of a text that hold something. */
export function linesOf({ raw, tokens }: Text): Line[] {
  const lines: Line[] = []
  let [from, breaks] = [0, 0]
  for (let i = 1; i <= tokens.length; i++) {
    const next = i === tokens.length ? 1 : breaksBetween(raw, tokens[i - 1]!.at.end, tokens[i]!.at.start)
    if (next === 0) continue
    lines.push({ from, to: i, at: span(tokens[from]!.at.start, tokens[i - 1]!.at.end), gap: breaks > 1 })
    from = i
    breaks = next
  }
  return tokens.length === 0 ? [] : lines
}

/** How many times the line breaks between two offsets; a carriage return and a line feed are one break. */
function breaksBetween(raw: string, from: number, to: number): number {
  let breaks = 0
  for (let at = from; at < to; at++) {
    const code = raw.charCodeAt(at)
    if (code === 10 || (code === 13 && raw.charCodeAt(at + 1) !== 10) || code === 0x2028 || code === 0x2029) breaks++
  }
  return breaks
}

/** A formula of pages.tsv found on a line: what it marks, and the tokens it covers. */
export interface Formula extends Run {
  readonly entry: Entry
  readonly role: string
}

/** True for a run that says one of some formulas, anywhere in it; `ids`: their entries. */
export function says({ tokens }: Text, { from, to }: Run, { know, ids }: { readonly know: Know; readonly ids: ReadonlySet<string> }): boolean {
  for (let at = from; at < to; at++) if (know.formulas.root.has(tokens[at]!.form) && wholePhrasesAt(know.formulas, tokens, at).some(({ is, to: end }) => ids.has(is.entry.id) && end <= to)) return true
  return false
}

const bulletForms = new Set(['\u2022', '\u25cf', '\u25aa', '*', '-', '\u2013', '\u00b7', '|', '\u00ab'])

/** True for a line that a list bullet heads; «الطحان».. opens with a quotation, and is none. */
export function isBulleted({ tokens }: Text, { from, to }: Run): boolean {
  const { form } = tokens[from]!
  if (!bulletForms.has(form)) return false
  if (form !== '\u00ab') return true
  for (let at = from + 1; at < to; at++) if (tokens[at]!.form === '\u00bb') return false
  return true
}

/** Signs between things beside each other on a line. */
export const BARS: ReadonlySet<string> = new Set(['|', '\u00b7', '\u2022'])

const REACH = 14
/** Formulas that open no line: those that end one, and words that count only inside one. */
const elsewhere = new Set(['end', 'inside'])

/** The formula that a line opens with, bullets and brackets stepped over; `where=line` ones only when they are the whole line, or when the next word is glued to them. */
export function formulaAt(text: Text, line: Line, know: Know): Formula | null {
  const { tokens } = text
  let from = line.from
  while (from < line.to - 1 && tokens[from]!.kind === 'mark') from++
  const first = tokens[from]!
  const opens = know.formulas.root.has(first.kind === 'number' ? '#' : first.form)
  const hits = opens ? wholePhrasesAt(know.formulas, withSigns(tokens.slice(from, Math.min(line.to, from + REACH))), 0) : []
  const fits = hits.find((hit) => !elsewhere.has(attribute(hit.is.entry, 'where') ?? '') && fitsPlace(hit, { from, line, tokens, know }))
  if (fits) return { from: line.from, to: from + fits.to, entry: fits.is.entry, role: fits.is.entry.head.role }
  return endFormula(tokens, line, know)
}

const isNumber = ({ kind }: Token): boolean => kind === 'number'
const withSigns = (shown: readonly Token[]): readonly Token[] => (shown.some(isNumber) ? shown.map(numbersAsSigns) : shown)
const numbersAsSigns = (token: Token): Token => (token.kind === 'number' ? { ...token, form: '#' } : token)

/** The tokens from `at` on, up to `end`, as formulas have them: a number, thousands and all («2,318», «1 902», «1.9K»), is one sign. */
export function signsFrom(tokens: readonly Token[], at: number, end: number): Token[] {
  const shown: Token[] = []
  for (let next = at; next < Math.min(tokens.length, end, at + REACH); next++) {
    const token = tokens[next]!
    const [before, last] = [tokens[next - 1], shown.at(-1)]
    const goesOn = last?.form === '#' && (token.kind === 'number' || (token.form === ',' || token.form === '.') && tokens[next + 1]?.kind === 'number' || (token.kind === 'latin' && /^[km]$/.test(token.form) && before?.at.end === token.at.start))
    if (!goesOn) shown.push(numbersAsSigns(token))
  }
  return shown
}

/** A whole-line formula may have headlines run on behind it when it announces them: «أخبار ذات صلة الاتحاد ...». */
function fitsPlace({ is, to }: Hit<Word>, { from, line, tokens, know }: { from: number; line: Line; tokens: readonly Token[]; know: Know }): boolean {
  const where = attribute(is.entry, 'where') ?? 'start'
  let rest = from + to
  while (rest < line.to && tokens[rest]!.kind === 'mark') rest++
  if (where !== 'line' || rest === line.to) return true
  const glued = rest === from + to && tokens[rest - 1]!.kind === 'word' && tokens[rest]!.kind === 'word' && tokens[rest - 1]!.at.end === tokens[rest]!.at.start
  if (is.entry.head.role === 'boilerplate' && chains(tokens, rest, know)) return true
  return glued || (is.entry.head.role === 'related-header' && tokens[line.to - 1]!.form !== '.' && from + to - line.from > 1)
}

/** Another menu word behind the first: «سياسة الخصوصية شروط الاستخدام من نحن». */
function chains(tokens: readonly Token[], at: number, know: Know): boolean {
  return wholePhrasesAt(know.formulas, tokens, at).some(({ is }) => is.entry.head.role === 'boilerplate' && attribute(is.entry, 'where') !== 'end')
}

const END_REACH = 6
const LONGEST_ENDED = 24

/** A formula that a short line ends with: «... (أرشيفية)», «كتب: فلان - وكالات». It marks the whole line. */
function endFormula(tokens: readonly Token[], line: Line, know: Know): Formula | null {
  if (line.to - line.from > LONGEST_ENDED) return null
  const opens = endOpeners(know)
  for (let at = Math.max(line.from + 1, line.to - END_REACH); at < line.to; at++) {
    if (!opens.has(tokens[at]!.form)) continue
    const hit = wholePhrasesAt(know.formulas, tokens, at).find(({ is, to }) => to === line.to && attribute(is.entry, 'where') === 'end')
    if (hit) return { from: line.from, to: line.to, entry: hit.is.entry, role: hit.is.entry.head.role }
  }
  return null
}

const ended = new WeakMap<Know, ReadonlySet<string>>()

/** The first words of the formulas that end lines. */
function endOpeners(know: Know): ReadonlySet<string> {
  const before = ended.get(know)
  if (before) return before
  const made = new Set(entriesOf(know, 'pages').filter((entry) => attribute(entry, 'where') === 'end').flatMap(({ lines }) => lines.flatMap(({ text }) => (text.startsWith('#') ? '#' : (tokenise(text)[0]?.form ?? [])))))
  ended.set(know, made)
  return made
}
