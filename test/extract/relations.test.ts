import { describe, expect, it } from 'vitest'
import type { Header } from '../../src/model/document.ts'
import { readCitations } from './reading.ts'

const of = (type: string, year?: number): Header => ({
  type: { value: type, name: type },
  ...(year === undefined
    ? {}
    : { number: { value: '1', text: '1', span: { start: 0, end: 1 }, ordinal: '1', symbol: 'X', year } }),
})

function relations(text: string, header: Header = {}, kind: 'document' | 'news' = 'document'): readonly string[] {
  return readCitations(text, header, kind)
    .citations.filter((citation) => citation.kind === 'document')
    .map((citation) => `${citation.number?.value ?? citation.title?.value ?? ''} ${citation.relation.value}`)
}

function between(text: string): readonly string[] {
  const { citedDocuments, relationsBetween } = readCitations(text)
  const name = (id: string): string => {
    const document = citedDocuments.find((one) => one.id === id)
    return document?.number?.value ?? document?.title?.value ?? id
  }
  return relationsBetween.map(({ from, to, relation }) => `${name(from)} ${relation} ${name(to)}`)
}

describe('a list of what is carried out', () => {
  it('goes on behind a bracket that holds semicolons', () => {
    expect(
      relations(
        'Thực hiện Nghị quyết số 12-NQ/ĐU ngày 15/8/2031 của Đảng ủy xã về giảm nghèo (xóa nhà tạm; nước sạch), Kế hoạch số 31/KH-UBND ngày 20/8/2031 của Ủy ban nhân dân xã, hội xây dựng kế hoạch.',
        of('KH'),
      ),
    ).toEqual(['12-NQ/ĐU implements', '31/KH-UBND implements'])
  })

  it('goes on with what somebody says, behind the subject of the first', () => {
    expect(
      relations(
        'Thực hiện Thông tư số 9/2031/TT-BYT ngày 30/12/2031 của Bộ Y tế quy định về khám bệnh và ý kiến chỉ đạo của Ủy ban nhân dân tỉnh tại Công văn số 51/UBND-VX ngày 28/10/2031, sở yêu cầu các trạm trực đêm.',
        of('CV'),
      ),
    ).toEqual(['9/2031/TT-BYT implements', '51/UBND-VX implements'])
  })

  it('goes on behind the document by which the first was approved', () => {
    expect(
      relations(
        'Thực hiện Đề án "Bến đò sáng 2031 - 2035" được phê duyệt tại Quyết định số 7/QĐ-UBND ngày 05/01/2031; Kế hoạch số 9/KH-SYT ngày 06/01/2031; Hướng dẫn số 4/HD-SYT, phòng xây dựng kế hoạch như sau:',
        of('KH'),
      ),
    ).toEqual(['7/QĐ-UBND refers', '9/KH-SYT implements', '4/HD-SYT implements'])
  })

  it('ends where the next one speaks', () => {
    expect(
      relations(
        'Thực hiện Công điện số 3/CĐ-UBND ngày 05/01/2031, Chỉ thị 02 yêu cầu các chợ lắp chuông báo cháy.',
        of('TB'),
      ),
    ).toEqual(['3/CĐ-UBND implements', '02 refers'])
  })
})

describe('what is said around a citation', () => {
  it.each([
    [
      'Sở Tài chính trả lời luôn câu hỏi tại Công văn số 5/UBND-TC ngày 01/8/2031: giá chưa gồm thuế.',
      '5/UBND-TC replies',
    ],
    ['Sở Tài chính trả lời kiến nghị nêu tại Công văn số 5/UBND-TC ngày 01/8/2031 như sau.', '5/UBND-TC replies'],
    ['Sở Tài chính trả lời vướng mắc tại Công văn số 5/UBND-TC ngày 01/8/2031.', '5/UBND-TC replies'],
    [
      'Do sơ suất trong khâu soạn thảo, Sở Tài chính đính chính Thông báo số 13/TB-STC ngày 31/7/2031.',
      '13/TB-STC corrects',
    ],
    ['Sở Tài chính đang soạn thảo văn bản đính chính Thông báo số 13/TB-STC ngày 31/7/2031.', '13/TB-STC refers'],
    ['II. Thông tư số 7-LTTP/TT ngày 2-3-1974 của Bộ nay bãi bỏ.', '7-LTTP/TT repeals'],
    ['II. Thông tư số 7-LTTP/TT ngày 2-3-1974 của Bộ nay hủy bỏ.', '7-LTTP/TT repeals'],
  ])('%s', (text, right) => {
    expect(relations(text, of(text.startsWith('II.') ? 'TT' : 'CV'))).toEqual([right])
  })
})

