import { expect, it } from 'vitest'
import { codeOfFont } from '../../src/formats/old-fonts.ts'

it('knows fonts from before Unicode by their names, with their styles and without their dots', () => {
  for (const name of ['.VnTime', 'VnTime', '.VnTime,Bold', 'VnTimeBoldItalic', '.VnArial-Italic', '.VNTIME'])
    expect(codeOfFont(name), name).toBe('tcvn3')
  for (const name of ['.VnTimeH', 'VnTimeHBold', '.VnTimeH,BoldItalic', 'VnArialH-Bold', '.VnTimeH Regular'])
    expect(codeOfFont(name), name).toBe('tcvn3-capitals')
  for (const name of ['VNI-Times', 'VNI-Times-Bold', 'VNI Helve', 'VNITimesBold', 'Vni-Aptima'])
    expect(codeOfFont(name), name).toBe('vni')
  for (const name of [undefined, 'Times New Roman', 'TimesNewRomanPS-BoldMT', 'Arial', 'Vngraph', 'Vivaldi'])
    expect(codeOfFont(name), String(name)).toBe('unicode')
})
