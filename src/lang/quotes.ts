import { span } from '../model/span.ts'
import type { Quote, Run, Text, Token } from '../model/token.ts'

/** Marks that desks use for one another: " “ ” „ ″ and doubled ''. */
const doubles = new Set(['"', '\u201c', '\u201d', '\u201e', '\u201f', '\u2033', '\uff02'])
const guillemets = new Set(['\u00ab', '\u00bb', '\u2039', '\u203a'])
const singles = new Set(["'", '\u2018', '\u2019'])
const openers = new Set(['\u00ab', '\u201c', '\u2018', '\u201e'])
const closers = new Set(['\u00bb', '\u201d', '\u2019'])

type Family = 'double' | 'guillemet' | 'single'

function familyOf(form: string): Family | null {
  if (doubles.has(form)) return 'double'
  if (guillemets.has(form)) return 'guillemet'
  return singles.has(form) ? 'single' : null
}

/**
 * Pairs the quotation marks in a run of tokens (one paragraph). A mark opens when none of its family is open, closes otherwise; where the printed side and
 * the white space around it both say the contrary (a mistyped ”...“, a quote never closed), they win. An unclosed quote runs to the end of the paragraph.
 * Quotes come out in order of their opening mark; nested ones of another family are kept.
 */
export function pairQuotes(text: Text, run: Run): Quote[] {
  const quotes: Quote[] = []
  const open = new Map<Family, number>()
  for (let i = run.from; i < run.to; i++) {
    const family = text.tokens[i]!.kind === 'mark' ? familyOf(text.tokens[i]!.form) : null
    if (!family) continue
    const lean = leaning(text, i)
    if (family === 'single' && lean === 'both') continue
    const opened = open.get(family)
    if (opened === undefined) {
      if (lean !== 'closes') open.set(family, i)
    } else if (lean === 'opens' && openers.has(text.tokens[i]!.form)) {
      pushQuote(quotes, text, { from: opened + 1, to: i, open: true })
      open.set(family, i)
    } else {
      pushQuote(quotes, text, { from: opened + 1, to: i, open: false })
      open.delete(family)
    }
  }
  for (const [family, opened] of open) if (family !== 'single') pushQuote(quotes, text, { from: opened + 1, to: run.to, open: true })
  return quotes.sort((a, b) => a.from - b.from)
}

/** What the white space around a mark says: space before and none after opens, none before and space after closes. */
function leaning(text: Text, i: number): 'opens' | 'closes' | 'both' | 'neither' {
  const { tokens } = text
  const token = tokens[i]!
  const left = touches(tokens[i - 1], token)
  const right = touches(token, tokens[i + 1])
  if (left && right) return closers.has(token.form) ? 'closes' : openers.has(token.form) ? 'opens' : isMark(tokens[i - 1]) ? 'opens' : isMark(tokens[i + 1]) ? 'closes' : 'both'
  if (!left && !right) return 'neither'
  return left ? 'closes' : 'opens'
}

function touches(a: Token | undefined, b: Token | undefined): boolean {
  return a !== undefined && b !== undefined && a.at.end === b.at.start
}

function isMark(token: Token | undefined): boolean {
  return token?.kind === 'mark'
}

function pushQuote(quotes: Quote[], { tokens }: Text, piece: { from: number; to: number; open: boolean }): void {
  if (piece.to <= piece.from) return
  const inner = span(tokens[piece.from]!.at.start, tokens[piece.to - 1]!.at.end)
  const closing = piece.open ? inner.end : tokens[piece.to]!.at.end
  quotes.push({ ...piece, inner, at: span(tokens[piece.from - 1]!.at.start, closing) })
}
