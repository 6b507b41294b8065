import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/model/document.ts'
import { parseText } from '../../src/parse.ts'

const head =
  '**ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG**\n|\n**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\nĐộc lập - Tự do - Hạnh phúc\n|\nSố: 79/2024/QĐ-UBND\n|\n'
const basis = '*Căn cứ Luật Thủy lợi ngày 19/6/2017;*\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Bãi bỏ toàn bộ.\n'
const subjectOf = (text: string, path?: string): string | undefined => parseText(text, path).header.subject?.value
const to = ({ recipients }: Document): readonly string[] => recipients.map(({ role, value }) => `${role}: ${value}`)

describe('a trích yếu', () => {
  it('goes on with the number of the document that it names', () => {
    const text = `${head}*Lâm Đồng, ngày 24 tháng 11 năm 2024*\n|\n**QUYẾT ĐỊNH**\nBÃI BỎ QUYẾT ĐỊNH\nSỐ 09/2022/QĐ-UBND NGÀY 25/3/2022 CỦA UBND TỈNH\n${basis}`
    expect(subjectOf(text)).toBe('BÃI BỎ QUYẾT ĐỊNH SỐ 09/2022/QĐ-UBND NGÀY 25/3/2022 CỦA UBND TỈNH')
  })
  it('ends at the line of the authority, also where marks of emphasis were left open above', () => {
    const text = `${head}*Lâm Đồng, ng**ày\n24 tháng 11 năm 2024*\n|\n**QUYẾT ĐỊNH**\nVỀ MỨC CHI TRỰC ĐẬP\n**CỤC TRƯỞNG CỤC\nTHỦY LỢI**\n${basis}`
    expect(subjectOf(text)).toBe('MỨC CHI TRỰC ĐẬP')
  })
  it('ends at the heading that a collector puts above the căn cứ', () => {
    const text =
      '# QUYẾT ĐỊNH\n\n**BỘ XÂY DỰNG**\n\n**Số: 28/QĐ-BXD**\n\n**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\n\n**Hà Nội, ngày 21 tháng 7 năm 2024**\n\n## QUYẾT ĐỊNH\n\nVề việc công bố giá nước.\n\n## CĂN CỨ PHÁP LÝ\n\n- Luật Giá ngày 19 tháng 6 năm 2023;\n\n### Điều 1.\n\nCông bố giá.\n'
    expect(subjectOf(text, 'gia.md')).toBe('công bố giá nước')
  })
  it.each(['V/v', 'Viv:', 'Vis', 'VAv', 'V/v:', 'W/v'])('begins behind "%s"', (mark) => {
    const text = `TỔNG CỤC THỦY LỢI CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 34/TCTL-QLCT Hà Nội, ngày 07 tháng 9 năm 2018\n${mark} trực ban mùa mưa\n\nKính gửi: Sở Nông nghiệp tỉnh Lâm Đồng\n\nĐề nghị Sở báo cáo trước ngày 20/9/2018.\n`
    expect(subjectOf(text)).toBe('trực ban mùa mưa')
  })
})

describe('the record of a collector', () => {
  const record =
    '| Trường | Giá trị |\n|---|---|\n| Số hiệu | 15/2024/NĐ-CP |\n| Cơ quan ban hành | Chính phủ |\n| Loại văn bản | Nghị định |\n| Công báo | Số 286, ngày 27/05/2024 |\n'
  it('is no letterhead, whatever its rows hold', () => {
    const { header } = parseText(
      `# Nghị định 15/2024/NĐ-CP\n\n${record}\n## TRÍCH YẾU\n\nQuy định về trực đập.\n\n## CĂN CỨ PHÁP LUẬT\n\n- Luật Thủy lợi số 08/2017/QH14;\n`,
      'a.md',
    )
    expect([header.issuer?.value, header.number?.value]).toEqual(['Chính phủ', '15/2024/NĐ-CP'])
  })
})

describe('a table that lost its document', () => {
  const rows = Array.from(
    { length: 30 },
    (_, i) =>
      `|\n${i + 1}\n|\nCấp giấy phép xây dựng công trình thủy lợi loại ${i}, theo quy định của pháp luật\n|\nKhoản 13, Điều 31, Nghị định\nsố 146/2024/NĐ-CP ngày 12/6/2024 quy định về giấy phép trong lĩnh vực này\n|\n`,
  ).join('')
  it('takes no number from its cells, and is no news', () => {
    const { kind, header } = parseText(`|\n**STT**\n|\n**TÊN THỦ TỤC**\n|\n**CĂN CỨ**\n|\n${rows}`)
    expect([kind, header.number]).toEqual(['document', undefined])
  })
})

