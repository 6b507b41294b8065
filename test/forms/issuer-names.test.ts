import { describe, expect, it } from 'vitest'
import { parseText } from '../../src/parse.ts'

/** Bodies and persons in office of every kind, written as in letters of provinces and communes. */
const names = [
  'Khoa Dược Bệnh viện Đa khoa huyện Tà Xùa',
  'Trạm Y tế xã Mường Bám',
  "Ủy ban nhân dân huyện Cư M'gar",
  'Ban Chỉ huy quân sự xã Ea H’leo',
  'Đài Phát thanh và Truyền hình tỉnh Tà Xùa',
  'Hiệp hội Vận tải đường thủy Tà Xùa',
  'Bưu điện tỉnh Tà Xùa',
  'Trung đoàn 812',
  'Ban Quản lý dự án đầu tư xây dựng bến phà tỉnh Tà Xùa',
  'Ban Chỉ huy phòng thủ dân sự xã Mường Bám',
  'Ban Chỉ đạo phòng, chống lũ quét tỉnh',
  'Ban Quản lý các khu công nghiệp tỉnh',
  'Hạt Kiểm lâm huyện Tà Xùa',
  'Công ty TNHH MTV Phà sông Mòng',
  'Hợp tác xã vận tải Sông Mòng',
  'Quỹ Phòng, chống thiên tai tỉnh',
  'Văn phòng điều phối nông thôn mới tỉnh',
  'Chi nhánh Văn phòng đăng ký đất đai huyện Tà Xùa',
  'Phòng Kinh tế, Hạ tầng và Đô thị phường Mòng Sến',
  'Phòng Công chứng số 3',
  'Cục Thi hành án dân sự tỉnh Tà Xùa',
  'Chi cục Quản lý chất lượng nông lâm sản',
  'Hội đồng bồi thường, hỗ trợ và tái định cư huyện',
  'Ban vận động Quỹ “Vì người nghèo” tỉnh',
  'Tòa án nhân dân cấp cao tại Tà Xùa',
  'Thường trực Ủy ban MTTQ Việt Nam tỉnh',
  'Văn phòng HĐND và UBND huyện',
  'Cục trưởng Cục Quản lý Khám, chữa bệnh',
  'Hiệu trưởng Trường Cao đẳng Y tế Tà Xùa',
  'Chính ủy Quân khu 9',
  'Chi bộ 7',
  'trạm Y tế xã Mường Bám',
  'Tổ thư ký',
  'Hội đồng xét duyệt sáng kiến',
  'Phó Giám đốc Sở Tài chính',
  'Cục Sở hữu trí tuệ',
  'Vụ Chính sách thuế',
  'Hiệp hội Phát triển giáo dục nghề nghiệp',
  'Ban Chỉ đạo 1389',
  'UBND tỉnh',
]

const after = [
  ' về việc rà soát hồ sơ.',
  ' quy định chế độ trực.',
  ' mời họp trực tuyến.',
  ' tổng kết phong trào thi đua.',
  ' chỉ đạo các đơn vị kiểm tra.',
  ' thành lập tổ giúp việc.',
  ' và Công văn số 12/SYT-VP ngày 01/02/2031.',
  ', các đơn vị đã triển khai.',
  ' (sau đây gọi là Quy chế).',
  ' có hiệu lực từ ngày ký.',
]

const issuer = (text: string): string | undefined => parseText(text).citations[0]?.issuer?.value

describe.each(names)('the issuer %s', (name) => {
  it.each(after)('ends before "%s"', (rest) => {
    expect(issuer(`Thực hiện Thông báo số 88/TB-MB ngày 05/6/2031 của ${name}${rest}`)).toBe(name)
  })
  it('is read where it issues and where it proposes', () => {
    expect(issuer(`Ngày 05/6/2031, ${name} ban hành Kế hoạch số 12/KH-MB về phòng dịch.`)).toBe(name)
    expect(issuer(`Xét đề nghị của ${name} tại Tờ trình số 45/TTr-MB ngày 05/6/2031;`)).toBe(name)
  })
})
