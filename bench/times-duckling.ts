import { parseDate } from '../src/time/index.ts'

/** A string of the suite with its value as the suite prints it. */
interface Item {
  readonly text: string
  readonly ref: string
  readonly duckling: string
}

const pad = (part: string): string => part.padStart(2, '0')
const iso = (parts: string): string => {
  const [y, m, d, h, min, s] = parts.split(',').map((part) => part.trim()) as [string, string, string, string, string, string]
  return `${y}-${pad(m)}-${pad(d)}T${pad(h)}:${pad(min)}:${pad(s)}`
}
const PARTS = /\((\d{4},[^()]*)\)/g

/** The beginning and end that the suite states, as ISO date-times; and its grain. */
function stated(duckling: string): { begin: string; end: string | null; grain: string } {
  const [begin, end] = [...duckling.matchAll(PARTS)].map(([, parts]) => iso(parts!))
  return { begin: begin!, end: end ?? null, grain: /\) (\w+)/.exec(duckling)?.[1] ?? 'Day' }
}

/** The suite's convention is that of an assistant: what is not said lies ahead. */
export function scoreDuckling(items: readonly Item[]): { right: number; all: number; faults: string[] } {
  const faults: string[] = []
  for (const { text, ref, duckling } of items) {
    const found = parseDate(text, ref, { tense: 'future' })
    const want = stated(duckling)
    const shift = found?.zone === 'UTC' ? Number(ref.slice(-6, -3)) : 0
    const got = found && { begin: shifted(found.begin, shift) ?? (found.value === 'PRESENT_REF' ? ref.slice(0, 19) : ''), end: found.end }
    const length = want.grain === 'Second' || want.grain === 'Minute' || want.grain === 'Hour' ? 16 : 10
    const right = got !== null && same(got.begin, want.begin, length) && (want.end === null || got.end === null ? want.end === null : same(got.end, want.end, length))
    if (!right) faults.push(`${text}: ${found?.value} [${found?.begin}, ${found?.end}) instead of ${duckling}`)
  }
  return { right: items.length - faults.length, all: items.length, faults }
}

/** A clock of Greenwich in the zone of the reference. */
const shifted = (time: string | null, hours: number): string | null => (time === null || hours === 0 ? time : new Date(Date.parse(`${time}:00Z`) + hours * 3_600_000).toISOString().slice(0, 16))
const full = (time: string): string => (time.length === 10 ? `${time}T00:00:00` : time.length === 16 ? `${time}:00` : time)
const same = (a: string, b: string, length: number): boolean => full(a).slice(0, length) === full(b).slice(0, length)
