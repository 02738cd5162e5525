import { AL, ALEF, HEH, MEEM, NOON, SEEN, TEH, WAW, YEH } from './letters.ts'
import { fold } from './fold.ts'

/** Which form of a word was printed. */
export interface Inflection {
  readonly tense: 'perfect' | 'imperfect' | 'participle' | 'masdar' | 'noun'
  readonly gender: 'm' | 'f' | null
  readonly number: 'one' | 'two' | 'many' | null
  readonly person: 1 | 3
  /** A pronoun ending: قوله, تصريحاته. */
  readonly owned: boolean
  /** The accusative ا of a participle that leans on another verb: قائلا, نافيا. */
  readonly accusative: boolean
}

type Form = readonly [string, Inflection]
type Features = Partial<Inflection>

const plain: Inflection = { tense: 'perfect', gender: 'm', number: 'one', person: 3, owned: false, accusative: false }
const make = (form: string, features: Features): Form => [form, { ...plain, ...features }]

const WEAK_ENDINGS = /[\u0649\u0627]$/
const TANWIN_KASR = /\u064d$/
const FINAL_TEH = /\u0629$/

/** Forms of the perfect, from the 3rd person masculine singular as spelled (قال, نفى, دعا). `short`: the stem before consonant endings (قل for قلنا). */
export function perfect(spelled: string, short?: string): Form[] {
  const whole = fold(spelled)
  const weak = WEAK_ENDINGS.test(spelled)
  const stem = weak ? whole.slice(0, -1) : whole
  const glide = !weak ? '' : spelled.endsWith('\u0627') && whole.length === 3 ? WAW : YEH
  const first = short ? fold(short) : stem + glide
  const tense = 'perfect'
  return [
    make(whole, { tense }), make(stem + TEH, { tense, gender: 'f' }), make(stem + glide + ALEF, { tense, number: 'two' }),
    make(stem + TEH + ALEF, { tense, gender: 'f', number: 'two' }), make(stem + WAW + ALEF, { tense, number: 'many' }),
    make(first + NOON + ALEF, { tense, person: 1, number: 'many', gender: null }), make(first + NOON, { tense, gender: 'f', number: 'many' }),
  ]
}

/** Forms of the imperfect and of the future with س, from the 3rd person masculine singular (يقول, ينفي, يدعو). */
export function imperfect(spelled: string): Form[] {
  const whole = fold(spelled)
  const rest = whole.slice(1)
  const plural = /[\u0648\u064a\u0649]$/.test(spelled) ? rest.slice(0, -1) : rest
  const tense = 'imperfect'
  const forms = [
    make(whole, { tense }), make(TEH + rest, { tense, gender: 'f' }), make(whole + ALEF + NOON, { tense, number: 'two' }),
    make(TEH + rest + ALEF + NOON, { tense, gender: 'f', number: 'two' }), make(YEH + plural + WAW + NOON, { tense, number: 'many' }),
    make(YEH + plural + WAW + ALEF, { tense, number: 'many' }), make(NOON + rest, { tense, person: 1, number: 'many', gender: null }),
    make(ALEF + rest, { tense, person: 1, gender: null }),
  ]
  return forms.flatMap(([form, is]) => [[form, is], [SEEN + form, is]] as Form[])
}

/** Forms of the active participle (قائل, نافٍ): the accusative that leans on a verb, feminine, dual, plural, with and without ال. */
export function participle(spelled: string): Form[] {
  const weak = TANWIN_KASR.test(spelled)
  const stem = weak ? fold(spelled) + YEH : fold(spelled)
  const bare = weak ? stem.slice(0, -1) : stem
  const tense = 'participle'
  const forms = [
    make(bare, { tense }), make(stem + ALEF, { tense, accusative: true }), make(stem + HEH, { tense, gender: 'f', accusative: true }),
    make(bare + YEH + NOON, { tense, number: 'many', accusative: true }), make(bare + WAW + NOON, { tense, number: 'many' }),
    make(stem + ALEF + NOON, { tense, number: 'two' }), make(stem + TEH + YEH + NOON, { tense, gender: 'f', number: 'two', accusative: true }),
    make(stem + ALEF + TEH, { tense, gender: 'f', number: 'many', accusative: true }),
  ]
  return weak ? [...forms, make(stem, { tense })] : forms
}

/** Forms of a noun or verbal noun (قول, إشارة, تصريحات): bare, with ال, accusative, and with pronoun endings (قوله, إشارتها). */
export function noun(spelled: string, tense: 'masdar' | 'noun'): Form[] {
  const whole = fold(spelled)
  const base = FINAL_TEH.test(spelled) ? whole.slice(0, -1) + TEH : whole
  const features = { tense, gender: null, number: null }
  const owned = (ending: string, is: Features): Form => make(base + ending, { ...features, owned: true, ...is })
  return [
    make(whole, features), make(AL + whole, features), ...(base === whole ? [make(whole + ALEF, { ...features, accusative: true })] : []),
    owned(HEH, { gender: 'm', number: 'one' }), owned(HEH + ALEF, { gender: 'f', number: 'one' }),
    owned(HEH + MEEM, { gender: 'm', number: 'many' }), owned(HEH + MEEM + ALEF, { number: 'two' }),
  ]
}

/** Forms of a relational adjective (مصري): feminine, dual, plural, each with and without ال. */
export function adjective(spelled: string): string[] {
  const stem = fold(spelled)
  const endings = ['', HEH, YEH + NOON, WAW + NOON, ALEF + NOON, TEH + YEH + NOON, TEH + ALEF + NOON, ALEF + TEH, ALEF]
  return endings.flatMap((ending) => [stem + ending, AL + stem + ending])
}
