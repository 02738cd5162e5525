/** What no honest page has: markup nested deeper, tags longer than this. Offsets stay: what goes is blanked, not cut. */
const DEEPEST = 160
/** Open formatting elements are built again in every new block, so fewer of them may nest. */
const DEEPEST_STYLE = 24
const LONGEST_TAG = 32_768

const leaves = new Set(['br', 'img', 'hr', 'meta', 'link', 'input', 'source', 'wbr', 'area', 'base', 'col', 'embed', 'param', 'track', 'p', 'li', 'td', 'tr', 'th', 'dt', 'dd', 'option', 'tbody', 'thead'])
const raw = new Set(['script', 'style', 'textarea', 'title', 'noscript', 'iframe', 'xmp'])

/** Markup that a tree builder can take in linear time and memory, and how many tags were blanked for it. */
export interface Guarded {
  readonly source: string
  readonly blanked: number
}

/**
 * Blanks tags nested deeper than 160 (formatting: 24) or longer than 32 KB, so that neither 200,000 nested elements nor an attribute of 100 MB make the parser slow. Length and
 * offsets do not change. Linear.
 */
export function guard(source: string): Guarded {
  const parts: string[] = []
  let kept = 0
  const depths = { block: 0, style: 0 }
  let blanked = 0
  for (let at = source.indexOf('<'), next = 0; at >= 0; at = source.indexOf('<', next)) {
    const closes = source.charCodeAt(at + 1) === SLASH
    const from = closes ? at + 2 : at + 1
    next = nameEnd(source, from)
    if (next === from) {
      next = source.startsWith('!--', from) ? closingOf(source, '-->', at) : at + 1
      continue
    }
    const name = source.slice(from, next).toLowerCase()
    const end = tagEnd(source, next)
    if (isDeep(depths, name, closes) || end - at > LONGEST_TAG) {
      parts.push(source.slice(kept, at), ' '.repeat(end - at))
      kept = end
      blanked++
    }
    next = raw.has(name) && !closes ? closingOf(source, `</${name}`, end) : end
  }
  return blanked === 0 ? { source, blanked } : { source: parts.join('') + source.slice(kept), blanked }
}

const SLASH = 47
const CLOSE = 62
const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122

/** The end of a name of a tag: a letter, then all but white space, slash and the end of the tag; `from` where none begins. */
function nameEnd(source: string, from: number): number {
  if (!isLetter(source.charCodeAt(from))) return from
  let at = from + 1
  for (let code = source.charCodeAt(at); code > 32 && code !== SLASH && code !== CLOSE; code = source.charCodeAt(at)) at++
  return at
}

const styles = new Set(['a', 'b', 'big', 'code', 'em', 'font', 'i', 'nobr', 's', 'small', 'strike', 'strong', 'tt', 'u'])

/** Counts a tag in or out; true when it stands deeper than allowed. */
function isDeep(depths: { block: number; style: number }, name: string, closes: boolean): boolean {
  if (leaves.has(name)) return false
  const [kind, most] = styles.has(name) ? (['style', DEEPEST_STYLE] as const) : (['block', DEEPEST] as const)
  const before = depths[kind]
  depths[kind] = Math.max(0, before + (closes ? -1 : 1))
  return (closes ? before : before + 1) > most
}

/** Behind the next `mark`, or the end of the source. Raw text closes in any case of letters; the usual lower case is tried only, as pages write it. */
function closingOf(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from)
  return at < 0 ? source.length : mark === '-->' ? at + mark.length : at
}

/** The end of a tag: the first > outside quotation marks; the end of the source when none comes. */
function tagEnd(source: string, from: number): number {
  let at = from
  while (at < source.length) {
    const sign = source.charCodeAt(at)
    if (sign === 62) return at + 1
    if (sign === 34 || sign === 39) {
      const close = source.indexOf(sign === 34 ? '"' : "'", at + 1)
      if (close < 0) return plainEnd(source, from)
      at = close
    }
    at++
  }
  return source.length
}

function plainEnd(source: string, from: number): number {
  const at = source.indexOf('>', from)
  return at < 0 ? source.length : at + 1
}