describe('what a document is attached to', () => {
  it('stands over the appendix', () => {
    expect(
      relations('QUY CHẾ\nLàm việc của tổ giúp việc\n(Ban hành kèm theo Quyết định số 51/QĐ-UBND ngày 04/6/2021)'),
    ).toEqual(['51/QĐ-UBND attached'])
  })

  it('is not said of a part of another document', () => {
    expect(
      relations('Hồ sơ lập theo Mẫu số 02 tại Phụ lục III ban hành kèm theo Nghị định số 71/2022/NĐ-CP.', of('KH')),
    ).toEqual(['71/2022/NĐ-CP refers'])
    expect(relations('Nước thải đạt quy chuẩn (ban hành kèm theo Thông tư số 06/2020/TT-BTNMT).', of('KH'))).toEqual([
      '06/2020/TT-BTNMT refers',
    ])
  })

  it('gives way to the verb that changes the attachment, unless a rule stands between', () => {
    expect(relations('Bãi bỏ Phụ lục I ban hành kèm theo Quyết định số 51/QĐ-UBND.', of('QĐ'))).toEqual([
      '51/QĐ-UBND repeals',
    ])
    expect(
      relations('Yêu cầu bổ sung giấy tờ theo mẫu số 01 ban hành kèm theo Nghị định số 26/2020/NĐ-CP.', of('NĐ')),
    ).toEqual(['26/2020/NĐ-CP refers'])
  })
})

describe('the basis of a document', () => {
  it('ends where the sentence itself begins', () => {
    const text =
      'Căn cứ quy định nêu trên, trường hợp công ty cho thuê nhà xưởng thì thực hiện kê khai theo quy định tại Điều 8 Thông tư số 92/2015/TT-BTC.'
    expect(relations(text, of('CV'))).toEqual(['92/2015/TT-BTC refers'])
    expect(
      relations('Căn cứ kết quả rà soát, cơ quan thuế không áp dụng Nghị định số 10/2022/NĐ-CP.', of('CV')),
    ).toEqual(['10/2022/NĐ-CP refers'])
  })

  it('goes on over what leads to the citation', () => {
    expect(
      relations(
        'Căn cứ ý kiến chỉ đạo của Phó Thủ tướng Chính phủ tại Công văn số 107/VPCP-CN ngày 04/11/2019;',
        of('CV'),
      ),
    ).toEqual(['107/VPCP-CN basis'])
    expect(
      relations(
        'Căn cứ các quy định tại khoản 3 Điều 2 Thông tư số 80/2012/TT-BTC; khoản 6 Điều 20 Luật Quản lý thuế;',
        of('CV'),
      ),
    ).toEqual(['80/2012/TT-BTC basis', 'Luật Quản lý thuế basis'])
  })

  it('is not what a document with a blank number guides', () => {
    expect(
      relations('Căn cứ Nghị định số      của Chính phủ quy định chi tiết một số điều của Luật Nhà ở;', of('TT')),
    ).toEqual(['Luật Nhà ở refers'])
  })

  it('goes on behind those that amend it', () => {
    const text =
      'Căn cứ Luật Nhà ở số 27/2023/QH15 được sửa đổi, bổ sung bởi Luật số 43/2024/QH15; Nghị định số 95/2024/NĐ-CP;'
    expect(relations(text, of('TT'))).toEqual(['27/2023/QH15 basis', '43/2024/QH15 refers', '95/2024/NĐ-CP basis'])
  })
})

