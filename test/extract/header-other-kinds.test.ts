import { describe, expect, it } from 'vitest'
import { parseText } from '../../src/parse.ts'

const motto = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n'
const head = (number: string): string =>
  `UBND XÃ TÀ XÙA\nTRƯỜNG TIỂU HỌC SỐ 2\n${number}${motto}Tà Xùa, ngày 5 tháng 9 năm 2031\n\n`
const values = (
  text: string,
  ...fields: readonly ('type' | 'number' | 'date' | 'subject' | 'issuer' | 'superior')[]
) => {
  const { header } = parseText(text)
  return fields.map((field) => header[field]?.value)
}

describe('a title of a kind that has no code', () => {
  it.each([
    ['PHÂN CÔNG', 'Số: 31/PCCM-TH2\n', '31/PCCM-TH2'],
    ['LỊCH CÔNG TÁC', 'Số: 31/LCT-TH2\n', '31/LCT-TH2'],
    ['BẢNG CHẤM ĐIỂM THI ĐUA', 'Số: 31/BCĐ\n', '31/BCĐ'],
    ['QUY ƯỚC', '', undefined],
    ['BẢN CAM KẾT', '', undefined],
    ['ĐƠN ĐỀ NGHỊ', '', undefined],
    ['SỔ THEO DÕI', '', undefined],
    ['NỘI QUY', 'Số: 31/NQ-TH2\n', '31/NQ-TH2'],
  ])('%s', (title, number, expected) => {
    const text = `${head(number)}${title}\nHọc kỳ I năm học 2031 - 2032\n\n1. Cô Hoa dạy lớp 1A.\n\nHIỆU TRƯỞNG\n\nLò Thị Mận\n`
    expect(values(text, 'type', 'number', 'issuer', 'subject')).toEqual([
      'VB',
      expected,
      'TRƯỜNG TIỂU HỌC SỐ 2',
      'Học kỳ I năm học 2031 - 2032',
    ])
  })

  it.each([
    // A symbol of another kind: the title line was lost, and this is its trích yếu.
    ['TỔ CHỨC HỘI THI BƠI', 'Số: 31/KH-TH2\n', 'KH'],
    ['MỞ LỚP HỌC BƠI', 'Số: 31/QĐ-TH2\n', 'QĐ'],
    ['KẾ HOẠCH', 'Số: 31/TH2\n', 'KH'],
    ['I. ĐẶC ĐIỂM TÌNH HÌNH', 'Số: 31/BC-TH2\n', 'BC'],
  ])('%s of %s is none', (title, number, type) => {
    const text = `${head(number)}${title}\n\n1. Cô Hoa dạy lớp 1A.\n\nHIỆU TRƯỞNG\n\nLò Thị Mận\n`
    expect(values(text, 'type')).toEqual([type])
  })

  it('the table below it is no trích yếu', () => {
    const text = `${head('')}LỊCH TRỰC\nTuần 12\n\n| Thứ | Lớp | Trực |\n|---|---|---|\n| 2 | 1A | Cô Hoa |\n`
    expect(values(text, 'type', 'subject')).toEqual(['VB', 'Tuần 12'])
  })
})

describe('a letterhead without quốc hiệu and number', () => {
  const closing = '\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nLò Thị Mận\n'
  it.each([
    [
      'SỞ Y TẾ TỈNH SƠN LA\nV/v mua phao\n\nKính gửi: Trạm Y tế xã Tà Xùa\n\nSở đề nghị Trạm lập dự trù.',
      'SỞ Y TẾ TỈNH SƠN LA',
      undefined,
    ],
    [
      'SỞ Y TẾ TỈNH SƠN LA\nSơn La, ngày 2 tháng 10 năm 2031\n\nTHÔNG BÁO\nVề việc mua phao\n\nSở thông báo giá phao.',
      'SỞ Y TẾ TỈNH SƠN LA',
      '2031-10-02',
    ],
    ['UBND TỈNH SƠN LA\nSỞ Y TẾ\n\nTHÔNG BÁO\nVề việc mua phao\n\nSở thông báo giá phao.', 'SỞ Y TẾ', undefined],
  ])('%s', (text, issuer, date) => {
    expect(values(text + closing, 'issuer', 'date', 'subject')).toEqual([issuer, date, 'mua phao'])
  })

  it('the summary of a page above a letter is none, and its addressees are read', () => {
    const { header, recipients } = parseText(
      `Phòng Nội vụ đề nghị các xã nộp hồ sơ thi đua.\n\nKính gửi: UBND các xã\n\nPhòng đề nghị các xã nộp hồ sơ.${closing}`,
    )
    expect([header.type?.value, header.issuer?.value, recipients[0]?.value]).toEqual(['CV', undefined, 'UBND các xã'])
  })
})

