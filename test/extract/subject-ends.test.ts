import { describe, expect, it } from 'vitest'
import { subjectEnd, subjectEnds } from '../../src/extract/mentions/subject-end.ts'

describe.each(subjectEnds)('a subject ends at $id', ({ at, examples, counterExamples }) => {
  it.each(examples)('%s', (example) => {
    const end = example.indexOf('|')
    expect(at(example.replace('|', ''))).toBe(end)
  })
  it.each(counterExamples)('not: %s', (example) => {
    expect(at(example)).toBeUndefined()
  })
})

describe('the subject of a cited document ends where it ends', () => {
  it.each([
    'về bảo vệ nguồn nước |(sau đây gọi tắt là Nghị quyết 14)',
    'về bảo vệ nguồn nước|, sau đây viết tắt là Nghị quyết 14;',
    'về thu phí đò ngang| hết hiệu lực kể từ ngày Quyết định này có hiệu lực.',
    'về thu phí đò ngang|, có hiệu lực từ ngày 01/7/2031;',
    'về việc dọn vệ sinh chợ|, yêu cầu các hộ thu dọn.',
    'về việc dọn vệ sinh chợ|, Ủy ban nhân dân phường Chiềng Sinh xây dựng kế hoạch như sau:',
    'về việc dọn vệ sinh chợ|, Phòng Y tế kính đề nghị các trạm báo cáo.',
    'về việc dọn vệ sinh chợ|, cụ thể như sau: các hộ',
    'quy định mức thu học phí| như sau:',
    'về mức thu| thì các trường thu một lần.',
    'về quản lý vốn vay (ODA) ở xã|; các thôn',
    'về phao cứu sinh |(đã được sửa đổi, bổ sung tại Thông tư số 5/2031/TT-BGTVT)',
    'về phao cứu sinh|) của các bến',
    'về phối hợp giữa Sở Y tế, Sở Nội vụ và Sở Tư pháp trong tổ chức hội thi|.',
    'về yêu cầu, điều kiện mở lớp|\nNơi nhận:',
    'hướng dẫn thi hành Luật Đê điều| được sửa đổi, bổ sung một số điều tại Thông tư số 9/2031/TT-BNNMT;',
  ])('%s', (text) => {
    expect(subjectEnd(text.replace('|', ''), 0)).toBe(text.indexOf('|'))
  })
})
