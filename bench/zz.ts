import { load } from '../src/knowledge/load.ts'
import { pagesOf } from '../test/pages-blind/fixtures.ts'
import { openBytes } from '../src/formats/open.ts'
import { layOut } from '../src/page/layout.ts'
import { pathToFileURL } from 'node:url'
const { know } = load()
const folder = process.argv[2]!, want = process.argv[3]!
const pages = existing(folder)
function existing(f: string) { return f.includes('/') ? pagesOf('.', pathToFileURL(f + '/')) : pagesOf(f) }
for (const p of pages.filter(({name})=>name.includes(want))) {
  const [a] = [...openBytes(p.bytes, p.name, { charset: p.charset, collected: p.collected })]
  const { layout } = layOut(a!.page!, know)
  const t = a!.page!.text
  const blocks = a!.page!.blocks ?? []
  for (const b of blocks) {
    const s = layout.sections.find(({at})=>at.start<=b.at.start&&at.end>b.at.start)
    console.log(`${b.main?'M':' '}${b.article??''} ${b.role.padEnd(9)} ${(b.list??'').padEnd(5)} L${b.links.toFixed(1)} ${(s?.kind??'-').padEnd(17)} ${t.slice(b.at.start,b.at.end).slice(0,70).replace(/\n/g,'/')}   ${b.path.slice(-60)}`)
  }
  console.log(JSON.stringify(a!.page!.facts))
  for (const x of layout.articles) console.log(x.role, x.title&&t.slice(x.title.start,x.title.end), x.outlet?.name, x.published?.earliest, x.published?.basis, x.body.map(({start,end})=>t.slice(start,start+30)).join(' | ').slice(0,150))
}
