import { describe, expect, it } from 'vitest'
import { parseText } from '../../src/parse.ts'

const directive = (item: string): string => `ỦY BAN NHÂN DÂN
XÃ TÀ XÙA

Số: 31/CT-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Tà Xùa, ngày 10 tháng 3 năm 2031

CHỈ THỊ
Về việc chuẩn bị mùa mưa

Chủ tịch Ủy ban nhân dân xã yêu cầu:

1. Công tác trước mùa mưa

a) ${item}.

b) Nghiêm túc trực ban.

2. Trạm Y tế báo cáo kết quả.

CHỦ TỊCH
Vi Thị Mận
`

function names(item: string, role: 'lead' | 'support'): readonly string[] {
  const [task] = parseText(directive(item)).tasks
  return (task?.assignees ?? []).filter((one) => one.role === role && one.source === 'item').map(({ value }) => value)
}

describe('those with whom something is done', () => {
  it.each([
    ['Phối hợp với các khoa, phòng có liên quan kiểm kê vật tư', ['các khoa, phòng có liên quan']],
    ['Phối hợp với Phòng Thi đua - Khen thưởng kiểm tra hồ sơ', ['Phòng Thi đua - Khen thưởng']],
    ['Phối hợp với Trạm Y tế xã đến từng bản khám cho người già', ['Trạm Y tế xã']],
    [
      'Phối hợp với chính quyền địa phương, lực lượng kiểm lâm cắt bỏ cây gãy',
      ['chính quyền địa phương', 'lực lượng kiểm lâm'],
    ],
    ['Cùng với bộ đội biên phòng kiểm đếm thuyền', ['bộ đội biên phòng']],
    ['Phối hợp với Hội Chữ thập đỏ huyện và các nhà hảo tâm trao quà', ['Hội Chữ thập đỏ huyện', 'các nhà hảo tâm']],
    [
      'Phối hợp với Phòng Công Thương và lực lượng Quản lý thị trường kiểm soát giá',
      ['Phòng Công Thương', 'lực lượng Quản lý thị trường'],
    ],
    ['Ký cam kết phối hợp với trạm y tế nơi đóng quân để bảo vệ học sinh', ['trạm y tế nơi đóng quân']],
  ])('%s', (item, support) => {
    expect(names(item, 'support')).toEqual(support)
  })
})

describe('where the name of who acts ends', () => {
  it.each([
    ['Phòng Kinh tế chốt chặn, rào chắn các ngầm tràn', ['Phòng Kinh tế']],
    ['Công an xã bảo vệ thi công tại các điểm sạt lở', ['Công an xã']],
    ['Đoàn Thanh niên mỗi chi đoàn nhận một tuyến đường', ['Đoàn Thanh niên']],
    ['Đài Truyền thanh xã cứ 30 phút phát bản tin một lần', ['Đài Truyền thanh xã']],
    ['Phòng Hành chính quản trị treo cờ, trang trí cổng', ['Phòng Hành chính quản trị']],
    ['Ban Hỗ trợ nông dân phát triển kinh tế chủ trì thẩm định', ['Ban Hỗ trợ nông dân phát triển kinh tế']],
    ['Phòng Vật tư mời Công ty Khí Hải An nạp bồn oxy', ['Phòng Vật tư']],
    ['Giao Khoa Cấp cứu diễn tập báo động', ['Khoa Cấp cứu']],
  ])('%s', (item, lead) => {
    expect(names(item, 'lead')).toEqual(lead)
  })
})

