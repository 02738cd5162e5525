/**
 * Folding: the form of a word for comparing, never for showing. One letter for all alefs, for ى ي ی, for ة ه, for ؤ ئ; ک is ك; harakat, tatweel and
 * invisible marks vanish; presentation forms become letters; digits of three scripts become 0-9; Latin is lower case.
 * Sources: Unicode 17 Arabic blocks; the pairs are those that Arabic desks mix in print (مسؤول/مسئول, إعلان/اعلان, المصري/المصرى).
 */
/** Marks what vanishes; U+FFFF is no character, so nothing else maps to it. */
const DROP = 0xffff
const same = new Uint16Array(0x10000).map((_, code) => code)

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i)
const mapTo = (target: number, codes: readonly number[]): void => codes.forEach((code) => (same[code] = target))

mapTo(0x627, [0x622, 0x623, 0x625, 0x671, 0x672, 0x673, 0x675])
mapTo(0x64a, [0x649, 0x6cc, 0x6cd, 0x6d0, 0x6d2])
mapTo(0x621, [0x624, 0x626, 0x676, 0x678])
mapTo(0x647, [0x629, 0x6c0, 0x6c1, 0x6c2, 0x6c3, 0x6d5, 0x6be])
mapTo(0x643, [0x6a9, 0x6aa, 0x6ac])
mapTo(DROP, [0x640, 0x670, ...range(0x610, 0x61a), ...range(0x64b, 0x65f), ...range(0x6d6, 0x6ed), ...range(0x8d3, 0x8ff)])
mapTo(DROP, [0xad, 0x61c, 0xfeff, ...range(0x200b, 0x200f), ...range(0x202a, 0x202e), ...range(0x2060, 0x206f)])
for (let digit = 0; digit < 10; digit++) mapTo(0x30 + digit, [0x660 + digit, 0x6f0 + digit])
mapTo(0x3b, [0x61b])

for (const code of [...range(0x41, 0x5a), ...range(0xc0, 0x24f), ...range(0x370, 0x52f)]) {
  const lower = String.fromCharCode(code).toLowerCase()
  if (lower.length === 1) same[code] = lower.charCodeAt(0)
}

/** Presentation forms and full-width signs: one sign that stands for several, or for another. */
const compatible = /[\ufb50-\ufdff\ufe70-\ufefc\uff10-\uff5a]/
const FIRST_COMPATIBLE = 0xfb50

/** The folded form of a word or phrase; any string is fine, and folding twice changes nothing. */
export function fold(printed: string): string {
  for (let i = 0; i < printed.length; i++) {
    const code = printed.charCodeAt(i)
    if (code >= FIRST_COMPATIBLE || same[code] !== code) return folded(printed, i)
  }
  return printed
}

/** Copies only from the first letter that changes: most words change nowhere. */
function folded(printed: string, from: number): string {
  let out = printed.slice(0, from)
  for (let i = from; i < printed.length; i++) {
    const code = printed.charCodeAt(i)
    if (code >= FIRST_COMPATIBLE) out += compatible.test(printed.charAt(i)) ? plain(printed.charAt(i).normalize('NFKC')) : plain(printed.charAt(i))
    else if (same[code] !== DROP) out += letters[same[code]!] ?? String.fromCharCode(same[code]!)
  }
  return out
}

/** Folds sign by sign, nothing to be made compatible any more. */
function plain(signs: string): string {
  let out = ''
  for (let i = 0; i < signs.length; i++) {
    const to = same[signs.charCodeAt(i)]!
    if (to !== DROP) out += String.fromCharCode(to)
  }
  return out
}

/** One-letter strings of the signs folding gives most, made once. */
const letters: readonly string[] = Array.from({ length: 0x700 }, (_, code) => String.fromCharCode(code))

/** True for a code unit that folding drops: a haraka, tatweel, a direction mark. */
export function vanishes(code: number): boolean {
  return same[code] === DROP
}
