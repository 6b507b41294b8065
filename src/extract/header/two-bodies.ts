import { bodyNamed } from '../../identity/bodies.ts'
import { issuerWord, readIssuer } from '../../identity/issuer.ts'
import { bare } from '../../text/bare.ts'
import { latin } from '../../text/letters.ts'
import { allMatches } from '../../text/matches.ts'

/** How a body below another begins, as printed: a place's name ends before these ("HẢI PHÒNG" does not, "XUÂN TRƯỜNG" neither). */
const lowerBody = latin(
  /(?<= )(?:SỞ (?=\p{Lu})|PHÒNG (?=(?:GD|GIÁO DỤC|NỘI VỤ|TÀI|VĂN HÓA|Y TẾ|TƯ PHÁP|KINH TẾ|LAO ĐỘNG|NÔNG NGHIỆP|QUẢN LÝ|DÂN TỘC|CẢNH SÁT|TỔ CHỨC))|TRƯỜNG (?=(?:ĐẠI HỌC|CAO ĐẲNG|TRUNG|THPT|THCS|TH |TIỂU HỌC|MẦM NON|MẪU GIÁO|CHÍNH TRỊ|PHỔ THÔNG|PTDT|QUÂN SỰ|SĨ QUAN))|BỆNH VIỆN |TRUNG TÂM |VĂN PHÒNG|CHI CỤC |TỔNG CỤC |CỤC (?!TRƯỞNG)|VIỆN (?=KIỂM SÁT|NGHIÊN CỨU|KHOA HỌC)|CÔNG AN (?=HUYỆN|THÀNH PHỐ|THỊ XÃ|QUẬN|XÃ|PHƯỜNG|TỈNH)|TỔNG CÔNG TY |CÔNG TY |CHI NHÁNH |BAN (?!NHÂN DÂN|HÀNH|CÔNG )(?=\p{Lu}{2})|BCH |BTV |(?:ĐẢNG|HUYỆN|THÀNH|THỊ|QUẬN) ỦY|ĐẢNG BỘ |LIÊN ĐOÀN |CÔNG ĐOÀN |HỘI (?=NÔNG DÂN|LIÊN HIỆP|CỰU CHIẾN BINH|PHỤ NỮ|CHỮ THẬP)|(?:HUYỆN|THÀNH|THỊ|QUẬN|TỈNH|XÃ) ĐOÀN|ĐOÀN (?=TNCS|THANH NIÊN|XÃ |PHƯỜNG |HUYỆN |QUẬN )|TÒA ÁN |THANH TRA|KHO BẠC |BẢO HIỂM |BỘ CHỈ HUY|BỘ CHQS|SƯ ĐOÀN |TRUNG ĐOÀN |LỮ ĐOÀN |HẠT |ỦY BAN (?=NHÂN DÂN|MẶT TRẬN|MTTQ|KIỂM TRA)|UBND |HĐND |HỘI ĐỒNG NHÂN DÂN)/gu,
)
/** Bodies whose lower ones are told by these words alone, whatever stands behind their name: "SỞ Y TẾ BÌNH THUẬN". */
const higherBody =
  /^(?:so|bo|phong gd|phong giao duc|tong cong ty|tap doan|tong cuc|dai hoc|quan khu|quan doan)(?: |$|&)/u
/** A word in the middle of one name. */
const open = /(?:^| )(?:va|cua|cac|thuoc|ve|cap|doi|phan|tinh|huyen|xa|phuong|quan|thi|thanh|pho|-|,|&)$/u
const shortest = 3

/**
 * Where the second body begins in a line that names two, one below the other ("UBND TỈNH LÂM ĐỒNG SỞ Y TẾ"); -1 when it names one. The first
 * is whole when its place is named, when the table knows it to its end, or when its kind has bodies below it.
 */
export function secondBody(text: string): number {
  for (const { index } of allMatches(text, lowerBody)) {
    const above = text.slice(0, index).trim()
    const folded = bare(above)
    if (open.test(folded) || issuerWord(above) === undefined || issuerWord(text.slice(index)) === undefined) continue
    const words = folded.split(' ').length
    if (isPlaced(above) || (words >= shortest && higherBody.test(folded))) return index
    if (words >= 2 && / viet nam$/u.test(folded)) return index
    if (words >= shortest && bodyNamed(folded).rest.trim() === '') return index
  }
  return -1
}

/** "UBND TỈNH LÂM ĐỒNG", "TỈNH ỦY BẮC KẠN": it ends with the name of its place. */
function isPlaced(above: string): boolean {
  return readIssuer(above).place !== undefined
}
