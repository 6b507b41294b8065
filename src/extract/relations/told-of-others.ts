import { typeCodes } from '../../lexicon/document-types.ts'
import { issuedByOthers, onlyAssessed } from './assessed.ts'
import type { RelationRule } from './relation-rule.ts'

/** What others carry out is looked at, and nothing is carried out here. */
export const toldOfOthers: RelationRule = {
  id: 'told-of-others',
  says: 'its carrying out is looked at, reported, late or done by others',
  reads: ({ text, mention, told, own }) =>
    told?.verb.relation === 'implements' &&
    (onlyAssessed(text, told.start, mention.end) || (own.type === typeCodes.report && issuedByOthers(text, told.start)))
      ? { value: 'refers' }
      : undefined,
  examples: [
    { text: 'Kiểm tra việc thực hiện Chỉ thị số 14/CT-UBND.', relation: 'refers' },
    { text: 'Các huyện đã tập trung triển khai Nghị quyết số 61-NQ/TU, có kết quả.', relation: 'refers' },
    { text: 'Ba xã còn chậm thi hành Quyết định số 15/QĐ-UBND.', relation: 'refers' },
    { text: 'Việc thực hiện Chỉ thị số 14/CT-UBND của UBND tỉnh ở một số xã còn hình thức.', relation: 'refers' },
    { text: 'Báo tỉnh đưa tin về việc thực hiện Kế hoạch số 16/KH-UBND.', relation: 'refers' },
    { text: 'Đoàn đến nghe báo cáo về tình hình triển khai Đề án số 3/ĐA-UBND.', relation: 'refers' },
    { text: 'Kinh phí thực hiện Đề án số 3/ĐA-UBND do ngân sách bảo đảm.', relation: 'refers' },
    { text: 'Sau hai năm thực hiện Chỉ thị số 14/CT-UBND, rác giảm hẳn.', relation: 'refers' },
    { text: 'Gia hạn thời gian thực hiện Kế hoạch số 16/KH-UBND đến hết quý II.', relation: 'refers' },
    { text: 'Bến phà được khen thành tích trong thực hiện Chỉ thị số 14/CT-UBND.', relation: 'refers' },
    { text: 'Chín xã ban hành kế hoạch thực hiện Chỉ thị số 14/CT-UBND.', relation: 'refers', by: 'BC' },
    { text: 'Bốn chi bộ chưa quán triệt, triển khai Kết luận số 7-KL/TU.', relation: 'refers' },
    { text: 'Báo tỉnh có bài phản ánh việc thực hiện Hướng dẫn số 3-HD/ĐTN.', relation: 'refers' },
    { text: 'Đài xã có loạt bài về việc thực hiện Chương trình số 31-CTr/TU.', relation: 'refers' },
    { text: 'Việc thực hiện Nghị quyết số 5-NQ/ĐU tại thôn Đoài chuyển biến rõ nét.', relation: 'refers' },
    { text: 'Tuy vậy, việc chấp hành Quy định số 5-QĐ/ĐU ở hai chi bộ nể nang.', relation: 'refers' },
  ],
  counterExamples: [
    { text: 'Thực hiện Chỉ thị số 14/CT-UBND, phường đề nghị các hộ thu dọn.', relation: 'implements' },
    { text: 'Các xã tiếp tục thực hiện Nghị quyết số 61-NQ/TU.', relation: 'implements' },
    { text: 'Không ngừng quán triệt, thực hiện Chỉ thị số 14/CT-UBND.', relation: 'implements' },
    { text: 'Thông báo về việc thực hiện Kế hoạch số 15/KH-UBND.', relation: 'implements' },
    { text: '2. Về việc thực hiện Chỉ thị số 50-CT/TU\n2.1. Các chi bộ học tập.', relation: 'implements' },
    { text: 'Việc thực hiện Nghị quyết số 5-NQ/ĐU tại các thôn phải xong trước mùa mưa.', relation: 'implements' },
    { text: 'Tăng cường kiểm tra, đôn đốc thực hiện Chỉ thị số 14/CT-UBND.', relation: 'implements' },
  ],
}
