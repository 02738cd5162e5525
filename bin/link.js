// In a checkout, lets `npx isnad` find this program: npm links the commands of dependencies, not those of the project itself.
import { existsSync, mkdirSync, symlinkSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const bin = fileURLToPath(new URL('../node_modules/.bin/', import.meta.url))
const inCheckout = existsSync(fileURLToPath(new URL('../tsconfig.json', import.meta.url)))
if (inCheckout && process.platform !== 'win32' && !existsSync(`${bin}isnad`)) {
  mkdirSync(bin, { recursive: true })
  symlinkSync('../../bin/isnad.js', `${bin}isnad`)
}
