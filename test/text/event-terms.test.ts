import { describe, expect, it } from 'vitest'
import { findEventTerms } from '../../src/text/event-terms.ts'
import { readTasks } from '../extract/reading-tasks.ts'
import { growth } from '../support/growth.ts'

describe('terms that are counted from an event', () => {
  it.each([
    [
      'Trả lời đơn trong thời hạn 05 ngày làm việc kể từ ngày nhận được đơn, gửi Sở Tư pháp.',
      { event: 'kể từ ngày nhận được đơn', days: 5, working: true },
    ],
    [
      'báo tin chậm nhất 24 giờ kể từ khi phát hiện cháy',
      { event: 'kể từ khi phát hiện cháy', hours: 24, working: false },
    ],
    ['nộp hồ sơ sau 2 tuần kể từ ngày trúng thầu', { event: 'kể từ ngày trúng thầu', days: 14, working: false }],
    ['khám lại trong vòng một tháng sau khi ra viện', { event: 'sau khi ra viện', months: 1, working: false }],
    [
      'Không quá 07 (bảy) ngày, tính từ thời điểm họp thôn phải niêm yết',
      { event: 'tính từ thời điểm họp thôn', days: 7, working: false },
    ],
  ])('%s', (text, expected) => {
    const [found, ...more] = findEventTerms(text)
    const { start, end, ...term } = found ?? { start: 0, end: 0 }
    expect(term).toEqual(expected)
    expect(text.slice(start, end)).toContain(expected.event)
    expect(more).toEqual([])
  })

  it.each([
    'Thời gian từ ngày 05/7 đến ngày 07/7',
    'trước ngày 05/7/2031',
    'đã làm 05 ngày',
    '3 tháng đầu năm',
    'sau ngày khai giảng',
  ])('finds none: %s', (text) => expect(findEventTerms(text)).toEqual([]))

  it('stand among the deadlines of a task, and never are its deadline', () => {
    const { tasks, text } = readTasks(
      'Chủ tịch yêu cầu:\n\n1. Văn phòng trả lời đơn trong 03 ngày kể từ ngày nhận đơn; báo cáo trước ngày 15/9/2031.\n\n2. Trạm Y tế xã báo tin trong 2 giờ kể từ khi có ca bệnh.\n\n3. Công an xã lập danh sách trong 10 ngày kể từ ngày ban hành Chỉ thị này.\n',
      'CT',
      '2031-09-01',
    )
    expect(tasks.map(({ deadline }) => deadline?.value)).toEqual(['2031-09-15', undefined, '2031-09-11'])
    expect(
      tasks.map(({ deadlines = [] }) => deadlines.map((term) => ('after' in term ? 'event' : term.value))),
    ).toEqual([['event', '2031-09-15'], ['event'], []])
    for (const { deadlines = [] } of tasks)
      for (const term of deadlines) expect(text.slice(term.span.start, term.span.end)).toBe(term.text)
  })

  it('are found in linear time', () => {
    const text = 'trong thời hạn 05 ngày kể từ ngày nhận '
    expect(growth(findEventTerms, text.repeat(2000), text.repeat(8000))).toBeLessThan(6)
  })
})
