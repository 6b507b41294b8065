import { describe, expect, it } from 'vitest'
import type { Citation } from '../../src/model/citation.ts'
import { readCitations } from './reading.ts'

const documents = (text: string): readonly Citation[] =>
  readCitations(text).citations.filter((citation) => citation.kind === 'document')
const relationOf = (text: string, number: string): string | undefined =>
  documents(text).find((citation) => citation.number?.value === number || citation.title?.value === number)?.relation
    .value

describe('lists', () => {
  it('gives an issuer at the end to the items before it, as far as the symbols are of one body', () => {
    const text =
      'nhất là Chỉ thị số 05-CT/TU, Kết luận số 31-KL/TU của Ban Thường vụ Thành ủy, Chỉ thị số 17/CT-UBND, Công điện số 18/CĐ-UBND của Chủ tịch UBND Thành phố'
    expect(documents(text).map((citation) => [citation.number?.value, citation.issuer?.value])).toEqual([
      ['05-CT/TU', 'Ban Thường vụ Thành ủy'],
      ['31-KL/TU', 'Ban Thường vụ Thành ủy'],
      ['17/CT-UBND', 'Chủ tịch UBND Thành phố'],
      ['18/CĐ-UBND', 'Chủ tịch UBND Thành phố'],
    ])
  })

  it('gives type and issuer, said before a colon, to all numbers of the paragraph', () => {
    const text =
      'Căn cứ các Nghị quyết của Quốc hội: số 15/2010/QH12 ngày 24/11/2010 về miễn thuế; số 18/2016/QH14 ngày 11/11/2016 sửa đổi, bổ sung Nghị quyết số 15/2010/QH12 về miễn thuế; số 17/2020/QH14 ngày 10/6/2020 về kéo dài thời hạn;'
    const outer = documents(text).filter((citation) => citation.within === undefined)
    expect(
      outer.map(({ type, number, issuer, relation }) => [type?.value, number?.value, issuer?.value, relation.value]),
    ).toEqual([
      ['NQ', '15/2010/QH12', 'Quốc hội', 'basis'],
      ['NQ', '18/2016/QH14', 'Quốc hội', 'basis'],
      ['NQ', '17/2020/QH14', 'Quốc hội', 'basis'],
    ])
  })

  it('leaves an issuer where another body follows', () => {
    const [first] = documents('Chỉ thị số 05-CT/TU, Kế hoạch số 51/KH-UBND của UBND quận')
    expect(first?.issuer).toBeUndefined()
  })

  it('gives an issuer before the first number to all numbers of its body', () => {
    const text =
      'Căn cứ các Công văn của Bộ Tài chính số 3910/BTC-QLG ngày 04 tháng 4 năm 2018 về công bố giá, số 367/BTC-QLG ngày 06 tháng 4 năm 2018 về tính giá;'
    expect(documents(text).map((citation) => [citation.number?.value, citation.issuer?.value])).toEqual([
      ['3910/BTC-QLG', 'Bộ Tài chính'],
      ['367/BTC-QLG', 'Bộ Tài chính'],
    ])
  })

  it('leaves the reporter to the report', () => {
    const read = (text: string): unknown =>
      readCitations(text, {
        issuer: { value: 'ỦY BAN NHÂN DÂN XÃ AN LÃO', text: '', span: { start: 0, end: 0 } },
      }).citations.map(({ text: printed, issuer }) => [printed, issuer?.value])
    expect(read('Trên đây là Kế hoạch thực hiện Nghị quyết số 57-NQ/TW của UBND xã An Lão.')).toEqual([
      ['Nghị quyết số 57-NQ/TW', undefined],
    ])
    expect(
      read(
        'Theo Quyết định số 412/QĐ-TTg về rừng đô thị.\nTrên đây là kết quả 01 năm thực hiện Đề án 412 của Ủy ban nhân dân xã An Lão.',
      ),
    ).toEqual([
      ['Quyết định số 412/QĐ-TTg', undefined],
      ['Đề án 412', undefined],
    ])
    // Whose it is by its number, who is not the writer, and what is no closing.
    expect(read('Trên đây là kết quả thực hiện Kế hoạch số 15/KH-UBND của UBND xã An Lão.')).toEqual([
      ['Kế hoạch số 15/KH-UBND của UBND xã An Lão', 'UBND xã An Lão'],
    ])
    expect(read('Trên đây là Kế hoạch thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị.')).toEqual([
      ['Nghị quyết số 57-NQ/TW của Bộ Chính trị', 'Bộ Chính trị'],
    ])
  })

  it('takes who proposes as the issuer', () => {
    const [found] = documents('Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 123/TTr-SNV ngày 02/3/2021;')
    expect(found?.issuer?.value).toBe('Giám đốc Sở Nội vụ')
    expect(found?.relation.value).toBe('proposal')
    expect(found?.text).toBe('Tờ trình số 123/TTr-SNV ngày 02/3/2021')
  })
})

