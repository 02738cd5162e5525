import { WAW } from '../../lang/letters.ts'
import { bareNoun as bare } from '../../lang/clitics.ts'
import { tokenise } from '../../lang/tokenise.ts'
import type { Entry } from '../../knowledge/entry.ts'
import { entriesOf } from '../../knowledge/know.ts'
import type { Draft, Office, Scene, TitleRun } from './draft.ts'

/** Persons printed with an office, by the first word of it, in text order; and listed persons of the article by their whole office. */
export interface Holders {
  readonly printed: ReadonlyMap<string, readonly { readonly draft: Draft; readonly words: readonly string[] }[]>
  readonly listed: ReadonlyMap<string, readonly string[]>
}

const MOST = 24

/** Indexes who holds which office in an article. */
export function holdersOf(scene: Scene, drafts: readonly Draft[]): Holders {
  const titled = drafts.filter(({ kind, title }) => kind === 'person' && title !== null).map((draft) => ({ draft, words: wordsOf(scene, draft.title!) }))
  const present = new Set(drafts.filter(({ kind }) => kind === 'person').map(({ entry }) => entry))
  const offices = entriesOf(scene.know, 'people').filter(({ id }) => present.has(id)).flatMap(officesOf)
  const listed = Map.groupBy(offices, ([office]) => office)
  return { printed: Map.groupBy(titled, ({ words }) => words[0] ?? ''), listed: new Map([...listed].map(([office, all]) => [office, all.map(([, name]) => name)])) }
}

function officesOf({ head, lines }: Entry): (readonly [string, string])[] {
  return lines.filter(({ role }) => role === 'office').map(({ text }) => [tokenise(text).map(({ form }) => bare(form)).join(' '), head.text])
}

/**
 * Who an office printed without a name means: the person printed with that office elsewhere in the article (nearest before), else a listed person whose
 * office it is when just one fits. Null when the article leaves it open.
 */
export function holderOf(scene: Scene, office: Office, holders: Holders): string | null {
  const words = wordsOf(scene, { ...office.run, cut: office.cut })
  const near = (holders.printed.get(words[0] ?? '') ?? []).slice(0, MOST)
  const fits = near.filter(({ draft, words: others }) => !foreign(office, draft) && sameWords(words, others))
  const before = fits.findLast(({ draft }) => draft.run.to <= office.run.from)
  const named = (before ?? fits[0])?.draft.name
  if (named !== undefined) return named
  const listed = [...new Set(holders.listed.get(words.join(' ')) ?? [])]
  return listed.length === 1 ? listed[0]! : null
}

/** The two persons a dual means («الوزيران», «الرئيسان»), when just two in the article hold such an office: «X وY». */
export function bothOf({ prose }: Scene, { run, cut }: Office, { printed }: Holders): string | null {
  const stem = bare(prose.text.tokens[run.from]!.form.slice(cut)).slice(0, -2)
  const names = [...new Set([...printed].filter(([word]) => word === stem).flatMap(([, all]) => all.map(({ draft }) => draft.name)))]
  return names.length === 2 && run.to === run.from + 1 ? names.join(` ${WAW}`) : null
}

/** The words of an office, proclitics off: «وأمير قطر» means whom «أمير قطر» means. */
function wordsOf({ prose }: Scene, { from, to, cut }: TitleRun): string[] {
  const forms = prose.text.tokens.slice(from, to).filter(({ kind }) => kind === 'word').map(({ form }) => form)
  return forms.map((form, at) => bare(at === 0 ? form.slice(cut) : form))
}

function foreign(office: Office, draft: Draft): boolean {
  return office.country !== null && draft.country !== null && office.country !== draft.country
}

/** The shorter office must be wholly in the longer one: «الوزير الأمريكي» in «وزير الخارجية الأمريكي». */
function sameWords(a: readonly string[], b: readonly string[]): boolean {
  if (a[0] !== b[0]) return false
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const inside = short.filter((word) => long.includes(word)).length
  return inside === short.length || (inside >= 2 && inside >= long.length - 2)
}
