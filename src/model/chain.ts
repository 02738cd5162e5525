import type { Span } from './span.ts'

/** The name of a rule, `folder.rule`: where to look for it in `src/`. */
export type RuleId = string

/** Why we say it: the rule, the words it stood on, and what it built on. `isnad explain` prints this down to words. */
export interface Why {
  readonly by: RuleId
  readonly at: Span
  readonly on: readonly Why[]
}

/** One link of the chain of transmission, outermost first: outlet, agency or paper relaying, spokesman, source. */
export interface Link {
  readonly kind: 'outlet' | 'agency' | 'person' | 'body' | 'unnamed' | 'document'
  readonly name: string
  readonly at: Span | null
}

/** Makes a reason. */
export function why(by: RuleId, at: Span, on: readonly Why[] = []): Why {
  return { by, at, on }
}
