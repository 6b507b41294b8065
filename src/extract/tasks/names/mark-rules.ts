import { type Word, wordAt } from '../../../lexicon/words/words.ts'
import { isCapital, isSmall, latin } from '../../../text/letters.ts'
import { classColon } from '../class-lists.ts'
import { skipSpaces, verbAt } from '../verbs.ts'
import { beginsActor, headAt } from './heads.ts'
import { type NameReading, type NameRule, phraseBeginnings, saysEach } from './reading.ts'

/** "Chủ tịch" / "Ủy ban nhân dân xã", "Sở Y tế," / "Sở Tài chính": what cannot be the end of a name. */
const goesOnBelow = /(?:[,;:]|tịch|trưởng|đốc|thư|đạo|hánh|tướng|và|các|của|vụ|trực)$/u

/** How much a line that wrapping ended may be shorter than the next one, beside the word that had no room. */
const ragged = 8

const onlyMarker = latin(/^[ \t*#>]*(?:\(?[\p{L}\d.]{1,8}[.)/:-]|[-+•–*])?[ \t*]*$/u)

/** "2. Các chi bộ trực thuộc" / "Họp chi bộ chuyên đề …": the line ended though there was room, and what is done begins the next one. */
function opensBelow({ text, start, at, limit }: NameReading): Word | undefined {
  const next = at + 1
  const from = text.lastIndexOf('\n', at - 1) + 1
  // "b) Phối hợp với lực lượng" / "Quản lý thị trường": only a line that holds nothing but the name.
  if (!onlyMarker.test(text.slice(from, Math.min(start, from + 16)))) return undefined
  const found = isCapital(text.charCodeAt(next)) ? wordAt(text, next) : undefined
  if (found === undefined || found.end >= limit || !/^ [\p{Ll}\d]/u.test(text.slice(found.end, found.end + 2)))
    return undefined
  const small = text.charAt(next).toLowerCase() + text.slice(next + 1, next + 30)
  const isDeed = (found.verb !== undefined && !found.grammar) || verbAt(small, 0, small.length) !== undefined
  const to = text.indexOf('\n', next)
  const hadRoom = at - from + 1 + (found.end - next) + ragged <= (to < 0 ? text.length : to) - next
  return isDeed && hadRoom ? found : undefined
}

/** "một số nội dung sau:", "các việc cụ thể như sau:", "cụ thể như sau:": what only says that a list stands below. */
const announced =
  /^(?:(?:(?:một số|các|những|mấy|\d{1,2}) )(?:nội dung|nhiệm vụ|việc|công việc|vấn đề|giải pháp|biện pháp|điểm|yêu cầu)(?: (?:trọng tâm|chủ yếu|cụ thể|chính|cần thiết|cần lưu ý))?|cụ thể|theo (?:các )?nội dung)?(?:,? ?(?:như sau|sau đây|sau|dưới đây|cụ thể))* ?:/u
const longestAnnounced = 60

/** No name of fewer syllables is told by its repetition: "Công ty Công ty A". */
const fewestRepeated = 3
const longestQuoted = 120
const quoted = /^(?:“[^”\n]{2,110}”|"[^"\n]{2,110}")/u

/** "… Mường Chùm | cấp nước": behind the name of a place. */
const behindPlace = latin(/(?:^| )(?!Việt Nam )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ $/u)

/** What tells of the words of a name before their meaning: set phrases, lines, brackets, marks. */
export const markRules: readonly NameRule[] = [
  {
    id: 'actor-begins-again',
    says: 'the name begins again: the line below a heading repeats it',
    decides: (name) => {
      const { text, start, at } = name
      if (at === start || !text.startsWith(name.word, start)) return undefined
      const read = name.read.trimEnd()
      return text.startsWith(read, at) && read.split(' ').length >= fewestRepeated ? { ends: at, stop: ':' } : undefined
    },
    examples: [
      { text: 'Trạm Y tế xã Trạm Y tế xã rà soát tủ thuốc', name: 'Trạm Y tế xã' },
      { text: 'Phòng Văn hóa - Xã hội Phòng Văn hóa - Xã hội rà soát bến đò', name: 'Phòng Văn hóa - Xã hội' },
    ],
    counterExamples: [
      { text: 'Sở Y tế, Sở Nội vụ rà soát biên chế', name: 'Sở Y tế, Sở Nội vụ' },
      { text: 'Công ty Công ty 4 Hoa rà soát biên chế', name: 'Công ty Công ty 4 Hoa' },
    ],
  },
  {
    id: 'actor-set-phrase',
    says: 'a set phrase is passed whole, so that no verb, comma or "và" in it ends the name: "Giáo dục và Đào tạo"',
    at: phraseBeginnings,
    decides: ({ text, start, at, phrase }) =>
      // "Nhà máy Nước Mường Chùm cấp nước …": behind the name of a place small letters tell what is done.
      phrase === undefined ||
      (isSmall(text.charCodeAt(at)) && behindPlace.test(text.slice(Math.max(start, at - 20), at)))
        ? undefined
        : { passes: phrase.length },
    examples: [
      { text: 'Sở Giáo dục và Đào tạo chủ trì', name: 'Sở Giáo dục và Đào tạo' },
      { text: 'Phòng Quản lý giao thông chủ trì', name: 'Phòng Quản lý giao thông' },
    ],
    counterExamples: [
      { text: 'Sở Tư pháp chủ trì', name: 'Sở Tư pháp' },
      { text: 'Nhà máy Nước Mường Chùm cấp nước cho khu phía bắc', name: 'Nhà máy Nước Mường Chùm' },
    ],
  },
  {
    id: 'actor-announced',
    says: 'words that only announce the list below end the name: "đề nghị các đơn vị một số nội dung sau:"',
    at: ['một', 'các', 'những', 'mấy', 'cụ', 'như', 'sau', 'dưới', 'theo'],
    decides: ({ text, at, nameStart }) => {
      const isList = at > nameStart && announced.test(text.slice(at, at + longestAnnounced))
      return isList ? { ends: at, stop: ':' } : undefined
    },
    examples: [
      { text: 'Trạm Y tế xã một số nội dung trọng tâm sau:', name: 'Trạm Y tế xã' },
      { text: 'các phòng chuyên môn cụ thể như sau:', name: 'các phòng chuyên môn' },
    ],
    counterExamples: [{ text: 'Trạm Y tế một số xã rà soát tủ thuốc', name: 'Trạm Y tế một số xã' }],
  },
  {
    id: 'actor-next-name',
    says: 'behind a comma or "và" another name begins: its first word is no verb; ", mỗi sở" only says that each acts',
    behind: ['và', ','],
    decides: (name) => {
      const { text, at, before } = name
      const isNext = before === 'và' || (before === ',' && !saysEach(name))
      const head = isNext ? headAt(text, at) : undefined
      return head === undefined ? undefined : { passes: head.trimEnd().length, whole: true }
    },
    examples: [
      {
        text: 'Sở Y tế và Ban Công tác Mặt trận xã rà soát biên chế',
        name: 'Sở Y tế và Ban Công tác Mặt trận xã',
      },
    ],
    counterExamples: [{ text: 'Ban Công tác Mặt trận xã rà soát biên chế', name: 'Ban Công tác Mặt trận xã' }],
  },
  {
    id: 'actor-next-line',
    says: 'a line that begins with a name of its own does not go on the name above it',
    at: ['\n'],
    decides: ({ text, at, depth, open }) =>
      depth === 0 &&
      !open &&
      !goesOnBelow.test(text.slice(Math.max(0, at - 8), at)) &&
      beginsActor(text, skipSpaces(text, at + 1))
        ? 'nobody'
        : undefined,
    examples: [{ text: 'Sở Y tế Bắc Hà\nSở Nội vụ Bắc Hà rà soát biên chế', name: '' }],
    counterExamples: [
      { text: 'Chủ tịch\nỦy ban nhân dân xã rà soát biên chế', name: 'Chủ tịch\nỦy ban nhân dân xã' },
      { text: 'Sở Y tế\nBắc Hà rà soát biên chế', name: 'Sở Y tế\nBắc Hà' },
    ],
  },
  {
    id: 'actor-line-of-its-own',
    says: 'a line that ended though there was room for the next word, which is a verb in capitals: "2. Phòng Điều độ" / "Lập phương thức …"',
    at: ['\n'],
    decides: (name) => {
      const { text, at, depth } = name
      const below = depth === 0 && !goesOnBelow.test(text.slice(Math.max(0, at - 8), at)) ? opensBelow(name) : undefined
      return below && { ends: at, stop: text.slice(below.start, below.end) }
    },
    examples: [
      { text: 'Trạm Y tế xã\nLập danh sách trẻ dưới 5 tuổi chưa tiêm đủ mũi', name: 'Trạm Y tế xã' },
      { text: 'Các chi bộ trực thuộc\nHọp chi bộ chuyên đề, xong trước ngày 20/9', name: 'Các chi bộ trực thuộc' },
    ],
    counterExamples: [{ text: 'Sở Y tế\nBắc Hà rà soát biên chế', name: 'Sở Y tế\nBắc Hà' }],
  },
  {
    id: 'actor-line-goes-on',
    says: 'any other end of a line stands in the name like a space',
    at: ['\n'],
    decides: () => ({ passes: 1 }),
    examples: [{ text: 'Sở Y tế\nBắc Hà rà soát biên chế', name: 'Sở Y tế\nBắc Hà' }],
    counterExamples: [{ text: 'Sở Y tế Bắc Hà rà soát biên chế', name: 'Sở Y tế Bắc Hà' }],
  },
  {
    id: 'actor-quoted',
    says: 'what stands in quotation marks with a capital belongs to the name, a saying in small letters does not: "Ban Chỉ đạo phong trào “Sạch làng tốt ruộng” tỉnh"',
    at: ['“', '"'],
    decides: ({ text, at, before }) => {
      const length = quoted.exec(text.slice(at, at + longestQuoted))?.[0].length
      if (length === undefined) return undefined
      // “đi từng ngõ, gõ từng nhà”: how it is done.
      return before !== 'một' && /^.\p{Ll}/u.test(text.slice(at, at + 2))
        ? { ends: at, stop: text.charAt(at) }
        : { passes: length }
    },
    examples: [
      {
        text: 'Ban Chỉ đạo phong trào “Dọn sạch bến đò” tỉnh rà soát tiến độ',
        name: 'Ban Chỉ đạo phong trào “Dọn sạch bến đò” tỉnh',
      },
      { text: 'Tổ công nghệ số xã “đi từng ngõ, gõ từng nhà” cài phần mềm', name: 'Tổ công nghệ số xã' },
    ],
    counterExamples: [{ text: 'Ban Chỉ đạo phong trào dọn sạch bến đò', name: 'Ban Chỉ đạo phong trào' }],
  },
  {
    id: 'actor-inline-point',
    says: 'a point on the same line ends the name before it: "Phòng Nội vụ a) Rà soát …"',
    at: [')'],
    decides: ({ at, before, closesOutside }) =>
      closesOutside && /^[a-zđ]$/u.test(before) ? { ends: at - 1, stop: ':' } : undefined,
    examples: [{ text: 'Phòng Nội vụ xã a) Rà soát danh sách', name: 'Phòng Nội vụ xã' }],
    counterExamples: [{ text: 'Phòng Nội vụ xã rà soát danh sách', name: 'Phòng Nội vụ xã' }],
  },
  {
    id: 'actor-outer-bracket',
    says: 'the end of the bracket in which the name stands ends it like the end of a sentence: "(phối hợp với Sở Y tế)"',
    at: [')'],
    decides: ({ at, closesOutside, open }) => (closesOutside ? (open ? { ends: at, stop: ')' } : 'nobody') : undefined),
    examples: [{ text: 'Sở Y tế Bắc Hà) rà soát biên chế', name: 'Sở Y tế Bắc Hà', open: true }],
    counterExamples: [{ text: 'Sở Y tế (Bắc Hà) rà soát biên chế', name: 'Sở Y tế' }],
  },
  {
    id: 'actor-brackets',
    says: 'nothing in brackets ends a name',
    decides: ({ word, depth }) => (depth > 0 || word === ')' ? { passes: word.length } : undefined),
    examples: [{ text: 'Sở Y tế (cơ quan chủ trì) rà soát biên chế', name: 'Sở Y tế' }],
    counterExamples: [{ text: 'Sở Y tế chủ trì rà soát biên chế', name: 'Sở Y tế' }],
  },
  {
    id: 'actor-class-colon',
    says: 'the colon behind a class opens the names of those who belong to it: "các tỉnh: Sơn La, Lai Châu rà soát …"',
    at: [':'],
    decides: ({ text, start, at }) => (classColon(text, start, at) ? { passes: 1 } : undefined),
    examples: [
      { text: 'Ủy ban nhân dân các xã: Tà Hộc, Mường Bám rà soát', name: 'Ủy ban nhân dân các xã: Tà Hộc, Mường Bám' },
    ],
    counterExamples: [{ text: 'Ủy ban nhân dân các xã: Rà soát các bến đò', name: 'Ủy ban nhân dân các xã' }],
  },
  {
    id: 'actor-colon',
    says: 'any other colon ends the name: the duty stands behind it',
    at: [':'],
    decides: ({ at }) => ({ ends: at, stop: ':' }),
    examples: [{ text: 'Ủy ban nhân dân các xã: Rà soát các bến đò', name: 'Ủy ban nhân dân các xã' }],
    counterExamples: [{ text: 'Ủy ban nhân dân các xã rà soát các bến đò', name: 'Ủy ban nhân dân các xã' }],
  },
  {
    id: 'actor-sentence-end',
    says: 'the end of the sentence: words without a verb name somebody only where the end of the text may close a name',
    at: ['.', '!', '?', '…'],
    decides: ({ at, open }) => (open ? { ends: at, stop: '.' } : 'nobody'),
    examples: [
      { text: 'Sở Y tế (Bắc Hà). Báo cáo trước ngày 5', name: '' },
      { text: 'Sở Y tế (Bắc Hà). Báo cáo trước ngày 5', name: 'Sở Y tế', open: true },
    ],
    counterExamples: [{ text: 'Sở Y tế (Bắc Hà) báo cáo trước ngày 5', name: 'Sở Y tế' }],
  },
  {
    id: 'actor-semicolon',
    says: 'a semicolon does the same, unless another name begins behind it',
    at: [';'],
    decides: ({ text, at, open }) =>
      beginsActor(text, skipSpaces(text, at + 1)) ? undefined : open ? { ends: at, stop: ';' } : 'nobody',
    examples: [{ text: 'Sở Y tế Bắc Hà; hồ sơ còn thiếu', name: '' }],
    counterExamples: [{ text: 'Sở Y tế; Sở Nội vụ rà soát', name: 'Sở Y tế; Sở Nội vụ' }],
  },
  {
    id: 'actor-first-words',
    says: 'the first word of the name and what stands before it are no verbs: "các Ban Chỉ đạo"',
    decides: ({ at, nameStart, word }) => (at < nameStart ? { passes: word.length } : undefined),
    examples: [{ text: 'Các Sở Y tế chủ trì', name: 'Các Sở Y tế' }],
    counterExamples: [{ text: 'Học sinh dọn sân trường', name: '' }],
  },
]
