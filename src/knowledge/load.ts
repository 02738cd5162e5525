import { readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compile, type Know, type KnowledgeFile } from './know.ts'
import type { Complaint } from './parse.ts'

/** The folder of our own knowledge files. */
export const ownKnowledge: string = fileURLToPath(new URL('../../knowledge/', import.meta.url))

/** Reads our knowledge files and those of the folders given (a user's own words). The only reader of knowledge on disk. */
export function load(...folders: readonly string[]): { know: Know; complaints: readonly Complaint[] } {
  return compile([ownKnowledge, join(ownKnowledge, 'lists'), ...folders].flatMap(filesOf))
}

function filesOf(folder: string): KnowledgeFile[] {
  const names = readdirSync(folder).filter((name) => /\.(tsv|list)$/.test(name)).sort()
  return names.map((name) => ({ name: basename(name, extname(name)), path: join(folder, name), content: readFileSync(join(folder, name), 'utf8') }))
}

/** The Arabic help text of the command line. */
export function arabicHelp(): string {
  return readFileSync(join(ownKnowledge, 'interface', 'help.ar.txt'), 'utf8')
}

/** The interface's texts in a language; also the labels of the dossier. */
export function interfaceTexts(language: 'ar' | 'en'): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(join(ownKnowledge, 'interface', `${language}.json`), 'utf8')) as Record<string, string>
}
