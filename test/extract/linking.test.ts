import { describe, expect, it } from 'vitest'
import { readCitations } from './reading.ts'

/** The numbers or titles of the document that each mention is linked to. */
const linked = (text: string): readonly (string | undefined)[] => {
  const { citations, citedDocuments } = readCitations(text)
  return citations
    .filter((citation) => citation.kind === 'document')
    .map((citation) => {
      const document = citedDocuments.find(({ id }) => id === citation.citedDocument)
      return document?.number?.value ?? document?.title?.value
    })
}

describe('linking', () => {
  it('never merges one number of two bodies, and sends a short mention to the right one', () => {
    expect(
      linked(
        'Chỉ thị số 05-CT/TU của Thành ủy; Chỉ thị số 05/CT-UBND của UBND thành phố. Người dân thực hiện Chỉ thị 05 của UBND thành phố; đảng viên thực hiện Chỉ thị 05 của Thành ủy.',
      ),
    ).toEqual(['05-CT/TU', '05/CT-UBND', '05/CT-UBND', '05-CT/TU'])
  })

  it('finds the full number that comes later', () => {
    expect(linked('Người dân chấp hành Chỉ thị 16. Chỉ thị số 16/CT-TTg ngày 31/3/2020 có hiệu lực.')).toEqual([
      '16/CT-TTg',
      '16/CT-TTg',
    ])
  })

  it('parts the same number of two years, of two levels and of two places', () => {
    expect(
      readCitations('Quyết định số 12/QĐ-UBND ngày 02/3/2020; Quyết định số 12/QĐ-UBND ngày 05/4/2021.').citedDocuments,
    ).toHaveLength(2)
    expect(
      readCitations('Kế hoạch số 12/KH-UBND của UBND tỉnh; Kế hoạch số 12/KH-UBND của UBND huyện.').citedDocuments,
    ).toHaveLength(2)
    expect(
      readCitations('Kế hoạch số 12/KH-UBND của UBND tỉnh Hà Giang; Kế hoạch số 12/KH-UBND của UBND tỉnh Lai Châu.')
        .citedDocuments,
    ).toHaveLength(2)
  })

  it('takes the short name of a law for the one whose name goes on, but no law that stands for itself', () => {
    const one = readCitations(
      'Căn cứ Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân; theo Điều 8 Luật Bầu cử 2015 và Luật Bầu cử.',
    )
    expect(one.citedDocuments).toHaveLength(1)
    expect(readCitations('Căn cứ Luật Giáo dục đại học; theo Luật Giáo dục.').citedDocuments).toHaveLength(2)
    expect(
      readCitations('Căn cứ Luật Bầu cử đại biểu Quốc hội năm 1997; theo Luật Bầu cử 2015.').citedDocuments,
    ).toHaveLength(2)
  })

  it('takes swapped separators, lost marks and a short year as the same document', () => {
    expect(
      new Set(linked('Quyết định số 31-QĐ/TW; Quyết định số 31/QĐ-TW; Nghị định số 15/2020/ND-CP; Nghị định 15/2020.')),
    ).toEqual(new Set(['31-QĐ/TW', '15/2020/NĐ-CP']))
  })

  it('joins a law by its name, its number and its short name', () => {
    expect(
      linked(
        'Căn cứ Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân số 85/2015/QH13; theo quy định của Luật Bầu cử và các văn bản hướng dẫn.',
      ),
    ).toEqual(['85/2015/QH13', '85/2015/QH13'])
  })

  it('keeps an amending law apart from the law that it amends', () => {
    expect(
      readCitations('Căn cứ Luật Đất đai năm 2013; Luật sửa đổi, bổ sung một số điều của Luật Đất đai ngày 29/6/2018;')
        .citedDocuments,
    ).toHaveLength(2)
  })

  it('knows one plenum by both its names', () => {
    expect(
      readCitations(
        'Nghị quyết Trung ương 4 khóa XII; Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương khóa XII.',
      ).citedDocuments,
    ).toHaveLength(1)
  })

  it('holds the fullest values of all mentions', () => {
    const { citedDocuments } = readCitations(
      'Chỉ thị 16. Chỉ thị số 16/CT-TTg. Chỉ thị số 16/CT-TTg ngày 31/3/2020 của Thủ tướng Chính phủ về phòng dịch.',
    )
    expect(citedDocuments).toMatchObject([
      {
        number: { value: '16/CT-TTg' },
        date: { value: '2020-03-31' },
        issuer: { value: 'Thủ tướng Chính phủ' },
        citations: ['c1', 'c2', 'c3'],
      },
    ])
  })

  it('knows a law by the first letters of its name', () => {
    const text =
      'Căn cứ Luật Nghĩa vụ quân sự ngày 19 tháng 6 năm 2015; theo Điều 14 Luật NVQS năm 2015 và Luật NVXQ năm 2015.'
    expect(readCitations(text).citedDocuments.map(({ citations }) => citations.length)).toEqual([2, 1])
  })

  it.each([
    ['Theo Luật Thư viện số 72; Luật Thư viện năm 2031; Luật số 72 và Luật Thư viện.', ['72', '72', '72', '72']],
    [
      'Căn cứ Luật Báo chí số 126/2031/QH17; theo Luật Báo chí số 126 và Luật Báo chí.',
      ['126/2031/QH17', '126/2031/QH17', '126/2031/QH17'],
    ],
    ['Luật Đê điều số 77 hết hiệu lực; áp dụng Luật Đê điều số 72.', ['77', '72']],
    [
      'Căn cứ Luật số 106/2031/QH17 sửa đổi, bổ sung một số điều của Luật Thư viện và Luật Báo chí;\nTheo Luật sửa đổi, bé sung một số điều của Luật Thư viện và Luật Báo chí.',
      ['106/2031/QH17', '106/2031/QH17'],
    ],
  ])('takes the ordinal of a law with its name: %s', (text, expected) => {
    expect(linked(text)).toEqual(expected)
  })

  it('reads declared aliases', () => {
    const { citedDocuments } = readCitations(
      'Nghị quyết số 68/NQ-CP ngày 01/7/2021 của Chính phủ (sau đây gọi tắt là Nghị quyết 68). Hỗ trợ theo Nghị quyết 68.',
    )
    expect(citedDocuments).toHaveLength(1)
    expect(citedDocuments[0]?.aliases).toEqual(['Nghị quyết 68'])
  })

  it('says when two days are given for one document', () => {
    const { notices } = readCitations('Kế hoạch số 12/KH-UBND ngày 02/3/2021; Kế hoạch số 12/KH-UBND ngày 03/3/2021.')
    expect(notices.map((notice) => notice.code)).toEqual(['citation-dates-differ'])
  })
})