describe('issuers', () => {
  const issuer = (text: string): string | undefined => documents(text)[0]?.issuer?.value

  it.each([
    ['Công văn số 12/KTSTQ-P1 của Cục Kiểm tra sau thông quan.', 'Cục Kiểm tra sau thông quan'],
    [
      'Quyết định số 47/QĐ-UBDT của Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc công nhận thôn đặc biệt khó khăn',
      'Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc',
    ],
    [
      'Sửa đổi mức thuế tại Thông tư số 61/2015/TT-BTC của Bộ trưởng Bộ Tài chính thành mức thuế mới',
      'Bộ trưởng Bộ Tài chính',
    ],
    [
      'Thông tư số 02/2009/TT-BLĐTBXH của Bộ Lao động -Thương binh và Xã hội về lương',
      'Bộ Lao động -Thương binh và Xã hội',
    ],
    ['Báo cáo số 98/BC-KTNS của Ban Kinh tế- Ngân sách về giá đất', 'Ban Kinh tế- Ngân sách'],
    ['Thông báo số 14/TB-TTKQH của Tổng thư ký Quốc hội.', 'Tổng thư ký Quốc hội'],
    [
      'công văn số 24/CV-AC của Ngân hàng TNHH An Châu và Ngân hàng TNHH Bảo Minh về thuế',
      'Ngân hàng TNHH An Châu và Ngân hàng TNHH Bảo Minh',
    ],
    ['công văn số 24/CV-AC của Công ty TNHH An Châu vê thuế thu nhập', 'Công ty TNHH An Châu'],
    ['Nghị quyết số 16/NQ-HĐND của của HĐND tỉnh về học phí', 'HĐND tỉnh'],
  ])('%s', (text, expected) => {
    expect(issuer(text)).toBe(expected)
  })

  it('are not joined where another letter begins', () => {
    expect(issuer('công văn số 24/CV-AC của Công ty An Châu và Cục Thuế tỉnh trả lời')).toBe('Công ty An Châu')
  })
})

describe('short names of laws', () => {
  it('stand for the same law as the full ones', () => {
    const { citations } = readCitations(
      'Theo Luật Bảo hiểm xã hội số 58/2014/QH13, người lao động hưởng chế độ. Điều 64 Luật BHXH; Bộ luật Hình sự; Điều 214 BLHS.',
    )
    expect(citations.map(({ citedDocument }) => citedDocument)).toEqual(['d1', 'd1', 'd2', 'd2'])
  })
})

describe('numbers with odd parts', () => {
  it.each([
    ['Văn bản số 19-CV/VPTW/nb ngày 21/11/2016', '19-CV/VPTW/nb'],
    ['công văn số 98/VPCP - ĐMDN ngày 10/10/2018', '98/VPCP-ĐMDN'],
    ['Thông tư 13/2025/TT BNNMT ngày 19/6/2025', '13/2025/TT-BNNMT'],
    ['Nghị quyết số 32/2020/Q H14 ngày 17/11/2020', '32/2020/QH14'],
  ])('%s', (text, number) => {
    expect(documents(text).map((citation) => [citation.text, citation.number?.value])).toEqual([[text, number]])
  })
})

