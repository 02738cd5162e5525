// @ts-nocheck
import { load } from '../src/knowledge/load.ts'
import { pagesOf, writers } from '../test/pages-blind/fixtures.ts'
import { readBlind, summed } from '../test/pages-blind/score.ts'
const know = load().know
const cls = process.argv[2] ?? 'zh'
let all = [0, 0]
for (const w of writers) {
  const held = pagesOf(w).map((p) => {
    if (p.charset && !/utf-8/i.test(p.charset)) return null
    const html = p.html.replace(/<h[2-6]\b[^>]*>/gi, `<div class="${cls}">`).replace(/<\/h[2-6]>/gi, '</div>')
    if (/windows-1256|iso-8859-6|utf-16/i.test(p.html.slice(0, 2000))) return null
    return readBlind({ ...p, bytes: new TextEncoder().encode(html), html }, know)
  }).filter((x) => x)
  const s = summed(held)
  const bad = held.filter((h) => !h.exact).map((h) => h.faults[0]?.split(' ')[0])
  all[0] += held.filter((h) => h.exact).length; all[1] += held.length
  console.log(w, held.length, 'body', s.body.toFixed(3), 'kinds', s.sections.toFixed(3), 'art', s.articles.toFixed(3), 'dates', s.dates.toFixed(3), bad.join(' '))
}
console.log(all, (all[0] / all[1]).toFixed(3))
