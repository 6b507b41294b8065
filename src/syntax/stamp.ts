import { stampsOfPrograms } from '../lexicon/furniture.ts'
import { latinPattern } from '../text/letters.ts'

const stamp = latinPattern(`^(?:${stampsOfPrograms.join('|')})`)

/** What a signing program prints where somebody signs: "Signature Not Verified", "Ký bởi: LÒ VĂN PÚN", "Thời gian ký: …". */
export function isStampOfProgram(text: string): boolean {
  const c = text.charCodeAt(0)
  return (c === 83 || c === 68 || c === 75 || c === 78 || c === 84) && stamp.test(text)
}
