import { describe, expect, it } from 'vitest'
import { leads, readTasks, supports } from './reading-tasks.ts'

const rows = (table: string) =>
  readTasks(`Phân công thực hiện như sau:\n\n${table}\n`, 'KH', '2031-03-12').tasks.map((task) => [
    task.value,
    leads(task),
    supports(task),
    task.deadline?.value,
  ])

const expected = [
  ['Phát áo phao cho các bến đò', ['Sở Y tế'], ['Tỉnh đoàn'], '2031-Q2'],
  ['Tập huấn sơ cứu cho giáo viên', ['Sở Y tế'], ['Tỉnh đoàn'], '2031-Q3'],
  ['Sửa cầu tạm qua sông Mua', ['Sở Xây dựng'], ['Công an tỉnh'], '2031'],
]

describe('several tasks beside the merged cells of one body', () => {
  it('in Markdown, where those cells are empty below the first row', () => {
    const table = [
      '| STT | Cơ quan chủ trì | Cơ quan phối hợp | Nội dung nhiệm vụ | Thời hạn |',
      '|---|---|---|---|---|',
      '| 1 | Sở Y tế | Tỉnh đoàn | Phát áo phao cho các bến đò | Quý II/2031 |',
      '|  |  |  | Tập huấn sơ cứu cho giáo viên | Quý III/2031 |',
      '| 2 | Sở Xây dựng | Công an tỉnh | Sửa cầu tạm qua sông Mua | Năm 2031 |',
    ]
    expect(rows(table.join('\n'))).toEqual(expected)
  })

  it('with tabs', () => {
    const table = [
      'STT\tCơ quan chủ trì\tCơ quan phối hợp\tNội dung nhiệm vụ\tThời hạn',
      '1\tSở Y tế\tTỉnh đoàn\tPhát áo phao cho các bến đò\tQuý II/2031',
      '\t\t\tTập huấn sơ cứu cho giáo viên\tQuý III/2031',
      '2\tSở Xây dựng\tCông an tỉnh\tSửa cầu tạm qua sông Mua\tNăm 2031',
    ]
    expect(rows(table.join('\n'))).toEqual(expected)
  })

  it('of a web page with a bar on its own line, where only the last cells are printed; "thuộc nhóm nhiệm vụ" is no task', () => {
    const cells = (...words: readonly string[]) => `|\n${words.join('\n|\n')}\n|\n`
    const table = [
      cells('STT', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thuộc nhóm nhiệm vụ', 'Nội dung nhiệm vụ', 'Thời hạn'),
      cells('1', 'Sở Y tế', 'Tỉnh đoàn', 'An toàn sông nước', 'Phát áo phao cho các bến đò', 'Quý II/2031'),
      cells('Tập huấn sơ cứu cho giáo viên', 'Quý III/2031'),
      cells('Dạy bơi cho học sinh các bản', 'Quý IV/2031'),
      cells('2', 'Sở Xây dựng', 'Công an tỉnh', 'Cầu đường', 'Sửa cầu tạm qua sông Mua', 'Năm 2031'),
    ]
    expect(rows(table.join(''))).toEqual([
      ...expected.slice(0, 2),
      ['Dạy bơi cho học sinh các bản', ['Sở Y tế'], ['Tỉnh đoàn'], '2031-Q4'],
      ...expected.slice(2),
    ])
  })
})
