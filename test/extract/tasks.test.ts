import { describe, expect, it } from 'vitest'
import { leads, readTasks, supports } from './reading-tasks.ts'

const leadIn =
  'Để chủ động phòng, chống cháy rừng, Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành, địa phương thực hiện các nhiệm vụ sau:'
const tasksOf = (text: string, type = 'CT', date?: string) => readTasks(`${leadIn}\n\n${text}`, type, date).tasks
const only = (text: string, type?: string, date?: string) => tasksOf(text, type, date)[0]

describe('tasks', () => {
  it('P1, P2: who is given a duty, with whom, by when, reporting to whom and through whom', () => {
    const task = only(
      '1. Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính, Ủy ban nhân dân các huyện, thành phố rà soát cơ sở điều trị, hoàn thành trước ngày 15/12/2021, báo cáo UBND tỉnh (qua Sở Nội vụ).',
    )
    expect(leads(task)).toEqual(['Sở Y tế'])
    expect(supports(task)).toEqual(['Sở Tài chính', 'Ủy ban nhân dân các huyện, thành phố'])
    expect(task?.deadline).toMatchObject({ value: '2021-12-15', bound: 'before' })
    expect(task?.reportTo).toMatchObject([{ value: 'UBND tỉnh', through: 'Sở Nội vụ' }])
    expect(task?.force).toBe('order')
    expect(task?.marker).toBe('1.')
  })

  it('P3: the subject before its verb', () => {
    expect(leads(only('- Chi cục Kiểm lâm tăng cường tuần tra, kiểm soát tại các khu vực trọng điểm.'))).toEqual([
      'Chi cục Kiểm lâm',
    ])
    expect(leads(only('- Ban Tuyên giáo Tỉnh ủy chủ trì phối hợp các đoàn thể tuyên truyền đến từng hộ dân.'))).toEqual(
      ['Ban Tuyên giáo Tỉnh ủy'],
    )
    expect(
      leads(only('- Trên cơ sở đề nghị của các xã, cơ quan liên quan, Sở Tài chính khẩn trương bố trí kinh phí.')),
    ).toEqual(['Sở Tài chính'])
    expect(leads(only('a) Về thanh tra: Ủy ban nhân dân các huyện làm đầu mối phát hiện vi phạm.'))).toEqual([
      'Ủy ban nhân dân các huyện',
    ])
  })

  it('P4: the heading names who acts; a topic names nobody', () => {
    const tasks = tasksOf(
      '1. Công tác tuyên truyền\n\n- Đẩy mạnh tuyên truyền về phòng cháy.\n\n2. Đối với Ủy ban nhân dân xã\n\n- Kiện toàn các tổ bảo vệ rừng.\n\n3. UBND thành phố chỉ đạo:\n\n- Chuẩn bị lực lượng, phương tiện.\n\n- Hạt Kiểm lâm trực 24/24 giờ, báo cáo tình hình.\n\n4. SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG\n\na) Theo dõi cấp dự báo cháy rừng.',
    )
    expect(tasks.map(leads)).toEqual([
      [],
      ['Ủy ban nhân dân xã'],
      ['UBND thành phố'],
      ['Hạt Kiểm lâm'],
      ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG'],
    ])
    expect(tasks[1]?.assignees[0]?.source).toBe('heading')
    expect(tasks[1]?.heading).toBe('Đối với Ủy ban nhân dân xã')
    expect(tasks[1]?.path).toEqual(['2.', '-'])
  })

  it('P5: those whom the lead-in addresses are told apart from the others', () => {
    const task = only('- Tăng cường kiểm tra việc sử dụng lửa trong rừng.')
    expect(task?.assignees.map(({ source, value }) => [source, value])).toEqual([
      ['lead-in', 'các sở, ban, ngành, địa phương'],
    ])
    expect(leads(task)).toEqual([])
  })

  it('P8: paragraphs without a marker only when they name who acts', () => {
    const tasks = tasksOf(
      '1. Tăng cường kiểm tra rừng phòng hộ.\n\nVăn phòng Ủy ban nhân dân tỉnh theo dõi, đôn đốc việc thực hiện Chỉ thị này.\n\nTrên đây là các nhiệm vụ trọng tâm của mùa khô.',
    )
    expect(tasks.map(({ value }) => value.slice(0, 30))).toEqual([
      'Tăng cường kiểm tra rừng phòng',
      'Văn phòng Ủy ban nhân dân tỉnh',
    ])
    expect(leads(tasks[1])).toEqual(['Văn phòng Ủy ban nhân dân tỉnh'])
  })

  it('P9: who carries out a decision', () => {
    const { tasks } = readTasks(
      'QUYẾT ĐỊNH:\n\nĐiều 1. Phê duyệt Kế hoạch diễn tập phòng thủ.\n\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.\n\nĐiều 3. Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc các Sở: Tài chính, Y tế; Chủ tịch Ủy ban nhân dân các xã, phường chịu trách nhiệm thi hành Quyết định này./.',
      'QĐ',
    )
    expect(tasks).toHaveLength(1)
    expect(leads(tasks[0])).toEqual([
      'Chánh Văn phòng Ủy ban nhân dân tỉnh',
      'Giám đốc các Sở: Tài chính, Y tế',
      'Chủ tịch Ủy ban nhân dân các xã, phường',
    ])
    expect(tasks[0]?.value.endsWith('Quyết định này')).toBe(true)
  })

  it('P10: rows of a table with columns of duty, bodies and terms', () => {
    const table =
      'STT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời hạn\n1\tRà soát các hồ chứa nước\tSở Nông nghiệp và Môi trường\tCác xã, phường\tQuý IV/2021\n2\tCập nhật bản đồ ngập lụt\tSở Khoa học và Công nghệ\tCông an tỉnh\tTháng 11/2021'
    const { tasks, text } = readTasks(`III. TỔ CHỨC THỰC HIỆN\n\n${table}`, 'KH')
    expect(tasks.map((task) => [task.marker, task.value, leads(task), supports(task), task.deadline?.value])).toEqual([
      ['1', 'Rà soát các hồ chứa nước', ['Sở Nông nghiệp và Môi trường'], ['Các xã, phường'], '2021-Q4'],
      ['2', 'Cập nhật bản đồ ngập lụt', ['Sở Khoa học và Công nghệ'], ['Công an tỉnh'], '2021-11'],
    ])
    for (const task of tasks) expect(text.slice(task.span.start, task.span.end)).toBe(task.text)
  })

  it('a second heading row without the column of numbers, behind group rows whose cells were merged', () => {
    const cells = (...rows: string[][]) => `|\n${rows.map((row) => row.join('\n|\n')).join('\n|\n|\n')}\n|`
    const table = cells(
      ['STT', 'Nhiệm vụ', 'Đơn vị thực hiện', 'Đơn vị phối hợp', 'Thời gian'],
      ['A', 'ĐƯỜNG'],
      ['1.1', 'Vá ổ gà đường liên thôn', 'Phòng Kinh tế', 'Các thôn', 'Tháng 11/2021'],
      ['B', 'TRƯỜNG'],
      ['I', 'Trường mầm non'],
      ['Nội dung', 'Đơn vị thực hiện', 'Đơn vị phối hợp', 'Thời gian'],
      ['1.2', 'Thay mái tôn nhà ăn', 'Trường Mầm non Hoa Lê', 'Hội Phụ nữ', 'Tháng 12/2021'],
      ['1.3', 'Rào lại sân chơi', 'Trường Mầm non Hoa Lê', 'Đoàn Thanh niên', 'Tháng 12/2021'],
    )
    const { tasks } = readTasks(`III. TỔ CHỨC THỰC HIỆN\n\n${table}`, 'KH')
    expect(tasks.map((task) => [task.marker, task.value, leads(task), supports(task), task.deadline?.value])).toEqual([
      ['1.1', 'Vá ổ gà đường liên thôn', ['Phòng Kinh tế'], ['Các thôn'], '2021-11'],
      ['1.2', 'Thay mái tôn nhà ăn', ['Trường Mầm non Hoa Lê'], ['Hội Phụ nữ'], '2021-12'],
      ['1.3', 'Rào lại sân chơi', ['Trường Mầm non Hoa Lê'], ['Đoàn Thanh niên'], '2021-12'],
    ])
  })

  it('labelled lines below an item say who and when', () => {
    const { tasks } = readTasks(
      'II. NHIỆM VỤ\n\n1. Xây dựng kế hoạch tuyên truyền.\n\n- Đơn vị chủ trì: Ban Tuyên giáo Đảng ủy.\n\n- Đơn vị phối hợp: Đài truyền thanh phường.\n\n- Thời gian hoàn thành: Quý IV/2021.\n\n- Kết quả: Kế hoạch được ban hành.',
      'KH',
    )
    expect(tasks).toHaveLength(1)
    expect([leads(tasks[0]), supports(tasks[0]), tasks[0]?.deadline?.value]).toEqual([
      ['Ban Tuyên giáo Đảng ủy'],
      ['Đài truyền thanh phường'],
      '2021-Q4',
    ])
  })

  it('splits lists of bodies and keeps set phrases and names whole', () => {
    const names = (text: string) => leads(only(`- ${text} khẩn trương triển khai các biện pháp bảo vệ rừng.`))
    expect(names('Các Bộ: Quốc phòng, Nông nghiệp và Môi trường')).toEqual(['Quốc phòng', 'Nông nghiệp và Môi trường'])
    expect(names('Các sở, ban, ngành và Ủy ban nhân dân các xã, phường')).toEqual([
      'Các sở, ban, ngành',
      'Ủy ban nhân dân các xã, phường',
    ])
    expect(names('Sở Văn hóa, Thể thao và Du lịch, Công an tỉnh')).toEqual([
      'Sở Văn hóa, Thể thao và Du lịch',
      'Công an tỉnh',
    ])
    expect(names('Chủ tịch Ủy ban nhân dân các tỉnh: Gia Lai, Đắk Lắk')).toEqual([
      'Chủ tịch Ủy ban nhân dân các tỉnh: Gia Lai, Đắk Lắk',
    ])
    expect(names('MTTQ và các đoàn thể')).toEqual(['MTTQ', 'các đoàn thể'])
    expect(names('Bí thư Tỉnh ủy, Thành ủy')).toEqual(['Bí thư Tỉnh ủy, Thành ủy'])
  })

  it('tells request and prohibition from order', () => {
    expect(only('- Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh giám sát việc thực hiện.')?.force).toBe('request')
    expect(only('- Nghiêm cấm đốt thực bì trong mùa khô tại các khu rừng đặc dụng.')?.force).toBe('prohibition')
    expect(only('- Giao Công an tỉnh điều tra các vụ phá rừng.')?.force).toBe('order')
  })

  it('finds what comes again, with its rule', () => {
    expect(only('- Hạt Kiểm lâm báo cáo Chi cục Kiểm lâm trước ngày 20 hằng tháng.')).toMatchObject({
      recurrence: { value: 'monthly', rrule: 'FREQ=MONTHLY;BYMONTHDAY=20' },
      reportTo: [{ value: 'Chi cục Kiểm lâm' }],
    })
    expect(only('- Hạt Kiểm lâm báo cáo Chi cục Kiểm lâm trước ngày 20 hằng tháng.')?.deadline).toBeUndefined()
  })

  it('takes missing years and working days from the date of the document', () => {
    expect(only('- Sở Y tế báo cáo kết quả trước ngày 20/12.', 'CT', '2021-10-11')?.deadline?.value).toBe('2021-12-20')
    expect(
      only('- Sở Y tế hoàn thành trong thời hạn 05 ngày làm việc kể từ ngày ký.', 'CT', '2021-10-11')?.deadline?.value,
    ).toBe('2021-10-18')
  })

  it('leaves out the situation, the căn cứ, aims and closings', () => {
    const { tasks } = readTasks(
      'Thời gian qua, các sở, ban, ngành đã tổ chức nhiều đợt kiểm tra, đạt được kết quả quan trọng.\n\nTuy nhiên, công tác tuần tra còn chậm, Hạt Kiểm lâm chủ trì chưa kịp thời.\n\nCăn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;\n\n' +
        `${leadIn}\n\nI. MỤC ĐÍCH, YÊU CẦU\n\n1. Nâng cao nhận thức của người dân.\n\nII. NHIỆM VỤ\n\n1. Kiểm tra các điểm nóng về phá rừng.\n\nVăn phòng Ủy ban nhân dân tỉnh thông báo để các cơ quan biết, thực hiện./.`,
    )
    expect(tasks.map(({ value }) => value)).toEqual(['Kiểm tra các điểm nóng về phá rừng'])
  })

  it('finds few or none in normative documents', () => {
    const text =
      'Điều 1. Phạm vi điều chỉnh\n\n1. Sở Y tế có trách nhiệm quản lý cơ sở khám bệnh.\n\nĐiều 2. Trách nhiệm của cơ sở\n\n1. Cơ sở khám bệnh phải công khai giá dịch vụ.\n\nĐiều 3. Tổ chức thực hiện\n\n1. Bộ trưởng Bộ Y tế hướng dẫn thi hành Nghị định này.\n\n2. Nghị định này có hiệu lực từ ngày 01/01/2022.'
    expect(readTasks(text, 'NĐ').tasks.map(leads)).toEqual([['Bộ trưởng Bộ Y tế']])
    expect(readTasks(text, 'L').tasks).toHaveLength(1)
  })

  it('keeps paragraphs with the item that they go on, and apart when they name somebody else', () => {
    const tasks = tasksOf(
      '1. Sở Y tế rà soát các cơ sở điều trị.\n\nBố trí đủ giường bệnh, trang thiết bị.\n\nYêu cầu Sở Tài chính bảo đảm kinh phí.\n\n2. Công an tỉnh\n\nTăng cường tuần tra, kiểm soát các địa bàn.',
    )
    expect(tasks.map(({ value }) => value)).toEqual([
      'Sở Y tế rà soát các cơ sở điều trị. Bố trí đủ giường bệnh, trang thiết bị',
      'Yêu cầu Sở Tài chính bảo đảm kinh phí',
      'Công an tỉnh Tăng cường tuần tra, kiểm soát các địa bàn',
    ])
    expect(tasks.map(leads)).toEqual([['Sở Y tế'], ['Sở Tài chính'], ['Công an tỉnh']])
  })

  it('takes of an article only the orders that it tells about', () => {
    const orders =
      'Ngày 02/8, Đảng ủy phường đã ban hành công văn yêu cầu các chi bộ thực hiện các nhiệm vụ sau:\n\n- Tăng cường kiểm tra các chốt trực.'
    const rules =
      'Nghị định quy định hồ sơ gồm các giấy tờ sau:\n\n- Giấy đăng ký kinh doanh còn hiệu lực.\n\n- Tờ khai theo mẫu được ban hành kèm theo.'
    expect(readTasks(orders, 'CV', undefined, 'news').tasks).toHaveLength(1)
    expect(readTasks(rules, 'CV', undefined, 'news').tasks).toEqual([])
  })

  it('takes no rule that a letter quotes for an order', () => {
    const { tasks } = readTasks(
      'Cục Thuế có ý kiến như sau:\n\nTại Điều 8 Nghị định số 12/2015/NĐ-CP quy định:\n\n“1. Người nộp thuế chịu trách nhiệm kê khai.\n\n2. Cơ quan thuế có trách nhiệm hướng dẫn người nộp thuế.”\n\nĐề nghị Thuế tỉnh căn cứ quy định nêu trên hướng dẫn đơn vị thực hiện.\n\nCục Thuế trả lời để Thuế tỉnh biết./.',
      'CV',
    )
    expect(tasks.map(leads)).toEqual([['Thuế tỉnh']])
  })
})
