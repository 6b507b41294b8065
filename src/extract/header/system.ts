import { readIssuer } from '../../identity/issuer.ts'
import type { ParsedNumber } from '../../identity/number.ts'
import type { Issuer, System } from '../../model/document.ts'
import type { Decision, Step } from '../../model/rule.ts'
import type { Layout } from '../../syntax/layout.ts'
import { bare } from '../../text/bare.ts'
import { decide } from '../../text/ladder.ts'
import type { Frame } from '../parts/frame.ts'
import { isOrganisation, type Segment } from './segments.ts'
import { authority, type HeaderExample, letter, plan } from './sources/example-texts.ts'

/** What a header tells of the system that it belongs to. */
export interface SystemClues {
  /** The systems to which the names of the issuers belong. */
  readonly named: ReadonlySet<System>
  readonly motto: System | undefined
  readonly symbol: string | undefined
  readonly family: ParsedNumber['family'] | undefined
  readonly layout: Layout
  readonly frame: Frame
}

const party =
  'VĂN PHÒNG\n*\nSố 14-CV/VP\nĐẢNG CỘNG SẢN VIỆT NAM\nPhù Yên, ngày 12 tháng 3 năm 2031\n\nKính gửi: Các chi bộ.\n\nĐề nghị các chi bộ dọn kênh mương.\n'
const union =
  'BAN CHẤP HÀNH TỈNH SƠN LA\nSố 14-CV/TĐTN\nĐOÀN TNCS HỒ CHÍ MINH\nSơn La, ngày 12 tháng 3 năm 2031\n\nKính gửi: Các huyện đoàn.\n\nĐề nghị các huyện đoàn dọn kênh mương.\n'

const only = ({ named }: SystemClues): System | undefined => (named.size === 1 ? [...named][0] : undefined)

