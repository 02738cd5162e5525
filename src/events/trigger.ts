import type { EventKind } from '../model/event.ts'
import { FEH, WAW } from '../lang/letters.ts'
import type { Inflection } from '../lang/inflect.ts'
import { attribute, type Entry } from '../knowledge/entry.ts'
import { connectorAt, formAt, type Prose } from '../knowledge/prose.ts'
import type { Know } from '../knowledge/know.ts'
import { isStop } from './clause.ts'

/** A word or phrase that says that something happened. */
export interface Trigger {
  readonly from: number
  readonly to: number
  /** Where the whole phrase ends: behind the object of a split verb («أجرى الرئيس اتصالا»). */
  readonly end: number
  readonly entry: Entry
  readonly inflection: Inflection | null
  readonly verb: boolean
  readonly kind: EventKind
}

const LIGHT_GAP = 14

/**
 * The trigger at a token. A verb with an object of its own («أجرى اتصالا») may have its subject between the two words: «أجرى الرئيس الأمريكي جو بايدن اتصالا».
 */
export function triggerAt(prose: Prose, at: number): Trigger | null {
  for (const { is, from, to, prefix } of prose.hits[at] ?? []) {
    if (is.file !== 'diplomacy' || /[\u0628\u0643\u0644]/.test(prefix) && is.inflection !== null && is.inflection.tense !== 'masdar') continue
    const verb = is.role === 'perfect' || is.role === 'imperfect'
    if (is.inflection?.tense === 'participle') continue
    return { from, to, end: to, entry: is.entry, inflection: is.inflection, verb, kind: kindOf(is.entry) }
  }
  return null
}

/** The trigger of two words parted by its subject: «قدمت الولايات المتحدة مقترحا». */
export function splitTriggerAt(prose: Prose, at: number, split: Know['split']): Trigger | null {
  if (!prose.hits[at]!.some(({ is }) => is.file === 'split')) return null
  const form = formAt(prose, at)
  const options = split.get(form) ?? (form.startsWith(WAW) || form.startsWith(FEH) ? split.get(form.slice(1)) : undefined)
  if (!options) return null
  for (const { rest, is } of options) {
    for (let to = at + 2; to < at + LIGHT_GAP; to++) {
      if (isStop(prose, to) || connectorAt(prose, to) === 'complementizer') break
      if (rest.every((word, i) => sameStem(formAt(prose, to + i), word))) return { from: at, to: at + 1, end: to + rest.length, entry: is.entry, inflection: is.inflection, verb: true, kind: kindOf(is.entry) }
    }
  }
  return null
}

/** The object of the verb, the accusative ا of one spelling or the other apart. */
function sameStem(printed: string, listed: string): boolean {
  const bare = (form: string): string => form.replace(/\u0627$/, '')
  return bare(printed) === bare(listed) && printed.length > 2
}

function kindOf(entry: Entry): EventKind {
  return attribute(entry, 'kind') as EventKind
}

/** What role the entry gives to somebody in a place («ma», «bayna», «subject»); undefined when that place takes nobody. */
export function roleAt(trigger: Trigger, place: string): string | undefined {
  return attribute(trigger.entry, place)
}
