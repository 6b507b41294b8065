import { isSyllable } from '../../lexicon/words/syllables.ts'
import type { Step } from '../../model/rule.ts'
import type { Layout } from '../../syntax/layout.ts'
import { bare } from '../../text/bare.ts'
import { letterCase, plainLetters } from '../../text/letters.ts'
import { spoiltArchiveLabel } from '../parts/archive.ts'
import { isCapitals, isCopies, isPageFurniture } from '../parts/cues.ts'
import { hasFamilyName, isAuthority, isSignerTitle, isSpeckedName, isStroke, personName } from '../parts/signing.ts'
import { isArchive } from './recipient-rules.ts'
import { type Stretch, withoutDash } from './stretch.ts'

/**
 * Where a line goes: the heading of Nơi nhận, its list, behind its last item (a purpose), the signatures (`signature`: by its
 * own words), nowhere.
 */
export type Place = 'heading' | 'list' | 'purpose' | 'signature' | 'signing' | 'nowhere'

/** A line of the closing, or a cell of one, and what stands above it. */
export interface ClosingLine {
  readonly layout: Layout
  readonly stretch: Stretch
  readonly text: string
  /** Number of the line in the layout. */
  readonly index: number
  /** 1 for what stands behind a signature's first word in one cell with an item. */
  readonly part: number
  /** In a second column, beside a list that has begun. */
  readonly beside: boolean
  /** Blank lines stand above it. */
  readonly gap: boolean
  /** The list has begun. */
  readonly listing: boolean
  /** The list has ended. */
  readonly done: boolean
  readonly copies: readonly Stretch[]
  readonly signing: readonly Stretch[]
  /** Belongs to a signature whatever stands before it. */
  readonly signs: () => boolean
  /** Begins like an item. */
  readonly item: boolean
  /** A list begins in it that has lost its heading. */
  readonly opensUnlabelled: () => boolean
}

/** A closing, and a line of it, as it stands in it. */
export interface ClosingExample {
  readonly text: string
  readonly value: string
}

