import type { Written } from './written.ts'

/** How a letterhead and a closing are printed, copied or damaged. */
export interface Copy {
  readonly path: 'x.txt' | 'x.md'
  readonly text: (one: Written) => string
}

const mottos = ({ system }: Written): readonly string[] =>
  system === 'party'
    ? ['ĐẢNG CỘNG SẢN VIỆT NAM']
    : system === 'front'
      ? ['ĐOÀN TNCS HỒ CHÍ MINH']
      : ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc']
const bodies = ({ superior, issuer }: Written): readonly string[] => [...(superior ?? []), ...issuer]
const number = ({ system, number: symbol }: Written): string => (system === 'party' ? `Số ${symbol}` : `Số: ${symbol}`)
const two = (figure: number): string => String(figure).padStart(2, '0')
const day = ({ place, day: [d, m, y] }: Written): string =>
  `${place}, ngày ${two(d)} tháng ${m < 3 ? two(m) : m} năm ${y}`
const about = ({ type, system, subject }: Written): string => {
  if (type === undefined) return `V/v ${subject}`
  return system === 'party' ? `về ${subject}` : `Về ${subject}`
}
/** "V/v" of a letter, below its number. */
const below = (one: Written): readonly string[] => (one.type === undefined ? [about(one)] : [])
const title = (one: Written, between = '\n'): string =>
  one.type === undefined ? '' : `${one.type[0]}${between}${about(one)}\n\n`
/** "KẾ HOẠCH Tổ chức …": type and trích yếu on one line, without "Về". */
const plainTitle = ({ type, subject }: Written): string =>
  type === undefined ? '' : `${type[0]} ${subject.charAt(0).toUpperCase()}${subject.slice(1)}\n\n`
const addressees = ({ to }: Written): string => {
  if (to === undefined) return ''
  return to.length === 1 ? `Kính gửi: ${to[0]}.\n\n` : `Kính gửi:\n${to.map((name) => `- ${name};\n`).join('')}\n`
}
const items = ({ system, copies, archive }: Written): readonly string[] => {
  const mark = system === 'party' ? ',' : ';'
  return [...copies.map((item) => `- ${item}${mark}`), `- ${system === 'party' ? 'Lưu' : 'Lưu:'} ${archive}.`]
}
const signer = ({ rank, name }: Written): string => (rank === undefined ? name : `${rank} ${name}`)
const body = ({ type }: Written): string =>
  type?.[1] === 'QĐ'
    ? 'Căn cứ Luật Tổ chức chính quyền địa phương;\nTheo đề nghị của bộ phận chuyên môn,\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành danh sách kèm theo.\n\nĐiều 2. Các đơn vị liên quan chịu trách nhiệm thi hành Quyết định này./.'
    : 'Thực hiện chương trình công tác năm, cơ quan yêu cầu các đơn vị triển khai một số nội dung sau đây:\n\n1. Các đơn vị rà soát số liệu, lập danh sách gửi về bộ phận tổng hợp.\n\n2. Bộ phận tổng hợp theo dõi, đôn đốc việc thực hiện./.'

/** Two columns side by side. */
const beside = (left: readonly string[], right: readonly string[], width: number): string =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, i) => {
    const [a, b] = [left[i] ?? '', right[i] ?? '']
    if (b === '') return a
    return a === '' && width === 0 ? b : `${a} `.padEnd(width) + b
  }).join('\n')
/** The name stands beside the last items, with room for the hand above it. */
const signingColumn = (one: Written, between: readonly string[]): readonly string[] => [
  ...one.signing,
  ...(between.length > 0
    ? between
    : Array.from({ length: Math.max(0, items(one).length - one.signing.length) }, () => '')),
  signer(one),
]
const topBeside = (one: Written, width: number): string => {
  const left = [...bodies(one)]
  const right = [...mottos(one)]
  const rows = Math.max(left.length, right.length)
  while (left.length < rows) left.push('')
  while (right.length < rows) right.push('')
  return beside([...left, number(one), ...below(one)], [...right, day(one)], width)
}
const top = (one: Written): string => [...bodies(one), ...mottos(one), number(one), ...below(one), day(one)].join('\n')
const besideList = (one: Written, width: number, between: readonly string[] = []): string =>
  beside(['Nơi nhận:', ...items(one)], signingColumn(one, between), width)

