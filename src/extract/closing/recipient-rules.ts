import { issuerWord } from '../../identity/issuer.ts'
import type { Step } from '../../model/rule.ts'
import { latin } from '../../text/letters.ts'
import { spoiltArchiveLabel } from '../parts/archive.ts'
import { callsForMore } from '../parts/cues.ts'
import { withoutDash } from './stretch.ts'

/** Words of "Kính gửi", of "Nơi nhận", and what stands above them. */
export interface RecipientLine {
  readonly text: string
  /** The lines of the recipient above; undefined when there is none. */
  readonly above: { readonly first: string; readonly last: string } | undefined
  /** Begins a paragraph. */
  readonly opensParagraph: boolean
  /** Dashes mark the items. */
  readonly dashed: boolean
  /** The list has neither dashes nor marks at the ends of its lines. */
  readonly plain?: boolean
}

/** A whole document's addressees or list, and one recipient of it. */
export interface RecipientExample {
  readonly text: string
  readonly value: string
}

/** A dash, or the number of a list: "1. Sở Y tế". */
const dash = latin(/^(?:[-+•~*·–>»]|\d{1,2}[.)] ?(?=\p{Lu}))/u)
const itemMark = latin(/^(?:[-+•~*·–>»=]|[;:,.] (?=\p{L})|\d{1,2}[.)] ?(?=\p{Lu}))/u)
/** "Lưu: VT", "- Lưu VP". */
export const archive = /^(?:[Ll][ưu]u|LƯU)(?: ?:|\s|$|[.;,]|(?=[A-Z]{2}))/u
const group = /^[-+•~*·–>»= ]*[^:;]{2,40}: ?\p{Lu}/u

/** Begins with an item's mark. */
export const isDashed = (text: string): boolean => itemMark.test(text)
/** The archive's line, its dash aside. */
export const isArchive = (text: string): boolean => isArchiveLine(withoutDash(text))
const isArchiveLine = (text: string): boolean => archive.test(text) || spoiltArchiveLabel(text) > 0

const bodyOrAbove = latin(/^(?:Như |như )/u)
/** One word alone ("Tĩnh", "Bao bì …") looks like a body's too often. */
const ofOneWord = latin(/^(?:Sở|Phòng|Ban|Cục|Trường|UBND|HĐND|Hội) \p{L}/u)
const beginsBody = (text: string): boolean =>
  ofOneWord.test(text) || (issuerWord(text)?.words.includes(' ') === true && text.split(' ').length > 2)

/** Whether a line names a body of its own, below one that names another to its end: neither has a mark. */
function namesAnother(text: string, above: RecipientLine['above']): boolean {
  if (!above || !beginsBody(text) || /(?:[,;:-]|thuộc|và|TNHH)$/u.test(above.last) || callsForMore(above.last))
    return false
  return above.last.includes(' ') && (issuerWord(above.last) !== undefined || bodyOrAbove.test(above.last))
}

const one = 'Kính gửi: Trạm Y tế xã Tà Xùa.\n'
const dashes = 'Kính gửi:\n- Trạm Y tế xã;\n- Các bản trong\nxã Tà Xùa.\n'
const lines = 'Kính gửi: Trạm Y tế xã;\n\nCác bản trong xã.\n'

/** Where an addressee of "Kính gửi", "… điện:" begins; what none of them opens goes on the one above. */
export const addresseeRules: readonly Step<RecipientLine, true, RecipientExample>[] = [
  {
    id: 'addressee-of-dash',
    says: 'each item with a dash below "Kính gửi:"',
    decides: ({ text }) => dash.test(text) || undefined,
    examples: [{ text: dashes, value: 'Trạm Y tế xã' }],
    counterExamples: [{ text: one, value: 'Trạm Y tế xã Tà Xùa' }],
  },
  {
    id: 'addressee-behind-words',
    says: 'what stands behind "Kính gửi:", "Kính trình:", "… điện:"',
    decides: ({ above }) => above === undefined || undefined,
    examples: [{ text: one, value: 'Trạm Y tế xã Tà Xùa' }],
    counterExamples: [{ text: dashes, value: 'Trạm Y tế xã' }],
  },
  {
    id: 'addressee-of-line',
    says: 'where no dashes stand, a paragraph below one that has ended',
    decides: ({ text, above, dashed, opensParagraph }) => {
      if (dashed || !opensParagraph || text.startsWith('(')) return undefined
      return /[;.]$/u.test(above?.last ?? '') || undefined
    },
    examples: [{ text: lines, value: 'Các bản trong xã' }],
    counterExamples: [{ text: lines, value: 'Trạm Y tế xã' }],
  },
  {
    id: 'addressee-of-name',
    says: 'where neither dashes nor marks stand, a line that names a body below one that names another',
    decides: ({ text, above, dashed }) => (!dashed && namesAnother(text, above)) || undefined,
    examples: [{ text: 'Kính gửi:\nTrạm Y tế xã\nTrường Tiểu học Tà Xùa\n', value: 'Trường Tiểu học Tà Xùa' }],
    counterExamples: [
      { text: 'Kính gửi:\nTrạm Y tế xã và\nTrường Tiểu học Tà Xùa\n', value: 'Trạm Y tế xã và Trường Tiểu học Tà Xùa' },
    ],
  },
]

