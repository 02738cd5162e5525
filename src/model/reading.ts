import type { Laid, Page, Section } from './page.ts'
import type { Mention } from './mention.ts'
import type { Time } from './time.ts'
import type { Statement } from './statement.ts'
import type { Happening } from './event.ts'
import type { Position } from './position.ts'

/** An article with all that was found in it. */
export interface Article extends Laid {
  readonly id: string
  readonly mentions: readonly Mention[]
  readonly times: readonly Time[]
  readonly statements: readonly Statement[]
  readonly events: readonly Happening[]
  readonly positions: readonly Position[]
}

/** One page, read. All spans of all findings lie in `page.text`. */
export interface Reading {
  readonly page: Page
  readonly sections: readonly Section[]
  readonly articles: readonly Article[]
}
