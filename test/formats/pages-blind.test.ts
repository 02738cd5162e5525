import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pagesOf, writers } from '../pages-blind/fixtures.ts'
import { readBlind, summed } from '../pages-blind/score.ts'
import { know } from '../help.ts'

interface Floor {
  readonly body: number
  readonly sections: number
  readonly articles: number
  readonly titles: number
  readonly dates: number
}

/** What was reached once, writer by writer; floors only rise. */
const floors: Readonly<Record<string, Floor>> = {
  pa: { body: 0.99, sections: 0.91, articles: 1, titles: 0.97, dates: 1 },
  pb: { body: 0.995, sections: 0.96, articles: 0.95, titles: 1, dates: 1 },
  pc: { body: 0.997, sections: 0.925, articles: 1, titles: 0.97, dates: 1 },
  pd: { body: 0.99, sections: 0.915, articles: 0.95, titles: 0.97, dates: 0.97 },
  pe: { body: 0.998, sections: 0.95, articles: 1, titles: 1, dates: 1 },
  pf: { body: 0.997, sections: 0.95, articles: 1, titles: 1, dates: 1 },
  pg: { body: 0.997, sections: 0.975, articles: 1, titles: 1, dates: 1 },
  ph: { body: 0.996, sections: 0.96, articles: 0.95, titles: 1, dates: 1 },
  pi: { body: 0.998, sections: 0.955, articles: 1, titles: 1, dates: 1 },
  pj: { body: 0.999, sections: 0.95, articles: 1, titles: 1, dates: 0.97 },
  pk: { body: 0.998, sections: 0.945, articles: 1, titles: 1, dates: 1 },
  pl: { body: 0.999, sections: 0.94, articles: 1, titles: 1, dates: 1 },
  pm: { body: 0.994, sections: 0.945, articles: 1, titles: 0.97, dates: 1 },
  pn: { body: 0.999, sections: 0.925, articles: 1, titles: 1, dates: 0.96 },
  po: { body: 0.998, sections: 0.955, articles: 1, titles: 0.96, dates: 1 },
  pp: { body: 0.998, sections: 0.94, articles: 1, titles: 1, dates: 1 },
  pq: { body: 0.996, sections: 0.94, articles: 1, titles: 1, dates: 1 },
  pr: { body: 0.999, sections: 0.95, articles: 1, titles: 1, dates: 1 },
  ps: { body: 0.997, sections: 0.95, articles: 0.91, titles: 0.94, dates: 0.91 },
  pt: { body: 0.998, sections: 0.965, articles: 1, titles: 1, dates: 1 },
  pu: { body: 0.996, sections: 0.95, articles: 1, titles: 1, dates: 1 },
  pv: { body: 0.998, sections: 0.94, articles: 1, titles: 0.97, dates: 1 },
  pw: { body: 0.997, sections: 0.945, articles: 1, titles: 0.97, dates: 1 },
  px: { body: 0.996, sections: 0.95, articles: 1, titles: 1, dates: 1 },
  py: { body: 0.995, sections: 0.945, articles: 1, titles: 1, dates: 1 },
  pz: { body: 0.995, sections: 0.925, articles: 1, titles: 1, dates: 1 },
  qa: { body: 0.998, sections: 0.935, articles: 1, titles: 1, dates: 1 },
  qb: { body: 0.997, sections: 0.935, articles: 1, titles: 1, dates: 1 },
  qc: { body: 0.997, sections: 0.945, articles: 1, titles: 1, dates: 1 },
  qd: { body: 0.999, sections: 0.955, articles: 1, titles: 1, dates: 1 },
  qe: { body: 0.998, sections: 0.92, articles: 1, titles: 1, dates: 1 },
  qf: { body: 0.999, sections: 0.955, articles: 1, titles: 1, dates: 1 },
  qg: { body: 0.998, sections: 0.93, articles: 1, titles: 1, dates: 1 },
  qh: { body: 0.999, sections: 0.94, articles: 1, titles: 1, dates: 1 },
  qi: { body: 0.994, sections: 0.96, articles: 1, titles: 1, dates: 1 },
  qj: { body: 0.999, sections: 0.94, articles: 1, titles: 1, dates: 1 },
  qk: { body: 0.999, sections: 0.94, articles: 1, titles: 1, dates: 1 },
  ql: { body: 0.997, sections: 0.94, articles: 1, titles: 1, dates: 1 },
  qm: { body: 0.996, sections: 0.94, articles: 1, titles: 1, dates: 1 },
  qn: { body: 0.998, sections: 0.94, articles: 1, titles: 1, dates: 1 },
  qo: { body: 0.996, sections: 0.88, articles: 1, titles: 1, dates: 1 },
  qp: { body: 0.999, sections: 0.96, articles: 1, titles: 1, dates: 1 },
  qq: { body: 0.997, sections: 0.935, articles: 1, titles: 1, dates: 1 },
  qr: { body: 0.996, sections: 0.92, articles: 1, titles: 1, dates: 1 },
  qs: { body: 0.999, sections: 0.96, articles: 1, titles: 1, dates: 1 },
  qt: { body: 0.998, sections: 0.945, articles: 1, titles: 1, dates: 1 },
  qu: { body: 0.998, sections: 0.96, articles: 1, titles: 1, dates: 0.96 },
  qv: { body: 0.999, sections: 0.955, articles: 1, titles: 0.96, dates: 0.96 },
  qw: { body: 0.994, sections: 0.935, articles: 1, titles: 1, dates: 1 },
  qx: { body: 0.997, sections: 0.945, articles: 1, titles: 1, dates: 1 },
  qy: { body: 0.999, sections: 0.935, articles: 1, titles: 0.96, dates: 0.96 },
  qz: { body: 0.999, sections: 0.95, articles: 1, titles: 0.96, dates: 1 },
  ra: { body: 0.997, sections: 0.83, articles: 0.96, titles: 0.85, dates: 0.96 },
  rb: { body: 0.999, sections: 0.845, articles: 1, titles: 0.97, dates: 1 },
  rc: { body: 0.99, sections: 0.845, articles: 0.96, titles: 0.92, dates: 0.96 },
  sa: { body: 0.998, sections: 0.95, articles: 1, titles: 1, dates: 1 },
  sb: { body: 0.998, sections: 0.945, articles: 1, titles: 1, dates: 1 },
  sc: { body: 0.999, sections: 0.955, articles: 1, titles: 1, dates: 1 },
  sd: { body: 0.989, sections: 0.935, articles: 0.92, titles: 0.9, dates: 1 },
  se: { body: 0.996, sections: 0.95, articles: 1, titles: 1, dates: 1 },
  sf: { body: 0.999, sections: 0.93, articles: 1, titles: 1, dates: 1 },
  sg: { body: 0.999, sections: 0.94, articles: 1, titles: 0.96, dates: 1 },
  sh: { body: 0.999, sections: 0.95, articles: 1, titles: 0.96, dates: 1 },
  si: { body: 0.996, sections: 0.95, articles: 1, titles: 0.98, dates: 1 },
  sj: { body: 0.998, sections: 0.905, articles: 1, titles: 1, dates: 1 },
}

for (const writer of writers) {
  const held = pagesOf(writer).map((page) => readBlind(page, know))
  const all = summed(held)
  const faults = held.flatMap((one) => one.faults).join('\n')

  test(`the ${held.length} pages of ${writer}, who had not seen the rules, are read about as a person reads them`, () => {
    for (const [figure, floor] of Object.entries(floors[writer] ?? {})) assert.ok(all[figure as keyof Floor] >= floor, `${figure} ${all[figure as keyof Floor]} is below ${floor}\n${faults}`)
  })

  test(`no date is invented on the pages of ${writer}`, () => assert.equal(all.invented, 0, faults))
}

test('every writer has floors', () => assert.deepEqual(Object.keys(floors), writers))
