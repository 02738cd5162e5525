import { falseAlarms, negatives, positives, scoreSentences } from './score.ts'

/** The writers of the folder, in the order they wrote. */
export const hands = ['a', 'b', 'c', 'd'] as const

/** The part of docs/scorecard.md about times: what each hand's sentences score now. */
export function timesCard(): string {
  const rows = hands.map((hand) => {
    const { tp, fp, fn, values } = scoreSentences(positives(hand))
    const alarms = falseAlarms(negatives(hand)).length
    return `| ${hand} | ${positives(hand).length} | ${(tp / (tp + fp)).toFixed(3)} | ${(tp / (tp + fn)).toFixed(3)} | ${((2 * tp) / (2 * tp + fp + fn)).toFixed(3)} | ${(values / tp).toFixed(3)} | ${((100 * alarms) / negatives(hand).length).toFixed(1)} % |`
  })
  return [
    '## Times', '', 'Sentences written by people who had not seen the rules (`test/times-blind`), 210 with times and 1,000 without from each. Their errors have been read since; the first, blind scores',
    'stand in [decisions/004](decisions/004-time-forms.md).', '', '| hand | sentences | precision | recall | F1 | values of the found | false alarms |', '|---|---|---|---|---|---|---|', ...rows, '',
  ].join('\n')
}
