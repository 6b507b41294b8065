import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

interface Letter {
  readonly above?: string
  readonly issuer: string
  readonly number: string
  readonly place: string
  readonly day: string
  readonly title: readonly string[]
  readonly body: readonly string[]
  readonly signed: readonly string[]
}

const date = (day: string): string => {
  const [y = '', m = '', d = ''] = day.split('-')
  return `ngày ${d} tháng ${Number(m) < 3 ? m : Number(m)} năm ${y}`
}

/** A document of the State, as an office prints it. */
const state = (letter: Letter): string =>
  [
    ...(letter.above ? [letter.above] : []),
    letter.issuer,
    '',
    `Số: ${letter.number}`,
    '',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    '',
    `${letter.place}, ${date(letter.day)}`,
    '',
    ...letter.title,
    '',
    ...letter.body,
    '',
    ...letter.signed,
    '',
  ].join('\n')

/** A document of the Party. */
const party = (letter: Letter): string =>
  [
    ...(letter.above ? [letter.above] : []),
    letter.issuer,
    '*',
    `Số ${letter.number}`,
    '',
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    '',
    `${letter.place}, ${date(letter.day)}`,
    '',
    ...letter.title,
    '',
    ...letter.body,
    '',
    ...letter.signed,
    '',
  ].join('\n')

const primeMinister = (day: string, about: string, body: readonly string[]): string =>
  state({
    issuer: 'THỦ TƯỚNG CHÍNH PHỦ',
    number: '16/CT-TTg',
    place: 'Hà Nội',
    day,
    title: ['CHỈ THỊ', about],
    body,
    signed: ['THỦ TƯỚNG', 'Phạm Văn Bình'],
  })

/**
 * A corpus in our own words: one number in two years (16/CT-TTg), in two provinces and in both systems (05/CT-UBND, 05-CT/TU), copies of
 * one document, a chain from the centre to a ward, cited documents that it does not hold.
 */
