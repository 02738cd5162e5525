import { WAW } from '../../lang/letters.ts'
import { hitIn, isComma } from '../../knowledge/prose.ts'
import { allKnown, isNamePart, nameRunAt } from './run.ts'
import { demonymAt, isDefinite, listedAt } from './listed.ts'
import { officeAt } from './office.ts'
import { textOf } from './classes.ts'
import type { Draft, Office, Scene } from './draft.ts'

/** The person named behind an office, over a comma if need be: «الرئيس الأمريكي، جو بايدن», «وزير الخارجية سامر الدهشان». */
export function personBehind(scene: Scene, office: Office): Draft | null {
  const { to } = office.run
  const comma = isComma(scene.prose, to)
  const person = personAt(scene, comma ? to + 1 : to, { bold: true, alone: !comma })
  if (!person || person.cut > 0) return null
  return { ...person, title: { ...office.run, cut: office.cut }, country: person.country ?? office.country, gender: person.gender ?? office.gender, level: office.level ?? person.level, by: 'names.office' }
}

/** The persons named behind an office in the plural or dual: «وزيرا الخارجية ... وNAME», «نظيريه المصري NAME والأردني NAME». */
export function personsBehind(scene: Scene, office: Office): Draft[] {
  const out: Draft[] = []
  let at = office.run.to
  while (out.length < MOST_HOLDERS) {
    const named = demonymAt(scene, at) === null && demonymBehindAnd(scene, at) === null ? at : at + 1
    const person = personAt(scene, named, { bold: true, alone: false }) ?? joinedPerson(scene, named)
    if (!person) break
    out.push({ ...person, country: person.country ?? demonymAt(scene, named - 1) ?? demonymBehindAnd(scene, named - 1), level: office.level, by: 'names.office' })
    at = person.run.to
  }
  return out
}

const MOST_HOLDERS = 4

/** The country of «والأردني», the و taken off. */
function demonymBehindAnd({ prose }: Scene, at: number): string | null {
  for (const { is, prefix } of prose.hits[at] ?? []) if (is.role.startsWith('demonym') && prefix === WAW) return is.entry.id
  return null
}

/** A person joined with و: «وميران ...». */
function joinedPerson(scene: Scene, at: number): Draft | null {
  const listed = listedAt(scene, at)
  return listed?.kind === 'person' && listed.cut === 1 ? listed : null
}

const verbs = ['perfect', 'imperfect']

/** The person named at a token with the office printed behind: «سامويل وربيرج، المتحدث باسم الخارجية الأمريكية». */
export function personBefore(scene: Scene, at: number): { person: Draft; office: Office | null } | null {
  const listed = hitIn(scene.prose.hits[at], 'people') !== null
  if (!listed && isDefinite(scene, at)) return null
  const spoken = hitIn(scene.prose.hits[at - 1], 'speech', verbs) !== null
  if (!spoken && !listed && (scene.prose.hits[at]!.some(({ prefix }) => prefix === '') || !isNamePart(scene, scene.prose.text.tokens[at]!.form))) return null
  const person = personAt(scene, at, { bold: spoken, alone: false })
  if (!person) return null
  const comma = isComma(scene.prose, person.run.to)
  const office = comma ? officeAt(scene, person.run.to + 1) : null
  if (office && !office.plural && office.cut === 0 && !personBehind(scene, office)) {
    return { person: { ...person, title: { ...office.run, cut: office.cut }, country: person.country ?? office.country, gender: person.gender ?? office.gender, level: office.level ?? person.level }, office }
  }
  const sure = person.entry !== null || allKnown(scene, person.run.from, person.run.to)
  return sure ? { person, office: null } : null
}

interface Boldness {
  /** Something before the name (an office, a verb of saying) makes unknown words credible. */
  readonly bold: boolean
  /** One word may be a whole name. */
  readonly alone: boolean
}

function personAt(scene: Scene, at: number, { bold, alone }: Boldness): Draft | null {
  const listed = listedAt(scene, at)
  const end = nameRunAt(scene, at, bold)
  if (listed?.kind === 'person' && (listed.run.to >= end || listed.cut > 0)) return { ...listed, run: { from: at, to: listed.run.to } }
  if (listed && listed.kind !== 'person' && listed.cut === 0 && listed.run.to >= end) return null
  if (end - at < (alone ? 1 : 2)) return null
  if (end - at === 1 && scene.know.common.has(scene.prose.text.tokens[at]!.form)) return null
  const run = { from: at, to: end }
  return { run, cut: 0, kind: 'person', name: textOf(scene.prose, run, 0), entry: null, country: null, gender: null, title: null, level: null, by: 'names.person' }
}
