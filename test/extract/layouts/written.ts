/*
 * Letterheads and closings that we wrote, one row each, in the form of the State, the Party, the Front's bodies, courts, the army,
 * schools, hospitals and companies. The layouts print them; what is read has to be these values.
 */

export interface Written {
  readonly system: 'state' | 'party' | 'front'
  readonly superior?: readonly string[]
  readonly issuer: readonly string[]
  readonly number: string
  readonly place: string
  readonly day: readonly [day: number, month: number, year: number]
  /** Name and code; a letter has none. */
  readonly type?: readonly [name: string, code: string]
  readonly subject: string
  readonly to?: readonly string[]
  readonly copies: readonly string[]
  readonly archive: string
  /** Lines above the name; the last one or two are the title. */
  readonly signing: readonly string[]
  readonly title: string
  readonly authority?: string
  readonly rank?: string
  readonly name: string
}

type Row = [
  head: string,
  number: string,
  placeAndDay: string,
  typeAndSubject: string,
  to: string,
  copies: string,
  signing: string,
]

/** `/` parts superior and issuer and the signer's lines, `|` the lines of one name and the items of a list, `~` a title that goes on. */
const rows: readonly Row[] = [
  [
    'state: ỦY BAN NHÂN DÂN|XÃ NẬM PÌ',
    '47/KH-UBND',
    'Nậm Pì 9.5.2025',
    'KẾ HOẠCH KH: tu sửa mương thủy lợi bản Nậm Chua',
    '',
    'UBND huyện (b/c)|TT Đảng ủy, HĐND xã|Trưởng các bản (t/h)|VT',
    'TM. ỦY BAN NHÂN DÂN/CHỦ TỊCH/Lầu A Tủa',
  ],
  [
    'state: UBND TỈNH HÀ NAM/SỞ Y TẾ',
    '915/SYT-KHTC',
    'Hà Nam 21.3.2024',
    'kiểm kê trang thiết bị y tế',
    'Các bệnh viện tuyến tỉnh|Trung tâm Y tế các huyện',
    'Như trên|UBND tỉnh (để b/c)|Giám đốc, các PGĐ|VT, KHTC',
    'KT. GIÁM ĐỐC/PHÓ GIÁM ĐỐC/Vũ Thị Hường',
  ],
  [
    'state: ỦY BAN NHÂN DÂN|TỈNH BẠC LIÊU/SỞ GIÁO DỤC VÀ ĐÀO TẠO',
    '1102/TB-SGDĐT',
    'Bạc Liêu 2.8.2023',
    'THÔNG BÁO TB: lịch tựu trường năm học 2023 - 2024',
    '',
    'Bộ GDĐT (để báo cáo)|Phòng GDĐT các huyện, thị xã|Cổng TTĐT Sở|VT, VP',
    'TL. GIÁM ĐỐC/CHÁNH VĂN PHÒNG/Trịnh Quốc Bảo',
  ],
  [
    'party: ĐẢNG BỘ TỈNH HÒA BÌNH/HUYỆN ỦY LẠC THỦY',
    '208-KL/HU',
    'Lạc Thủy 17.10.2022',
    'KẾT LUẬN KL: công tác phát triển đảng viên trong doanh nghiệp',
    '',
    'Thường trực Tỉnh ủy (b/c)|Các ban xây dựng Đảng Huyện ủy|Các chi, đảng bộ trực thuộc|Văn phòng Huyện ủy',
    'T/M BAN THƯỜNG VỤ/PHÓ BÍ THƯ THƯỜNG TRỰC/Bùi Văn Quyết',
  ],
  [
    'party: ĐẢNG BỘ THÀNH PHỐ LÀO CAI/ĐẢNG ỦY PHƯỜNG CAM ĐƯỜNG',
    '15-TB/ĐU',
    'Cam Đường 11.9.2025',
    'THÔNG BÁO TB: phân công đảng ủy viên phụ trách chi bộ',
    '',
    'Ban Thường vụ Thành ủy (để b/c)|Các đồng chí đảng ủy viên|Các chi bộ trực thuộc|Văn phòng Đảng ủy',
    'T/L BAN THƯỜNG VỤ/CHÁNH VĂN PHÒNG/Hoàng Thị Lụa',
  ],
  [
    'front: TRUNG ƯƠNG ĐOÀN/BCH TỈNH ĐOÀN KON TUM',
    '91-KH/TĐTN-XDĐ',
    'Kon Tum 28.2.2023',
    'KẾ HOẠCH KH: tổ chức Tháng Thanh niên năm 2023',
    '',
    'Trung ương Đoàn (b/c)|Thường trực Tỉnh ủy (b/c)|Các huyện, thành đoàn|VP, XDĐ',
    'TM. BAN THƯỜNG VỤ TỈNH ĐOÀN/PHÓ BÍ THƯ/Võ Vân Anh',
  ],
  [
    'front: BCH ĐOÀN TỈNH PHÚ YÊN/BAN THƯỜNG VỤ HUYỆN ĐOÀN TUY AN',
    '33-CV/HĐ',
    'Tuy An 6.7.2022',
    'rà soát đoàn viên đi làm ăn xa',
    'Ban Chấp hành các xã, thị trấn Đoàn',
    'Như trên|Tỉnh đoàn (b/c)|VP',
    'TM. BAN THƯỜNG VỤ/BÍ THƯ/Đoàn Hữu Lực',
  ],
  [
    'state: TÒA ÁN NHÂN DÂN|TỈNH QUẢNG TRỊ',
    '402/TA-VP',
    'Đông Hà 14.11.2023',
    'nộp hồ sơ lưu trữ năm 2022',
    'Tòa án nhân dân các huyện, thị xã, thành phố',
    'Như trên|TANDTC (để báo cáo)|Chánh án, các PCA|VT, VP',
    'KT. CHÁNH ÁN/PHÓ CHÁNH ÁN/Lê Thị Bích Diệp',
  ],
  [
    'state: VIỆN KIỂM SÁT NHÂN DÂN|TỈNH CAO BẰNG/VIỆN KIỂM SÁT NHÂN DÂN|HUYỆN HẠ LANG',
    '58/KH-VKS',
    'Hạ Lang 30.1.2024',
    'KẾ HOẠCH KH: kiểm sát việc tạm giữ, tạm giam quý I năm 2024',
    '',
    'VKSND tỉnh (b/c)|Công an huyện|Các KSV|VT, HS',
    'VIỆN TRƯỞNG/Nông Văn Thưởng',
  ],
  [
    'state: BỘ CHQS TỈNH HẬU GIANG/BAN CHQS HUYỆN PHỤNG HIỆP',
    '271/KH-BCH',
    'Phụng Hiệp 19.4.2021',
    'KẾ HOẠCH KH: huấn luyện dân quân tự vệ năm 2021',
    '',
    'Bộ CHQS tỉnh (để b/c)|TT Huyện ủy, UBND huyện|Ban CHQS xã, thị trấn|VT, TT',
    'CHỈ HUY TRƯỞNG/Thượng tá+Lâm Văn Đời',
  ],
  [
    'state: QUÂN KHU 5/SƯ ĐOÀN 315',
    '640/CT-SĐ',
    'Quảng Nam 5.12.2020',
    'CHỈ THỊ CT: công tác hậu cần năm 2021',
    '',
    'BTL Quân khu (để b/c)|Các trung đoàn|Phòng Hậu cần|BM, HC',
    'TƯ LỆNH/Đại tá+Trương Công Sơn',
  ],
  [
    'state: CÔNG AN TỈNH LONG AN/CÔNG AN HUYỆN CẦN ĐƯỚC',
    '318/CAH-QLHC',
    'Cần Đước 23.6.2023',
    'cấp căn cước công dân lưu động',
    'Công an các xã, thị trấn',
    'Như trên|PC06 (để b/c)|Đ/c Trưởng CAH|VT, QLHC',
    'KT. TRƯỞNG CÔNG AN HUYỆN/PHÓ TRƯỞNG CÔNG AN HUYỆN/Trung tá+Mai Thanh Tòng',
  ],
  [
    'state: TỔNG CÔNG TY CẢNG MIỀN BẮC/CÔNG TY CỔ PHẦN CẢNG ĐÔNG TRIỀU',
    '77/TB-CĐT',
    'Quảng Ninh 13.2.2024',
    'THÔNG BÁO TB: lịch trực bãi dịp lễ',
    '',
    'Tổng công ty (để b/c)|Ban Giám đốc|Các phòng, đội|VT, TCHC',
    'TL. GIÁM ĐỐC/TRƯỞNG PHÒNG TỔ CHỨC -~HÀNH CHÍNH/Ngô Kim Liên',
  ],
  [
    'state: CÔNG TY TNHH MTV CẤP NƯỚC|TÂY NINH',
    '209/CTCN-KT',
    'Tây Ninh 18.8.2022',
    'ngừng cấp nước để sửa ống',
    'Khách hàng phường 3',
    'Như trên|UBND phường 3|VT, KD',
    'KT. GIÁM ĐỐC/PHÓ GIÁM ĐỐC/Dương Hồng Phát',
  ],
  [
    'state: SỞ GD&ĐT THÁI BÌNH/TRƯỜNG THPT NAM TIỀN HẢI',
    '12/QĐ-THPT',
    'Tiền Hải 4.9.2024',
    'QUYẾT ĐỊNH QĐ: phân công giáo viên chủ nhiệm',
    '',
    'Sở GD&ĐT (b/c)|Chi bộ|Các tổ chuyên môn|VT',
    'HIỆU TRƯỞNG/Phí Ngọc Thành',
  ],
  [
    'state: PHÒNG GD&ĐT QUẬN KIẾN AN/TRƯỜNG TIỂU HỌC NAM SƠN',
    '88/KH-THNS',
    'Kiến An 26.10.2023',
    'KẾ HOẠCH KH: tổ chức hội thi kể chuyện theo sách',
    '',
    'Phòng GD&ĐT (để b/c)|Các khối trưởng|VT',
    'KT. HIỆU TRƯỞNG/PHÓ HIỆU TRƯỞNG/Đặng Thị Mơ',
  ],
  [
    'state: BỘ GIÁO DỤC VÀ ĐÀO TẠO/TRƯỜNG ĐẠI HỌC TÂY BẮC',
    '703/HD-ĐHTB',
    'Sơn La 15.4.2022',
    'HƯỚNG DẪN HD: đánh giá rèn luyện sinh viên học kỳ II',
    '',
    'Các khoa, phòng|Hội Sinh viên trường|VT, CTSV',
    'KT. HIỆU TRƯỞNG/PHÓ HIỆU TRƯỞNG/TS.+Đinh Thanh Tâm',
  ],
  [
    'state: SỞ Y TẾ BÌNH THUẬN/BỆNH VIỆN ĐA KHOA|KHU VỰC LA GI',
    '356/TB-BV',
    'La Gi 8.7.2024',
    'THÔNG BÁO TB: lịch khám bệnh ngoài giờ',
    '',
    'Ban Giám đốc|Các khoa, phòng|VT, KHTH',
    'GIÁM ĐỐC/BSCKII.+Châu Văn Đính',
  ],
  [
    'state: BỘ NÔNG NGHIỆP|VÀ PHÁT TRIỂN NÔNG THÔN',
    '5120/BNN-TY',
    'Hà Nội 27.7.2023',
    'phòng, chống bệnh dại',
    'UBND các tỉnh, thành phố trực thuộc Trung ương',
    'Như trên|Thủ tướng Chính phủ (để b/c)|Chi cục CN&TY các tỉnh|VT, TY',
    'KT. BỘ TRƯỞNG/THỨ TRƯỞNG/Phạm Đức Lộc',
  ],
  [
    'state: TỔNG CỤC THUẾ/CỤC THUẾ TỈNH ĐẮK NÔNG',
    '844/CTDNO-TTHT',
    'Gia Nghĩa 16.5.2022',
    'hóa đơn điện tử',
    'Các chi cục thuế khu vực',
    'Như trên|Lãnh đạo Cục|Website Cục Thuế|VT, TTHT',
    'KT. CỤC TRƯỞNG/PHÓ CỤC TRƯỞNG/Tô Thanh Hải',
  ],
  [
    'state: HỘI ĐỒNG NHÂN DÂN|HUYỆN VÂN CANH',
    '29/NQ-HĐND',
    'Vân Canh 20.12.2022',
    'NGHỊ QUYẾT NQ: dự toán thu, chi ngân sách năm 2023',
    '',
    'TT HĐND tỉnh|UBND huyện|Đại biểu HĐND huyện|VT',
    'CHỦ TỊCH/Đinh Văn Ghin',
  ],
  [
    'front: ỦY BAN MTTQ VIỆT NAM TỈNH SÓC TRĂNG/BAN THƯỜNG TRỰC',
    '512/MTTQ-BTT',
    'Sóc Trăng 3.11.2021',
    'tổ chức Ngày hội Đại đoàn kết',
    'Ủy ban MTTQ Việt Nam các huyện, thị xã',
    'Như trên|Ban Dân vận Tỉnh ủy|VP',
    'TM. BAN THƯỜNG TRỰC/PHÓ CHỦ TỊCH/Thạch Kim Sang',
  ],
  [
    'front: TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM/LIÊN ĐOÀN LAO ĐỘNG TỈNH NAM ĐỊNH',
    '66/HD-LĐLĐ',
    'Nam Định 10.3.2023',
    'HƯỚNG DẪN HD: tổ chức Tháng Công nhân năm 2023',
    '',
    'Tổng Liên đoàn (b/c)|Các công đoàn cấp trên cơ sở|VP, TG',
    'TM. BAN THƯỜNG VỤ/CHỦ TỊCH/Nguyễn Văn Bách',
  ],
  [
    'front: HỘI NÔNG DÂN TỈNH YÊN BÁI/BAN CHẤP HÀNH HỘI NÔNG DÂN|HUYỆN TRẤN YÊN',
    '19-CV/HNDH',
    'Trấn Yên 22.9.2022',
    'vay vốn Quỹ Hỗ trợ nông dân',
    'Hội Nông dân các xã, thị trấn',
    'Như trên|Thường trực Huyện ủy (b/c)|VP',
    'T/M BAN THƯỜNG VỤ/CHỦ TỊCH/Hà Thị Nghĩa',
  ],
  [
    'party: TỈNH ỦY BẮC KẠN/BAN DÂN VẬN',
    '140-HD/BDVTU',
    'Bắc Kạn 12.5.2021',
    'HƯỚNG DẪN HD: xây dựng mô hình dân vận khéo năm 2021',
    '',
    'Ban Dân vận Trung ương (b/c)|Ban dân vận các huyện ủy, thành ủy|Văn phòng',
    'K/T TRƯỞNG BAN/PHÓ TRƯỞNG BAN/Triệu Đức Minh',
  ],
  [
    'state: THỦ TƯỚNG CHÍNH PHỦ',
    '31/CT-TTg',
    'Hà Nội 1.10.2024',
    'CHỈ THỊ CT: đẩy mạnh cải tạo chung cư cũ',
    '',
    'Ban Bí thư Trung ương Đảng|Các bộ, cơ quan ngang bộ|VPCP: BTCN, các PCN|VT, CN (2b)',
    'KT. THỦ TƯỚNG/PHÓ THỦ TƯỚNG/Trần Quang Vinh',
  ],
  [
    'state: BỘ XÂY DỰNG',
    '1420/QĐ-BXD',
    'Hà Nội 24.12.2021',
    'QUYẾT ĐỊNH QĐ: công bố suất vốn đầu tư',
    '',
    'Như Điều 3|Văn phòng Chính phủ|Sở Xây dựng các tỉnh|VT, KTXD',
    'KT. BỘ TRƯỞNG/THỨ TRƯỞNG/Bùi Hồng Quân',
  ],
  [
    'state: UBND TỈNH BÌNH PHƯỚC/BAN QUẢN LÝ KHU KINH TẾ',
    '487/BQL-TNMT',
    'Đồng Xoài 7.3.2024',
    'nộp báo cáo môi trường',
    'Các doanh nghiệp trong khu công nghiệp',
    'Như trên|Lãnh đạo Ban|VT, TNMT',
    'KT. TRƯỞNG BAN/PHÓ TRƯỞNG BAN/Huỳnh Trung Kiên',
  ],
  [
    'state: UBND HUYỆN THẠCH HÀ/PHÒNG VĂN HÓA VÀ THÔNG TIN',
    '64/BC-VHTT',
    'Thạch Hà 29.11.2022',
    'BÁO CÁO BC: kết quả xây dựng gia đình văn hóa năm 2022',
    '',
    'UBND huyện (b/c)|Sở VHTTDL (b/c)|VT',
    'TRƯỞNG PHÒNG/Phan Xuân Hợi',
  ],
  [
    'state: ỦY BAN NHÂN DÂN|THÀNH PHỐ HẢI DƯƠNG',
    '2088/QĐ-UBND',
    'Hải Dương 31.8.2023',
    'QUYẾT ĐỊNH QĐ: thành lập Tổ công tác xử lý rác thải',
    '',
    'Như Điều 2|Thường trực Thành ủy (b/c)|Các phòng, ban thành phố|VT, TNMT',
    'TM. ỦY BAN NHÂN DÂN/KT. CHỦ TỊCH/PHÓ CHỦ TỊCH/Vũ Hữu Thăng',
  ],
  [
    'state: UBND TỈNH GIA LAI/VĂN PHÒNG',
    '1930/VP-KTTH',
    'Gia Lai 15.6.2021',
    'góp ý dự thảo Quy chế làm việc',
    'Sở Nội vụ|Sở Tư pháp',
    'Như trên|Lãnh đạo Văn phòng|VT, KTTH',
    'TUQ. CHÁNH VĂN PHÒNG/TRƯỞNG PHÒNG HÀNH CHÍNH/Lương Tấn Hùng',
  ],
  [
    'state: BỘ THƯƠNG NGHIỆP/TỔNG CÔNG TY BÁCH HÓA',
    '142/BH-KH',
    'Hà Nội 18.4.1983',
    'điều chuyển hàng tồn kho',
    'Các công ty bách hóa địa phương',
    'Như trên|Bộ (để báo cáo)|VP, KH',
    'K/T TỔNG GIÁM ĐỐC/PHÓ TỔNG GIÁM ĐỐC/Đỗ Khắc Thiệu',
  ],
  [
    'state: BỘ KẾ HOẠCH VÀ ĐẦU TƯ/TỔNG CỤC THỐNG KÊ',
    '230/TCTK-PPCĐ',
    'Hà Nội 9.3.2020',
    'thu thập thông tin giá',
    'Cục Thống kê các tỉnh, thành phố',
    'Như trên|Lãnh đạo Tổng cục|VT, PPCĐ',
    'KT. TỔNG CỤC TRƯỞNG/PHÓ TỔNG CỤC TRƯỞNG/Lưu Bích Ngà',
  ],
  [
    'state: UBND PHƯỜNG HƯNG BÌNH',
    '71/GM-UBND',
    'Hưng Bình 5.1.2024',
    'GIẤY MỜI GM: họp bàn công tác tuyển quân',
    'Các ông (bà) khối trưởng',
    'Như trên|TT Đảng ủy|VP',
    'TM. UBND PHƯỜNG/CHỦ TỊCH/Thái Bá Lợi',
  ],
]

