import { draftOf } from './build.ts'
import type { Form } from './form.ts'

/** Schools and offices of law; drafts are no documents yet (GUIDELINES, Citations). */
const otherThings =
  /(?:[dD]ự (?:án|thảo)(?: các)?|DỰ (?:ÁN|THẢO)|[hH]ọc|[kK]hoa|[nN]gành|[cC]ử nhân|[cC]ông ty|[hH]ãng|[bB]áo|[tT]ạp chí|[vV]ăn phòng) $/u

/** A law, code or ordinance by its name, with number, year or day, or without. */
export const law: Form = {
  id: 'law',
  description: 'law, code or ordinance by its name',
  rank: 105,
  pattern: '{type} {title}[ \\(sửa đổi\\)][,][ {mark}[:][ ]{number}][[,] {date}]',
  types: ['L', 'BL', 'PL'],
  examples: [
    {
      text: 'Căn cứ Luật Đất đai ngày 29 tháng 11 năm 2013;',
      citations: [{ type: 'L', title: 'Luật Đất đai', date: '2013-11-29', text: 'Luật Đất đai ngày 29 tháng 11 năm 2013' }],
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
      text: 'Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;',
      citations: [{ type: 'L', title: 'Luật Tổ chức chính quyền địa phương', number: '72/2025/QH15' }],
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
  ],
  counterExamples: [
    'Luật sư và người am hiểu pháp luật tham gia trợ giúp.',
    'Trường Đại học Luật Hà Nội và Hội Luật gia tỉnh phối hợp.',
    'Tuyên truyền luật và pháp luật cho nhân dân.',
    'Góp ý dự thảo Luật Đất đai (sửa đổi).',
  ],
  build(found, text, end) {
    const draft = draftOf(found, end)
    const { title } = found
    if (!title || !draft.typeAt) return undefined
    if (otherThings.test(text.slice(Math.max(0, draft.typeAt.start - 14), draft.typeAt.start))) return undefined
    // In capitals every word looks like a name: then it must be a known one, or have its date or number.
    const heading =
      /^\p{Lu}{2}/u.test(text.slice(title.start, title.start + 2)) && !/^\p{Lu}{2,6}(?![\p{L}])/u.test(text.slice(title.start, title.end))
    if (heading && title.value === undefined && !found.number && !found.date) return undefined
    let stop = end
    while (/[ ,]/u.test(text.charAt(stop - 1))) stop -= 1
    return { ...draft, end: stop, title: { start: draft.typeAt.start, end: title.end } }
  },
}
