import { classesBeforeColon } from '../../lexicon/actor-words.ts'
import { compoundNames } from '../../lexicon/actors.ts'
import { openingVerbs } from '../../lexicon/duty-phrases.ts'
import { anyFirstLetter, latin, latinPattern } from '../../text/letters.ts'
import { opensDuty, verbAt } from './verbs.ts'

/** How a duty of two words or more begins behind a colon: "Trung tâm Y tế xã: Điều tra, xét nghiệm …". */
const openings = latinPattern(`^(?:${openingVerbs.filter((verb) => verb.includes(' ')).join('|')})(?!\\p{L})`)

const ofClass = latinPattern(`(?:${anyFirstLetter(classesBeforeColon)}|[Ụụ]c|khu vực|thôn|khóm)$`)

/** Any other class, where several names in capitals stand behind the colon: "Các bệnh viện: Đa khoa, Sản - Nhi". */
const anyClass = latin(/(?:^|[ ,])[Cc]ác (?:\p{L}\p{Ll}* ){0,2}\p{Ll}+$/u)
const plural = /(?:^|[ ,])(?:các|những|một số|hai|ba|\d+) /iu
const severalNames = latin(/^ ?\p{Lu}[^,.;:]{0,40}(?:,| và) \p{Lu}/u)

/** "Các Bộ: Quốc phòng, Tài chính", "các tỉnh: Khánh Hòa, …": the colon stands inside the name. */
export function classColon(text: string, from: number, at: number): boolean {
  const before = text.slice(Math.max(from, at - 40), at)
  if (!(ofClass.test(before) || anyClass.test(before)) || !/^ ?\p{Lu}/u.test(text.slice(at + 1, at + 3))) return false
  // "Trạm Y tế phường: Phát Cloramin B": one body, and what it does.
  const namesSeveral = severalNames.test(text.slice(at + 1, at + 80))
  const isSeveral = ofClass.test(before) ? namesSeveral || plural.test(text.slice(from, at)) : namesSeveral
  return isSeveral && verbInside(text, at + 1)
}

/** A list of names after a colon is followed by a verb or another colon in the same sentence. */
function verbInside(text: string, from: number): boolean {
  const sentence = /^[^.;\n]{0,300}/u.exec(text.slice(from, from + 300))?.[0] ?? ''
  const opening = sentence.trimStart()
  const lowered = opening.charAt(0).toLowerCase() + opening.slice(1)
  // "các địa phương: Tổ chức kiểm tra" begins its duty right after the colon; "Xây dựng" is a ministry as well.
  if (/^(?:phụ trách|trực tiếp) /u.test(lowered)) return false
  if (verbAt(lowered, 0, lowered.length) !== undefined && !/^xây dựng(?:,|;| và )/u.test(lowered)) return false
  // "Ban Công tác xã hội: In giấy mời": a verb with its object in small letters.
  if (opensDuty(lowered, 0)) return false
  if (
    opening.charAt(0) !== lowered.charAt(0) &&
    openings.test(lowered) &&
    !compoundNames.some((name) => opening.startsWith(name))
  )
    return false
  return /^[^:]*?[\p{L}](?:,| và |:| )/u.test(sentence)
}
