import { typesThat } from '../lexicon/document-types.ts'
import { latin } from '../text/letters.ts'
import type { Found, Stretch } from '../text/pattern.ts'
import { readBody } from './issuer/body.ts'
import { companies } from './issuer/heads.ts'
import { ministryFieldEnd, namesMinistries } from './issuer/ministries.ts'

const joint = latin(/(?:TTLT|NQLT|LT|LB|TTLB)/u)

/**
 * Reads the name of a body at `at`: "Ủy ban nhân dân tỉnh", "Bộ Văn hóa, Thể thao và Du lịch", "Ban Chỉ đạo phòng, chống dịch tỉnh".
 * Several bodies are read together only for joint documents.
 */
export function readIssuer(text: string, at: number, found: Found): Stretch | undefined {
  const several = isJoint(text, found)
  let end = readBody(text, at)
  if (end < 0) return undefined
  const ofMinistries = several && namesMinistries(text, at)
  const company = companies.test(text.slice(at, at + 10))
  for (let more = 0; more < 12; more += 1) {
    // The two bodies of the Central Committee speak together: "của Bộ Chính trị, Ban Bí thư".
    if (
      !several &&
      !company &&
      !/bộ chính trị(?:,| và) ban bí thư(?!\p{L})/iu.test(text.slice(Math.max(at, end - 12), end + 16))
    )
      break
    if (!several && !company && end - at > 12) break
    const link = /(?:,| và|, và| -) (?=\p{L})/uy
    link.lastIndex = end
    if (!link.test(text)) break
    // Companies write letters together: "của Ngân hàng A và Ngân hàng B".
    if (
      !several &&
      company &&
      !(text.startsWith(' và ', end) && companies.test(text.slice(link.lastIndex, link.lastIndex + 10)))
    )
      break
    const body = readBody(text, link.lastIndex)
    const next = body < 0 && ofMinistries ? ministryFieldEnd(text, link.lastIndex) : body
    if (next < 0) break
    end = next
  }
  return { start: at, end }
}

const jointTypes = typesThat('joint')

function isJoint(text: string, found: Found): boolean {
  const { number, type } = found
  if (type?.value !== undefined && jointTypes.has(type.value)) return true
  return number !== undefined && joint.test(text.slice(number.start, number.end))
}
