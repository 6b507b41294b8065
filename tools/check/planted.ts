import { checkDraft } from '../../src/check/check.ts'
import { parseText } from '../../src/parse.ts'
import { randomOf } from '../random.ts'

/*
 * Drafts in good form with planted faults: how many does `directives check` find, and what does it say of what is right? `npm run check-planted -- [SEED]`.
 * The drafts are put together from words of our own, other ones than the examples of the rules; the same seed gives the same drafts.
 */

const communes = ['Tân Phong', 'Phú Lộc', 'Bình Hòa', 'Vĩnh An', 'Mỹ Thạnh', 'Đông Sơn', 'Hưng Long']
const provinces = ['Nghệ An', 'Lâm Đồng', 'Quảng Ngãi', 'Hưng Yên', 'Tây Ninh', 'Lào Cai']
const names = ['Phan Văn Tính', 'Hồ Thị Nga', 'Vũ Đình Lộc', 'Đặng Thu Hà', 'Bùi Quốc Khánh', 'Lương Thị Sen']
const matters = [
  'tu bổ kênh mương nội đồng trước vụ hè thu',
  'thu gom rác thải nhựa ven sông',
  'khám sức khỏe cho người cao tuổi',
  'chỉnh trang vỉa hè các tuyến phố chính',
  'tiêm phòng bệnh dại cho chó, mèo',
  'sắp xếp lại chợ phiên',
]
const two = (n: number): string => String(n).padStart(2, '0')
/** As the decree writes it: a zero before days below 10 and the months 1 and 2. */
const dayOf = (d: number, m: number, y: number): string => `ngày ${two(d)} tháng ${m < 3 ? two(m) : m} năm ${y}`

interface Draft {
  readonly kind: 'letter' | 'decision' | 'plan' | 'notice' | 'party'
  readonly text: string
}

/** A draft in good form. */
function draftOf(draw: () => number, kind: Draft['kind']): Draft {
  const one = <T>(list: readonly [T, ...T[]] | readonly T[]): T => list[Math.floor(draw() * list.length)] as T
  const whole = (from: number, to: number): number => from + Math.floor(draw() * (to - from + 1))
  const [commune, province, name, matter] = [one(communes), one(provinces), one(names), one(matters)]
  const year = whole(2022, 2025)
  const [d, m] = [whole(10, 28), whole(3, 11)]
  const number = whole(11, 340)
  const state = (issuer: string, symbol: string, place: string, below = ''): string =>
    `${issuer}\nSố: ${number}/${symbol}\n${below}CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n${place}, ${dayOf(d, m, year)}\n\n`
  const plan = `Kế hoạch số ${whole(11, 90)}/KH-UBND ${dayOf(whole(10, 27), m - 1, year)} của Ủy ban nhân dân tỉnh ${province}`
  const closing = (first: string, office: string, signing: string): string =>
    `\nNơi nhận:\n- ${first};\n- Thường trực Hội đồng nhân dân xã;\n- Lưu: VT${office}.\n${signing}\n\n${name}\n`
  const head = 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH'
  const commandingXa = `ỦY BAN NHÂN DÂN\nXÃ ${commune.toUpperCase()}`
  switch (kind) {
    case 'letter':
      return {
        kind,
        text: `${state(`ỦY BAN NHÂN DÂN TỈNH ${province.toUpperCase()}\nSỞ NỘI VỤ`, 'SNV-VP', province, `V/v ${matter}\n`)}Kính gửi: Ủy ban nhân dân các xã, phường\n\nThực hiện ${plan} về ${matter}, Sở Nội vụ đề nghị:\n1. Ủy ban nhân dân các xã, phường lập danh sách trước ${dayOf(28, m, year)}.\n2. Phòng Văn hóa - Xã hội các xã, phường tổng hợp, gửi về Sở Nội vụ./.\n${closing('Như trên', ', VP', 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC')}`,
      }
    case 'decision':
      return {
        kind,
        text: `${state(commandingXa, 'QĐ-UBND', commune)}QUYẾT ĐỊNH\nVề việc kiện toàn Ban Chỉ đạo ${matter}\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN XÃ ${commune.toUpperCase()}\n\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;\nCăn cứ ${plan} về ${matter};\nTheo đề nghị của Công chức Tài chính - Kế toán.\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Kiện toàn Ban Chỉ đạo ${matter} của xã ${commune}.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.\nĐiều 3. Công chức Tài chính - Kế toán và các thành viên Ban Chỉ đạo chịu trách nhiệm thi hành Quyết định này./.\n${closing('Như Điều 3', '', 'CHỦ TỊCH')}`,
      }
    case 'plan':
      return {
        kind,
        text: `${state(commandingXa, 'KH-UBND', commune)}KẾ HOẠCH\nVề ${matter}\n\nCăn cứ ${plan} về ${matter}, Ủy ban nhân dân xã ban hành Kế hoạch như sau:\nI. MỤC ĐÍCH\nNâng cao ý thức của Nhân dân.\nII. TỔ CHỨC THỰC HIỆN\n1. Công an xã kiểm tra, nhắc nhở các hộ dân trước ${dayOf(28, m, year)}.\n2. Trạm Y tế xã bố trí cán bộ trực.\n3. Đoàn Thanh niên xã vận động đoàn viên tham gia.\n4. Trưởng các thôn báo cáo kết quả về Ủy ban nhân dân xã./.\n${closing('UBND tỉnh (để b/c)', '', head)}`,
      }
    case 'notice':
      return {
        kind,
        text: `${state(commandingXa, 'TB-UBND', commune)}THÔNG BÁO\nVề việc ${matter}\n\nThực hiện ${plan}, Ủy ban nhân dân xã ${commune} thông báo lịch ${matter} như sau:\n1. Thời gian: buổi sáng ${dayOf(28, m, year)}.\n2. Địa điểm: nhà văn hóa các thôn./.\n${closing('Các thôn', '', 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH')}`,
      }
    default:
      return {
        kind,
        text: `ĐẢNG BỘ TỈNH ${province.toUpperCase()}\nĐẢNG ỦY XÃ ${commune.toUpperCase()}\n*\nSố ${number}-KH/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\n${commune}, ${dayOf(d, m, year)}\n\nKẾ HOẠCH\nvề ${matter}\n\nThực hiện Chỉ thị số ${whole(11, 60)}-CT/TU ${dayOf(whole(10, 27), m - 1, year)} của Ban Thường vụ Tỉnh ủy ${province}, Ban Thường vụ Đảng ủy xây dựng kế hoạch như sau:\n1. Văn phòng Đảng ủy tham mưu, theo dõi việc thực hiện.\n2. Các chi bộ trực thuộc quán triệt trước ${dayOf(28, m, year)}.\n\nNơi nhận:\n- Tỉnh ủy (b/c),\n- Các chi bộ trực thuộc,\n- Lưu Văn phòng Đảng ủy.\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\n${name}\n`,
      }
  }
}

