import { latinPattern } from '../text/letters.ts'

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