describe('recipients', () => {
  it('are named without their address', () => {
    const text = `${head}*Lâm Đồng, ngày 24 tháng 11 năm 2024*\n|\n**QUYẾT ĐỊNH**\nVỀ MỨC CHI\n${basis}\nNơi nhận:\n- Công ty TNHH Nước Sạch (số 208, ngõ 66, phố Trần Phú, Đà Lạt);\n- Sở Tài chính (02 bản);\n- Các Phó Chủ tịch (để b/c);\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn An\n`
    expect(to(parseText(text))).toEqual([
      'copy: Công ty TNHH Nước Sạch',
      'copy: Sở Tài chính (02 bản)',
      'copy: Các Phó Chủ tịch',
      'archive: VT',
    ])
  })
  it('take no tax code for a body, also where a scanner lost marks', () => {
    const text =
      'CỤC THUẾ TỈNH LÂM ĐỒNG CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 2105/CT-TTHT Lâm Đồng, ngày 07 tháng 9 năm 2018\nV/v nộp thuế.\n\nKính gửi: Công ty TNHH Rau Sạch;\nMã sô thuế: 1100350426;\nĐịa chỉ: Ấp 1, xã Tân Lập, tỉnh Lâm Đồng.\n\nCục Thuế trả lời như sau.\n'
    expect(to(parseText(text))).toEqual(['to: Công ty TNHH Rau Sạch'])
  })
})

describe('a page that only keeps the record of a document', () => {
  it('takes the trích yếu from its own heading', () => {
    const caption = 'Thông tư số 57/2024/TT-BGTVT Ban hành Quy chuẩn về cầu treo'
    const { header } = parseText(
      `Trang chủ\n>\n${caption}\nNgày có hiệu lực:01/01/2025\nNgày cập nhật:17/03/2026\nThuộc tính\nTải về\n${caption}\nSố hiệu57/2024/TT-BGTVT\n\t\nLoại văn bảnThông tư\nNgày ban hành15/11/2024\nLĩnh vựcĐường bộ\nCơ quan ban hànhBộ Giao thông vận tải\n`,
    )
    expect([header.number?.value, header.date?.value, header.subject?.value, header.subject?.from]).toEqual([
      '57/2024/TT-BGTVT',
      '2024-11-15',
      'Ban hành Quy chuẩn về cầu treo',
      'metadata',
    ])
  })
})

describe('the closing', () => {
  const law = `QUỐC HỘI\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nLuật số: 17/2024/QH15\n\nLUẬT\nTHƯ TÍN\n\nCăn cứ Hiến pháp;\n\nĐiều 1. Chuyển thư\n\n5. Thư phải dán kín.\n\n6. Nơi nhận thư phải đối chiếu, kiểm tra.\n\n7. Chính phủ quy định chi tiết.\n\n`
  it('does not open at an item about where things are received', () => {
    const { recipients, signatures } = parseText(
      `${law}Điều 2. Hiệu lực\n\nLuật này có hiệu lực từ ngày 01 tháng 7 năm 2024.\n\nCHỦ TỊCH QUỐC HỘI\n\nNguyễn Văn An\n`,
    )
    expect([recipients, signatures.map(({ title, name }) => [title?.value, name?.value])]).toEqual([
      [],
      [['CHỦ TỊCH QUỐC HỘI', 'Nguyễn Văn An']],
    ])
  })
  it('is found behind forms within the articles, also when the lines are broken', () => {
    const text = `${law.replace('LUẬT\nTHƯ TÍN', 'NGHỊ QUYẾT\nSỬA ĐỔI QUY ĐỊNH')}MẪU SỐ 01\n\nNơi nhận:\n- Như trên;\n\n**Điều 5. Tổ\nchức thực hiện**\n\nNghị quyết này có hiệu lực từ\nngày 28 tháng 11 năm 2024.\n\nNơi nhận:\n- Như Điều 5;\n- Lưu: VT.\n|\n**CHỦ TỊCH**\nNguyễn Văn An\n|\n`
    expect(to(parseText(text))).toEqual(['copy: Như Điều 5', 'archive: VT'])
  })
})

