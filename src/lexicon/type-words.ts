/** A word of running text and the code of the type that it stands for. */
export interface TypeWord {
  readonly words: string
  readonly code: string
}

/** Words for types beside their names and aliases. */
export const otherTypeWords: readonly TypeWord[] = [
  { words: 'thông báo kết luận', code: 'TB' },
  { words: 'kết luận thanh tra', code: 'KL' },
  { words: 'quyết nghị', code: 'NQ' },
  { words: 'mệnh lệnh', code: 'VB' },
  { words: 'nhật lệnh', code: 'VB' },
  { words: 'quân lệnh', code: 'VB' },
  { words: 'khẩu lệnh', code: 'VB' },
  { words: 'huấn lệnh', code: 'VB' },
  { words: 'chỉ lệnh', code: 'VB' },
  { words: 'phiếu', code: 'VB' },
  { words: 'công thư', code: 'CV' },
  { words: 'văn thư', code: 'CV' },
  { words: 'công hàm', code: 'VB' },
  { words: 'sắc luật', code: 'L' },
  { words: 'giấy phép', code: 'VB' },
  { words: 'giấy đề nghị', code: 'VB' },
  { words: 'đơn đề nghị', code: 'VB' },
  { words: 'đơn đăng ký', code: 'VB' },
  { words: 'đơn xin', code: 'VB' },
  { words: 'phụ lục hợp đồng', code: 'HĐ' },
  { words: 'thỏa thuận', code: 'BTT' },
  { words: 'bản án', code: 'VB' },
  { words: 'quy chuẩn kỹ thuật quốc gia', code: 'QCVN' },
]

/** Abbreviations that stand for the type in running text ("NQ 128/NQ-CP", "CV số 2690"). Those of one meaning only. */
export const typeAbbreviations: readonly (readonly [string, string])[] = [
  ['NQ', 'NQ'],
  ['QĐ', 'QĐ'],
  ['QD', 'QĐ'],
  ['CT', 'CT'],
  ['KL', 'KL'],
  ['NĐ', 'NĐ'],
  ['ND', 'NĐ'],
  ['TTLT', 'TTLT'],
  ['TT', 'TT'],
  ['CV', 'CV'],
  ['KH', 'KH'],
  ['TB', 'TB'],
  ['HD', 'HD'],
  ['CĐ', 'CĐ'],
  ['BC', 'BC'],
  ['TTr', 'TTr'],
  ['CTr', 'CTr'],
  ['CTHĐ', 'CTr'],
  ['VB', 'VB'],
  ['PL', 'PL'],
  ['ĐA', 'ĐA'],
  ['PA', 'PA'],
  ['VBHN', 'VBHN'],
  ['NQLT', 'NQLT'],
]
