import type { Span } from '../model/span.ts'
import type { Time, When } from '../model/time.ts'
import type { Run } from '../model/token.ts'
import { connectorAt, isComma, type Placed, type Prose } from '../knowledge/prose.ts'
import { isStop } from './clause.ts'
import type { Trigger } from './trigger.ts'

/** What dating an event looks at: the text, and its times by their first token. */
export interface Timed {
  readonly prose: Prose
  readonly times: ReadonlyMap<number, Time>
}

const LOOK_BACK = 14
const LONGEST_TIME = 6

/** The day of a trigger: in its clause, or printed before it; the nearer of the two. */
export function timeOf(scene: Timed, trigger: Trigger, { clause, sentence }: { clause: Run; sentence: Placed }): (When & { at: Span }) | null {
  const behind = timeBehind(scene, trigger, clause)
  const before = timeBefore(scene, trigger, sentence)
  if (!behind || !before) return behind?.time ?? before?.time ?? null
  return trigger.from - before.at <= behind.at - trigger.to ? before.time : behind.time
}

interface Dated {
  readonly at: number
  readonly time: Time
}

const isDay = (time: Time | undefined): time is Time => time !== undefined && time.type !== 'duration' && time.begin !== null

function timeBehind({ times }: Timed, trigger: Trigger, clause: Run): Dated | null {
  for (let at = trigger.to; at < clause.to; at++) {
    const time = times.get(at)
    if (isDay(time)) return { at, time }
  }
  return null
}

/** A day before a trigger counts if no comma parts them, or if it stands between commas; a duration between them («بعد ثلاثة أيام من ...») cuts them apart. */
function timeBefore(scene: Timed, trigger: Trigger, sentence: Placed): Dated | null {
  for (let at = trigger.from - 1; at >= Math.max(sentence.from, trigger.from - LOOK_BACK); at--) {
    const time = scene.times.get(at)
    if (isDay(time)) return { at, time }
    if (time || isStop(scene.prose, at) || connectorAt(scene.prose, at) === 'complementizer' || (isComma(scene.prose, at) && !closesTime(scene, sentence, at))) return null
  }
  return null
}

/** The comma behind a time between commas: «بدأت، صباح اليوم الثلاثاء، الجولة الأولى». */
function closesTime({ times, prose }: Timed, sentence: Placed, comma: number): boolean {
  if (times.has(comma + 1)) return true
  for (let at = comma - 1; at > comma - LONGEST_TIME; at--) if (times.has(at)) return at === sentence.from || isComma(prose, at - 1)
  return false
}
