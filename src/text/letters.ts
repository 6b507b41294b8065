/*
 * Classes of letters for patterns. Scanners confuse or lose tone marks ("sô", "Thông tu", "Nghi dinh"), so a letter of a
 * fixed phrase stands for every letter with the same base, in either case. The context of the phrase keeps this harmless.
 */
const families: readonly string[] = ['aàáảãạăằắẳẵặâầấẩẫậ', 'eèéẻẽẹêềếểễệ', 'iìíỉĩị', 'oòóỏõọôồốổỗộơờớởỡợ', 'uùúủũụưừứửữự', 'yỳýỷỹỵ', 'dđ']
const family = new Map(
  families.flatMap((letters) => [...letters].map((letter) => [letter, `[${letters}${letters.toUpperCase()}]`] as const)),
)

const special = /[$()*+./?[\\\]^{|}-]/u

/** The source of a pattern for `phrase`: any case, lost or mistaken tone marks, one white space for each space. */
export function looseSource(phrase: string): string {
  return [...phrase.toLowerCase()].map((c) => family.get(c) ?? exactLetter(c)).join('')
}

/** The source of a pattern for `phrase` in any case, letters as they are. */
export function caseSource(phrase: string): string {
  return [...phrase.toLowerCase()].map(exactLetter).join('')
}

function exactLetter(c: string): string {
  if (c === ' ') return space
  const upper = c.toUpperCase()
  if (upper !== c && upper.length === 1) return `[${c}${upper}]`
  return special.test(c) ? `\\${c}` : c
}

/** White space inside a mention: a space, a column's edge, or a block's edge before a line that plainly goes on. */
export const space = '(?:[ \\t]|\\n(?=[\\p{Ll}\\d]|Số \\d))'

const baseCodes = new Uint8Array(0x1f00)
for (let i = 0; i < 26; i += 1) {
  baseCodes[97 + i] = i + 1
  baseCodes[65 + i] = i + 1
}
for (const letters of families) {
  const base = letters.charCodeAt(0) - 96
  for (const letter of letters) {
    baseCodes[letter.charCodeAt(0)] = base
    baseCodes[letter.toUpperCase().charCodeAt(0)] = base
  }
}

/** 1 to 26 for a Latin letter, whatever its case and marks; 0 for anything else. */
export function baseLetter(code: number): number {
  return code < 0x1f00 ? (baseCodes[code] ?? 0) : 0
}

/** A number for the first three letters of a syllable, whatever case and marks; a missing letter counts 0. */
export function syllableLead(text: string, at: number): number {
  const first = baseLetter(text.charCodeAt(at))
  const second = first === 0 ? 0 : baseLetter(text.charCodeAt(at + 1) || 0)
  const third = second === 0 ? 0 : baseLetter(text.charCodeAt(at + 2) || 0)
  return (first * 27 + second) * 27 + third
}

/** How many values `syllableLead` can give. */
export const syllableLeads = 27 * 27 * 27

const bases = ' abcdefghijklmnopqrstuvwxyz'

/** A word in small letters without its marks: "Sửa" → "sua". What is no Latin letter stays. */
export function plainLetters(word: string): string {
  let plain = ''
  for (let i = 0; i < word.length; i += 1) {
    const base = baseLetter(word.charCodeAt(i))
    plain += base === 0 ? word.charAt(i) : bases.charAt(base)
  }
  return plain
}