describe('letterheads of local bodies', () => {
  it('are read from table cells whose lines were joined', () => {
    const text =
      '| **BCH ĐOÀN TỈNH LÂM ĐỒNG** **HUYỆN ĐOÀN ĐỨC TRỌNG** \\*\\*\\* Số: 68-KH/HĐTN | **ĐOÀN TNCS HỒ CHÍ MINH** *Đức Trọng, ngày 19 tháng 02 năm 2024* |\n| --- | --- |\n\n**KẾ HOẠCH**\n\n**Tháng Thanh niên**\n\nThực hiện chỉ đạo của Tỉnh đoàn, Huyện đoàn xây dựng kế hoạch như sau:\n\n1. Các cơ sở Đoàn gửi kế hoạch trước ngày 26/02/2024.\n\n| *Nơi nhận:* - Tỉnh đoàn; - Các cơ sở Đoàn; - Lưu VP. | **TM. BAN THƯỜNG VỤ HUYỆN ĐOÀN** BÍ THƯ **Trần Thị Hoa** |\n| --- | --- |\n'
    const document = parseText(text, 'doan.md')
    const { superior, issuer, number, place, date } = document.header
    expect([superior?.value, issuer?.value, number?.value, place?.value, date?.value]).toEqual([
      'BCH ĐOÀN TỈNH LÂM ĐỒNG',
      'HUYỆN ĐOÀN ĐỨC TRỌNG',
      '68-KH/HĐTN',
      'Đức Trọng',
      '2024-02-19',
    ])
    expect(to(document)).toEqual(['copy: Tỉnh đoàn', 'copy: Các cơ sở Đoàn', 'archive: VP'])
    expect(
      document.signatures.map(({ authority, title, name }) => [authority?.value, title?.value, name?.value]),
    ).toEqual([['TM.', 'BÍ THƯ', 'Trần Thị Hoa']])
  })
  it('have a line "BAN CHẤP HÀNH" that opens the name below it', () => {
    const { header } = parseText(
      'HỘI NÔNG DÂN HUYỆN ĐỨC TRỌNG\t\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nBAN CHẤP HÀNH\t\tĐộc lập – Tự do – Hạnh phúc\nHỘI NÔNG DÂN XÃ TÂN LẬP\n\t\tTân Lập, ngày 19 tháng 3 năm 2024\nSố: 07-KH/HND\n\nKẾ HOẠCH\nBảo vệ môi trường\n\nThực hiện chỉ đạo của huyện, Hội xây dựng kế hoạch như sau:\n',
    )
    expect([header.superior?.value, header.issuer?.value]).toEqual([
      'HỘI NÔNG DÂN HUYỆN ĐỨC TRỌNG',
      'BAN CHẤP HÀNH HỘI NÔNG DÂN XÃ TÂN LẬP',
    ])
  })
  it('give a place whose name ends like a unit, and a trích yếu without "chuyên đề"', () => {
    const { header } = parseText(
      'ĐẢNG BỘ TỈNH LÂM ĐỒNG\nĐẢNG ỦY XÃ YÊN THÀNH\n*\nSố 07-NQ/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nYên Thành, ngày 28 tháng 10 năm 2024\n\nNGHỊ QUYẾT CHUYÊN ĐỀ\nvề chuyển đổi số\n\nI- TÌNH HÌNH\nĐảng ủy đã lãnh đạo tốt.\n',
    )
    expect([header.place?.value, header.subject?.value]).toEqual(['Yên Thành', 'chuyển đổi số'])
  })
  it('tell whom a công điện goes to, also when its line stands in capitals', () => {
    const document = parseText(
      'ỦY BAN NHÂN DÂN\nHUYỆN ĐỨC TRỌNG\nSố: 11/CĐ-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nĐức Trọng, ngày 08 tháng 9 năm 2024\n\nCÔNG ĐIỆN\nVề việc ứng phó mưa lũ\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN ĐỨC TRỌNG điện:\n- Thủ trưởng các cơ quan thuộc huyện;\n- Chủ tịch UBND các xã.\n\nDo mưa lớn, Chủ tịch UBND huyện yêu cầu:\n\n1. Chủ tịch UBND các xã rà soát hộ dân ven suối.\n',
    )
    expect(to(document)).toEqual(['to: Thủ trưởng các cơ quan thuộc huyện', 'to: Chủ tịch UBND các xã'])
  })
})

describe('a letter that lost its trích yếu and its addressees', () => {
  const head =
    'ĐẢNG BỘ HUYỆN ĐỨC TRỌNG\nĐẢNG ỦY XÃ TÂN LẬP\n*\nSố 12-CV/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nTân Lập, ngày 05 tháng 3 năm 2022\n\n'
  const rest =
    '\n\n1. Các chi bộ kiểm tra rừng, hoàn thành trước ngày 20/3/2022.\n\n2. Công an xã tuần tra hằng ngày.\n\nNơi nhận:\n- Các chi bộ;\n- Lưu VPĐU.\n\nT/M ĐẢNG ỦY\nBÍ THƯ\n\nTrần Thị Hoa\n'
  it.each([
    'Thời gian qua, tình hình cháy rừng diễn biến phức tạp. Thường trực Đảng ủy yêu cầu:',
    'Tình hình cháy rừng diễn biến phức tạp. Thường trực Đảng ủy yêu cầu các chi bộ làm ngay các việc sau:',
  ])('begins with its first sentence: %s', (opening) => {
    const { header, tasks, signatures } = parseText(head + opening + rest)
    expect([header.subject, header.date?.value, tasks.length, signatures[0]?.name?.value]).toEqual([
      undefined,
      '2022-03-05',
      2,
      'Trần Thị Hoa',
    ])
  })
})
