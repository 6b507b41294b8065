interface Act {
  readonly issuer: string
  readonly number: string
  readonly place: string
  readonly day: string
  readonly title: readonly string[]
  readonly body: readonly string[]
}

const act = ({ issuer, number, place, day, title, body }: Act): string => {
  const [y = '', m = '', d = ''] = day.split('-')
  return [
    issuer,
    '',
    `Số: ${number}`,
    '',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    '',
    `${place}, ngày ${d} tháng ${m} năm ${y}`,
    '',
    ...title,
    '',
    ...body,
    '',
    'Nơi nhận:',
    '- Như trên;',
    '- Lưu: VT.',
    'CHỦ TỊCH',
    '',
    'Hoàng Văn Thái',
    '',
  ].join('\n')
}

const province = 'ỦY BAN NHÂN DÂN\nTỈNH NGHỆ AN'
const government = 'CHÍNH PHỦ'

/**
 * Acts in our own words that replace, repeal and amend one another, with what only tells of it: a consolidated text, a proposal, a letter.
 * The latest is of 2031-08-20.
 */
export const actsCorpus: Readonly<Record<string, string>> = {
  'qd-10.txt': act({
    issuer: province,
    number: '10/2030/QĐ-UBND',
    place: 'Nghệ An',
    day: '2030-03-01',
    title: ['QUYẾT ĐỊNH', 'Quy định phí đò ngang'],
    body: [
      'Điều 1. Phí đò ngang là 5.000 đồng.',
      'Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày 01 tháng 4 năm 2030.',
    ],
  }),
  'qd-25.txt': act({
    issuer: province,
    number: '25/2031/QĐ-UBND',
    place: 'Nghệ An',
    day: '2031-05-10',
    title: ['QUYẾT ĐỊNH', 'Quy định phí đò ngang và phí cầu phao'],
    body: [
      'Điều 1. Phí đò ngang là 6.000 đồng.',
      'Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày 01 tháng 6 năm 2031 và thay thế Quyết định số 10/2030/QĐ-UBND ngày 01 tháng 3 năm 2030 của Ủy ban nhân dân tỉnh Nghệ An, trừ quy định tại khoản 2 Điều 4.',
    ],
  }),
  'nd-40.txt': act({
    issuer: government,
    number: '40/2031/NĐ-CP',
    place: 'Hà Nội',
    day: '2031-02-03',
    title: ['NGHỊ ĐỊNH', 'Sửa đổi, bổ sung một số điều của Nghị định số 12/2029/NĐ-CP về bến khách ngang sông'],
    body: [
      'Điều 1. Sửa đổi, bổ sung khoản 2 Điều 5 và Điều 9 Nghị định số 12/2029/NĐ-CP ngày 06 tháng 01 năm 2029 của Chính phủ.',
      'Điều 2. Nghị định này có hiệu lực thi hành kể từ ngày 20 tháng 3 năm 2031.',
    ],
  }),
  'nd-77.txt': act({
    issuer: government,
    number: '77/2031/NĐ-CP',
    place: 'Hà Nội',
    day: '2031-08-20',
    title: ['NGHỊ ĐỊNH', 'Về vận tải hành khách ngang sông'],
    body: [
      'Điều 1. Nghị định này có hiệu lực thi hành kể từ ngày 01 tháng 01 năm 2032.',
      'Điều 2. Nghị định số 12/2029/NĐ-CP ngày 06 tháng 01 năm 2029 của Chính phủ về bến khách ngang sông hết hiệu lực kể từ ngày Nghị định này có hiệu lực thi hành.',
    ],
  }),
  'vbhn-9.txt': act({
    issuer: 'BỘ XÂY DỰNG',
    number: '9/VBHN-BXD',
    place: 'Hà Nội',
    day: '2031-04-15',
    title: ['VĂN BẢN HỢP NHẤT', 'NGHỊ ĐỊNH VỀ BẾN KHÁCH NGANG SÔNG'],
    body: [
      'Nghị định số 12/2029/NĐ-CP ngày 06 tháng 01 năm 2029 của Chính phủ về bến khách ngang sông, có hiệu lực kể từ ngày 20 tháng 02 năm 2029, được sửa đổi, bổ sung bởi:',
      'Nghị định số 40/2031/NĐ-CP ngày 03 tháng 02 năm 2031 của Chính phủ, có hiệu lực kể từ ngày 20 tháng 3 năm 2031.',
      'Điều 30. Nghị định này thay thế Nghị định số 8/2020/NĐ-CP ngày 11 tháng 5 năm 2020 của Chính phủ.',
    ],
  }),
  'qd-26.txt': act({
    issuer: province,
    number: '26/2031/QĐ-UBND',
    place: 'Nghệ An',
    day: '2031-05-12',
    title: ['QUYẾT ĐỊNH', 'Về tổ chức bến đò'],
    body: [
      'Xét Tờ trình số 88/TTr-SXD ngày 02 tháng 5 năm 2031 của Sở Xây dựng về việc đề nghị ban hành Quyết định thay thế Quyết định số 31/2028/QĐ-UBND ngày 07 tháng 7 năm 2028 của Ủy ban nhân dân tỉnh;',
      'Điều 1. Bến đò do Ủy ban nhân dân cấp xã quản lý.',
    ],
  }),
  'tt-6.txt': act({
    issuer: 'BỘ XÂY DỰNG',
    number: '6/2030/TT-BXD',
    place: 'Hà Nội',
    day: '2030-06-02',
    title: ['THÔNG TƯ', 'Quy định mẫu giấy phép bến đò'],
    body: [
      'Điều 1. Ban hành mẫu giấy phép bến đò.',
      'Điều 2. Thông tư này có hiệu lực từ ngày 01/7/2030 đến hết ngày 31 tháng 12 năm 2030.',
      'Điều 4. Điểm b khoản 5 Điều 5 Thông tư số 4/2027/TT-BXD ngày 04/3/2027 của Bộ trưởng Bộ Xây dựng hết hiệu lực kể từ ngày 15 tháng 8 năm 2030.',
      'Điều 3. Thông tư số 2/2027/TT-BXD ngày 03/3/2027 của Bộ trưởng Bộ Xây dựng hết hiệu lực kể từ ngày 15 tháng 8 năm 2030.',
    ],
  }),
  'qd-312.txt': act({
    issuer: 'BỘ XÂY DỰNG',
    number: '312/QĐ-BXD',
    place: 'Hà Nội',
    day: '2031-01-09',
    title: ['QUYẾT ĐỊNH', 'Về giấy phép bến đò'],
    body: ['Điều 1. Bãi bỏ Thông tư số 3/2026/TT-BXD ngày 04 tháng 4 năm 2026 của Bộ trưởng Bộ Xây dựng.'],
  }),
}
