import { typesCitedAs } from '../lexicon/document-types.ts'
import { latin } from '../text/letters.ts'
import type { Stretch } from '../text/pattern.ts'
import { draftOf } from './build.ts'
import type { Form } from './form.ts'

/** Schools and offices of law, "pháp luật"; drafts are no documents yet (our annotation rules, Citations). */
const otherThings = latin(
  /(?:dự (?:án|thảo)(?: các)?|học|khoa|ngành|cử nhân|công ty|hãng|báo|tạp chí|văn phòng|pháp|kỷ|quy|dự|môn|hệ thống|âm) $/iu,
)
/** What stands before a law that is meant by its name, though in small letters. */
const byLaw = latin(/(?:theo|quy định của|thi hành|[đĐ]iều \d{1,3}|khoản \d{1,2}|vi phạm) $/u)
const exact = latin(/^(?:Luật|Bộ luật|Bộ Luật|Pháp lệnh|LUẬT|BỘ LUẬT|PHÁP LỆNH)$/u)

/** A law, code or ordinance by its name, with number, year or day, or without. */
export const law: Form = {
  id: 'law',
  description: 'law, code or ordinance by its name',
  rank: 105,
  pattern:
    '{type} {title}[ \\(sửa đổi\\)][( (\\(|\\[)[(luật|bộ luật|pháp lệnh) ]{mark}[ ]{number}[[,] {date}](\\)|\\])|[,][ {mark}][ ]{number}| {mark} {lone}| - (luật|bộ luật|pháp lệnh) {mark}[ ]{number})][([,] {date}| {bareYear})][ của {issuer}[[,] {date}]]',
  types: typesCitedAs('law'),
  examples: [
    {
      text: 'Căn cứ Luật Khoa học, công nghệ và đổi mới sáng tạo số 93/2025/QH15;',
      citations: [{ type: 'L', title: 'Luật Khoa học, công nghệ và đổi mới sáng tạo', number: '93/2025/QH15' }],
    },
    {
      text: 'Căn cứ Luật sửa đổi, bổ sung một số điều của 11 luật có liên quan đến quy hoạch số 28/2018/QH14;',
      citations: [
        {
          type: 'L',
          title: 'Luật sửa đổi, bổ sung một số điều của 11 luật có liên quan đến quy hoạch',
          number: '28/2018/QH14',
        },
      ],
    },
    {
      text: 'Áp dụng Luật Thủy lợi (Luật số 08/2017/QH14), Luật Ban hành VBQPPL năm 2025, Luật Quản lý, sử dụng VK, VLN&CCHT năm 2024.',
      citations: [
        { type: 'L', title: 'Luật Thủy lợi', number: '08/2017/QH14' },
        { type: 'L', title: 'Luật Ban hành VBQPPL', date: '2025' },
        { type: 'L', title: 'Luật Quản lý, sử dụng VK, VLN&CCHT', date: '2024' },
      ],
    },
    {
      text: 'Theo Luật giáo dục và Luật thi đua, khen thưởng.',
      citations: [
        { type: 'L', title: 'Luật giáo dục' },
        { type: 'L', title: 'Luật thi đua, khen thưởng' },
      ],
    },
    {
      text: 'Căn cứ Luật Đất đai ngày 29 tháng 11 năm 2013;',
      citations: [
        { type: 'L', title: 'Luật Đất đai', date: '2013-11-29', text: 'Luật Đất đai ngày 29 tháng 11 năm 2013' },
      ],
    },
    {
      text: 'Theo Bộ Luật lao động số 45/2019/QH14 ngày 20/11/2019 của Quốc hội và Luật Năng lượng nguyên tử 2025.',
      citations: [
        { type: 'BL', title: 'Bộ Luật lao động', number: '45/2019/QH14', date: '2019-11-20', issuer: 'Quốc hội' },
        { type: 'L', title: 'Luật Năng lượng nguyên tử', date: '2025', text: 'Luật Năng lượng nguyên tử 2025' },
      ],
    },
    {
      text: 'Căn cứ Luật Thư viện số 46/2019/QH14 của Quốc hội ngày 21/11/2019;',
      citations: [
        { type: 'L', title: 'Luật Thư viện', number: '46/2019/QH14', date: '2019-11-21', issuer: 'Quốc hội' },
      ],
    },
    {
      text: 'Theo quy định của Luật Đất đai năm 2013 và các văn bản liên quan.',
      citations: [{ type: 'L', title: 'Luật Đất đai', date: '2013' }],
    },
    {
      text: 'Vi phạm Luật Phòng, chống tham nhũng thì bị xử lý theo Bộ luật Hình sự.',
      citations: [
        { type: 'L', title: 'Luật Phòng, chống tham nhũng' },
        { type: 'BL', title: 'Bộ luật Hình sự' },
      ],
    },
    {
      text: 'Hướng dẫn thi hành một số điều Luật Nhà ở; báo cáo theo Luật An toàn đò ngang, bến bãi và các văn bản liên quan.',
      citations: [
        { type: 'L', title: 'Luật Nhà ở' },
        { type: 'L', title: 'Luật An toàn đò ngang, bến bãi' },
      ],
    },
    {
      text: 'Theo Luật sửa đổi, bổ sung 15 luật trong lĩnh vực nông nghiệp và môi trường số 146/2025/QH15.',
      citations: [
        {
          type: 'L',
          title: 'Luật sửa đổi, bổ sung 15 luật trong lĩnh vực nông nghiệp và môi trường',
          number: '146/2025/QH15',
        },
      ],
    },
    {
      text: 'Căn cứ Luật sửa đổi, bổ sung Điều 6 và Phụ lục 4 về danh mục ngành, nghề của Luật Đầu tư ngày 22/11/2016;',
      citations: [
        {
          type: 'L',
          title: 'Luật sửa đổi, bổ sung Điều 6 và Phụ lục 4 về danh mục ngành, nghề của Luật Đầu tư',
          date: '2016-11-22',
        },
      ],
    },
    {
      text: 'Theo Luật KH&CN 2013 và Luật PPP.',
      citations: [
        { type: 'L', title: 'Luật KH&CN', date: '2013' },
        { type: 'L', title: 'Luật PPP' },
      ],
    },
    {
      text: 'Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;',
      citations: [{ type: 'L', title: 'Luật Tổ chức chính quyền địa phương', number: '72/2025/QH15' }],
    },
    {
      text: 'Theo Luật Tổ chức chính quyền địa phương số 72 và Luật Báo chí số 126, các xã rà soát.',
      citations: [
        { type: 'L', title: 'Luật Tổ chức chính quyền địa phương', number: '72' },
        { type: 'L', title: 'Luật Báo chí', number: '126' },
      ],
    },
    {
      text: 'Quốc hội công bố Luật Thư viện năm 2031 và Luật Báo chí.',
      citations: [
        { type: 'L', title: 'Luật Thư viện', date: '2031', text: 'Luật Thư viện năm 2031' },
        { type: 'L', title: 'Luật Báo chí' },
      ],
    },
    {
      text: 'Căn cứ Pháp lệnh Ưu đãi người có công với cách mạng ngày 09/12/2020;',
      citations: [{ type: 'PL', title: 'Pháp lệnh Ưu đãi người có công với cách mạng', date: '2020-12-09' }],
    },
    {
      text: 'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22/11/2019;',
      citations: [
        {
          type: 'L',
          title: 'Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương',
          date: '2019-11-22',
        },
      ],
    },
    {
      text: 'Luật Đê điều; Luật sửa đổi, bổ sung một số điều của Luật Thư viện số 31/2034/QH18, Luật Nhà ở số 27/2033/QH18 và Luật Báo chí số 32/2034/QH18 ngày 29 tháng 6 năm 2034;',
      citations: [
        { type: 'L', title: 'Luật Đê điều' },
        {
          type: 'L',
          title:
            'Luật sửa đổi, bổ sung một số điều của Luật Thư viện số 31/2034/QH18, Luật Nhà ở số 27/2033/QH18 và Luật Báo chí số 32/2034/QH18',
          date: '2034-06-29',
        },
      ],
    },
    {
      text: 'Theo Luật sửa đổi, bổ sung một số điều của Luật Thư viện số 31/2034/QH18, Luật Nhà ở số 27/2033/QH18.',
      citations: [
        {
          type: 'L',
          title: 'Luật sửa đổi, bổ sung một số điều của Luật Thư viện',
          number: '31/2034/QH18',
        },
        { type: 'L', title: 'Luật Nhà ở', number: '27/2033/QH18' },
      ],
    },
    {
      text: 'Quốc hội thông qua Luật sửa đổi, bổ sung một số điều của Luật Quy hoạch; Luật Đầu tư; Luật Hải quan.',
      citations: [
        {
          type: 'L',
          title: 'Luật sửa đổi, bổ sung một số điều của Luật Quy hoạch; Luật Đầu tư; Luật Hải quan',
        },
      ],
    },
    {
      text: 'Theo Luật sửa đổi, bổ sung một số điều của Luật Quy hoạch; Luật Đầu tư ngày 17 tháng 6 năm 2020;',
      citations: [
        { type: 'L', title: 'Luật sửa đổi, bổ sung một số điều của Luật Quy hoạch' },
        { type: 'L', title: 'Luật Đầu tư', date: '2020-06-17' },
      ],
    },
  ],
  counterExamples: [
    'VĂN BẢN QUY PHẠM PHÁP LUẬT TRUNG ƯƠNG',
    'Luật sư số 12 và người am hiểu pháp luật tham gia trợ giúp.',
    'Trường Đại học Luật Hà Nội và Hội Luật gia tỉnh phối hợp.',
    'Tuyên truyền luật và pháp luật cho nhân dân.',
    'Theo quy định của pháp luật Việt Nam và luật Hàn Quốc.',
    'Luật Việt Nam: https://luatvietnam.vn/co-cau',
    'Quốc hội ban hành Luật Bảo vệ bí mật nhà nước.',
    'Áp dụng luật từ ngày 01/01/2026; các điều luật hình sự.',
    'Góp ý dự thảo Luật Đất đai (sửa đổi).',
  ],
  build(found, text, end) {
    const { title, lone } = found
    const draft = draftOf(lone ? { ...found, number: lone } : found, end)
    const { typeAt } = draft
    if (!title || !typeAt || otherThings.test(text.slice(Math.max(0, typeAt.start - 14), typeAt.start)))
      return undefined
    // "điều luật"; but "một số điều Luật Nhà ở".
    if (
      /^\p{Ll}/u.test(text.charAt(typeAt.start)) &&
      /điều $/iu.test(text.slice(Math.max(0, typeAt.start - 5), typeAt.start))
    )
      return undefined
    const date = found.date ?? found.bareYear
    const told = found.number !== undefined || date !== undefined
    const name = text.slice(title.start, title.end)
    // A site: "Luật Việt Nam: https://…".
    if (!told && name === 'Việt Nam') return undefined
    if (!told && !isName(text, name, typeAt, title.value === 'known')) return undefined
    // "Quốc hội ban hành Luật sửa đổi … của Luật A số …": the new law is the document itself, and what follows is said of law A.
    const before = text.slice(Math.max(0, typeAt.start - 18), typeAt.start)
    if (/ban hành $/iu.test(before) && (/^(?:sửa đổi|bổ sung)/iu.test(name) || /quốc hội ban hành $/iu.test(before)))
      return undefined
    // Without number and day "của …" says whose law it is, not who issued it.
    let stop = told || !found.issuer ? end : found.issuer.start - 5
    while (/[ ,]/u.test(text.charAt(stop - 1))) stop -= 1
    return {
      ...draft,
      end: stop,
      title: { start: typeAt.start, end: title.end },
      date,
      issuer: told ? draft.issuer : undefined,
    }
  },
}

/** Whether words behind "luật" without number and day name a law. */
function isName(text: string, name: string, typeAt: Stretch, known: boolean): boolean {
  const word = text.slice(typeAt.start, typeAt.end)
  // In capitals, or behind a type word in small letters or without its marks, every word looks like a name.
  const capitals = name === name.toUpperCase() && !/^[\p{Lu}&]{2,7}$/u.test(name)
  if (!known && (capitals || !exact.test(word))) return false
  // "luật hình sự" is a field; a long name in small letters is still a name.
  const left = text.slice(Math.max(0, typeAt.start - 16), typeAt.start)
  const long = known && (name.split(' ').length >= 4 || (name.includes(' ') && byLaw.test(left)))
  return long || /^\p{Lu}/u.test(name) || /^\p{Lu}/u.test(word)
}
