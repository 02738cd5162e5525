const ISO = /^\s*((?:19|20)\d\d)-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d(?:[.,]\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?/
const PACKED = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?)?Z?$/
const ENGLISH = /^(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})[ -]([A-Za-z]{3})[a-z]*[ -]((?:19|20)?\d\d)(?:[ T]+(\d\d):(\d\d)(?::\d\d)?)?\s*([A-Z]{1,4}|[+-]\d{4})?/
const MONTH_FIRST = /^(?:[A-Za-z]{3,9},?\s+)?([A-Za-z]{3})[a-z]*\s+(\d{1,2}),?\s+((?:19|20)\d\d)(?:[ ,T]+(\d\d):(\d\d)(?::\d\d)?)?/
const SLASHED = /^((?:19|20)\d\d)\/(\d{1,2})\/(\d{1,2})(?:[ T]+(\d\d):(\d\d))?/
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const EPOCH = /^1\d{9}(?:\d{3})?$/

/** A date of metadata as ISO 8601, its zone kept as stated: ISO, RFC 822 (feeds), packed, epoch seconds. Null for anything else, relative words included. */
export function isoDate(value: string): string | null {
  const shown = value.trim()
  if (EPOCH.test(shown)) return new Date(Number(shown.slice(0, 10)) * 1000).toISOString().slice(0, 16) + 'Z'
  const iso = ISO.exec(shown)
  if (iso) return joined([iso[1], iso[2], iso[3]], [iso[4], iso[5], iso[6]])
  const packed = PACKED.exec(shown) ?? SLASHED.exec(shown)
  if (packed) return joined([packed[1], packed[2], packed[3]], [packed[4], packed[5], undefined])
  const english = ENGLISH.exec(shown)
  if (english) return joined([fullYear(english[3]!), monthOf(english[2]!), english[1]], [english[4], english[5], zoneOf(english[6])])
  const american = MONTH_FIRST.exec(shown)
  return american ? joined([american[3], monthOf(american[1]!), american[2]], [american[4], american[5], undefined]) : null
}

const fullYear = (year: string): string => (year.length === 4 ? year : Number(year) > 70 ? `19${year}` : `20${year}`)

function monthOf(name: string): string | undefined {
  const at = months.indexOf(name.toLowerCase())
  return at < 0 ? undefined : String(at + 1)
}

function zoneOf(zone: string | undefined): string | undefined {
  if (zone === undefined || zone === 'GMT' || zone === 'UTC' || zone === 'UT' || zone === 'Z') return zone && 'Z'
  return /^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : undefined
}

type Parts = readonly [string | undefined, string | undefined, string | undefined]

function joined([year, month, day]: Parts, [hour, minute, zone]: Parts): string | null {
  if (!year || !month || !day) return null
  const [m, d] = [Number(month), Number(day)]
  const made = new Date(Date.UTC(Number(year), m - 1, d))
  if (made.getUTCMonth() !== m - 1 || made.getUTCDate() !== d) return null
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return hour && minute && Number(hour) < 24 && Number(minute) < 60 ? `${date}T${hour}:${minute}${zone ?? ''}` : date
}
