import { fromTcvn3 } from '../text/legacy.ts'
import { fromVni } from '../text/old-letters.ts'

/** How the letters of a font are to be read. */
export type FontCode = 'unicode' | 'tcvn3' | 'tcvn3-capitals' | 'vni'

/** What programs add to a font's name for its style: "VnTimeHBold", ".VnTimeH,BoldItalic", "VNI-Times-Bold". */
const style = /(?:[ ,_-]*(?:bold|italic|oblique|regular|normal))+$/iu

/**
 * By the font's name: .VnTime and its kin hold TCVN 5712 (ABC), with an H at the end they draw capitals; VNI-Times and its kin hold
 * VNI. The name may end with its style, and PDF programs leave its dot or its hyphen out.
 */
export function codeOfFont(name: string | undefined): FontCode {
  if (name === undefined) return 'unicode'
  const family = name.replace(style, '')
  if (/^\.?Vn[A-Z]/u.test(family) || /^\.VN/iu.test(family)) return /H$/u.test(family) ? 'tcvn3-capitals' : 'tcvn3'
  return /^VNI[- ]?[A-Z]/iu.test(family) ? 'vni' : 'unicode'
}

/** Letters that no old font holds: the text is Unicode whatever its font is called. */
const modern = /[\u0102-\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]|[\u0300-\u0323]/u

/** The letters that a font draws for this text. */
export function fromFont(text: string, code: FontCode): string {
  // Symbol fonts keep their bytes in the private area.
  const plain = text.replace(/[\uf020-\uf0ff]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xf000))
  if (code === 'unicode' || modern.test(plain)) return text
  if (code === 'vni') return fromVni(plain)
  const letters = fromTcvn3(plain)
  return code === 'tcvn3' ? letters : letters.toUpperCase()
}
