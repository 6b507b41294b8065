import { isGivenLater, type OrderWords } from './order-words.ts'
import { assessment, obliging } from './orders.ts'
import { firstSentenceEnd } from './sentences.ts'

/** "…, đạt 43,04%", "tiêm được 9.412 mũi": how much was reached; "được duy trì", "đang hoàn thiện": what goes on. */
const reached = /(?<!\p{L})(?:(?:đạt|được) (?:trên |gần |khoảng |hơn )?\d|được duy trì|đang (?=\p{Ll}))/u

/** Whether the first sentence tells how things stand, and nobody is told to act. */
export function tellsHowItStands(words: OrderWords): boolean {
  const { text, start, end } = words
  const sentence = text.slice(start, firstSentenceEnd(text, start, end)).toLowerCase()
  return (
    (assessment.test(sentence) || reached.test(sentence)) &&
    !/^(?:đối )?với /u.test(sentence) &&
    !obliging.test(sentence) &&
    !isGivenLater(words)
  )
}

/** Where a paragraph is looked at for how things stand: all its beginning, or its first sentence where that tells somebody to act. */
export function assessed({ text, start, head, duty }: OrderWords): string {
  return duty?.actor.start === start ? head.slice(0, firstSentenceEnd(text, start, start + head.length) - start) : head
}
