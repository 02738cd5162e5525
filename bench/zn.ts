// @ts-nocheck
import { load } from '../src/knowledge/load.ts'
import { pagesOf } from '../test/pages-blind/fixtures.ts'
import { readBlind } from '../test/pages-blind/score.ts'
const know = load().know
for (const w of process.argv.slice(2)) { const h = pagesOf(w).map((p) => readBlind(p, know)); console.log(w, h.reduce((s, x) => s + x.dated.right, 0), h.reduce((s, x) => s + x.dated.all, 0), h.filter((x) => x.exact).length, h.length, h.reduce((s, x) => s + x.invented.made, 0), h.reduce((s, x) => s + x.invented.all, 0)) }
