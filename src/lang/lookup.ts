import type { Token } from '../model/token.ts'
import { mayHaveProclitic, proclitics } from './clitics.ts'
import { tokenise } from './tokenise.ts'

/** What a phrase was found to be: the payload, the tokens `[from, to)`, and the proclitic that stood before its first word. */
export interface Hit<T> {
  readonly from: number
  readonly to: number
  readonly prefix: string
  readonly is: T
}

interface Node<T> {
  next: Map<string, Node<T>> | null
  ends: T[]
}

/** Many phrases, found by their folded words in one walk over the tokens. */
export interface Lookup<T> {
  readonly root: ReadonlyMap<string, Node<T>>
}

/** Builds a lookup from phrases as they are spelled in the knowledge files; order of entries is order of answers. */
export function buildLookup<T>(phrases: Iterable<readonly [string, T]>): Lookup<T> {
  const root: Node<T> = { next: new Map(), ends: [] }
  for (const [phrase, payload] of phrases) {
    let node = root
    for (const { form } of tokenise(phrase)) node = step(node, form)
    if (node !== root) node.ends.push(payload)
  }
  return { root: root.next! }
}

function step<T>(node: Node<T>, form: string): Node<T> {
  node.next ??= new Map()
  let next = node.next.get(form)
  if (!next) node.next.set(form, (next = { next: null, ends: [] }))
  return next
}

/**
 * All phrases that begin at token `from`, each reading of its proclitics tried: at ولوزير the phrase وزير is found with prefix ول.
 * Longest first; bounded by the longest phrase listed.
 */
export function phrasesAt<T>(lookup: Lookup<T>, tokens: readonly Token[], from: number): readonly Hit<T>[] {
  const { form, kind } = tokens[from]!
  const whole = lookup.root.get(form)
  const cut = kind === 'word' && mayHaveProclitic(form)
  if (!whole && !cut) return nothing
  const hits: Hit<T>[] = []
  if (whole) walk(hits, whole, { tokens, from, prefix: '' })
  if (cut) for (const { prefix, stem } of proclitics(form)) {
    const node = prefix === '' ? undefined : lookup.root.get(stem)
    if (node) walk(hits, node, { tokens, from, prefix })
  }
  return hits.length > 1 ? hits.sort((a, b) => b.to - a.to || a.prefix.length - b.prefix.length) : hits
}

/** The phrases that begin at token `from` with nothing before them in it, longest first: what `phrasesAt` gives with an empty prefix, at less cost. */
export function wholePhrasesAt<T>(lookup: Lookup<T>, tokens: readonly Token[], from: number): readonly Hit<T>[] {
  const whole = lookup.root.get(tokens[from]!.form)
  if (!whole) return nothing
  const hits: Hit<T>[] = []
  walk(hits, whole, { tokens, from, prefix: '' })
  return hits.length > 1 ? hits.sort((a, b) => b.to - a.to) : hits
}

const nothing: readonly never[] = []

interface Walk {
  readonly tokens: readonly Token[]
  readonly from: number
  readonly prefix: string
}

function walk<T>(hits: Hit<T>[], start: Node<T>, { tokens, from, prefix }: Walk): void {
  let node: Node<T> | undefined = start
  for (let to = from + 1; node; to++) {
    for (const is of node.ends) hits.push({ from, to, prefix, is })
    const next = tokens[to]
    node = next && node.next ? node.next.get(next.form) : undefined
  }
}
