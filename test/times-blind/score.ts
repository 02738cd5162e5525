import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { findTimes, resolve } from '../../src/time/index.ts'

/** A time that a person marked in a sentence. */
interface Marked {
  readonly text: string
  readonly occurrence?: number
  readonly type: string
  readonly value: string | null
  readonly alts?: readonly (string | null)[]
  readonly text_alts?: readonly string[]
  readonly optional?: boolean
}

/** A sentence with its times, written and marked by somebody who had not seen the rules. */
export interface Sentence {
  readonly text: string
  readonly published: string | null
  readonly times: readonly Marked[]
  readonly form?: string
}

export interface Count {
  tp: number
  fp: number
  fn: number
  /** Matched times with the right value. */
  values: number
  readonly faults: string[]
}

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

/** The sentences of one hand. */
export function positives(hand: string): Sentence[] {
  return readFileSync(here(`${hand}.jsonl`), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Sentence)
}

/** Sentences without times, of one hand. */
export function negatives(hand: string): string[] {
  return readFileSync(here(`${hand}.negatives.txt`), 'utf8').trim().split('\n')
}

type Pair = readonly [number, number]

function nth(text: string, part: string, occurrence: number): Pair | null {
  let at = -1
  for (let left = occurrence; left > 0; left--) at = text.indexOf(part, at + 1)
  return at < 0 ? null : [at, at + part.length]
}

function spansOf(text: string, { text: main, occurrence = 1, text_alts: others = [] }: Marked): Pair[] {
  const first = nth(text, main, occurrence)
  const rest = others.flatMap((other) => {
    const spans: Pair[] = []
    for (let at = text.indexOf(other); at >= 0; at = text.indexOf(other, at + 1)) if (first && at < first[1] && at + other.length > first[0]) spans.push([at, at + other.length])
    return spans
  })
  return first ? [first, ...rest] : rest
}

const jaccard = ([a, b]: Pair, [c, d]: Pair): number => Math.max(0, Math.min(b, d) - Math.max(a, c)) / (Math.max(b, d) - Math.min(a, c))

const seconds: Readonly<Record<string, number>> = { Y: 31_557_600, M: 2_629_800, W: 604_800, D: 86_400, TH: 3600, TM: 60, TS: 1 }

/** Durations of the same length are the same value: PT90M and PT1H30M. */
function plain(value: string | null): string {
  if (value === null || !/^P(?:T?[\d.]+[YMWDHS])+$/.test(value)) return String(value)
  const [dated, clocked = ''] = value.slice(1).split('T') as [string, string?]
  const sum = (part: string, prefix: string): number => [...part.matchAll(/([\d.]+)([YMWDHS])/g)].reduce((total, [, count, unit]) => total + Number(count) * (seconds[prefix + unit!] ?? 0), 0)
  return `P${Math.round(sum(dated, '') + sum(clocked, 'T'))}s`
}

/** Holds what the library finds against what people marked: one-to-one, Jaccard ≥ 0.5; optional times count neither way. */
export function scoreSentences(sentences: readonly Sentence[]): Count {
  const count: Count = { tp: 0, fp: 0, fn: 0, values: 0, faults: [] }
  for (const sentence of sentences) scoreOne(sentence, count)
  return count
}

function scoreOne({ text, published, times, form }: Sentence, count: Count): void {
  const found = findTimes(text).filter((one) => one.form.kind !== 'anchored').map((one) => ({ ...one, value: resolve(one.form, published, { tense: one.tense }).value, at: [one.span.start, one.span.end] as Pair }))
  const taken = new Set<number>()
  for (const marked of times.toSorted((a, b) => Number(a.optional ?? false) - Number(b.optional ?? false))) {
    const spans = spansOf(text, marked)
    const ranked = found.map((one, at) => ({ at, fit: Math.max(0, ...spans.map((span) => jaccard(span, one.at))) })).filter(({ at, fit }) => fit >= 0.5 && !taken.has(at)).sort((a, b) => b.fit - a.fit)
    const [best] = ranked
    if (best) taken.add(best.at)
    if (marked.optional) continue
    if (!best) {
      count.fn++
      count.faults.push(`missed  ${marked.text} [${marked.value}] (${form ?? ''}) in: ${text}`)
      continue
    }
    count.tp++
    const accepted = [marked.value, ...(marked.alts ?? [])].map(plain)
    if (accepted.includes(plain(found[best.at]!.value))) count.values++
    else count.faults.push(`value   ${found[best.at]!.text} → ${found[best.at]!.value} instead of ${accepted.join(' or ')}; ${published} (${form ?? ''}) in: ${text}`)
  }
  for (const [at, one] of found.entries()) {
    if (taken.has(at) || times.some((marked) => marked.optional && spansOf(text, marked).some((span) => jaccard(span, one.at) > 0))) continue
    count.fp++
    count.faults.push(`extra   ${one.text} [${one.value}] ${one.rule} in: ${text}`)
  }
}

/** Sentences in which the library sees a time where there is none. Words for now and soon are passed over: no span of them is wrong in itself. */
export function falseAlarms(sentences: readonly string[]): string[] {
  return sentences.flatMap((text) => findTimes(text).map((one) => `${one.text} [${one.rule}] in: ${text}`).slice(0, 1))
}
