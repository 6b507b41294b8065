import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { randomOf } from '../random.ts'

/*
 * A corpus of invented documents of any size, for measures of indexing and linking: `npm run generate-corpus -- 5000 FOLDER [SEED]`. Ordinals
 * are as in offices: small ones often, up to 1,500 for the letters and decisions of an office that writes much; what is cited is partly
 * in the corpus, partly a decree that everybody cites, partly what nobody has.
 */

const provinces = [
  'An Giang, Bắc Ninh, Cà Mau, Cao Bằng, Đắk Lắk, Điện Biên, Đồng Nai, Đồng Tháp, Gia Lai, Hà Tĩnh, Hưng Yên, Khánh Hòa, Lai Châu',
  'Lạng Sơn, Lào Cai, Lâm Đồng, Nghệ An, Ninh Bình, Phú Thọ, Quảng Ngãi, Quảng Ninh, Quảng Trị, Sơn La, Tây Ninh, Thái Nguyên',
  'Thanh Hóa, Tuyên Quang, Vĩnh Long',
].flatMap((names) => names.split(', '))
const kinds = [
  { name: 'QUYẾT ĐỊNH', said: 'Quyết định', symbol: 'QĐ-UBND', most: 1500 },
  { name: 'CHỈ THỊ', said: 'Chỉ thị', symbol: 'CT-UBND', most: 30 },
  { name: 'KẾ HOẠCH', said: 'Kế hoạch', symbol: 'KH-UBND', most: 400 },
  { name: 'THÔNG BÁO', said: 'Thông báo', symbol: 'TB-UBND', most: 600 },
] as const
const matters = [
  ['vệ sinh nguồn nước ở vùng cao', 'phòng cháy, chữa cháy rừng mùa khô', 'sửa chữa trường lớp trước năm học mới'],
  ['tiêm phòng cho đàn gia súc', 'sắp xếp bến bãi trên sông', 'số hóa sổ sách lưu trữ', 'an toàn cầu treo dân sinh'],
].flat()
const offices = [
  'Sở Y tế',
  'Sở Tài chính',
  'Sở Nội vụ',
  'Công an tỉnh',
  'Sở Xây dựng',
  'Văn phòng Ủy ban nhân dân tỉnh',
]
const laws = ['Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ', 'Luật Đất đai năm 2024']

interface Letter {
  readonly kind: (typeof kinds)[number]
  readonly ordinal: number
  readonly place: string
  readonly day: readonly [year: number, month: number, day: number]
}

/**
 * @param count of documents
 * @param seed tells one corpus from another
 * @returns name and text of each, in turn
 */
export function* generate(count: number, seed = 1): Generator<readonly [name: string, text: string]> {
  const draw = randomOf(seed)
  const upTo = (most: number): number => Math.floor(draw() * most)
  const pick = <T>(from: readonly T[], fallback: T): T => from[upTo(from.length)] ?? fallback
  const before: Letter[] = []
  for (let n = 0; n < count; n += 1) {
    const kind = pick(kinds, kinds[0])
    // The square draws small ordinals more often: every office has a first letter, few have a thousandth.
    const ordinal = 1 + Math.floor(draw() ** 2 * kind.most)
    const letter: Letter = {
      kind,
      ordinal,
      place: pick(provinces, 'An Giang'),
      day: [2010 + upTo(16), 1 + upTo(12), 1 + upTo(28)],
    }
    const cites = Array.from({ length: 2 + upTo(4) }, () => {
      const drawn = draw() < 0.7 ? before[upTo(before.length)] : undefined
      // Nobody cites what comes later.
      const other = drawn !== undefined && drawn.day[0] < letter.day[0] ? drawn : undefined
      if (other === undefined) return draw() < 0.5 ? pick(laws, 'Luật Đất đai') : `Tờ trình số ${1 + upTo(900)}/TTr-SYT`
      const { kind: of, ordinal: number, place, day } = other
      const when = draw() < 0.8 ? ` ngày ${day[2]}/${day[1]}/${day[0]}` : ''
      return `${of.said} số ${pad(number)}/${of.symbol}${when} của Ủy ban nhân dân tỉnh ${place}`
    })
    before.push(letter)
    yield [`${letter.place}/${letter.day[0]}/${String(n).padStart(6, '0')}.txt`, textOf(letter, cites, pick, upTo)]
  }
}

const pad = (n: number): string => String(n).padStart(2, '0')

function textOf(
  { kind, ordinal, place, day }: Letter,
  cites: readonly string[],
  pick: <T>(from: readonly T[], fallback: T) => T,
  upTo: (most: number) => number,
): string {
  const tasks = Array.from(
    { length: 1 + upTo(4) },
    (_, n) =>
      `${n + 1}. ${pick(offices, 'Sở Y tế')} chủ trì, phối hợp với ${pick(offices, 'Sở Nội vụ')} triển khai ${pick(matters, '')} theo ${cites[n % cites.length] ?? ''}; hoàn thành trước ngày ${1 + upTo(28)}/${1 + upTo(12)}/${day[0] + 1}.`,
  )
  return [
    'ỦY BAN NHÂN DÂN',
    `TỈNH ${place.toUpperCase()}`,
    '',
    `Số: ${pad(ordinal)}/${kind.symbol}`,
    '',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    '',
    `${place}, ngày ${pad(day[2])} tháng ${pad(day[1])} năm ${day[0]}`,
    '',
    kind.name,
    `Về ${pick(matters, '')}`,
    '',
    ...cites.map((cited) => `Căn cứ ${cited};`),
    '',
    `Để ${pick(matters, '')} được kịp thời, Ủy ban nhân dân tỉnh yêu cầu:`,
    '',
    ...tasks,
    '',
    'Nơi nhận:',
    '- Như trên;',
    `- ${pick(offices, 'Sở Y tế')};`,
    '- Lưu: VT.',
    '',
    'TM. ỦY BAN NHÂN DÂN',
    'CHỦ TỊCH',
    '',
    'Nguyễn Văn Mẫu',
    '',
  ].join('\n')
}

const [count, folder, seed] = process.argv.slice(2)
if (folder === undefined || !(Number(count) > 0)) {
  console.error('npm run generate-corpus -- COUNT FOLDER [SEED]')
  process.exitCode = 2
} else {
  for (const [name, text] of generate(Number(count), Number(seed ?? 1))) {
    const path = join(folder, name)
    mkdirSync(join(path, '..'), { recursive: true })
    writeFileSync(path, text)
  }
}
