import { describe, expect, it } from 'vitest'
import { parseText } from '../../src/parse.ts'

const body =
  'Sáng 12/10, Chủ tịch UBND xã Tân Hòa họp với các thôn về chợ phiên theo Quyết định số 12/QĐ-UBND ngày 01/9/2031 của UBND xã.\n\nKết luận cuộc họp, Chủ tịch UBND xã yêu cầu Ban Quản lý chợ dọn lối đi trước ngày 20/10.\n'

function read(text: string): Readonly<Record<string, string | undefined>> {
  const { kind, header, article } = parseText(text)
  expect(kind).toBe('news')
  expect(header.date).toBeUndefined()
  expect(header.subject).toBeUndefined()
  for (const value of [article?.title, article?.date, article?.site])
    if (value) expect(text.slice(value.span.start, value.span.end)).toBe(value.text)
  return { title: article?.title?.value, date: article?.date?.value, site: article?.site?.value }
}

describe('what a page tells of its article', () => {
  it.each([
    [
      'Gỡ khó cho chợ phiên Tân Hòa\nĐăng ngày 13-10-2031 07:23\n\n',
      { title: 'Gỡ khó cho chợ phiên Tân Hòa', date: '2031-10-13' },
    ],
    [
      'BÁO ĐIỆN TỬ HÒA VÂN\nThứ hai, 13/10/2031 | 09:12 GMT+7\nChính trị | Kinh tế | Đời sống\n\nGỡ khó cho chợ phiên Tân Hòa\n\n',
      { site: 'BÁO ĐIỆN TỬ HÒA VÂN', date: '2031-10-13', title: 'Gỡ khó cho chợ phiên Tân Hòa' },
    ],
    [
      'Trang chủ » Tin tức » Xã hội\nNgày đăng: 13/10/2031 - Lượt xem: 312\nCỡ chữ: A- A A+\n\nGỡ khó cho chợ phiên Tân Hòa\n\n',
      { date: '2031-10-13', title: 'Gỡ khó cho chợ phiên Tân Hòa' },
    ],
    [
      'Gỡ khó cho chợ phiên Tân Hòa\nCập nhật: 17:42 | 13/10/2031            Cỡ chữ: A- A A+\n\n',
      { title: 'Gỡ khó cho chợ phiên Tân Hòa', date: '2031-10-13' },
    ],
    ['# Gỡ khó cho chợ phiên Tân Hòa\n\n(HVO) - ', { title: 'Gỡ khó cho chợ phiên Tân Hòa', site: 'HVO' }],
    ['Hoavan.vn - ', { site: 'Hoavan.vn' }],
    ['', {}],
  ])('%j', (head, expected) => {
    expect(read(`${head}${body}`)).toEqual({ title: undefined, date: undefined, site: undefined, ...expected })
  })

  it('takes the source from the foot', () => {
    expect(read(`${body}\nTheo TTXVN\n`).site).toBe('TTXVN')
    expect(read(`${body}\nNguồn: hoavan.gov.vn\n`).site).toBe('hoavan.gov.vn')
  })

  it('is absent from documents', () => {
    expect(parseText('UBND XÃ TÂN HÒA\nSố: 5/TB-UBND\n\nTHÔNG BÁO\nLịch họp chợ\n').article).toBeUndefined()
  })
})
