import { fold } from '../../lang/fold.ts'
import { tokenise } from '../../lang/tokenise.ts'
import { entriesOf } from '../../knowledge/know.ts'
import type { Draft, Office, Scene } from './draft.ts'

/**
 * Who an office printed without a name means: the person printed with that office elsewhere in the article (nearest before), else a listed person whose
 * office it is when just one fits. Null when the article leaves it open.
 */
export function holderOf(scene: Scene, office: Office, drafts: readonly Draft[]): string | null {
  const words = wordsOf(scene, office.run.from, office.run.to)
  const named = drafts.filter(({ kind, title }) => kind === 'person' && title !== null)
  const fits = named.filter((draft) => sameOffice(words, wordsOf(scene, draft.title!.from, draft.title!.to), office, draft))
  const before = fits.filter(({ run }) => run.to <= office.run.from).at(-1)
  return (before ?? fits[0])?.name ?? listedHolder(scene, words, drafts)
}

function wordsOf({ prose }: Scene, from: number, to: number): string[] {
  return prose.text.tokens.slice(from, to).filter(({ kind }) => kind === 'word').map(({ form }) => bare(form))
}

const bare = (form: string): string => form.replace(/^[\u0628\u0644]?\u0627\u0644/, '')

/** The shorter office must be wholly in the longer one: «الوزير الأمريكي» in «وزير الخارجية الأمريكي», and countries must not differ. */
function sameOffice(a: readonly string[], b: readonly string[], office: Office, draft: Draft): boolean {
  if (office.country && draft.country && office.country !== draft.country) return false
  if (a[0] !== b[0]) return false
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const inside = short.filter((word) => long.includes(word)).length
  return inside === short.length || (inside >= 2 && inside >= long.length - 2)
}

/** A listed person whose printed office is these words, if the article names that person anyway. */
function listedHolder({ know }: Scene, words: readonly string[], drafts: readonly Draft[]): string | null {
  const present = new Set(drafts.filter(({ kind }) => kind === 'person').map(({ entry }) => entry))
  const people = entriesOf(know, 'people').filter((entry) => present.has(entry.id))
  const fits = people.filter(({ lines }) => lines.some(({ role, text }) => role === 'office' && tokenise(text).map(({ form }) => bare(fold(form))).join(' ') === words.join(' ')))
  return fits.length === 1 ? fits[0]!.head.text : null
}
