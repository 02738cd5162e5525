import type { Token } from 'parse5'

/** The attributes of an element by name. They are few, so that looking through them is quicker than a table; what is asked for again and again is kept. */
export class Attributes {
  private readonly all: readonly Token.Attribute[]
  private known: string | undefined

  constructor(all: readonly Token.Attribute[]) {
    this.all = all
  }

  get size(): number {
    return this.all.length
  }

  get(name: string): string | undefined {
    for (const one of this.all) if (one.name === name) return one.value
    return undefined
  }

  has(name: string): boolean {
    return this.get(name) !== undefined
  }

  /** The value of the first attribute of one of these names that a test takes. */
  valueOf(names: ReadonlySet<string>, test: (value: string) => boolean): string | undefined {
    for (const { name, value } of this.all) if (names.has(name) && test(value)) return value
    return undefined
  }

  /** The first class (or the id) without its figures: elements of one make have one; of an id that a system made («viewer-e4hh») the word before it. '' for an element without either. */
  get make(): string {
    if (this.known === undefined) {
      const name = firstWord(this.get('class') ?? '')
      this.known = name === '' ? wordOf((this.get('id') ?? '').trim()) : name.replace(/\d+.*$/, '')
    }
    return this.known
  }
}

/** An element without attributes. */
export const bareElement = new Attributes([])

const WHITE = /\s/
const NUMBERED = /^[a-z]+[-_](?=\S*\d)/i
const GENERIC = /^(?:viewer|block|para(?:graph)?|text|node|item|row|line|comp)[-_]/i

const wordOf = (id: string): string => NUMBERED.exec(id)?.[0] ?? GENERIC.exec(id)?.[0] ?? id.replace(/\d+.*$/, '')

function firstWord(names: string): string {
  const shown = names.trim()
  const end = shown.search(WHITE)
  return end < 0 ? shown : shown.slice(0, end)
}
