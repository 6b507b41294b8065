/*
 * Four drafts in good form, written for the rules' examples: each rule is shown on one of them with a small change.
 * A letter, a decision and a plan of the State (Nghị định 30/2020/NĐ-CP, Phụ lục I and III), a letter of the Party.
 */
export const drafts = {
  letter: `ỦY BAN NHÂN DÂN TỈNH HÀ NAM
SỞ XÂY DỰNG
Số: 08/SXD-QLN
V/v rà soát chung cư cũ trên địa bàn
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Hà Nam, ngày 05 tháng 02 năm 2024

Kính gửi: Ủy ban nhân dân các huyện, thị xã, thành phố

Thực hiện Kế hoạch số 12/KH-UBND ngày 15 tháng 01 năm 2024 của Ủy ban nhân dân tỉnh về cải tạo chung cư cũ, Sở Xây dựng đề nghị:
1. Ủy ban nhân dân các huyện, thị xã, thành phố lập danh mục chung cư cũ trước ngày 20 tháng 02 năm 2024.
2. Phòng Kinh tế và Hạ tầng các huyện gửi báo cáo về Sở Xây dựng theo Kế hoạch số 12/KH-UBND./.

Nơi nhận:
- Như trên;
- UBND tỉnh (để b/c);
- Lưu: VT, QLN.
KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC

Trần Hữu Phước
`,
  decision: `ỦY BAN NHÂN DÂN
XÃ LIÊN SƠN
Số: 05/QĐ-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Liên Sơn, ngày 03 tháng 01 năm 2024

QUYẾT ĐỊNH
Về việc thành lập Tổ công tác quản lý chợ

ỦY BAN NHÂN DÂN XÃ LIÊN SƠN

Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
Căn cứ Nghị định số 60/2024/NĐ-CP ngày 02 tháng 01 năm 2024 của Chính phủ về phát triển và quản lý chợ;
Theo đề nghị của Công chức Văn phòng - Thống kê.

QUYẾT ĐỊNH:

Điều 1. Thành lập Tổ công tác quản lý chợ xã Liên Sơn.
Điều 2. Quyết định này có hiệu lực kể từ ngày ký.
Điều 3. Công chức Văn phòng - Thống kê, các thành viên Tổ công tác chịu trách nhiệm thi hành Quyết định này./.

Nơi nhận:
- Như Điều 3;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Lê Quang Vinh
`,
  plan: `ỦY BAN NHÂN DÂN
XÃ LIÊN SƠN
Số: 11/KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Liên Sơn, ngày 15 tháng 01 năm 2024

KẾ HOẠCH
Bảo đảm an toàn thực phẩm dịp Tết Nguyên đán

I. MỤC ĐÍCH
Phòng ngừa ngộ độc thực phẩm.
II. NHIỆM VỤ
1. Trạm Y tế xã tổ chức kiểm tra các cơ sở ăn uống trước ngày 01 tháng 02 năm 2024.
2. Công an xã xử lý nghiêm các hành vi vi phạm.
3. Công chức Văn hóa - Xã hội tăng cường tuyên truyền trên đài truyền thanh xã.

Nơi nhận:
- UBND huyện (để b/c);
- Trạm Y tế, Công an xã;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Lê Quang Vinh
`,
  party: `ĐẢNG BỘ TỈNH HÀ NAM
ĐẢNG ỦY XÃ LIÊN SƠN
*
Số 14-CV/ĐU
Về việc chuẩn bị đại hội chi bộ
ĐẢNG CỘNG SẢN VIỆT NAM
Liên Sơn, ngày 06 tháng 3 năm 2024

Kính gửi: Các chi bộ trực thuộc

Thực hiện Kế hoạch số 31-KH/TU ngày 20/02/2024 của Ban Thường vụ Tỉnh ủy, Ban Thường vụ Đảng ủy yêu cầu các chi bộ trực thuộc:
- Xây dựng báo cáo chính trị trước ngày 15/4/2024.
- Chuẩn bị nhân sự cấp ủy theo hướng dẫn.

Nơi nhận:
- Như trên,
- Thường trực Tỉnh ủy (b/c),
- Lưu VPĐU.
T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ

Đỗ Văn Thành
`,
} as const