describe('relations', () => {
  it.each([
    ['Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ;', '30/2020/NĐ-CP', 'basis'],
    ['Thực hiện nghiêm túc Chỉ thị số 16/CT-TTg của Thủ tướng Chính phủ.', '16/CT-TTg', 'implements'],
    ['Các đơn vị làm theo tinh thần Chỉ thị số 06-CT/TU của Thành ủy.', '06-CT/TU', 'implements'],
    ['Triển khai đánh giá cán bộ theo Kế hoạch số 13-KH/TU của Thành ủy.', '13-KH/TU', 'implements'],
    ['Hồ sơ làm theo quy định tại Nghị định số 118/2025/NĐ-CP.', '118/2025/NĐ-CP', 'refers'],
    ['Quyết định này thay thế Quyết định số 12/2019/QĐ-UBND.', '12/2019/QĐ-UBND', 'replaces'],
    ['Bãi bỏ toàn bộ Quyết định số 12/2019/QĐ-UBND.', '12/2019/QĐ-UBND', 'repeals'],
    [
      '3. Nghị quyết số 13/2024/NQ-HĐND hết hiệu lực kể từ ngày Nghị quyết này có hiệu lực.',
      '13/2024/NQ-HĐND',
      'repeals',
    ],
    ['Sửa đổi, bổ sung một số điều của Thông tư số 01/2011/TT-BNV như sau:', '01/2011/TT-BNV', 'amends'],
    ['Thông tư này quy định chi tiết một số điều của Nghị định số 12/2020/NĐ-CP.', '12/2020/NĐ-CP', 'guides'],
    ['Đính chính lỗi tại Quyết định số 15/QĐ-BNV.', '15/QĐ-BNV', 'corrects'],
    ['Đính chính Quyết định số 15/QĐ-BNV.', '15/QĐ-BNV', 'corrects'],
    ['Đình chỉ thi hành Quyết định số 15/QĐ-UBND.', '15/QĐ-UBND', 'suspends'],
    ['Trả lời Công văn số 312/UBND-NN ngày 04/6/2021 của UBND huyện.', '312/UBND-NN', 'replies'],
    ['(Ban hành kèm theo Quyết định số 45/QĐ-UBND ngày 02/4/2021)', '45/QĐ-UBND', 'attached'],
    ['Đoàn kiểm tra theo Quyết định số 110-QĐ/TU tiếp tục làm việc.', '110-QĐ/TU', 'refers'],
  ])('%s', (text, number, relation) => {
    expect(relationOf(text, number)).toBe(relation)
  })

  it('points at the verb and says whether the whole document is meant', () => {
    const text = 'Bãi bỏ khoản 2 Điều 3 Quyết định số 12/2019/QĐ-UBND.'
    const [found] = documents(text)
    expect(found?.relation).toMatchObject({ value: 'repeals', text: 'Bãi bỏ', voice: 'active', extent: 'part' })
    const span = found?.relation.span
    expect(span && text.slice(span.start, span.end)).toBe('Bãi bỏ')
  })

  it('carries a lead-in down to its items, and a verb along its list', () => {
    const text =
      'Bãi bỏ các văn bản sau đây:\n1. Quyết định số 1/2010/QĐ-UBND về phí;\n2. Quyết định số 2/2011/QĐ-UBND về lệ phí.'
    expect(documents(text).map((citation) => citation.relation.value)).toEqual(['repeals', 'repeals'])
    const list = 'Thực hiện Chỉ thị số 06-CT/TU về nếp sống; Thông báo số 480-TB/TU về y tế; Kế hoạch số 3/KH-UBND.'
    expect(documents(list).map((citation) => citation.relation.value)).toEqual([
      'implements',
      'implements',
      'implements',
    ])
  })

  it('turns the direction in the passive voice', () => {
    const { citedDocuments, relationsBetween, citations } = readCitations(
      'Căn cứ Luật Ngân sách nhà nước số 83/2015/QH13 được sửa đổi, bổ sung một số điều bởi Luật số 59/2020/QH14;',
    )
    const [law, amending] = citedDocuments
    expect(citations.map((citation) => citation.relation.value)).toEqual(['basis', 'refers'])
    expect(relationsBetween).toEqual([{ from: amending?.id, to: law?.id, relation: 'amends', citation: 'c2' }])
  })
})

describe('nesting', () => {
  it('keeps what stands in the subject of another document apart', () => {
    const { citations, relationsBetween, citedDocuments } = readCitations(
      'Theo Công văn số 4577 ngày 29/11/2021 của Ủy ban nhân dân tỉnh về điều chỉnh Phương án số 4228/PA-BCĐ, ngày 09/11/2021.',
    )
    const [outer, inner] = citations
    expect(inner).toMatchObject({ within: outer?.id, relation: { value: 'refers' } })
    expect(relationsBetween).toEqual([
      { from: citedDocuments[0]?.id, to: citedDocuments[1]?.id, relation: 'amends', citation: inner?.id },
    ])
  })

  it('goes on with a list that began inside a subject', () => {
    const { citations } = readCitations(
      'Đảng ủy đã ban hành Công văn số 98-CV/ĐU về triển khai thực hiện Nghị quyết số 08-NQ/TU của Thành ủy, Chỉ thị số 05/CT-UBND của UBND thành phố.',
    )
    expect(citations.map((citation) => citation.within)).toEqual([undefined, 'c1', 'c1'])
  })

  it('parts a second decree of a căn cứ from the subject of the first', () => {
    const { citations } = readCitations(
      'Căn cứ Nghị định số 127/2007/NĐ-CP ngày 01/8/2007 của Chính phủ quy định chi tiết một số điều của Luật Thủy sản và Nghị định số 78/2018/NĐ-CP ngày 16/5/2018 của Chính phủ;',
    )
    expect(citations.map((citation) => [citation.relation.value, citation.within])).toEqual([
      ['basis', undefined],
      ['refers', 'c1'],
      ['basis', undefined],
    ])
  })
})

