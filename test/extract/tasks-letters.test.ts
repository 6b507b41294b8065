import { describe, expect, it } from 'vitest'
import { parseText } from '../../src/index.ts'

/** The tasks of a letter by its first words each. */
function tasksOf(issuer: string, to: string, body: string): readonly string[] {
  const text = [
    issuer,
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
    'Số: 152/ABC-NV\nV/v trả lời, hướng dẫn',
    'Lạng Thượng, ngày 12 tháng 5 năm 2024',
    `Kính gửi: ${to}`,
    body,
    'Nơi nhận:\n- Như trên;\n- Lưu: VT.',
    'GIÁM ĐỐC\n\nNguyễn Văn An\n',
  ].join('\n\n')
  return parseText(text).tasks.map(({ value }) => value.split(/\s+/u).slice(0, 5).join(' '))
}

describe('a letter that explains', () => {
  it('orders nothing where it tells what a new document holds, and what it asks besides', () => {
    expect(
      tasksOf(
        'SỞ Y TẾ',
        'Các bệnh viện, trung tâm y tế',
        'Sở Y tế thông báo một số điểm mới của Thông tư số 07/2024/TT-BYT như sau:\n1. Bãi bỏ quy định về sổ khám bệnh giấy.\n2. Bổ sung mẫu đơn thuốc điện tử.\nĐề nghị các bệnh viện, trung tâm y tế phổ biến Thông tư tới bác sĩ trong tháng 5/2024.',
      ),
    ).toEqual(['Đề nghị các bệnh viện,'])
  })

  it('asks in the sentence before what a document holds', () => {
    expect(
      tasksOf(
        'SỞ GIÁO DỤC VÀ ĐÀO TẠO',
        'Các trường trung học phổ thông',
        'Sở Giáo dục và Đào tạo giới thiệu Thông tư và đề nghị các trường trung học phổ thông phổ biến đến toàn thể giáo viên. Những nội dung chính của Thông tư như sau:\n1. Bỏ quy định về dạy thêm ngoài giờ tại trường.\n2. Thay thế mẫu đăng ký học thêm bằng mẫu số 02.',
      ),
    ).toEqual(['Sở Giáo dục và Đào'])
  })

  it('tells those whom it is addressed to what they must do, and of others what the law says', () => {
    expect(
      tasksOf(
        'SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI',
        'Các doanh nghiệp trong khu công nghiệp',
        'Sở Lao động - Thương binh và Xã hội hướng dẫn một số nội dung về hợp đồng lao động như sau:\n1. Người lao động chưa đủ 18 tuổi không được làm thêm giờ.\n2. Lao động nữ nuôi con nhỏ được nghỉ 60 phút mỗi ngày.\n3. Doanh nghiệp có trách nhiệm đăng ký nội quy lao động tại Sở trước ngày 30/9/2024.',
      ),
    ).toEqual(['Doanh nghiệp có trách nhiệm'])
  })
})

describe('a letter that answers', () => {
  it('orders nothing where a provision of law is told, with marks or without, and goes on behind it', () => {
    expect(
      tasksOf(
        'BẢO HIỂM XÃ HỘI TỈNH',
        'Bệnh viện Đa khoa tỉnh',
        'Về việc này, Bảo hiểm xã hội tỉnh có ý kiến như sau:\nTại khoản 3 Điều 7 Thông tư số 22/2023/TT-BYT quy định:\na) Bệnh viện lập bảng kê số giường theo ngày.\nb) Khoa điều trị ký xác nhận số ngày nằm viện.\nDo đó, Bệnh viện phải lập lại bảng kê của tháng 3/2024, gửi Bảo hiểm xã hội tỉnh trước ngày 25/5/2024.',
      ),
    ).toEqual(['Do đó, Bệnh viện phải'])
  })

  it('orders nothing where it says what follows for the one who asked, or what that one told', () => {
    expect(
      tasksOf(
        'CỤC HẢI QUAN TỈNH',
        'Công ty TNHH Dệt Sông Lam',
        'Trả lời Công văn số 21/SL của Công ty, Cục Hải quan tỉnh có ý kiến như sau:\nTheo trình bày tại Công văn số 21/SL của Công ty thì:\n- Bên bán chịu trách nhiệm vận chuyển máy về kho của Công ty.\n- Nhà cung cấp cử chuyên gia lắp đặt máy.\nCăn cứ quy định nêu trên, Công ty được miễn thuế đối với 02 máy dệt.\nVì vậy, đề nghị Công ty nộp chứng thư giám định trước khi đăng ký tờ khai.',
      ),
    ).toEqual(['Vì vậy, đề nghị Công'])
  })

  it('asks behind the words that it answers', () => {
    expect(
      tasksOf(
        'SỞ TÀI CHÍNH',
        'Phòng Giáo dục và Đào tạo huyện Mường Lạc',
        'Sở Tài chính trả lời để Phòng Giáo dục và Đào tạo huyện Mường Lạc được biết. Đề nghị Phòng Giáo dục và Đào tạo huyện Mường Lạc lập dự toán gửi Sở Tài chính thẩm định.',
      ),
    ).toEqual(['Đề nghị Phòng Giáo dục'])
  })

  it('gives orders to bodies that it names', () => {
    expect(
      tasksOf(
        'SỞ TÀI CHÍNH',
        'Các đơn vị dự toán cấp I',
        'Xét báo cáo của Kho bạc Nhà nước tỉnh, Sở Tài chính có ý kiến như sau:\n1. Các đơn vị dự toán cấp I hoàn chỉnh báo cáo quyết toán, gửi Sở Tài chính trước ngày 20/6/2024.\n2. Giao Thanh tra Sở kiểm tra các đơn vị chậm nộp.',
      ),
    ).toEqual(['Các đơn vị dự toán', 'Giao Thanh tra Sở kiểm'])
  })
})

describe('a letter that reports', () => {
  it('gives nothing out: that is what a draft says', () => {
    expect(
      tasksOf(
        'SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN',
        'Ủy ban nhân dân tỉnh',
        'Sở Nông nghiệp và Phát triển nông thôn báo cáo việc sửa chữa hồ Nà Mu như sau:\n1. Về mức hỗ trợ\n- Giữ mức hỗ trợ 30 triệu đồng/ha như dự thảo Nghị quyết.\n2. Về thẩm quyền\n- Giao Ủy ban nhân dân huyện quyết định danh sách hộ.',
      ),
    ).toEqual([])
  })

  it('asks in its part of requests', () => {
    expect(
      tasksOf(
        'PHÒNG Y TẾ HUYỆN',
        'Sở Y tế',
        'Phòng Y tế huyện báo cáo Sở Y tế tình hình thuốc tại các trạm như sau:\n1. Tình hình\n- Các trạm đã nhập thuốc đủ dùng trong 2 tháng.\n2. Đề xuất, kiến nghị\n- Đề nghị Sở Y tế cấp bổ sung 20 hộp vắc xin cho huyện.',
      ),
    ).toEqual(['Đề nghị Sở Y tế'])
  })
})

describe('a letter that asks for papers', () => {
  it('is one task, and the papers are none', () => {
    expect(
      tasksOf(
        'SỞ NỘI VỤ',
        'Ủy ban nhân dân các huyện',
        'Sở Nội vụ đề nghị Ủy ban nhân dân các huyện gửi hồ sơ khen thưởng về Sở trước ngày 15/10/2024, hồ sơ gồm:\n- Tờ trình của Ủy ban nhân dân huyện;\n- Báo cáo thành tích của tập thể, cá nhân.',
      ),
    ).toEqual(['Sở Nội vụ đề nghị'])
  })
})
