import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ownKnowledge } from '../../knowledge/load.ts'
import { bare } from './region.ts'

/** What systems write into the title of a window, in English. */
const SERVICE = /^(?:print(?: version)?|home(?: page)?|news|mobile|amp|pdf|new page|untitled(?: document| page)?|index|default|page)?$/
const NUMBER = /(?:^| )\d+$/

let listed: ReadonlySet<string> | null = null

/** True for words that name no site: rubrics («محليات»), what links to the home page are called («الرئيسية»), what editors write where nobody gave a title («صفحة جديدة 1»). The Arabic ones: `knowledge/lists/no-names.list`. */
export function isNoName(text: string): boolean {
  listed ??= new Set(readFileSync(join(ownKnowledge, 'lists', 'no-names.list'), 'utf8').split('\n').map(bare).filter((line) => line !== ''))
  const shown = bare(text).replace(NUMBER, '')
  return listed.has(shown) || SERVICE.test(shown)
}
