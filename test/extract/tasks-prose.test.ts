import { describe, expect, it } from 'vitest'
import { parseText } from '../../src/parse.ts'
import { leads, readTasks } from './reading-tasks.ts'

const article = (paragraphs: string): string =>
  `Huyện Nam Sơn họp bàn chống hạn\n\nThứ Hai, 06/3/2023 | 08:00\n\nSáng ngày 05/3/2023, đồng chí Lê Văn Tám, Bí thư Huyện ủy chủ trì cuộc làm việc với xã Yên Lâm về công tác chống hạn.\n\n${paragraphs}\n\nTin, ảnh: Thu Hà\n`

const told = (paragraphs: string): readonly (readonly [string, readonly string[]])[] =>
  parseText(article(paragraphs)).tasks.map((task) => [task.value, leads(task)])

describe('orders in the prose of an article', () => {
  it('begin with who is to act and go on to the next one', () => {
    expect(
      told(
        'Kết luận buổi làm việc, Bí thư Huyện ủy yêu cầu UBND huyện nạo vét kênh chính trước ngày 20/3/2023. Phòng Nông nghiệp phải cắm mốc nước, cập nhật hằng ngày. Làm xong thì gửi bản đồ cho các xã. Công an huyện tuần tra các cống.',
      ),
    ).toEqual([
      ['UBND huyện nạo vét kênh chính trước ngày 20/3/2023', ['UBND huyện']],
      [
        'Phòng Nông nghiệp phải cắm mốc nước, cập nhật hằng ngày. Làm xong thì gửi bản đồ cho các xã',
        ['Phòng Nông nghiệp'],
      ],
      ['Công an huyện tuần tra các cống', ['Công an huyện']],
    ])
  })

  it('go on in the paragraphs below, until the article tells of other things', () => {
    expect(
      told(
        'Tại buổi làm việc, đồng chí Bí thư Huyện ủy chỉ đạo: Xác định chống hạn là việc cấp bách; đồng chí Bí thư Đảng ủy xã phải trực tiếp chỉ đạo.\n\nTheo đó, Hội Nông dân huyện vận động hội viên tích nước.\n\nDịp này, Công an huyện tặng xã hai máy bơm.\n\nBan Dân vận Huyện ủy hỗ trợ gạo cho các hộ nghèo.',
      ).map(([value]) => value),
    ).toEqual(['đồng chí Bí thư Đảng ủy xã phải trực tiếp chỉ đạo', 'Hội Nông dân huyện vận động hội viên tích nước'])
  })

  it('are none where nobody gives orders', () => {
    expect(told('Ban Tuyên giáo Huyện ủy tổ chức triển lãm ảnh. Hội Nông dân huyện hỗ trợ 20 hộ vay vốn.')).toEqual([])
  })
})

describe('two bodies in one item', () => {
  const read = (items: string) =>
    readTasks(`Chủ tịch kết luận như sau:\n\n${items}\n`, 'TB', '2023-08-01').tasks.map(
      ({ value, deadline, assignees }) => [value, deadline?.value, assignees.map((one) => one.value)],
    )
  const closing = '2. Giám đốc các sở; Chủ tịch các xã tổ chức thực hiện nghiêm Thông báo này.'

  it('are two tasks when each has a term of its own', () => {
    expect(
      read(
        `1. Về nguồn cát: Sở Công Thương hướng dẫn lập hồ sơ mỏ trước ngày 20/8/2023; Sở Tài chính công bố giá trước ngày 05/9/2023.\n\n${closing}`,
      ),
    ).toEqual([
      ['Về nguồn cát: Sở Công Thương hướng dẫn lập hồ sơ mỏ trước ngày 20/8/2023', '2023-08-20', ['Sở Công Thương']],
      ['Sở Tài chính công bố giá trước ngày 05/9/2023', '2023-09-05', ['Sở Tài chính']],
      [
        'Giám đốc các sở; Chủ tịch các xã tổ chức thực hiện nghiêm Thông báo này',
        undefined,
        ['Giám đốc các sở', 'Chủ tịch các xã'],
      ],
    ])
  })

  it('are one task of both when there are not two terms', () => {
    expect(
      read(`1. Sở Công Thương hướng dẫn lập hồ sơ mỏ; Sở Tài chính công bố giá trước ngày 05/9/2023.\n\n${closing}`)[0],
    ).toEqual([
      'Sở Công Thương hướng dẫn lập hồ sơ mỏ; Sở Tài chính công bố giá trước ngày 05/9/2023',
      '2023-09-05',
      ['Sở Công Thương', 'Sở Tài chính'],
    ])
  })
})
