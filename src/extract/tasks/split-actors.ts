import {
  fieldAbbreviations,
  livelihoods,
  localForces,
  namedBesides,
  namesInSmallLetters,
  namesOfTwoSyllables,
} from '../../lexicon/actor-words.ts'
import { compoundNames } from '../../lexicon/actors.ts'
import { latin, latinPattern } from '../../text/letters.ts'
import { allMatches } from '../../text/matches.ts'
import { beginsActor } from './names/heads.ts'
import { peopleIn } from './plain-subject.ts'
import { skipSpaces } from './verbs.ts'

/** Between "MTTQ" and "các đoàn thể" a comma is often lost. */
const separator = /[,;]| và | \+ | cùng (?!với )|(?<=MTTQ) (?=các đoàn thể)/gu
const shortName = /^(?:MTTQ|[\p{Lu}&]{3,}|toàn hệ thống|toàn thể)/u
const fieldName = latinPattern(`^(?:${fieldAbbreviations.join('|')})(?!\\p{L}| \\p{Lu})`)
/** "Trường Tiểu học và THCS Mường Chanh": one school of two kinds. */
const twoKinds = latin(/(?:Tiểu học|Mầm non|Mẫu giáo|THCS|TH|Trung học cơ sở)$/u)
const kindOfSchool = /^(?:TH|THCS|THPT|PTCS) /u
/** Classes whose members are known by their field alone: "Các Bộ: Quốc phòng, Tài chính". */
const classList =
  /^(?:[Cc]ác )?(?:Bộ|bộ|[Ss]ở|[Bb]an|[Nn]gành|[Cc]ơ quan|[Đđ]ơn vị|[Bb]ộ, ngành|[Ss]ở, ngành|[Ss]ở, ban, ngành|[Bb]ộ, cơ quan): ?/u
/** Of any other class ("Các khoa: Điện, Cơ khí") only whole names stand without it: "Các doanh nghiệp: Công ty A, Công ty B". */
const otherClass = latin(/^[Cc]ác (?:\p{Ll}+ ){0,2}\p{Ll}+: ?/u)
const longestClass = 40
const wholeName = latin(/^\p{Lu}\p{Ll}*(?: \p{Ll}+)* \p{Lu}/u)
const isWholeName = (text: string, at: number): boolean =>
  beginsActor(text, at) && wholeName.test(text.slice(at, at + longestClass))
/** A name of its own after a comma or "và": a capital, or "các …". */
const ownName = latinPattern(`^(?:(?:${namesInSmallLetters.join('|')})(?:[ ,;]|$)|\\p{Lu})`)

/** How long the class is that is left out before its members; 0 where none is. */
function classBefore(text: string, start: number, end: number): number {
  const opening = text.slice(start, Math.min(end, start + longestClass))
  const known = classList.exec(opening)?.[0].length
  const other = otherClass.exec(opening)?.[0].length ?? 0
  return known ?? (other > 0 && isWholeName(text, start + other) ? other : 0)
}

/**
 * Splits a list of bodies; set phrases ("các sở, ban, ngành", "cơ quan, đơn vị") and names that hold a comma or "và" stay whole.
 *
 * @example "MTTQ và các đoàn thể" are two; "Các Bộ: Quốc phòng, Tài chính" are "Quốc phòng" and "Tài chính".
 */
export function splitActors(
  text: string,
  start: number,
  end: number,
): readonly { readonly start: number; readonly end: number }[] {
  const list = classBefore(text, start, end)
  if (list > 0) return splitNames(text, start + list, end)
  const people = peopleOf(text, start, end)
  if (people) return people
  const parts: { start: number; end: number }[] = []
  const words = text.slice(start, end)
  let from = 0
  let depth = 0
  let scanned = 0
  for (const match of allMatches(words, separator)) {
    for (; scanned < match.index; scanned += 1) {
      if (words[scanned] === '(') depth += 1
      else if (words[scanned] === ')') depth = Math.max(0, depth - 1)
    }
    if (depth > 0) continue
    // "Trạm Y tế xã + Phòng Kinh tế": a plus joins whole names, as a semicolon does.
    const isWeak = match[0] !== ';' && match[0] !== ' + '
    const next = skipSpaces(words, match.index + match[0].length)
    const rest = words.slice(next, next + 60)
    // "đồng chí Lê Thị Hòa, Trưởng Ban Nữ công": what the one named is.
    if (match[0] === ',' && onePerson.test(words.slice(from, match.index)) && offices.test(rest)) continue
    if (
      isWeak &&
      !isAnother(words.slice(from, match.index), rest) &&
      (!ownName.test(rest) ||
        !(beginsActor(words, next) || (shortName.test(rest) && !isPartOfName(words.slice(from, match.index), rest))))
    )
      continue
    // "Bộ trưởng các Bộ: Quốc phòng, Công an": what the colon lists belongs to the one before it.
    const before = words.slice(from, match.index)
    if (isWeak && before.includes(':') && !/^(?:các|những) /u.test(rest) && !offices.test(rest)) continue
    if (isWeak && (insideCompound(words, match.index) || isSetUpBy(before, words, next) || placeList(before, rest)))
      continue
    parts.push({ start: start + from, end: start + match.index })
    from = next
  }
  parts.push({ start: start + from, end })
  return parts.map((part) => withoutWay(text, part.start, part.end)).filter((part) => part.end > part.start)
}