describe('provisions', () => {
  const provisions = (text: string): readonly string[] => documents(text)[0]?.provisions?.map((one) => one.value) ?? []
  it.each([
    ['điểm b khoản 2 Điều 5 Nghị định số 15/2020/NĐ-CP', ['điểm b khoản 2 Điều 5']],
    [
      'khoản 1, 2 và điểm đ khoản 3 Điều 4 của Luật Đất đai',
      ['khoản 1 Điều 4', 'khoản 2 Điều 4', 'điểm đ khoản 3 Điều 4'],
    ],
    ['Điều 5 đến Điều 7 Thông tư số 01/2011/TT-BNV', ['Điều 5', 'Điều 6', 'Điều 7']],
    ['Mục II Phụ lục I ban hành kèm theo Nghị định số 30/2020/NĐ-CP', ['Mục II Phụ lục I']],
    ['Điều 5 và Phụ lục II Nghị định số 30/2020/NĐ-CP', ['Điều 5', 'Phụ lục II']],
    ['điểm 2.6 khoản 2 Mục I Hướng dẫn số 01-HD/BTCTU', ['điểm 2.6 khoản 2 Mục I']],
    ['Điều 12 của Quy chế này và Nghị định số 30/2020/NĐ-CP', []],
  ])('%s', (text, wanted) => {
    expect(provisions(text)).toEqual(wanted)
  })

  it('is located where it is printed', () => {
    const text = 'Theo điểm b khoản 2 Điều 5 của Nghị định số 15/2020/NĐ-CP.'
    const [one] = documents(text)[0]?.provisions ?? []
    expect(one).toMatchObject({ article: '5', clause: '2', point: 'b', text: 'điểm b khoản 2 Điều 5' })
    expect(one && text.slice(one.span.start, one.span.end)).toBe('điểm b khoản 2 Điều 5')
  })
})

describe('anaphors', () => {
  it('resolves to the last document of the type, and leaves the rest open with a notice', () => {
    const near = readCitations(
      'Theo Nghị quyết số 08-NQ/TU và Chỉ thị số 16/CT-TTg, các xã thực hiện Nghị quyết nêu trên.',
    )
    expect(near.citations[2]).toMatchObject({
      kind: 'anaphor',
      antecedent: 'c1',
      citedDocument: near.citations[0]?.citedDocument,
    })
    const open = readCitations('Các xã thực hiện Nghị quyết nêu trên.')
    expect(open.citations[0]?.antecedent).toBeUndefined()
    expect(open.notices.map((notice) => notice.code)).toEqual(['citation-unresolved-anaphor'])
  })

  it('is stopped by a mention that names nothing', () => {
    const { citations } = readCitations(
      'Nghị quyết số 08-NQ/TU; các nghị quyết của Tỉnh ủy. Các xã thực hiện Nghị quyết nêu trên.',
    )
    expect(citations.at(-1)).toMatchObject({ kind: 'anaphor' })
    expect(citations.at(-1)?.antecedent).toBeUndefined()
  })
})

describe('the document itself', () => {
  const header = {
    number: { value: '60-NQ/ĐU', text: '60-NQ/ĐU', span: { start: 0, end: 8 }, ordinal: '60', symbol: 'NQ/ĐU' },
    date: { value: '2021-09-05', text: '', span: { start: 0, end: 0 } },
  }
  it('is not cited by its own number, but another of the same number is', () => {
    const text = 'Kèm theo Nghị quyết số 60-NQ/ĐU. Thay thế Nghị quyết số 60-NQ/ĐU ngày 04/5/2018.'
    expect(readCitations(text, header).citations.map((citation) => citation.date?.value)).toEqual(['2018-05-04'])
  })

  it('tells what an article reports on', () => {
    const text =
      'Chính phủ vừa ban hành Nghị định số 15/2020/NĐ-CP ngày 03/02/2020 quy định xử phạt trong lĩnh vực bưu chính, viễn thông và tần số vô tuyến điện.\n\nTrước đó là Nghị định số 174/2013/NĐ-CP.'
    const { about, citedDocuments } = readCitations(text, {}, 'news')
    expect(about).toEqual([citedDocuments[0]?.id])
  })
})

