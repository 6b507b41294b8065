import { describe, expect, it } from 'vitest'
import { leads, readTasks, supports } from './reading-tasks.ts'

const read = (text: string) => readTasks(text, 'KH', '2031-06-10').tasks

describe('lines that only name who acts, above paragraphs without marks', () => {
  it.each([
    ['Trạm Y tế xã\n\nTư vấn cho người bị chó cắn đi tiêm phòng trong ngày.', 'Trạm Y tế xã'],
    ['Phòng Kế hoạch tổng hợp\n\nLàm đầu mối theo dõi, đôn đốc việc thực hiện.', 'Phòng Kế hoạch tổng hợp'],
    ['Các trường học\nNhắc nhở học sinh không trêu chó thả rông.', 'Các trường học'],
    ['Đề nghị Hội Nông dân xã\nVận động hội viên xích chó, đeo rọ mõm khi ra đường.', 'Hội Nông dân xã'],
    ['Giao Công an xã:\nLập hồ sơ xử phạt chủ nuôi thả chó ra đường.', 'Công an xã'],
    ['Tổ Công nghệ số cộng đồng\n\nPhát tờ rơi đến từng hộ trước ngày 20/6/2031.', 'Tổ Công nghệ số cộng đồng'],
  ])('%j', (part, who) => {
    const tasks = read(`III. TỔ CHỨC THỰC HIỆN\n\n${part}\n\nIV. KINH PHÍ\n`)
    expect(tasks.map((task) => [task.rule, leads(task)])).toEqual([['heading-names-who', [who]]])
  })

  it('head each only its own paragraphs', () => {
    const tasks = read(
      'III. TỔ CHỨC THỰC HIỆN\n\nCông an xã\n\nBắt giữ chó thả rông trên đường làng.\n\nĐề nghị Hội Phụ nữ xã\n\nVận động hội viên khai báo đàn chó nuôi.\n\nTrưởng các thôn\n\na) Lập danh sách hộ nuôi chó.\n\nb) Báo giờ tiêm đến từng hộ.\n',
    )
    expect(tasks.map((task) => leads(task))).toEqual([
      ['Công an xã'],
      ['Hội Phụ nữ xã'],
      ['Trưởng các thôn'],
      ['Trưởng các thôn'],
    ])
  })

  it('head nothing that names somebody itself, nor what is no duty', () => {
    const tasks = read(
      'III. TỔ CHỨC THỰC HIỆN\n\nCông an xã\n\nTrạm Y tế xã tiêm phòng cho đàn chó của các hộ.\n\nHội Phụ nữ xã\n\nNhà văn hóa, tầng hai.\n',
    )
    expect(tasks.map((task) => leads(task))).toEqual([['Trạm Y tế xã']])
  })
})

describe('headings of a plan', () => {
  it('stand above what is to be done', () => {
    expect(
      read(
        'II. NỘI DUNG\n\n1. Ngày hội đọc sách\n\nMở gian trưng bày sách tại sân trường.\n\n2. Thời gian\n\nTrong tháng 9.\n',
      ).map(({ value, rule }) => [value, rule]),
    ).toEqual([['Ngày hội đọc sách Mở gian trưng bày sách tại sân trường', 'opens-with-verb']])
  })

  it('hand down with whom the one they name does it', () => {
    const tasks = read(
      'III. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế chủ trì, phối hợp với các sở, ngành:\n\na) Tổng hợp thiệt hại ở các trạm.\n\nb) Sở Nội vụ rà soát biên chế các trạm.\n',
    )
    expect(tasks.map((task) => [leads(task), supports(task)])).toEqual([
      [['Sở Y tế'], ['các sở, ngành']],
      [['Sở Nội vụ'], []],
    ])
  })
})

describe('a list whose marks changed', () => {
  it('goes on with the next line', () => {
    expect(
      read(
        'III. TỔ CHỨC THỰC HIỆN\n\n1. Công an xã\n\n- Tuần tra các bến đò vào ban đêm.\n\n+ Lập danh sách chủ đò chưa có phao.\n\n2. Trạm Y tế xã\n\n- Phát áo phao cho chủ đò.\n',
      ).map(({ value }) => value),
    ).toEqual(['Tuần tra các bến đò vào ban đêm', 'Lập danh sách chủ đò chưa có phao', 'Phát áo phao cho chủ đò'])
  })
})

describe('a heading that names a class of bodies by their trade', () => {
  it.each([
    ['Các tổ chức kiểm định, hiệu chuẩn phương tiện đo', 'Các tổ chức kiểm định, hiệu chuẩn phương tiện đo'],
    ['Các cơ sở đào tạo, sát hạch lái xe', 'Các cơ sở đào tạo, sát hạch lái xe'],
    ['Về trách nhiệm của các doanh nghiệp vận hành cáp treo:', 'các doanh nghiệp vận hành cáp treo'],
    ['Đối với các trường tổ chức bán trú', 'các trường tổ chức bán trú'],
    ['Các Điện lực', 'Các Điện lực'],
    ['Các đơn vị có trách nhiệm:', 'Các đơn vị'],
    ['Đối với các cơ sở chủ động ứng phó:', 'các cơ sở'],
  ])('%s', (heading, name) => {
    const tasks = read(
      `III. TỔ CHỨC THỰC HIỆN\n\n1. ${heading}\n\n- Rà soát bến đò trước mùa lũ.\n\n- Lập danh sách chủ đò.\n`,
    )
    expect(tasks.map((task) => leads(task))).toEqual([[name], [name]])
  })
})
