import { describe, expect, it } from 'vitest'
import type { Entry } from '../../src/extract/outline/entries.ts'
import { readEntries, readTasks } from './reading-tasks.ts'

const read = (text: string, type = 'KH') => readTasks(text, type, '2031-06-10').tasks
const leads = ({ assignees }: { readonly assignees: readonly { readonly value: string }[] }) =>
  assignees.map(({ value }) => value)

const titlesIn = (entries: readonly Entry[]): number =>
  entries.reduce(
    (sum, entry) => sum + (entry.kind === 'item' ? titlesIn(entry.entries) + (entry.form === 'title' ? 1 : 0) : 0),
    0,
  )

describe('a line without mark and number behind a list', () => {
  it.each([
    [
      '- Treo băng rôn tại bến xe.\n- Viết bài trên loa truyền thanh.\nAn toàn bến xe\n- Lập chốt kiểm tra.\n- Trang bị bình chữa cháy.',
      ['Treo băng rôn tại bến xe', 'Viết bài trên loa truyền thanh', 'Lập chốt kiểm tra', 'Trang bị bình chữa cháy'],
    ],
    [
      '+\tPhát tờ rơi đến từng hộ.\nChăm lo, hỗ trợ người lao động\n*\tKhảo sát, lập danh sách lao động mất việc;\n*\tTổ chức bữa cơm cho công nhân.',
      ['Phát tờ rơi đến từng hộ', 'Khảo sát, lập danh sách lao động mất việc', 'Tổ chức bữa cơm cho công nhân'],
    ],
    [
      '\uf0b7\tRà soát quy hoạch các bến.\n\tXử lý, di dời\n\uf0b7\tDi dời bến không phép, trong đó:\n\to\tPhá dỡ nhà tạm ở bến.\n\to\tThu gom phao cũ.',
      ['Rà soát quy hoạch các bến', 'Phá dỡ nhà tạm ở bến', 'Thu gom phao cũ'],
    ],
  ])('%j heads the list below it, and is no part of the item above', (part, values) => {
    expect(read(`III. NHIỆM VỤ\n\n${part}\n\nIV. KINH PHÍ\n`).map(({ value }) => value)).toEqual(values)
  })

  it('hands down who acts, where it names somebody', () => {
    const tasks = read(
      'III. TỔ CHỨC THỰC HIỆN\nCông an xã\na)\tKiểm tra bến không phép.\nb)\tXử lý vi phạm.\nCác thôn\na)\tVận động chủ xe mua bảo hiểm.\nb)\tBáo cáo hằng tháng.\nTrạm Y tế\nTrạm Y tế trực cấp cứu, chuẩn bị đủ thuốc cho ngày hội.\n',
    )
    expect(tasks.map((task) => leads(task))).toEqual([
      ['Công an xã'],
      ['Công an xã'],
      ['Các thôn'],
      ['Các thôn'],
      ['Trạm Y tế'],
    ])
  })

  it('is not for those whom the lead-in of the list above asks', () => {
    const tasks = read(
      'III. NHIỆM VỤ\nHội Nông dân xã yêu cầu các chi hội:\n+ Phát tờ rơi đến từng hộ.\nChăm lo hội viên\n+ Khảo sát, lập danh sách hội viên khó khăn.\n',
    )
    expect(tasks.map((task) => leads(task))).toEqual([['các chi hội'], []])
  })

  it('stands below a lead-in as well, which is for all lists below', () => {
    const tasks = read(
      'Ban Thường vụ Huyện ủy yêu cầu các đảng bộ cơ sở, Mặt trận Tổ quốc huyện thực hiện tốt một số nhiệm vụ sau:\n\nNâng cao nhận thức, trách nhiệm\n-\tTổ chức học tập, quán triệt Chỉ thị này.\n-\tĐưa kết quả bảo vệ rừng vào tiêu chí đánh giá.\n\nKiểm tra, xử lý vi phạm\n-\tThu hồi diện tích rừng bị lấn chiếm.\n',
      'CT',
    )
    expect(tasks.map(leads)).toEqual(Array(3).fill(['các đảng bộ cơ sở', 'Mặt trận Tổ quốc huyện']))
  })

  it.each([
    [
      '- Lập chốt kiểm tra.\nChủ tịch UBND xã yêu cầu\nCác thôn báo cáo trước ngày 30/6/2031.',
      'Các thôn báo cáo trước ngày 30/6/2031',
    ],
    ['- Lập chốt kiểm tra.\nThời gian: trong tháng 6\n- Báo cáo hằng tháng.', 'Báo cáo hằng tháng'],
    ['- Lập chốt kiểm tra.\nCác thôn báo cáo hằng tháng;\n- Xử lý vi phạm.', 'Xử lý vi phạm'],
  ])('%j: a broken sentence, a label and what ends in a mark are none', (part, last) => {
    expect(read(`III. NHIỆM VỤ\n\n${part}\n`).at(-1)?.value.endsWith(last)).toBe(true)
    expect(titlesIn(readEntries(part).entries)).toBe(0)
  })
})

