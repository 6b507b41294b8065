import { describe, expect, it } from 'vitest'
import { addTerm } from '../../src/text/dates.ts'
import { findDeadlines, findLabelledDeadline, lastDay } from '../../src/text/deadlines.ts'
import { findRecurrence } from '../../src/text/recurrences.ts'

const first = (text: string, date = '2021-10-11') => {
  const found = findDeadlines(text, date)[0]
  return found && [found.bound, found.value, ...(found.time ? [found.time] : [])].join(' ')
}

describe('deadlines', () => {
  it.each([
    ['hoàn thành trước ngày 15/12/2021', 'before 2021-12-15'],
    ['gửi Sở Nội vụ trước ngày 15 tháng 12 năm 2021 để tổng hợp', 'before 2021-12-15'],
    ['chậm nhất là ngày 03/12/2021 phải xong', 'by 2021-12-03'],
    ['nộp danh sách chậm nhất là hết giờ hành chính ngày 21/12', 'by 2021-12-21'],
    ['nộp danh sách trước cuối giờ chiều ngày 21/12/2021', 'before 2021-12-21'],
    ['gửi báo cáo trước ngày mùng 5 tháng 11', 'before 2021-11-05'],
    ['gửi báo cáo trước mồng 5/11/2021', 'before 2021-11-05'],
    ['trình chi ủy trước kỳ họp 02/11', 'before 2021-11-02'],
    ['ký xong hợp đồng ngày 05/11/2021 là chậm nhất', 'by 2021-11-05'],
    ['tìm chỗ nghỉ cho thí sinh; việc này hoàn tất hôm 30/11', 'by 2021-11-30'],
    ['cân đối vốn, hoàn thành trong năm nay', 'by 2021'],
    ['từ nay đến 30/11/2021, rà soát các bến đò', 'by 2021-11-30'],
    ['rà soát các bến đò từ 15-30/11/2021', 'by 2021-11-30'],
    ['rà soát các bến đò từ ngày 15 - 30/11', 'by 2021-11-30'],
    ['không muộn hơn ngày 03/12/2021', 'by 2021-12-03'],
    ['hoàn thành đến hết ngày 31/12/2021', 'by 2021-12-31'],
    ['phấn đấu hoàn thành trước ngày 15/12/2021', 'target 2021-12-15'],
    ['hoàn thành trong tháng 11/2021', 'by 2021-11'],
    ['hoàn thành trong quý IV/2021', 'by 2021-Q4'],
    ['trình Ủy ban nhân dân tỉnh trong quý I năm 2022', 'by 2022-Q1'],
    ['hoàn thành trong 6 tháng cuối năm 2021', 'by 2021-H2'],
    ['hoàn thành trong năm 2021', 'by 2021'],
    ['gửi báo cáo trước 17 giờ ngày 15/12/2021', 'before 2021-12-15 17:00'],
    ['gửi báo cáo trước 16h30 ngày 15/12/2021', 'before 2021-12-15 16:30'],
    ['báo cáo kết quả trước ngày 20/12', 'before 2021-12-20'],
    ['lập danh sách hội viên từ 90 tuổi trở lên trước ngày 25/11/2021', 'before 2021-11-25'],
    ['rà soát hộ có từ 3 con trở xuống trước ngày 25/11/2021', 'before 2021-11-25'],
    ['thống kê hộ thiếu từ 2 triệu đồng trở lên đến hết ngày 30/11/2021', 'by 2021-11-30'],
    ['báo cáo kết quả trước ngày 05/01', 'before 2022-01-05'],
    ['trong thời hạn 05 ngày làm việc kể từ ngày ký', 'by 2021-10-18'],
    ['chậm nhất 10 ngày kể từ ngày ban hành', 'by 2021-10-21'],
    ['trong vòng 02 tuần kể từ ngày ban hành Kế hoạch này', 'by 2021-10-25'],
    ['trong vòng 10 ngày kể từ ngày ký Kế hoạch này', 'by 2021-10-21'],
    ['gửi báo cáo trước thứ Sáu, ngày 19/11/2021', 'before 2021-11-19'],
    ["gửi báo cáo trước 17h00' ngày 19/11/2021", 'before 2021-11-19 17:00'],
    ['gửi báo cáo trước 17:00 ngày 19/11/2021', 'before 2021-11-19 17:00'],
    ['hoàn thành trong ngày 28 và 29/11/2021', 'by 2021-11-29'],
    ['hoàn thành trong tháng 11 và tháng 12 năm 2021', 'by 2021-12'],
    ['hoàn thành trong quí IV năm 2021', 'by 2021-Q4'],
    ['báo cáo Hội đồng nhân dân tại phiên họp tháng 12 năm 2021', 'by 2021-12'],
    ['dự kiến tổ chức hội nghị vào ngày 02/12/2021', 'by 2021-12-02'],
    ['tổ chức tổng kết thực hiện Đề án vào cuối năm 2025', 'by 2025'],
  ])('%s', (text, expected) => expect(first(text)).toBe(expected))

  it.each([
    'báo cáo trước ngày 20 hằng tháng',
    'tổng hợp số liệu từ ngày 01/12/2021 đến hết ngày 15/12/2021',
    'dự lễ hội diễn ra từ ngày 01/12/2021 đến ngày 03/12/2021',
    'cán bộ được nghỉ từ ngày 01/12/2021 đến ngày 03/12/2021',
    'rà soát các vụ việc phát sinh từ tháng 01/2021 đến tháng 12/2021',
    'từ khi có thông báo đến ngày 03/12/2021',
    'Hướng dẫn tra cứu: 8h15 - 8h45',
    'tiếp nhận báo cáo các xã gửi về trước ngày 10/12/2021',
    'treo cờ dịp lễ kỷ niệm ngày 22/12/2021',
    'theo Kế hoạch số 12 ngày 25/12/2021 của Ủy ban nhân dân tỉnh',
    'các hồ sơ nộp trước ngày 01/7/2014',
    'các nhiệm vụ được giao trong năm 2021 tiếp tục rà soát',
    'thường xuyên, kịp thời',
    'trước ngày 31/02/2022',
    'các bệnh viện trước 01/01/2022 là tuyến huyện',
    'chậm nhất 10 ngày kể từ ngày ban hành Thông báo mời thầu',
    'theo ý kiến tại hội nghị vào ngày 02/12/2021',
    'triển khai theo kết luận tại phiên họp tháng 10 năm 2021',
    'từ 16/10 đến 31/12/2021, định kỳ báo cáo tiến độ hằng tuần',
  ])('none in: %s', (text) => expect(first(text)).toBeUndefined())

  it.each([
    ['Kiểm kê kho vật tư (từ ngày 08/11/2021 đến ngày 12/11/2021)', '2021-11-08', '2021-11-12'],
    ['Ra quân dọn kênh mương từ 15/10 đến 20/11', '2021-10-15', '2021-11-20'],
    ['Trực cấp cứu từ ngày 08 đến 12/11/2021', '2021-11-08', '2021-11-12'],
    ['Tuyên truyền lưu động từ tháng 11 đến tháng 12/2021', '2021-11', '2021-12'],
    ['Diễn tập phòng thủ từ tháng 12 đến tháng 02/2022', '2021-12', '2022-02'],
    ['Khám sức khỏe cho công nhân, từ ngày 03 tháng 11 đến ngày 07 tháng 11 năm 2021', '2021-11-03', '2021-11-07'],
  ])('of a range the end, with its beginning: %s', (text, from, value) =>
    expect(findDeadlines(text, '2021-10-11')).toMatchObject([{ from, value, bound: 'by' }]),
  )

  it.each([
    ['nghiệm thu cống trong tháng 11/2021, xong trước ngày 20.', 'before 2021-11-20'],
    ['bàn giao hồ sơ trong tháng 12, chậm nhất ngày 05', 'by 2021-12-05'],
    ['gửi báo cáo về Thường trực (qua đồng chí Chánh Văn phòng) ngày 20/11/2021.', 'by 2021-11-20'],
    ['tổng hợp báo cáo các xã gửi về trước ngày 10/12/2021, báo cáo Chủ tịch huyện ngày 15/12/2021', 'by 2021-12-15'],
    ['bảo đảm thông đường gom trong năm 2021, thi công an toàn', 'by 2021'],
  ])('%s', (text, expected) => expect(first(text)).toBe(expected))

  it('needs the date of the document for what has no year', () => {
    expect(findDeadlines('trước ngày 20/12', undefined)).toEqual([])
    expect(findDeadlines('trong thời hạn 05 ngày làm việc kể từ ngày ký', undefined)).toEqual([])
  })

  it('gives the place of the words', () => {
    const text = 'Sở Y tế báo cáo trước ngày 15/12/2021 để tổng hợp'
    const [found] = findDeadlines(text, undefined)
    expect(found && text.slice(found.start, found.end)).toContain('trước ngày 15/12/2021')
  })

  it('takes the end of a labelled range', () => {
    expect(findLabelledDeadline('Từ tháng 12/2021 đến quý I/2022', undefined)?.value).toBe('2022-Q1')
    expect(findLabelledDeadline('2022 - 2025', undefined)?.value).toBe('2025')
    expect(findLabelledDeadline('Tháng 11 - 12/2025', undefined)?.value).toBe('2025-12')
    expect(findLabelledDeadline('Tháng 12/2025 - 01/2026', undefined)?.value).toBe('2026-01')
    expect(findLabelledDeadline('Quý I và quý II năm 2026', undefined)?.value).toBe('2026-Q2')
    expect(findLabelledDeadline('Thường xuyên', undefined)).toBeUndefined()
    // A beginning alone is no term.
    expect(findLabelledDeadline('Từ tháng 11/2025 đến khi kết thúc', undefined)).toBeUndefined()
  })

  it('reads a period that stands alone, as in a cell, and an hour', () => {
    expect(findLabelledDeadline(' 2026 ', '2025-11-01')?.value).toBe('2026')
    expect(findLabelledDeadline('12/2025', undefined)?.value).toBe('2025-12')
    expect(findLabelledDeadline('2024', '2025-11-01')).toBeUndefined()
    expect(findLabelledDeadline('đến 17 giờ 00, ngày 01/02/2026', undefined)?.time).toBe('17:00')
  })

  it('knows the last day of a period', () => {
    expect(['2021-12-15', '2021-02', '2021-Q3', '2021-H1', '2021'].map(lastDay)).toEqual([
      '2021-12-15',
      '2021-02-28',
      '2021-09-30',
      '2021-06-30',
      '2021-12-31',
    ])
  })

  it('counts terms', () => {
    expect(addTerm('2025-11-28', 5, 'working-day')).toBe('2025-12-05')
    expect(addTerm('2025-11-28', 5, 'day')).toBe('2025-12-03')
    expect(addTerm('2025-11-30', 3, 'month')).toBe('2026-02-28')
    expect(addTerm('2025-02-30', 1, 'day')).toBeUndefined()
  })
})