export const written: readonly Written[] = rows.map(
  ([head, number, placeAndDay, typeAndSubject, to, copies, signing]) => {
    const [system = '', names = ''] = head.split(': ')
    const [first = '', second] = names.split('/')
    const [, place = '', day = ''] = /^(.*) (\S+)$/u.exec(placeAndDay) ?? []
    const [d = 1, m = 1, y = 2000] = day.split('.').map(Number)
    const typed = /^(?<name>[\p{Lu} ]+) (?<code>\S+): (?<subject>.*)$/u.exec(typeAndSubject)?.groups
    const items = copies.split('|')
    const lines = signing.split('/').reduce<string[]>((all, part) => {
      // "T/M", "K/T" and "T/L" hold the mark that parts the lines.
      const last = all.at(-1)
      if (last !== undefined && /^[TK]$/u.test(last)) all[all.length - 1] = `${last}/${part}`
      else all.push(part)
      return all
    }, [])
    const [name = '', rank] = (lines.pop() ?? '').split('+').reverse()
    const title = lines.at(-1) ?? ''
    const authority = lines.map((line) => /^(?:TM\.|KT\.|TL\.|TUQ\.|[TK]\/[MTL])/u.exec(line)?.[0]).findLast(Boolean)
    return {
      system: system === 'party' || system === 'front' ? system : 'state',
      ...(second === undefined ? {} : { superior: first.split('|') }),
      issuer: (second ?? first).split('|'),
      number,
      place,
      day: [d, m, y],
      ...(typed ? { type: [typed.name ?? '', typed.code ?? ''] as const } : {}),
      subject: typed?.subject ?? typeAndSubject,
      ...(to === '' ? {} : { to: to.split('|') }),
      copies: items.slice(0, -1),
      archive: items.at(-1) ?? '',
      signing: lines.flatMap((line) => line.split('~')),
      title: title.replace('~', ' '),
      ...(authority === undefined ? {} : { authority }),
      ...(rank === undefined ? {} : { rank }),
      name,
    }
  },
)
