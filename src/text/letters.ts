/*
 * Classes of letters for patterns. Scanners confuse or lose tone marks ("sô", "Thông tu", "Nghi dinh"), so a letter of a
 * fixed phrase stands for every letter with the same base, in either case. The context of the phrase keeps this harmless.
 */
const families: readonly string[] = [
  'aàáảãạăằắẳẵặâầấẩẫậ',
  'eèéẻẽẹêềếểễệ',
  'iìíỉĩị',
  'oòóỏõọôồốổỗộơờớởỡợ',
  'uùúủũụưừứửữự',
  'yỳýỷỹỵ',
  'dđ',
]
const family = new Map(
  families.flatMap((letters) =>
    [...letters].map((letter) => [letter, `[${letters}${letters.toUpperCase()}]`] as const),
  ),
)

const special = /[$()*+./?[\\\]^{|}-]/u

/** The source of a pattern for `phrase` in whatever case, lost or mistaken tone marks, one white space for each space. */
export function looseSource(phrase: string): string {
  let source = ''
  for (const c of phrase.toLowerCase()) source += family.get(c) ?? exactLetter(c)
  return source
}

/** The source of a pattern for `phrase` in any case, letters as they are. */
export function caseSource(phrase: string): string {
  let source = ''
  for (const c of phrase.toLowerCase()) source += exactLetter(c)
  return source
}

function exactLetter(c: string): string {
  if (c === ' ') return space
  const upper = c.toUpperCase()
  if (upper !== c && upper.length === 1) return `[${c}${upper}]`
  return special.test(c) ? `\\${c}` : c
}

/** White space inside a mention: a space, a column's edge, or a block's edge before a line that plainly goes on. */
export const space = '(?:[ \\t]|\\n(?=[\\p{Ll}\\d]|S[ốỐ] \\d))'

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
  // To ask for a letter behind the end once makes each later reading slow.
  const left = text.length - at
  const first = left > 0 ? baseLetter(text.charCodeAt(at)) : 0
  const second = left > 1 && first > 0 ? baseLetter(text.charCodeAt(at + 1)) : 0
  const third = left > 2 && second > 0 ? baseLetter(text.charCodeAt(at + 2)) : 0
  return (first * 27 + second) * 27 + third
}

/** How many values `syllableLead` can give. */
export const syllableLeads = 27 * 27 * 27

/** 1 for a capital, 2 for a small letter, 3 for anything else; 0 when it is not known yet. */
const cases = new Uint8Array(0x10000)

/** 1 for a capital letter, 2 for a small one, 3 for what has no case. */
export function letterCase(code: number): number {
  return cases[code] || caseOf(code)
}

/** Whether no small letter stands in a stretch of a text: a line in capitals, or one without letters. */
export function hasNoSmall(text: string, start = 0, end = text.length): boolean {
  for (let at = start; at < end; at += 1) if (letterCase(text.charCodeAt(at)) === 2) return false
  return true
}

/** A word in small letters; most words stand in them already, and to have the engine lower each takes longer than to read it. */
export function inSmallLetters(word: string): string {
  for (let at = 0; at < word.length; at += 1) if (letterCase(word.charCodeAt(at)) === 1) return word.toLowerCase()
  return word
}

function caseOf(code: number): number {
  const letter = String.fromCharCode(code)
  const found = letter !== letter.toLowerCase() ? 1 : letter !== letter.toUpperCase() ? 2 : 3
  cases[code] = found
  return found
}

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

/*
 * The letters that stand in Vietnamese documents: Latin with its marks, Greek and Cyrillic, which stand in for Latin ones. Written out as
 * ranges a pattern compiles ten times faster than with the classes of Unicode, whose hundreds of ranges reach over all planes.
 */
const letters = 'A-Za-zªµºÀ-ÖØ-öø-ʯΆ-ώЀ-ӿḀ-ỿ'
const marked = families.map((group) => group.slice(1)).join('')
const outsideLatin1 = [...marked].filter((letter) => letter.charCodeAt(0) > 255)
const small = `a-zµß-öø-ÿ${outsideLatin1.join('')}α-ωа-џ`
const capitals = `A-ZÀ-ÖØ-Þ${outsideLatin1.map((letter) => letter.toUpperCase()).join('')}Α-ΩЀ-Я`
const classes: Readonly<Record<string, string>> = { L: letters, Ll: small, Lu: capitals, N: '0-9' }
const anyCase: typeof classes = { L: letters, Ll: `${small}${capitals}`, Lu: `${small}${capitals}`, N: '0-9' }

/** What a code unit is by these classes, one bit each; 0 while it is not known. A pattern takes ten times as long to tell it of one letter. */
const letterBits = new Uint8Array(0x10000)
const isKnown = 1
const isAnyLetter = 2
const isSmallLetter = 4
const isCapitalLetter = 8
const tests: readonly (readonly [number, RegExp])[] = [
  [isAnyLetter, new RegExp(`[${letters}]`)],
  [isSmallLetter, new RegExp(`[${small}]`)],
  [isCapitalLetter, new RegExp(`[${capitals}]`)],
]

function bitsOf(code: number): number {
  const letter = String.fromCharCode(code)
  let bits = isKnown
  for (const [bit, test] of tests) if (test.test(letter)) bits |= bit
  letterBits[code] = bits
  return bits
}

/** Whether a code unit is what `\\p{L}` stands for in our patterns; false behind the end of a text. */
export const isLetter = (code: number): boolean => ((letterBits[code] || bitsOf(code)) & isAnyLetter) > 0

/** Whether a code unit is what `\\p{Ll}` stands for. */
export const isSmall = (code: number): boolean => ((letterBits[code] || bitsOf(code)) & isSmallLetter) > 0

