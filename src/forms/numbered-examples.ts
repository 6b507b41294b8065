import type { Example } from './form.ts'

/** One for each shape of number: State, Party, Front and mass organisations, old and new. */
export const numberedExamples: readonly Example[] = [
  {
    text: 'Thực hiện Kế hoạch số 27-KH/TU ngày 25/5/2021 của Ban Thường vụ Thành ủy về an toàn hồ đập.',
    citations: [
      {
        type: 'KH',
        number: '27-KH/TU',
        date: '2021-05-25',
        issuer: 'Ban Thường vụ Thành ủy',
        text: 'Kế hoạch số 27-KH/TU ngày 25/5/2021 của Ban Thường vụ Thành ủy',
      },
    ],
  },
  {
    text: 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ;',
    citations: [{ type: 'NĐ', number: '30/2020/NĐ-CP', date: '2020-03-05', issuer: 'Chính phủ' }],
  },
  {
    text: 'Theo Thông báo số 467-TB/QU, ngày 05/9/2021 của Quận ủy.',
    citations: [{ type: 'TB', number: '467-TB/QU', date: '2021-09-05', issuer: 'Quận ủy' }],
  },
  {
    text: 'Chỉ thị 16/CT-TTg của Thủ tướng Chính phủ được thực hiện nghiêm.',
    citations: [{ type: 'CT', number: '16/CT-TTg', issuer: 'Thủ tướng Chính phủ' }],
  },
  {
    text: 'Theo Công văn số 7020/BYT-MT ngày 25/8/2021 của Bộ Y tế.',
    citations: [{ type: 'CV', number: '7020/BYT-MT', date: '2021-08-25', issuer: 'Bộ Y tế' }],
  },
  {
    text: 'Công văn số 3873/UBND-VX, ngày 21/11/2021 của UBND huyện.',
    citations: [{ type: 'CV', number: '3873/UBND-VX', date: '2021-11-21', issuer: 'UBND huyện' }],
  },
  {
    text: 'Quy định số 07-QĐi/TW ngày 28/8/2018 của Bộ Chính trị.',
    citations: [{ type: 'QyĐ', number: '07-QĐi/TW', date: '2018-08-28', issuer: 'Bộ Chính trị' }],
  },
  {
    text: 'Kế hoạch số 225-KH/TWĐTN-TNNT ngày 10/3/2019.',
    citations: [{ type: 'KH', number: '225-KH/TWĐTN-TNNT', date: '2019-03-10' }],
  },
  { text: 'Quyết định số 291/QĐ-MTTQ-BTT.', citations: [{ type: 'QĐ', number: '291/QĐ-MTTQ-BTT' }] },
  {
    text: 'Nghị quyết số 176/2025/QH15 của Quốc hội.',
    citations: [{ type: 'NQ', number: '176/2025/QH15', issuer: 'Quốc hội' }],
  },
  { text: 'Luật số 64/2025/QH15 có hiệu lực từ ngày 01/4/2025.', citations: [{ type: 'L', number: '64/2025/QH15' }] },
  {
    text: 'Nghị quyết số 10/2021/UBTVQH15 của Ủy ban Thường vụ Quốc hội.',
    citations: [{ type: 'NQ', number: '10/2021/UBTVQH15', issuer: 'Ủy ban Thường vụ Quốc hội' }],
  },
  {
    text: 'Nghị quyết liên tịch số 102/2025/NQLT-UBTVQH15-CP-ĐCTUBTWMTTQVN ngày 26/9/2025.',
    citations: [{ type: 'NQLT', number: '102/2025/NQLT-UBTVQH15-CP-ĐCTUBTWMTTQVN', date: '2025-09-26' }],
  },
  {
    text: 'Thông tư liên tịch số 03/2010/TTLT-BNV-BTC-BLĐTB&XH của Bộ Nội vụ, Bộ Tài chính và Bộ Lao động - Thương binh và Xã hội.',
    citations: [
      {
        type: 'TTLT',
        number: '03/2010/TTLT-BNV-BTC-BLĐTB&XH',
        issuer: 'Bộ Nội vụ, Bộ Tài chính và Bộ Lao động - Thương binh và Xã hội',
      },
    ],
  },
  {
    text: 'Thông tư liên tịch số 55/2005/TTLT-BNV-VPCP hết hiệu lực.',
    citations: [{ type: 'TTLT', number: '55/2005/TTLT-BNV-VPCP' }],
  },
  {
    text: 'Văn bản hợp nhất số 03/VBHN-VPQH năm 2021.',
    citations: [{ type: 'VBHN', number: '03/VBHN-VPQH', date: '2021' }],
  },
  {
    text: 'Nghị quyết số 66.7/2025/NQ-CP của Chính phủ.',
    citations: [{ type: 'NQ', number: '66.7/2025/NQ-CP', issuer: 'Chính phủ' }],
  },
  {
    text: 'Kế hoạch số 12a/KH-UBND của UBND xã.',
    citations: [{ type: 'KH', number: '12a/KH-UBND', issuer: 'UBND xã' }],
  },
  {
    text: 'Quyết định số 150/QĐ-UBND-TL của Ủy ban nhân dân phường.',
    citations: [{ type: 'QĐ', number: '150/QĐ-UBND-TL', issuer: 'Ủy ban nhân dân phường' }],
  },
  {
    text: 'Công văn số 11554/VPCP-V.I của Văn phòng Chính phủ.',
    citations: [{ type: 'CV', number: '11554/VPCP-V.I', issuer: 'Văn phòng Chính phủ' }],
  },
  {
    text: 'Nghị định số 101/CP ngày 23/9/1997 của Chính phủ.',
    citations: [{ type: 'NĐ', number: '101/CP', date: '1997-09-23', issuer: 'Chính phủ' }],
  },
  { text: 'Nghị định số 64-CP ngày 27-9-1993.', citations: [{ type: 'NĐ', number: '64-CP', date: '1993-09-27' }] },
  {
    text: 'Quyết định số 299/TTg ngày 4.6.1996 của Thủ tướng Chính phủ.',
    citations: [{ type: 'QĐ', number: '299/TTg', date: '1996-06-04', issuer: 'Thủ tướng Chính phủ' }],
  },
  { text: 'Sắc lệnh số 133-SL ngày 20/1/1953.', citations: [{ type: 'SL', number: '133-SL', date: '1953-01-20' }] },
  {
    text: 'Nghị định số 111-HĐBT của Hội đồng Bộ trưởng.',
    citations: [{ type: 'NĐ', number: '111-HĐBT', issuer: 'Hội đồng Bộ trưởng' }],
  },
  {
    text: 'Luật số 3-LCT/HĐNN7 và Nghị quyết số 270B-NQ/HĐNN8.',
    citations: [
      { type: 'L', number: '3-LCT/HĐNN7' },
      { type: 'NQ', number: '270B-NQ/HĐNN8' },
    ],
  },
  {
    text: 'Kế hoạch số 298 KH/TWĐTN của Ban Bí thư Trung ương Đoàn.',
    citations: [{ type: 'KH', number: '298KH/TWĐTN', issuer: 'Ban Bí thư Trung ương Đoàn' }],
  },
  {
    text: 'Công văn số 1368CV/TCTW của Ban Tổ chức Trung ương.',
    citations: [{ type: 'CV', number: '1368CV/TCTW', issuer: 'Ban Tổ chức Trung ương' }],
  },
  {
    text: 'Công văn số 331 - CV/TU ngày 11–10–2021.',
    citations: [{ type: 'CV', number: '331-CV/TU', date: '2021-10-11' }],
  },
  {
    text: 'Thông tư số 38/2015/TT- BTC của Bộ Tài chính.',
    citations: [{ type: 'TT', number: '38/2015/TT-BTC', issuer: 'Bộ Tài chính' }],
  },
  {
    text: 'QUYẾT ĐỊNH SỐ 10/2016/QĐ-UBND NGÀY 21/3/2016 CỦA ỦY BAN NHÂN DÂN TỈNH',
    citations: [{ type: 'QĐ', number: '10/2016/QĐ-UBND', date: '2016-03-21', issuer: 'ỦY BAN NHÂN DÂN TỈNH' }],
  },
  {
    text: 'Nghi dinh so 15/2020/ND-CP ngay 03/02/2020.',
    citations: [{ type: 'NĐ', number: '15/2020/NĐ-CP', date: '2020-02-03' }],
  },
  {
    text: 'Quyết định số 04/2019/QĐ-CTN và Lệnh số 05/2019/L-CTN.',
    citations: [
      { type: 'QĐ', number: '04/2019/QĐ-CTN' },
      { type: 'LCT', number: '05/2019/L-CTN' },
    ],
  },
  {
    text: 'Nghị quyết số 04/2019/NQ-HĐTP và Quyết định số 02/2020/QĐ-KTNN.',
    citations: [
      { type: 'NQ', number: '04/2019/NQ-HĐTP' },
      { type: 'QĐ', number: '02/2020/QĐ-KTNN' },
    ],
  },
  {
    text: 'Nghị quyết số 08/2021/NQ-HĐND và Nghị quyết số 15/NQ-HĐND của Hội đồng nhân dân tỉnh.',
    citations: [
      { type: 'NQ', number: '08/2021/NQ-HĐND', issuer: 'Hội đồng nhân dân tỉnh' },
      { type: 'NQ', number: '15/NQ-HĐND', issuer: 'Hội đồng nhân dân tỉnh' },
    ],
  },
  {
    text: 'Pháp lệnh số 04/2012/PL-UBTVQH13 và Nghị quyết số 21/NQ-UBTVQH14.',
    citations: [
      { type: 'PL', number: '04/2012/PL-UBTVQH13' },
      { type: 'NQ', number: '21/NQ-UBTVQH14' },
    ],
  },
  {
    text: 'Quyết định số 933/QĐ-TLĐ ngày 14/5/2024; Kế hoạch số 12/KH-LĐLĐ; Công văn số 249/MTTQ-BTT.',
    citations: [
      { type: 'QĐ', number: '933/QĐ-TLĐ', date: '2024-05-14' },
      { type: 'KH', number: '12/KH-LĐLĐ' },
      { type: 'CV', number: '249/MTTQ-BTT' },
    ],
  },
  {
    text: 'Hướng dẫn số 91/HD-MTTW-BTT; Nghị quyết số 01/NQ-MTTW; Kế hoạch số 30/KH-ĐCT.',
    citations: [
      { type: 'HD', number: '91/HD-MTTW-BTT' },
      { type: 'NQ', number: '01/NQ-MTTW' },
      { type: 'KH', number: '30/KH-ĐCT' },
    ],
  },
  {
    text: 'Kế hoạch số 14-KH/HNDTW; Công văn số 8158-CV/TWĐTN-KHCN; Kế hoạch số 20/KH-CCB.',
    citations: [
      { type: 'KH', number: '14-KH/HNDTW' },
      { type: 'CV', number: '8158-CV/TWĐTN-KHCN' },
      { type: 'KH', number: '20/KH-CCB' },
    ],
  },
  {
    text: 'Công văn số 134-CV/UBKTTU, Báo cáo số 12-BC/BTGTU và Hướng dẫn số 03-HD/BTGDVTU.',
    citations: [
      { type: 'CV', number: '134-CV/UBKTTU' },
      { type: 'BC', number: '12-BC/BTGTU' },
      { type: 'HD', number: '03-HD/BTGDVTU' },
    ],
  },
  {
    text: 'Phương án số 4228/PA-BCĐ, ngày 09/11/2021 của Ban Chỉ đạo phòng, chống lụt bão tỉnh.',
    citations: [
      { type: 'PA', number: '4228/PA-BCĐ', date: '2021-11-09', issuer: 'Ban Chỉ đạo phòng, chống lụt bão tỉnh' },
    ],
  },
  {
    text: 'Kế hoạch số 88/KH-SGD&\nĐT ngày 04 tháng 10 năm 2031; Công văn số 12/SVHTT & DL-VP và Quyết định 5/QĐ-UBND & QĐ 9/QĐ-UBND.',
    citations: [
      { type: 'KH', number: '88/KH-SGD&ĐT', date: '2031-10-04' },
      { type: 'CV', number: '12/SVHTT&DL-VP' },
      { type: 'QĐ', number: '5/QĐ-UBND' },
      { type: 'QĐ', number: '9/QĐ-UBND' },
    ],
  },
  {
    text: 'Thông tư số 22/2031/TT - BGD ĐT ngày 20/7/2031; Công văn số 940//SGDĐT-GDTrH; Quyết định số 45/QĐ-UB ND của Ủy ban nhân dân xã.',
    citations: [
      { type: 'TT', number: '22/2031/TT-BGDĐT', date: '2031-07-20' },
      { type: 'CV', number: '940/SGDĐT-GDTrH' },
      { type: 'QĐ', number: '45/QĐ-UBND', issuer: 'Ủy ban nhân dân xã' },
    ],
  },
  {
    text: 'Theo Quyết định số 5/QĐ-CTY và Kế hoạch số 6/KH-CTY cùng ngày 05/01/2031 của Công ty Phà; Thông báo số 8/TB-BV ngày 06/01/2031, Báo cáo số 9/BC-BV cùng ngày của Bệnh viện; Kế hoạch số 7/KH-BV, cùng ngày 07/01/2031, khoa họp.',
    citations: [
      { type: 'QĐ', number: '5/QĐ-CTY', date: '2031-01-05', issuer: 'Công ty Phà' },
      { type: 'KH', number: '6/KH-CTY', date: '2031-01-05', issuer: 'Công ty Phà' },
      { type: 'TB', number: '8/TB-BV', date: '2031-01-06', issuer: 'Bệnh viện' },
      { type: 'BC', number: '9/BC-BV', date: '2031-01-06', issuer: 'Bệnh viện' },
      { type: 'KH', number: '7/KH-BV' },
    ],
  },
  {
    text: 'chỉ thị số 16/ct-ttg của thủ tướng chính phủ',
    citations: [{ type: 'CT', number: '16/ct-ttg', issuer: 'thủ tướng chính phủ' }],
  },
  {
    text: 'Thay thế các Công văn: 81/STP-HC ngày 03/4/2031 và số 92/STP-HC ngày 10/4/2031 của Sở Tư pháp.',
    citations: [
      { type: 'CV', number: '81/STP-HC', date: '2031-04-03', issuer: 'Sở Tư pháp' },
      { type: 'CV', number: '92/STP-HC', date: '2031-04-10', issuer: 'Sở Tư pháp' },
    ],
  },
  {
    text: 'Hợp đồng số 01/2020/HĐ-XD được ký với nhà thầu; theo Nghị định số 175/2025/N Đ-CP ngày 30/6/2025 của Chính phủi.',
    citations: [
      { type: 'HĐ', number: '01/2020/HĐ-XD' },
      { type: 'NĐ', number: '175/2025/NĐ-CP', date: '2025-06-30', issuer: 'Chính phủi' },
    ],
  },
]