describe('those whom a lead-in addresses', () => {
  const addressed = (who: string): readonly string[] => {
    const lead = 'Chủ tịch Ủy ban nhân dân xã yêu cầu'
    const text = directive('Dọn mương').replace(`${lead}:`, `${lead} ${who} thực hiện các nội dung sau:`)
    const [task] = parseText(text).tasks
    return (task?.assignees ?? []).filter(({ source }) => source === 'lead-in').map(({ value }) => value)
  }

  it('are told apart by their offices', () => {
    expect(addressed('Giám đốc các sở, Thủ trưởng các ban, ngành, Chủ tịch UBND các xã')).toEqual([
      'Giám đốc các sở',
      'Thủ trưởng các ban, ngành',
      'Chủ tịch UBND các xã',
    ])
  })

  it('are told apart by their kinds, where each is told by more than its kind', () => {
    expect(addressed('các giáo viên chủ nhiệm, giáo viên bộ môn, nhân viên y tế và toàn thể học sinh')).toEqual([
      'các giáo viên chủ nhiệm',
      'giáo viên bộ môn',
      'nhân viên y tế',
      'toàn thể học sinh',
    ])
  })
})

describe('items and their headings', () => {
  const tasks = (body: string): readonly (readonly [string, string])[] =>
    parseText(directive('X').replace(/1\. Công tác[\s\S]*?2\. Trạm Y tế báo cáo kết quả\./u, body)).tasks.map(
      (task) => [task.value, task.assignees.map(({ value }) => value).join('; ')],
    )

  it('a name alone above dashes is the heading of those below it', () => {
    const body =
      '1. Trạm Y tế xã\n- Kiểm tra tủ thuốc.\n- Phát màn cho người già.\nTrưởng các bản\n- Dọn mương quanh bản.\n- Phát quang đường bản.\n\n2. Công an xã trực ban.'
    expect(tasks(body)).toEqual([
      ['Kiểm tra tủ thuốc', 'Trạm Y tế xã'],
      ['Phát màn cho người già', 'Trạm Y tế xã'],
      ['Dọn mương quanh bản', 'Trưởng các bản'],
      ['Phát quang đường bản', 'Trưởng các bản'],
      ['Công an xã trực ban', 'Công an xã'],
    ])
  })

  it('what is ordered of a matter begins below it', () => {
    const body =
      '1. Về kiến nghị hỗ trợ kinh phí sửa cầu treo ở các bản vùng cao trong mùa mưa năm nay:\n\nGiao Phòng Kinh tế tổng hợp nhu cầu.\n\n2. Về đề xuất mở đường vào bản Hồng Ngài:\n\nCông an xã khảo sát tuyến đường.'
    expect(tasks(body)).toEqual([
      ['Giao Phòng Kinh tế tổng hợp nhu cầu', 'Phòng Kinh tế'],
      ['Công an xã khảo sát tuyến đường', 'Công an xã'],
    ])
  })

  it('a comma that a scanner made of the point behind a number parts items as well', () => {
    const body = '1. Trạm Y tế kiểm tra tủ thuốc.\n\n2, Công an xã trực ban.\n\n3. Trưởng các bản dọn mương.'
    expect(tasks(body).map(([value]) => value)).toEqual([
      'Trạm Y tế kiểm tra tủ thuốc',
      'Công an xã trực ban',
      'Trưởng các bản dọn mương',
    ])
  })

  it('a figure that begins a line inside a sentence is no number of an item', () => {
    expect(
      tasks('1. Trạm Y tế phát màn cho các bản số\n2, Hồng Ngài và Suối Tọ.\n\n2. Công an xã trực ban.'),
    ).toHaveLength(2)
  })
})

describe('the day on which something is done', () => {
  it.each([
    ['dọn rác trong sáng Chủ nhật 16/3/2031', '2031-03-16'],
    ['tổ chức lễ giao quân vào sáng 16/3/2031', '2031-03-16'],
    ['kiểm tra các bến đò trong đêm 16/3/2031', '2031-03-16'],
    ['kiểm tra các bến đò vào chiều thứ Sáu, 14/3/2031', '2031-03-14'],
    ['họp thôn vào ngày 16/3/2031', '2031-03-16'],
  ])('%s', (deed, day) => {
    expect(parseText(directive(`Công an xã ${deed}`)).tasks[0]?.deadline?.value).toBe(day)
  })
})