/** Whether a code unit is what `\\p{Lu}` stands for. */
export const isCapital = (code: number): boolean => ((letterBits[code] || bitsOf(code)) & isCapitalLetter) > 0

/**
 * Whether a code unit may be a combining mark or an invisible character (the classes M and Cf of Unicode, or a half of what stands outside the
 * basic plane). Vietnamese text holds hardly any, and to make the classes ready takes longer than to read a page.
 */
export function mayBeMark(code: number): boolean {
  if (code < 0x300) return code === 0xad
  return (code < 0x1e00 || code > 0x200a) && (code < 0x2010 || code > 0x2029) && (code < 0x202f || code > 0x205f)
}

/** {@link latinPattern} of a pattern that stands as a literal; its flags stay, `u` aside. */
export function latin(pattern: RegExp): RegExp {
  return latinPattern(pattern.source, pattern.flags.replace(/[uv]/u, ''))
}

/**
 * Compiles a pattern with its letter classes (`\\p{L}`, `\\p{Ll}`, `\\p{Lu}`, `\\p{N}`) written out for the letters of Vietnamese. The flag `u` is
 * not needed. With `i` each letter is written in both cases, which costs less than to compare letters in any case.
 *
 * @example latinPattern('\\p{Lu}\\p{Ll}+', 'y').test('Điều')
 */
export function latinPattern(source: string, flags = ''): RegExp {
  // What refers back to a group is the same in any case only where the engine compares it.
  return flags.includes('i') && !/\\(?:k<|[1-9])/u.test(source)
    ? new RegExp(inAnyCase(source), flags.replace('i', ''))
    : new RegExp(withLetters(source), flags)
}

/** Classes are few in a long pattern: they are looked for, and whether one stands in brackets is told by the bracket before it. */
function withLetters(source: string): string {
  let written = ''
  let from = 0
  for (let at = source.indexOf('\\p{'); at >= 0; at = source.indexOf('\\p{', at + 1)) {
    const end = source.indexOf('}', at)
    const ranges = classes[source.slice(at + 3, end)]
    if (ranges === undefined || isEscaped(source, at)) continue
    written += source.slice(from, at) + (isInBrackets(source, at) ? ranges : `[${ranges}]`)
    from = end + 1
  }
  return from === 0 ? source : written + source.slice(from)
}

function isEscaped(source: string, at: number): boolean {
  let start = at
  while (start > 0 && source.charCodeAt(start - 1) === 92) start -= 1
  return (at - start) % 2 === 1
}

function isInBrackets(source: string, at: number): boolean {
  let opening = source.lastIndexOf('[', at)
  while (opening > 0 && isEscaped(source, opening)) opening = source.lastIndexOf('[', opening - 1)
  let closing = source.lastIndexOf(']', at)
  while (closing > 0 && isEscaped(source, closing)) closing = source.lastIndexOf(']', closing - 1)
  return opening > closing
}

const escaped = String.raw`\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|k<[^>]*>|.)`
/** What a pattern is made of: a class of letters, what else is escaped, brackets, the opening of a group, or one character. */
const pieces = String.raw`\\p\{(Ll|Lu|L|N)\}|${escaped}|\[(?:\\.|[^\]\\])*\]|\(\?(?:<[A-Za-z]\w*>|<?[=!]|:)|.`
/** What stands in brackets: the same, or a range. */
const piecesOfClass = String.raw`\\p\{(Ll|Lu|L|N)\}|${escaped}|[^\\\]]-[^\\\]]|.`

function inAnyCase(source: string): string {
  const inner = new RegExp(piecesOfClass, 'gsu')
  return source.replace(new RegExp(pieces, 'gsu'), (piece, name: string | undefined) => {
    if (name !== undefined) return `[${anyCase[name] ?? ''}]`
    if (piece.charAt(0) === '[')
      return piece.replace(inner, (part, its: string | undefined) =>
        its === undefined ? bothCasesIn(part) : (anyCase[its] ?? ''),
      )
    const both = bothCasesIn(piece)
    return both === piece ? piece : `[${both}]`
  })
}

const inBothCases = new Map<string, string>()

/** A character or range of a class together with those of the other case; what has no case stays as it is. */
function bothCasesIn(piece: string): string {
  let both = inBothCases.get(piece)
  if (both === undefined) {
    both = bothCasesOf(piece)
    inBothCases.set(piece, both)
  }
  return both
}

function bothCasesOf(piece: string): string {
  if (/^[a-z]-[a-z]$/u.test(piece)) return `${piece}${piece.toUpperCase()}`
  if (/^.-.$/su.test(piece)) {
    let others = ''
    for (let code = piece.charCodeAt(0); code <= piece.charCodeAt(2); code += 1)
      others += otherCase(String.fromCharCode(code))
    return others === '' ? piece : `${piece}${others}`
  }
  const letter = /^\\[ux]/u.test(piece) ? String.fromCharCode(Number.parseInt(piece.slice(2), 16)) : piece
  const other = letter.length === 1 ? otherCase(letter) : ''
  return other === '' ? piece : `${letter}${other}`
}

/** The letter in the other case; empty where there is none. */
function otherCase(letter: string): string {
  const lower = letter.toLowerCase()
  const other = lower === letter ? letter.toUpperCase() : lower
  return other.length === 1 && other !== letter ? other : ''
}

/** The source of a pattern for any of the words, each with its first letter small or capital: "(tổ|đội)" → "[Tt]ổ|[Đđ]ội". */
export function anyFirstLetter(words: readonly string[]): string {
  return words.map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`).join('|')
}