describe('recurrences', () => {
  it.each([
    ['Định kỳ hằng tuần có văn bản báo cáo', 'weekly', 'FREQ=WEEKLY'],
    ['Hằng năm, trước ngày 25 tháng 12, gửi báo cáo', 'yearly', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25'],
    ['hằng tháng, chậm nhất vào ngày 20 gửi báo cáo', 'monthly', 'FREQ=MONTHLY;BYMONTHDAY=20'],
    ['báo cáo tình hình hằng ngày với Thường trực', 'daily', 'FREQ=DAILY'],
    ['báo cáo trước ngày 20 hằng tháng', 'monthly', 'FREQ=MONTHLY;BYMONTHDAY=20'],
    ['gửi số liệu trước 17 giờ hằng ngày', 'daily', 'FREQ=DAILY;BYHOUR=17;BYMINUTE=0'],
    ['gửi báo cáo trước 16h00 thứ Sáu hằng tuần', 'weekly', 'FREQ=WEEKLY;BYDAY=FR;BYHOUR=16;BYMINUTE=0'],
    ['báo cáo trước ngày 15/12 hằng năm', 'yearly', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15'],
    ['định kỳ 6 tháng báo cáo kết quả', 'half-yearly', 'FREQ=MONTHLY;INTERVAL=6'],
    ['báo cáo định kỳ quý cho Sở Nội vụ', 'quarterly', 'FREQ=MONTHLY;INTERVAL=3'],
  ])('%s', (text, value, rrule) => expect(findRecurrence(text)).toMatchObject({ value, rrule }))

  it('a period that only describes a noun is none', () => {
    expect(findRecurrence('xây dựng kế hoạch hằng năm và 5 năm')).toBeUndefined()
  })
})
