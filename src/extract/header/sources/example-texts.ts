/*
 * Whole documents in few lines, written for the examples of the header's sources: each has one value in a place of its own.
 */

/** A whole text and the value that the source gives; `path` is that of the file where its kind matters. */
export interface HeaderExample {
  readonly text: string
  readonly value: string
  readonly path?: string
}

/** A letter with letterhead, number, place, date, trích yếu and addressee. */
export const letter =
  'ỦY BAN NHÂN DÂN\nXÃ TÀ XÙA\nSố: 14/UBND-VP\nV/v dọn kênh mương\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nTà Xùa, ngày 12 tháng 3 năm 2031\n\nKính gửi: Các bản trong xã.\n\nỦy ban nhân dân xã đề nghị các bản dọn kênh mương.\n'

/** A report whose day stands above the signature. */
export const datedBelow =
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nBAN QUẢN LÝ BẾN ĐÒ\nSố: 09/BC-BQL\n\nBÁO CÁO\nKết quả đón khách quý I\n\nBan Quản lý báo cáo kết quả đón khách quý I như sau: bến đón 300 lượt khách.\n\nTà Xùa, ngày 08 tháng 4 năm 2031\nTRƯỞNG BAN\n\nLò Văn Pún\n'

/** A plan of a department below its superior. */
export const plan =
  'ỦY BAN NHÂN DÂN HUYỆN PHÙ YÊN\nPHÒNG Y TẾ\nSố: 21/KH-PYT\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nPhù Yên, ngày 05 tháng 4 năm 2031\n\nKẾ HOẠCH\nPhun thuốc khử khuẩn ở các chợ\n\nPhòng Y tế ban hành Kế hoạch như sau:\n\n1. Phun thuốc trước mùa mưa.\n'

/** A consolidated text: number, date and body stand at the end. */
export const consolidated =
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nNGHỊ ĐỊNH\nQuy định về bến đò\n\nNghị định số 61/2031/NĐ-CP ngày 09 tháng 6 năm 2031 của Chính phủ quy định về bến đò, được sửa đổi, bổ sung bởi:\n\nCăn cứ Luật Giao thông đường thủy nội địa;\n\nĐiều 1. Phạm vi\n\nNghị định này có hiệu lực thi hành từ ngày 01 tháng 8 năm 2031.\n\nBỘ XÂY DỰNG\nSố: 5/VBHN-BXD\n\nXÁC THỰC VĂN BẢN HỢP NHẤT\nHà Nội, ngày 15 tháng 9 năm 2032\nKT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\n\nLò Văn Pún\n'

/** A decree that carries number, day and issuer in its title. */
export const titled =
  'NGHỊ ĐỊNH\nCỦA CHÍNH PHỦ SỐ 37/2031/NĐ-CP NGÀY 09 THÁNG 3 NĂM 2031\nVỀ BẾN ĐÒ NGANG\n\nCăn cứ Luật Giao thông đường thủy nội địa;\n\nĐiều 1. Phạm vi\n'

/** A decree without a letterhead whose appendix names it. */
export const withAppendix =
  'NGHỊ ĐỊNH\n\nQuy định về bến đò\n\nCăn cứ Luật Giao thông đường thủy nội địa;\n\nĐiều 1. Phạm vi\n\nTM. CHÍNH PHỦ\nTHỦ TƯỚNG\n\nLò Văn Pún\n\nPHỤ LỤC I\n(Kèm theo Nghị định số 12/2031/NĐ-CP ngày 05 tháng 2 năm 2031 của Chính phủ)\n'

/** A law without a letterhead. */
export const law =
  'LUẬT\nBẾN ĐÒ\n\nCăn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;\n\nQuốc hội ban hành Luật Bến đò.\n\nĐiều 1. Phạm vi\n\nLuật này được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa XVI, kỳ họp thứ 5 thông qua ngày 20 tháng 6 năm 2031.\n\nCHỦ TỊCH QUỐC HỘI\n\nLò Văn Pún\n'

/** A circular without a letterhead, below the line of its authority. */
export const authority =
  'THÔNG TƯ\n\nQuy định mức chi mua phao\n\nBỘ TRƯỞNG BỘ TÀI CHÍNH\n\nCăn cứ Luật Ngân sách nhà nước;\n\nĐiều 1. Phạm vi điều chỉnh\n'

