// biome-ignore-all format: word lists read better in rows
/** How large a share of all names some syllables have, each of them, roughly: in small letters with their marks. */
export interface NameShare {
  readonly share: number
  readonly syllables: readonly string[]
}

const row = (share: number, syllables: string): NameShare => ({ share, syllables: syllables.split(' ') })

/**
 * Family names of Vietnam (Kinh and the larger peoples) with their marks, the most frequent first. The classes are rough: they
 * follow some 450 names of signers in public documents, and what is known of how people in Vietnam are called.
 */
export const familyShares: readonly NameShare[] = [
  row(0.3, 'nguyễn'),
  row(0.09, 'trần lê'),
  row(0.04, 'phạm hoàng huỳnh phan vũ võ'),
  row(0.018, 'đặng bùi đỗ hồ ngô trương đinh dương'),
  row(0.008, 'lý đào đoàn mai trịnh lâm hà cao phùng lương tạ lưu tô'),
  row(0.002,
    'châu thái vương tăng chu quách kiều triệu tống văn bạch thạch nông lò vi hứa la đàm giang kim từ sơn diệp danh doãn thân nghiêm tôn lại'),
  row(0.0006,
    'khuất khương lữ lục mã mạc ôn phí thiều ứng âu bành chung điêu điều điểu giáp hán hàn hầu mông ninh quàng thào tiêu vàng ngân hạ cù cung đậu lỗ lã ' +
    'nguỵ ngụy nhâm nhan ông phó sầm sùng thẩm thiệu tào trà trang viên xa ngạc cầm lường tòng hoả cấn chử đồng đới khổng khúc lộ mẫn ' +
    'cà tẩn giàng chảo phàn hạng lầu vừ mùa tráng ma bàn bế lèo lù'),
]

/** Names between the family name and the last. */
export const middleShares: readonly NameShare[] = [
  row(0.13, 'thị văn'),
  row(0.04, 'thanh ngọc minh hồng'),
  row(0.02, 'quang hữu đức quốc xuân kim đình công thành anh'),
  row(0.01, 'bá hoàng thu hải bích mạnh thế trọng tấn chí duy tiến hoài trung phước tuấn viết'),
  row(0.004,
    'khắc mỹ thùy thúy phú lan mai bảo phương nhật gia đăng huy thiên tuyết vân kiều diệu như lệ cẩm quý vĩnh cao sỹ sĩ trường nam hoa việt thái ánh ' +
    'ngân thủy đại tất tường tân diễm an phúc chi phi lê trương nguyễn bình hà khánh nữ trí nguyên cảnh bửu phong tú yến hạnh nhất hùng quỳnh tố thảo'),
]

/** Last names, by which people are called. */
export const lastShares: readonly NameShare[] = [
  row(0.012, 'tuấn dũng hà sơn thanh bình minh thắng hùng cường hải trung nam hương lan hòa anh long phương thủy nga tâm hoa'),
  row(0.006,
    'thành hằng hạnh hiền lộc ngọc thảo linh trang đức quang mai quân huy phúc hưng hậu lâm dương thu thuận tùng hồng vân việt tài an vinh toàn hiếu ' +
    'nhung yến loan nghĩa nhân tiến đông chung chi châu khánh hiệp phong đạt trường giang'),
  row(0.0025,
    'bảo bích bắc bằng chí chính chinh chiến cảnh cúc diễm diệp duy duyên dung dư đại đạo điệp định đoàn huệ hoàng hoàn hoan hoạt hoài huyền hường hiển hợi ' +
    'khang khanh khoa khôi khiêm kiên kiệt kim lam liêm liên lợi luân luận lương lực ly lý mẫn mến nghị nguyên nguyệt nhàn như nhật oanh phú phước phượng ' +
    'phụng quý quyên quyền quyết quỳnh quốc sang sinh sáng sương tân tấn thái thạch thịnh thiện thông thơ thoa thúy thùy thư thường thưởng thuần thực ' +
    'thống tình tín tính toản trâm trân trí trinh triều trúc trọng tú tuyên tuyến tuyết tường tươi tưởng tịnh uyên văn viên vũ vỹ vượng vương xuân ' +
    'ý yên ân ánh đào đăng công thọ thạnh'),
]

/** Of how many words names are, one row each: the share of names. */
export const lengthShares: readonly { readonly words: number; readonly share: number }[] = [
  { words: 2, share: 0.05 },
  { words: 3, share: 0.5 },
  { words: 4, share: 0.4 },
  { words: 5, share: 0.04 },
]

/** What has no row above: another syllable that names are made of (`given-names.ts`), and any other syllable. */
export const otherShares = { given: 0.0008, rare: 0.00001 } as const
