import { AL, BEH, FEH, KAF, LAM, WAW } from '../../lang/letters.ts'
import { phrasesAt, buildLookup } from '../../lang/lookup.ts'
import { hitIn } from '../../knowledge/prose.ts'
import { isParticle } from './run.ts'
import type { Draft, Scene } from './draft.ts'

/**
 * Later mentions by the last name alone («وربيرج», "آل جابر") of persons whose full name stands in the article. A last name that is a common word counts only
 * between quotation marks or behind a verb of saying.
 */
export function mentionsAgain(scene: Scene, found: readonly Draft[], taken: ReadonlySet<number>): Draft[] {
  const { prose } = scene
  const shorts = buildLookup(found.flatMap((draft) => shortForms(scene, draft).map((form) => [form, draft] as const)))
  const out: Draft[] = []
  if (shorts.root.size === 0) return out
  const openers = new Set([...shorts.root.keys()].flatMap(withProclitics))
  for (const { from, to } of prose.sentences) {
    for (let at = from; at < to; at++) {
      if (!openers.has(prose.text.tokens[at]!.form) || taken.has(at)) continue
      const hit = phrasesAt(shorts, prose.text.tokens, at).find((one) => one.prefix === '' || !scene.know.common.has(prose.text.tokens[at]!.form))
      if (!hit || (hit.to === at + 1 && !sure(scene, at, hit.prefix))) continue
      out.push({ ...hit.is, run: { from: at, to: hit.to }, cut: hit.prefix.length, title: null, by: 'names.again' })
      at = hit.to - 1
    }
  }
  return out
}

/** A word as it may be printed with proclitics before it: the quick look before the slow one. */
function withProclitics(word: string): string[] {
  const after = word.startsWith(AL) ? [word, LAM + word.slice(1)] : [word]
  return ['', BEH, KAF, LAM].flatMap((preposition) => ['', WAW, FEH].flatMap((and) => after.map((form) => and + preposition + form)))
}

function sure({ prose, know }: Scene, at: number, prefix: string): boolean {
  const form = prose.text.tokens[at]!.form.slice(prefix.length)
  if (!know.common.has(form)) return true
  return prose.quoteFrom.get(at)?.to === at + 1 || hitIn(prose.hits[at - 1], 'speech', ['perfect', 'imperfect']) !== null
}

/** The last name, with the particle before it («آل جابر», «بن سلمان»). */
function shortForms({ prose }: Scene, draft: Draft): string[] {
  const { from, to } = draft.run
  if (draft.kind !== 'person' || to - from < 2) return []
  const words = prose.text.tokens.slice(from, to).map(({ form }) => form)
  const tail = isParticle({ prose } as Scene, to - 2) ? words.slice(-2) : words.slice(-1)
  return tail.length < words.length && tail.join('').length > 2 ? [tail.join(' ')] : []
}