function isPurpose(text: string): boolean {
  return /^\(?(?:để|b\/c|báo cáo|thực hiện|t\/h|th\/h|phối hợp|p\/h|chỉ đạo|theo dõi|biết|đăng|thay)/iu.test(text)
}

/** Belongs to a signature whatever stands before it. */
export function isSigning(text: string): boolean {
  if (isAuthority(text) || isSignerTitle(text) || text === 'PHÓ') return true
  // The words below begin with these letters: x, u, b, n, d, k, c.
  let at = 0
  while (at < text.length && letterCase(text.charCodeAt(at)) === 3) at += 1
  if (!'xubndkc'.includes(plainLetters(text.charAt(at)))) return false
  const folded = bare(text)
  return (
    /^[("\s]*(?:da ky|ky ten|chu ky|da duoc ky)/u.test(folded) ||
    (isCapitals(text) && /^(?:xac thuc|uy ban nhan dan|ban thuong vu|nhan dan$)/u.test(folded))
  )
}

/** "- Như trên", "Lưu: VT". */
export function isListItem(text: string): boolean {
  return (
    /^[-+•~*·–>»=]/u.test(text) ||
    spoiltArchiveLabel(text) > 0 ||
    (/^[Ll][ưu]u(?: ?:|\s)/u.test(text) && !/^Lưu(?: \p{Lu}\p{Ll}+){2,4}$/u.test(text))
  )
}

/** Each a syllable, nothing between them. */
const isWordsInCapitals = (text: string): boolean =>
  /^(?:\p{Lu}{3,7}|\p{Lu}{1,7}(?: \p{Lu}{1,7}){1,6})$/u.test(text) && text.split(' ').every(isSyllable)

/** An item that is no signature behind a scanner's dash, nor a signer's name below the list. */
const lists = ({ item, text, done }: ClosingLine): boolean =>
  item && !isSigning(withoutDash(text)) && !(done && (isSpeckedName(text) || isStroke(text)))

const woven = 'Nơi nhận:\tTM. ỦY BAN NHÂN DÂN\n- Các thôn;\tCHỦ TỊCH\n- Lưu: VT.\tVi Thị Mận\n'
const stacked = 'Nơi nhận:\n- Các thôn;\n- Trạm y tế xã và\ncác tổ dân phố;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nVi Thị Mận\n'

/** Where each line of a closing goes, Nơi nhận or the signatures (NĐ 30/2020, Phụ lục I, mục II.7 to II.9). */
export const closingRules: readonly Step<ClosingLine, Place, ClosingExample>[] = [
  {
    id: 'heading-of-copies',
    says: '"Nơi nhận:" itself opens the list',
    decides: ({ layout, stretch, text }) =>
      isCopies(text.length < 8 ? layout.text.slice(stretch.start, stretch.start + 20) : text) ? 'heading' : undefined,
    examples: [{ text: stacked, value: 'Nơi nhận:' }],
    counterExamples: [{ text: stacked, value: '- Các thôn;' }],
  },
  {
    id: 'heading-of-copies-goes-on',
    says: '"nhận:" below a lone "Nơi"',
    decides: ({ copies, text }) => (copies.length === 1 && /^nhận ?[:.]?$/u.test(text) ? 'nowhere' : undefined),
    examples: [{ text: 'Nơi\nnhận:\n- Các thôn;\n- Lưu: VT.\n', value: 'nhận:' }],
    counterExamples: [{ text: stacked, value: 'Nơi nhận:' }],
  },
  {
    id: 'item-below-lost-heading',
    says: 'the first of the receivers down to "Lưu:" where "Nơi nhận:" was lost',
    decides: (line) => (line.copies.length === 0 && line.opensUnlabelled() && !line.signs() ? 'list' : undefined),
    examples: [{ text: '- Các thôn;\n- Trạm Y tế xã;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nVi Thị Mận\n', value: '- Các thôn;' }],
    counterExamples: [{ text: stacked, value: '- Các thôn;' }],
  },
  {
    id: 'purpose-beside-item',
    says: 'in the second column a purpose is the item’s beside it: "(để báo cáo)"',
    decides: ({ beside, text, copies, index }) =>
      beside && isPurpose(text) && copies.at(-1)?.line === index ? 'purpose' : undefined,
    examples: [{ text: 'Nơi nhận:\n- Đảng ủy xã;\t(để báo cáo)\n- Lưu: VT.\n', value: '(để báo cáo)' }],
    counterExamples: [{ text: woven, value: 'CHỦ TỊCH' }],
  },
  {
    id: 'item-in-cell',
    says: 'an item in a cell that holds a whole list',
    decides: (line) => (line.beside && line.part === 0 && lists(line) ? 'list' : undefined),
    examples: [{ text: '| Nơi nhận: | - Các thôn;<br>- Lưu: VT. |\n', value: '- Các thôn;' }],
    counterExamples: [{ text: woven, value: '- Các thôn;' }],
  },
  {
    id: 'second-column',
    says: 'what stands in the column beside the list',
    decides: ({ beside }) => (beside ? 'signing' : undefined),
    examples: [{ text: woven, value: 'Vi Thị Mận' }],
    counterExamples: [{ text: stacked, value: 'Vi Thị Mận' }],
  },
  {
    id: 'item-of-list',
    says: 'begins with a dash or with "Lưu:"',
    decides: (line) => {
      if (!lists(line)) return undefined
      return line.listing || line.copies.length > 0 ? 'list' : 'nowhere'
    },
    examples: [{ text: stacked, value: '- Các thôn;' }],
    counterExamples: [{ text: stacked, value: 'các tổ dân phố;' }],
  },
  {
    id: 'words-of-signature',
    says: 'a mark of authority, a title in capitals, "(đã ký)"',
    decides: ({ signs }) => (signs() ? 'signature' : undefined),
    examples: [{ text: stacked, value: 'CHỦ TỊCH' }],
    counterExamples: [{ text: woven, value: 'CHỦ TỊCH' }],
  },
  {
    id: 'capitals-beside-list',
    says: 'words in capitals between the items, below a mark of authority: the rest of a title; "VT, KTTH" are no words',
    decides: ({ listing, done, signing, copies, text }) =>
      listing && !done && signing.length > 0 && /[;,.)]$/u.test(copies.at(-1)?.text ?? '') && isWordsInCapitals(text)
        ? 'signature'
        : undefined,
    examples: [
      {
        text: 'Nơi nhận:\nKT. HIỆU TRƯỞNG\n- Các thôn;\nPHÓ HIỆU\n- Các bản;\nTRƯỞNG\n- Lưu: VT.\n\nVi Thị Mận\n',
        value: 'PHÓ HIỆU',
      },
    ],
    counterExamples: [{ text: stacked, value: 'các tổ dân phố;' }],
  },
  {
    id: 'no-list-open',
    says: 'no list has begun, or it has ended',
    decides: ({ listing, done }) => (!listing || done ? 'signing' : undefined),
    examples: [
      { text: stacked, value: 'Vi Thị Mận' },
      { text: '|\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\n\n|\n\nCHỦ TỊCH\n-\nVi Thị Mận\n\n|\n', value: 'Vi Thị Mận' },
    ],
    counterExamples: [{ text: stacked, value: 'các tổ dân phố;' }],
  },
  {
    id: 'furniture-in-list',
    says: 'words of a web page among the items: "Lượt xem: 214"',
    decides: ({ text, copies }) =>
      isPageFurniture(text) && !/[,:]$/u.test(copies.at(-1)?.text ?? '') ? 'nowhere' : undefined,
    examples: [{ text: 'Nơi nhận:\n- Các thôn;\nLượt xem: 214\n- Lưu: VT.\n', value: 'Lượt xem: 214' }],
    counterExamples: [
      { text: stacked, value: 'các tổ dân phố;' },
      { text: 'Nơi nhận:\n- VP: lãnh đạo,\nWebsite xã, các ban;\n- Lưu: VT.\n', value: 'Website xã, các ban;' },
    ],
  },
  {
    id: 'name-below-archive',
    says: 'behind a gap below the archive’s line, which is the last, or with a family name right below it: the signer’s name',
    decides: ({ copies, gap, text }) => {
      const above = copies.at(-1)
      if (above === undefined || (/,$/.test(above.text) && !/\([^()]*,$/u.test(above.text))) return undefined
      if (!gap && (/[;.]$/.test(above.text) || !hasFamilyName(text) || text.split(' ').length < 3)) return undefined
      return isArchive(above.text) && personName(text) ? 'signing' : undefined
    },
    examples: [
      { text: 'Nơi nhận:\n- Các thôn;\n- Lưu: VT\n\nVi Thị Mận\n', value: 'Vi Thị Mận' },
      { text: 'Nơi nhận:\n- Các thôn;\n- Lm: VT, TH (03)\nVi Thị Mận\n', value: 'Vi Thị Mận' },
    ],
    counterExamples: [{ text: 'Nơi nhận:\n- Các thôn,\nVi Thị Mận;\n- Lưu: VT.\n', value: 'Vi Thị Mận;' }],
  },
  {
    id: 'name-below-list',
    says: 'a name below an item that has ended, or below a signature',
    decides: ({ copies, signing, text }) => {
      if (!personName(text) || (text.includes(')') && !/k[ýí]\)/iu.test(text))) return undefined
      const above = copies.at(-1)
      return signing.length > 0 || above === undefined || /[;.]$/u.test(above.text) ? 'signing' : undefined
    },
    examples: [{ text: 'Nơi nhận:\n- Các thôn;\n- Lưu: VT.\nVi Thị Mận\n', value: 'Vi Thị Mận' }],
    counterExamples: [{ text: 'Nơi nhận:\n- Các thôn,\nVi Thị Mận;\n- Lưu: VT.\n', value: 'Vi Thị Mận;' }],
  },
  {
    id: 'item-goes-on',
    says: 'all else in an open list: the rest of an item that is broken over lines',
    decides: () => 'list',
    examples: [{ text: stacked, value: 'các tổ dân phố;' }],
    counterExamples: [{ text: stacked, value: 'CHỦ TỊCH' }],
  },
]