/** "tổ chức do Chính phủ, Thủ tướng Chính phủ thành lập": who set it up. */
const isSetUpBy = (before: string, words: string, next: number): boolean =>
  setUpBy.test(before) && setsUp.test(words.slice(next, next + 120))
const setUpBy = latin(/ do (?:(?!thành lập|quản lý|ban hành|quyết định)[^,;])+$/u)
const setsUp = latin(/^[^,;]{2,60} (?:thành lập|quản lý|quyết định)(?!\p{L})/u)

const isPartOfName = (before: string, rest: string): boolean =>
  fieldName.test(rest) || (kindOfSchool.test(rest) && twoKinds.test(before))

const peopleJoint = /, (?:và )?| và /gu
/** "cán bộ, công chức, viên chức" is one phrase: each of two syllables. */
const fewestSyllables = 3

/** "giáo viên chủ nhiệm, giáo viên bộ môn, nhân viên y tế, bảo vệ và toàn thể học sinh": kinds of people, each told apart, from the first on. */
function peopleOf(
  text: string,
  start: number,
  end: number,
): readonly { readonly start: number; readonly end: number }[] | undefined {
  const words = text.slice(start, end)
  const joints = allMatches(words, peopleJoint)
  if (joints.length === 0 || peopleIn(words, 0) < 0) return undefined
  const ends = [...joints.map(({ index }) => index), words.length]
  const starts = [0, ...joints.map((joint) => joint.index + joint[0].length)]
  const parts = starts.map((from, i) => ({ start: start + from, end: start + (ends[i] ?? words.length) }))
  const told = parts.filter((part) => peopleIn(text, part.start) >= 0)
  const long = told.filter((part) => text.slice(part.start, part.end).split(' ').length >= fewestSyllables)
  return long.length >= 2 && long[0] === parts[0] && told.length * 2 >= parts.length ? parts : undefined
}

/** Bodies that are named in small letters beside others: "Phòng Giáo dục và Đào tạo, nhà trường", "Sở Y tế và đơn vị có liên quan". */
const besideNamed = latinPattern(`^(?:${namedBesides.join('|')})`)
const localForce = latinPattern(`^(?:(?:cơ quan|lực lượng) )?(?:${localForces.join('|')})(?!\\p{L})`)

/** "Ban Thanh niên nông thôn, công nhân và đô thị": people in the middle of a name. */
const goesOnWithAnd = /^\S+ \S+ và /u
const ownForce = /^(?:công an|quân sự|biên phòng) (?:xã|phường|huyện|tỉnh|thành phố|thị trấn)/u
const classOfPeople = latin(
  /^(?:(?:các|những|toàn thể) (?:mạnh thường quân|nhà hảo tâm|tình nguyện viên|già làng|trưởng (?:bản|thôn|buôn|ấp|khóm|xóm|làng|họ|dòng họ)|chủ \p{Ll}+|hộ \p{Ll}+|gia đình|nghệ nhân|cộng tác viên)|trưởng (?:thôn|bản|buôn|ấp|khóm|xóm|làng)|già làng|kiểm lâm|dân quân|du kích|chính quyền|(?:đại diện|lực lượng|đồn|đội|tổ(?! chức)|chi hội|chi đoàn|trạm) (?:\p{L}+))(?!\p{L})/u,
)

/** "các Ban, các đơn vị trực thuộc", "các đoàn xã, phường và đoàn trực thuộc": each class has its own determiner, or the second tells its kind again. */
function areTwoClasses(before: string, rest: string): boolean {
  if (!several.test(before)) return false
  const kind = /^\p{L}+ (?<kind>\p{L}+) /u.exec(before)?.groups?.kind
  return several.test(rest) ? beginsActor(rest, 0) : kind !== undefined && rest.startsWith(`${kind} trực thuộc`)
}
const isAnother = (before: string, rest: string): boolean =>
  areTwoClasses(before, rest) || (counted.test(rest) && capital.test(before)) || namesAnother(before, rest)
