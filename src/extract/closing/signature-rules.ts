import { syllablesIn } from '../../lexicon/words/syllables.ts'
import type { Step } from '../../model/rule.ts'
import { isStampOfProgram } from '../../syntax/stamp.ts'
import { bare } from '../../text/bare.ts'
import { isCapitals } from '../parts/cues.ts'
import { authorityMark, isNameInCapitals, isSignerTitle, personName } from '../parts/signing.ts'
import type { Stretch } from './stretch.ts'

/** What a line of a signature holds. Offsets in the line's words. */
export type SignaturePart =
  | { readonly part: 'nothing' }
  | { readonly part: 'mark'; readonly mark: string; readonly length: number; readonly end: number }
  | { readonly part: 'name'; readonly start: number; readonly end: number }
  | { readonly part: 'title' | 'rest-of-name' | 'rest-of-title' }

/** A line of a signature, and what has been read above it. */
export interface SignatureLine {
  /** Without bullets and end marks. */
  readonly text: string
  /** The next line's words. */
  readonly next: string
  readonly stretch: Stretch
  /** The signature that is being read. */
  readonly open: { readonly titled: boolean; readonly lastMark: string } | undefined
  /** The words of the title or of the body's name that stands right above; empty behind a mark alone. */
  readonly titleAbove: string | undefined
  /** The name read last, and its line. */
  readonly lastName: string | undefined
  readonly lastLine: number
}

/** A closing, and the words of it of which the rule decides what they are. */
export interface SignatureExample {
  readonly text: string
  readonly value: string
}

/** What tells one deputy apart from the others. */
const rankOfDeputy = /^(?:THƯỜNG TRỰC|PHỤ TRÁCH|ĐIỀU HÀNH|CHUYÊN TRÁCH)$/u

