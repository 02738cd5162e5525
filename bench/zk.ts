// @ts-nocheck
import { textOf } from '../src/lang/tokenise.ts'
import { linesOf } from '../src/page/line.ts'
import { cohesionOf, stemsOf } from '../src/page/cohesion.ts'
import { pagesOf } from '../test/pages-blind/fixtures.ts'
const p = pagesOf('pr').find((x) => x.name.includes('482'))
const st = p.articles.map((a) => { const t = textOf([a.title ?? '', ...a.body].join('\n')) ; return stemsOf(t, linesOf(t)) })
console.log(cohesionOf(st)); for (let i = 0; i < 3; i++) for (let j = i+1; j < 3; j++) console.log([...st[i]].filter((x) => st[j].has(x)))
