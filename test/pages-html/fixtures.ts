import type { Fixture } from './kit.ts'
import { aggregator, amp, broadcaster, drupal, live, shell, wordpressClassic, wordpressModern } from './modern.ts'
import { broken, commented, hashed, misdated, scrolled, tabloid, teasers } from './odd.ts'
import { blogspot, flash, joomla, printed, undated, vbulletin, wire } from './old.ts'
import { stories } from './stories.ts'

const layouts = [wordpressClassic, wordpressModern, drupal, joomla, vbulletin, flash, blogspot, wire, printed, undated, amp, shell, broadcaster, aggregator, live, hashed, scrolled, teasers, misdated, broken, tabloid, commented]

/** Every story in every layout: 132 pages with their expected reading. */
export const fixtures: readonly Fixture[] = layouts.flatMap((layout) => stories.map((story, at) => numbered(layout(story), at)))

function numbered(fixture: Fixture, at: number): Fixture {
  return { ...fixture, name: `${fixture.name}-${at + 1}` }
}
