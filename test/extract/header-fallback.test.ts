import { describe, expect, it } from 'vitest'
import { parseText } from '../../src/parse.ts'

const codes = (text: string): string[] => parseText(text).notices.map((notice) => notice.code)

describe('a document without a letterhead', () => {
  it('takes type and trích yếu from the title, the issuer from the authority line', () => {
    const { kind, header } = parseText(
      'THÔNG TƯ\n\nQuy định mức chi sửa chữa đập\n\nBỘ TRƯỞNG BỘ TÀI CHÍNH\n\nCăn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015;\n\nĐiều 1. Phạm vi điều chỉnh\n',
    )
    expect(kind).toBe('document')
    expect(header.type).toMatchObject({ value: 'TT', text: 'THÔNG TƯ', from: 'title' })
    expect(header.issuer).toMatchObject({ value: 'BỘ TÀI CHÍNH', from: 'title', level: 'central' })
    expect(header.subject?.value).toBe('Quy định mức chi sửa chữa đập')
    expect(header.number).toBeUndefined()
  })

  it.each([
    ['CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG', 'ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG'],
    ['HỘI ĐỒNG NHÂN DÂN XÃ TÂN LẬP\nKHÓA II, KỲ HỌP THỨ 3', 'HỘI ĐỒNG NHÂN DÂN XÃ TÂN LẬP'],
    ['THỦ TƯỚNG CHÍNH PHỦ', 'THỦ TƯỚNG CHÍNH PHỦ'],
    ['TỔNG THANH TRA CHÍNH PHỦ', 'THANH TRA CHÍNH PHỦ'],
  ])('names the issuer by the line %s', (line, issuer) => {
    const text = `QUYẾT ĐỊNH\nVề việc thành lập tổ trực đập\n\n${line}\n\nCăn cứ Luật Thủy lợi ngày 19 tháng 6 năm 2017;\n\nĐiều 1. Thành lập tổ trực đập.\n`
    expect(parseText(text).header.issuer?.value).toBe(issuer)
  })

  it('takes the issuer from the enacting sentence', () => {
    const { header } = parseText(
      'NGHỊ ĐỊNH\n\nQuy định về hồ chứa\n\nCăn cứ Luật Thủy lợi ngày 19 tháng 6 năm 2017;\n\nChính phủ ban hành Nghị định quy định về hồ chứa.\n\nĐiều 1. Phạm vi\n',
    )
    expect(header.issuer).toMatchObject({ value: 'Chính phủ', from: 'body' })
  })

  it.each([
    [
      'Thực hiện Thông báo số 214-TB/TU ngày 22/8/2031 của Thường trực Tỉnh ủy, Ban Thường vụ Liên đoàn Lao động tỉnh Hưng Yên hướng dẫn một số nội dung như sau:',
      'Ban Thường vụ Liên đoàn Lao động tỉnh Hưng Yên',
    ],
    [
      'Để bảo vệ cây chè, Sở Nông nghiệp và Môi trường tỉnh Lào Cai hướng dẫn các xã thực hiện một số biện pháp như sau:',
      'Sở Nông nghiệp và Môi trường tỉnh Lào Cai',
    ],
    ['Để bảo vệ cây chè, các xã thực hiện một số biện pháp như sau:', undefined],
    ['Để bảo vệ cây chè, Sở Nông nghiệp hướng dẫn một số biện pháp như sau:', 'Sở Nông nghiệp'],
  ])('takes the issuer from the lead-in: %s', (leadIn, issuer) => {
    const { header } = parseText(
      `Trang chủ » Văn bản\n\nHƯỚNG DẪN\nChăm sóc cây chè vụ đông\n\n${leadIn}\n\n1. Tưới nước.\n\n2. Bón phân.\n\nGIÁM ĐỐC\n\nLê Văn Bình\n`,
    )
    expect(header.issuer?.value).toBe(issuer)
  })

  it('takes number and date from a title that holds them', () => {
    const { header } = parseText(
      'NGHỊ ĐỊNH\nCỦA CHÍNH PHỦ SỐ 37/2017/NĐ-CP NGÀY 09 THÁNG 3 NĂM 2017\nVỀ AN TOÀN HỒ ĐẬP\n\nCăn cứ Luật Thủy lợi ngày 19 tháng 6 năm 2017;\n\nĐiều 1. Phạm vi\n',
    )
    expect(header.number).toMatchObject({ value: '37/2017/NĐ-CP', year: 2017, from: 'title' })
    expect(header.date).toMatchObject({ value: '2017-03-09', from: 'title' })
    expect(header.issuer?.value).toBe('CHÍNH PHỦ')
    expect(header.subject?.value).toBe('AN TOÀN HỒ ĐẬP')
  })

  it('takes number, date and issuer from its own appendix', () => {
    const { header } = parseText(
      'NGHỊ ĐỊNH\n\nQuy định về hồ chứa\n\nCăn cứ Luật Thủy lợi ngày 19 tháng 6 năm 2017;\n\nĐiều 1. Phạm vi\n\nTM. CHÍNH PHỦ\nTHỦ TƯỚNG\n\nNguyễn Văn An\n\nPHỤ LỤC I\n(Kèm theo Nghị định số 12/2018/NĐ-CP ngày 05 tháng 2 năm 2018 của Chính phủ)\n',
    )
    expect(header.number).toMatchObject({ value: '12/2018/NĐ-CP', from: 'attachment' })
    expect(header.date).toMatchObject({ value: '2018-02-05', from: 'attachment' })
  })

  it('does not give a plan the number of the decision that issues it', () => {
    const { header } = parseText(
      'KẾ HOẠCH\nSửa chữa đập Tà Hoét\n(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 2 năm 2018 của Ủy ban nhân dân huyện Đức Trọng)\n\nI. MỤC ĐÍCH\n\n1. Bảo đảm an toàn trước mùa mưa.\n',
    )
    expect(header.type?.value).toBe('KH')
    expect(header.number).toBeUndefined()
  })

  it('dates a law by its passing', () => {
    const { header } = parseText(
      'LUẬT\nAN TOÀN HỒ ĐẬP\n\nCăn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;\n\nQuốc hội ban hành Luật An toàn hồ đập.\n\nĐiều 1. Phạm vi\n\nLuật này được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa XV, kỳ họp thứ 5 thông qua ngày 20 tháng 6 năm 2023.\n\nCHỦ TỊCH QUỐC HỘI\n\nNguyễn Văn An\n',
    )
    expect(header.date).toMatchObject({ value: '2023-06-20', from: 'body' })
    expect(header.issuer?.value).toBe('Quốc hội')
  })

  it('reads the record of a site last, in its own words', () => {
    const { header } = parseText(
      '## THÔNG TIN VĂN BẢN\n\n| Thuộc tính | Nội dung |\n|---|---|\n| Số hiệu | 46/CĐ-TTg |\n| Loại văn bản | Công điện |\n| Cơ quan ban hành | Thủ tướng Chính phủ |\n| Ngày ban hành | 11 tháng 7 năm 2022 |\n',
      'x.md',
    )
    expect(header.number).toMatchObject({ value: '46/CĐ-TTg', from: 'metadata' })
    expect(header.type?.value).toBe('CĐ')
    expect(header.date).toMatchObject({ value: '2022-07-11', from: 'metadata' })
    expect(header.issuer).toMatchObject({ value: 'Thủ tướng Chính phủ', from: 'metadata' })
  })

  it('lets the letterhead overrule the front matter, and the posting date count for nothing', () => {
    const { header } = parseText(
      '---\nso_hieu: "99/QĐ-UBND"\ndate: 2023-01-01\nngay_ban_hanh: "02/02/2023"\n---\n\nỦY BAN NHÂN DÂN XÃ TÂN LẬP\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề việc trực đập\n\nCăn cứ Luật Thủy lợi;\n\nĐiều 1. Thành lập tổ.\n',
    )
    expect(header.number).toMatchObject({ value: '12/QĐ-UBND', from: 'letterhead' })
    expect(header.date).toMatchObject({ value: '2023-02-02', from: 'metadata' })
  })

  it('gives a consolidated text the number and body of its consolidator', () => {
    const { header, signatures } = parseText(
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nNGHỊ ĐỊNH\nQuy định về hồ chứa\n\nNghị định số 114/2018/NĐ-CP ngày 04 tháng 9 năm 2018 của Chính phủ quy định về hồ chứa, được sửa đổi, bổ sung bởi:\n\nCăn cứ Luật Thủy lợi ngày 19 tháng 6 năm 2017;\n\nĐiều 1. Phạm vi\n\nNghị định này có hiệu lực thi hành từ ngày 04 tháng 9 năm 2018.\n\nBỘ NÔNG NGHIỆP\nSố: 12/VBHN-BNN\n\nXÁC THỰC VĂN BẢN HỢP NHẤT\nHà Nội, ngày 15 tháng 3 năm 2024\nKT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\n\nLê Thị Bình\n',
    )
    expect(header.type?.value).toBe('VBHN')
    expect(header.number).toMatchObject({ value: '12/VBHN-BNN', from: 'signature' })
    expect(header.date?.value).toBe('2024-03-15')
    expect(header.issuer?.value).toBe('BỘ NÔNG NGHIỆP')
    expect(signatures.map((signature) => signature.name?.value)).toEqual(['Lê Thị Bình'])
  })
})

