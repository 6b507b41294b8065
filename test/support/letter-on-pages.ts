import { pdfOf } from './pdf.ts'

/** A letter on three pages, as a scanner without Vietnamese letters leaves it. */
export const letterOnPages = (): Uint8Array => {
  const lines = [
    'UY BAN NHAN DAN',
    'PHUONG TAN PHU',
    'So: 31/UBND',
    'CONG HOA XA HOI CHU NGHIA VIET NAM',
    'Doc lap - Tu do - Hanh phuc',
    'Tan Phu, ngay 02 thang 3 nam 2031',
    'Kinh gui: Cong an phuong',
    'Thuc hien Ke hoach so 12/KH-UBND ngay 05/01/2031 cua UBND tinh, UBND phuong yeu cau:',
  ]
  const texts = lines.map((text, at) => ({ x: 70, y: 80 + at * 24, text }))
  return pdfOf([
    { texts },
    { texts: [{ x: 70, y: 80, text: 'Trang hai.' }] },
    { texts: [{ x: 70, y: 80, text: 'Ba.' }] },
  ])
}
