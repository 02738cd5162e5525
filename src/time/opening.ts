import type { Word } from './lexicon.ts'

/** What may stand at the beginning of a time, one bit each; recognisers say which they look for, so that a token wakes only those. */
export const OPENS = {
  number: 1, latin: 2, article: 4, month: 8, hijri: 16, weekday: 32, day: 64, direction: 128, part: 256, reference: 512, bound: 1024, edge: 2048, unit: 4096, amount: 8192, ordinal: 16_384,
  decade: 32_768, fraction: 65_536, set: 131_072, partOfYear: 262_144, school: 524_288, holiday: 1_048_576, instant: 2_097_152, last: 4_194_304, days: 8_388_608, dayWord: 16_777_216,
  monthWord: 33_554_432, yearWord: 67_108_864, seasonWord: 134_217_728, clockWord: 268_435_456, between: 536_870_912, large: 1_073_741_824, unitDay: -2_147_483_648,
} as const

const roles: Readonly<Record<string, number>> = {
  month: OPENS.month, 'hijri-month': OPENS.hijri, weekday: OPENS.weekday, day: OPENS.day, direction: OPENS.direction, part: OPENS.part, reference: OPENS.reference, bound: OPENS.bound, edge: OPENS.edge,
  'owned-day': OPENS.unitDay, vague: OPENS.amount, cardinal: OPENS.amount, ordinal: OPENS.ordinal, 'first-day': OPENS.ordinal,
  decade: OPENS.decade, millennium: OPENS.decade, fraction: OPENS.fraction, every: OPENS.set, 'times-word': OPENS.set, 'set-word': OPENS.set, 'quarter-word': OPENS.partOfYear,
  'half-word': OPENS.partOfYear, season: OPENS.partOfYear, school: OPENS.school, fiscal: OPENS.school, weekend: OPENS.school, holiday: OPENS.holiday, instant: OPENS.instant, 'last-word': OPENS.last,
  'days-word': OPENS.days,
}
const joiners: Readonly<Record<string, number>> = { 'day-word': OPENS.dayWord, 'month-word': OPENS.monthWord, 'year-word': OPENS.yearWord, 'season-word': OPENS.seasonWord, 'clock-word': OPENS.clockWord, between: OPENS.between }

const LARGEST_HOUR = 12

/** The bit of a word; numbers too large for an hour open lengths alone; 0 for words that no time begins with: prepositions, verbs, the vocabulary of vetoes. */
export function bitOf({ role, id, is }: Pick<Word, 'role' | 'id' | 'is'>): number {
  if (role === 'cardinal' && Number(id.replace(/^n/, '')) > LARGEST_HOUR) return OPENS.large
  if (role.startsWith('unit-')) return OPENS.unit | (is.unit === 'PC' ? OPENS.decade : 0) | (is.unit === 'PY' && role !== 'unit-one' ? OPENS.school : 0) | (is.unit === 'PD' && role === 'unit-one' ? OPENS.unitDay : 0)
  return (role === 'joiner' ? joiners[id] : roles[role]) ?? (role === 'not' ? OPENS.reference : 0)
}
