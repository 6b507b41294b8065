import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/model/document.ts'
import { parseText } from '../../src/parse.ts'

const motto = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'
const plan = (number: string, day: string, mark = ''): Document =>
  parseText(
    `UBND HUYỆN MỘC LÂM\nTRUNG TÂM Y TẾ\n\n${number}\n\n${motto}\n\n${day}\n\nKẾ HOẠCH\nTiêm vắc xin dại cho chó\n\n1. Trạm y tế các xã lập danh sách.\n\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n${mark}Lò Văn Tính\n`,
  )
const dayOf2024 = 'Mộc Lâm, ngày 05 tháng 3 năm 2024'
const names = (document: Document, role: string): readonly string[] =>
  document.recipients.filter((one) => one.role === role).map(({ value }) => value)

describe('gaps that a scanner saw between figures', () => {
  it.each([
    ['Số: 1 2/KH-TTYT', '12/KH-TTYT'],
    ['Số: 5/20 24/KH-TTYT', '5/2024/KH-TTYT'],
    ['Số 12 0 - KH/TTYT', '120-KH/TTYT'],
  ])('%s', (number, value) => {
    expect(plan(number, dayOf2024).header.number?.value).toBe(value)
  })

  it.each([
    ['Mộc Lâm, ngày 1 2 tháng 3 năm 2024', '2024-03-12'],
    ['Mộc Lâm, ngày 2 9 tháng 1 2 năm 20 2 3', '2023-12-29'],
  ])('%s', (day, value) => {
    const { date, place } = plan('Số: 12/KH-TTYT', day).header
    expect([date?.value, place?.value]).toEqual([value, 'Mộc Lâm'])
  })
})

it.each(['ngày #5 tháng 3 năm 2024', 'ngày 05 tháng ? năm 2024', 'ngày 05 tháng 3 năm 202?'])(
  'no day is read where a figure could not be: %s',
  (day) => {
    const { date, place } = plan('Số: 12/KH-TTYT', `Mộc Lâm, ${day}`).header
    expect([date?.value, place?.value]).toEqual([undefined, 'Mộc Lâm'])
  },
)

describe('a stamp of the receiver above the letterhead', () => {
  const own = `UBND TỈNH HÀ SƠN\nSỞ Y TẾ\n\nSố: 412/SYT-NVY\nV/v phòng bệnh dại\n\n${motto}\n\nHà Sơn, ngày 07 tháng 5 năm 2024\n\nKính gửi: Trung tâm Y tế các huyện.\n\nSở Y tế đề nghị các đơn vị tiêm phòng dại cho chó.\n\nGIÁM ĐỐC\n\nLò Văn Tính\n`
  it.each([
    'TRUNG TÂM Y TẾ MỘC LÂM\nCÔNG VĂN ĐẾN\nSố: 288\nNgày: 09/5/2024\nChuyển: Khoa Dược\n\n',
    'BỆNH VIỆN ĐA KHOA MỘC LÂM\n\nVĂN BẢN ĐẾN\n\nSố đến: 77\n\nNgày đến: 10/5/2024\n\nChuyển: Ban Giám đốc\n\n',
    'TRƯỜNG THCS NÀ LẠI\nĐẾN\nGiờ: 8h15\nNgày: 09/5\nSố: 41\n',
  ])('%j', (stamp) => {
    const { superior, issuer, type, number, date, subject } = parseText(stamp + own).header
    expect([superior, issuer, type, number, date, subject].map((one) => one?.value)).toEqual([
      'UBND TỈNH HÀ SƠN',
      'SỞ Y TẾ',
      'CV',
      '412/SYT-NVY',
      '2024-05-07',
      'phòng bệnh dại',
    ])
  })
})

it.each(['(Đã ký tên và đóng dấu) ', '[Đã ký] ', '(Ký tên, đóng dấu) '])('the signer stands behind %s', (mark) => {
  const { signatures } = plan('Số: 12/KH-TTYT', dayOf2024, mark)
  expect(signatures.map(({ name, title }) => [name?.value, title?.value])).toEqual([['Lò Văn Tính', 'PHÓ GIÁM ĐỐC']])
})

