import type { Named } from '../model/mention.ts'
import type { Time } from '../model/time.ts'
import type { Laid } from '../model/page.ts'
import type { Quote } from '../model/token.ts'
import type { Know } from '../knowledge/know.ts'
import { type Prose, tokensOf } from '../knowledge/prose.ts'
import { type Parties, partiesOf } from './party.ts'

/** All that the readers of statements look at. */
export interface Scene {
  readonly prose: Prose
  readonly know: Know
  readonly parties: Parties
  /** Resolved times by the token where each begins. */
  readonly times: ReadonlyMap<number, { readonly to: number; readonly time: Time }>
  /** Quotes by the token of their opening mark. */
  readonly quotes: ReadonlyMap<number, Quote>
  readonly laid: Laid
}

/** What earlier stages found in the article. */
export interface Given {
  readonly laid: Laid
  readonly names: Named
  readonly times: readonly Time[]
}

/** Lays the findings of earlier stages over the prose, by token. */
export function sceneOf(prose: Prose, know: Know, { laid, names, times }: Given): Scene {
  return {
    prose, know, laid,
    parties: partiesOf(prose, names, know.media),
    times: new Map(times.map((time) => {
      const { run } = tokensOf(prose, time.at)
      return [run.from, { to: run.to, time }]
    })),
    quotes: new Map(prose.quotes.map((quote) => [quote.from - 1, quote])),
  }
}
