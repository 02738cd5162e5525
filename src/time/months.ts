import { type Dated, monthFirst } from './date.ts'
import type { Recogniser } from './form.ts'
import { andSenseAt, formAt, isSign, joinerEnd, proJoiner, type Scene } from './scene.ts'
import { endingAt } from './year.ts'

/** Month names that stand alone: «في أكتوبر», «منذ مايو», «شهر رمضان», «انتخابات نوفمبر». Names that are words of other senses too (مارس, آب, رمضان) need a preposition of time or شهر. */
export const months: Recogniser = {
  id: 'time.months',
  example: 'تجري الانتخابات في نوفمبر',
  find: (scene, at) => {
    const dated = monthFirst(scene, at)
    return dated?.bare && isMonth(scene, at, dated) ? { to: honoured(scene, dated.to), cut: dated.cut, form: dated.form } : null
  },
}

/** «رمضان المبارك». */
const honoured = (scene: Scene, at: number): number => joinerEnd(scene, at, 'honoured')

function isMonth(scene: Scene, at: number, { bare, cut, to }: Dated): boolean {
  if (proJoiner(scene, at, 'month-word').to > at || joinerEnd(scene, to, 'honoured') > to) return true
  if (endingAt(scene, at, 'name-head')) return false
  if (isAsked(scene, at) || (cut > 0 && /^[\u0648\u0641]?[\u0644\u0628]/.test(formAt(scene, at)) && !bare!.weak)) return true
  if (bare!.weak) return cut === 1 && andSenseAt(scene, at, 'month') !== null && wasMonth(scene, at)
  return bare!.calendar === 'gregorian'
}

/** «في أكتوبر», «منذ مايو», «بين مارس ويونيو», «حتى آب». */
function isAsked(scene: Scene, at: number): boolean {
  for (let from = at - 1; from >= Math.max(0, at - 3); from--) {
    for (const { is, to } of scene.hits[from]!) if (to === at && (is.role === 'relation' || is.role === 'edge' || (is.role === 'joiner' && ['in', 'until', 'by', 'between', 'to', 'to2'].includes(is.id)))) return true
  }
  return false
}

/** «مارس وأبريل»: the word before is a month too. */
function wasMonth(scene: Scene, at: number): boolean {
  return endingAt(scene, at, 'month') !== null || isSign(scene, at - 1, ')')
}
