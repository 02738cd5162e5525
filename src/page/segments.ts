import type { Run } from '../model/token.ts'
import { tokenise } from '../lang/tokenise.ts'
import { wholePhrasesAt } from '../lang/lookup.ts'
import { entriesOf } from '../knowledge/know.ts'
import { relativeFrom } from './ago.ts'
import { opensAsMedium } from './dateline.ts'
import { BARS, formulaAt, type Line, signsFrom } from './line.ts'
import { outside } from './outside.ts'
import { isOwnDate, putDate } from './owndate.ts'
import { FURNISHED, isIssue, isRowOfTitle, LONGEST, opensWithAge } from './row.ts'
import { hasNumber, isName } from './shape.ts'
import { stampsIn } from './stamp.ts'
import { put, type Seen, type Sorting } from './state.ts'

const LINKED = 0.6

/**
 * «المصدر: رويترز | 2008/12/09 14:20 | قراءات: 402», «20/03/2014 13:42 عدد القراءات: 3311»: things beside each other, one of them a date, parted by bars or by the words
 * that open the next one.
 */
export function segmented(sorting: Sorting, line: Line, { block, at }: Seen): boolean {
  const { text, know } = sorting
  if (line.to - line.from > LONGEST) return false
  const told = block.links > LINKED ? null : relativeFrom(text, line, (before) => isName(text, { ...line, ...before }, know) || opensAsMedium(text, before.from, know))
  if (told !== null && isOwnDate(sorting, at)) return withTold(sorting, line, told)
  if (!hasNumber(text, line) || (stampsIn(text, line).length === 0 && !opensWithAge(sorting, line))) return false
  if (isIssue(sorting, line)) return false
  const parts = [...partsOf(sorting, line)]
  if (parts.length < 2 || parts.some(({ bars, ...part }) => bars > 0 && isClockOnly(text, part))) return false
  for (const { bars, ...part } of parts) {
    put(sorting, 'boilerplate', { from: part.from - bars, to: part.from })
    const formula = formulaAt(text, part, know)
    const found = formula && { formula, at }
    const credited = found !== null && (found.formula.role === 'source-credit' || found.formula.role === 'byline')
    if (credited && stampsIn(text, part).length > 0) putDate(sorting, part, at)
    else if (credited) put(sorting, 'source-credit', { ...part, note: found.formula.role === 'byline' ? 'byline' : null })
    else if (found && FURNISHED.has(found.formula.entry.id)) put(sorting, 'boilerplate', part)
    else if (found === null && isRowOfTitle(sorting, part, { block, found, at })) putDate(sorting, part, at)
    else if (!outside(sorting, part, { block, found, at })) put(sorting, found?.formula.role === 'keywords' ? 'keywords' : 'boilerplate', part)
  }
  return true
}

/** A writer, a place, a rubric, and behind a sign how long ago: a date line; «المصدر: ...» before it is a credit of its own. */
function withTold(sorting: Sorting, line: Line, told: number): true {
  const credited = formulaAt(sorting.text, { ...line, to: told - 1 }, sorting.know)?.role === 'source-credit'
  if (credited) put(sorting, 'source-credit', { from: line.from, to: told - 1 })
  put(sorting, 'published-line', credited ? { from: told, to: line.to } : line)
  return true
}

/** A thing on such a line, and how many bars stand before it. */
type Beside = Line & { readonly bars: number }

function* partsOf({ text, know }: Sorting, line: Line): Generator<Beside> {
  const { tokens } = text
  const opened = formulaAt(text, line, know)
  const stamps = stampsIn(text, line)
  let [from, bars] = [line.from, 0]
  const part = (to: number): Beside => ({ at: line.at, gap: line.gap, from, to, bars })
  for (let at = line.from + 1; at < line.to; at++) {
    const barred = BARS.has(tokens[at]!.form) && at < line.to - 1
    // «13 مايو 2021 زيارات: 642»: the year counts no visits.
    if (!barred && (at < (opened?.to ?? 0) || stamps.some((stamp) => stamp.from < at && at < stamp.to) || !opensCounter(tokens, { from: at, to: line.to }, know))) continue
    if (at > from) {
      yield part(at)
      bars = 0
    }
    if (barred) bars++
    from = barred ? at + 1 : at
  }
  if (from < line.to) yield part(line.to)
}

/** «عدد القراءات: 3311», «بقلم: ...» behind something else. */
function opensCounter(tokens: Sorting['text']['tokens'], { from: at, to }: Run, know: Sorting['know']): boolean {
  const { kind, form, at: place } = tokens[at]!
  if (!openersOf(know).has(kind === 'number' ? '#' : form) || (kind === 'number' && tokens[at - 1]!.at.end === place.start)) return false
  return wholePhrasesAt(know.formulas, signsFrom(tokens, at, to), 0).some(({ is }) => (kind === 'number' ? is.entry.id === 'views' : COUNTERS.has(is.entry.id)))
}

const COUNTERS = new Set([...FURNISHED, 'by'])
const openers = new WeakMap<Sorting['know'], ReadonlySet<string>>()

/** The words that counters and bylines open with. */
function openersOf(know: Sorting['know']): ReadonlySet<string> {
  const before = openers.get(know)
  if (before) return before
  const made = new Set(entriesOf(know, 'pages').filter(({ id }) => COUNTERS.has(id)).flatMap(({ lines }) => lines.map(({ text }) => (text.startsWith('#') ? '#' : (tokenise(text)[0]?.form ?? '')))))
  openers.set(know, made)
  return made
}

/** The clock of a date stands behind a bar too: «17-11-2025 | 23:13». */
const isClockOnly = ({ tokens }: Sorting['text'], { from, to }: Line): boolean => !tokens.slice(from, to).some(({ kind, form }) => (kind === 'word' && form.length > 3) || (kind === 'number' && form.length > 3)) && tokens.slice(from, to).some(({ form }) => form === ':')
