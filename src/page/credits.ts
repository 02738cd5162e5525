import { span } from '../model/span.ts'
import type { Credit } from '../model/page.ts'
import type { Run, Text } from '../model/token.ts'
import { WAW } from '../lang/letters.ts'
import { phrasesAt, wholePhrasesAt } from '../lang/lookup.ts'
import { attribute } from '../knowledge/entry.ts'
import type { Know } from '../knowledge/know.ts'
import { mediumAt, opensAsMedium } from './dateline.ts'
import { formulaAt, type Line } from './line.ts'
import { isByline } from './shape.ts'
import { stampsIn } from './stamp.ts'

/** A printed credit; `generic`: it names nobody («وكالات»); `labelled`: its line says that the text is that outlet's («المصدر: ...»), or the markup calls it a credit. */
export type Printed = Credit & { readonly generic?: true; readonly labelled?: true }

/**
 * The credits that a credit line prints: «المصدر: الحرة», «غزة (الاتحاد)», «فلان - وكالات». A name no list has is an outlet when the line can hold nothing else. `named`: the
 * markup calls the line a credit.
 */
export function creditsIn(text: Text, line: Line, { know, named }: { readonly know: Know; readonly named: boolean }): Printed[] {
  const found: Printed[] = []
  // «اقرأ الخبر من المصدر» names nobody, though «الخبر» is a paper too.
  if (formulaAt(text, line, know)?.entry.id === 'link') return found
  const label = named || formulaAt(text, line, know)?.role === 'source-credit' ? { labelled: true as const } : {}
  const noun = classAt(text, line, know)
  for (let at = line.from; at < line.to; at++) {
    const medium = mediumAt(text, at, know)
    if (!medium || !isApart(text, at, line) || (noun !== null && at < noun.end) || runsOn(text, { from: medium.to, to: line.to }, know)) continue
    const to = medium.kind === 'outlet' ? nameEnd(text, { from: medium.to, to: line.to }, know) : medium.to
    found.push({ ...creditAt(text, { from: at, to }, medium), ...(to > medium.to ? { name: nameIn(text, { from: at, to }) } : {}), ...label })
    at = to - 1
  }
  return found.length > 0 ? found : named && isAlone(text, line, know) ? [{ kind: noun?.agency ? 'agency' : 'outlet', name: text.raw.slice(line.at.start, line.at.end), at: line.at, labelled: true }] : unlisted(text, line, { know, named })
}

/** The class noun that a line opens with, and the end of the words it names: «وكالة بحر العرب للأنباء» is not «العرب». */
function classAt({ tokens }: Text, { from, to }: Run, know: Know): { readonly agency: boolean; readonly end: number } | null {
  const noun = wholePhrasesAt(know.words, tokens, from).find(({ is }) => is.role === 'class' && (is.file === 'outlets' || is.file === 'agencies'))
  if (!noun) return null
  let end = noun.to
  while (end < to && tokens[end]!.kind === 'word') end++
  // «وكالة رويترز»: what follows is the name.
  return noun.to < to && mediumAt({ tokens, raw: '' }, noun.to, know) ? null : { agency: attribute(noun.is.entry, 'kind') === 'agency', end }
}

/** «الخبر كما ورد من المصدر»: a word that binds stands behind it, so that it is no paper's name. */
function runsOn({ tokens }: Text, { from, to }: Run, know: Know): boolean {
  return from < to && tokens[from]!.kind === 'word' && wholePhrasesAt(know.words, tokens, from).some(({ is }) => is.file === 'connectors' && attribute(is.entry, 'kind') !== 'conjunction')
}

const MORE_WORDS = 2

/** «البيان الساحلي» is another paper than «البيان»: where its name goes on, to the next sign, at most two words; «و», «عن» and the like go on otherwise. */
function nameEnd({ tokens }: Text, { from, to }: Run, know: Know): number {
  if (from >= to) return from
  let end = from
  while (end < to && tokens[end]!.kind === 'word' && !tokens[end]!.form.startsWith(WAW) && end - from <= MORE_WORDS) end++
  const joined = phrasesAt(know.words, tokens, from).some(({ is }) => is.file === 'connectors' || is.file === 'calendar')
  return end - from > MORE_WORDS || joined || (end < to && tokens[end]!.kind === 'word') ? from : end
}

