import { documentType, type ParsedNumber, typeOfSymbol } from '../../identity/number.ts'
import { anyTypeName, documentTypes, typeCodes, typesThat } from '../../lexicon/document-types.ts'
import { otherTypeWords } from '../../lexicon/type-words.ts'
import type { DocumentType, HeaderValue, Origin } from '../../model/document.ts'
import type { Decision, Step } from '../../model/rule.ts'
import type { Layout } from '../../syntax/layout.ts'
import { fold } from '../../text/fold.ts'
import { decide } from '../../text/ladder.ts'
import { latinPattern } from '../../text/letters.ts'
import { allMatches } from '../../text/matches.ts'
import type { Frame } from '../parts/frame.ts'
import { consolidated, type HeaderExample, letter, plan, record } from './sources/example-texts.ts'

/** By folded name and alias; the first row that has one keeps it. */
const codes = new Map<string, string>()
for (const row of documentTypes) {
  for (const name of [fold(row.name), ...(row.aliases ?? [])]) if (!codes.has(name)) codes.set(name, row.code)
}

/** Codes that offices use for their own names too: CT is a Cục Thuế, TT a Trung tâm, PC a Phòng. */
export const officesToo = typesThat('letters-of-office')

/** What a header tells of its type. */
export interface TypeClues {
  readonly layout: Layout
  /** The type that the title line names. */
  readonly title: Frame['titleType']
  /** Of the number, the document's own or the record's; of a blank one too. */
  readonly symbol: string | undefined
  readonly family: ParsedNumber['family'] | undefined
  /** "Luật" of "Luật số: …". */
  readonly word: string | undefined
  readonly record: HeaderValue | undefined
  /** "V/v" or addressees and no title line: a letter. */
  readonly letter: boolean
  readonly from: Origin
}

/** The code of the type that the symbol of the number stands for. */
const told = ({ symbol, family }: TypeClues): string | undefined =>
  symbol ? typeOfSymbol(symbol, family === 'party' ? 'party' : 'state') : undefined
const ofWord = ({ word }: TypeClues): string | undefined => byName(word)
const ofRecord = ({ record: value }: TypeClues): string | undefined => byName(value?.value)
/** "913/NV-TCCB", "42-TC/HCVX": a symbol of offices alone, or of letters that offices use too, tells less than the record of a page. */
const ofSymbol = (clues: TypeClues): string | undefined => {
  const code = told(clues)
  if (code === undefined) return undefined
  if (code === typeCodes.letter) return clues.letter ? code : undefined
  const named = officesToo.has(code) ? ofRecord(clues) : undefined
  return named === undefined || named === typeCodes.unsaid || named === code ? code : undefined
}
/** Codes that stand for two documents which bodies issue together. */
const together = typesThat('joint')
/** A consolidated text repeats the title of what it consolidates. */
const isConsolidated = (clues: TypeClues): boolean => documentType(told(clues) ?? '')?.name === 'Văn bản hợp nhất'

const shortLetter = (number: string): string =>
  `CỤC THUẾ TỈNH SƠN LA\nSố: ${number}\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSơn La, ngày 12 tháng 3 năm 2031\n\nKính gửi: Các bến đò.\n\nCục Thuế trả lời về phí đò ngang.\n`

