import { type Dated, monthFirst } from './date.ts'
import type { Recogniser } from './form.ts'
import { OPENS } from './opening.ts'
import { andSenseAt, formAt, isSign, joinerEnd, proJoiner, type Scene, hitsAt } from './scene.ts'
import { endingAt } from './year.ts'

/** Month names that stand alone: «في أكتوبر», «منذ مايو», «شهر رمضان», «انتخابات نوفمبر». Names that are words of other senses too (مارس, آب, رمضان) need a preposition of time or شهر. */
export const months: Recogniser = {
  id: 'time.months',
  example: 'تجري الانتخابات في نوفمبر',
  opens: OPENS.month | OPENS.hijri | OPENS.monthWord | OPENS.latin,
  find: (scene, at) => {
    const dated = monthFirst(scene, at)
    return dated?.bare && isMonth(scene, at, dated) ? { to: honoured(scene, dated.to), cut: dated.cut, form: dated.form } : null
  },
}

/** «رمضان المبارك». */
const honoured = (scene: Scene, at: number): number => joinerEnd(scene, at, 'honoured')

function isMonth(scene: Scene, at: number, dated: Dated): boolean {
  const { bare, cut, to } = dated
  if (proJoiner(scene, at, 'month-word').to > at || joinerEnd(scene, to, 'honoured') > to) return true
  if (endingAt(scene, at, 'name-head') || isMisspelt(scene, at, dated)) return false
  if (isAsked(scene, at, bare!.weak) || (cut > 0 && /^[\u0648\u0641]?[\u0644\u0628]/.test(formAt(scene, at)) && !bare!.weak)) return true
  if (isGivenName(scene, at) || (bare!.calendar === 'hijri' && bare!.month === ZERO)) return false
  if (bare!.twin) return true
  if (bare!.weak) return cut === 1 && andSenseAt(scene, at, 'month') !== null && wasMonth(scene, at)
  return bare!.calendar === 'gregorian' && (endingAt(scene, at, 'year-head') !== null || cut > 0)
}

/** «أب» and «باب» fold like «آب»: such a month is spelled to the letter, or stands behind its day. */
function isMisspelt({ raw, tokens }: Scene, at: number, { cut, bare }: Dated): boolean {
  return bare?.exact != null && raw.charAt(tokens[at]!.at.start + cut) !== bare.exact.charAt(0)
}

/** صفر is zero where شهر does not stand before it. */
const ZERO = 2

const isGivenName = (scene: Scene, at: number): boolean => endingAt(scene, at, 'given-name') !== null

/** «في أكتوبر», «منذ مايو», «بين مارس ويونيو», «حتى آب». */
function isAsked(scene: Scene, at: number, weak: boolean): boolean {
  for (let from = at - 1; from >= Math.max(0, at - 3); from--) {
    for (const { is, to } of hitsAt(scene, from)) if (to === at && (is.role === 'relation' || is.role === 'edge' || (is.role === 'joiner' && ['in', 'until', 'by', 'between', 'to', 'to2', ...(weak ? [] : ['of'])].includes(is.id)))) return true
  }
  return false
}

/** «مارس وأبريل»: the word before is a month too. */
function wasMonth(scene: Scene, at: number): boolean {
  return endingAt(scene, at, 'month') !== null || isSign(scene, at - 1, ')')
}
