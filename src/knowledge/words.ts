import { adjective, imperfect, type Inflection, noun, participle, perfect } from '../lang/inflect.ts'
import { AL } from '../lang/letters.ts'
import type { Entry, Line } from './entry.ts'

/** What a phrase in the lookup stands for: a line of a knowledge file, its entry, and the form it was inflected to. */
export interface Word {
  readonly file: string
  /** The bit of its file in the mask of a token (`Prose.about`). */
  readonly bit: number
  readonly role: string
  readonly line: Line
  readonly entry: Entry
  readonly inflection: Inflection | null
}

/** What a token may be about, one bit a kind: stages look at the mask before they look at the hits. */
export const ABOUT = { name: 1, title: 2, speech: 4, attribution: 8, source: 16, event: 32, time: 64, other: 128 } as const

const bits: Readonly<Record<string, number>> = {
  people: ABOUT.name, bodies: ABOUT.name, outlets: ABOUT.name, agencies: ABOUT.name, countries: ABOUT.name, places: ABOUT.name, titles: ABOUT.title, speech: ABOUT.speech,
  attribution: ABOUT.attribution, sources: ABOUT.source, diplomacy: ABOUT.event, split: ABOUT.event, calendar: ABOUT.time, numbers: ABOUT.time,
}

/** The bit of a knowledge file. */
export function bitOf(file: string): number {
  return bits[file] ?? ABOUT.other
}

type Phrase = readonly [string, Word]

/** Roles that are looked up elsewhere (hosts), or only shown (latin). */
const notLookedUp = new Set(['latin', 'host', 'short-stem'])

/** Every printed form of every line of an entry, each with what it stands for. */
export function* wordsOf(file: string, entry: Entry): Generator<Phrase> {
  const short = entry.lines.find((line) => file === 'speech' && line.role === 'short')?.text
  for (const line of entry.lines) {
    if (notLookedUp.has(line.role) || (file === 'speech' && line.role === 'short')) continue
    const word = { file, bit: bitOf(file), role: line.role, line, entry, inflection: null }
    for (const [form, inflection] of formsOf(file, line, short)) yield [form, { ...word, inflection }]
  }
}

function formsOf(file: string, line: Line, short: string | undefined): readonly (readonly [string, Inflection | null])[] {
  const { role, text } = line
  const several = text.includes(' ')
  switch (role) {
    case 'perfect': return headed(text, (head) => perfect(head, short))
    case 'imperfect': return headed(text, imperfect)
    case 'participle': return headed(text, participle)
    case 'masdar': return headed(text, (head) => noun(head, 'masdar'))
    case 'noun': return several ? [[text, null]] : noun(text, 'noun')
    case 'form': return [[text, file === 'speech' ? guessed(text) : null]]
    case 'head': case 'dual': case 'plural': case 'collective': case 'modifier': case 'variant': return file === 'sources' && !several ? [[text, null], [AL + text, null]] : [[text, null]]
    case 'class': case 'place-class': return [[text, null], [AL + text, null]]
    case 'unit-one': case 'unit-two': case 'unit-many': case 'ordinal': return [[text, null], [AL + text, null]]
    case 'demonym': case 'demonym-variant': return adjective(text).map((form) => [form, null])
    default: return [[text, null]]
  }
}

/** مُ... or the long vowel of the first form, and the accusative ending: مقرا, كاتبا, مطالبين, متهمة. */
const PARTICIPLE_HEAD = /^[\u0645]|^.[\u0627]/
const PARTICIPLE_END = /[\u0627\u0629]$|[\u064a][\u0646]$/

/** The inflection of an irregular form, by its shape: مقرا, متهمة lean on a verb; يصف, تصر are imperfect; the rest is perfect. */
function guessed(form: string): Inflection {
  const gender = /[\u0629\u062a]$/.test(form) || form.startsWith('\u062a') ? 'f' : 'm'
  const is = { gender, number: 'one', person: 3, owned: false, accusative: false } as const
  if (PARTICIPLE_HEAD.test(form) && PARTICIPLE_END.test(form)) return { ...is, tense: 'participle', accusative: true }
  return { ...is, tense: /^[\u064a\u062a\u0646]/.test(form) ? 'imperfect' : 'perfect' }
}

/** Inflects the first word of a phrase and keeps the rest: أجرى اتصالا → أجرت اتصالا. */
function headed(text: string, inflect: (head: string) => readonly (readonly [string, Inflection])[]): (readonly [string, Inflection])[] {
  const cut = text.indexOf(' ')
  const [head, rest] = cut < 0 ? [text, ''] : [text.slice(0, cut), text.slice(cut)]
  return inflect(head).map(([form, is]) => [form + rest, is])
}
