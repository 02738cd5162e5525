import type { BlockRole } from '../../model/page.ts'
import type { Attributes } from './attributes.ts'


const tags: Readonly<Record<string, BlockRole>> = {
  nav: 'navigation', footer: 'navigation', form: 'navigation', button: 'navigation', select: 'navigation', dialog: 'navigation', menu: 'navigation', aside: 'related',
  figcaption: 'caption', caption: 'caption', time: 'time', marquee: 'ticker', label: 'navigation',
}

/** What class names and ids of content systems say; each pattern is held against one name at its beginning. Order is strength. */
const names: readonly (readonly [RegExp, BlockRole])[] = [
  [/^(?:ads?$|ads?[-_]|advert|adsbygoogle|banner|sponsor|promo|dfp|gpt[-_]|google[-_]?ad|publicity)/, 'ad'],
  [/^(?:share|elementor-share|sharing|social|addthis|addtoany|sharedaddy|jssocials|follow[-_]?us|jp-social)/, 'share'],
  [/^(?:comments?(?:$|[-_])|disqus|respond$|reply|fb-comments)/, 'comments'],
  [/^(?:related|see[-_]?also|read[-_]?(?:also|more)|similar|recommend|you[-_]?may|more[-_]?(?:news|stories|from|on)|most[-_]?(?:read|viewed|popular)|popular|trending|latest|last[-_]?news|widget|taboola|outbrain|teasers?$|carousel|inline[-_]?(?:link|related)|in[-_]article[-_]link|jp-related|yarpp|next[-_]|prev(?:ious)?[-_]|(?:elementor-)?post[-_]nav|nav-links|article[-_]?also|othernews|other[-_]news)/, 'related'],
  [/^(?:tags?$|tags?[-_]|post[-_]tags|entry[-_]tags|keywords|topics|tagcloud|article[-_]tags|field-name-field-tags|itp_tags|field--name-field-(?:tags|keywords)|taxonomy|terms$|terms-inline|labels$|post-labels|tag-links|tagslist|tag-list|cat-links|hashtags?$|wsm|kw$)/, 'keywords'],
  [/^(?:caption|cap$|wp-caption-text|image[-_]?caption|img[-_]?caption|media[-_]?caption|photo[-_]?(?:caption|credit)|figure|image[-_]?credit|pic[-_]?desc)/, 'caption'],
  [/^(?:summary$|article[-_]?summary|tldr|key[-_]?points|highlights|toc$|toc[-_]|ez-toc|table[-_]of[-_]contents|story[-_]?points|info[-_]?box|fact[-_]?box|side[-_]?box)/, 'summary'],
  [/^(?:nav$|nav[-_]|navbar|menu|main[-_]?menu|top[-_]?menu|footer|foot$|ft$|ftr$|bottom(?:$|[-_])|copy$|colophon|site[-_]footer|breadcrumb|crumb|pathway|sidebar|side[-_]?bar|pagination|pager|toolbar|tools$|topbar|top[-_]bar|login|search|cookie|newsletter|subscrib|copyright|site[-_]?header|(?:post-)?author[-_]*(?:bio|box)|about[-_]author|print(?:$|[-_]?(?:btn|button|link|icon|page|tools?|version|friendly|me$))|noprint|skip|font[-_]?size|fontsize|region-sidebar|block-menu|mod-menu|itp|forum|postbit_(?:user|left)|userinfo|signature|rating|views$|hits$|stats)/, 'navigation'],
  [/^(?:ticker|news[-_]?ticker|breaking|urgent|newsbar|tkr|marquee|weather|currency|prices|marquee)/, 'ticker'],
  [/^(?:date|time$|time[-_]|published|publish|posted|entry[-_]date|post[-_]date|timestamp|pubdate|createdate|created(?![-_]?by)|submitted|postmetadata|post-?meta$|entry-?meta$|article-?meta$|meta$|post-?info$|modified|updated?$|datetime|article[-_]date|news[-_]date|story[-_]date|postdate)/, 'time'],
  [/^(?:authors?$|auth$|auth[-_]|wrt?$|writers?|writtenby|katib|kateb|who$|created-by|author[-_]name|by$|byline|writer|reporter|journalist|vcard|post[-_]author|entry[-_]author|article[-_]author|createdby|editor)/, 'byline'],
  [/^(?:source|src(?:$|[-_]?name|[-_]row)|credit|agency|provider(?:$|[-_]?name)|publisher(?:$|[-_]?name)|article[-_]source|news[-_]source)/, 'credit'],
]

const itemprops: Readonly<Record<string, BlockRole>> = {
  datepublished: 'time', datemodified: 'time', author: 'byline', keywords: 'keywords', headline: 'title', caption: 'caption', breadcrumb: 'navigation',
}
const ariaRoles: Readonly<Record<string, BlockRole>> = { navigation: 'navigation', contentinfo: 'navigation', search: 'navigation', complementary: 'related', banner: 'navigation' }
const wrappers = new Set(['html', 'body', 'main', 'article'])
const MOST_NAMES = 24

/** What an element is to its page: its role, and whether content systems give it the text of the article. */
export interface Nature {
  readonly role: BlockRole | null
  readonly holds: boolean
}

const plain: Nature = { role: null, holds: false }

