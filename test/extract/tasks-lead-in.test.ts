import { describe, expect, it } from 'vitest'
import { readTasks } from './reading-tasks.ts'

const addressed = (leadIn: string): readonly string[] =>
  readTasks(`${leadIn}\n\n- Rà soát các hộ ven suối.\n`, 'CV').tasks[0]?.assignees.map(({ value }) => value) ?? []

describe('whom a lead-in addresses', () => {
  it.each([
    [
      'Thường trực Đảng ủy yêu cầu UBND, Lãnh đạo UBMTTQVN cùng các hội, đoàn thể phường, Lãnh đạo BCH Quân sự, Công an phường, bộ phận văn phòng và các chi bộ khẩn trương thực hiện các việc sau:',
      [
        'UBND',
        'Lãnh đạo UBMTTQVN',
        'các hội, đoàn thể phường',
        'Lãnh đạo BCH Quân sự, Công an phường',
        'bộ phận văn phòng',
        'các chi bộ',
      ],
    ],
    [
      'Ban Thường vụ Huyện ủy yêu cầu các cấp, các ngành và toàn hệ thống chính trị huyện tập trung thực hiện:',
      ['các cấp', 'các ngành', 'toàn hệ thống chính trị huyện'],
    ],
    [
      'Chủ tịch UBND xã yêu cầu Công an xã cùng Ban Chỉ huy Quân sự xã và các thôn thực hiện một số việc sau:',
      ['Công an xã', 'Ban Chỉ huy Quân sự xã', 'các thôn'],
    ],
    ['Chủ tịch yêu cầu Phòng Văn hóa và Thông tin thực hiện các nhiệm vụ sau:', ['Phòng Văn hóa và Thông tin']],
    ['Thời gian tới, tỉnh Sơn La cần tập trung thực hiện tốt các nhiệm vụ sau:', ['tỉnh Sơn La']],
    ['Thời gian tới, thành phố Huế phải tiếp tục:', ['thành phố Huế']],
    ['UBND các xã cần làm tốt các việc sau:', ['UBND các xã']],
    [
      'Để góp phần đạt mục tiêu tăng trưởng từ 8,3 - 8,5% của cả nước, tỉnh Đắk Bla cần tiếp tục thực hiện các chủ trương của Đảng, văn bản chỉ đạo của Thủ tướng Chính phủ, trong đó lưu ý tập trung thực hiện một số nội dung trọng tâm sau:',
      ['tỉnh Đắk Bla'],
    ],
    [
      'Tổng Giám đốc chỉ thị Thủ trưởng các đơn vị trực thuộc, Giám đốc các công ty con thực hiện ngay các nhiệm vụ sau:',
      ['Thủ trưởng các đơn vị trực thuộc', 'Giám đốc các công ty con'],
    ],
    ['Trong năm học mới, phường Tân An phải đổi mới cách làm, trong đó tập trung một số việc sau:', ['phường Tân An']],
    [
      'Chủ tịch UBND huyện chỉ đạo Trưởng các phòng, ban; Chủ tịch UBND các xã tập trung thực hiện:',
      ['Trưởng các phòng, ban', 'Chủ tịch UBND các xã'],
    ],
    ['Xã Hòa Bình và các thôn khẩn trương:', ['Xã Hòa Bình', 'các thôn']],
    ['Về phía địa phương, phường Tân An và các khu phố có trách nhiệm:', ['phường Tân An', 'các khu phố']],
    ['Kính đề nghị Quý cơ quan, đơn vị phối hợp thực hiện một số nội dung sau:', ['Quý cơ quan, đơn vị']],
    ['Giao các phòng chức năng tổ chức triển khai các công việc sau đây:', ['các phòng chức năng']],
    [
      'Chủ tịch UBND tỉnh yêu cầu Giám đốc các sở: Nông nghiệp và Môi trường, Công Thương;\nChi cục trưởng Chi cục Thủy lợi; Giám đốc Công an tỉnh và Chủ tịch Ủy ban\nnhân dân các xã, phường có đê, kè, cống xung yếu trên các tuyến sông lớn thực\nhiện các nhiệm vụ sau đây:',
      [
        'Giám đốc các sở: Nông nghiệp và Môi trường, Công Thương',
        'Chi cục trưởng Chi cục Thủy lợi',
        'Giám đốc Công an tỉnh',
        'Chủ tịch Ủy ban nhân dân các xã, phường có đê, kè, cống xung yếu trên các tuyến sông lớn',
      ],
    ],
    [
      'Chỉ huy trưởng yêu cầu thủ trưởng các phòng, Ban CHPTKV 1, Trung đoàn 82 và chỉ huy các ban CHQS xã làm tốt:',
      ['thủ trưởng các phòng', 'Ban CHPTKV 1', 'Trung đoàn 82', 'chỉ huy các ban CHQS xã'],
    ],
    [
      'Đề nghị các tổ công đoàn cùng đồng chí Lê Thị Hòa, Trưởng Ban Nữ công thực hiện một số việc sau:',
      ['các tổ công đoàn', 'đồng chí Lê Thị Hòa, Trưởng Ban Nữ công'],
    ],
    ['Thực hiện chỉ đạo của Thủ tướng Chính phủ, trong đó cần tập trung thực hiện:', []],
  ])('%s', (leadIn, expected) => expect(addressed(leadIn)).toEqual(expected))
})

describe('who leads what stands below a line of its own', () => {
  it.each([
    ['Trung tâm Văn hóa xã chủ trì:', 'Trung tâm Văn hóa xã'],
    ['Phòng Kinh tế chủ trì, phối hợp với các thôn:', 'Phòng Kinh tế'],
    ['Công an xã có trách nhiệm:', 'Công an xã'],
  ])('is who does it: %s', (line, who) => {
    const { tasks } = readTasks(
      `III. TỔ CHỨC THỰC HIỆN\n\n1. Về truyền thông\n\n${line}\n\na) Đăng tin bài hằng ngày.\n\nb) Treo pa nô ở các ngã ba.\n`,
      'KH',
    )
    expect(tasks.map(({ assignees }) => assignees[0]?.value)).toEqual([who, who])
  })
})

describe('whom those send who are addressed', () => {
  const acting = (item: string): readonly string[] =>
    readTasks(
      `Giám đốc yêu cầu Quản đốc các phân xưởng thực hiện các việc sau:\n\n1. ${item}.\n`,
      'CV',
    ).tasks[0]?.assignees.map(({ value }) => value) ?? []

  it.each([
    'Phân công lực lượng ứng trực 24/24 giờ',
    'Cử cán bộ trực tại các cửa lò',
    'Phân công công nhân trực trạm bơm',
  ])('are their own people, and not told themselves: %s', (item) => {
    expect(acting(item)).toEqual(['Quản đốc các phân xưởng'])
  })

  it('are told where another body is named', () => {
    expect(acting('Giao Phòng An toàn kiểm tra các cửa lò')).toEqual(['Phòng An toàn'])
  })
})