/** A form that bears its body's name below the title. */
export const form =
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nPHIẾU CHUYỂN\nSỞ XÂY DỰNG TỈNH TÂY NINH\n\n- Trích yếu: đơn xin sửa mái nhà\n'

/** A site's record and nothing else. */
export const record =
  '## THÔNG TIN VĂN BẢN\n\n| Thuộc tính | Nội dung |\n|---|---|\n| Số hiệu | 46/CĐ-TTg |\n| Loại văn bản | Công điện |\n| Cơ quan ban hành | Thủ tướng Chính phủ |\n| Ngày ban hành | 11 tháng 7 năm 2031 |\n| Trích yếu | Về việc ứng phó lũ quét |\n'

/** The caption of a page above a text that lost its letterhead. */
export const captioned =
  '---\ntitle: "Nghị định 142/2031/NĐ-CP quy định về bến đò ngang"\n---\n\nNGHỊ ĐỊNH\n\nCăn cứ Luật Giao thông đường thủy nội địa;\n\nChính phủ ban hành Nghị định quy định về bến đò ngang.\n\nĐiều 1. Phạm vi\n'

/** A page that gives the full text of a document, without its letterhead. */
export const fullText =
  '(Cổng TTĐT) - Ngày 24/9/2031, Thủ tướng Chính phủ có Công điện số 17/CĐ-TTg về việc tập trung ứng phó lũ quét ở vùng núi phía Bắc, bảo đảm an toàn cho người dân.\n\nToàn văn Công điện như sau:\n\nTHỦ TƯỚNG CHÍNH PHỦ điện:\n\n- Chủ tịch Ủy ban nhân dân các tỉnh;\n- Bộ trưởng các Bộ.\n\nMưa lớn ở vùng núi, Thủ tướng Chính phủ yêu cầu:\n\n1. Chủ tịch Ủy ban nhân dân các tỉnh sơ tán dân.\n\nKT. THỦ TƯỚNG\nPHÓ THỦ TƯỚNG\n\nLò Văn Pún\n'

/** A copy that gives number and day in brackets below the title. */
export const inBrackets =
  'THÔNG BÁO\nVề phân luồng đường Hùng Vương\n(Số 142/TB-UBND, Mường Khê, ngày 04 tháng 3 năm 2031)\n\nỦy ban nhân dân xã thông báo:\n\n1. Cấm xe tải.\n'

/** An urgent telegram that names its sender. */
export const telegram =
  'CÔNG ĐIỆN\nVề ứng phó lũ quét\n\nTHỦ TƯỚNG CHÍNH PHỦ điện:\n- Chủ tịch Ủy ban nhân dân các tỉnh;\n- Bộ trưởng các Bộ.\n\nMưa lớn ở vùng núi, yêu cầu:\n\n1. Sơ tán dân.\n'

/** A conclusion whose trích yếu names who concluded. */
export const conclusion =
  'KẾT LUẬN\ncủa Thường trực Huyện ủy về mở bến đò ngang\n\nThường trực Huyện ủy kết luận:\n\n1. Mở bến đò Vạn Yên.\n\nT/M THƯỜNG TRỰC\nPHÓ BÍ THƯ\n\nLò Văn Pún\n'

/** A letter of which only the text was copied. */
export const spoken =
  'Kính gửi: Sở Xây dựng tỉnh Sơn La.\n\nTrả lời Công văn số 12/SXD-VP ngày 05/4/2031, Sở Y tế có ý kiến như sau:\n\n1. Mở trạm y tế ở bến Vạn Yên.\n\nKT. GIÁM ĐỐC SỞ Y TẾ\nPHÓ GIÁM ĐỐC\n\nLò Văn Pún\n\nSở Y tế tỉnh Sơn La - điện thoại 0212\n'

export const intranet =
  'e-Office | Công ty Cấp nước Bến Vạn\nVăn bản đi > Thông báo > Chi tiết\n\nTHÔNG BÁO\nKết luận tại cuộc họp giao ban tháng 10\n\n1. Đội vận hành súc rửa bể chứa.\n2. Đội thu ngân đôn đốc nợ.\n\nTL. TỔNG GIÁM ĐỐC\nCHÁNH VĂN PHÒNG\nLò Văn Pún\n'