describe('carrying out', () => {
  it('is not acting by a rule', () => {
    expect(relations('Việc kiểm kê thực hiện theo Thông tư số 12/2023/TT-BTC.', of('KH'))).toEqual([
      '12/2023/TT-BTC refers',
    ])
    expect(relations('Việc kiểm kê thực hiện theo Kế hoạch số 12/KH-UBND.', of('KH'))).toEqual([
      '12/KH-UBND implements',
    ])
    expect(relations('Việc kiểm kê thực hiện theo Quyết định số 12/2023/QĐ-TTg.', of('QĐ', 2025))).toEqual([
      '12/2023/QĐ-TTg refers',
    ])
  })

  it('is not a deed that a rule names', () => {
    expect(
      relations('Thiệt hại do thực hiện các hành vi quy định tại điểm b khoản 4 Điều 4 Luật Đê điều.', of('NĐ')),
    ).toEqual(['Luật Đê điều refers'])
    expect(relations('Thực hiện yêu cầu trên, Luật Đầu tư được trình Quốc hội.', of('BC'))).toEqual([
      'Luật Đầu tư refers',
    ])
  })

  it('is not told by who reports on it', () => {
    expect(relations('BÁO CÁO\nKết quả 02 năm thực hiện Đề án số 41-ĐA/HU ngày 03/5/2021', of('BC'))).toEqual([
      '41-ĐA/HU refers',
    ])
    expect(
      relations(
        'Sau gần 03 năm triển khai, thực hiện Nghị quyết số 07-NQ/HU, công tác thu gom rác có chuyển biến.',
        of('KL'),
      ),
    ).toEqual(['07-NQ/HU refers'])
    expect(relations('Báo cáo tình hình triển khai thực hiện Chỉ thị số 09-CT/HU trước ngày 10/6.', of('CV'))).toEqual([
      '09-CT/HU refers',
    ])
    expect(relations('Kế hoạch tổng kết 10 năm thi hành Luật Thư viện.', of('KH'))).toEqual(['Luật Thư viện refers'])
    expect(relations('Thực hiện Chỉ thị số 09-CT/HU, Hội báo cáo kết quả như sau:', of('BC'))).toEqual([
      '09-CT/HU implements',
    ])
    expect(relations('Hằng năm triển khai thực hiện Kế hoạch số 12-KH/HU.', of('CTr'))).toEqual(['12-KH/HU implements'])
  })

  it('is not told by who inspects it', () => {
    expect(relations('Giám sát 03 cuộc việc chấp hành Luật Trẻ em và Nghị định số 56/2017/NĐ-CP.', of('BC'))).toEqual([
      'Luật Trẻ em refers',
      '56/2017/NĐ-CP refers',
    ])
    expect(relations('Kiểm tra ít nhất 02 chi bộ về việc tổ chức thực hiện Chỉ thị số 09-CT/HU.', of('HD'))).toEqual([
      '09-CT/HU refers',
    ])
    expect(relations('Đưa nội dung thực hiện Nghị quyết 18 vào chương trình giám sát năm 2026.', of('CTr'))).toEqual([
      '18 refers',
    ])
    expect(relations('Đưa nội dung thực hiện Nghị quyết 18 vào sinh hoạt chi bộ.', of('CTr'))).toEqual([
      '18 implements',
    ])
    expect(relations('Chỉ đạo, kiểm tra việc thực hiện Nghị quyết số 18-NQ/TU.', of('CTr'))).toEqual([
      '18-NQ/TU implements',
    ])
    expect(relations('Kiểm tra các chi bộ gắn với việc thực hiện Nghị quyết số 18-NQ/TU.', of('CTr'))).toEqual([
      '18-NQ/TU implements',
    ])
  })

  it('is not told by who tells what went wrong', () => {
    expect(
      relations('Tháo gỡ khó khăn, vướng mắc phát sinh trong quá trình triển khai thực hiện Luật Thư viện.', of('CV')),
    ).toEqual(['Luật Thư viện refers'])
    expect(relations('Xử lý các trường hợp không chấp hành Chỉ thị số 09-CT/HU.', of('CV'))).toEqual([
      '09-CT/HU refers',
    ])
    expect(relations('Một số chi bộ chưa nghiêm túc trong việc thực hiện Quy định số 12-QĐ/HU.', of('CT'))).toEqual([
      '12-QĐ/HU refers',
    ])
    expect(relations('Không ngừng đẩy mạnh thực hiện Chỉ thị số 09-CT/HU.', of('CT'))).toEqual(['09-CT/HU implements'])
    expect(relations('Không chỉ thực hiện Chỉ thị số 09-CT/HU mà còn làm nhiều việc khác.', of('CT'))).toEqual([
      '09-CT/HU implements',
    ])
  })

  it('is not told by a heading above it', () => {
    expect(
      relations(
        'I. TÌNH HÌNH\nThực hiện Nghị quyết số 18-NQ/TU về phát triển đô thị; Quyết định số 57/QĐ-UBND',
        of('NQ'),
      ),
    ).toEqual(['18-NQ/TU implements', '57/QĐ-UBND implements'])
    expect(relations('BÁO CÁO\nTÌNH HÌNH\nTHỰC HIỆN NGHỊ QUYẾT SỐ 18-NQ/TU', of('BC'))).toEqual(['18-NQ/TU refers'])
    expect(relations('Nội dung kết quả: Thực hiện Chỉ thị số 09-CT/HU.', of('KH'))).toEqual(['09-CT/HU implements'])
  })

  it('goes on behind a short name in brackets', () => {
    const text =
      'Thực hiện Nghị quyết số 18-NQ/TU ngày 05/3/2024 của Tỉnh ủy (sau đây viết tắt là Nghị quyết 18); Chương trình hành động số 33-CTr/HU ngày 09/4/2024 của Huyện ủy; Kế hoạch số 15-KH/HU,'
    expect(relations(text, of('KH'))).toEqual([
      '18-NQ/TU implements',
      '18 refers',
      '33-CTr/HU implements',
      '15-KH/HU implements',
    ])
  })

  it('is not the deed of another one in a list', () => {
    expect(
      relations(
        'Căn cứ Quy định số 24-QĐ/TW ngày 30/7/2021 của Ban Chấp hành Trung ương thi hành Chương V Điều lệ Đảng; Hướng dẫn số 01-HD/TW;',
        of('HD'),
      ),
    ).toEqual(['24-QĐ/TW basis', 'Điều lệ Đảng refers', '01-HD/TW basis'])
    expect(
      relations(
        'Căn cứ Kết luận số 80-KL/TU ngày 04/6/2024 của Tỉnh ủy tiếp tục thực hiện Nghị quyết số 18-NQ/TU; Kế hoạch số 15-KH/HU;',
      ),
    ).toEqual(['80-KL/TU basis', '18-NQ/TU refers', '15-KH/HU basis'])
  })

  it('is what another one was issued for', () => {
    const text =
      'Đã tham mưu ban hành Kế hoạch số 15/KH-UBND ngày 03/02/2023 để triển khai thực hiện Chỉ thị số 09-CT/HU, Quyết định số 57/QĐ-UBND.'
    expect(relations(text, of('BC'))).toEqual(['15/KH-UBND refers', '09-CT/HU refers', '57/QĐ-UBND refers'])
    expect(between(text)[0]).toBe('15/KH-UBND implements 09-CT/HU')
    expect(relations('Bám sát Kế hoạch số 15/KH-UBND để triển khai Chỉ thị số 09-CT/HU.', of('KH')).at(-1)).toBe(
      '09-CT/HU implements',
    )
  })

  it('may name who gave the task', () => {
    expect(
      relations(
        'Thực hiện nhiệm vụ Chủ tịch tỉnh giao tại khoản 2 Mục I Chỉ thị số 9/CT-UBND, Sở Y tế đề nghị:',
        of('CV'),
      ),
    ).toEqual(['9/CT-UBND implements'])
    expect(
      relations('Báo cáo kết quả thực hiện nhiệm vụ Chủ tịch tỉnh giao tại Chỉ thị số 9/CT-UBND.', of('CV')),
    ).toEqual(['9/CT-UBND refers'])
  })

  it('follows a basis in the same sentence', () => {
    expect(
      relations(
        'Căn cứ Kế hoạch số 15-KH/HU và thực hiện Hướng dẫn số 12-HD/BTG, Công văn số 30-CV/BTG, Hội Nông dân xã đề nghị:',
        of('CV'),
      ),
    ).toEqual(['15-KH/HU basis', '12-HD/BTG implements', '30-CV/BTG implements'])
  })

  it('may be told to be full or successful', () => {
    expect(
      relations('Tổ chức thực hiện thắng lợi Nghị quyết số 01-NQ/ĐU và Chương trình hành động số 02-CTr/TU.', of('KH')),
    ).toEqual(['01-NQ/ĐU implements', '02-CTr/TU implements'])
  })

  it('goes on with what is named in full behind a subject that names another one in short', () => {
    expect(
      relations(
        'Căn cứ Kế hoạch số 15-KH/HU ngày 04/5/2023 của Huyện ủy về tổ chức thực hiện Nghị quyết số 18-NQ/TU, Công văn số 30-CV/BTG ngày 08/5/2023 của Ban Tuyên giáo, Hội ban hành kế hoạch:',
        of('KH'),
      ),
    ).toEqual(['15-KH/HU basis', '18-NQ/TU refers', '30-CV/BTG basis'])
    expect(
      relations(
        'Đã ban hành Công văn số 98-CV/HU về thực hiện Nghị quyết số 18-NQ/TU của Tỉnh ủy, Chỉ thị số 5/CT-UBND của UBND tỉnh.',
        of('BC'),
      ),
    ).toEqual(['98-CV/HU refers', '18-NQ/TU refers', '5/CT-UBND refers'])
  })

  it('by a plan is done by the verb that the plan belongs to', () => {
    expect(relations('- Thành lập Tổ công tác thực hiện dự án theo Quyết định số 57/QĐ-UBND.', of('BC'))).toEqual([
      '57/QĐ-UBND refers',
    ])
    expect(relations('- Thực hiện ngày thứ bảy xanh gắn với học tập theo Chỉ thị số 09-CT/HU.', of('BC'))).toEqual([
      '09-CT/HU refers',
    ])
    expect(relations('- Thực hiện ngày thứ bảy xanh theo Kế hoạch số 15-KH/HU.', of('BC'))).toEqual([
      '15-KH/HU implements',
    ])
  })

  it('is not told by a lead-in that points to rules or to those that amend', () => {
    expect(
      relations(
        'Việc lưu trữ được thực hiện theo quy định tại các văn bản:\na) Nghị định số 01/2013/NĐ-CP;\nb) Thông tư số 09/2014/TT-BNV.',
        of('CV'),
      ),
    ).toEqual(['01/2013/NĐ-CP refers', '09/2014/TT-BNV refers'])
    expect(
      relations(
        'Thông tư hướng dẫn thực hiện kiểm kê được sửa đổi, bổ sung bởi:\nThông tư số 12/2023/TT-BTC',
        of('TT'),
      ),
    ).toEqual(['12/2023/TT-BTC refers'])
  })
})

