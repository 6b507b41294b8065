import { shortHeadings } from '../../lexicon/order-cues.ts'
import { latinPattern } from '../../text/letters.ts'

const asPrinted = shortHeadings.join('|')
const inSmallLetters = asPrinted.replace(/(?<=^|[|(])\p{Lu}/gu, (letter) => letter.toLowerCase())
const heading = latinPattern(`^(?:${asPrinted}|Về (?:${inSmallLetters}))$`)

/** Whether the words of a line are a heading so short that the line below could be taken for its end: "Đánh giá chung", "Về kết quả". */
export const isShortHeading = (words: string): boolean => heading.test(words)
