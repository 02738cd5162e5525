import type { Credit, Fact, Laid } from '../model/page.ts'
import { bareNoun } from '../lang/clitics.ts'
import { wholePhrasesAt } from '../lang/lookup.ts'
import { tokenise } from '../lang/tokenise.ts'
import type { Know } from '../knowledge/know.ts'
import type { Printed } from './credits.ts'

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
