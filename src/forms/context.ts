import { latin, latinPattern } from '../text/letters.ts'

/**
 * What is numbered here is no document: forms and tables ("Mẫu số 01/BCĐ-MT"), houses, plates, contracts, certificates. `before` is what stands
 * directly before the number or its "số".
 */
export function namesOtherThing(text: string, at: number): boolean {
  return otherThing.test(text.slice(Math.max(0, at - 28), at))
}

const otherThing = latinPattern(
  `(?:^|[^\\p{L}])(?:${[
    'mẫu(?: (?:biểu|phiếu|đơn|in))?',
    'biểu(?: mẫu)?',
    'phiếu',
    'bảng',
    'nhà',
    'phụ lục',
    'phụ biểu',
    'hộp thư',
    'tài khoản',
    'chứng chỉ',
    'mã',
    'biển',
    'lô',
    'hợp đồng',
    'hóa đơn',
    'ký hiệu',
    'thửa(?: đất)?',
    'đường',
    'giấy (?:chứng nhận|phép)(?: \\p{L}+){0,4}',
    'công trình',
    'gói thầu',
    'khung',
    'thẻ',
    'đơn hàng',
    'tờ bản đồ',
    'dự toán',
    'bản vẽ',
    'tờ khai',
    'sổ',
    'tòa(?: nhà)?',
    'chung cư',
    'khu(?: nhà)?',
    'dãy',
  ].join('|')})(?: số)?:? ?$`,
  'i',
)

/** Behind such a word, or in a list that it opens, with nothing counted behind: "nêu trong Báo cáo 88.", "so với KH 77 và TB 45,". */
const introduced = latin(
  /(?<!\p{L})(?:theo|tại|trong|với|từ|sau|trước|của|bằng|vào|qua|như|ngoài|ở) (?:các )?(?:\p{Lu}\p{L}*(?: \p{L}+)? \d{1,5}(?:, | và )){0,3}$/iu,
)
const closed = /^(?:[,;.)\]:”"](?!\d)|$|\n| (?:và|hoặc|hay) )/u

/** Whether the words before a type and those behind its figures tell that they name a document. */
export function standsNamed(text: string, start: number, end: number): boolean {
  return introduced.test(text.slice(Math.max(0, start - 64), start)) && closed.test(text.slice(end, end + 6))
}
