import type { FoundTime, Recogniser } from './form.ts'
import { digitsAt, isSign, joinerEnd, numberOf, type Senses, senseAt } from './senses.ts'

const MINUTES: readonly (readonly [string, number])[] = [['and-part', 30], ['and-quarter', 15], ['and-third', 20], ['less-quarter', -15]]
const HOURS = 24

interface Hour {
  readonly hour: number
  readonly minute: number
  readonly to: number
}

/** «الساعة السادسة من صباح اليوم الجمعة», «الرابعة والنصف فجرا», «الساعة 17:40», «الأولى ظهرا»: an hour needs الساعة before it or a part of the day behind it. */
export const clocks: Recogniser = {
  id: 'time.clocks',
  example: 'تبدأ الهدنة عند الساعة السادسة والنصف صباحا',
  find: (prose, at) => {
    const named = joinerEnd(prose, at, 'clock-word')
    const hour = hourAt(prose, named)
    if (!hour) return null
    const from = joinerEnd(prose, hour.to, 'of')
    const part = senseAt(prose, from, ['part'])
    if (!part && named === at) return null
    return withDay(prose, at, { hour, to: part?.to ?? hour.to, part: part?.attributes.get('code') ?? null })
  },
}

function hourAt(prose: Senses, at: number): Hour | null {
  const digits = digitsAt(prose, at)
  const word = digits === null ? senseAt(prose, at, ['ordinal']) : null
  const hour = digits ?? (word ? numberOf(word) : null)
  if (hour === null || hour > HOURS || (word && hour > 12)) return null
  const to = word?.to ?? at + 1
  const minutes = isSign(prose, to, ':') ? digitsAt(prose, to + 1) : null
  if (minutes !== null && minutes < 60) return { hour, minute: minutes, to: to + 2 }
  const [id, minute] = MINUTES.find(([name]) => joinerEnd(prose, to, name) > to) ?? [null, 0]
  return { hour: minute < 0 ? hour - 1 : hour, minute: minute < 0 ? 60 + minute : minute, to: id === null ? to : joinerEnd(prose, to, id) }
}

/** The day that follows: «صباح اليوم الجمعة», «فجر الثلاثاء». */
function withDay(prose: Senses, at: number, { hour, to, part }: { hour: Hour; to: number; part: string | null }): FoundTime {
  const day = senseAt(prose, joinerEnd(prose, to, 'day-word'), ['day'])
  const behind = day?.to ?? to
  const weekday = senseAt(prose, joinerEnd(prose, behind, 'day-word'), ['weekday'])
  const form = {
    kind: 'clock', hour: hour.hour, minute: hour.minute, part, offset: day ? Number(day.attributes.get('offset')) : 0, weekday: weekday ? numberOf(weekday) : null,
  } as const
  return { from: at, to: weekday?.to ?? behind, cut: 0, form, by: 'time.clocks' }
}
