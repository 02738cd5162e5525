import fc from 'fast-check'

const letters = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئىة']
const words = ['قال', 'وأضاف', 'نافيا', 'وزير الخارجية', 'المتحدث باسم', 'إن', 'أن', 'أمس', 'الخميس', 'القاهرة', 'إقرأ أيضاً:', 'المصدر:', 'كلمات دلالية:', '7 أكتوبر', 'رويترز', 'بحسب', 'اتصال هاتفي مع', 'ما بين 40 و50 يوما']
const odd = ['َ', 'ّ', 'ـ', '\u200f', '\u200e', '\u202b', '\u200c', '\ufeff', '\u00a0', '😀', '\ud83d', '\udc00', '👨‍👩‍👧', 'ی', 'ک', 'ﻻ', '٣', '۴', '5', '\n', '\n\n', '\r\n', '\t', ' ', '"', '“', '”', '«', '»', '(', ')', '.', '،', '؟', ':', '-', '…', '•', 'x', 'CNN', '/', '#', '<b>', '\u0000', '\u2028']

/** Text as bad as pages can be: Arabic words, harakat, tatweel, direction marks, emoji, lone surrogates, quotes that never close. */
export const dirtyText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...words) }, { weight: 2, arbitrary: fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 8 }) }, { weight: 4, arbitrary: fc.constantFrom(...odd, ' ', ' ', ' ') }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) }), { maxLength: 80 })
  .map((pieces) => pieces.join(''))