/** What tells the type of a document, the surest first (NĐ 30/2020, Phụ lục III; a công văn bears no name of its type). */
export const typeRules: readonly Step<TypeClues, string, HeaderExample>[] = [
  {
    id: 'type-of-joint-symbol',
    says: 'the symbol of a document that bodies issue together, whatever its title calls it',
    decides: (clues) => {
      const code = clues.title ? told(clues) : undefined
      return code !== undefined && together.has(code) ? code : undefined
    },
    examples: [
      {
        text: 'BỘ Y TẾ - BỘ NỘI VỤ\nSố: 14/2031/TTLT-BYT-BNV\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHà Nội, ngày 12 tháng 3 năm 2031\n\nTHÔNG TƯ\nVề trạm y tế ở bến đò\n\nCăn cứ Luật Khám bệnh, chữa bệnh;\n\nĐiều 1. Phạm vi\n',
        value: 'TTLT',
      },
    ],
    counterExamples: [{ text: plan, value: 'KH' }],
  },
  {
    id: 'type-of-title',
    says: 'the title line names it',
    decides: (clues) =>
      clues.title && !isConsolidated(clues) && documentType(clues.title.type) ? clues.title.type : undefined,
    examples: [{ text: plan, value: 'KH' }],
    counterExamples: [{ text: consolidated, value: 'VBHN' }],
  },
  {
    id: 'type-of-number-line',
    says: 'the word of the number line: "Luật số: …", "Bản án số: …"',
    decides: ofWord,
    examples: [
      {
        text: 'QUỐC HỘI\nLuật số: 14/2031/QH16\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nCăn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;\n\nĐiều 1. Phạm vi\n',
        value: 'L',
      },
      {
        text: 'TÒA ÁN NHÂN DÂN HUYỆN PHÙ YÊN\nBản án số: 14/2031/DS-ST\nNgày: 12-3-2031\nV/v tranh chấp bến đò\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nNHÂN DANH\nNƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nTÒA ÁN NHÂN DÂN HUYỆN PHÙ YÊN\n\nCăn cứ Điều 463 Bộ luật Dân sự;\n',
        value: 'VB',
      },
    ],
    counterExamples: [{ text: shortLetter('5615/TB-CTSLA'), value: 'TB' }],
  },
  {
    id: 'type-of-letter-from-office',
    says: 'a letter whose symbol begins with an office that looks like a type: "5615/CT-CS" comes from a Cục Thuế',
    decides: (clues) => {
      const named = ofSymbol(clues) ?? ofWord(clues) ?? ofRecord(clues)
      return clues.letter && named !== undefined && officesToo.has(named) ? letterCode : undefined
    },
    examples: [{ text: shortLetter('5615/CT-CS'), value: 'CV' }],
    counterExamples: [{ text: shortLetter('5615/TB-CTSLA'), value: 'TB' }],
  },
  {
    id: 'type-of-symbol',
    says: 'the symbol of the number: "14/TB-UBND"',
    decides: ofSymbol,
    examples: [
      { text: shortLetter('5615/TB-CTSLA'), value: 'TB' },
      { text: consolidated, value: 'VBHN' },
    ],
    counterExamples: [{ text: plan, value: 'KH' }],
  },
  {
    id: 'type-of-record',
    says: 'the record of the file',
    decides: ofRecord,
    examples: [{ text: record.replace('46/CĐ-TTg', '46'), value: 'CĐ', path: 'x.md' }],
    counterExamples: [],
  },
  {
    id: 'type-of-office-symbol',
    says: 'a symbol of offices alone: a công văn',
    decides: told,
    examples: [
      {
        text: 'SỞ Y TẾ\nSố: 14/SYT-NV\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSơn La, ngày 12 tháng 3 năm 2031\n\nSở Y tế trả lời về trạm y tế ở bến đò.\n',
        value: 'CV',
      },
    ],
    counterExamples: [],
  },
  {
    id: 'type-of-letter',
    says: '"V/v" or addressees without a title line: a công văn',
    decides: ({ letter: isLetter }) => (isLetter ? letterCode : undefined),
    examples: [{ text: letter.replace('Số: 14/UBND-VP\n', ''), value: 'CV' }],
    counterExamples: [{ text: plan, value: 'KH' }],
  },
]

const letterCode = typeCodes.letter

/** The type with the place of its words where the title names it, and the step that decided. */
export function typeOf(clues: TypeClues): Decision<DocumentType> | undefined {
  const decision = decide(typeRules, clues)
  const row = decision && documentType(decision.value)
  if (!decision || !row) return undefined
  const { title, layout, word, letter: isLetter, from } = clues
  const name = { value: row.code, name: row.name }
  if (title && !isConsolidated(clues)) {
    const { text, span } = layout.located(title.start, title.end)
    return { value: { ...name, text, span, from: 'title' }, rule: decision.rule }
  }
  const isOwn = told(clues) !== undefined || Boolean(word) || isLetter
  return { value: { ...name, from: isOwn ? from : 'metadata' }, rule: decision.rule }
}