describe('what Word and notes set before an item', () => {
  it.each([
    ['- [ ] Công an xã lập chốt kiểm tra.\n- [x] Các thôn treo băng rôn.', 'ticks'],
    ['* [ ] Công an xã lập chốt kiểm tra.\n* [X] Các thôn treo băng rôn.', 'ticks behind stars'],
    ['Ø Công an xã lập chốt kiểm tra.\nØ Các thôn treo băng rôn.', 'an arrow of a symbol font'],
    ['ü\tCông an xã lập chốt kiểm tra.\nü\tCác thôn treo băng rôn.', 'a tick of a symbol font'],
    ['o\tCông an xã lập chốt kiểm tra.\no\tCác thôn treo băng rôn.', 'a ring that is a letter'],
    ['*\tCông an xã lập chốt kiểm tra.\n*\tCác thôn treo băng rôn.', 'a star and a tab'],
  ])('%j is a mark of a list', (part) => {
    expect(read(`III. NHIỆM VỤ\n\n${part}\n`).map((task) => [task.value, leads(task)])).toEqual([
      ['Công an xã lập chốt kiểm tra', ['Công an xã']],
      ['Các thôn treo băng rôn', ['Các thôn']],
    ])
  })
})

describe('a lead-in that tells who does what follows', () => {
  it('is for the items that name nobody', () => {
    const tasks = read(
      'Trạm Y tế, Công an xã thực hiện các nhiệm vụ sau:\n- Trạm Y tế trực cấp cứu;\n- Cử người trực bến;\n- Báo cáo UBND xã trước 15/6.\nPhòng Kinh tế có trách nhiệm triển khai một số nội dung:\n- Cấp phép bến;\n- Thu phí đúng quy định.\n',
      'CT',
    )
    expect(tasks.map((task) => leads(task))).toEqual([
      ['Trạm Y tế'],
      ['Trạm Y tế', 'Công an xã'],
      ['Trạm Y tế', 'Công an xã'],
      ['Phòng Kinh tế'],
      ['Phòng Kinh tế'],
    ])
  })

  it('asks nobody behind its list', () => {
    const tasks = read(
      'Trạm Y tế, Công an xã thực hiện các nhiệm vụ sau:\n- Cử người trực bến;\n- Báo cáo UBND xã trước 15/6.\nPhân công Phó Chủ tịch UBND xã Lò Văn Pún trực tiếp chỉ huy tại bến.\n',
      'CT',
    )
    expect(tasks.map((task) => leads(task)).at(-1)).toEqual(['Phó Chủ tịch UBND xã Lò Văn Pún'])
  })
})

describe('a numbered heading above a paragraph on one long line', () => {
  const told =
    'Lượng nước bán ra trong tháng đạt 412 nghìn mét khối, bằng 93% kế hoạch; nguyên nhân chính là tuyến ống số 3 phải dừng chín ngày để sửa chữa.'
  const ordered =
    'Vụ vỡ ống ngày 17 cho thấy việc kiểm tra còn hình thức. Phòng Kỹ thuật kiểm định lại toàn bộ van, báo cáo Giám đốc trước ngày 20/6/2031. Đội Vận hành thay ngay các van đã quá hạn.'
  it('is no part of the paragraph', () => {
    const tasks = read(
      `Giám đốc kết luận như sau:\n\n1. Đánh giá chung\n${told}\n\n2. Về an toàn lao động\n${ordered}\n\n3. Về thu nợ\nGiao Phòng Kinh doanh đôn đốc các hộ còn nợ.\n\n4. Giao Văn phòng theo dõi việc thực hiện.\n`,
      'TB',
    )
    expect(tasks.map(leads)).toEqual([['Phòng Kỹ thuật'], ['Đội Vận hành'], ['Phòng Kinh doanh'], ['Văn phòng']])
  })
})