/** What an element is, by its tag, its `itemprop`, its `role` and the names of its class and id. */
export function natureOf(tag: string, attributes: Attributes): Nature {
  if (attributes.size === 0) return tags[tag] ? { role: tags[tag], holds: false } : plain
  const named = namesOf(attributes)
  const itemprop = attributes.get('itemprop')?.toLowerCase() ?? ''
  const holds = itemprop === 'articlebody' || (named !== null && tag !== 'body' && named.holds)
  if (wrappers.has(tag)) return holds ? { role: null, holds } : plain
  const role = tags[tag] ?? itemprops[itemprop] ?? ariaRoles[attributes.get('role')?.toLowerCase() ?? ''] ?? (named === null ? null : HEADING.test(tag) ? named.heading : named.role)
  return role === null && !holds ? plain : { role, holds }
}

/** What an element is, by its tag, its `itemprop`, its `role` and the names of its class and id; null when nothing tells. */
export const roleOf = (tag: string, attributes: Attributes): BlockRole | null => natureOf(tag, attributes).role

interface Named {
  readonly role: BlockRole | null
  readonly heading: BlockRole | null
  readonly holds: boolean
}

/** What class and id of an element say; null when it has neither. Sites use few names, and use them often. */
function namesOf(attributes: Attributes): Named | null {
  const [name, id] = [attributes.get('class'), attributes.get('id')]
  if (name === undefined && id === undefined) return null
  const given = id === undefined ? name! : name === undefined ? id : `${name} ${id}`
  const before = memory.get(given)
  if (before !== undefined) return before
  const shown = given.trim().toLowerCase()
  const made = { role: byNames(shown, false), heading: byNames(shown, true), holds: shown.split(/\s+/, MOST_NAMES).some((one) => CONTENT.test(one.replace(/^wp-block-/, ''))) }
  if (memory.size > MOST_KEPT) memory.clear()
  memory.set(given, made)
  return made
}

const memory = new Map<string, Named>()
const MOST_KEPT = 20_000

/** What Telegram's preview of a channel (t.me/s) calls its parts; all else in a message says nothing by its name. */
const messages: readonly (readonly [RegExp, BlockRole])[] = [
  [/^tgme_(?:channel|header|footer|head)|_(?:reply|views|reactions|owner_name|author|not_supported|video_duration)$|^tgme_reaction/, 'navigation'],
  [/_forwarded_from(?:_name)?$/, 'credit'], [/_(?:date|meta)$/, 'time'],
]

function byNames(given: string, heading: boolean): BlockRole | null {
  if (given.startsWith('tgme_')) return messages.find(([pattern]) => pattern.test(given.split(/\s+/, 1)[0]!))?.[1] ?? null
  for (const name of given.split(/\s+/, MOST_NAMES)) {
    const role = roleOfName(name)
    if (role !== null && !(heading && role !== 'time')) return role
  }
  return null
}

/** Systems use the same few words on all their sites. */
const words = new Map<string, BlockRole | null>()

function roleOfName(name: string): BlockRole | null {
  const before = words.get(name)
  if (before !== undefined) return before
  const plain = withoutBrand(name)
  const part = partName(name)
  const hit = names.find(([pattern]) => pattern.test(name) || pattern.test(plain)) ?? (part === null ? undefined : names.find(([pattern, role]) => PARTS.has(role) && pattern.test(part)))
  if (words.size > MOST_KEPT) words.clear()
  words.set(name, hit?.[1] ?? null)
  return hit?.[1] ?? null
}

const BRAND = /^(?!has|no|with|is|not|one|two|left|main|top)[a-z]{1,4}[-_]/

/** A class name without the mark of its theme: `td-post-date`, `amp-wp-byline`. */
const withoutBrand = (name: string): string => name.replace(/^wp-block-/, '').replace(BRAND, '').replace(BRAND, '')

/** What a part of a block is called by those who write `block__part`: `live__tags`. */
const partName = (name: string): string | null => (name.includes('__') ? name.slice(name.lastIndexOf('__') + 2) : null)

/** Roles that the name of a part alone tells. */
const PARTS: ReadonlySet<BlockRole> = new Set(['keywords', 'time', 'byline', 'share', 'caption', 'related'])

const HEADING = /^h[1-6]$/

const CONTENT = /^(?:entry-content|post-content|article-(?:body|content|text)|articlebody|story-(?:body|content)|storybody|news-(?:body|content|text)|single-content|td-post-content|field-name-body|field--name-body|node-content|item-page|wysiwyg|post_message|details-?(?:text|body)|the-content|body-content)/

/** True for what no reader sees. */
export function isHidden(tag: string, attributes: Attributes): boolean {
  return invisible.has(tag) || attributes.has('hidden') || /display\s*:\s*none/i.test(attributes.get('style') ?? '')
}

/** Elements that print nothing. */
export const invisible: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'object', 'embed', 'applet', 'head', 'canvas', 'audio', 'video', 'textarea', 'math', 'input'])

/** Elements that print on lines of their own. */
export const blockTags: ReadonlySet<string> = new Set([
  'html', 'body', 'address', 'article', 'aside', 'blockquote', 'center', 'dd', 'details', 'dialog', 'dir', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form',
  'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'legend', 'li', 'main', 'marquee', 'menu', 'nav', 'ol', 'option', 'p', 'pre', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th',
  'thead', 'tr', 'ul', 'caption', 'select', 'button',
])