describe('where a name or a number ends', () => {
  it.each([
    [
      'Thực hiện Công điện số 94/CĐ-BXD ngày 20/11/2024 của Bộ Xây dựng và chỉ đạo của các cấp có thẩm quyền.',
      'Công điện số 94/CĐ-BXD ngày 20/11/2024 của Bộ Xây dựng',
    ],
    [
      'Căn cứ Thông tư số 21/2024/TT-BYT ngày 27/6/2024của Bộ Y tế;',
      'Thông tư số 21/2024/TT-BYT ngày 27/6/2024của Bộ Y tế',
    ],
    [
      'Trả lời công văn số 644/CV-Cas.Bay của Công ty Cổ phần Hàng không Cánh Diều về hóa đơn',
      'công văn số 644/CV-Cas.Bay của Công ty Cổ phần Hàng không Cánh Diều',
    ],
    [
      'Bãi bỏ Quyết định số 35/2018/QĐ-UBND của UBND tỉnh Quảng Trị (cũ) về giá đất.',
      'Quyết định số 35/2018/QĐ-UBND của UBND tỉnh Quảng Trị (cũ)',
    ],
    [
      'Hướng dẫn thi hành luật ban hành văn bản quy phạm pháp luật và kiểm tra.',
      'luật ban hành văn bản quy phạm pháp luật',
    ],
    ['Thực hiện Chỉ thị số 16/CT-TTg.Các đơn vị báo cáo kết quả.', 'Chỉ thị số 16/CT-TTg'],
  ])('%s', (text, cited) => {
    expect(documents(text).map((citation) => citation.text)).toEqual([cited])
  })
})

describe('the years of ministries', () => {
  it.each([
    ['Căn cứ Thông tư số 12/2019/TT-BNNMT;', true],
    ['Căn cứ Thông tư số 12/2025/TT-BNNMT;', false],
    ['Căn cứ Quyết định số 2304/QĐ-BTNMT ngày 23 tháng 6 năm 2025;', true],
    ['Căn cứ Quyết định số 2304/QĐ-BTNMT ngày 23 tháng 02 năm 2025;', false],
    ['Căn cứ Quyết định số 5/QĐ-BTNMT;', false],
    ['Trả lời công văn số 28/CV-PKT ngày 28/3/2018 của Công ty TNHH Rau Sạch;', false],
  ])('%s', (text, told) => {
    expect(readCitations(text).notices.some((notice) => notice.code === 'citation-issuer-years')).toBe(told)
  })
})

describe('links below the text of a page', () => {
  const article =
    'Tổ đan lưới của chị em xóm 7 có 26 thành viên theo Quyết định số 12/QĐ-HPN.\nMỗi tháng một người có thêm từ 2 đến 3 triệu đồng.\n'
  const numbers = (text: string, kind: 'document' | 'news' = 'news'): readonly (string | undefined)[] =>
    readCitations(text, {}, kind).citations.map(({ number }) => number?.value)

  it.each([
    'VĂN BẢN MỚI\nSố: 131/QĐ-BTV - Quyết định khen thưởng\nNghị định 39/2015/NĐ-CP',
    'Các bài viết khác\n- Triển khai Thông tư 32/2023/TT-BYT',
    'Câu hỏi liên quan:\n» Phạt nồng độ cồn theo Nghị định 100/2019/NĐ-CP',
  ])('are not cited: %s', (links) => {
    expect(numbers(`${article}${links}\n`)).toEqual(['12/QĐ-HPN'])
    expect(numbers(`${article}${links}\n`, 'document')).toEqual(['12/QĐ-HPN'])
  })

  it('end before a paragraph', () => {
    expect(
      numbers(`${article}Văn bản mới\nNghị định 39/2015/NĐ-CP quy định mức hỗ trợ cho phụ nữ vùng cao.\n`),
    ).toEqual(['12/QĐ-HPN', '39/2015/NĐ-CP'])
  })
})
