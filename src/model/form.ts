/** Units of time: ISO 8601 letters, with H, M, S of the clock told apart (TH, TM, TS); decades PE, centuries PC, nights PN, quarters PQ. */
export type Unit = 'PD' | 'PW' | 'PM' | 'PY' | 'PE' | 'PC' | 'PN' | 'PQ' | 'TH' | 'TM' | 'TS'

/** TIMEX3 parts of the day: morning, midday, afternoon, evening, night. */
export type Part = 'TMO' | 'TMI' | 'TAF' | 'TEV' | 'TNI'

/** TIMEX3 modifiers. */
export type Mod = 'START' | 'MID' | 'END' | 'APPROX' | 'MORE_THAN' | 'LESS_THAN' | 'EQUAL_OR_MORE' | 'EQUAL_OR_LESS'

export type Calendar = 'gregorian' | 'hijri'

/** How many: a number, a range, or an unsaid few (both null). `max` is null too where only `min` is a bound. */
export interface Amount {
  readonly min: number | null
  readonly max: number | null
}

/** An amount of one unit: «ثلاثة أشهر». */
export interface Length {
  readonly amount: Amount
  readonly unit: Unit
}

/** A date of a calendar; what was not written is null. `monthShift`, `yearShift`: «الخامس من الشهر الجاري», «مارس العام المقبل»; `shift`: «19 يناير الماضي». */
export interface DateForm {
  readonly kind: 'date'
  readonly calendar: Calendar
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  readonly weekday: number | null
  readonly shift: number | null
  readonly monthShift: number | null
  readonly yearShift: number | null
  /** Days from the day of writing, where a word for one stands beside the date: «اليوم الخميس 12 مارس». */
  readonly offset: number | null
  readonly part: Part | null
  readonly mod: Mod | null
  /** Which order of figures was chosen and why, where both could be (`03/04/2025`); a month name with a wrong twin beside it. */
  readonly doubts?: readonly Doubt[] | undefined
}

/** Something in the words that speaks against the reading given. `says`: the other reading, as a value. */
export interface Doubt {
  readonly kind: 'order' | 'twin' | 'weekday' | 'calendar' | 'nonexistent'
  readonly says: string
}

/** «الخميس», «الخميس المقبل»; `week`: «ثلاثاء الأسبوع الماضي»; `after`: the weekday a span begins with («من الأحد إلى الخميس»). */
export interface WeekdayForm { readonly kind: 'weekday'; readonly weekday: number; readonly shift: number | null; readonly week: number | null; readonly part: Part | null; readonly after?: number | undefined }
/** «أمس», «اليوم الثلاثاء», «مساء غد»: days from the day of writing. */
export interface DayForm { readonly kind: 'day'; readonly offset: number; readonly weekday: number | null; readonly part: Part | null }
/** «الأسبوع الماضي», «هذا العام», «منتصف الشهر المقبل», «نهاية الأسبوع الماضي» (WE), school and fiscal years (SY, FY). A `shift` of a half is «الجديد»: the year about to begin or just begun. */
export interface PeriodForm { readonly kind: 'period'; readonly unit: 'PD' | 'PW' | 'PM' | 'PY' | 'PE' | 'PC' | 'WE' | 'FY' | 'SY'; readonly shift: number; readonly mod: Mod | null }
/** «قبل ثلاثة أيام», «بعد أسبوعين»: so far away from now. */
export interface AwayForm { readonly kind: 'away'; readonly length: Length; readonly way: 'past' | 'future'; readonly mod: Mod | null }
/** «ستة أسابيع», «سنة وثلاثة أشهر», «الأيام الثلاثة الماضية» (`shift`: which way from now; `within`: «خلال أسبوعين»), «45 عاما» of age. */
export interface DurationForm { readonly kind: 'duration'; readonly lengths: readonly Length[]; readonly mod: Mod | null; readonly shift: number | null; readonly within: boolean }
/** An hour of the day; `on`: the day it belongs to, when one is written beside it. `zone`: an IANA name, or `local`; `sharp`: the minutes were written. Hour 24 is the end of the day. */
export interface ClockForm { readonly kind: 'clock'; readonly hour: number; readonly minute: number; readonly sharp: boolean; readonly second: number | null; readonly part: Part | null; readonly zone: string | null; readonly on: Form | null; readonly mod: Mod | null }
/** A year, and its kin: a span of two («2019-2023», «الموسم 2024-2025»), a fiscal year, a year before the era. */
export interface YearForm { readonly kind: 'year'; readonly year: number; readonly until: number | null; readonly calendar: Calendar; readonly of: 'year' | 'fiscal' | 'school'; readonly mod: Mod | null }
/** A named part of a year: «الربع الثاني من 2025», «صيف العام الماضي». `nth`: 1 to 4, or a season's code; `shift`: seen from now («الصيف الماضي»), `yearShift`: of the year beside it («صيف العام الماضي»). */
export interface PartOfYearForm { readonly kind: 'part-of-year'; readonly part: 'quarter' | 'half' | 'season'; readonly nth: number | 'SP' | 'SU' | 'FA' | 'WI'; readonly year: number | null; readonly shift: number | null; readonly yearShift: number | null; readonly mod: Mod | null }
/** «التسعينيات», «ستينيات القرن الماضي», «القرن الحادي والعشرون»: the first year (of the century `shift` away from now, when that is written), and how many. */
export interface EraForm { readonly kind: 'era'; readonly first: number; readonly years: 10 | 100 | 1000; readonly calendar: Calendar; readonly shift: number | null; readonly mod: Mod | null }
/** «15-16 آب», «بين يناير ومارس 2024»: from the beginning of one to the end of the other. */
export interface RangeForm { readonly kind: 'range'; readonly from: Form; readonly until: Form }
/** «كل جمعة», «يوميا», «كل ستة أشهر», «مرتين في الشهر». */
export interface SetForm { readonly kind: 'set'; readonly every: Form | Length; readonly times: number | null }
/** «أول جمعة من مارس», «آخر يوم في الشهر», «الأسبوع الأول من مايو»: the nth unit or weekday of a longer time; -1 the last; `after`: counted from the end of it. */
export interface NthForm { readonly kind: 'nth'; readonly nth: number; readonly of: 'PD' | 'PW' | 'PM' | number; readonly within: Form; readonly after: boolean }
/** «عيد الفطر»; `easter`: days from Easter Sunday, of the eastern churches where the calendar is Julian. «رمضان» is a month. Where it lies in its calendar is part of the form. */
export interface HolidayForm { readonly kind: 'holiday'; readonly id: string; readonly at: HolidayRule; readonly year: number | null; readonly shift: number | null; readonly eve: Part | null; readonly nth: number | null; readonly mod: Mod | null }
export interface HolidayRule { readonly calendar: Calendar | 'julian'; readonly month: number; readonly day: number; readonly days: number; readonly easter: number | null }
/** «الآن», «قريبا», «مؤخرا». */
export interface ReferenceForm { readonly kind: 'reference'; readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF' }
/** Counted from an event: «اليوم الـ602 للحرب». Never resolved; `anchor` is the event as printed. */
export interface AnchoredForm { readonly kind: 'anchored'; readonly nth: number; readonly unit: Unit; readonly anchor: string }

/** What was written, before any reference date is known. Plain data: it survives storage, so that re-dating a page re-dates what it says. */
export type Form =
  | DateForm | WeekdayForm | DayForm | PeriodForm | AwayForm | DurationForm | ClockForm | YearForm | PartOfYearForm | EraForm | RangeForm | SetForm | NthForm
  | HolidayForm | ReferenceForm | AnchoredForm
