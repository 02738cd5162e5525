import type { Link } from '../model/chain.ts'
import type { Laid } from '../model/page.ts'
import type { Party } from './party.ts'
import type { Setting } from './setting.ts'
import type { Settled } from './resolve.ts'

/**
 * The chain of transmission, outermost first: the outlet, a credited agency, the medium told or relaying, the speakers it is nested in, the speaker.
 * A link never stands twice: an outlet that quotes itself is one link.
 */
export function chainOf(laid: Laid, settled: Settled, setting: Setting): Link[] {
  const links: Link[] = []
  if (laid.outlet) links.push({ kind: 'outlet', name: laid.outlet.name, at: laid.outlet.at })
  for (const { kind, name, at } of laid.credits) if (kind === 'agency') links.push({ kind, name, at })
  if (setting.medium) links.push(linkOf(setting.medium))
  for (const { draft, speaker } of ancestors(settled)) links.push(...[...draft.relays, ...(speaker ? [speaker] : [])].map(linkOf))
  return links.filter((link, at) => links.findIndex(({ name }) => name === link.name) === at || at === links.length - 1)
}

function ancestors(settled: Settled): Settled[] {
  return settled.parent ? [...ancestors(settled.parent), settled] : [settled]
}

function linkOf({ medium, kind, name, at }: Party): Link {
  return { kind: medium ?? (kind === 'unknown' ? 'unnamed' : kind), name, at }
}