function byName(name: string | undefined): string | undefined {
  const folded = name === undefined ? '' : fold(name)
  return codes.get(folded) ?? otherTypeWords.find(({ words }) => words === folded)?.code
}

/** What else tells the type, once number and attachment are known. */
export const laterTypeRules: readonly Omit<Step<never, never, HeaderExample>, 'decides'>[] = [
  {
    id: 'type-of-attachment',
    says: '"(Ban hành kèm theo Quyết định …)" on top of what stands alone',
    examples: [
      {
        text: 'PHỤ LỤC\n(Kèm theo Quyết định số 14/QĐ-UBND ngày 12/3/2031 của Ủy ban nhân dân huyện Phù Yên)\n\nDanh sách bến đò\n\n1. Bến Vạn Yên, xã Tân Phong.\n',
        value: 'QĐ',
      },
    ],
    counterExamples: [],
  },
  {
    id: 'type-of-caption',
    says: 'the caption of the page, where the symbol has letters of offices: "Thông tư 42-TC/HCVX …" comes from the Bộ Tài chính',
    examples: [
      {
        text: '---\ntitle: "Thông tư 42-TC/HCVX hướng dẫn chi mua phao"\nso_hieu: 42-TC/HCVX\n---\n\nCăn cứ Luật Ngân sách nhà nước;\n\nBộ Tài chính hướng dẫn chi mua phao.\n',
        value: 'TT',
        path: 'x.md',
      },
    ],
    counterExamples: [],
  },
  {
    id: 'type-of-found-number',
    says: 'the symbol of a number that stands elsewhere than in the letterhead',
    examples: [{ text: record.replace('| Loại văn bản | Công điện |\n', ''), value: 'CĐ', path: 'x.md' }],
    counterExamples: [],
  },
  {
    id: 'type-of-own-words',
    says: 'what the text calls itself, where title and number were lost: "Chương trình phối hợp này thay thế …"',
    examples: [
      {
        text: '3. Xây dựng lực lượng\n\nDuy trì các bến đò an toàn.\n\nIII. PHÂN CÔNG\n\n1. Sở Y tế trực cấp cứu.\n\n2. Chương trình phối hợp này thay thế Chương trình năm 2026.\n\nGIÁM ĐỐC SỞ Y TẾ\n\nLò Văn Pún\n\nNơi nhận:\n- Các xã;\n- Lưu: VT.\n',
        value: 'CTr',
      },
    ],
    counterExamples: [],
  },
]

const ownWords = latinPattern(
  `(?<!\\p{L})(?<type>${anyTypeName})(?: (?:phối hợp|hành động|công tác|liên tịch))? này(?!\\p{L})`,
  'g',
)
/** So much of the end of a text is looked at, in characters: there it says since when it holds. */
const lastWords = 8000

/** The type by which a text calls itself most often, in its last part. */
export function typeOfOwnWords(layout: Layout): Decision<DocumentType> | undefined {
  const counts = new Map<string, number>()
  for (const { groups } of allMatches(layout.text.slice(-lastWords), ownWords)) {
    const code = byName(groups?.type)
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  const row = first && first[1] > (second?.[1] ?? 0) ? documentType(first[0]) : undefined
  return row && { value: { value: row.code, name: row.name, from: 'body' }, rule: 'type-of-own-words' }
}

/** The type of a document that names none: by what it is attached to, else by the symbol of a number found elsewhere. */
export function typeFromNumber(
  symbol: string | undefined,
  attachedType: string | undefined,
): Decision<DocumentType> | undefined {
  const code = attachedType ?? (symbol ? typeOfSymbol(symbol) : undefined)
  const row = code ? documentType(code) : undefined
  const rule = attachedType === undefined ? 'type-of-found-number' : 'type-of-attachment'
  return row && { value: { value: row.code, name: row.name }, rule }
}