export const copies: Readonly<Record<string, Copy>> = {
  'one block below the other': {
    path: 'x.txt',
    text: (one) =>
      `${top(one)}\n\n${title(one)}${addressees(one)}${body(one)}\n\nNơi nhận:\n${items(one).join('\n')}\n\n${one.signing.join('\n')}\n\n\n${signer(one)}\n`,
  },
  'signature above the list': {
    path: 'x.txt',
    text: (one) =>
      `${top(one)}\n\n${title(one)}${addressees(one)}${body(one)}\n\n${one.signing.join('\n')}\n(đã ký)\n${signer(one)}\n\nNơi nhận:\n${items(one).join('\n')}\n`,
  },
  'columns of blanks': {
    path: 'x.txt',
    text: (one) => `${topBeside(one, 44)}\n\n${title(one)}${addressees(one)}${body(one)}\n\n${besideList(one, 52)}\n`,
  },
  'columns joined by one blank': {
    path: 'x.txt',
    text: (one) => `${topBeside(one, 0)}\n\n${title(one)}${addressees(one)}${body(one)}\n${besideList(one, 0)}\n`,
  },
  'columns joined, signed': {
    path: 'x.txt',
    text: (one) =>
      `${topBeside(one, 0)}\n\n${title(one)}${addressees(one)}${body(one)}\n${besideList(one, 0, ['(Đã ký, đóng dấu)'])}\n`,
  },
  'columns joined, with a seal': {
    path: 'x.txt',
    text: (one) =>
      `${topBeside(one, 0)}\n\n${title(one)}${addressees(one)}${body(one)}\n${besideList(one, 0, ['* NHÂN DÂN'])} *\n`,
  },
  'head and closing in lines of their own': {
    path: 'x.txt',
    text: (one) =>
      `${[...bodies(one), ...mottos(one), number(one), ...below(one), day(one)].join(' ')}\n\n${title(one)}${addressees(one)}${body(one)}\n\nNơi nhận: ${items(one).join(' ')}\n\n${one.signing.join(' ')} ${signer(one)}\n`,
  },
  'head in one line with its rules, signature first': {
    path: 'x.txt',
    text: (one) =>
      `${bodies(one).join(' ')} * ${mottos(one).join(' ')} ------- ${day(one)} ${number(one)}\n\n${below(one)
        .map((line) => `${line}\n\n`)
        .join(
          '',
        )}${title(one)}-----\n\n${addressees(one)}${body(one)}\n\n${one.signing.join(' ')} ${signer(one)}\n\nNơi nhận: ${items(one).join(' ')}\n\nIn bài | Gửi email | Bình luận (0)\n`,
  },
  'head with its title, and the whole closing, in one line': {
    path: 'x.txt',
    text: (one) =>
      `${[...bodies(one), ...mottos(one), number(one), day(one)].join(' ')} ${title(one, ' ').trim() || about(one)}\n${addressees(one)}${body(one)}\nNơi nhận: ${items(one).join(' ')} ${one.signing.join(' ')} ${signer(one)}\n`,
  },
  'cells of a table, their lines told by emphasis': {
    path: 'x.md',
    text: (one) => {
      const strong = (lines: readonly string[]): string => lines.map((line) => `**${line}**`).join(' ')
      const names = [one.superior?.join(' '), one.issuer.join(' ')].filter((name) => name !== undefined)
      return `|${strong(names)}|${strong(mottos(one))}|\n|---|---|\n|${[number(one), ...below(one)].join(' ')}|*${day(one)}*|\n\n${one.type === undefined ? '' : `**${one.type[0]}**\n**${about(one)}**\n\n`}${addressees(one)}${body(one)}\n\n|**Nơi nhận:** ${items(one).join(' ')}|${strong(one.signing)} *(Đã ký)* **${signer(one)}**|\n|---|---|\n\n[Về đầu trang](#) [In bài viết](#)\n`
    },
  },
  'bodies, titles and subject in one line of Markdown': {
    path: 'x.md',
    text: (one) =>
      `${one.superior === undefined ? '' : `${one.superior.join(' ')} `}**${one.issuer.join(' ')}**\n\n${[number(one), ...below(one)].join('\n')}\n\n${mottos(one).join('\n')}\n*${day(one)}*\n\n${one.type === undefined ? '' : `## ${title(one, ' ')}`}${addressees(one)}${body(one)}\n\n***Nơi nhận:*** *${items(one).join(' ')}*\n\n**${one.signing.join(' ')}**\n\n**${signer(one)}**\n\n[ ← Trang trước ] [ Danh sách văn bản ] [ Tải PDF (486 KB) ]\n`,
  },
  'a page with its menu and its foot': {
    path: 'x.txt',
    text: (one) =>
      `Trang chủ > Văn bản chỉ đạo\n\n${top(one)}\n\n${plainTitle(one)}${addressees(one)}${body(one)}\n\nNơi nhận: ${items(one).join(' ')}\n${one.signing.join('\n')}\n(đã ký)\n${signer(one)}\n\nChia sẻ: Facebook | Zalo | In trang\nSố lượt truy cập: 20.418\n- Bài trước: Lịch tiếp công dân tháng 5\n- Bài sau: Thông báo tuyển dụng\n`,
  },
  'a scan that lost marks': {
    path: 'x.txt',
    text: (one) =>
      `${topBeside(one, 0).replaceAll('ỦY BAN', 'UY BAN').replace('CỘNG HÒA XÃ', 'CỘNG HOÀ XÃ').replace('Số:', 'Số :')}\n\n${title(one)}${addressees(one)}${body(one)}\n\n${besideList(one, 0).replace('Nơi', 'Noi')}\n`,
  },
  'cells parted by lone bars': {
    path: 'x.md',
    text: (one) =>
      `|\n${bodies(one).join('\n')}\n-------\n|\n${mottos(one).join('\n')}\n---------------\n|\n|\n${[number(one), ...below(one)].join('\n')}\n|\n*${day(one)}*\n|\n\n${one.type === undefined ? '' : `**${one.type[0]}**\n${about(one)}\n\n`}${addressees(one)}${body(one)}\n\n|\n***Nơi nhận:***\n${items(one).join('\n')}\n|\n${one.signing.map((line) => `**${line}**`).join('\n')}\n**${signer(one)}**\n|\n`,
  },
  'a stamp of the receiver and a name in capitals': {
    path: 'x.txt',
    text: (one) =>
      `${top(one)}\n\nĐẾN\nSố: 1288\nNgày: 12/5\n\n${title(one)}${addressees(one)}${body(one)}\n\nNơi nhận:\n${items(one).join('\n').replace(' (', '\n(')}\n${one.signing.join('\n')}\n(Ký tên, đóng dấu)\n${one.rank === undefined ? '' : `${one.rank} `}${one.name.toUpperCase()}\n`,
  },
}
