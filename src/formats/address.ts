import type { Fact } from '../model/page.ts'

/** Second levels under which countries register names: `news.co.uk` is a name of `co.uk`. */
const seconds = new Set(['ac', 'co', 'com', 'edu', 'gob', 'gouv', 'gov', 'info', 'ltd', 'me', 'mil', 'name', 'net', 'news', 'ngo', 'nom', 'or', 'org', 'press', 'sch', 'tv', 'web'])

/** The host of an address, lower case; '' when it is none. */
export function hostOf(address: string): string {
  return /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?([^/:?#]+)/i.exec(address)?.[1]?.toLowerCase().replace(/\.$/, '') ?? ''
}

/** The name that was registered: `m.news.example.com.eg` is of `example.com.eg`. Numbers and hosts of one name come back as they are. */
export function registrableOf(host: string): string {
  const names = host.split('.')
  if (names.length < 3 || /^[\d.]+$/.test(host) || host.includes('[')) return host
  const long = names.at(-1)!.length === 2 && seconds.has(names.at(-2)!)
  return names.slice(long ? -3 : -2).join('.')
}

const TRACKING = /^(?:utm_\w+|fbclid|gclid|yclid|mc_[ce]id|igshid|ref|ref_src|cmpid|ocid|__twitter_impression|amp|outputtype|_ga|spm|share|s_cid|traffic_source)$/i
const LONGEST = 2000

/** An address without what only tells where a reader came from: fragment, tracking fields, default port, `amp` mark. Null for what is no http address. */
export function cleaned(address: string, base?: string): string | null {
  try {
    const url = new URL(address.trim().slice(0, LONGEST), base)
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
    url.hash = url.username = url.password = ''
    for (const key of [...url.searchParams.keys()]) if (TRACKING.test(key)) url.searchParams.delete(key)
    url.pathname = url.pathname.replace(/(?<=.)\/amp\/?$/i, '')
    return url.href
  } catch {
    return null
  }
}

/**
 * The one address a page goes by: what it states as canonical (`link`, then og:url, then JSON-LD) when that is a page of the same registered name as where it was got,
 * else where it was got. A statement of a bare home page is a slip of the system and does not count. Null when nothing is known.
 */
export function canonicalOf(facts: readonly Fact[]): string | null {
  const urls = facts.filter(({ what }) => what === 'url')
  const got = urls.find(({ from }) => from === 'http' || from === 'record' || from === 'feed' || from === 'sitemap')?.value
  const base = got === undefined ? null : cleaned(got)
  for (const from of ['meta', 'open-graph', 'json-ld', 'microdata'] as const) {
    for (const { value } of urls.filter((one) => one.from === from)) {
      const stated = cleaned(value, base ?? undefined)
      if (stated !== null && new URL(stated).pathname + new URL(stated).search !== '/' && (base === null || registrableOf(hostOf(stated)) === registrableOf(hostOf(base)))) return stated
    }
  }
  return base
}
