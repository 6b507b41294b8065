import { describe, expect, it } from 'vitest'
import { parseText } from '../../src/parse.ts'

const roster =
  '\n\nTHÔNG BÁO\nVề việc phân lịch trực Tết\n\nGiám đốc Bệnh viện thông báo:\n\n1. Khoa Nội trực ngày mùng Một.\n2. Khoa Ngoại trực ngày mùng Hai.\n\nGIÁM ĐỐC\n(đã ký)\nLò Văn Pún\n'
const exam =
  '\n\nKính gửi: Các trường THCS trong xã.\n\nĐể chuẩn bị kỳ thi, đề nghị các trường:\n\n1. Rà soát phòng thi.\n2. Báo cáo trước ngày 05/5/2026.\n\nTL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG\nLò Văn Pún\n'
const chess =
  '\n\nKẾ HOẠCH\nTổ chức hội thi cờ vua\n\nI. MỤC ĐÍCH\n\n- Rèn luyện tư duy.\n\nII. THỰC HIỆN\n\n1. Ban Văn hóa chuẩn bị bàn cờ.\n2. Chi đoàn các bản cử người dự thi.\n\nNơi nhận:\n- Các chi đoàn;\n- Lưu VP.\n\nTM. BAN THƯỜNG VỤ\nBÍ THƯ\nLò Văn Pún\n'
const forest =
  '\n\nThời gian gần đây cháy rừng xảy ra nhiều. Chủ tịch UBND tỉnh yêu cầu:\n\n1. Các xã tuần tra rừng.\n2. Công an tỉnh xử lý nghiêm vi phạm.\n\nNơi nhận:\n- Các xã;\n- Lưu: VT.\n\nCHỦ TỊCH\nLò Văn Pún\n'

/** Type, number, day and issuer of a header; '' for none. */
function told(text: string): readonly string[] {
  const { type, number, date, issuer } = parseText(text).header
  return [type, number, date, issuer].map((one) => one?.value ?? '')
}

