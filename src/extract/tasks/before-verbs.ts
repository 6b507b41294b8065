/* What stands between the begin of an order and its verb, without a comma: when, how often and how far it is done. */

/** "Đến hết ngày 30/9/2031 hoàn thành …", "Trong quý IV rà soát …": by when, without a comma. */
const byWhen =
  /^(?:Từ nay đến|Đến|Trong|Vào|Chậm nhất|Muộn nhất|Hết|Cuối|Đầu|Giữa)(?: (?:hết|cuối|đầu|giữa|là))? (?:ngày|tháng|quý|tuần|năm) [\dIVX]{1,4}(?:[/.-]\d{1,4}){0,2}(?: tháng \d{1,2})?(?:,? năm \d{4})? (?=\p{Ll})/u

/** "Quý III/2031 hoàn thành …", "Tháng 9/2031: tổ chức …": the period alone. */
const inPeriod = /^(?:Quý (?:IV|I{1,3}|[1-4])|Tháng \d{1,2})(?:[/-]\d{4}| năm \d{4})?:? (?=\p{Ll})/u

/** "Chỉ vận chuyển gia súc có giấy kiểm dịch": how far it is done. */
const howFar = /^(?:Chỉ|Luôn|Tuyệt đối|Kiên quyết|Nhanh chóng|Sớm|Cùng|Cần|Phải|Tất cả phải) (?=\p{Ll})/u

/** "Mỗi quý công bố …", "Sau 06 tháng kiểm tra lại …": how often, or when, it is done. */
const howOften =
  /^(?:(?:Mỗi|Hằng|Hàng|Định kỳ|Cứ) (?:(?:một|hai|ba|\d+) )?(?:quý|tháng|tuần|năm|ngày|học kỳ|đợt|ca|buổi|sáng|chiều|tối|đêm|phiên|giờ|lần)(?: (?:một|hai|ba|\d+) lần)?|(?:Một|Hai|Ba|\d+) (?:ngày|tuần|tháng|năm) (?:một|hai|\d+) lần|(?:Sau|Trong|Trước) (?:một|hai|ba|\d{1,3}) (?:ngày|tuần|tháng|quý|năm)(?: làm việc)?),? (?=\p{Ll})/u

/** "Sáng thứ Hai hằng tuần báo cáo …", "Ngày 20 hằng tháng gửi …", "16 giờ hằng ngày cập nhật …", "Cuối mỗi quý đối chiếu …": on which of them. */
const onEach =
  /^(?:(?:(?:Trước|Vào) )?(?:(?:Sáng|Chiều|Tối|Trưa|Đêm) )?(?:[Tt]hứ (?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy)|[Cc]hủ nhật|(?:ngày|Ngày) (?:mùng )?\d{1,2}|\d{1,2} giờ(?: \d{2})?|\d{1,2}[hg]\d{0,2})(?: (?:của )?(?:hằng|hàng|mỗi) (?:ngày|tuần|tháng|quý|năm))|(?:Cuối|Đầu|Giữa) (?:mỗi|hằng|hàng) (?:ngày|tuần|tháng|quý|năm|buổi|ca|học kỳ)),? (?=\p{Ll})/u

/** When, how often or how far: up to the verb. */
export const whenBeforeVerb: readonly RegExp[] = [howFar, byWhen, inPeriod, howOften, onEach]
