/*
 * The kinds of document (NĐ 30/2020, Phụ lục III; Quy định 399-QĐ/TW for the Party; Luật 64/2025/QH15 for normative documents).
 * `code` is what `header.type` and `citations[].type` say (our annotation rules, Header); `symbols` are the abbreviations that stand for
 * the type in a số, ký hiệu, the usual one first.
 */
export interface DocumentTypeRow {
  readonly code: string
  readonly name: string
  readonly symbols: readonly string[]
  /** Other words for it, in lower case. */
  readonly aliases?: readonly string[]
  /** Belongs to the normative documents (văn bản quy phạm pháp luật). */
  readonly normative?: boolean
}

export const documentTypes: readonly DocumentTypeRow[] = [
  { code: 'NQ', name: 'Nghị quyết', symbols: ['NQ'] },
  { code: 'QĐ', name: 'Quyết định', symbols: ['QĐ'] },
  { code: 'CT', name: 'Chỉ thị', symbols: ['CT'] },
  { code: 'KL', name: 'Kết luận', symbols: ['KL'] },
  { code: 'QC', name: 'Quy chế', symbols: ['QC'] },
  { code: 'QyĐ', name: 'Quy định', symbols: ['QyĐ', 'QĐi', 'QYĐ'], aliases: ['qui định'] },
  { code: 'TC', name: 'Thông cáo', symbols: ['TC'] },
  { code: 'TB', name: 'Thông báo', symbols: ['TB'] },
  { code: 'HD', name: 'Hướng dẫn', symbols: ['HD'] },
  { code: 'CTr', name: 'Chương trình', symbols: ['CTr', 'CTR', 'CTHĐ', 'CTrHĐ'], aliases: ['chương trình hành động'] },
  { code: 'KH', name: 'Kế hoạch', symbols: ['KH'] },
  { code: 'PA', name: 'Phương án', symbols: ['PA'] },
  { code: 'ĐA', name: 'Đề án', symbols: ['ĐA'] },
  { code: 'DA', name: 'Dự án', symbols: ['DA'] },
  { code: 'BC', name: 'Báo cáo', symbols: ['BC'] },
  { code: 'BB', name: 'Biên bản', symbols: ['BB'] },
  { code: 'TTr', name: 'Tờ trình', symbols: ['TTr', 'TTR', 'TTra'] },
  { code: 'HĐ', name: 'Hợp đồng', symbols: ['HĐ'] },
  { code: 'CV', name: 'Công văn', symbols: ['CV'] },
  { code: 'CĐ', name: 'Công điện', symbols: ['CĐ'] },
  { code: 'BGN', name: 'Bản ghi nhớ', symbols: ['BGN'] },
  { code: 'BTT', name: 'Bản thỏa thuận', symbols: ['BTT'] },
  { code: 'GUQ', name: 'Giấy ủy quyền', symbols: ['GUQ'] },
  { code: 'GM', name: 'Giấy mời', symbols: ['GM'] },
  { code: 'GGT', name: 'Giấy giới thiệu', symbols: ['GGT'] },
  { code: 'PG', name: 'Phiếu gửi', symbols: ['PG'] },
  { code: 'PC', name: 'Phiếu chuyển', symbols: ['PC'] },
  { code: 'PB', name: 'Phiếu báo', symbols: ['PB'] },
  // Forms of an office's own work (NĐ 30/2020, Phụ lục IV; the working rules of the committees).
  { code: 'PT', name: 'Phiếu trình', symbols: ['PT', 'PTr'] },
  { code: 'PTGQ', name: 'Phiếu trình giải quyết công việc', symbols: [] },
  { code: 'PXL', name: 'Phiếu xử lý văn bản', symbols: [] },
  { code: 'PGQ', name: 'Phiếu giải quyết văn bản đến', symbols: [] },
  { code: 'NĐ', name: 'Nghị định', symbols: ['NĐ'], normative: true },
  { code: 'TT', name: 'Thông tư', symbols: ['TT'], normative: true },
  {
    code: 'TTLT',
    name: 'Thông tư liên tịch',
    symbols: ['TTLT', 'TTLB'],
    aliases: ['thông tư liên bộ'],
    normative: true,
  },
  { code: 'NQLT', name: 'Nghị quyết liên tịch', symbols: ['NQLT'], normative: true },
  { code: 'L', name: 'Luật', symbols: [], aliases: ['đạo luật'], normative: true },
  { code: 'BL', name: 'Bộ luật', symbols: [], normative: true },
  { code: 'HP', name: 'Hiến pháp', symbols: [], normative: true },
  { code: 'PL', name: 'Pháp lệnh', symbols: ['PL'], normative: true },
  { code: 'LCT', name: 'Lệnh', symbols: ['L', 'LCT'] },
  { code: 'SL', name: 'Sắc lệnh', symbols: ['SL'], normative: true },
  { code: 'VBHN', name: 'Văn bản hợp nhất', symbols: ['VBHN'] },
  { code: 'ĐL', name: 'Điều lệ', symbols: ['ĐL'] },
  { code: 'TTri', name: 'Thông tri', symbols: ['TTri'] },
  { code: 'LKG', name: 'Lời kêu gọi', symbols: [] },
  { code: 'QCVN', name: 'Quy chuẩn kỹ thuật quốc gia', symbols: [], aliases: ['qcvn', 'quy chuẩn việt nam'] },
  { code: 'TCVN', name: 'Tiêu chuẩn quốc gia', symbols: [], aliases: ['tcvn', 'tiêu chuẩn việt nam'] },
  { code: 'VB', name: 'Văn bản', symbols: [] },
]
