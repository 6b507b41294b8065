import { latin } from '../../text/letters.ts'
import type { Mention } from '../mentions/mention.ts'

const opening = latin(/\((?:sau đây )?(?:được )?(?:gọi|viết)(?: (?:tắt|chung|gọn))?(?: là)?:? ?["“]?$/iu)

/** Whether the mention is the short name that the text gives the one before: "Nghị quyết số 68/NQ-CP … (sau đây gọi tắt là Nghị quyết 68)". */
export function givesShortName(text: string, before: Mention, mention: Mention): boolean {
  const left = text.slice(before.end, mention.start)
  return left.length < 240 && opening.test(left.slice(-40)) && !/[;\n]/u.test(left)
}