/** Lines that are no part of a signature. */
const noise = /^[("\s]*(?:da ky|ky ten|chu ky|ky, |\(ky|dong dau|da duoc ky)|^\(?(?:ky|da ky)\b/u

/** What no name begins with, though without its tone it would be a family's. */
const bodyInCapitals = /^(?:VỤ|CỤC|SỞ|BAN|PHÒNG|HỘI|VIỆN|KHOA|TRƯỜNG|BỘ) /u

/** "Trưởng thôn 6: Dạ nhận ạ": what somebody answers below a post. */
const answer = /: ?\p{L}/u

/** "Phó Thủ tướng", "Phó Chủ tịch": a title that is not in capitals. */
const titleInSmallLetters = (text: string): boolean =>
  text.length < 60 && /^\p{Lu}/u.test(text) && !answer.test(text) && isSignerTitle(text.toUpperCase())

/** Whether words that are no title are one with those of the line below. */
const completes = (above: string, below: string): boolean =>
  !isSignerTitle(above) && isCapitals(below) && isSignerTitle(`${above} ${below}`)

/** "(230206/ZV09/0001)", "VN X", "LOLH MA": codes and scraps of a stamp, no words of a title. */
const isNoTitle = (text: string): boolean => /\d{3}/u.test(text) || syllablesIn(text) === 0

const deputy = 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n(Đã ký)\n\nVi Thị Mận\n'
const sealed = 'CHỦ TỊCH\n\nSignature Not Verified\nKý bởi: VI THỊ MẬN\n\nVi Thị Mận\n'
const capitals = 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLÒ THỊ MẬN\n'
const broken = 'TRƯỞNG TRẠM\n\nLò Thị\nMận\n'
const standing = 'T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nTHƯỜNG TRỰC\n\nVi Thị Mận\n'
const deputyInLines = 'KT. HIỆU TRƯỞNG\nPHÓ HIỆU\nTRƯỞNG\n\nVi Thị Mận\n'
const longTitle = 'PHÓ TRƯỞNG BAN\nCỨU HỘ BẾN ĐÒ\n\nVi Thị Mận\n'

/** What a line of a signature is: mark, title, name or the rest of one (NĐ 30/2020, Phụ lục I, mục II.7; HD 36-HD/VPTW for the Party). */
export const signatureRules: readonly Step<SignatureLine, SignaturePart, SignatureExample>[] = [
  {
    id: 'signed-by-hand',
    says: 'tells that there is a signature: "(Đã ký)", "(Ký tên, đóng dấu)"; also what a signing program prints: "Ký bởi: …"',
    decides: ({ text }) =>
      isStampOfProgram(text) || (noise.test(bare(text)) && !personName(text)) ? { part: 'nothing' } : undefined,
    examples: [
      { text: deputy, value: '(Đã ký)' },
      { text: sealed, value: 'Signature Not Verified' },
      { text: sealed, value: 'Ký bởi: VI THỊ MẬN' },
    ],
    counterExamples: [{ text: deputy, value: 'Vi Thị Mận' }],
  },
  {
    id: 'mark-of-authority',
    says: 'begins with a mark of authority, in whose stead or name somebody signs: "TM.", "KT.", "T/L"',
    decides: ({ text }) => {
      const found = authorityMark(text)
      return found && { part: 'mark', ...found }
    },
    examples: [{ text: deputy, value: 'KT. CHỦ TỊCH' }],
    counterExamples: [{ text: deputy, value: 'PHÓ CHỦ TỊCH' }],
  },
  {
    id: 'signer-title-of-lines',
    says: 'the rest of a title that a line’s end broke: "PHÓ" / "GIÁM ĐỐC", "PHÓ BÍ THƯ" / "THƯỜNG TRỰC"',
    decides: ({ text, titleAbove }) => {
      if (!titleAbove || !isCapitals(text)) return undefined
      const isRank = rankOfDeputy.test(text) && titleAbove.startsWith('PHÓ ')
      // "PHÓ CHỈ HUY TRƯỞNG -" / "THAM MƯU TRƯỞNG": two offices of one person.
      const isSecond = titleAbove.endsWith(' -') && isSignerTitle(text)
      return isRank || isSecond || completes(titleAbove, text) ? { part: 'rest-of-title' } : undefined
    },
    examples: [
      { text: standing, value: 'THƯỜNG TRỰC' },
      { text: 'KT. CHỈ HUY TRƯỞNG\nPHÓ CHỈ HUY TRƯỞNG -\nTHAM MƯU TRƯỞNG\n\nVi Thị Mận\n', value: 'THAM MƯU TRƯỞNG' },
      { text: 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nPHỤ TRÁCH\n\nVi Thị Mận\n', value: 'PHỤ TRÁCH' },
      { text: deputyInLines, value: 'TRƯỞNG' },
    ],
    counterExamples: [{ text: deputy, value: 'PHÓ CHỦ TỊCH' }],
  },
  {
    id: 'signer-title-begins',
    says: 'words in capitals that make a title with those of the next line: "PHÓ HIỆU" / "TRƯỞNG"',
    decides: ({ text, next }) => (isCapitals(text) && completes(text, next) ? { part: 'title' } : undefined),
    examples: [{ text: deputyInLines, value: 'PHÓ HIỆU' }],
    counterExamples: [{ text: deputy, value: 'PHÓ CHỦ TỊCH' }],
  },
  {
    id: 'signer-name',
    says: 'two to six words with capitals, rank or degree aside: "ThS. Vi Thị Mận"',
    decides: ({ text }) => {
      const found = personName(text)
      return found && !isSignerTitle(text) && !isCapitals(text) ? { part: 'name', ...found } : undefined
    },
    examples: [{ text: deputy, value: 'Vi Thị Mận' }],
    counterExamples: [{ text: capitals, value: 'LÒ THỊ MẬN' }],
  },
  {
    id: 'signer-name-in-capitals',
    says: 'below a title or "KT.", a line in capitals that opens with a family name and is no title',
    decides: ({ text, next, open }) => {
      const found = personName(text)
      if (!found || !open || isSignerTitle(text)) return undefined
      if (!open.titled && !/^[KQ]|L/u.test(open.lastMark)) return undefined
      // "K/T CHÁNH" / "VĂN PHÒNG" / "PHÓ CHÁNH VĂN PHÒNG": the head's title goes on below.
      if (isSignerTitle(next)) return undefined
      // "VỤ TRƯỞNG" / "VỤ PHÁP CHẾ" / "Vi Thị Mận": so does that of one whose name follows, or that begins with a kind of body.
      if (bodyInCapitals.test(text) || (personName(next) && !isCapitals(next))) return undefined
      return isNameInCapitals(text.slice(found.start, found.end)) ? { part: 'name', ...found } : undefined
    },
    examples: [{ text: capitals, value: 'LÒ THỊ MẬN' }],
    counterExamples: [{ text: deputy, value: 'Vi Thị Mận' }],
  },
  {
    id: 'signer-title',
    says: 'the title of an office: "PHÓ CHỦ TỊCH", "Phó Chủ tịch"',
    decides: ({ text }) => (isSignerTitle(text) || titleInSmallLetters(text) ? { part: 'title' } : undefined),
    examples: [{ text: deputy, value: 'PHÓ CHỦ TỊCH' }],
    counterExamples: [{ text: longTitle, value: 'CỨU HỘ BẾN ĐÒ' }],
  },
  {
    id: 'signer-name-goes-on',
    says: 'a single word right below a name of two or three: the name is broken over lines',
    decides: ({ text, stretch, lastName, lastLine }) =>
      lastName !== undefined &&
      stretch.line === lastLine + 1 &&
      stretch.blanks === 0 &&
      /^\p{Lu}\p{Ll}+$/u.test(text) &&
      lastName.split(' ').length < 4
        ? { part: 'rest-of-name' }
        : undefined,
    examples: [{ text: broken, value: 'Mận' }],
    counterExamples: [{ text: deputy, value: 'Vi Thị Mận' }],
  },
  {
    id: 'signer-title-goes-on',
    says: 'capitals below a title or a body’s name: the rest of it',
    decides: ({ text, titleAbove }) =>
      titleAbove !== undefined && isCapitals(text) && text.length < 90 && !isNoTitle(text)
        ? { part: 'rest-of-title' }
        : undefined,
    examples: [{ text: longTitle, value: 'CỨU HỘ BẾN ĐÒ' }],
    counterExamples: [{ text: deputy, value: 'PHÓ CHỦ TỊCH' }],
  },
  {
    id: 'signer-title-unknown',
    says: 'capitals that open a signature: a title or a body that no table knows',
    decides: ({ text, open }) =>
      !open && isCapitals(text) && text.length > 3 && text.length < 90 && /\p{Lu}{2}/u.test(text)
        ? { part: 'title' }
        : undefined,
    examples: [{ text: 'ĐẦU BẾN ĐÒ VẠN YÊN\n\nVi Thị Mận\n', value: 'ĐẦU BẾN ĐÒ VẠN YÊN' }],
    counterExamples: [{ text: longTitle, value: 'CỨU HỘ BẾN ĐÒ' }],
  },
]
