import { span } from '../model/span.ts'
import type { Laid } from '../model/page.ts'
import type { Run, Text, Token } from '../model/token.ts'
import { AL, LAM } from '../lang/letters.ts'
import { attribute } from '../knowledge/entry.ts'
import type { Know } from '../knowledge/know.ts'
import { wholePhrasesAt } from '../lang/lookup.ts'
import { opensAsMedium } from './dateline.ts'
import { formulaAt, type Line } from './line.ts'

const MOST_WORDS = 6
const LONGEST = 40
/** The foot of a page: so many lines from its end. */
const FOOT = 12

/** The owner that a line of rights names: «جميع الحقوق محفوظة لبوابة ليالينا أونلاين», «© وكالة أنباء نوران 2009». Null where the line names nobody. */
export function ownerIn(text: Text, lines: readonly Line[], know: Know): Laid['outlet'] {
  for (const line of lines.slice(-FOOT)) {
    if (line.to - line.from > LONGEST) continue
    const formula = formulaAt(text, line, know)
    const name = formula?.entry.id.startsWith('copyright') && formula.from === line.from && formula.to < line.to ? nameAt(text, { from: formula.to, to: line.to }, know) : (nameBefore(text, line, know) ?? signed(text, line, know))
    if (name) return name
  }
  return null
}

/** The head of a page: so many lines from its beginning. */
const HEAD = 12

/** What a line at the head of a page calls the site by a class noun of media: «موقع بلدة عين الحجر». Null where none does. */
export function bannerIn(text: Text, lines: readonly Line[], know: Know): Laid['outlet'] {
  const line = lines.slice(0, HEAD).find((one) => one.to - one.from > 1 && one.to - one.from <= MOST_WORDS && text.tokens.slice(one.from, one.to).every(({ kind }) => kind === 'word') && opensAsMedium(text, one.from, know) && formulaAt(text, one, know) === null)
  return line ? { name: text.raw.slice(line.at.start, line.at.end), at: line.at } : null
}

/** «غرفة تجارة وصناعة سهوان © 2016», «الجبهة الوطنية للإصلاح - كنانيا. جميع الحقوق محفوظة»: up to six words at the head of a line that the rights follow. */
function nameBefore({ tokens, raw }: Text, { from, to }: Line, know: Know): Laid['outlet'] {
  let end = from
  while (end < to && tokens[end]!.kind === 'word') end++
  if (end === from || end - from > MOST_WORDS) return null
  const claims = tokens.slice(end, to).some(({ form }, nth) => form === '\u00a9' || wholePhrasesAt(know.formulas, tokens, end + nth).some(({ is }) => is.entry.id.startsWith('copyright')))
  const at = span(tokens[from]!.at.start, tokens[end - 1]!.at.end)
  return claims && wholePhrasesAt(know.formulas, tokens, from).length === 0 ? { name: raw.slice(at.start, at.end), at } : null
}

/** «© حزب الفجر الديموقراطي - لبدين 2013». */
const signed = (text: Text, line: Line, know: Know): Laid['outlet'] => (text.tokens[line.from]!.form === '\u00a9' ? nameAt(text, line, know) : null)

const SIGNS = new Set(['\u00a9', ':', '(', ')', '\u00ae', '-', '\u2013', '\u2014', '\u060c'])

function nameAt({ tokens, raw }: Text, { from, to }: Run, know: Know): Laid['outlet'] {
  let first = from
  while (first < to && (SIGNS.has(tokens[first]!.form) || tokens[first]!.kind === 'number' || tokens[first]!.form === 'c' || tokens[first]!.form === 'copyright')) first++
  let end = first
  while (end < to && tokens[end]!.kind === 'word') end++
  if (end === first || end - first > MOST_WORDS) return null
  const at = span(tokens[first]!.at.start, tokens[end - 1]!.at.end)
  const printed = raw.slice(at.start, at.end)
  // «لـ شبكة نداء»: the ل stands alone; «لبوابة ليالينا»: it is joined.
  const alone = tokens[first]!.form === LAM && end - first > 1
  // «لحزب الوفاق» is short, but «حزب» a noun that such names open with.
  const joined = !alone && printed.startsWith(LAM) && (tokens[first]!.form.length > 4 || isClass(tokens[first]!, 1, know))
  const start = alone ? tokens[first + 1]!.at.start : at.start + (joined ? 1 : 0)
  // «للمكتب» is «المكتب» with ل before it.
  const name = joined && printed[1] === LAM ? AL + printed.slice(2) : raw.slice(start, at.end)
  return { name, at: span(start, at.end) }
}

/** Houses that print papers are no papers. */
const TELLING = new Set(['ministry', 'party', 'government'])

/** A name that a class noun opens, of media or of bodies: «وزارة الصحة», «صحيفة الضفاف». */
export function isTelling({ tokens }: Text, { at }: NonNullable<Laid['outlet']>, know: Know): boolean {
  if (at === null) return false
  const [name] = [tokens.findIndex((token) => token.at.end > at.start)]
  return name >= 0 && isClass(tokens[name]!, Math.max(0, at.start - tokens[name]!.at.start), know)
}

/** A class noun of media or of bodies, the first signs of the token cut off. */
const isClass = (token: Token, cut: number, know: Know): boolean => wholePhrasesAt(know.words, [{ ...token, form: token.form.slice(cut) }], 0).some(({ is }) => is.role === 'class' && (is.file === 'outlets' || TELLING.has(attribute(is.entry, 'kind') ?? '')))
