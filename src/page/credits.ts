import { span } from '../model/span.ts'
import type { Credit, Fact, Laid } from '../model/page.ts'
import type { Run, Text } from '../model/token.ts'
import { bareNoun } from '../lang/clitics.ts'
import { WAW } from '../lang/letters.ts'
import { phrasesAt, wholePhrasesAt } from '../lang/lookup.ts'
import { tokenise } from '../lang/tokenise.ts'
import { attribute } from '../knowledge/entry.ts'
import type { Know } from '../knowledge/know.ts'
import { isPlaceAt, mediumAt, opensAsMedium } from './dateline.ts'
import { formulaAt, type Line } from './line.ts'
import { isByline } from './shape.ts'
import { stampsIn } from './stamp.ts'
import { datelineEnd } from './yearless.ts'

const MARK_REACH = 10
const joints = new Set(['-', '\u2013', '\u2014', ':', '/', '|', '\u2015'])
const openings = new Set(['(', '/', '-', '\u2013', '\u2014', '\u060c', ',', '.', ':'])

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
  return mediumAt({ tokens, raw: '' }, noun.to, know) ? null : { agency: attribute(noun.is.entry, 'kind') === 'agency', end }
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

function creditAt({ tokens }: Text, { from, to }: Run, { kind, name }: { kind: Credit['kind']; name: string }): Credit {
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

/** What an article was credited to: printed credits, the mark at the head of its body, what its carrier states. */
export interface Credited {
  readonly printed: readonly Printed[]
  readonly mark: Credit | null
  readonly facts: readonly Fact[]
  /** The owner that the foot of the page names; `telling`: by a class noun («لوزارة الصحة»). */
  readonly owner: Laid['outlet']
  readonly telling: boolean
  /** The page says that it gathers what others published. */
  readonly reprint: () => boolean
  readonly know: Know
}

/**
 * Who published and who is credited: the outlet is what the page states about itself, else the owner named at its foot, else a printed credit, else the mark at the head,
 * be it an agency's: its own wire looks just so. An agency in a credit line is a credit only; so is another outlet beside the page's own name, unless the line says that the
 * text is that outlet's («المصدر: صحيفة ...», «نقلا عن ...») or the page only gathers: then the credited outlet published.
 */
export function creditsOf({ printed, mark, facts, owner, telling, reprint, know }: Credited): Pick<Laid, 'outlet' | 'credits'> {
  const named = printed.find(({ kind }) => kind === 'outlet') ?? (mark?.kind === 'outlet' ? mark : undefined)
  const outlets = facts.filter(({ what }) => what === 'outlet')
  const said = outlets.find(({ from }) => from === 'publisher') ?? outlets.find(({ value, from }) => from !== 'page' && !isLogo(value, know))
  const head = outlets.find(({ from }) => from === 'page')?.value
  const stated = said && owner && telling && yields(said, owner.name, know) ? undefined : said
  const wire = mark ?? printed.find(({ kind, generic }) => kind === 'agency' && !generic)
  const own = stated?.value ?? owner?.name ?? head ?? null
  const credited = own === null ? undefined : printed.find(({ kind, name }) => kind === 'outlet' && !isSameName(name, own))
  const outlet = (credited && (credited.labelled || reprint()) ? credited : null) ?? (stated ? { name: stated.value, at: null } : null) ?? owner ?? (head === undefined ? null : { name: head, at: null }) ?? named ?? wire
  const all = mark ? [mark, ...printed] : [...printed]
  const credits = all.filter((credit, nth) => all.findIndex(({ name }) => name === credit.name) === nth && (credit.kind === 'agency' || credit.name !== '' ))
  return { outlet: outlet ? { name: outlet.name, at: outlet.at } : null, credits }
}

/**
 * What a page's window or logo calls it gives way to the house that its rights belong to, by a class noun of media or bodies: a rubric of the site («الأخبار»), a motto
 * («عمل.. عدالة.. عمران»).
 */
function yields({ value, from }: Fact, owner: string, know: Know): boolean {
  if (from === 'publisher' || opensAsHouse(value, know)) return false
  return from === 'meta' && (!sharesWord(owner, value) || (value.match(MOTTO)?.length ?? 0) > 1)
}

const MOTTO = /\.\.|[\u060c,\u2022*]|\s[-\u2013]\s/g

/** A class noun of media or bodies opens a name: «وكالة أنباء الرملة». */
function opensAsHouse(name: string, know: Know): boolean {
  const tokens = tokenise(name)
  return tokens.length > 0 && wholePhrasesAt(know.words, tokens, 0).some(({ is }) => is.role === 'class' && (is.file === 'outlets' || is.file === 'agencies'))
}

/** «شعار الوزارة»: the words for a logo, which name nobody. */
function isLogo(name: string, know: Know): boolean {
  const tokens = tokenise(name)
  return tokens.length > 0 && wholePhrasesAt(know.formulas, tokens, 0).some(({ is }) => is.entry.id === 'logo')
}

/** The words of a name, proclitics off. */
const wordsOf = (name: string): Set<string> => new Set(tokenise(name).filter(({ kind }) => kind !== 'mark').map(({ form }) => bareNoun(form)))

function sharesWord(a: string, b: string): boolean {
  const words = wordsOf(b)
  return [...wordsOf(a)].some((word) => words.has(word))
}

/** One name is part of the other, what is added to it aside: «الأفق + وكالات» is «قناة الأفق». */
function isSameName(credited: string, own: string): boolean {
  const [a, b] = [wordsOf(credited.split(/[+/|]/, 1)[0]!), wordsOf(own)]
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  return [...few].every((word) => many.has(word))
}
