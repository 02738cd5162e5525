/** Arabic letters by name, so that code holds code points and never Arabic words. Strings of one letter. */
const letter = (code: number): string => String.fromCharCode(code)

export const ALEF = letter(0x627)
export const BEH = letter(0x628)
export const TEH = letter(0x62a)
export const SEEN = letter(0x633)
export const FEH = letter(0x641)
export const KAF = letter(0x643)
export const LAM = letter(0x644)
export const MEEM = letter(0x645)
export const NOON = letter(0x646)
export const HEH = letter(0x647)
export const WAW = letter(0x648)
export const YEH = letter(0x64a)
export const AL = ALEF + LAM