describe('guiding', () => {
  it('is said of this document alone', () => {
    expect(
      relations(
        'Chính phủ ban hành Nghị định quy định chi tiết một số điều và biện pháp thi hành Luật Nhà ở.',
        of('NĐ'),
      ),
    ).toEqual(['Luật Nhà ở guides'])
    expect(
      relations('Thông tư này quy định chi tiết và hướng dẫn thi hành Nghị định số 95/2024/NĐ-CP.', of('TT')),
    ).toEqual(['95/2024/NĐ-CP guides'])
    expect(
      relations('Khẩn trương trình các văn bản quy định chi tiết, hướng dẫn thi hành Luật Nhà ở.', of('NQ')),
    ).toEqual(['Luật Nhà ở refers'])
    expect(
      relations(
        'Theo quy định của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Nhà ở.',
        of('NĐ'),
      ),
    ).toEqual(['Luật Nhà ở refers'])
  })
})

describe('changing', () => {
  it('is not what is only thought of, or what a draft would do', () => {
    expect(relations('1. Về đề nghị nghiên cứu, sửa đổi, bổ sung Nghị quyết số 66/2025/NQ-CP.', of('NQ'))).toEqual([
      '66/2025/NQ-CP refers',
    ])
    expect(
      relations('Áp dụng một số quy định tại dự án Luật sửa đổi, bổ sung một số điều của Luật Xây dựng.', of('NQ')).at(
        -1,
      ),
    ).toMatch(/refers$/u)
    expect(
      relations('Chính phủ ban hành Nghị định sửa đổi, bổ sung một số điều của Nghị định số 10/2022/NĐ-CP.', of('NĐ')),
    ).toEqual(['10/2022/NĐ-CP amends'])
  })

  it('is told behind the last of a list', () => {
    expect(
      relations(
        '2. Nghị định số 114/2002/NĐ-CP hướng dẫn Luật Việc làm; Nghị định số 33/2009/NĐ-CP về tiền lương hết hiệu lực.',
        of('NĐ'),
      ).at(-1),
    ).toBe('33/2009/NĐ-CP repeals')
  })

  it('is told behind the last of a list of its members that stand in the same sentence', () => {
    expect(
      relations(
        'Các thủ tục tương ứng đã công bố tại các Quyết định số 3/QĐ-BYT ngày 02/3/2030;\nQuyết định số 4/QĐ-BYT ngày 03/3/2030; Quyết định số 5/QĐ-BYT ngày 04/3/2030 hết hiệu lực kể từ ngày Quyết định này có hiệu lực.',
        of('QĐ'),
      ),
    ).toEqual(['3/QĐ-BYT repeals', '4/QĐ-BYT repeals', '5/QĐ-BYT repeals'])
    expect(
      relations(
        '- Thông tư số 21/2030/TT-BYT về hồ sơ;\n- Quyết định số 4/QĐ-BYT công bố thủ tục bị bãi bỏ trong lĩnh vực dược.',
        of('QĐ'),
      )[0],
    ).toBe('21/2030/TT-BYT refers')
  })

  it('is not handed on to what the document cannot change', () => {
    expect(
      relations(
        'Bãi bỏ các văn bản sau:\n1. Thông tư số 7/2030/TT-BYT quy định chi tiết Nghị định số 19/2030/NĐ-CP về bến phà và Nghị định số 20/2030/NĐ-CP về phí đò.',
        of('TT'),
      ).at(-1),
    ).toBe('20/2030/NĐ-CP refers')
  })

  it('goes along a list in capitals, over the end of a line', () => {
    expect(
      relations('QUYẾT ĐỊNH\nBÃI BỎ QUYẾT ĐỊNH\nSỐ 09/QĐ-UBND NGÀY 25/3/2022 VÀ QUYẾT ĐỊNH SỐ 08/QĐ-UBND', of('QĐ')),
    ).toEqual(['09/QĐ-UBND repeals', '08/QĐ-UBND repeals'])
  })

  it('goes along a list in capitals', () => {
    expect(relations('QUYẾT ĐỊNH\nBÃI BỎ QUYẾT ĐỊNH SỐ 09/QĐ-UBND VÀ QUYẾT ĐỊNH SỐ 08/QĐ-UBND', of('QĐ'))).toEqual([
      '09/QĐ-UBND repeals',
      '08/QĐ-UBND repeals',
    ])
  })
})

