import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Command, CommanderError, Option } from 'commander'
import { arabicHelp } from '../knowledge/load.ts'
import { compareCommand } from './compare.ts'
import { dossierCommand } from './dossier.ts'
import { explainCommand } from './explain.ts'
import { readCommand } from './read.ts'
import { SOME_FAILED, USAGE } from './run.ts'

const sample = fileURLToPath(new URL('../../sample/', import.meta.url))
const version = (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version

/** With no pages given, the built-in sample is read, with its own words for its fictional countries and outlets. */
function orSample<O extends { knowledge?: readonly string[] }>(paths: readonly string[], options: O): [readonly string[], O] {
  return paths.length > 0 ? [paths, options] : [[`${sample}pages`], { ...options, knowledge: [...(options.knowledge ?? []), `${sample}words`] }]
}

const published = (): Option => new Option('--published <ISO>', 'published date of pages that carry none')
const collected = (): Option => new Option('--collected <ISO>', 'when the pages were collected: no date after it counts, and "3 hours ago" is told from it')
const fields = (): Option => new Option('--fields <LIST>', 'names of the fields of a dump: text=content,date=when ( | between alternatives)')
const words = (): Option => new Option('--knowledge <FOLDER...>', 'folders with your own words: outlets.tsv, people.tsv ... in the knowledge format')

function program(exit: (code: number) => void): Command {
  const isnad = new Command('isnad').description('Reads Arabic news coverage and returns a sourced record: who said what, when, and through whom.').version(version)
  isnad.addHelpText('after', () => `\n${arabicHelp()}`).exitOverride().showHelpAfterError('(isnad --help shows the commands)')
  isnad.command('read').description('read pages and print what was found').argument('<path...>', 'files, folders, patterns, - for standard input')
    .addOption(new Option('--format <format>', 'output').choices(['jsonl', 'json', 'text']).default('jsonl')).option('--no-text', 'leave the text out')
    .addOption(published()).addOption(collected()).addOption(fields()).addOption(words()).action((paths, options) => exit(readCommand(paths, options)))
  isnad.command('dossier').description('make a dossier of the pages; of the built-in sample when none are given').argument('[path...]', 'pages')
    .option('-o, --output <FILE>', '.html, .md or .json', 'dossier.html').addOption(published()).addOption(collected()).addOption(fields()).addOption(words())
    .action((paths: string[], options) => exit(dossierCommand(...orSample(paths, options))))
  isnad.command('compare').description('print what the pages say together').argument('[path...]', 'pages').addOption(published()).addOption(collected()).addOption(fields()).addOption(words())
    .action((paths: string[], options) => exit(compareCommand(...orSample(paths, options))))
  isnad.command('explain').description('show the rules and words a finding stands on').argument('<target>', 'the id of a finding, or FILE:START-END')
    .argument('[path...]', 'where to look for the id').addOption(published()).addOption(collected()).addOption(fields()).addOption(words())
    .action((target: string, paths: string[], options) => exit(explainCommand(target, paths, options)))
  return isnad
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : SOME_FAILED))

try {
  program((code) => (process.exitCode = code)).parse()
} catch (error) {
  if (!(error instanceof CommanderError)) throw error
  process.exitCode = error.exitCode === 0 ? 0 : USAGE
}
