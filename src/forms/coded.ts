import { typeCodes, typesCitedAs } from '../lexicon/document-types.ts'
import { draftOf } from './build.ts'
import type { Form } from './form.ts'
import { namesOtherWithin } from './qualified.ts'

/** Companies number their letters as they please: "công văn số AC-202101/001 ngày 05/01/2021 của Công ty …", "công văn số 01-09-TC/AN". */
export const coded: Form = {
  id: 'coded',
  description: 'letter of a company with a number of its own kind',
  rank: 35,
  pattern: '{type}[,] [{qualifier}]{mark}[ ]{code}{tail}',
  types: typesCitedAs('coded'),
  examples: [
    {
      text: 'Trả lời công văn số MNV-202101/001 ngày 05/01/2021 của Công ty TNHH Minh Nam Việt.',
      citations: [{ type: 'CV', number: 'MNV-202101/001', date: '2021-01-05', issuer: 'Công ty TNHH Minh Nam Việt' }],
    },
    {
      text: 'Nhận được văn bản số AC 20230201-01 ngày 01/02/2023 của Công ty An Châu.',
      citations: [{ type: 'VB', number: 'AC20230201-01', date: '2023-02-01', issuer: 'Công ty An Châu' }],
    },
    {
      text: 'Theo công văn số 01-09-TC/AN nêu trên và công văn số 06/CV ACB 2023 ngày 14/02/2023 của Chi nhánh công ty cổ phần An Châu.',
      citations: [
        { type: 'CV', number: '01-09-TC/AN' },
        { type: 'CV', number: '06/CVACB2023', date: '2023-02-14', issuer: 'Chi nhánh công ty cổ phần An Châu' },
      ],
    },
    {
      text: 'Nhận được văn bản số 02-01/31/CV-HV ngày 04/01/2031 và công văn số 128.2030/OL.HVM ngày 24/11/2030 của Công ty Hoa Vi.',
      citations: [
        { type: 'VB', number: '02-01/31/CV-HV', date: '2031-01-04' },
        { type: 'CV', number: '128.2030/OL.HVM', date: '2030-11-24', issuer: 'Công ty Hoa Vi' },
      ],
    },
    {
      text: 'Tại Hợp đồng số KLM-PQR-0002 ngày 19/10/2029 và Hợp đồng mua máy móc, thiết bị số SDX-SM-0003 ngày 06/8/2030 ký giữa hai bên.',
      citations: [
        { type: 'HĐ', number: 'KLM-PQR-0002', date: '2029-10-19' },
        {
          type: 'HĐ',
          number: 'SDX-SM-0003',
          date: '2030-08-06',
          text: 'Hợp đồng mua máy móc, thiết bị số SDX-SM-0003 ngày 06/8/2030',
        },
      ],
    },
    {
      text: 'Xét Đơn đề nghị xác định mã số số 0825-05/HX-TCHQ đề ngày 05/9/2030 (nhận ngày 15/9/2030) của Công ty TNHH Hoa Vi.',
      citations: [{ type: 'VB', number: '0825-05/HX-TCHQ', date: '2030-09-05', issuer: 'Công ty TNHH Hoa Vi' }],
    },
  ],
  counterExamples: ['Theo hợp đồng mẫu số AC-01 và hợp đồng số AC-02.', 'Báo cáo số liệu ngày 05/01/2021.'],
  build(found, text, end) {
    const { code, issuer, date, type, qualifier } = found
    if (!code || !type) return undefined
    // Letters first may be anything: day and issuer must tell; a contract is made by several.
    if (/^\p{L}/u.test(text.charAt(code.start)) && !(date && (issuer || type.value === typeCodes.contract)))
      return undefined
    if (qualifier && namesOtherWithin(text, qualifier)) return undefined
    return { ...draftOf(found, end), number: code }
  },
}
