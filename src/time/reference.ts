import { ordinalAt } from './amount.ts'
import { anchorBehind } from './anchor.ts'
import type { Recogniser } from './form.ts'
import { OPENS } from './opening.ts'
import { clockPiece } from './clock.ts'
import { dayPiece } from './day.ts'
import { directedPeriods } from './period.ts'
import { joinerEnd, proSenseAt, type Scene, senseAt } from './scene.ts'

const DAY = 'PD'

/** Words for now, lately and soon: «الآن», «مؤخرا», «قريبا», «في وقت سابق». */
export const references: Recogniser = {
  id: 'time.reference',
  example: 'لا توجد نتائج ملموسة حتى الآن',
  opens: OPENS.reference,
  find: (scene, at) => {
    const sense = proSenseAt(scene, at, 'reference')
    return !sense || leadsOn(scene, sense.to) ? null : { to: sense.to, cut: sense.cut, form: { kind: 'reference', value: sense.word.is.value as 'PRESENT_REF' } }
  },
}

/** «في وقت سابق من اليوم», «حتى الساعة الثانية»: what follows is the time. */
function leadsOn(scene: Scene, at: number): boolean {
  const from = joinerEnd(scene, at, 'of')
  return dayPiece(scene, from) !== null || directedPeriods.find(scene, from) !== null || clockPiece(scene, from - 1) !== null
}

/** Days counted from an event: «اليوم الـ602 للحرب», «في يومها الثالث». The form names its anchor and is never resolved. */
export const anchored: Recogniser = {
  id: 'time.anchored',
  example: 'دخلت المعارك اليوم الـ602 للحرب على الحدود',
  opens: OPENS.unitDay,
  find: (scene, at) => {
    const unit = dayOfEvent(scene, at)
    const nth = unit && ordinalAt(scene, unit.to)
    if (!unit || !nth || nth.value < 1) return null
    const anchor = anchorBehind(scene, nth.to)
    if (anchor === null && !unit.owned) return null
    return { to: nth.to, cut: unit.cut, form: { kind: 'anchored', nth: nth.value, unit: DAY, anchor: anchor ?? '' } }
  },
}

function dayOfEvent(scene: Scene, at: number): { to: number; cut: number; owned: boolean } | null {
  const owned = senseAt(scene, at, 'owned-day')
  if (owned) return { to: owned.to, cut: 0, owned: true }
  const unit = proSenseAt(scene, at, 'unit-one')
  return unit?.word.def && unit.word.is.unit === DAY ? { to: unit.to, cut: unit.cut, owned: false } : null
}
