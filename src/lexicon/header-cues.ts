/*
 * Words by which the parts of a document are told (NĐ 30/2020, Phụ lục I; Hướng dẫn 36-HD/VPTW and 05-HD/VPTW for the Party).
 * Patterns run over a line folded for searching (lower case, no diacritics, đ = d), because scanners lose marks first.
 */

/** Quốc hiệu, tiêu ngữ and their counterparts of the Party and the Youth Union. */
export const mottoWords = {
  state: 'cong hoa xa hoi chu nghia viet nam',
  stateLine: 'doc lap tu do hanh phuc',
  /** Until 1976. */
  oldState: 'viet nam dan chu cong hoa',
  party: 'dang cong san viet nam',
  youth: 'doan tncs ho chi minh',
  youthLong: 'doan thanh nien cong san ho chi minh',
  pioneers: 'doi tntp ho chi minh',
  both: 'cong hoa xa hoi chu nghia viet nam doc lap tu do hanh phuc',
} as const

/** A line of these alone shows a letterhead, also when a scanner damaged parts of it. */
export const mottoPattern =
  'c[o0]ng h[o0]. ?xa h[o0]|xa h[o0]i ch. ngh[it]a|ch. nghia vi.t nam|d.{0,2}c l.p ?-? ?t. do|t. do ?[-.,]? ?h.nh ph.c|dang cong san vi.t nam|doan tncs ho chi minh|doan thanh nien cong san ho chi minh|^vi.t nam dan chu c.ng h.{1,2}a?$'

/** How the first paragraph of the content begins; none of these words begins a trích yếu. */
export const bodyOpeners =
  'can cu |can cd |chieu (?:theo )?(?:sac lenh|nghi dinh|luat|dao luat|hien phap|quyet dinh|thong tu|dieu)|xet |theo de nghi|tren co so|thuc hien |trien khai thuc hien|thi hanh |ngay \\d|trong (?:thoi gian|nhung|ngay|cac ngay|nam|qua|giai doan|boi canh)|thoi gian qua|sau khi |de (?:kip thoi|tiep tuc|thuc hien|chu dong|bao dam|dam bao|tang cuong|trien khai|tang|nang|giai|gop|to chuc|phuc|don|ung)|nham |tiep theo |phuc dap |tra loi |tai |vua qua|hien nay|qua |duoc su |theo |truoc (?:tinh|dien|su)|van phong chinh phu nhan|kinh gui|kinh trinh|i ?[-./]|1 ?[-./]|dieu 1|chuong i|phan (?:thu nhat|i)|muc 1|quoc hoi ban hanh|chinh phu ban hanh|bo truong .* ban hanh'

/** A line that opens the words to the addressees. */
export const addresseePattern = 'k[i1l]nh (?:g[uo].|trinh)|kinh g|inh g[uo]i ?:'

/** "Nơi nhận", as printed and as scanners read it. */
export const copiesPattern = '(?:n[ot0][il1t] ?nh.n|noi nhin|n.i nhan|n.i nha[mr] ?[:;.]|noi gui)'

/** Headings that open what is attached to a document. */
export const attachmentPattern =
  '(?:phu luc|phu lyc|phuluc)(?: (?:so )?(?:[ivxlc]+|\\d{1,3}|[a-h]))?(?:[.: -]|$)|(?:bieu )?mau(?: bieu)? (?:so )?[\\divxlc]{1,4}[a-z]?(?:[-./: ]|$)|bieu so \\d|\\(? ?(?:ban hanh )?kem theo |\\(? ?dinh kem'

/** Furniture at the top and foot of a web page: menus, counters, dates of posting. */
export const pageFurniturePattern =
  'trang chu|gioi thieu$|thuoc tinh$|luoc do$|van ban goc|van ban pdf|tai ve|tai file|dang ngay|ngay dang|ngay cap nhat|cap nhat(?: luc| ngay|:)|luot xem|so luot|luot truy cap|dang nhap|dang ky$|chia se|in trang|in bai|video$|thong ke truy cap|dang truy cap|dang online|tat ca\\d|hom nay|trong tuan|thang hien tai|tong luot|ipv6|tin lien quan|cac tin khac|tin khac|van ban lien quan|van ban khac|bai viet (?:lien quan|khac|khong ton tai)|ban quyen|co quan chu quan|dia chi:|dien thoai:|email:|website|hotline|copyright|menu$|tim kiem|so do (?:trang|cong)|lien he$|rss|facebook|zalo|file dinh kem|tep dinh kem|tap tin dinh kem|xem them|doc them|tu khoa|tags?:|nguon:|tac gia:|nguoi dang|gui email|phan hoi|binh luan|y kien ban doc|van ban phap luat trung uong|van ban phap luat dia phuong|van ban quy pham phap luat (?:trung uong|dia phuong)|hay dang nhap'

/** Headings that a page prints above the document it shows. */
export const pageCaptionPattern =
  '(?:thong tin )?van ban|noi dung|toan van|noi dung van ban|noi dung toan van|van ban goc|van ban quy pham phap luat|phan van ban quy pham phap luat|phan van ban khac|van ban day du|trich yeu|can cu(?: phap ly| phap luat| ban hanh)'