describe('answers and proposals', () => {
  it('are about letters, not about the laws that follow', () => {
    const text =
      'Trả lời công văn số 3554/CT-TTHT ngày 28/3/2014 của Cục Thuế tỉnh về chi trả lãi vay, Tổng cục Thuế có ý kiến như sau:\nĐiều 6 Thông tư số 123/2012/TT-BTC quy định về chi phí.'
    expect(relations(text, of('CV'))).toEqual(['3554/CT-TTHT replies', '123/2012/TT-BTC refers'])
    expect(relations('Việc này được trả lời tại công văn số 2796/BTNMT-TCMT.', of('CV'))).toEqual([
      '2796/BTNMT-TCMT refers',
    ])
  })

  it('come from a second speaker too, but a review is none', () => {
    const text =
      'Theo đề nghị của Giám đốc Sở Du lịch tại Tờ trình số 68/TTr-SDL ngày 24/10/2025 và Giám đốc Sở Nội vụ tại Tờ trình số 64/TTr-SNV ngày 27/10/2025;'
    const { citations } = readCitations(text, of('QĐ'))
    expect(citations.map(({ relation, issuer }) => `${relation.value} ${issuer?.value}`)).toEqual([
      'proposal Giám đốc Sở Du lịch',
      'proposal Giám đốc Sở Nội vụ',
    ])
    const review =
      'Xét Tờ trình số 40/TTr-UBND ngày 20/11/2025; Báo cáo thẩm tra số 11/BC-BPC ngày 22/11/2025 của Ban Pháp chế;'
    expect(relations(review, of('NQ'))).toEqual(['40/TTr-UBND proposal', '11/BC-BPC refers'])
  })
})