const several = /^(?:các|những) /iu

/** "Văn phòng Chính phủ và hai tỉnh": how many others. */
const counted = latin(
  /^(?:hai|ba|bốn|\d{1,2}) (?:tỉnh|thành phố|huyện|xã|phường|sở|bộ|ngành|cơ quan|đơn vị|trường|công ty|nhà thầu)(?!\p{L})/u,
)
const capital = /\p{Lu}/u

function namesAnother(before: string, rest: string): boolean {
  // "cơ quan, tổ chức có liên quan" is one phrase.
  if (/(?:cơ quan|đơn vị|tổ chức|(?<!chính quyền )địa phương|doanh nghiệp|cá nhân)$/iu.test(before)) return false
  // "Người đứng đầu Bộ, cơ quan trung ương": the office of all of them.
  if (headOf.test(before)) return false
  const next = namePart.exec(rest)?.[0].trim() ?? ''
  // "các trưởng khoa, trưởng phòng": offices in small letters, each with its own kind.
  if (smallOffice.test(before) && smallOffice.test(rest) && before.split(' ').length >= fewestSyllables) return true
  if (
    (beginsActor(rest, 0) || short.test(next) || (peopleIn(rest, 0) >= 0 && !goesOnWithAnd.test(rest))) &&
    standsAlone(before) &&
    standsAlone(next)
  )
    return true
  if (isToldApart(before, rest, next)) return true
  // "Hội Chữ thập đỏ tỉnh và các mạnh thường quân": a class of people behind a name of its own.
  if (classOfPeople.test(rest) && classOfPeople.test(before)) return true
  if (classOfPeople.test(rest))
    return /\p{Lu}\p{L}* \p{L}|địa phương/u.test(before) && !/[Cc]ấp ủy(?: \p{L}+)?$/u.test(before)
  if (besideNamed.test(rest)) return /\p{Lu}\p{L}* \p{L}/u.test(before) && !/^(?:[Cc]ác|[Nn]hững) \p{Ll}/u.test(before)
  // "Đoàn Thanh niên phường và phụ huynh học sinh", "Hội cấp trên và công an xã"
  if (
    /\p{Lu}\p{L}* \p{L}/u.test(before) &&
    (ownForce.test(rest) || (peopleIn(rest, 0) >= 0 && !goesOnWithAnd.test(rest)))
  )
    return true
  return localForce.test(before) && localForce.test(rest)
}

/** "Sở Giao dịch Chứng khoán Hà Nội, tổ chức niêm yết": by what they do; "Phòng Vật tư, kho Trung tâm": a kind of body, and then a capital. */
const isToldApart = (before: string, rest: string, next: string): boolean =>
  (ownClass.test(next) && (named.test(before) || ownClass.test(before))) ||
  (kindAndName.test(rest) && hasName.test(before))

const smallOffice = latin(
  /^(?:(?:các|những|toàn thể) )?(?:trưởng \p{Ll}+|(?:tổ|đội|nhóm|khoa|phòng|ban|trạm) trưởng|hiệu trưởng|giám đốc|chủ tịch|bí thư|quản đốc|chủ nhiệm)(?!\p{L}|, phó)/u,
)
const headOf = /^(?:[Cc]ác )?[Nn]gười đứng đầu (?:các )?(?:[Bb]ộ|cơ quan|đơn vị|tổ chức)(?: \p{Ll}+){0,3}$/u
const namePart = /^(?:(?! và )[^,;])+/u
const bareClass = latin(/^(?:[Cc]ác|[Nn]hững|[Mm]ọi|[Tt]oàn thể) \p{Ll}/u)
const placeName = latin(
  /^(?:(?:tỉnh|huyện|quận|xã|phường|thị|thành phố|thôn|ấp|bản|ngành) |(?:sở|phòng|khoa) (?!\p{Lu}))/u,
)
const short = latinPattern(`^(?:${namesOfTwoSyllables.join('|')})$`)
const kindAndName = latin(
  /^(?:các (?!Khu |Cụm )\p{Lu}\p{Ll}+|(?:kho|xưởng|phân xưởng|bến|lớp|đội|tổ|trạm|đồn) \p{Lu}\p{Ll}+|(?:Siêu thị|Khách sạn|Nhà hàng|Bến xe|Điện lực|Bưu điện|Chùa|Nhà thờ|Ga|Cảng) (?:\p{Lu}|các |tỉnh|huyện|xã|thành phố))/u,
)
const hasName = latin(/^\p{Lu}\p{Ll}+ (?:\p{Ll}+ )*\p{Lu}/u)
/** "cơ quan ngang Bộ, cơ quan thuộc Chính phủ" is one class; "cơ quan Cảnh sát điều tra", "đơn vị thi công" stand for themselves. */
const classOfBodies = /^(?:[Cc]ơ quan|[Đđ]ơn vị|[Tt]ổ chức|[Dd]oanh nghiệp|[Đđ]ịa phương|[Cc]á nhân) /u
const ownClass = latinPattern(
  `^(?:[Cc]ơ quan \\p{Lu}|[Đđ]ơn vị (?:${livelihoods.join('|')})(?!\\p{L})|(?:[Cc]ơ quan|[Tt]ổ chức|[Dd]oanh nghiệp) (?![^,;]* khác(?!\\p{L})|(?:liên quan|có|khác|trung ương|xã hội|thuộc|trực thuộc|ngang|nhà nước|chính trị|đoàn thể|thành viên|đại diện|trên|trong|này|tại|ở|của|các|do|được)(?!\\p{L}))\\p{Ll}+ \\p{Ll})`,
)
const named = latin(/. ?\p{Lu}|\d/u)