describe('a document whose letterhead was left out is known by the words that present it', () => {
  it.each([
    [
      'Kính gửi các anh chị trưởng khoa, em gửi Thông báo số 45/TB-BVT ngày 03/8/2026 của Giám đốc Bệnh viện Đa khoa Vân Hồ về việc phân lịch trực Tết, các khoa thực hiện:',
      roster,
      ['TB', '45/TB-BVT', '2026-08-03', 'Bệnh viện Đa khoa Vân Hồ'],
    ],
    [
      'Trích Thông báo số 12/TB-BVT ngày 1/2/2026 của Bệnh viện Vân Hồ:',
      roster,
      ['TB', '12/TB-BVT', '2026-02-01', 'Bệnh viện Vân Hồ'],
    ],
    [
      'Mọi người đọc KH số 12-KH/TĐTN ngày 5/3/2026 của Ban Thường vụ Tỉnh đoàn Sơn La (gõ lại từ bản giấy):',
      chess,
      ['KH', '12-KH/TĐTN', '2026-03-05', 'Ban Thường vụ Tỉnh đoàn Sơn La'],
    ],
    [
      'Thực hiện Kế hoạch số 5-KH/TU ngày 1/1/2026 của Tỉnh ủy và Kế hoạch số 9-KH/TĐTN ngày 02/2/2026, Tỉnh đoàn gửi các đồng chí Kế hoạch số 12-KH/TĐTN ngày 5/3/2026 về tổ chức hội thi cờ vua như sau:',
      chess,
      ['KH', '12-KH/TĐTN', '2026-03-05', ''],
    ],
    [
      'Phòng Văn hóa chuyển các bản Kế hoạch số 41/KH-UBND (ký ngày 06/9/2026) của UBND xã Mường Khoa và Quyết định số 55/QĐ-UBND ngày 01/9/2026.',
      chess,
      ['KH', '41/KH-UBND', '2026-09-06', 'UBND xã Mường Khoa'],
    ],
    [
      'Sáng 3/6, UBND tỉnh ban hành Chỉ thị số 07/CT-UBND ngày 02/6/2026 về tăng cường phòng cháy, chữa cháy rừng.\n\nToàn văn Chỉ thị như sau:',
      forest,
      ['CT', '07/CT-UBND', '2026-06-02', 'UBND tỉnh'],
    ],
    [
      'Ngày 15/7/2026, Sở Giáo dục và Đào tạo tỉnh Sơn La đã có Công văn số 4411/SGDĐT-QLCL gửi các trường về chuẩn bị kỳ thi tuyển sinh lớp 10. Dưới đây là toàn văn công văn:',
      exam,
      ['CV', '4411/SGDĐT-QLCL', '2026-07-15', 'Sở Giáo dục và Đào tạo tỉnh Sơn La'],
    ],
    [
      'Nhà trường đăng tải Công văn số 1234/SGDĐT-GDTrH của Sở GDĐT Sơn La V/v tổ chức kỳ thi thử, đề nghị giáo viên nghiên cứu thực hiện.',
      exam,
      ['CV', '1234/SGDĐT-GDTrH', '', 'Sở GDĐT Sơn La'],
    ],
    [
      'Có ai cần văn bản 5234/SGDĐT-KT ngày 20/4/2026 của Sở không, mình gõ lại đây nhé:',
      exam,
      ['CV', '5234/SGDĐT-KT', '2026-04-20', ''],
    ],
    [
      'Chào anh,\n\nTheo yêu cầu của anh em xin gửi lại nội dung Công văn số 77/UBND-VX ngày 12/3/2026 của UBND xã Tà Xùa.',
      exam,
      ['CV', '77/UBND-VX', '2026-03-12', 'UBND xã Tà Xùa'],
    ],
  ])('%s', (words, body, expected) => {
    expect(told(words + body)).toEqual(expected)
  })

  it('with what it is about, where it has no title', () => {
    const words =
      'Trường nhận được Công văn 88/SGDĐT-VP ngày 4/5/2026 của Sở Giáo dục và Đào tạo tỉnh Sơn La về chuẩn bị cơ sở vật chất cho kỳ thi, nội dung như sau:'
    expect(parseText(words + exam).header.subject?.value).toBe('chuẩn bị cơ sở vật chất cho kỳ thi')
  })

  it.each([
    ['two of its type', 'Các bạn xem Kế hoạch số 12-KH/TĐTN và Kế hoạch số 13-KH/TĐTN mình gửi dưới đây:', chess],
    ['one that is only told of', 'Bí thư Tỉnh đoàn vừa ký Kế hoạch số 12-KH/TĐTN ngày 5/3/2026.', chess],
    ['one that it carries out', 'Thực hiện Kế hoạch số 12-KH/TĐTN ngày 5/3/2026, mình gửi kế hoạch dưới đây:', chess],
    ['one of another type', 'Mình gửi Quyết định số 12/QĐ-UBND ngày 5/3/2026 dưới đây:', chess],
  ])('but not by %s', (_, words, body) => {
    expect(told(words + body)).toEqual(['KH', '', '', ''])
  })
})

describe('a line in brackets', () => {
  const below = (line: string): string => chess.trimStart() + line
  it.each([
    [
      '(Kế hoạch số 12-KH/TĐTN, Sơn La, ngày 05 tháng 3 năm 2026, của Ban Thường vụ Tỉnh đoàn Sơn La)',
      ['KH', '12-KH/TĐTN', '2026-03-05', 'Ban Thường vụ Tỉnh đoàn Sơn La'],
      'Sơn La',
    ],
    [
      '(Trích: Kế hoạch 41/KH-UBND ký ngày 06/9/2026 của Ủy ban nhân dân xã Mường Khoa)',
      ['KH', '41/KH-UBND', '2026-09-06', 'Ủy ban nhân dân xã Mường Khoa'],
      undefined,
    ],
    ['(Quyết định số 12/QĐ-UBND ngày 5/3/2026 của UBND tỉnh)', ['KH', '', '', ''], undefined],
  ])('%s', (line, expected, place) => {
    expect(told(below(line))).toEqual(expected)
    expect(parseText(below(line)).header.place?.value).toBe(place)
  })
})

