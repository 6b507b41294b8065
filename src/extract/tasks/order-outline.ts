import type { Step } from '../../model/rule.ts'

/** The ids of what makes a task by where it stands in the outline, before its words are judged. */
export const walkRules = {
  told: 'told-in-article',
  labelled: 'labelled-lines',
  heading: 'heading-names-who',
  row: 'table-row',
  lead: 'asked-before-list',
  execution: 'carries-paper-out',
} as const

/** A whole text, as a document of that type (Kế hoạch when absent), whose first task the rule made. */
export interface OutlineExample {
  readonly text: string
  readonly news?: true
  readonly type?: string
}

/** What makes a task by where it stands. */
export const outlineRules: readonly Omit<Step<never, never, OutlineExample>, 'decides'>[] = [
  {
    id: walkRules.told,
    says: 'an article tells that somebody ordered it',
    examples: [
      {
        text: 'Phát biểu tại hội nghị, đồng chí Bí thư Huyện ủy yêu cầu Phòng Y tế khẩn trương khám cho người già ở các bản.',
        news: true,
      },
    ],
    counterExamples: [],
  },
  {
    id: walkRules.labelled,
    says: 'lines below it say who does it, with whom and by when: "Đơn vị chủ trì: …"',
    examples: [
      {
        text: '1. Khảo sát các bến phà trên sông Mua và lập bản đồ luồng lạch.\na) Đơn vị chủ trì: Sở Xây dựng.\nb) Thời gian hoàn thành: Quý II/2031.\n2. Mua phao.\na) Đơn vị chủ trì: Sở Y tế.',
      },
    ],
    counterExamples: [],
  },
  {
    id: walkRules.heading,
    says: 'its heading names who acts, and the paragraph below says what',
    examples: [
      {
        text: 'Tổ chức thực hiện\n1. Sở Y tế:\nMạng lưới trạm y tế xã được củng cố, thuốc men đủ dùng.\n2. Sở Nội vụ:\nBiên chế trạm y tế được bố trí đủ.',
      },
    ],
    counterExamples: [],
  },
  {
    id: walkRules.row,
    says: 'a row of a table that has a column of tasks and one of those who do them',
    examples: [
      {
        text: '| STT | Nhiệm vụ | Đơn vị chủ trì |\n| --- | --- | --- |\n| 1 | Khảo sát các bến phà | Sở Xây dựng |\n| 2 | Mua phao cứu sinh | Sở Y tế |',
      },
    ],
    counterExamples: [],
  },
  {
    id: walkRules.lead,
    says: 'a lead-in that asks somebody by name, where its list only tells what the law says or what things there are',
    examples: [
      {
        text: 'Sở Y tế đề nghị các trạm y tế phổ biến tới người dân nội dung của Nghị định như sau:\n1. Tại khoản 2 Điều 9 Nghị định quy định: “Chủ đò phải có đủ phao”.\n2. Tại khoản 3 Điều 9 Nghị định quy định: “Người đi đò phải mặc áo phao”.',
        type: 'CV',
      },
    ],
    counterExamples: [
      {
        text: 'Sở Y tế đề nghị các trạm y tế thực hiện các việc sau:\n1. Súc rửa bể nước.\n2. Phát thuốc khử khuẩn.',
        type: 'CV',
      },
    ],
  },
  {
    id: walkRules.execution,
    says: 'the sentence that tells who carries the paper out, in whatever article it stands',
    examples: [
      {
        text: 'Điều 1. Phê duyệt giá nước sạch của xã Mường Chùm.\nĐiều 2. Hiệu lực thi hành\n1. Quyết định này có hiệu lực từ ngày 01/9/2031.\n2. Giám đốc Sở Xây dựng, đơn vị cấp nước và các hộ sử dụng nước chịu trách nhiệm thi hành Quyết định này.',
        type: 'QĐ',
      },
    ],
    counterExamples: [
      {
        text: 'Điều 1. Sửa đổi Điều 9 như sau:\n“Điều 9. Giám đốc Sở Xây dựng, đơn vị cấp nước chịu trách nhiệm thi hành Quyết định này.”',
        type: 'QĐ',
      },
    ],
  },
]
