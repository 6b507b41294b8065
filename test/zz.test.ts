import { it } from 'vitest'
import { readCitations } from './extract/reading.ts'

const L: [string, string][] = [
  [
    'QĐ',
    'Ủy ban nhân dân tỉnh ban hành Quyết định bãi bỏ Quyết định số 14/2025/QĐ-UBND ngày 01/3/2025 của Ủy ban nhân dân tỉnh.',
  ],
  ['NĐ', 'Chính phủ ban hành Nghị định sửa đổi, bổ sung một số điều của Nghị định số 12/2021/NĐ-CP.'],
  ['TT', 'Bộ trưởng Bộ Y tế ban hành Thông tư thay thế Thông tư số 12/2021/TT-BYT.'],
  [
    'CV',
    'Viện kiểm sát nhân dân tỉnh nhận được Công văn số 86/VKSKV3 ngày 08/9/2025 của Viện kiểm sát nhân dân khu vực 3 và một số đơn vị đề nghị hướng dẫn việc kiểm sát thi hành án treo. Căn cứ Luật Thi hành án hình sự, Viện hướng dẫn như sau:',
  ],
  ['CV', 'Sở Y tế nhận được Công văn số 86/TYT ngày 08/9/2025 của Trạm Y tế xã về mua phao. Sở có ý kiến như sau:'],
  [
    'CV',
    'Văn bản này bãi bỏ nội dung tại mục 2 Công văn số 702/VKSHY-P8 ngày 14/5/2024 và đính chính thời điểm lấy số liệu nêu tại Công văn số 1098/VKSHY-P8 ngày 03/9/2025.',
  ],
  [
    'CV',
    'Cục đề nghị công ty thực hiện nghiêm túc hướng dẫn tại công văn số 3589/TCT-HTQT và công văn số 313/TCT-HTQT.',
  ],
  ['QĐ', '(Kèm theo Quyết định số 381 QĐ-BTC ngày 26 tháng 02 năm 2025 của Bộ Tài chính)'],
  [
    'TT',
    '1. Thủ trưởng quyết định kiểm tra khi có một trong các căn cứ quy định tại khoản 1 Điều 68 Nghị định số 216/2025/NĐ-CP.',
  ],
  [
    'TT',
    '1. Căn cứ báo cáo kết quả kiểm tra, Thủ trưởng cơ quan thanh tra xử lý kết quả kiểm tra theo quy định tại khoản 1 Điều 71 Nghị định số 216/2025/NĐ-CP.',
  ],
  [
    'CV',
    'Căn cứ các quy định trên đối với trường hợp doanh nghiệp thuộc quy định tại Nghị quyết số 98/2023/QH15 thì thực hiện kê khai.',
  ],
  [
    'CV',
    'Cục Thuế nhận được Công văn số 3374/CCTKV02 ngày 30/6/2025 của Chi cục Thuế khu vực II (nay là Thuế thành phố Hồ Chí Minh) về việc mẫu biểu triển khai thực hiện Nghị quyết số 98/2023/QH15.',
  ],
  [
    'QĐ',
    'Trong khi chờ Bộ Giao thông vận tải ban hành văn bản thay thế Thông tư số 15/2016/TT-BGTVT, các bến đò dùng mẫu vé.',
  ],
  ['QĐ', 'Trong khi chờ UBND tỉnh ban hành văn bản thay thế Quyết định số 15/2016/QĐ-UBND, các bến đò dùng mẫu vé.'],
  ['BC', 'Có xã còn lúng túng khi tổ chức thực hiện Nghị quyết số 12-NQ/HU của Huyện ủy.'],
  [
    'QĐ',
    '1. Điều chỉnh danh mục các Dự án thăm dò, khai thác và Tọa độ khép góc Dự án thăm dò, khai thác quặng vonfram trên địa bàn tỉnh Thái Nguyên (khu vực Núi Pháo và liền kề) tại mục 3 Phụ lục II.8, mục 3 Phụ lục III.8 và mục 2 Phụ lục VI.8 kèm theo Quyết định số 866/QĐ-TTg ngày 18 tháng 7 năm 2023.',
  ],
  [
    'TT',
    '3. Bãi bỏ các quy định sau:\na) Mục I, II, III, IV Phần 2 của Định mức kinh tế - kỹ thuật ban hành kèm theo Thông tư số 40/2011/TT-BTNMT ngày 22 tháng 11 năm 2011;',
  ],
  [
    'QĐ',
    'QUYẾT ĐỊNH\nBÃI\nBỎ QUYẾT ĐỊNH SỐ 14/2025/QĐ-UBND NGÀY 01/3/2025 CỦA ỦY BAN NHÂN DÂN TỈNH BAN HÀNH\nQUY ĐỊNH CHỨC NĂNG',
  ],
  [
    'QĐ',
    'Căn cứ Nghị định số 61/2025/NĐ-CP của Chính phủ quy định về phân cấp trong lĩnh vực thi đua, khen thưởng;\nquy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng;',
  ],
]
it('x', () => {
  for (const [type, text] of L)
    console.log(
      type,
      text.slice(0, 60),
      '=>',
      readCitations(text, { type: { value: type, name: type, text: '', span: { start: 0, end: 0 } } as never })
        .citations.map(
          (c) => `${c.number?.value ?? c.title?.value}:${c.relation.value}/${c.relation.rule}${c.within ? '(in)' : ''}`,
        )
        .join(' ; '),
    )
})