export const smallCorpus: Readonly<Record<string, string>> = {
  'trung-uong/ct-16-2020.txt': primeMinister('2020-03-31', 'Về vệ sinh nguồn nước', [
    'Yêu cầu các địa phương kiểm tra nguồn nước sinh hoạt.',
  ]),
  'trung-uong/ct-16-2021.txt': primeMinister('2021-04-12', 'Về an toàn cầu treo dân sinh', [
    'Thủ tướng Chính phủ yêu cầu:',
    '1. Bộ Giao thông vận tải tổng kiểm tra cầu treo trước ngày 30/6/2021.',
  ]),
  'trung-uong/ban-sao/ct-16-2021-ban-2.txt': primeMinister('2021-04-12', 'Về an toàn cầu treo dân sinh', [
    'Thủ tướng Chính phủ yêu cầu:',
    '1. Bộ Giao thông vận tải tổng kiểm tra cầu treo trước ngày 30/6/2021.',
    '(Bản đăng trên trang tin của địa phương.)',
  ]),
  'da-nang/ct-05-ubnd.txt': state({
    issuer: 'ỦY BAN NHÂN DÂN\nTHÀNH PHỐ ĐÀ NẴNG',
    number: '05/CT-UBND',
    place: 'Đà Nẵng',
    day: '2021-05-20',
    title: ['CHỈ THỊ', 'Về kiểm tra cầu treo trên địa bàn thành phố'],
    body: [
      'Thực hiện Chỉ thị số 16/CT-TTg ngày 12/4/2021 của Thủ tướng Chính phủ về an toàn cầu treo dân sinh, Chủ tịch Ủy ban nhân dân thành phố yêu cầu:',
      '1. Sở Giao thông vận tải lập danh mục cầu treo, hoàn thành trước ngày 15/6/2021.',
      '2. Ủy ban nhân dân các quận, huyện báo cáo hằng tháng.',
    ],
    signed: ['CHỦ TỊCH', 'Lê Văn Hòa'],
  }),
  'da-nang/ct-05-tu.txt': party({
    issuer: 'THÀNH ỦY ĐÀ NẴNG',
    number: '05-CT/TU',
    place: 'Đà Nẵng',
    day: '2021-05-22',
    title: ['CHỈ THỊ', 'về lãnh đạo bảo đảm an toàn cầu treo'],
    body: [
      'Căn cứ Chỉ thị số 16/CT-TTg ngày 12/4/2021 của Thủ tướng Chính phủ, Ban Thường vụ Thành ủy chỉ đạo các cấp ủy phối hợp kiểm tra.',
    ],
    signed: ['T/M BAN THƯỜNG VỤ', 'BÍ THƯ', 'Trần Thị Lan'],
  }),
  'nghe-an/ct-05-ubnd.txt': state({
    issuer: 'ỦY BAN NHÂN DÂN\nTỈNH NGHỆ AN',
    number: '05/CT-UBND',
    place: 'Nghệ An',
    day: '2021-05-21',
    title: ['CHỈ THỊ', 'Về an toàn đò ngang'],
    body: [
      'Thực hiện Chỉ thị số 16/CT-TTg của Thủ tướng Chính phủ, Ủy ban nhân dân tỉnh yêu cầu các huyện kiểm tra bến đò.',
    ],
    signed: ['CHỦ TỊCH', 'Nguyễn Đình Sơn'],
  }),
  'da-nang/cam-le/kh-51-qu.txt': party({
    above: 'ĐẢNG BỘ THÀNH PHỐ ĐÀ NẴNG',
    issuer: 'QUẬN ỦY CẨM LỆ',
    number: '51-KH/QU',
    place: 'Cẩm Lệ',
    day: '2021-06-02',
    title: ['KẾ HOẠCH', 'thực hiện Chỉ thị số 05-CT/TU của Ban Thường vụ Thành ủy về an toàn cầu treo'],
    body: [
      'Thực hiện Chỉ thị số 05-CT/TU ngày 22/5/2021 của Ban Thường vụ Thành ủy, Ban Thường vụ Quận ủy xây dựng kế hoạch.',
      '- Giao Văn phòng Quận ủy theo dõi, báo cáo trước ngày 20/6/2021.',
    ],
    signed: ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', 'Võ Thị Mai'],
  }),
  'da-nang/cam-le/khue-trung/cv-98.txt': party({
    above: 'QUẬN ỦY CẨM LỆ',
    issuer: 'ĐẢNG ỦY PHƯỜNG KHUÊ TRUNG',
    number: '98-CV/ĐU',
    place: 'Khuê Trung',
    day: '2021-06-10',
    title: ['Về việc kiểm tra cầu treo'],
    body: [
      'Thực hiện Kế hoạch số 51-KH/QU ngày 02/6/2021 của Quận ủy, Chỉ thị số 05-CT/TU của Thành ủy, Chỉ thị số 05/CT-UBND của Chủ tịch UBND thành phố và Chỉ thị 16/CT-TTg của Thủ tướng Chính phủ, Đảng ủy phường yêu cầu:',
      '- Chi bộ khu phố 3 rà soát lối lên cầu trước ngày 15/6/2021.',
      'Các nội dung khác theo Luật Giao thông đường bộ năm 2008 và Nghị định số 100/2019/NĐ-CP ngày 30/12/2019 của Chính phủ.',
    ],
    signed: ['T/M ĐẢNG ỦY', 'BÍ THƯ', 'Đinh Văn Khải'],
  }),
  'da-nang/bc-12.md': state({
    issuer: 'ỦY BAN NHÂN DÂN THÀNH PHỐ ĐÀ NẴNG',
    number: '12/BC-UBND',
    place: 'Đà Nẵng',
    day: '2022-01-14',
    title: ['BÁO CÁO', 'Kết quả thực hiện Chỉ thị số 16/CT-TTg ngày 12/4/2021 của Thủ tướng Chính phủ'],
    body: [
      'Sau khi có Nghị định 100/2019/NĐ-CP, thành phố đã kiểm tra 12 cầu treo.',
      'Số liệu của Văn bản số 777/QĐ-UBND ngày 03/3/2019 của Ủy ban nhân dân tỉnh Quảng Nam được dùng lại; dây treo theo TCVN 9999:2014.',
    ],
    signed: ['CHỦ TỊCH', 'Lê Văn Hòa'],
  }),
}

/** A new temporary folder with these files below `van-ban/`. The caller removes it. */
export function writeCorpus(files: Readonly<Record<string, string>> = smallCorpus): string {
  const folder = mkdtempSync(join(tmpdir(), 'directives-corpus-'))
  for (const [name, text] of Object.entries(files)) writeInto(folder, name, text)
  return folder
}

export function writeInto(folder: string, name: string, text: string): void {
  const path = join(folder, 'van-ban', name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
