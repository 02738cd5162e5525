#!/usr/bin/env node
// Starts the program. In a checkout the sources run unbuilt (Node strips types from 22.18 on; on an older one the pinned Node of node_modules does); an installed package runs what was built.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const [major, minor] = process.versions.node.split('.').map(Number)
const entry = existsSync(here('../tsconfig.json')) ? '../src/cli/main.ts' : '../dist/cli/main.js'

if (entry.endsWith('.js') || major > 22 || (major === 22 && minor >= 18)) {
  await import(new URL(entry, import.meta.url))
} else {
  const pinned = here(`../node_modules/node/bin/node${process.platform === 'win32' ? '.exe' : ''}`)
  if (!existsSync(pinned)) {
    process.stderr.write(`isnad needs Node 22.18 or later; this is ${process.versions.node}. Run "npm install" in the checkout, which brings its own.\n`)
    process.exit(2)
  }
  const run = spawnSync(pinned, [here(entry), ...process.argv.slice(2)], { stdio: 'inherit' })
  process.exit(run.status ?? 1)
}
