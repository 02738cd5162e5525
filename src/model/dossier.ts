import type { Published } from './page.ts'
import type { Speaker } from './statement.ts'
import type { Contradiction, Ref, ReprintGroup, TimelineEntry } from './story.ts'

/** At least one: what a sentence of the brief must rest on. */
export type Grounds = readonly [Ref, ...Ref[]]

/** A sentence of the brief: a template of the interface texts by key, what fills it, and the passages it rests on. Without grounds it does not compile. */
export interface BriefLine {
  readonly key: 'span' | 'said' | 'said-many' | 'denied' | 'happened' | 'copies' | 'undated'
  readonly fill: Readonly<Record<string, string>>
  readonly grounds: Grounds
}

/** A speaker and all that the articles have them say, dated first. */
export interface Voice {
  readonly name: string
  readonly kind: Speaker['kind']
  readonly offices: readonly string[]
  readonly statements: readonly Ref[]
  readonly outlets: readonly string[]
}

/** An outlet: what it published and whom it credits. */
export interface Source {
  readonly name: string
  readonly articles: readonly string[]
  readonly credits: readonly { readonly name: string; readonly times: number }[]
}

/** An unnamed source as printed, and where. */
export interface UnnamedSource {
  readonly description: string
  readonly refs: readonly Ref[]
}

/** One article of the dossier. */
export interface DossierArticle {
  readonly id: string
  readonly page: string
  readonly source: string
  readonly title: string | null
  readonly outlet: string | null
  readonly published: Published | null
}

/** Everything a dossier shows, as data. Views make HTML and Markdown of it. */
export interface Dossier {
  readonly schema: 'isnad.dossier/1'
  readonly articles: readonly DossierArticle[]
  readonly brief: readonly BriefLine[]
  readonly timeline: readonly TimelineEntry[]
  readonly voices: readonly Voice[]
  readonly disputes: readonly Contradiction[]
  readonly reprints: readonly ReprintGroup[]
  readonly sources: readonly Source[]
  readonly unnamed: readonly UnnamedSource[]
}