describe('news', () => {
  it('has no header', () => {
    const { kind, header } = parseText(
      '## Huyện Đức Trọng tăng cường kiểm tra hồ đập\n\nSáng 12/5, đồng chí Nguyễn Văn An, Bí thư Huyện ủy, chủ trì cuộc làm việc về công tác bảo đảm an toàn hồ đập trong mùa mưa năm 2022 với các xã trên địa bàn huyện.\n\nNghị định số 114/2018/NĐ-CP quy định chủ đập phải lập phương án ứng phó; theo đó, các xã rà soát phương án trước ngày 30/5 và báo cáo Ủy ban nhân dân huyện.\n',
    )
    expect(kind).toBe('news')
    expect(header).toEqual({})
  })

  it('is none when the page reproduces the whole document', () => {
    const { kind, header } = parseText(
      'Chủ tịch Quốc hội vừa ký ban hành Nghị quyết về bảo đảm an toàn hồ đập trong mùa mưa, được Quốc hội thông qua ngày 17 tháng 5 năm 2022.\n\n## NGHỊ QUYẾT\n\n## Về bảo đảm an toàn hồ đập\n\n## QUỐC HỘI\n\n*Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;*\n\n*Căn cứ Luật Thủy lợi số 08/2017/QH14;*\n\n### Điều 1.\n\nBảo đảm an toàn hồ đập.\n',
      'x.md',
    )
    expect(kind).toBe('document')
    expect(header.issuer?.value).toBe('QUỐC HỘI')
    expect(header.subject?.value).toBe('bảo đảm an toàn hồ đập')
  })
})

