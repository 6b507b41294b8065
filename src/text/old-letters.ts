import { vniLetters, vniMarks } from '../lexicon/vni.ts'

const marks = Object.keys(vniMarks).join('')
const pair = new RegExp(
  `([aeouyAEOUYôÔöÖ])([${marks}${marks.toUpperCase()}])|([${Object.keys(vniLetters).join('')}])`,
  'gu',
)

/** VNI, as it shows when its bytes are read as Latin-1, → Unicode: a vowel with the letter behind it becomes one letter. */
export function fromVni(text: string): string {
  return text.replace(pair, (all, vowel?: string, mark?: string, single?: string) => {
    if (single !== undefined) return vniLetters[single] ?? all
    const base = vniLetters[vowel ?? ''] ?? vowel ?? ''
    const letter = `${base}${vniMarks[(mark ?? '').toLowerCase()] ?? ''}`.normalize('NFC')
    // A pair that is no Vietnamese letter was none: the vowel stays, and what stands behind it is read by itself.
    return letter.length === 1 ? letter : `${base}${vniLetters[mark ?? ''] ?? mark ?? ''}`
  })
}

const changed = new Uint8Array(256)
const vowel = 1
const mark = 2
const alone = 4
const tell = (letters: string, kind: number): void => {
  for (const letter of letters) changed[letter.charCodeAt(0)] = (changed[letter.charCodeAt(0)] ?? 0) | kind
}
tell('aeouyAEOUYôÔöÖ', vowel)
tell(marks + marks.toUpperCase(), mark)
tell(Object.keys(vniLetters).join(''), alone)

/** How many places of a text {@link fromVni} would change at most: in no time, since the letters of most texts are looked at for it. */
export function mostFromVni(text: string): number {
  let count = 0
  let before = 0
  for (let i = 0; i < text.length; i += 1) {
    const kind = changed[text.charCodeAt(i)] ?? 0
    if (kind & alone || (kind & mark && before & vowel)) count += 1
    before = kind
  }
  return count
}

const shapes: Readonly<Record<string, string>> = { '^': '\u0302', '(': '\u0306', '+': '\u031b' }
const tones: Readonly<Record<string, string>> = {
  "'": '\u0301',
  '`': '\u0300',
  '?': '\u0309',
  '~': '\u0303',
  '.': '\u0323',
}
const viqr = /\\(.)|([Dd])[Dd]|([aeiouyAEIOUY])([\^(+]?)(['`~]|[?.](?=\p{L}|[,;:)]|\s\p{Ll}))?/gu

/** VIQR (RFC 1456): "Vie^.t Nam" → "Việt Nam". A mark behind a backslash stands for itself, "." and "?" at the end of a sentence too. */
export function fromViqr(text: string): string {
  return text.replace(viqr, (all, escaped?: string, d?: string, vowel?: string, shape?: string, tone?: string) => {
    if (escaped !== undefined) return escaped
    if (d !== undefined) return d === 'D' ? 'Đ' : 'đ'
    const letter = `${vowel ?? ''}${shapes[shape ?? ''] ?? ''}${tones[tone ?? ''] ?? ''}`.normalize('NFC')
    return letter.length === 1 ? letter : all
  })
}