it.each([
  'CHỈ HUY TRƯỞNG\nBỘ CHỈ HUY QUÂN SỰ TỈNH\nĐIỆN:',
  'CHỈ HUY TRƯỞNG BỘ CHỈ HUY QUÂN SỰ TỈNH\nđiện:',
  'Chỉ huy trưởng Bộ Chỉ huy quân sự tỉnh\nđiện :',
])('addressees of a telegram below %j', (opening) => {
  const document = parseText(
    `TỈNH HÀ SƠN\nBỘ CHỈ HUY QUÂN SỰ\nSố: 5/CĐ-BCH\n${motto}\nHà Sơn, ngày 02 tháng 9 năm 2024\n\nCÔNG ĐIỆN\nVề việc ứng phó bão\n\n${opening}\n\n- Ban Chỉ huy quân sự các huyện;\n- Tiểu đoàn 4.\n\nBộ Chỉ huy yêu cầu:\n\n1. Tiểu đoàn 4 trực.\n`,
  )
  expect(names(document, 'to')).toEqual(['Ban Chỉ huy quân sự các huyện', 'Tiểu đoàn 4'])
  expect(document.header.subject?.value).toBe('ứng phó bão')
})

describe('a mass organisation in the place of quốc hiệu', () => {
  it.each([
    ['BAN CHẤP HÀNH TRƯỜNG ĐẠI HỌC TÂY HÀ', 'HỘI SINH VIÊN VIỆT NAM', 'front'],
    ['BAN THƯỜNG VỤ HUYỆN MỘC LÂM', 'HỘI CỰU CHIẾN BINH VIỆT NAM', 'front'],
    ['CÔNG TY CỔ PHẦN THÉP', 'TỔNG CÔNG TY THÉP VIỆT NAM', 'state'],
  ])('%s beside %s: %s', (left, right, system) => {
    const { header } = parseText(
      `${left}\t${right}\n***\nSố: 5-KH/BCH\tHà Sơn, ngày 12 tháng 9 năm 2024\n\nKẾ HOẠCH\nTổ chức hội thi\n\n1. Các chi hội đăng ký.\n`,
    )
    expect(header.system?.value).toBe(system)
  })
})

it('number and day of a title may stand in brackets', () => {
  const { header } = parseText(
    'QUYẾT ĐỊNH (số 44/QĐ-HVNN ngày 03/4/2024)\n\nVề thu học phí nội trú\n\nCăn cứ Luật Giáo dục;\n\nĐiều 1. Thu học phí theo tháng.\n\nĐiều 2. Phòng Tài vụ thi hành.\n\nGIÁM ĐỐC\n\nLò Văn Tính\n',
  )
  expect([header.number, header.date, header.subject].map((one) => one?.value)).toEqual([
    '44/QĐ-HVNN',
    '2024-04-03',
    'thu học phí nội trú',
  ])
})

it.each(['Viện kiểm sát nhân dân khu vực 2 - Tây Hà', 'Bệnh viện 108', 'Ủy ban nhân dân Phường 7'])(
  'a title names an issuer with figures: %s',
  (name) => {
    const { header } = parseText(
      `Thông báo số 19/TB-VP ngày 03/11/2025 của ${name} về lịch tiếp công dân tháng 11.\n\nĐơn vị thông báo lịch tiếp công dân như sau:\n\n1. Ngày 05/11/2025: Lò Văn Tính.\n\nNơi nhận:\n- Niêm yết;\n- Lưu: VT.\n\nTHỦ TRƯỞNG\nLò Văn Tính\n`,
    )
    expect([header.issuer?.value, header.subject?.value]).toEqual([name, 'lịch tiếp công dân tháng 11'])
  },
)

it.each(['<br/>', '<BR>', '&lt;br&gt;'])('lines that were joined by %s', (tag) => {
  const lines = [
    'LIÊN ĐOÀN LAO ĐỘNG TỈNH HÀ SƠN',
    'Số: 3/LĐLĐ-TC',
    'V/v quyết toán',
    '',
    'Hà Sơn, ngày 02 tháng 9 năm 2024',
    '',
    'Kính gửi: Công đoàn các huyện.',
    '',
    'Liên đoàn đề nghị nộp quyết toán.',
    '',
    'TM. BAN THƯỜNG VỤ',
    'CHỦ TỊCH',
    '',
    'Lò Văn Tính',
  ]
  const document = parseText(lines.join(tag))
  expect(document.header.number?.value).toBe('3/LĐLĐ-TC')
  expect(document.header.subject?.value).toBe('quyết toán')
  expect(names(document, 'to')).toEqual(['Công đoàn các huyện'])
  expect(document.signatures.map(({ name }) => name?.value)).toEqual(['Lò Văn Tính'])
})
