import { describe, expect, it } from 'vitest'
import { readSource } from '../../src/formats/read.ts'

const escaped = (text: string): string =>
  [...text].map((letter) => (letter < '\u0080' ? letter : `\\u${letter.charCodeAt(0)}?`)).join('')

const textOf = async (body: string): Promise<string> => {
  const bytes = Uint8Array.from(Buffer.from(`{\\rtf1\\ansi\\ansicpg1252 ${body}}`))
  const read = await readSource('van-ban.rtf', bytes)
  return 'failure' in read ? `failure: ${read.failure}` : read.source.text
}

const letterhead = ['ỦY BAN NHÂN DÂN', 'XÃ LÂM THƯỢNG', 'Số: 61/BC-UBND']
  .map((line) => `${escaped(line)}\\par `)
  .join('')
const body = `\\pard ${escaped('Kết quả thu gom rác thải quý II.')}\\par `

describe('RTF', () => {
  it('takes the letterhead from the header of the first page when the text has none', async () => {
    expect(await textOf(`{\\headerf \\pard ${letterhead}}{\\header \\pard 2\\par }\\titlepg ${body}`)).toBe(
      'ỦY BAN NHÂN DÂN\n\nXÃ LÂM THƯỢNG\n\nSố: 61/BC-UBND\n\nKết quả thu gom rác thải quý II.\n',
    )
  })

  it('leaves headers out that repeat a text’s own letterhead or hold something else', async () => {
    expect(await textOf(`{\\header \\pard ${escaped('Số: 99/XX')}\\par }\\pard ${letterhead}${body}`)).not.toContain(
      '99',
    )
    expect(await textOf(`{\\header \\pard ${escaped('Mẫu phiếu 04')}\\par }${body}`)).toBe(
      'Kết quả thu gom rác thải quý II.\n',
    )
  })

  it('reads text boxes of Word 95, and those of newer ones once', async () => {
    const box = `{\\dptxbxtext \\pard ${escaped('Số: 61/BC-UBND')}\\par }`
    expect(await textOf(`{\\*\\do\\dobxpage\\dptxbx${box}}${body}`)).toContain('Số: 61/BC-UBND')
    const shape = `{\\shp{\\*\\shpinst\\shpleft0{\\shptxt \\pard ${escaped('Số: 61/BC-UBND')}\\par }}{\\shprslt{\\*\\do\\dptxbx${box}}}}`
    expect((await textOf(`${shape}${body}`)).split('61/BC-UBND')).toHaveLength(2)
  })

  it('keeps notes in their order though one stands in another’s table', async () => {
    const note = (text: string): string => `{\\super\\chftn}{\\footnote \\pard ${text}\\par }`
    expect(await textOf(`\\pard Mot${note('A')} hai${note('B')}.\\par `)).toBe('Mot[1] hai[2].\n\n[1] A\n\n[2] B\n')
  })
})
