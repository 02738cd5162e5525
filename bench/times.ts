/**
 * Scores the time library: sentences written blind (test/times-blind), and, when their paths are given, other people's sets; its speed beside `Intl.Segmenter`.
 * usage: node bench/times.ts [--errors] [--hand a,b] [--duckling duckling-ar.json] [--weekdays news-weekday-selfcheck.json --news ant.tar.gz] [--speed]
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findTimes } from '../src/time/index.ts'
import { falseAlarms, negatives, positives, scoreSentences } from '../test/times-blind/score.ts'
import { scoreDuckling } from './times-duckling.ts'
import { scoreWeekdays } from './times-weekdays.ts'
import { texts } from './speed.ts'

const { values } = parseArgs({ options: { errors: { type: 'boolean' }, hand: { type: 'string', default: 'a,b,c,d' }, duckling: { type: 'string' }, weekdays: { type: 'string' }, news: { type: 'string' }, speed: { type: 'boolean' } } })
const out = (line: string): boolean => process.stdout.write(`${line}\n`)
const ratio = (a: number, b: number): string => (a / Math.max(1, b)).toFixed(4)

/** Rounds over all texts; the first are left out, since code that has hardly run is not yet compiled. */
const ROUNDS = 60
const WARM = 20

for (const hand of values.hand.split(',').filter((name) => name !== '')) {
  const { tp, fp, fn, values: right, faults } = scoreSentences(positives(hand))
  out(`hand ${hand}: overlap P ${ratio(tp, tp + fp)} R ${ratio(tp, tp + fn)} F1 ${ratio(2 * tp, 2 * tp + fp + fn)}; values ${ratio(right, tp)} of ${tp}`)
  if (values.errors) for (const fault of faults) out(fault)
  const none = negatives(hand)
  const alarms = falseAlarms(none)
  out(`hand ${hand}: false alarms ${alarms.length} in ${none.length} sentences without times (${((100 * alarms.length) / none.length).toFixed(2)} %)`)
  if (values.errors) for (const alarm of alarms) out(`alarm   ${alarm}`)
}

if (values.duckling) {
  const { right, all, faults } = scoreDuckling(JSON.parse(readFileSync(values.duckling, 'utf8')) as never)
  out(`duckling: ${right} of ${all} (${ratio(right, all)})`)
  if (values.errors) for (const fault of faults) out(fault)
}

if (values.weekdays && values.news) {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-times-'))
  execFileSync('tar', ['xzf', values.news, '-C', folder])
  const { spans, values: right, all, reported, conflicts, faults } = scoreWeekdays(JSON.parse(readFileSync(values.weekdays, 'utf8')) as never, (doc) => readFileSync(join(folder, doc), 'utf8'))
  rmSync(folder, { recursive: true })
  out(`weekdays: spans ${ratio(spans, all)}, values ${ratio(right, spans)} of ${all}; with a wrong reference the conflict is reported in ${ratio(reported, conflicts)}`)
  if (values.errors) for (const fault of faults.slice(0, 60)) out(fault)
}

if (values.speed) {
  const pages = texts(values.news)
  const segmenter = new Intl.Segmenter('ar', { granularity: 'word' })
  const timed = (run: () => void): number => {
    const start = process.hrtime.bigint()
    run()
    return Number(process.hrtime.bigint() - start)
  }
  const segment = (text: string): void => {
    let words = 0
    for (const _ of segmenter.segment(text)) words++
    if (words < 0) throw new Error('never')
  }
  const once = (): number => {
    const words = timed(() => pages.forEach(segment))
    return timed(() => pages.forEach((text) => findTimes(text))) / words
  }
  out(`findTimes / word segmentation of ${pages.length} texts: ${Array.from({ length: ROUNDS }, once).slice(WARM).sort((a, b) => a - b)[(ROUNDS - WARM) >> 1]!.toFixed(2)}`)
}