describe('language', () => {
  it('invents no header for English', () => {
    const text =
      'DECREE\n\nOn the safety of dams and reservoirs\n\nPursuant to the Law on Hydraulic Work of June 19, 2017;\n\nAt the proposal of the Minister of Agriculture, the Government promulgates the Decree on the safety of dams.\n\nArticle 1. Scope of regulation\n\nThis Decree provides for the management of the safety of dams and reservoirs.\n'
    const { header, signatures, recipients } = parseText(text)
    expect(codes(text)).toContain('not-vietnamese')
    expect(header).toEqual({})
    expect(signatures).toEqual([])
    expect(recipients).toEqual([])
  })

  it('takes Vietnamese without its marks for Vietnamese', () => {
    const text =
      'UY BAN NHAN DAN HUYEN DUC TRONG\nCONG HOA XA HOI CHU NGHIA VIET NAM\nDoc lap - Tu do - Hanh phuc\n\nCac xa, thi tran kiem tra ho dap theo quy dinh cua Luat Thuy loi va bao cao ket qua truoc ngay 30 thang 5 nam 2022 cho nguoi duoc giao theo doi.\n'
    expect(codes(text)).not.toContain('not-vietnamese')
  })
})

describe('notices', () => {
  const head = (number: string, date: string): string =>
    `ỦY BAN NHÂN DÂN XÃ TÂN LẬP\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n${number}\n${date}\n\nKẾ HOẠCH\nTrực đập mùa mưa\n\nThực hiện chỉ đạo của huyện, xã ban hành Kế hoạch như sau:\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn An\n`

  it.each([
    ['Số:      /KH-UBND', 'Tân Lập, ngày 05 tháng 3 năm 2022', 'number-blank'],
    ['Số: …../KH-UBND', 'Tân Lập, ngày 05 tháng 3 năm 2022', 'number-blank'],
    ['Số: 12/KH-UBND', 'Tân Lập, ngày     tháng     năm 2022', 'date-blank'],
    ['Số: 12/KH-UBND', 'Tân Lập, ngày … tháng 3 năm 2022', 'date-blank'],
    ['Số: 12/KH-UBND', 'Tân Lập, ngày 31 tháng 02 năm 2022', 'date-invalid'],
    ['Số: 12/QĐ-UBND', 'Tân Lập, ngày 05 tháng 3 năm 2022', 'number-symbol-mismatch'],
  ])('%s, %s: %s', (number, date, code) => {
    const text = head(number, date)
    const { notices, header } = parseText(text)
    const notice = notices.find((one) => one.code === code)
    expect(notice?.span).toBeDefined()
    expect(header.type?.value).toBe('KH')
    if (code.startsWith('number-b')) expect(header.number).toBeUndefined()
    if (code.startsWith('date')) expect(header.date).toBeUndefined()
  })

  it('has none for a complete document', () => {
    expect(codes(head('Số: 12/KH-UBND', 'Tân Lập, ngày 05 tháng 3 năm 2022'))).toEqual([])
  })

  it('tells what is missing', () => {
    expect(codes('THÔNG BÁO\n\nVề lịch trực đập\n\nCác thôn trực đập theo lịch.\n')).toEqual(
      expect.arrayContaining([
        'letterhead-missing',
        'number-missing',
        'date-missing',
        'issuer-missing',
        'signature-missing',
      ]),
    )
    expect(codes(' \n')).toEqual(['empty-document'])
  })

  it('leaves a number whose figures were not read unread', () => {
    const { header, notices } = parseText(head('Số: 4Ø72 /KH-UBND', 'Tân Lập, ngày 05 tháng 3 năm 2022'))
    expect(header.number).toBeUndefined()
    expect(notices.map((notice) => notice.code)).toContain('number-blank')
  })
})

