import { describe, expect, it } from 'vitest'
import { parseText } from '../../src/parse.ts'
import { mendMarks } from '../../src/text/damage/wrong-marks.ts'
import { growth, measured } from '../support/growth.ts'

describe('a wrong mark in a word of two syllables', () => {
  it.each([
    ['Sở Y tế yêu câu các xã', 'Sở Y tế yêu cầu các xã'],
    ['UBND huyện đê nghị Trạm Y tế', 'UBND huyện đề nghị Trạm Y tế'],
    ['đơn tổ cáo của bà con', 'đơn tố cáo của bà con'],
    ['hợp đông lao động', 'hợp đồng lao động'],
    ['kinh đoanh xăng dầu', 'kinh doanh xăng dầu'],
    ['kết nối đữ liệu dân cư', 'kết nối dữ liệu dân cư'],
    ['Trạm Y tế phôi hợp với nhà trường', 'Trạm Y tế phối hợp với nhà trường'],
    ['theo thông bảo số 12', 'theo thông báo số 12'],
  ])('%s → %s', (damaged, right) => {
    expect(mendMarks(damaged)).toBe(right)
  })

  it.each([
    ['a seldom word as near as another', 'chủ quán nước ở bến phà'],
    ['a syllable beside the first of a name', 'ghi sổ, báo Quản đốc'],
    ['a syllable beside another word', 'đầu tư bộ máy phôi hợp đồng'],
    ['words that people say', 'bà con đấu mối với thương lái'],
    ['names', 'thôn Đông Hà, bà Yêu Câu'],
    ['an address', 'vanthu/yeu câu@xa.gov.vn'],
    ['two words of a list', 'yêu, câu cá'],
    ['a sound text', 'Ủy ban nhân dân xã yêu cầu các thôn gom rác, dọn vỏ lon trước ngày 12 tháng 5.'],
    ['the empty text', ''],
  ])('leaves %s', (_, text) => {
    expect(mendMarks(text)).toBe(text)
  })

  it('is for finding: what is published is printed', () => {
    const text =
      'Ủy ban nhân dân huyện yêu câu các xã, thị trấn thực hiện:\n\n1. Rà soát hồ sơ, nôp trước ngày 12/5/2031.\n'
    const [task] = parseText(`Số: 12/UBND-NV\nKính gửi: Các xã.\n\n${text}`).tasks
    expect(task?.assignees.map(({ value }) => value)).toEqual(['các xã, thị trấn'])
  })

  it('takes a time that grows with the text', measured, () => {
    const text = 'Sở Y tế yêu câu các xã phôi hợp gửi thông bảo, hợp đông cho hộ dân. '.repeat(300)
    expect(growth(mendMarks, text, text.repeat(4))).toBeLessThan(6)
  })
})