/** Keys of the records that sites and files carry, with the field they give. Matched from the start, case kept. */
export const propertyKeys: readonly (readonly [
  field: 'number' | 'type' | 'issuer' | 'place' | 'date' | 'subject' | 'signer' | 'other',
  keys: string,
])[] = [
  ['number', 'Số hiệu(?: văn bản)?|Số ?[,/-] ?[Kk]ý hiệu|Số(?: và)? ký hiệu(?: văn bản| VB)?|Số (?:văn bản|VB)'],
  ['type', '(?:Tên |Thể )?[Ll]oại (?:văn bản|VB)|Hình thức văn bản|Thể loại'],
  [
    'issuer',
    // "Tác giả" of an archive's record is the body; of an article it is a person.
    'Tác giả(?: văn bản| tài liệu)?(?=[ :|\\t]{1,4}(?:Ủy ban|UBND|HĐND|Hội đồng|Bộ|Sở|Ban|Liên đoàn|Hội|Đảng ủy|Tỉnh ủy|Thành ủy|Huyện ủy|Tòa án|Viện|Cục|Chi cục|Trường|Bệnh viện|Công ty|Chính phủ|Quốc hội) )|(?:Cơ quan|Nơi|Đơn vị|Tổ chức) (?:ban hành|phát hành)(?: văn bản)?|(?:Cơ quan|Nơi|Đơn vị|Tổ chức) gửi(?: đến| văn bản)?',
  ],
  ['date', 'Ngày ban hành|Ngày ký xác thực|Ngày ký|Ngày phát hành|Ngày(?:,? tháng)?(?: của)? (?:văn bản|VB)'],
  ['subject', '(?:Nội dung )?[Tt]rích yếu(?: nội dung)?'],
  ['signer', 'Người ký(?: duyệt)?'],
  [
    'other',
    'Chức danh|Chức vụ|Ngày có hiệu lực|Ngày hiệu lực|Ngày hết hiệu lực|Hiệu lực(?: từ)?|Tình trạng(?: hiệu lực)?|Trạng thái|Lĩnh vực|Ngành|Thuộc tính|Trường|Nguồn|PDF gốc|Căn cứ pháp lý|Ngày công báo|Số công báo|Ngày cập nhật|Phạm vi|Ngày đăng|Độ khẩn|Độ mật|Sổ văn bản|Tệp đính kèm|File đính kèm',
  ],
]

/** Keys of YAML front matter, in the languages that occur, spaces and hyphens as underscores. Posting dates are not among them. */
export const frontMatterKeys: readonly (readonly [
  field: 'number' | 'type' | 'issuer' | 'place' | 'date' | 'subject' | 'signer',
  keys: readonly string[],
])[] = [
  [
    'number',
    [
      'so_hieu',
      'sohieu',
      'so_ky_hieu',
      'so',
      'so_van_ban',
      'number',
      'document_number',
      'doc_number',
      'code_number',
      'số_hiệu',
      'số_ký_hiệu',
    ],
  ],
  ['type', ['loai', 'loai_van_ban', 'type', 'document_type', 'doc_type', 'loại', 'loại_văn_bản']],
  [
    'issuer',
    [
      'co_quan',
      'co_quan_ban_hanh',
      'issuer',
      'issued_by',
      'issuing_body',
      'issuing_authority',
      'organization',
      'cơ_quan_ban_hành',
      'noi_ban_hanh',
      'don_vi_ban_hanh',
      'to_chuc_ban_hanh',
      'đơn_vị_ban_hành',
    ],
  ],
  ['place', ['dia_danh', 'place']],
  [
    'date',
    [
      'ngay_ban_hanh',
      'ngay_ky',
      'ngay',
      'ngay_van_ban',
      'ngay_vb',
      'issued',
      'issue_date',
      'issued_date',
      'date_issued',
      'signed_date',
      'ngày_ban_hành',
      'promulgated',
    ],
  ],
  ['subject', ['trich_yeu', 'subject', 'trích_yếu', 'abstract']],
  ['signer', ['nguoi_ky', 'signer', 'signed_by', 'người_ký']],
]

/** "V/v" of a trích yếu, and what scanners make of it: "Viv:", "VAv", "W/v", "V/ýw", "Ứ⁄ chính sách …", "V chính sách …". */
export const subjectMark =
  'V ?\\/ ?[vV][:.]?|V[iíAIlf1W][vysw](?=[ :])|VAv(?=[ :])|W\\/?v(?=[ :])|[Vv]\\/v|V ?\\/\\p{Ll}{1,2}(?=[ :])|[UÚƯỨV][⁄\\\\](?= \\p{Ll})|V[WwAV]?\\/?(?= \\p{Ll})'

/** Words of the English names that offices print below their own, in small letters; none of them is a syllable of Vietnamese. */
export const englishOfBodies =
  'university|college|school|company|corporation|bank|department|ministry|committee|office|airport|authority|center|centre|institute|hospital|republic|academy|faculty|division|branch|holdings|limited|joint|stock|association|agency|board|council|people|jsc|ltd|corp|group|services?|supply|water|power|electricity|trading|construction|investment|development|technology|education|training|general|high|primary|secondary|kindergarten|province|district|city|of|for'
