// @ts-nocheck
import { load } from '../src/knowledge/load.ts'
import { openBytes } from '../src/formats/open.ts'
import { layOut } from '../src/page/layout.ts'
const know = load().know
for (const n of [20000, 40000, 80000, 160000]) {
  const bytes = new TextEncoder().encode(('كتابات المراسلين والصحافيين '.repeat(6).trim() + '.\n').repeat(n / 18))
  const t = Date.now(); for (const { page } of openBytes(bytes, 'x', {})) page && layOut(page, know); console.log(n, Date.now() - t)
}