describe('what issues a document', () => {
  it('is no body of which is told that it issued another one', () => {
    const text =
      '---\nso_hieu: 88/BC-BKHCN\nco_quan: Bộ Khoa học và Công nghệ\nngay_ban_hanh: 2026-07-10\n---\n\n# Báo cáo 88/BC-BKHCN\n\n**Kính gửi:** Thủ tướng Chính phủ\n\nBộ đã trình Chính phủ ban hành Nghị định số 165/2026/NĐ-CP ngày 28/5/2026.\n'
    const { header, recipients } = parseText(text, 'x.md')
    expect(header.issuer?.value).toBe('Bộ Khoa học và Công nghệ')
    expect(recipients.map(({ value }) => value)).toEqual(['Thủ tướng Chính phủ'])
  })

  it('is the place in the caption of a database', () => {
    const text =
      'Thư viện » Quyết định 418/QĐ-UBND\n\nQuyết định 418/QĐ-UBND năm 2026 phê duyệt Kế hoạch số hóa hồ sơ do tỉnh Sơn La ban hành\n\nCăn cứ Luật Giao dịch điện tử;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Phê duyệt Kế hoạch số hóa hồ sơ.\n'
    const { header, tasks, citations } = parseText(text)
    expect([header.issuer?.value, header.number?.value, header.subject?.value]).toEqual([
      'tỉnh Sơn La',
      '418/QĐ-UBND',
      'phê duyệt Kế hoạch số hóa hồ sơ',
    ])
    expect(citations.map(({ title }) => title?.value)).toEqual(['Luật Giao dịch điện tử'])
    expect(tasks.map(({ text: words }) => words)).toEqual([])
  })
})

it('a row of pictographs ends a trích yếu', () => {
  const text = chess.replace('cờ vua\n', 'cờ vua\n➖➖➖➖➖\n')
  expect(parseText(text).header.subject?.value).toBe('Tổ chức hội thi cờ vua')
})

describe('the day behind the number on its line', () => {
  const plan = (line: string): string =>
    chess.trimStart().replace('KẾ HOẠCH', `BAN THƯỜNG VỤ TỈNH ĐOÀN SƠN LA\n${line}\n\nKẾ HOẠCH`)
  it.each([
    ['Số 37-KH/TĐTN-XDĐ, ngày 02/4/2026', '2026-04-02'],
    ['Số: 12/KH-UBND - ngày 5.3.2026', '2026-03-05'],
    ['Số 12/KH-UBND (5-3-2026)', '2026-03-05'],
    ['Số 12/KH-UBND (31/2/2026)', undefined],
    ['Số 12/KH-UBND', undefined],
  ])('%s', (line, day) => {
    expect(parseText(plan(line)).header.date?.value).toBe(day)
  })
})

describe('receivers in one line', () => {
  it.each([
    ['Nơi nhận: Sở Y tế (để b/c); Các khoa, phòng; Lưu: VT, KHTH', ['Sở Y tế', 'Các khoa, phòng', 'VT, KHTH']],
    ['Nơi nhận: - Sở Y tế; - Ban Giám đốc; - Lưu: VT.', ['Sở Y tế', 'Ban Giám đốc', 'VT']],
    ['Nơi gửi: Như trên; UBND xã; Lưu VP', ['Như trên', 'UBND xã', 'VP']],
    ['Nơi nhận: /Đ_--', []],
  ])('%s', (line, expected) => {
    const text = roster.trimStart().replace('GIÁM ĐỐC\n', `${line}\n\nGIÁM ĐỐC\n`)
    expect(parseText(text).recipients.map(({ value }) => value)).toEqual(expected)
  })
})