describe('what cited documents do to each other', () => {
  it('goes on behind the law that one of them guides', () => {
    const text =
      'Căn cứ Nghị định số 187/2025/NĐ-CP ngày 01/7/2025 sửa đổi, bổ sung một số điều của Nghị định số 78/2025/NĐ-CP ngày 01/4/2025 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Nhà ở và Nghị định số 79/2025/NĐ-CP ngày 01/4/2025 của Chính phủ về kiểm tra văn bản;'
    expect(between(text)).toContain('187/2025/NĐ-CP amends 79/2025/NĐ-CP')
    expect(between(text)).toContain('78/2025/NĐ-CP guides Luật Nhà ở')
    expect(between(text)).not.toContain('187/2025/NĐ-CP guides Luật Nhà ở')
    expect(between(text)).not.toContain('187/2025/NĐ-CP guides 79/2025/NĐ-CP')
  })

  it('is told by the passive behind a subject, among documents of one rank', () => {
    expect(
      between(
        'Căn cứ Nghị định số 02/2025/NĐ-CP quy định chức năng của Bộ Công an, được sửa đổi, bổ sung bởi Nghị định số 11/2025/NĐ-CP;',
      ),
    ).toEqual(['11/2025/NĐ-CP amends 02/2025/NĐ-CP'])
    expect(
      between(
        'Theo Nghị định số 02/2025/NĐ-CP hướng dẫn Luật Nhà ở được sửa đổi, bổ sung bởi Nghị định số 11/2025/NĐ-CP.',
      ),
    ).toContain('11/2025/NĐ-CP amends 02/2025/NĐ-CP')
    expect(between('- Luật Căn cước số 26/2023/QH15 (sửa đổi bởi Luật số 118/2025/QH15)')).toEqual([
      '118/2025/QH15 amends 26/2023/QH15',
    ])
  })
})

