import type { Fact } from '../../model/page.ts'
import type { Printed, PrintedLine, Seat } from './lines.ts'
import { isNoName } from './nonames.ts'
import { bare, type Region } from './region.ts'
import { inTag } from './tags.ts'

/** What parts a headline from the site's name in the title of a window. */
export const PARTS = /\s+[|/\u2013\u2014\u00bb\u00ab\u2022-]\s+|\s*::\s*|\s+\.{3}\s+/
/** Fewer words are no headline. */
export const HEADLINE_WORDS = 4

const MOST_NAME_WORDS = 6

/** The site's name by the title of the window; where neither that nor the page's data tells it, as its logo prints it. */
export function namesOf(printed: Printed, region: Region | null, { facts, logo }: { facts: readonly Fact[]; logo: string | null }): Fact[] {
  const named = siteName(printed, region, facts)
  const window = named[0]?.value
  if (logo !== null && (window === undefined || !sharesWord(window, logo)) && isName(logo, printed, facts)) return [{ what: 'outlet', value: logo, from: 'meta' }, ...named]
  if (named.length > 0 || facts.some(({ what }) => what === 'outlet')) return named
  const [brand, head] = [brandAmongHead(printed), headName(printed, region)]
  return brand !== undefined ? [{ what: 'outlet', value: brand, from: 'meta' }] : head !== undefined ? [{ what: 'outlet', value: head, from: 'page' }] : []
}

const mayName = ({ text, words }: PrintedLine): boolean => words <= MOST_NAME_WORDS && words > 0 && !DATED.test(text) && !isNoName(text)

/** The first line of an element called a brand. */
const brandAmongHead = ({ lines }: Printed): string | undefined => lines.slice(0, HEAD).find((line, nth) => mayName(line) && isBrand(line.seat, nth))?.text

/** What stands above the title as the site's name: a headline of its own, or a link to the home page that no menu holds. */
function headName({ lines }: Printed, region: Region | null): string | undefined {
  return lines.slice(0, Math.min(HEAD, region?.title ?? 0)).find((line) => mayName(line) && (inTag(line.seat, 'h1') || isHome(line)))?.text
}

