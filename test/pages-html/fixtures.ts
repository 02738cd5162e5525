import type { Fixture } from './kit.ts'
import { aggregator, amp, broadcaster, drupal, live, shell, wordpressClassic, wordpressModern } from './modern.ts'
import { broken, commented, hashed, misdated, scrolled, tabloid, teasers } from './odd.ts'
import { builder, longread, rendered, webforms } from './third.ts'
import { blogspot, flash, joomla, printed, undated, vbulletin, wire } from './old.ts'
import { stories } from './stories.ts'

const layouts = [wordpressClassic, wordpressModern, drupal, joomla, vbulletin, flash, blogspot, wire, printed, undated, amp, shell, broadcaster, aggregator, live, hashed, scrolled, teasers, misdated, broken, tabloid, commented, webforms, builder, rendered, longread]

/** Every story in every layout: 156 pages with their expected reading. */
export const fixtures: readonly Fixture[] = layouts.flatMap((layout) => stories.map((story, at) => numbered(layout(story), at)))

function numbered(fixture: Fixture, at: number): Fixture {
  return { ...fixture, name: `${fixture.name}-${at + 1}` }
}

/** The weight of a real page around its text: scripts, styles and a long menu, for measuring speed. */
export function weighty(fixture: Fixture): Fixture {
  const html = new TextDecoder(fixture.charset ?? 'utf-8').decode(fixture.bytes)
  const script = `<script>${'(function(w,d){w.q=w.q||[];w.q.push({a:1,b:"x<y"});})(window,document);'.repeat(300)}</script><style>${'.a-b .c{margin:0 auto;padding:1px 2px}'.repeat(300)}</style>`
  const menu = `<nav><ul>${'<li class="menu-item"><a href="/section/page" title="قسم">قسم الأخبار</a></li>'.repeat(60)}</ul></nav>`
  return { ...fixture, bytes: new TextEncoder().encode(html.replace(/<body[^>]*>/i, (tag) => `${tag}${script}${menu}`)) }
}
