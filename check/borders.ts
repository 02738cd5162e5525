/**
 * Checks the borders of src/: who imports whom (layers.js, types included), no Arabic word in a literal (a field named `example` is free), data files read
 * only by knowledge/load.ts, no clock or randomness in a stage. Prints one line per fault; exit code 1 when there is one.
 */
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, sep } from 'node:path'
import { parseSync, Visitor } from 'oxc-parser'
import layers from '../layers.js'

const SRC = 'src'
const WORD = /[\u0621-\u064a\u0671-\u06d3]{2,}/
const READERS = new Set(['knowledge/load.ts'])
const OUTSIDE = new Set(['cli', 'web', 'check', 'formats'])
const allowed: Readonly<Record<string, readonly string[]>> = layers

const faults: string[] = []

function layerOf(path: string): string {
  const [first, ...rest] = path.split(sep)
  return rest.length === 0 ? first! : first!
}

function lineOf(source: string, at: number): number {
  return source.slice(0, at).split('\n').length
}

function checkImports(path: string, source: string, specifiers: readonly { value: string; start: number }[]): void {
  const own = layerOf(path)
  for (const { value, start } of specifiers) {
    if (!value.startsWith('.')) {
      if (value.startsWith('node:') && !OUTSIDE.has(own) && !READERS.has(path)) faults.push(`${SRC}/${path}:${lineOf(source, start)}: a stage imports ${value}`)
      continue
    }
    const target = layerOf(normalize(join(dirname(path), value)))
    if (target !== own && !(allowed[own] ?? []).includes(target)) faults.push(`${SRC}/${path}:${lineOf(source, start)}: ${own} may not import ${target}`)
  }
}

function checkLiterals(path: string, source: string): void {
  const { program, module } = parseSync(path, source)
  checkImports(path, source, [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest),
    ...module.staticExports.flatMap(({ entries }) => entries.flatMap(({ moduleRequest }) => (moduleRequest ? [moduleRequest] : []))),
  ])
  let free = 0
  const fault = (at: number, says: string): void => void faults.push(`${SRC}/${path}:${lineOf(source, at)}: ${says}`)
  const visitor = new Visitor({
    Property: (node) => void (isExample(node) && free++),
    'Property:exit': (node) => void (isExample(node) && free--),
    Literal: (node) => {
      if (free > 0) return
      if (typeof node.value === 'string' && WORD.test(node.value)) fault(node.start, `an Arabic word in code: ${node.value}`)
      if ('regex' in node && node.regex && WORD.test(unescaped(node.regex.pattern))) fault(node.start, `an Arabic word in a pattern: ${node.regex.pattern}`)
    },
    TemplateElement: (node) => void (free === 0 && WORD.test(node.value.cooked ?? '') && fault(node.start, 'an Arabic word in a template')),
    MemberExpression: (node) => {
      const text = source.slice(node.start, node.end)
      if (!OUTSIDE.has(layerOf(path)) && (text === 'Math.random' || text === 'Date.now')) fault(node.start, `${text} in a stage`)
    },
    NewExpression: (node) => void (!OUTSIDE.has(layerOf(path)) && source.slice(node.start, node.end) === 'new Date()' && fault(node.start, 'the clock in a stage')),
  })
  visitor.visit(program)
}

function isExample(node: { key: { type: string } }): boolean {
  return node.key.type === 'Identifier' && (node.key as unknown as { name: string }).name === 'example'
}

/** Letter classes ([يت]) are patterns of letters, not words. */
function unescaped(pattern: string): string {
  return pattern.replace(/\[[^\]]*\]/g, ' ').replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

for (const path of globSync(`${SRC}/**/*.{ts,tsx}`).sort()) checkLiterals(path.slice(SRC.length + 1), readFileSync(path, 'utf8'))
for (const fault of faults) process.stdout.write(`${fault}\n`)
process.stdout.write(`borders: ${faults.length} faults\n`)
process.exitCode = faults.length > 0 ? 1 : 0
