/**
 * What the records of the reading say of themselves, in Vietnamese, by their ids. The records say it in English where they stand;
 * a record that is not named here yet is told in English.
 */

/** Forms of citations (`directives forms`). */
export const formsVi: Readonly<Record<string, string>> = {
  'amending-law': 'luật sửa đổi, nêu tên sau số hiệu',
  standard: 'quy chuẩn (QCVN) hoặc tiêu chuẩn (TCVN)',
  law: 'luật, bộ luật, pháp lệnh theo tên',
  numbered: 'tên loại, số và ký hiệu, có thể kèm ngày và cơ quan ban hành',
  abbreviated: 'tên loại viết tắt, số và ký hiệu',
  'issuer-first': 'cơ quan ban hành đứng trước số',
  qualified: 'tên loại có từ bổ nghĩa đứng trước số',
  plenum: 'nghị quyết, kết luận hội nghị Trung ương',
  congress: 'nghị quyết đại hội',
  charter: 'điều lệ theo tên tổ chức',
  constitution: 'hiến pháp, có năm hoặc không',
  'short-numbered': 'số không kèm ký hiệu',
  'abbreviated-short': 'tên loại viết tắt, số không kèm ký hiệu',
  dated: 'tên loại và ngày, không có số',
  'code-letters': 'bộ luật viết tắt',
  'list-item': 'số tiếp theo trong danh sách chỉ nêu tên loại một lần',
  marked: 'số và ký hiệu sau chữ "số", không có tên loại',
  'bare-number': 'chỉ có số và ký hiệu',
  coded: 'công văn của doanh nghiệp đánh số theo cách riêng',
  'plenum-item': 'hội nghị của khóa tiếp theo trong danh sách',
  'short-item': 'số tiếp theo không kèm ký hiệu trong danh sách',
  anaphor: 'văn bản đã nêu ở trên',
  self: 'chính văn bản này',
  generic: 'nhiều văn bản nói chung, không nêu riêng',
}

/** Rules of reading and of resolving (`directives rules`). */
export const rulesVi: Readonly<Record<string, string>> = {
  'basis-unnumbered': 'văn bản không có số mà văn bản này dựa vào, hướng dẫn hoặc sửa đổi',
  basis: 'đứng trong câu mở đầu bằng "căn cứ"',
  passive: 'văn bản được dẫn là bên tác động: "được sửa đổi bởi …"',
  'leading-verb': 'động từ sửa đổi mở đầu câu và nêu một phần: "Bãi bỏ thủ tục số 3 … tại Quyết định …"',
  'issued-with-this': 'được ban hành kèm theo văn bản này',
  'told-of-others': 'việc thực hiện được kiểm tra, báo cáo, chậm trễ hoặc do người khác làm',
  verb: 'động từ đứng ngay trước, không kể từ đệm và điều khoản',
  'verb-behind': 'mở đầu câu, động từ đứng sau: "… hết hiệu lực"',
  item: 'là một mục trong danh sách, câu dẫn cho biết: "Bãi bỏ các văn bản sau:"',
  'according-to': 'một việc được làm theo văn bản đó',
  reference: 'không có gì nói thêm: chỉ được nhắc đến',
  bracket: 'ngoặc đơn nói về văn bản, ngoặc không đóng, hoặc chỗ đóng của ngoặc mở từ trước',
  line: 'hết dòng, trừ khi tên văn bản chữ hoa còn tiếp ở dòng dưới',
  sentence: 'hết câu, dấu chấm phẩy, hoặc phần được dẫn bằng dấu hai chấm',
  'short-name': 'tên gọi tắt dùng trong phần sau của văn bản',
  force: 'điều nói về hiệu lực: có từ khi nào, không còn nữa',
  amended: 'văn bản đã sửa đổi nó về sau',
  says: 'nội dung của văn bản, hoặc phần nói tiếp',
  order: 'mệnh lệnh hoặc yêu cầu không có chủ ngữ',
  clause: 'sau dấu phẩy là một cơ quan và việc cơ quan đó làm',
  'number-and-date': 'cùng số, ký hiệu và cùng ngày',
  'number-year-and-place': 'cùng số, ký hiệu trong cùng năm (văn bản Đảng: cùng nhiệm kỳ), cùng cơ quan ban hành',
  'number-and-year': 'cùng số, ký hiệu trong cùng năm; không rõ địa phương',
  'number-and-place-nearest': 'cùng số, ký hiệu, cùng cơ quan ban hành; không có ngày: văn bản gần nhất trước đó',
  'number-nearest': 'cùng số, ký hiệu; không có ngày và địa phương: văn bản gần nhất trước đó',
  'number-undated': 'cùng số, ký hiệu, cùng cơ quan ban hành; bản thân văn bản không ghi ngày',
  'ordinal-and-date': 'cùng số (không kèm ký hiệu) và cùng ngày',
  'ordinal-and-issuer': 'cùng số (không kèm ký hiệu), cùng tên loại và cơ quan; văn bản gần nhất trước đó',
  'ordinal-and-type': 'cùng số (không kèm ký hiệu), cùng tên loại mà ít cơ quan ban hành; văn bản gần nhất trước đó',
  'ordinal-and-year':
    'cùng số (không kèm ký hiệu) trong cùng năm, tên loại mà cơ quan nào cũng ban hành: chỉ coi là có thể',
  'name-and-year': 'cùng tên và năm (luật)',
  'name-in-force': 'cùng tên, không ghi năm (luật): văn bản mới nhất vào thời điểm đó',
  'type-and-date': 'không có số: cùng tên loại, ngày và cơ quan ban hành',
}

/** Areas of rules. */
export const areasVi: Readonly<Record<string, string>> = {
  relation: 'quan hệ',
  subject: 'trích yếu',
  resolution: 'xác định văn bản',
  effect: 'hiệu lực',
  tasks: 'nhiệm vụ',
  task: 'nhiệm vụ',
  header: 'thể thức',
}
