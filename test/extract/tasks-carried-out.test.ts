import { describe, expect, it } from 'vitest'
import { leads, readTasks } from './reading-tasks.ts'

const decision = (articles: string) => readTasks(articles, 'QĐ', '2031-03-12').tasks
const last = (sentence: string, heading = '') =>
  decision(`Điều 1. Giao 3 ha đất.\n\nĐiều 2. ${heading === '' ? '' : `${heading}\n`}${sentence}\n`)

describe('who carries a paper out, whatever bodies and people they are', () => {
  it.each([
    [
      'Sở Giao dịch Chứng khoán Hà Nội, tổ chức niêm yết, tổ chức đăng ký giao dịch và các tổ chức khác có liên quan chịu trách nhiệm thi hành Quyết định này.',
      [
        'Sở Giao dịch Chứng khoán Hà Nội',
        'tổ chức niêm yết',
        'tổ chức đăng ký giao dịch',
        'các tổ chức khác có liên quan',
      ],
    ],
    [
      'Chi cục trưởng Chi cục Thú y, chủ vật nuôi, cơ sở giết mổ, tổ chức hành nghề thú y chịu trách nhiệm thi hành Quyết định này.',
      ['Chi cục trưởng Chi cục Thú y', 'chủ vật nuôi', 'cơ sở giết mổ', 'tổ chức hành nghề thú y'],
    ],
    [
      'Các ông (bà): Chánh Văn phòng, Trưởng phòng Kinh tế, đơn vị sử dụng đất chịu trách nhiệm thi hành Quyết định này.',
      ['Chánh Văn phòng', 'Trưởng phòng Kinh tế', 'đơn vị sử dụng đất'],
    ],
    [
      'Tổng Giám đốc Kho bạc Nhà nước, đơn vị sử dụng ngân sách, người được ủy quyền công bố thông tin có trách nhiệm thi hành Quyết định này./.',
      ['Tổng Giám đốc Kho bạc Nhà nước', 'đơn vị sử dụng ngân sách', 'người được ủy quyền công bố thông tin'],
    ],
    [
      'Người đứng đầu tổ chức do Chính phủ, Thủ tướng Chính phủ thành lập, Chủ tịch Ủy ban nhân dân các tỉnh và tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này.',
      [
        'Người đứng đầu tổ chức do Chính phủ, Thủ tướng Chính phủ thành lập',
        'Chủ tịch Ủy ban nhân dân các tỉnh',
        'tổ chức, cá nhân có liên quan',
      ],
    ],
    [
      'Bộ trưởng các Bộ: Xây dựng, Ngoại giao, Thủ trưởng các đơn vị liên quan căn cứ Quyết định thi hành.',
      ['Bộ trưởng các Bộ: Xây dựng, Ngoại giao', 'Thủ trưởng các đơn vị liên quan'],
    ],
  ])('%s', (sentence, who) => expect(leads(last(sentence)[0])).toEqual(who))

  it('what else is said of them ends the list', () => {
    const [task] = last('Sở Y tế chủ trì, phối hợp với Công an tỉnh chịu trách nhiệm thi hành Quyết định này.')
    expect(leads(task)).toEqual(['Sở Y tế'])
  })
})

describe('the article in which they stand', () => {
  const sentence = 'Chánh Văn phòng Ủy ban nhân dân tỉnh, các hộ trồng keo chịu trách nhiệm thi hành Quyết định này.'

  it.each(['Hiệu lực thi hành', 'Trách nhiệm thi hành', 'Tổ chức thực hiện', 'Điều khoản thi hành'])(
    'is headed "%s", right above their sentence',
    (heading) => {
      const [task] = last(sentence, heading)
      expect(task?.value).toBe(sentence.replace(/\.$/u, ''))
      expect(leads(task)).toEqual(['Chánh Văn phòng Ủy ban nhân dân tỉnh', 'các hộ trồng keo'])
    },
  )

  it('tells first since when the paper holds', () => {
    const [task, ...others] = last(`Quyết định này có hiệu lực từ ngày ký. ${sentence}`)
    expect(others).toEqual([])
    expect(task).toMatchObject({ value: sentence.replace(/\.$/u, ''), rule: 'carries-paper-out' })
  })

  it('belongs to a paper that is quoted: nobody is told anything', () => {
    expect(last(`Sửa đổi Điều 9 như sau:\n“Điều 9. ${sentence}”`)).toEqual([])
  })
})

describe('a letter that only tells something for the knowledge of its receiver', () => {
  it.each([
    'Cục Thuế tỉnh Mường Chùm hướng dẫn để Công ty biết và thực hiện. Trong quá trình thực hiện, nếu có vướng mắc, đề nghị Công ty liên hệ với Cục Thuế tỉnh.',
    'Sở Y tế trả lời để Công ty biết. Nếu còn vướng mắc, đề nghị Công ty phản ánh về Sở.',
    'Cục Thuế trả lời để đơn vị nắm được và thực hiện.',
    'Vụ Pháp chế trao đổi để Cục Đường sông biết và tổng hợp.',
  ])('%s', (words) =>
    expect(readTasks(`Về việc này, Cục có ý kiến như sau:\n\n${words}\n`, 'CV', '2031-03-12').tasks).toEqual([]),
  )

  it('asks behind it', () => {
    const words = 'Cục Thuế trả lời để Công ty biết. Đề nghị Công ty nộp hồ sơ trước ngày 15/4/2031.'
    const [task] = readTasks(`Về việc này, Cục có ý kiến như sau:\n\n${words}\n`, 'CV', '2031-03-12').tasks
    expect(task?.value).toBe('Đề nghị Công ty nộp hồ sơ trước ngày 15/4/2031')
  })
})