/** State, Party, Front, or joint when the issuers belong to different ones. */
export const systemRules: readonly Step<SystemClues, System, HeaderExample>[] = [
  {
    id: 'system-of-several',
    says: 'issuers of different systems: a joint document',
    decides: ({ named }) => (named.size > 1 ? 'joint' : undefined),
    examples: [
      {
        text: 'ỦY BAN NHÂN DÂN HUYỆN PHÙ YÊN - HUYỆN ỦY PHÙ YÊN\nSố: 14/NQLT-UBND-HU\nPhù Yên, ngày 12 tháng 3 năm 2031\n\nNGHỊ QUYẾT LIÊN TỊCH\nVề mở bến đò\n\n1. Mở bến đò Vạn Yên.\n',
        value: 'joint',
      },
    ],
    counterExamples: [{ text: letter, value: 'state' }],
  },
  {
    id: 'system-of-motto-over-name',
    says: 'a name that exists in several systems ("VĂN PHÒNG", "BAN CHẤP HÀNH") below the words of the Party or the Đoàn',
    decides: (clues) => {
      const own = only(clues)
      const { motto } = clues
      if (own === 'state' && (motto === 'party' || motto === 'front')) return motto
      return own === 'party' && motto === 'front' ? motto : undefined
    },
    examples: [
      { text: party, value: 'party' },
      { text: union, value: 'front' },
    ],
    counterExamples: [{ text: plan, value: 'state' }],
  },
  {
    id: 'system-of-issuer',
    says: 'the name of the issuer',
    decides: only,
    examples: [
      { text: plan, value: 'state' },
      { text: authority, value: 'state' },
    ],
    counterExamples: [{ text: party, value: 'party' }],
  },
  {
    id: 'system-of-motto',
    says: 'quốc hiệu, the name of the Party or of the Đoàn',
    decides: ({ motto }) => motto,
    examples: [
      {
        text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nKẾ HOẠCH\nMở bến đò\n\n1. Mở bến đò Vạn Yên.\n',
        value: 'state',
      },
    ],
    counterExamples: [{ text: party, value: 'party' }],
  },
  {
    id: 'system-of-number',
    says: 'how the number is built: a hyphen first in the Party and the mass organisations, a slash in the State',
    decides: ({ symbol, family }) => {
      if (!symbol) return undefined
      if (family !== 'party') return organisation.test(symbol) ? 'front' : 'state'
      return /(?:ĐTN|TWĐTN|HND|MTTQ|LĐLĐ)/u.test(symbol) ? 'front' : 'party'
    },
    examples: [
      { text: 'Số 14-KH/HU\n\nKẾ HOẠCH\nMở bến đò\n\n1. Mở bến đò Vạn Yên.\n', value: 'party' },
      { text: 'Số: 14/KH-UBND\n\nKẾ HOẠCH\nMở bến đò\n\n1. Mở bến đò Vạn Yên.\n', value: 'state' },
      { text: 'Số: 14/KH-LĐLĐ\n\nKẾ HOẠCH\nMở bến đò\n\n1. Mở bến đò Vạn Yên.\n', value: 'front' },
    ],
    counterExamples: [{ text: plan, value: 'state' }],
  },
  {
    id: 'system-of-authority-mark',
    says: 'a mark of authority as the Party writes it: "T/M", "K/T"',
    decides: ({ layout, frame }) => {
      const closing = layout.text.slice(
        layout.lines[frame.closing.start]?.start ?? layout.text.length,
        layout.lines[frame.closing.end - 1]?.end ?? layout.text.length,
      )
      return /(?:^|\s)[TK]\/[MTL](?!\p{L})/u.test(closing) ? 'party' : undefined
    },
    examples: [
      {
        text: 'KẾ HOẠCH\nMở bến đò\n\n1. Mở bến đò Vạn Yên.\n\nT/M CHI BỘ\nBÍ THƯ\n\nLò Văn Pún\n',
        value: 'party',
      },
    ],
    counterExamples: [{ text: party, value: 'party' }],
  },
  {
    id: 'system-of-parts',
    says: 'a title line, addressees or a closing, and nothing of the Party: the State',
    decides: ({ frame: { titleType, closing, addressees } }) =>
      titleType || closing.end > closing.start || addressees.end > addressees.start ? 'state' : undefined,
    examples: [{ text: 'KẾ HOẠCH\nMở bến đò\n\n1. Mở bến đò Vạn Yên.\n', value: 'state' }],
    counterExamples: [{ text: plan, value: 'state' }],
  },
]

/** Codes of the mass organisations that write a slash as the State does: "14/HD-LĐLĐ". */
const organisation = /(?:^|[-/])(?:TWĐTN|TĐTN|ĐTN|HND|HPN|LHPN|MTTQ|LĐLĐ|TLĐ)(?=$|[-/])/u

/** The system of a document, and the step that decided. */
export function systemOf(
  issuers: readonly Issuer[],
  superior: string | undefined,
  segments: readonly Segment[],
  clues: Omit<SystemClues, 'named' | 'motto'>,
): Decision<System> | undefined {
  const named = new Set(
    issuers.map((issuer) => readIssuer(issuer.value, superior).system).filter((system) => system !== undefined),
  )
  return decide(systemRules, { ...clues, named, motto: mottoOf(segments) })
}

function mottoOf(segments: readonly Segment[]): System | undefined {
  for (const segment of segments) {
    if (segment.kind !== 'motto' && segment.kind !== 'other') continue
    const folded = bare(segment.text)
    if (/dang cong san|cong san viet nam/u.test(folded)) return 'party'
    if (
      /doan tncs|doan thanh nien cong san|doi (?:tntp|thieu nien tien phong)/u.test(folded) ||
      (segment.kind === 'motto' && isOrganisation(segment))
    )
      return 'front'
    if (/c.ng h.. ?xa h.i|xa hoi chu nghia|doc lap ?-/u.test(folded)) return 'state'
  }
  return undefined
}
