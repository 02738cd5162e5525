import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { bare } from './region.ts'

const LONGEST = 500_000

/** What Mozilla's readability takes for the article, as its lines, folded: a second voice, asked only where our own signs are weak, since it costs more than all else. */
export function secondVoice(source: string): ReadonlySet<string> {
  if (source.length > LONGEST) return new Set()
  try {
    const { document } = parseHTML(source)
    const read = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0]).parse()
    return new Set((read?.textContent ?? '').split('\n').map(bare).filter((line) => line !== ''))
  } catch {
    return new Set()
  }
}
