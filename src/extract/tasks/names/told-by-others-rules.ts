import { latin } from '../../../text/letters.ts'
import { beginsClass } from '../name-ends.ts'
import { dutyFollows } from '../verbs-of-names.ts'
import type { NameRule } from './reading.ts'

/** "do Ủy ban nhân dân tỉnh", "do xã": who does something to the body, with no mark behind it. */
const doer = latin(
  / do (?:\p{Lu}|(?:tỉnh|huyện|xã|phường|thành phố|nhà nước|trung ương|địa phương|trường|nhà trường) )[^,;:]*$/u,
)
/** The matter up to the words that oblige, "đến lập dự toán, quản lý kinh phí | có trách nhiệm …", or, where no mark parts it, that say how to act. */
const matter = latin(
  /^(?:đến|tới) (?:[^.;:]{3,280}? (?=(?:có|chịu) trách nhiệm(?!\p{L}))|việc [^.;:,]{3,120}? (?=phải |cần |khẩn trương |chủ động |nghiêm túc ))/u,
)

/** "chưa nộp đảng phí quý I | nộp …", "còn nợ hồ sơ | khẩn trương …", "đang khai thác cát | tạm dừng …". */
const notYet = latin(
  /^(?:chưa|còn|đang) (?<deed>\p{Ll}+)(?: [^.;:,]{1,90}?)? (?=(?:khẩn trương|phải|cần|nghiêm túc|hoàn thành|chủ động|tạm dừng|tạm ngừng|nộp bổ sung|\k<deed>)(?!\p{L}))/u,
)

/** "thông tin, tuyên truyền, khánh tiết": words of two syllables beside each other. */
const fieldsOfBoard = latin(/^\p{Ll}+ \p{Ll}+(?:(?:, | và )\p{Ll}+ \p{Ll}+){1,4}(?= \p{Ll})/u)

/** A class that is told apart by what others do to it, by a matter that it has to do with, or by what it has not done: the verbs of that are none of its duty. */
export const toldByOthersRules: readonly NameRule[] = [
  {
    id: 'actor-done-by',
    says: 'behind "do" and a name stands what that one does to the body, before its duty: "Các trường do Ủy ban nhân dân tỉnh thành lập rà soát …"',
    at: 'a verb',
    decides: ({ text, at, passive, follows, known, read, verbLength, limit }) =>
      (passive || (follows && known?.syllables === 1 && verbLength === known.end - at)) &&
      verbLength > 0 &&
      doer.test(read) &&
      dutyFollows(text, at + verbLength, limit, true)
        ? { passes: verbLength, verb: true }
        : undefined,
    examples: [
      {
        text: 'Các trường do Ủy ban nhân dân tỉnh thành lập rà soát hồ sơ',
        name: 'Các trường do Ủy ban nhân dân tỉnh thành lập',
      },
      {
        text: 'Chủ tịch công ty do Nhà nước nắm giữ vốn ban hành quy chế',
        name: 'Chủ tịch công ty do Nhà nước nắm giữ vốn',
      },
    ],
    counterExamples: [
      { text: 'Các trường thành lập tổ rà soát hồ sơ', name: 'Các trường' },
      { text: 'Các trường được giao vốn rà soát tiến độ', name: 'Các trường được giao vốn' },
    ],
  },
  {
    id: 'actor-matter-to-duty',
    says: 'behind "liên quan đến" stands a matter up to "có trách nhiệm": "… có liên quan đến lập dự toán, quản lý kinh phí có trách nhiệm thi hành"',
    at: ['đến', 'tới'],
    behind: ['quan'],
    decides: ({ text, at, beforeLast, limit }) => {
      if (beforeLast !== 'liên') return undefined
      const length = matter.exec(text.slice(at, Math.min(limit, at + 310)))?.[0].trimEnd().length
      return length === undefined ? undefined : { passes: length }
    },
    examples: [
      {
        text: 'Các cơ quan có liên quan đến lập dự toán, quản lý kinh phí có trách nhiệm thi hành',
        name: 'Các cơ quan có liên quan đến lập dự toán, quản lý kinh phí',
      },
      {
        text: 'Các cơ quan liên quan đến việc rà soát thôn khẩn trương bàn giao',
        name: 'Các cơ quan liên quan đến việc rà soát thôn',
      },
    ],
    counterExamples: [
      { text: 'Các cơ quan liên quan đến bến đò rà soát phao', name: 'Các cơ quan liên quan đến bến đò' },
    ],
  },
  {
    id: 'actor-not-yet',
    says: 'what a class has not done yet, still owes or is doing, up to the same verb or words that oblige: "Các hộ chưa nộp phí quý I nộp trước …", "… chưa di dời khẩn trương …"',
    at: ['chưa', 'còn', 'đang'],
    decides: ({ text, start, at, limit }) => {
      const length = notYet.exec(text.slice(at, Math.min(limit, at + 130)))?.[0].trimEnd().length
      return length !== undefined && beginsClass(text.slice(start, at)) ? { passes: length } : undefined
    },
    examples: [
      {
        text: 'Các đồng chí đảng viên chưa nộp đảng phí quý I nộp cho thủ quỹ',
        name: 'Các đồng chí đảng viên chưa nộp đảng phí quý I',
      },
      { text: 'Các đơn vị chưa gửi báo cáo khẩn trương hoàn thành', name: 'Các đơn vị chưa gửi báo cáo' },
      { text: 'Các công ty đang khai thác cát tạm dừng', name: 'Các công ty đang khai thác cát' },
    ],
    counterExamples: [{ text: 'Các đơn vị chưa gửi báo cáo', name: '' }],
  },
  {
    id: 'actor-fields-of-board',
    says: 'behind "tiểu ban" its fields, joined by commas, before its duty: "các thành viên tiểu ban thông tin, tuyên truyền, khánh tiết rà soát …"',
    at: 'a word',
    behind: ['ban'],
    decides: ({ text, at, beforeLast, limit }) => {
      const fields =
        beforeLast === 'tiểu' ? fieldsOfBoard.exec(text.slice(at, Math.min(limit, at + 90)))?.[0] : undefined
      return fields !== undefined && dutyFollows(text, at + fields.length, limit)
        ? { passes: fields.length }
        : undefined
    },
    examples: [
      {
        text: 'Các thành viên khác trong tiểu ban thông tin, tuyên truyền, khánh tiết rà soát băng rôn',
        name: 'Các thành viên khác trong tiểu ban thông tin, tuyên truyền, khánh tiết',
      },
    ],
    counterExamples: [{ text: 'Các thành viên tiểu ban rà soát băng rôn', name: 'Các thành viên tiểu ban' }],
  },
]
