import { typeCodes, typesCitedAs } from '../lexicon/document-types.ts'
import { draftOf } from './build.ts'
import type { Form } from './form.ts'

const amending = /(?:bởi|theo|tại|, |; |và|căn cứ) ?$/iu
const named = /(?:(?:^|[^\p{L}])(?:bởi|theo|tại|với|trong|của|và|căn cứ) |[,;.:] |\n|^)$/iu

/** Type and full date, without a number: "Chỉ thị ngày 05/9/2021 của Ban Bí thư". */
export const dated: Form = {
  id: 'dated',
  description: 'type and date, without a number',
  rank: 70,
  pattern: '{type}( của {issuer}[,] | không số[,] | {few}|[,] ){date}[ của {issuer}]',
  examples: [
    {
      text: 'Theo Chỉ thị ngày 05/9/2021 của Ban Bí thư, các tỉnh ủy báo cáo.',
      citations: [{ type: 'CT', date: '2021-09-05', issuer: 'Ban Bí thư' }],
    },
    {
      text: 'Nhận được công văn không số ngày 16/3/2015 của Chi nhánh Công ty Ánh Dương.',
      citations: [{ type: 'CV', date: '2015-03-16', issuer: 'Chi nhánh Công ty Ánh Dương' }],
    },
    {
      text: 'Căn cứ Luật Nhà ở ngày 27/11/2023 được sửa đổi, bổ sung bởi Luật ngày 29/6/2024;',
      citations: [
        { type: 'L', title: 'Luật Nhà ở', date: '2023-11-27' },
        { type: 'L', date: '2024-06-29', text: 'Luật ngày 29/6/2024' },
      ],
    },
    {
      text: 'So với Luật năm 2015, Luật Thư viện năm 2031 bỏ một chương; theo Luật năm 2031, xã tự quyết.',
      citations: [
        { type: 'L', date: '2015', text: 'Luật năm 2015' },
        { type: 'L', title: 'Luật Thư viện', date: '2031' },
        { type: 'L', date: '2031' },
      ],
    },
    {
      text: 'Tờ trình của Sở Tài chính ngày 10/8/2021.',
      citations: [{ type: 'TTr', date: '2021-08-10', issuer: 'Sở Tài chính' }],
    },
  ],
  counterExamples: [
    'Báo cáo ngày 05 hằng tháng.',
    'Thông báo năm 2021 của nhà trường.',
    'Kế hoạch tháng 11/2021 của phường.',
    'Quốc hội thông qua dự án Luật ngày 27/11/2023.',
    'Khoa Luật năm 2031 tuyển 90 sinh viên; Ngày Pháp luật năm 2031; dự án Luật năm 2031.',
    'Theo luật năm 2031 thì khác.',
  ],
  types: typesCitedAs('dated'),
  build(found, text, end) {
    const { type, date, issuer } = found
    if (!type) return undefined
    const isLaw = type.value === typeCodes.law || type.value === typeCodes.code
    // "so với Luật năm 2015": a law that is named elsewhere, by its year.
    if (date?.value?.length !== 10 && !(isLaw && date?.value?.length === 4 && text.charAt(type.end) === ' '))
      return undefined
    // "Luật ngày …" behind the law that it amends; never a law that is being made.
    if (isLaw) {
      const before = text.slice(Math.max(0, type.start - 8), type.start)
      if (
        found.few ||
        issuer ||
        !/^\p{Lu}/u.test(text.charAt(type.start)) ||
        !(date.value.length === 4 ? named : amending).test(before)
      )
        return undefined
    }
    const unnumbered = /^ không/u.test(text.slice(type.end, type.end + 6))
    const small = /^\p{Ll}/u.test(text.slice(type.start, type.start + 1))
    if ((small || found.few) && !issuer && !unnumbered) return undefined
    return draftOf(found, end)
  },
}