const ended = ({ above }: RecipientLine): boolean => /[;.,]$/u.test(above?.last ?? '')

const copies = 'Nơi nhận:\n- Trạm Y tế xã;\n- Các bản trong\nxã Tà Xùa;\n- Lưu: VT.\n'
const capital = latin(/^\p{Lu}/u)
const plainCopies = 'Nơi nhận:\nTrạm Y tế xã;\nCác bản trong xã,\nLưu: VT.\n'

/** Where an item of Nơi nhận begins; what none of them opens goes on the one above (NĐ 30/2020, Phụ lục I, mục II.9). */
export const copyRules: readonly Step<RecipientLine, true, RecipientExample>[] = [
  {
    id: 'copy-of-dash',
    says: 'each item with a dash below "Nơi nhận:"',
    decides: ({ text }) => isDashed(text) || undefined,
    examples: [{ text: copies, value: 'Trạm Y tế xã' }],
    counterExamples: [{ text: plainCopies, value: 'Các bản trong xã' }],
  },
  {
    id: 'copy-for-archive',
    says: '"Lưu: …" without a dash',
    decides: ({ text }) => isArchiveLine(text) || undefined,
    examples: [
      { text: plainCopies, value: 'VT' },
      { text: 'Nơi nhận:\n- Trạm Y tế xã;\n- Các bản;\nLm: VT.\n', value: 'VT' },
    ],
    counterExamples: [{ text: copies, value: 'Trạm Y tế xã' }],
  },
  {
    id: 'copy-first',
    says: 'the first words below or behind "Nơi nhận:"',
    decides: ({ above }) => above === undefined || undefined,
    examples: [{ text: plainCopies, value: 'Trạm Y tế xã' }],
    counterExamples: [{ text: copies, value: 'Trạm Y tế xã' }],
  },
  {
    id: 'copy-of-line',
    says: 'where no dashes stand, a line below one that has ended',
    decides: (line) => (!line.dashed && (ended(line) || namesAnother(line.text, line.above))) || undefined,
    examples: [{ text: plainCopies, value: 'Các bản trong xã' }],
    counterExamples: [{ text: plainCopies, value: 'Trạm Y tế xã' }],
  },
  {
    id: 'copy-of-plain-line',
    says: 'in a list with neither dashes nor end marks each line that begins with a capital',
    decides: ({ plain, text, above }) =>
      (plain === true && above !== undefined && capital.test(text) && !callsForMore(above.last)) || undefined,
    examples: [
      {
        text: 'Nơi nhận:\nNhư Điều 1\nBan Giám đốc (để chỉ đạo)\nKhoa Nội, Khoa Nhi (t/h)\nLưu VT\n',
        value: 'Khoa Nội, Khoa Nhi',
      },
    ],
    counterExamples: [{ text: plainCopies, value: 'Các bản trong xã' }],
  },
  {
    id: 'copy-without-its-dash',
    says: 'among dashes a line below a semicolon: a scanner lost its dash; groups of one body’s parts aside',
    decides: ({ text, above }) =>
      (above?.last.endsWith(';') && !(group.test(above.first) && group.test(text))) || undefined,
    examples: [
      {
        text: 'Nơi nhận:\n- Đảng ủy xã;\nTrạm Y tế xã;\n- Các bản;\n- Lưu: VT.\n',
        value: 'Trạm Y tế xã',
      },
    ],
    counterExamples: [{ text: plainCopies, value: 'Trạm Y tế xã' }],
  },
]