const nameIn = ({ tokens, raw }: Text, { from, to }: Run): string => raw.slice(tokens[from]!.at.start, tokens[to - 1]!.at.end)

const ALONE_WORDS = 4

/** A name and nothing else. */
function isAlone({ tokens }: Text, { from, to }: Line, know: Know): boolean {
  return to - from > 0 && to - from <= ALONE_WORDS && tokens.slice(from, to).every(({ kind }) => kind === 'word') && !phrasesAt(know.words, tokens, from).some(({ is, to: end }) => is.file === 'agencies' && end === to)
}

/** What a listed medium between two tokens is credited as. */
export function creditAt({ tokens }: Text, { from, to }: Run, { kind, name }: { kind: Credit['kind']; name: string }): Credit {
  return { kind, name, at: span(tokens[from]!.at.start, tokens[to - 1]!.at.end) }
}

function isApart({ tokens }: Text, at: number, line: Run): boolean {
  return at === line.from || tokens[at - 1]!.kind === 'mark' || at - line.from < 4
}

/** Behind «المصدر:» or between the brackets of a dateline stands a name, whoever it is. */
function unlisted(text: Text, line: Line, { know, named }: { readonly know: Know; readonly named: boolean }): Printed[] {
  const { tokens, raw } = text
  const formula = formulaAt(text, line, know)
  const sign = tokens.slice(line.from, line.to).findIndex(({ form }) => form === ':' || form === '(')
  const from = formula?.role === 'source-credit' ? Math.max(formula.to, line.from + sign + 1) : sign < 0 ? -1 : line.from + sign + 1
  const labelled = formula?.role === 'source-credit' || (named && tokens[from - 1]?.form === ':')
  if (from < 0 || (!labelled && tokens[from - 1]!.form !== '(')) return []
  // «(ونا) س ع / م ر»: the name ends with its bracket.
  const close = tokens[from - 1]!.form === '(' ? tokens.slice(from, line.to).findIndex(({ form }) => form === ')') : -1
  let [first, to] = [from, close < 0 ? line.to : from + close]
  while (first < to && tokens[first]!.kind === 'mark') first++
  while (to > first && tokens[to - 1]!.kind === 'mark') to--
  // «المصدر: سعاد الحوسني - المرسى»: Gulf dailies print the writer so.
  if (to <= first || (formula && formula.entry.id.startsWith('agencies')) || (tokens.slice(first, to).some(({ form }) => form === '-') && !opensAsMedium(text, first, know) && isByline(text, { ...line, from: first, to }, know))) return []
  const at = span(tokens[first]!.at.start, tokens[to - 1]!.at.end)
  const agency = phrasesAt(know.words, tokens, first).find(({ is, prefix }) => is.role === 'class' && prefix === '' && attribute(is.entry, 'kind') === 'agency')
  return [{ kind: agency ? 'agency' : 'outlet', name: raw.slice(at.start, at.end), at, ...(agency?.to === to ? { generic: true } : {}), ...(labelled ? { labelled: true } : {}) }]
}

const PAPER_WORDS = 4

/** «نشر في المسار الجديد يوم 23 - 04 - 2013»: the paper that a gatherer's date line names, between its formula and the date. */
export function paperIn(text: Text, line: Line, know: Know): Printed[] {
  const { tokens, raw } = text
  const from = formulaAt(text, line, know)?.to ?? line.to
  let to = stampsIn(text, line)[0]?.from ?? from
  if (to > from && phrasesAt(know.words, tokens, to - 1).some(({ is }) => is.file === 'calendar')) to--
  const words = tokens.slice(from, to)
  if (words.length === 0 || words.length > PAPER_WORDS || words.some(({ kind }) => kind !== 'word') || phrasesAt(know.words, tokens, from).some(({ is }) => is.file === 'calendar')) return []
  const at = span(tokens[from]!.at.start, tokens[to - 1]!.at.end)
  return [{ kind: 'outlet', name: raw.slice(at.start, at.end), at }]
}
