// @ts-nocheck
import { load } from '../src/knowledge/load.ts'
import { openBytes } from '../src/formats/open.ts'
import { layOut } from '../src/page/layout.ts'
import { pagesOf, writers } from '../test/pages-blind/fixtures.ts'
const know = load().know
const pages = writers.flatMap((w) => pagesOf(w))
for (let r = 0; r < 14; r++) for (const p of pages) for (const { page } of openBytes(p.bytes, 'x', { charset: p.charset })) page && layOut(page, know)
