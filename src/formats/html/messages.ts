import type { PrintedLine, Printed, Seat } from './lines.ts'
import type { Part } from './parts.ts'
import { isoDate } from '../dates.ts'
import { isExcluded } from './region.ts'

const MESSAGE = 'tgme_widget_message'
const TEXT = 'tgme_widget_message_text'

const isCalled = ({ attributes }: Seat, name: string): boolean => (attributes.get('class') ?? '').split(/\s+/).includes(name)

/** The messages of a channel's preview (t.me/s): each an article without a title. */
export function messagesIn({ seats }: Printed): Part[] {
  const texts = seats.filter((seat) => isCalled(seat, TEXT) && !isExcluded(seat.role))
  return seats.flatMap((seat): Part[] => {
    const text = isCalled(seat, MESSAGE) ? texts.find(({ from }) => seat.from <= from && from < seat.to) : undefined
    return text ? [{ from: seat.from, to: seat.to, text: text.from, message: true }] : []
  })
}

/** True for a line of a message's own text. */
export function isMessage({ seat }: PrintedLine): boolean {
  for (let at: Seat | null = seat; at; at = at.parent) if (isCalled(at, TEXT)) return !isExcluded(seat.role)
  return false
}

/** When each part came out, by the first `time` element in it that states a day. */
export function momentsOf({ seats }: Printed, parts: readonly Part[]): (string | null)[] {
  const times = parts.length === 0 ? [] : seats.filter(({ tag, attributes }) => tag === 'time' && attributes.has('datetime'))
  return parts.map(({ from, to }) => {
    const stated = times.filter((one) => one.from >= from && one.from < to).map(({ attributes }) => isoDate(attributes.get('datetime')!))
    return stated.find((value) => value !== null) ?? null
  })
}