describe('who speaks in the first lead-in issued the text', () => {
  const closing = '\n\n1. Các xã rà soát bến đò.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nLò Văn Pún\n'
  it.each([
    ['Kính gửi: Sở Xây dựng.\n\nTrả lời Công văn số 12/SXD-VP, Bộ Xây dựng có ý kiến như sau:', 'Bộ Xây dựng'],
    [
      'Kính gửi:\n- Đảng ủy xã;\n- UBND xã.\n\nCăn cứ Điều lệ Hội, Ban Thường vụ Hội Nông dân xã Tà Xùa kính trình các nội dung sau:',
      'Ban Thường vụ Hội Nông dân xã Tà Xùa',
    ],
    [
      'Liên đoàn Lao động tỉnh Sơn La mới có hướng dẫn.\n\nKính gửi: Các công đoàn cơ sở.\n\nCăn cứ Luật Công đoàn, Ban Thường vụ Liên đoàn Lao động tỉnh hướng dẫn như sau:',
      'Liên đoàn Lao động tỉnh Sơn La',
    ],
    ['Kính gửi: Các xã.\n\nTại Công văn số 5/BYT-DP, Bộ Y tế yêu cầu các tỉnh như sau:', undefined],
    ['Kính gửi: Các xã.\n\nĐể mở bến đò, đề nghị các xã thực hiện:', undefined],
  ])('%s', (words, issuer) => {
    expect(parseText(words + closing).header.issuer?.value).toBe(issuer)
  })
})

it('a telegram that is read out has sender and addressees', () => {
  const { kind, header, recipients } = parseText(
    'ĐÀI TRUYỀN THANH XÃ TÀ XÙA\n\nThưa bà con, ngày 17 tháng 9 năm 2026, Chủ tịch Ủy ban nhân dân xã Tà Xùa đã ký ban hành Công điện số 03/CĐ-UBND về việc ứng phó lũ quét. Sau đây xin đọc toàn văn Công điện.\n\nChủ tịch Ủy ban nhân dân xã Tà Xùa điện: Trưởng các bản, Công an xã.\n\nMưa lớn, Chủ tịch Ủy ban nhân dân xã yêu cầu:\n\nMột là, Công an xã trực cầu.\n\nHai là, Trưởng các bản báo tin cho từng hộ.\n',
  )
  expect([kind, header.type?.value, header.number?.value, header.date?.value]).toEqual([
    'document',
    'CĐ',
    '03/CĐ-UBND',
    '2026-09-17',
  ])
  expect(recipients.map(({ value }) => value)).toEqual(['Trưởng các bản, Công an xã'])
})

it('the bar of a viewer is no text of a document', () => {
  const bar = 'ke hoach co vua.pdf                      1 / 4        100%\n\n'
  const { header, tasks } = parseText(bar + chess.trimStart() + bar.replace('1 /', '2 /'))
  expect(header.type?.value).toBe('KH')
  expect(tasks).toHaveLength(parseText(chess.trimStart()).tasks.length)
})

it('an item of a post keeps its own number behind a pictograph, and its list ends at the archive', () => {
  const { tasks, recipients } = parseText(
    'HƯỚNG DẪN\nTổ chức hội thi cờ vua\n\nII. TỔ CHỨC THỰC HIỆN\n\n🔹 1. Công đoàn cơ sở\n👉 Chọn hai người dự thi.\n👉 Gửi danh sách trước ngày 15/5/2026.\n\n🔹 2. Công đoàn phường\n👉 Chuẩn bị bàn cờ.\n\n📬 Nơi nhận: Công đoàn cơ sở; Thường trực Tỉnh ủy (b/c); Lưu: VP.\n\n💬 Anh chị em cần bản in thì nhắn tin nhé!\n',
  )
  expect(tasks.map(({ assignees }) => assignees[0]?.value)).toEqual([
    'Công đoàn cơ sở',
    'Công đoàn cơ sở',
    'Công đoàn phường',
  ])
  expect(recipients.map(({ value }) => value)).toEqual(['Công đoàn cơ sở', 'Thường trực Tỉnh ủy', 'VP'])
})

