import type { Page, Precision, Published } from '../model/page.ts'
import type { Text } from '../model/token.ts'
import type { Span } from '../model/span.ts'
import type { Know } from '../knowledge/know.ts'
import { proseOf } from '../knowledge/prose.ts'
import { findTimes } from '../time/find.ts'

/**
 * The published date that date lines and datelines of their own print, or that a person gave for the page; null when neither does. A line with a year gives a
 * day; one without a year says nothing certain and gives none.
 */
export function publishedIn(text: Text, lines: readonly Span[], { page, know }: { page: Page; know: Know }): Published | null {
  for (const at of lines) {
    const times = findTimes(proseOf(text, [{ at, zone: 'body' }], know), null)
    const dated = times.find(({ begin, type }) => begin !== null && type === 'date')
    if (dated?.begin) return { earliest: dated.begin, latest: lastDay(dated.begin, dated.value), precision: precisionOf(dated.value), basis: 'dateline', evidence: [dated.at] }
  }
  return stated(page)
}

function precisionOf(value: string): Precision {
  return value.length === 10 ? 'day' : value.length === 7 ? 'month' : 'year'
}

function lastDay(begin: string, value: string): string {
  if (value.length === 10) return begin
  const year = Number(begin.slice(0, 4))
  const month = value.length === 7 ? Number(begin.slice(5, 7)) : 12
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

/** What `--published` said, for pages that carry no date. */
export function stated({ published }: Page): Published | null {
  if (!published) return null
  return { earliest: published, latest: published, precision: published.length > 10 ? 'minute' : 'day', basis: 'metadata', evidence: [] }
}