const ROOT = /^(?:https?:\/\/[^/?#]+)?(?:\.?\/)?(?:(?:index|default|home|main)\.\w{3,5})?$/i

/** A line that is one link to the home page. */
function isHome({ seat, links }: PrintedLine): boolean {
  const link = seat.tag === 'a' ? seat : (seat.parent?.tag === 'a' ? seat.parent : null)
  const href = link?.attributes.get('href')?.trim() ?? ''
  return link !== null && links > 0.9 && href !== '' && seat.role !== 'navigation' && !inTag(seat, 'li') && ROOT.test(href)
}

/** A date or clock is no name. */
const DATED = /[\d\u0660-\u0669]{1,2}[.:/-]\S*[\d\u0660-\u0669]{2}/
const HOST = /^[\w-]+(?:\.[\w-]+)+$/

/** A host is no name. */
export function withoutHosts(facts: readonly Fact[]): readonly Fact[] {
  return facts.filter(({ what, value }) => what !== 'outlet' || !HOST.test(value.trim()))
}

function sharesWord(a: string, b: string): boolean {
  const words = new Set(bare(a).split(' '))
  return bare(b).split(' ').some((word) => words.has(word))
}

/** Several words, or one that the window or the foot of the page has too («شعار», «الرئيسية» are no names), and no entry of a menu. */
function isName(logo: string, { lines }: Printed, facts: readonly Fact[]): boolean {
  const shown = bare(logo)
  if (isNoName(logo)) return false
  if (lines.some(({ text, seat }) => seat.role === 'navigation' && text.length < logo.length + 3 && bare(text) === shown)) return false
  return shown.includes(' ') || facts.some(({ what, from, value }) => what === 'title' && from === 'meta' && bare(value).split(' ').includes(shown)) || lines.slice(-FOOT).some(({ text }) => bare(text).split(' ').includes(shown))
}

/** Nobody's logo stands further down. */
const HEAD = 40
const CLIMB = 4
const BRAND = /(?:^|[-_ ])(?:logo|brand|(?:site|blog|paper|agency)-?(?:title|name))(?:$|[-_ ])/i

/** A name and what it says of itself. */
const BRAND_LINES = 2

/** A line that opens an element named as a logo or brand. */
function isBrand(seat: Seat, nth: number): boolean {
  let at: Seat | null = seat
  for (let steps = 0; at && steps < CLIMB; steps++, at = at.parent) if (at.from === nth && at.to - at.from <= BRAND_LINES && BRAND.test(`${at.attributes.get('class') ?? ''} ${at.attributes.get('id') ?? ''}`)) return true
  return false
}

/** The part of the window's title beside the headline is the name of the site: «العنوان | اسم الموقع». */
function siteName({ lines }: Printed, region: Region | null, facts: readonly Fact[]): Fact[] {
  const window = facts.find(({ what, from, value }) => what === 'title' && from === 'meta' && !isNoName(value))?.value
  const headline = region?.title == null ? '' : bare(lines[region.title]!.text)
  if (window === undefined) return []
  const before = headline.length < 9 ? null : nameBefore(window, headline)
  if (before !== null) return [{ what: 'outlet', value: before, from: 'meta' }]
  const all = window.split(PARTS).map((part) => part.trim()).filter((part) => part !== '' && !DATED.test(part))
  const parts = namesAmong(all, headline)
  const at = headline.length < 9 ? -1 : parts.findIndex((part) => headline.startsWith(bare(part)) || bare(part).startsWith(headline) || (part.split(/\s+/).length >= HEADLINE_WORDS && headline.includes(bare(part))))
  const others = at < 0 ? [] : parts.filter((part, nth) => nth !== at && !headline.includes(bare(part)) && part.split(/\s+/).length <= MOST_NAME_WORDS)
  // «مجلس القرية | جريدة الينابيع»: where the page states no title but that of its window, the site stands last.
  const whole = facts.some(({ what, from, value }) => what === 'title' && from === 'open-graph' && value === window)
  const alone = at < 0 ? (brandAmong(parts, lines) ?? (whole ? parts.at(-1) : parts[0] === all[0] ? short(parts[0]) : undefined)) : undefined
  const name = alone ?? (at === parts.length - 1 ? others[0] : others.at(-1))
  return name === undefined ? [] : [{ what: 'outlet', value: name, from: 'meta' }]
}

const FIGURES = /^[\d\u0660-\u0669]+$/

/** The parts of a window without its rubrics; one that stands alone beside the headline is a name («الأخبار» is a paper too). */
function namesAmong(parts: readonly string[], headline: string): readonly string[] {
  // «أكتوبر | 2013 | ذو معين برس»: an archive.
  if (parts.some((part) => FIGURES.test(part))) return parts.slice(-1).filter((part) => !FIGURES.test(part))
  const named = parts.filter((part) => !isNoName(part))
  const only = headline !== '' && parts.length === 2 && named.length === 1 && headline.startsWith(bare(named[0]!))
  return only ? parts : named
}

/** «صوت الضيعة: افتتاح مكتبة»: weblogs print their name and a colon before the headline; null where the headline itself opens so. */
function nameBefore(window: string, headline: string): string | null {
  const colon = window.indexOf(':')
  const name = window.slice(0, Math.max(0, colon)).trim()
  const fits = name !== '' && name.split(/\s+/).length <= MOST_NAME_WORDS && bare(window.slice(colon + 1)) === headline && !headline.startsWith(bare(name))
  return fits ? name : null
}

const BRAND_WORDS = 3
/** A window that lists what its site holds: «الاسم | أخبار | اقتصاد | رياضة». */
const RUBRICS = 4

/** The foot of a page: so many lines from its end. */
const FOOT = 8

/** A window that carries no headline: the part of it that the foot of the page names, or that the page prints alone, as brands are. */
function brandAmong(parts: readonly string[], lines: Printed['lines']): string | undefined {
  const few = parts.filter((part) => part.split(/\s+/).length <= MOST_NAME_WORDS)
  if (few.length >= RUBRICS) return few[0]
  const foot = lines.slice(-FOOT).map(({ text }) => bare(text))
  const owner = few.find((part) => bare(part).includes(' ') && foot.some((text) => text.includes(bare(part))))
  if (owner !== undefined) return owner
  return few.find((part) => lines.some(({ text, seat }) => seat.role !== 'navigation' && text.length < part.length + 3 && bare(text) === bare(part)))
}

const short = (part: string | undefined): string | undefined => (part !== undefined && part.split(/\s+/).length <= BRAND_WORDS ? part : undefined)