describe('names in letterheads', () => {
  it.each([
    [
      'TRƯỜNG ĐẠI HỌC SƠN LA\nSON LA UNIVERSITY\nKHOA LUẬT\nSố: 9/TB-KL\n',
      ['TRƯỜNG ĐẠI HỌC SƠN LA', 'KHOA LUẬT', '9/TB-KL'],
    ],
    [
      'TỔNG CÔNG TY CẢNG VIỆT NAM\nCẢNG HÀNG KHÔNG NÀ SẢN\nNA SAN AIRPORT\nSố/No: 9/CHKNS-AN\n',
      ['TỔNG CÔNG TY CẢNG VIỆT NAM', 'CẢNG HÀNG KHÔNG NÀ SẢN', '9/CHKNS-AN'],
    ],
    ['CÔNG TY TNHH\nPANKO BANK STREET\nSố: 9/TB-PK\n', [undefined, 'CÔNG TY TNHH PANKO BANK STREET', '9/TB-PK']],
    ['QUÂN KHU 2\nTRUNG ĐOÀN 88\nSố: 9/KH-e88\n', ['QUÂN KHU 2', 'TRUNG ĐOÀN 88', '9/KH-e88']],
    ['BỘ QUỐC PHÒNG\nQUÂN ĐOÀN 2\nSố: 9/KH-QĐ2\n', ['BỘ QUỐC PHÒNG', 'QUÂN ĐOÀN 2', '9/KH-QĐ2']],
    [
      'UỶ BAN HÀNH CHÍNH\nKHU TỰ TRỊ THÁI MÈO\n----o----\nSố: 9-UB/NL\n',
      [undefined, 'UỶ BAN HÀNH CHÍNH KHU TỰ TRỊ THÁI MÈO', '9-UB/NL'],
    ],
  ])('%s', (letterhead, expected) => {
    const text = `${letterhead}${motto}Sơn La, ngày 2 tháng 3 năm 2031\n\nTHÔNG BÁO\nVề việc thi bơi\n\nThông báo ngày thi bơi.\n`
    expect(values(text, 'superior', 'issuer', 'number')).toEqual(expected)
  })
})

describe('a judgment', () => {
  it('has number, day and trích yếu below the name of the court', () => {
    const text = `TÒA ÁN NHÂN DÂN\nHUYỆN PHÙ YÊN\nBản án số: 46/2031/DS-ST\nNgày: 18-7-2031\nV/v tranh chấp bến đò\n\n${motto}\nNHÂN DANH\nNƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nTÒA ÁN NHÂN DÂN HUYỆN PHÙ YÊN\n\nCăn cứ Điều 463 Bộ luật Dân sự;\n\nTM. HỘI ĐỒNG XÉT XỬ\nTHẨM PHÁN - CHỦ TỌA PHIÊN TÒA\n\nLò Thị Mận\n`
    expect(values(text, 'type', 'number', 'date', 'subject', 'issuer')).toEqual([
      'VB',
      '46/2031/DS-ST',
      '2031-07-18',
      'tranh chấp bến đò',
      'TÒA ÁN NHÂN DÂN HUYỆN PHÙ YÊN',
    ])
    expect(parseText(text).signatures[0]?.title?.value).toBe('THẨM PHÁN - CHỦ TỌA PHIÊN TÒA')
  })

  it('a day below figures alone is the receiver’s stamp', () => {
    expect(
      values('SỞ Y TẾ\nSố: 318\nNgày: 18-7-2031\n\nKính gửi: Các huyện.\n\nSở đề nghị các huyện mua phao.\n', 'date'),
    ).toEqual([undefined])
  })
})

describe('a trích yếu into which the right column is woven', () => {
  it.each([
    ['V/v thẩm tra bến đò\nSơn La, ngày 04 tháng 6 năm 2031\nở các xã ven sông', 'thẩm tra bến đò ở các xã ven sông'],
    [
      `V/v thẩm tra bến đò\n${motto}ở các xã ven sông\nSơn La, ngày 04 tháng 6 năm 2031`,
      'thẩm tra bến đò ở các xã ven sông',
    ],
    ['V/v thẩm tra bến đò\nSơn La, ngày 04 tháng 6 năm 2031', 'thẩm tra bến đò'],
  ])('%s', (lines, expected) => {
    const text = `SỞ XÂY DỰNG\nSố: 27/SXD-BĐ\n${lines}\n\nKính gửi: Các xã.\n\nSở đề nghị các xã mua phao.\n`
    expect(values(text, 'subject')).toEqual([expected])
  })
})