it.each([
  ['các Ban, các đơn vị trực thuộc', ['các Ban', 'các đơn vị trực thuộc']],
  ['các đoàn xã, phường và đoàn trực thuộc', ['các đoàn xã, phường', 'đoàn trực thuộc']],
  ['các phòng, ban', ['các phòng, ban']],
])('whom a lead-in addresses is told apart by determiners: %s', (names, expected) => {
  const text = `KẾ HOẠCH\nMở bến đò\n\nĐể mở bến đò, Ban Thường vụ yêu cầu ${names} thực hiện các nội dung sau:\n\n1. Rà soát bến đò trước mùa lũ.\n\n2. Lập danh sách chủ đò.\n`
  expect(parseText(text).tasks[0]?.assignees.map(({ value }) => value)).toEqual(expected)
})

it('a figure in a box numbers an item of a post', () => {
  const { tasks } = parseText(
    'THÔNG BÁO\nVề bến đò\n\nUBND xã yêu cầu thực hiện các nội dung sau:\n\n1️⃣ Đối với chủ đò\n✅ Lắp phao trước ngày 05/6/2026.\n✅ Không chở quá tải.\n\n2️⃣ Trạm Y tế xã\nTrực cấp cứu hằng ngày.\n',
  )
  expect(tasks.map(({ assignees }) => assignees[0]?.value)).toEqual(['chủ đò', 'chủ đò', 'Trạm Y tế xã'])
})

it('an archive names the body as author of a document, an article a person', () => {
  const record = (author: string): string =>
    `Tên loại: Hướng dẫn\nSố, ký hiệu: 14/HD-LĐLĐ\nNgày tháng văn bản: 06/3/2023\nTác giả: ${author}\nTrích yếu: Tổ chức hội thi\n\nThực hiện Kế hoạch số 2/KH-TLĐ, các công đoàn cơ sở tổ chức hội thi.\n`
  const { issuer, system } = parseText(record('Liên đoàn Lao động tỉnh Sơn La')).header
  expect([issuer?.value, system?.value]).toEqual(['Liên đoàn Lao động tỉnh Sơn La', 'front'])
  expect(parseText(record('Lò Văn Pún')).header.issuer).toBeUndefined()
})

describe('other places where a copy tells what it gives', () => {
  it('a lead that carries out the document gives it where it announces the text', () => {
    const words =
      'Chuyển các bác trưởng thôn triển khai nội dung Công văn số 412/UBND-KT ngày 09/6/2026 của UBND xã Phú Lộc về việc chuẩn bị kỳ thi. Toàn văn như sau:'
    expect(told(words + exam)).toEqual(['CV', '412/UBND-KT', '2026-06-09', 'UBND xã Phú Lộc'])
  })

  it('the record of a page below the signature', () => {
    const record =
      '\nThông tin văn bản\nSố/Ký hiệu: 21/KH-ĐTN\nNgày ban hành: 03/03/2026\nCơ quan ban hành: Tỉnh đoàn Sơn La\nLoại văn bản: Kế hoạch\n'
    const plan = chess.trimStart().replace('I. MỤC ĐÍCH', 'Căn cứ Điều lệ Đoàn;\n\nI. MỤC ĐÍCH')
    expect(told(plan + record)).toEqual(['KH', '21/KH-ĐTN', '2026-03-03', 'Tỉnh đoàn Sơn La'])
    const rows = record.split('\n').slice(0, 4).join('\n')
    expect(told(plan + rows)).toEqual(['KH', '', '', ''])
  })

  it('the place before the day above the signature', () => {
    const { place, date } = parseText(
      roster.trimStart().replace('GIÁM ĐỐC\n', 'Vân Hồ, ngày 22 tháng 8 năm 2025\nGIÁM ĐỐC\n'),
    ).header
    expect([place?.value, place?.from, date?.value]).toEqual(['Vân Hồ', 'signature', '2025-08-22'])
  })
})