/** A name that needs no other beside it: with a capital or a figure in it, or of three syllables that are no class ("chủ đầu tư"). */
function standsAlone(name: string): boolean {
  const one = name.trim()
  if (short.test(one) || short.test(one.charAt(0).toLowerCase() + one.slice(1))) return true
  if (placeName.test(name) || (classOfBodies.test(name) && !ownClass.test(name))) return false
  return named.test(name) || name.trim().split(' ').length >= (bareClass.test(name) ? 4 : fewestSyllables)
}

/** What a bracket in small letters behind a name tells of it: "(còn 37 hồ sơ quá hạn)", "(bà Trâm)". */
const remark = latin(/ \((?=\p{Ll})[^()]{2,80}\)$/u)

/** "Sở Nội vụ (qua Phòng Cải cách hành chính)": the way there is no part of the name, nor is a remark. */
function withoutWay(text: string, start: number, end: number): { start: number; end: number } {
  const words = text.slice(start, end)
  const way = words.includes(' (') ? (/ \((?:thông )?qua(?!\p{L})/u.exec(words) ?? remark.exec(words)) : null
  return trim(text, start, way ? start + way.index : end)
}

/** "Lao động - Thương binh và Xã hội": the comma or "và" stands inside one name. */
export function insideCompound(words: string, at: number): boolean {
  jointsInNames ??= jointsByLetter()
  const near = jointsInNames.get(words.charCodeAt(at - 1))
  return near?.some(({ name, joint }) => words.startsWith(name, at - joint)) ?? false
}

/** A comma or "và" inside a set name, and where it stands in it. */
interface Joint {
  readonly name: string
  readonly joint: number
}

/** All of them by the letter before: of some hundred a few may stand at a place. */
let jointsInNames: ReadonlyMap<number, readonly Joint[]> | undefined

function jointsByLetter(): ReadonlyMap<number, readonly Joint[]> {
  const found = new Map<number, Joint[]>()
  for (const name of compoundNames)
    for (const joint of jointsOf(name)) {
      const letter = name.charCodeAt(joint - 1)
      found.set(letter, [...(found.get(letter) ?? []), { name, joint }])
    }
  return found
}

const jointsOf = (name: string): readonly number[] =>
  Array.from(name, (_, at) => at).filter((at) => name.startsWith(', ', at) || name.startsWith(' và ', at))

/** "UBND các xã, phường": a class of places goes on the name before it. */
function placeList(before: string, rest: string): boolean {
  if (areTwoClasses(before, rest)) return false
  // "cấp ủy, chính quyền các cấp" is one phrase.
  if (/[Cc]ấp ủy(?: Đảng)?$/u.test(before) && /^chính quyền/u.test(rest)) return true
  // "Báo và Đài địa phương": the press of one place.
  if (before === 'Báo' && rest.startsWith('Đài ')) return true
  // "Văn phòng HĐND và UBND": one office of several bodies.
  if (
    /^(?:[Vv]ăn phòng|VP) [^,]{2,40}$/u.test(before) &&
    /^(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân)/u.test(rest)
  )
    return true
  // "Lãnh đạo BCH Công an, Quân sự phường": one board of several forces.
  if (boardOfForces.test(before) && /^(?:Công an|Quân sự|Biên phòng)(?!\p{L})/u.test(rest)) return true
  // "Giám đốc các sở, Thủ trưởng các ban, ngành": another office.
  if (offices.test(rest)) return false
  if (classOfUnits.test(before)) return !ownUnit.test(rest)
  if (
    /^(?:[^ ]+ ){0,3}(?:[Tt]ỉnh|[Tt]hành|[Hh]uyện|[Qq]uận|[Tt]hị) ?(?:ủy|đoàn)$/u.test(before) &&
    /^(?:[Tt]ỉnh|[Tt]hành|[Hh]uyện|[Qq]uận|[Tt]hị) ?(?:ủy|đoàn)(?!\p{L})/u.test(rest)
  )
    // "các huyện ủy, Thành ủy Sơn La": a class, and one by name.
    return !(/^[Cc]ác /u.test(before) && /^\p{Lu}\p{Ll}+ ?(?:ủy|đoàn) \p{Lu}/u.test(rest))
  return (
    /(?:các|tỉnh|huyện|xã|phường|thành phố)$/u.test(before) &&
    // "Cục Thuế tỉnh và Huyện ủy": a committee is no place.
    /^(?:[Xx]ã|[Pp]hường|[Hh]uyện|[Tt]ỉnh|[Tt]hành phố|[Tt]hị)(?! ?(?:ủy|uỷ|đoàn)(?!\p{L}))/u.test(rest)
  )
}

const onePerson = latin(
  /^(?:[Đđ]ồng chí|[ÔôBb](?:ng|à)|[Đđ]\/c|Thầy|Cô|(?:[Bb]ác|[Dd]ược|[Tt]hạc|[Tt]iến) sĩ|[Kk]ỹ sư|(?:Đại|Trung|Thiếu|Thượng) (?:tá|úy|tướng)|(?:ThS|TS|BS|BSCKI{0,3}|KS|CN|DS)\.?)\s\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){1,5}(?:, [^,]+)*$/u,
)
const classOfUnits = /(?:^|[ ,])[Cc]ác (?:Vụ|Cục|Sở|Ban|Bộ|Phòng|Hội|Viện|sở|ban|bộ|phòng|hội|vụ|cục|cơ quan|đơn vị)$/u
/** "các phòng, Ban CHQS xã, Trung đoàn 841": a unit with a name of its own is no part of the class. */
const ownUnit = latin(
  /^(?:Ban|Bộ|Sở|Phòng|Hội|Cục|Viện|Trung tâm|Trung đoàn|Công an|Đoàn) (?:\p{Lu}{3,}|\p{Lu}\p{Ll}+(?: \p{Ll}+)? |\d)/u,
)
const offices = latin(
  /^(?:Thủ trưởng|Trưởng|Phó|Ủy viên|Giám đốc|Chủ tịch|Bí thư|Hiệu trưởng|Lãnh đạo|Người đứng đầu|Quản đốc|Chỉ huy|Chính ủy|Chính trị viên|Tư lệnh|Viện trưởng|Cục trưởng|Chi cục trưởng|Chánh|[Cc]hủ \p{Ll}+|(?:Tổ|Nhóm|Đội) phó|\p{Lu}\p{Ll}+ (?:\p{Ll}+ )?trưởng)(?!\p{L})/u,
)
const boardOfForces = /(?:BCH|[Bb]an [Cc]hỉ huy) (?:Công an|Quân sự|Biên phòng)$/u

/** "Quốc phòng, Công an, Nông nghiệp và Môi trường": names of ministries without "Bộ". */
function splitNames(
  text: string,
  start: number,
  end: number,
): readonly { readonly start: number; readonly end: number }[] {
  const parts: { start: number; end: number }[] = []
  let from = start
  while (from < end) {
    from = skipSpaces(text, from)
    if (text.startsWith('và ', from)) from += 3
    const compound = compoundNames.find((name) => text.startsWith(name, from))
    let to = from + (compound?.length ?? 0)
    while (to < end && !/[,;]/u.test(text.charAt(to)) && !text.startsWith(' và ', to)) to += 1
    parts.push(trim(text, from, Math.min(to, end)))
    from = to + (text.startsWith(' và ', to) ? 4 : 1)
  }
  return parts.filter((part) => part.end > part.start)
}

function trim(text: string, start: number, end: number): { start: number; end: number } {
  let from = start
  let to = end
  while (from < to && /[\s,;:+•-]/u.test(text.charAt(from))) from += 1
  while (to > from && /[\s,;:.]/u.test(text.charAt(to - 1))) to -= 1
  return { start: from, end: to }
}
