import type { Form } from '../model/form.ts'
import type { Scene } from './scene.ts'

export type {
  Unit, Part, Mod, Calendar, Amount, Length, DateForm, Doubt, WeekdayForm,
  DayForm, PeriodForm, AwayForm, DurationForm, ClockForm, YearForm, PartOfYearForm, EraForm, RangeForm,
  SetForm, NthForm, HolidayForm, HolidayRule, ReferenceForm, AnchoredForm, Form,
} from '../model/form.ts'

/** A form that ends before token `to`; `cut`: letters of a proclitic before it in its first token. */
export interface Piece<F = Form> {
  readonly to: number
  readonly cut: number
  readonly form: F
}

/** A form that begins elsewhere than where the rule looked: «ما بين» before a range is part of it. */
export interface FoundForm extends Piece {
  readonly from: number
  readonly by: string
}

/** One way to write a time: a plain object in a hand-ordered list. `find` looks at token `at` alone for a beginning. Pure; bounded work. */
export interface Recogniser {
  readonly id: string
  readonly example: string
  /** What it looks for at the beginning, bits of `OPENS`. */
  readonly opens: number
  readonly find: (scene: Scene, at: number) => Piece | null
}
