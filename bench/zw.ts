// @ts-nocheck
import { pagesOf, writers } from '../test/pages-blind/fixtures.ts'
import { parse } from 'parse5'
const pages = writers.flatMap((w) => pagesOf(w))
let n = 0, sc = 0, ws = 0, cm = 0, svg = 0, at = 0, hd = 0
const strip = (h) => h.replace(/<script\b[^>]*>[\s\S]*?<\/script>/gi, (m) => (/ld\+json|__N|application\/json/.test(m) ? m : '<script></script>')).replace(/<style\b[^>]*>[\s\S]*?<\/style>/gi, '<style></style>').replace(/<!--[\s\S]*?-->/g, '').replace(/<svg\b[\s\S]*?<\/svg>/gi, '')
for (const { html } of pages) {
  n += html.length
  for (const m of html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>|<style\b[^>]*>([\s\S]*?)<\/style>/gi)) sc += (m[1] ?? m[2]).length
  for (const m of html.matchAll(/<!--[\s\S]*?-->/g)) cm += m[0].length
  for (const m of html.matchAll(/<svg[\s\S]*?<\/svg>/g)) svg += m[0].length
  for (const m of html.matchAll(/>\s+</g)) ws += m[0].length - 2
  for (const m of html.matchAll(/<[a-z][^>]*>/gi)) at += m[0].length
}
console.log(n, { script: sc / n, comments: cm / n, svg: svg / n, white: ws / n, tags: at / n })
const st = pages.map(({ html }) => strip(html))
const t = (f) => { const s = process.hrtime.bigint(); f(); return Number(process.hrtime.bigint() - s) / 1e6 }
let a = [], b = [], c = []
for (let r = 0; r < 12; r++) { a.push(t(() => pages.forEach((p) => parse(p.html)))); b.push(t(() => st.forEach((h) => parse(h)))); c.push(t(() => st.forEach((h) => parse(h.replace(/>\s+</g, '> <'))))) }
console.log(Math.min(...a), Math.min(...b), Math.min(...c), st.join('').length / n)
