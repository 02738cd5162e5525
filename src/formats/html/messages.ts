import type { PrintedLine, Printed, Seat } from './lines.ts'
import type { Part } from './parts.ts'
import { isoDate } from '../dates.ts'
import { isExcluded } from './tags.ts'

const MESSAGE = 'tgme_widget_message'
const TEXT = 'tgme_widget_message_text'

const isCalled = ({ attributes }: Seat, name: string): boolean => {
  const given = attributes.get('class')
  return given !== undefined && given.includes(name) && given.split(/\s+/).includes(name)
}

/** The messages of a channel's preview (t.me/s): each an article without a title. Seats stand in the order of the page, so one walk finds the text of each message. */
export function messagesIn({ seats }: Printed): Part[] {
  const parts: Part[] = []
  let running: Seat | null = null
  for (const seat of seats) {
    if (isCalled(seat, MESSAGE)) running = seat
    else if (running && isCalled(seat, TEXT) && !isExcluded(seat.role) && seat.from >= running.from && seat.from < running.to) {
      parts.push({ from: running.from, to: running.to, text: seat.from, message: true })
      running = null
    }
  }
  return parts
}

/** True for a line of a message's own text. */
export function isMessage({ seat }: PrintedLine): boolean {
  for (let at: Seat | null = seat; at; at = at.parent) if (isCalled(at, TEXT)) return !isExcluded(seat.role)
  return false
}

/** When each part came out, by the first `time` element in it that states a day. Parts and elements stand in the order of the page. */
export function momentsOf({ seats }: Printed, parts: readonly Part[]): (string | null)[] {
  const times = parts.length === 0 ? [] : seats.filter(({ tag, attributes }) => tag === 'time' && attributes.has('datetime'))
  let next = 0
  return parts.map(({ from, to }) => {
    let stated: string | null = null
    for (; next < times.length && times[next]!.from < to; next++) if (stated === null && times[next]!.from >= from) stated = isoDate(times[next]!.attributes.get('datetime')!)
    return stated
  })
}
