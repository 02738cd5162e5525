import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { interfaceTexts } from '../knowledge/load.ts'
import type { Assets } from '../web/page.ts'

const resolve = createRequire(import.meta.url).resolve

/** The Arabic cuts of the two faces; Latin falls to the system's. */
const faces = [
  ['Vazirmatn Variable', '@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2', '100 900'],
  ['Amiri', '@fontsource/amiri/files/amiri-arabic-400-normal.woff2', '400'],
] as const

/** Style, script, fonts and texts that the dossier carries in itself. */
export function assets(): Assets {
  const fonts = faces.map(([family, file, weight]) => `@font-face{font-family:'${family}';font-weight:${weight};font-display:swap;src:url(data:font/woff2;base64,${readFileSync(resolve(file)).toString('base64')}) format('woff2')}`)
  const own = (name: string): string => readFileSync(new URL(`../../src/web/${name}`, import.meta.url), 'utf8')
  return { style: fonts.join('\n') + own('style.css'), script: own('island.js'), labels: { ar: interfaceTexts('ar'), en: interfaceTexts('en') } }
}
