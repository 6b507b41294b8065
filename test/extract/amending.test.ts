import { describe, expect, it } from 'vitest'
import type { Header } from '../../src/model/document.ts'
import { readCitations } from './reading.ts'

const circular: Header = {
  type: { value: 'TT', name: 'Thông tư' },
  number: { value: '1', text: '1', span: { start: 0, end: 1 }, ordinal: '1', symbol: 'X', year: 2031 },
}
const cited = 'Thông tư số 02/2023/TT-BTP'

/** What the last document named does to this one is. */
const told = (text: string): string | undefined =>
  readCitations(text, circular)
    .citations.filter(({ kind }) => kind === 'document')
    .at(-1)?.relation.value

describe('what an amending document does, item by item', () => {
  it.each([
    `1. Thay thế cụm từ “xã, phường, thị trấn” thành “xã, phường, đặc khu” tại mục 1; điểm 8, 9 tiểu mục 2.5 mục 2 Bản mô tả; tại mục 1 Phụ lục III ban hành kèm theo ${cited}.`,
    `6. Thay thế cụm từ “Tổng cục” thành “Cục”; “Chi cục trưởng” thành “Trưởng phòng” tại Phụ lục IX ban hành kèm theo ${cited}.`,
    `2. Sửa đổi cụm từ “Tốt nghiệp đại học” thành “Tốt nghiệp cao đẳng” tại tiểu mục 5.1 mục 5 Phụ lục II ban hành kèm theo ${cited}.`,
    `3. Bổ sung cụm từ “khu vực” vào sau cụm từ “Thuế” tại khoản 2 Điều 5 ${cited}.`,
    `a) Thay thế cụm từ “Cục Hải quan tỉnh” bằng cụm từ “Chi cục Hải quan khu vực” tại điểm e khoản 3 Điều 10 ${cited}.`,
    `1. Sửa đổi mức thuế suất đối với xăng tại Biểu thuế nhập khẩu ưu đãi kèm theo ${cited} thành mức mới.`,
    `Điều 1. Bãi bỏ, sửa đổi, thay thế một số điều, phụ lục của ${cited} ngày 29 tháng 6 năm 2023`,
    `Điều 2. Sửa đổi, bổ sung, bãi bỏ một số quy định của ${cited}`,
    `Điều 3. Bổ sung, thay thế, bãi bỏ một số quy định, phụ lục ban hành kèm theo ${cited}`,
  ])('amends: %s', (item) => {
    expect(told(`Điều 1. Sửa đổi\n\n${item}`)).toBe('amends')
  })

  it.each([
    `1. Bãi bỏ cụm từ “lý lịch tư pháp” tại mục V Phụ lục I; bãi bỏ điểm 6 tiểu mục 2.5 tại Phụ lục VI ban hành kèm theo ${cited}.`,
    `2. Bãi bỏ điểm c khoản 6 Điều 70b ${cited}.`,
    `3. Bãi bỏ ${cited} ngày 29 tháng 6 năm 2023.`,
  ])('repeals, the whole or a part: %s', (item) => {
    expect(told(`Điều 1. Bãi bỏ\n\n${item}`)).toBe('repeals')
  })

  it.each([
    `1. Hồ sơ lập theo mẫu tại Phụ lục IX ban hành kèm theo ${cited}.`,
    `2. Sửa đổi hồ sơ; hộ nuôi cá nộp đơn theo mẫu tại Phụ lục IX ban hành kèm theo ${cited}.`,
    `3. Người đã được bổ sung vào danh sách; điều kiện tại khoản 2 Điều 5 ${cited}.`,
  ])('only refers: %s', (item) => {
    expect(told(`Điều 1. Hồ sơ\n\n${item}`)).toBe('refers')
  })

  it.each([
    `Thông tư này hướng dẫn thực hiện các điểm đ, h khoản 1 Điều 12a Nghị định số 05/2011/NĐ-CP.`,
    `Điều 4. Hướng dẫn thực hiện điểm h khoản 1 Điều 12a của Nghị định số 05/2011/NĐ-CP`,
  ])('guides provisions that were put in between: %s', (item) => {
    expect(told(item)).toBe('guides')
  })
})

describe('what the heading of a list ends', () => {
  const list = (heading: string): readonly (string | undefined)[] =>
    readCitations(
      `${heading}\n\n1. Quyết định số 69/2003/QĐ-BCN ngày 25 tháng 4 năm 2003 về kiểm kê than.\n\n2. Thông tư số 07/2006/TT-BCT ngày 11 tháng 4 năm 2006 quy định về điện.\n`,
      circular,
    )
      .citations.filter(({ kind }) => kind === 'document')
      .map(({ relation }) => relation.value)

  it.each([
    [
      'Điều 1. Bãi bỏ toàn bộ một số văn bản quy phạm pháp luật thuộc thẩm quyền của Bộ trưởng Bộ Công Thương',
      'repeals',
    ],
    ['Điều 1. Bãi bỏ các thông tư, quyết định về điện lực', 'repeals'],
    ['Điều 1. Bãi bỏ văn bản quy phạm pháp luật do Bộ trưởng ban hành, liên tịch ban hành', 'repeals'],
    ['Điều 1. Văn bản hết hiệu lực', 'repeals'],
    ['Điều 1. Các văn bản quy phạm pháp luật bị bãi bỏ toàn bộ', 'repeals'],
    ['Điều 1. Công bố hết hiệu lực các văn bản', 'repeals'],
    ['Điều 2. Điều khoản thi hành\n\nBãi bỏ các văn bản quy phạm pháp luật thuộc lĩnh vực điện lực', 'repeals'],
    ['Điều 1. Thay thế một số văn bản quy phạm pháp luật', 'replaces'],
    ['Điều 2. Ngưng hiệu lực các văn bản', 'suspends'],
    ['Điều 1. Phạm vi điều chỉnh', 'refers'],
    ['Điều 1. Áp dụng các văn bản', 'refers'],
    ['Điều 1. Trình tự bãi bỏ văn bản quy phạm pháp luật', 'refers'],
    ['Điều 1. Hồ sơ đề nghị bãi bỏ văn bản', 'refers'],
  ])('%s: %s', (heading, relation) => {
    expect(list(heading)).toEqual([relation, relation])
  })
})