interface Planted {
  readonly rule: string
  readonly kinds: readonly Draft['kind'][]
  readonly from: RegExp
  readonly to: string
}

const all = ['letter', 'decision', 'plan', 'notice', 'party'] as const
const state = ['letter', 'decision', 'plan', 'notice'] as const

/** Faults as they are made at desks. */
const faults: readonly Planted[] = [
  { rule: 'motto-missing', kinds: state, from: /CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n/u, to: '' },
  { rule: 'motto-missing', kinds: state, from: /Độc lập - Tự do - Hạnh phúc\n/u, to: '' },
  { rule: 'party-name-missing', kinds: ['party'], from: /ĐẢNG CỘNG SẢN VIỆT NAM\n/u, to: '' },
  { rule: 'number-separators', kinds: ['decision', 'plan', 'notice'], from: /Số: (\d+)\/(\p{L}+)-/u, to: 'Số: $1-$2/' },
  { rule: 'party-number-separators', kinds: ['party'], from: /Số (\d+)-KH\/ĐU/u, to: 'Số $1/KH-ĐU' },
  { rule: 'number-padded', kinds: state, from: /Số: \d+\//u, to: 'Số: 7/' },
  { rule: 'letter-symbol', kinds: ['letter'], from: /\/SNV-VP/u, to: '/CV-SNV' },
  { rule: 'type-and-symbol', kinds: ['plan'], from: /\/KH-UBND\nC/u, to: '/TB-UBND\nC' },
  { rule: 'type-and-symbol', kinds: ['notice'], from: /\/TB-UBND\nC/u, to: '/QĐ-UBND\nC' },
  { rule: 'place-missing', kinds: all, from: /\n[^\n,]+, ngày/u, to: '\nNgày' },
  { rule: 'date-padded', kinds: all, from: /, ngày \d+ tháng \d+/u, to: ', ngày 6 tháng 12' },
  { rule: 'subject-missing', kinds: ['letter'], from: /V\/v [^\n]+\n/u, to: '' },
  { rule: 'about-mark', kinds: ['letter'], from: /V\/v/u, to: 'Về việc' },
  { rule: 'addressee-missing', kinds: ['letter'], from: /Kính gửi: [^\n]+\n\n/u, to: '' },
  {
    rule: 'first-mention-date',
    kinds: ['decision', 'plan'],
    from: /(\/KH-UBND) ngày \d+ tháng \d+ năm \d+ (?=của)/u,
    to: '$1 ',
  },
  { rule: 'first-mention-issuer', kinds: ['decision'], from: / của Ủy ban nhân dân tỉnh [^\n;]+? về /u, to: ' về ' },
  { rule: 'cited-later', kinds: all, from: /(ngày \d+ tháng \d+ năm) \d+ của/u, to: '$1 2028 của' },
  { rule: 'task-without-actor', kinds: ['plan'], from: /Đoàn Thanh niên xã vận động/u, to: 'Vận động' },
  { rule: 'authority-mark', kinds: ['plan'], from: /TM\. ỦY/u, to: 'T/M ỦY' },
  { rule: 'authority-mark', kinds: ['letter', 'notice'], from: /KT\. /u, to: 'K/T ' },
  { rule: 'party-authority-mark', kinds: ['party'], from: /T\/M BAN/u, to: 'TM. BAN' },
  { rule: 'deputy-without-mark', kinds: ['letter', 'notice'], from: /KT\. [^\n]+\n/u, to: '' },
  { rule: 'signature-missing', kinds: all, from: /(Lưu[^\n]+\n)[\s\S]+$/u, to: '$1' },
  { rule: 'recipients-missing', kinds: all, from: /Nơi nhận:\n(?:- [^\n]+\n)+/u, to: '' },
  { rule: 'archive-missing', kinds: all, from: /[;,]\n- Lưu[^\n]+\n/u, to: '.\n' },
  { rule: 'as-above', kinds: ['letter'], from: /- Như trên;\n/u, to: '' },
  {
    rule: 'archive-not-last',
    kinds: state,
    from: /(- Thường trực Hội đồng nhân dân xã);\n(- Lưu: [^\n]+)\.\n/u,
    to: '$2;\n$1.\n',
  },
]

/** Of what is taken away altogether nothing can be wrong. */
const exclude: readonly (readonly [string, string])[] = [
  ['recipients-missing', 'archive-missing'],
  ['recipients-missing', 'archive-not-last'],
  ['recipients-missing', 'as-above'],
  ['recipients-missing', 'signature-missing'],
  ['archive-missing', 'archive-not-last'],
  ['archive-missing', 'signature-missing'],
  ['signature-missing', 'authority-mark'],
  ['signature-missing', 'deputy-without-mark'],
  ['signature-missing', 'party-authority-mark'],
  ['signature-missing', 'archive-not-last'],
  ['authority-mark', 'deputy-without-mark'],
  ['number-separators', 'number-padded'],
  ['number-separators', 'type-and-symbol'],
  ['place-missing', 'date-padded'],
  ['subject-missing', 'about-mark'],
  ['first-mention-date', 'cited-later'],
  ['letter-symbol', 'number-padded'],
]
const together = (a: string, b: string): boolean =>
  a !== b && !exclude.some(([one, other]) => (one === a && other === b) || (one === b && other === a))

export interface PlantedResult {
  readonly drafts: number
  readonly planted: number
  readonly found: number
  /** Faults that were not found, as rule and kind of draft. */
  readonly missed: readonly string[]
  /** What was said and not planted. */
  readonly false: readonly string[]
  /** What was said of the drafts before the faults were planted. */
  readonly ofGood: readonly string[]
}

/**
 * Plants two faults in each draft and asks the rules.
 *
 * @example measurePlanted(30, 1).found / measurePlanted(30, 1).planted
 */
export function measurePlanted(drafts: number, seed: number): PlantedResult {
  const draw = randomOf(seed)
  const check = (text: string): readonly string[] =>
    checkDraft({ document: parseText(text), text }).map(({ rule }) => rule)
  const missed: string[] = []
  const wrong: string[] = []
  const ofGood: string[] = []
  let planted = 0
  for (let i = 0; i < drafts; i += 1) {
    const { kind, text } = draftOf(draw, all[i % all.length] ?? 'letter')
    ofGood.push(...check(text).map((rule) => `${rule} (${kind})`))
    const possible = faults.filter(({ kinds, from }) => kinds.includes(kind) && from.test(text))
    const pairs = possible.flatMap((a, at) =>
      possible.slice(at + 1).flatMap((b) => (together(a.rule, b.rule) ? [[a, b] as const] : [])),
    )
    const pair = pairs[Math.floor(draw() * pairs.length)] ?? []
    const changed = pair.reduce((now, { from, to }) => now.replace(from, to), text)
    const said = check(changed)
    planted += pair.length
    for (const { rule } of pair) if (!said.includes(rule)) missed.push(`${rule} (${kind})`)
    for (const rule of said)
      if (!pair.some((fault) => fault.rule === rule))
        wrong.push(`${rule} (${kind}, with ${pair.map((fault) => fault.rule).join(', ')})`)
  }
  return { drafts, planted, found: planted - missed.length, missed, false: wrong, ofGood }
}