describe('a letter', () => {
  it.each([
    ['Đề nghị công ty thực hiện nghiêm túc hướng dẫn tại Công văn số 35/TCT-CS.', 'implements'],
    ['Yêu cầu các xã thực hiện đúng hướng dẫn của Sở Y tế tại Công văn số 35/SYT-NV.', 'implements'],
    ['Các trạm chấp hành hướng dẫn tại Công văn số 35/SYT-NV.', 'implements'],
    ['Một số xã còn lúng túng khi tổ chức thực hiện Nghị quyết số 12-NQ/HU.', 'refers'],
    ['Có nơi bị động trong triển khai Nghị quyết số 12-NQ/HU.', 'refers'],
  ])('%s', (text, expected) => {
    expect(
      readCitations(text, { type: { value: 'CV', name: 'CV' } }).citations.map((one) => one.relation.value),
    ).toEqual([expected])
  })

  it('corrects one letter behind what it repeals of another', () => {
    const { citations } = readCitations(
      'Văn bản này bãi bỏ nội dung tại mục 2 Công văn số 70/SYT-NV ngày 14/5/2031 và đính chính thời điểm nêu tại Công văn số 98/SYT-NV ngày 03/9/2031.',
      { type: { value: 'CV', name: 'CV' } },
    )
    expect(citations.map((one) => one.relation.value)).toEqual(['refers', 'repeals', 'corrects'])
  })
})