describe('an appendix alone tells what it was issued with', () => {
  it.each([
    '(Ban hành kèm theo Quyết định số: 71/QĐ-UBND ngày 12 tháng 4 năm 2031 của\nỦy ban nhân dân huyện Phù Yên)',
    '(Kèm theo Quyết định\nsố 71/QĐ-UBND ngày 12\ntháng 4 năm 2031 của Ủy ban\nnhân dân huyện Phù Yên)',
    'Kèm theo Quyết định số 71/QĐ-UBND ngày 12/4/2031 của\nỦy ban nhân dân huyện Phù Yên',
    '(BAN HÀNH KÈM THEO QUYẾT ĐỊNH SỐ 71/QĐ-UBND NGÀY 12/4/2031 CỦA ỦY BAN NHÂN DÂN HUYỆN PHÙ YÊN)',
  ])('%j', (note) => {
    const { header } = parseText(`DANH SÁCH BẾN ĐÒ\n\n${note}\n\n|\nTT\n|\nTên bến\n|\n|\n1\n|\nVạn Yên\n|\n`)
    expect(header.number?.value).toBe('71/QĐ-UBND')
    expect(header.date?.value).toBe('2031-04-12')
    expect(header.issuer?.value.toLowerCase()).toBe('ủy ban nhân dân huyện phù yên')
  })

  it('a line below that its words do not call for is none of them', () => {
    const { header } = parseText('DANH SÁCH\n\nKèm theo Quyết định số 71/QĐ-UBND\nNgày 12/4/2031\n\n1. Bến Vạn Yên.\n')
    expect(header.number?.value).toBe('71/QĐ-UBND')
    expect(header.date).toBeUndefined()
  })
})
