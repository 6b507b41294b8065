import { describe, expect, it } from 'vitest'
import { readCitations } from './reading.ts'

const read = (text: string): readonly string[] =>
  readCitations(text)
    .citations.filter(({ kind }) => kind === 'document')
    .map(({ number, date, issuer }) => `${number?.value ?? ''} | ${date?.value ?? ''} | ${issuer?.value ?? ''}`)

describe('who issued a cited document, and when', () => {
  it.each([
    [
      'Ngày 09/6/2031, Đảng ủy phường Chiềng An đã ban hành Công văn số 61-CV/ĐU về vệ sinh.',
      ['61-CV/ĐU | 2031-06-09 | Đảng ủy phường Chiềng An'],
    ],
    ['Ngày 02 tháng 8 năm 2031 Sở Y tế có Văn bản số 14/SYT-NV về tiêm chủng.', ['14/SYT-NV | 2031-08-02 | Sở Y tế']],
    ['ý kiến của Phó Chủ tịch UBND huyện tại Công văn số 8/VP-NC ngày 05/5/2031', ['8/VP-NC | 2031-05-05 | ']],
    ['Công văn số 8/PTM ngày 05/5/2031 của Bộ Chỉ huy quân sự tỉnh.', ['8/PTM | 2031-05-05 | Bộ Chỉ huy quân sự tỉnh']],
    ['chỉ đạo của Chủ nhiệm Ủy ban Dân tộc tại Thông báo số 8/TB-VPUB ngày 05/5/2031', ['8/TB-VPUB | 2031-05-05 | ']],
    [
      'Theo thẩm định của Sở Tư pháp: Số 29/BC-STP ngày 09/6/2031, số 189/STP-VB ngày 12/6/2031.',
      ['29/BC-STP | 2031-06-09 | Sở Tư pháp', '189/STP-VB | 2031-06-12 | Sở Tư pháp'],
    ],
    ['ý kiến của Phòng Tài chính - Kế hoạch (Công văn số 7/TCKH)', ['7/TCKH |  | Phòng Tài chính - Kế hoạch']],
    ['Kết quả của Ủy ban nhân dân xã: Nghị quyết số 8/NQ-HĐND được thực hiện.', ['8/NQ-HĐND |  | ']],
    [
      'Căn cứ Nghị quyết của Hội đồng nhân dân tỉnh về phân cấp quản lý tài sản (số 71/2031/NQ-HĐND, ngày 29/8/2031);',
      ['71/2031/NQ-HĐND | 2031-08-29 | Hội đồng nhân dân tỉnh'],
    ],
    [
      'Theo đề nghị của Trạm Y tế xã (Tờ trình số 7/TTr-TYT ngày 28/11/2031),',
      ['7/TTr-TYT | 2031-11-28 | Trạm Y tế xã'],
    ],
    [
      'Hướng dẫn số 21/HD-LĐLĐ được Liên đoàn Lao động tỉnh ban hành hôm 04/12/2031 đã chốt mức chi.',
      ['21/HD-LĐLĐ | 2031-12-04 | Liên đoàn Lao động tỉnh'],
    ],
    [
      'Bốn ngày sau, hôm 08/12/2031, Công đoàn Khu kinh tế, công nghiệp thành phố cũng ban hành Công văn số 35/CĐKKT-CS.',
      ['35/CĐKKT-CS | 2031-12-08 | Công đoàn Khu kinh tế, công nghiệp thành phố'],
    ],
    ['Căn cứ Nghị định số 17/2025/NĐ-CP ngày 09/6/20205 của Chính phủ;', ['17/2025/NĐ-CP |  | Chính phủ']],
    ['Theo Công văn số 17/BV ngày …/5/2031 của Bệnh viện Bạch Mai.', ['17/BV |  | Bệnh viện Bạch Mai']],
    ['Kế hoạch số 17-KH/TU ngày 05 tháng 10 năm 20223 của Tỉnh ủy.', ['17-KH/TU |  | Tỉnh ủy']],
    [
      'đề nghị của Giám đốc Sở Xây dựng tại Tờ trình số 9/TTr-SXD-VP ngày 05/5/2031',
      ['9/TTr-SXD-VP | 2031-05-05 | Giám đốc Sở Xây dựng'],
    ],
    ['Trước đó, Huyện ủy vừa ký ban hành Chỉ thị số 5-CT/HU.', ['5-CT/HU |  | Huyện ủy']],
    [
      'Theo Công văn số 3/SXD-QLN, của Sở Tài chính tại Tờ trình số 8/TTr-STC ngày 05/5/2031.',
      ['3/SXD-QLN |  | ', '8/TTr-STC | 2031-05-05 | Sở Tài chính'],
    ],
    [
      'tại các Chỉ thị số 71, 72, 73/CT-BYT của Bộ trưởng Bộ Y tế',
      ['71 |  | Bộ trưởng Bộ Y tế', '72 |  | Bộ trưởng Bộ Y tế', '73/CT-BYT |  | Bộ trưởng Bộ Y tế'],
    ],
    [
      'Căn cứ Chỉ thị số 71-CT/TW của Bộ Chính trị; các chi bộ thực hiện Chỉ thị 71-CT/TW, Kết luận 24-KL/TW của Ban Bí thư.',
      ['71-CT/TW |  | Bộ Chính trị', '71-CT/TW |  | ', '24-KL/TW |  | Ban Bí thư'],
    ],
    [
      'Trả lời Công văn số 61/2031/SM ngày 09/6/2031 của CÔNG TY TNHH SÔNG MÃ vướng mắc về hóa đơn.',
      ['61/2031/SM | 2031-06-09 | CÔNG TY TNHH SÔNG MÃ'],
    ],
    [
      'Nhận Công văn số 14/TB ngày 10/6/2031 của Công ty Cổ phần Đầu tư và phát triển Hòa Lạc hỏi về phí.',
      ['14/TB | 2031-06-10 | Công ty Cổ phần Đầu tư và phát triển Hòa Lạc'],
    ],
    [
      'Thực hiện Kế hoạch số 187/KH-THPTLQ ngày 18/9/2031 của Hiệu trưởng trường THPT Lê Quảng Chí.',
      ['187/KH-THPTLQ | 2031-09-18 | Hiệu trưởng trường THPT Lê Quảng Chí'],
    ],
    ['Căn cứ Thông tư số 61/2012/TT-BYT ngày 8/1 2/2012 của Bộ Y tế;', ['61/2012/TT-BYT | 2012-12-08 | Bộ Y tế']],
    [
      'Nghị định số61/2031/NĐ-CPngày 23/4/2031của Chính phủ; Quyết địnhsố 45/QĐ-UBND ngày03/3/2031 của UBND tỉnh',
      ['61/2031/NĐ-CP | 2031-04-23 | Chính phủ', '45/QĐ-UBND | 2031-03-03 | UBND tỉnh'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it('reads a type word inside a longer one as no other type', () => {
    const [order] = readCitations('Chấp hành Mệnh lệnh số 02/ML-BCH ngày 15/01/2031.').citations
    expect([order?.type?.value, order?.type?.text]).toEqual(['VB', 'Mệnh lệnh'])
  })
})

describe('what stands between number, day and body', () => {
  it.each([
    ['công văn số 41/AC-KT ngày 27/5/2031 (Cục Thuế nhận ngày 18/6/2031) của', '2031-05-27'],
    ['công văn số 42/AC-KT ngày 27/5/2031 (Văn phòng nhận được ngày 18/6/2031) của', '2031-05-27'],
    ['công văn số 43/AC-KT ngày 27/5/2031 (đến ngày 18/6/2031) của', '2031-05-27'],
    ['công văn số 44/AC-KT ngày tháng 7 năm 2031 của', undefined],
    ['công văn số 45/AC-KT, ngày tháng 12 năm 2031, của', undefined],
  ])('%s', (printed, date) => {
    const { citations } = readCitations(`Trả lời ${printed} Công ty An Châu, Cục Thuế có ý kiến.`)
    expect(citations.map((one) => [one.date?.value, one.issuer?.value])).toEqual([[date, 'Công ty An Châu']])
  })
})

describe('several ministries', () => {
  it.each([
    'liên Bộ Nội vụ, Lao động- Thương binh và Xã hội, Tài chính và Ủy ban Dân tộc',
    'liên Bộ Giáo dục và Đào tạo, Kế hoạch và Đầu tư, Tài chính',
    'Liên Bộ Y tế, Công an và Quốc phòng',
    'liên Bộ Tài chính, Nông nghiệp và Phát triển nông thôn',
  ])('%s', (issuer) => {
    const { citations } = readCitations(`Theo Thông tư liên tịch số 9/2009/TTLT-BYT-BTC của ${issuer} về phụ cấp.`)
    expect(citations.map((one) => one.issuer?.value)).toEqual([issuer])
  })

  it('end where another document or another matter follows', () => {
    const { citations } = readCitations(
      'Theo Thông tư liên tịch số 9/2009/TTLT-BYT-BTC của liên Bộ Y tế, Tài chính, các xã rà soát.\nTheo Công văn số 3/BNV-TL của liên Bộ Nội vụ, Tài chính đã chi.',
    )
    expect(citations.map((one) => one.issuer?.value)).toEqual(['liên Bộ Y tế, Tài chính', 'liên Bộ Nội vụ'])
  })
})
