import { documentTypes, typeCodes, typesThat } from '../../lexicon/document-types.ts'
import {
  enumerations,
  executionHeadings,
  leadInVerbs,
  namedOrderHeadings,
  noOrderHeadings,
  orderHeadings,
  weakLeadInVerbs,
} from '../../lexicon/order-cues.ts'
import { keptByStretch } from '../../lexicon/words/by-place.ts'
import type { Span } from '../../model/span.ts'
import { latin, latinPattern } from '../../text/letters.ts'
import type { Entry, Outline } from '../outline/entries.ts'
import { articlesIn } from './articles.ts'
import { leadsToProvision } from './told-law.ts'

/**
 * What an item of a part must be to count as a task.
 * `orders`: anything that is not plainly something else; `plan`: it must open with a verb or name who acts;
 * `explicit`: it must name who acts and the duty; `told`: likewise, and a class of people or bodies acts only where the letter is addressed to it,
 * since who answers or explains tells of the law; `none`: nothing counts.
 */
export type Zone = 'orders' | 'plan' | 'explicit' | 'told' | 'none'

/**
 * How a kind of document gives orders; `attached`: a regulation issued with a decision; `resolution`: one that sets rules, and charges bodies
 * with duties beside them (our annotation rules, Tasks).
 */
export type Policy =
  | 'directive'
  | 'letter'
  | 'plan'
  | 'decision'
  | 'report'
  | 'normative'
  | 'resolution'
  | 'attached'
  | 'news'

const ordersOf = new Map(documentTypes.map(({ code, orders }) => [code, orders]))
const decidesInArticles = typesThat('decides-in-articles')

export interface Kind {
  readonly type: string | undefined
  /** The year stands in the number: then decisions and resolutions are normative (ARCHITECTURE.md, Numbers). */
  readonly yearInNumber: boolean
  readonly news: boolean
  readonly articles: boolean
  /** It has as many of them as rules have. */
  readonly manyArticles?: boolean
  /** Its first article tells for what or for whom its rules hold. */
  readonly scope?: boolean
}

export function policyOf(kind: Kind): Policy {
  if (kind.news) return 'news'
  const { type } = kind
  // Rules whose first page is lost, and drafts: nobody writes so many articles in a decision without naming it so.
  const lawful = kind.yearInNumber || kind.scope === true
  if (type === undefined) return kind.articles ? (kind.scope || kind.manyArticles ? 'normative' : 'decision') : 'letter'
  if (kind.articles && decidesInArticles.has(type)) {
    if (!lawful) return 'decision'
    return type === typeCodes.resolution ? 'resolution' : 'normative'
  }
  const orders = ordersOf.get(type) ?? 'report'
  return orders === 'rules' ? 'normative' : orders
}

/** The zone in which a document begins, and the one that its lead-in opens. */
export const zones: Readonly<Record<Policy, { readonly before: Zone; readonly after: Zone }>> = {
  directive: { before: 'explicit', after: 'orders' },
  letter: { before: 'explicit', after: 'orders' },
  plan: { before: 'plan', after: 'plan' },
  decision: { before: 'explicit', after: 'explicit' },
  report: { before: 'none', after: 'none' },
  normative: { before: 'none', after: 'none' },
  resolution: { before: 'none', after: 'none' },
  attached: { before: 'none', after: 'none' },
  news: { before: 'none', after: 'orders' },
}

const prefix = '^(?:(?:về|các|những|một số|công tác|việc|phần|nội dung|hiệu lực và|hiệu lực,|kế hoạch và) )*'
const without = latinPattern(`${prefix}(?:${noOrderHeadings.join('|')})`)
const named = latinPattern(`${prefix}(?:${namedOrderHeadings.join('|')})`)
const withOrders = latinPattern(
  `${prefix}(?:[^,;:]{1,30}(?:,| và) (?:các |những )?)?(?:${orderHeadings.join('|')})(?!\\p{L})`,
)
const execution = latinPattern(`${prefix}(?:${executionHeadings.join('|')})(?!\\p{L})`)
const leadIn = latinPattern(`(?<!\\p{L})${leadInVerbs}(?!\\p{L})`)
const weakLeadIn = latinPattern(`(?<!\\p{L})${weakLeadInVerbs}(?!\\p{L})`)
const listing = latinPattern(`(?<!\\p{L})${enumerations}(?: sau(?: đây)?)?:?$`)
const answers =
  /(?:có ý kiến|trả lời|phúc đáp|giải đáp|hướng dẫn(?: cụ thể| thực hiện| như sau| một số)?|thông tin|báo cáo|giải trình)(?! chỉ đạo)[^:]{0,90}(?:như sau|sau đây|sau|cụ thể)? ?:?$/u

/** "Nội dung, trình tự, thủ tục": how it goes. */
const procedure = /^nội dung(?:,| và) (?:trình tự|thủ tục|quy trình)/u
/** "Đối tượng, nội dung thi đua": the items below tell which is which. */
const alsoContents =
  /^(?:đối tượng|phạm vi|thành phần|chủ đề)(?:(?:,| và) [^,]{3,20})?(?:,| và) (?:các )?nội dung(?!\p{L})/u

/** What a heading says of the items below it; undefined when it says nothing of them. */
export type HeadingClass = 'orders' | 'none' | 'named' | 'execution' | undefined

/** What a paragraph leads in to (`law`: what a provision says, `account`: what a letter reports); undefined when it is no lead-in. */
export type LeadInClass = 'orders' | 'plan' | 'answer' | 'account' | 'description' | 'enumeration' | 'law' | undefined

/**
 * What a heading says of the items below it; `named`: only those that name who acts are orders. `heading` in lower case.
 */
export function headingClass(heading: string): HeadingClass {
  const words = heading.replace(/^["“(]+/u, '')
  if (procedure.test(words)) return 'named'
  if (named.test(words) && !/(?:nội dung|nhiệm vụ|giải pháp)/u.test(words)) return 'named'
  const noOrders = without.test(words)
  if (execution.test(words) && !(noOrders && !/tổ chức|trách nhiệm/u.test(words))) return 'execution'
  if (
    noOrders &&
    !/^(?:mục tiêu|kết quả|nhìn lại|điểm lại)[^,]*(?:nhiệm vụ|giải pháp)/u.test(words) &&
    !alsoContents.test(words)
  )
    return 'none'
  return withOrders.test(words) ? 'orders' : undefined
}

/** Whether a paragraph leads in to orders, to a `plan` of which some items are orders, or only to information (`answer`). `paragraph` in lower case. */
export function leadInClass(paragraph: string): LeadInClass {
  const words = paragraph.trimEnd()
  if (/^(?:nay )?quyết (?:định|nghị) ?:?$/u.test(words)) return 'orders'
  if (
    !/(?::|như sau\.?|sau đây\.?|dưới đây\.?|(?:nội dung|việc|nhiệm vụ|giải pháp|biện pháp|vấn đề|điểm) sau\.?)$/u.test(
      words,
    )
  )
    return undefined
  const tail = words.slice(-420)
  if (example.test(words) || listsUnits(tail) || tellsOfTrouble(tail.slice(-120))) return 'description'
  if (leadsToProvision(words)) return 'law'
  if (
    listing.test(words) &&
    !/(?:nhiệm vụ|giải pháp|công việc|biện pháp|nội dung) (?:cụ thể |chủ yếu |trọng tâm )?(?:sau|sau đây|như):?$/u.test(
      words,
    ) &&
    !leadIn.test(tail.slice(-200))
  )
    return 'enumeration'
  if (
    /(?:(?:nguyên tắc|quy định|điều kiện|trường hợp)(?: sau(?: đây)?| dưới đây| như sau)?|(?:mục tiêu|quan điểm|lý do|nguyên nhân|phương án|hình thức|đối tượng)(?:(?! nhiệm vụ| giải pháp| việc| công việc| biện pháp),? [^,.;:\s]+){0,6} sau(?: đây)?):?$/u.test(
      tail,
    ) &&
    !/(?:yêu cầu|đề nghị|giao)/u.test(tail.slice(-200))
  )
    return 'enumeration'
  const told = tail.replace(askedElsewhere, ' ')
  if (describes.test(told.slice(-200))) return 'description'
  if (claims.test(tail.slice(-160)) || (tail.includes('đã ') && toldDone.test(tail.slice(-200)))) return 'description'
  if (speaksItself(words)) return 'answer'
  if (urges.test(tail.slice(-80))) return 'orders'
  if (!leadIn.test(told) && !weakLeadIn.test(told)) return undefined
  if (
    answers.test(tail.slice(-160)) &&
    !/(?:yêu cầu|đề nghị|giao|chỉ đạo|tập trung|triển khai thực hiện)(?!\p{L})/u.test(tail.slice(-260))
  )
    return 'answer'
  return leadIn.test(told.slice(-220)) ? 'orders' : 'plan'
}

/** How a paragraph ends that can lead in to orders; nearly all are sent away here. */
const mayLead = /(?::|sau\.?|đây\.?|ịnh|ghị|ỊNH|GHỊ)\s*$/u

/** What a paragraph of a text leads in to. */
export function leadInOf(text: string, { start, end }: Span): LeadInClass {
  return mayLead.test(text.slice(Math.max(start, end - 12), end)) ? classOfLeadIn(text, start, end) : undefined
}

/** It is asked first whether a part has a lead-in at all, and again when the paragraph is read. */
const classOfLeadIn = keptByStretch((text, start, end) =>
  leadInClass(text.slice(Math.max(start, end - 700), end).toLowerCase()),
)

/** "…, các khu phố có trách nhiệm:", "phường Tân An phải tiếp tục:", "Trung tâm Văn hóa chủ trì:": whoever is named is told to act. */
const urges = latin(
  /(?<!\p{L})(?:cần|phải|có trách nhiệm|khẩn trương|nghiêm túc|chủ động|làm tốt|quan tâm)(?: (?:phải|tập trung|tiếp tục|thực hiện|làm tốt|khẩn trương|chủ động))* ?:$|(?<!\p{L})chủ trì(?:, phối hợp[^.;:]{0,90})? ?:$|(?<!\p{L}|đã |được )(?:lựa chọn|tổ chức|tiến hành|duy trì) (?:các|một số|những) (?:hoạt động|(?:công|phần )?việc|nội dung|công trình|hình thức)(?: \p{Ll}+){0,6} ?:$/u,
)

/** "Theo đơn đề nghị thẩm định, …", "… nhằm đáp ứng yêu cầu công tác": what a paper asks for, or what has to be met; not what the writer does. */
const askedElsewhere =
  /(?:đơn|giấy|phiếu|hồ sơ|tờ trình|công văn|văn bản) (?:đề nghị|yêu cầu)(?= )|(?:đáp ứng|đạt|theo|đúng|phù hợp với|xuất phát từ) (?:được )?(?:các |những )?yêu cầu(?= )/gu

/** "…, giải pháp có nội dung như sau:", "Tóm tắt nội dung sáng kiến:": how a thing is that somebody made or asks leave for. */
const describes = latin(
  /(?:^|[.,;\n|*] ?)(?!.*(?<!\p{L})(?:yêu cầu|đề nghị|giao|chỉ đạo|thực hiện)(?!\p{L}))[^.;:]{0,60}(?:(?<!\p{L})(?:giải pháp|sáng kiến|sản phẩm|đề tài|thiết bị|mô hình|công trình|máy|quy trình|kỹ thuật|phương pháp)(?!\p{L})[^.;:,]{0,70}(?:có (?:các )?(?:nội dung|đặc điểm|bước)|được (?:mô tả|trình bày|nêu|thực hiện|áp dụng))[^.;:,]{0,30}|(?<!\p{L})(?:cấu tạo|kết cấu|nguyên lý|đặc điểm|tính năng|công dụng)(?!\p{L})[^.;:]{0,80}(?:như sau|sau đây|sau)|(?:tóm tắt|mô tả|nội dung|đặc điểm|cách làm|quy trình)[^.;:,]{0,24}(?:giải pháp|sáng kiến|sản phẩm|đề tài|thiết bị|mô hình)) ?:?\**\s*$/iu,
)

/** "Ví dụ:", "Ví dụ 2:" above cases that somebody made up. */
const example = /^[*_ ]*(?:ví dụ|chẳng hạn)(?: (?:như|\d{1,2}))?[*_ ]*:$/u
/** "…, bộ máy làm việc của Viện gồm:": of which units something consists. */
const units = latin(
  /(?:^|[.;\n] ?)(?![^.;:]*(?<!\p{L})(?:yêu cầu|đề nghị(?! của)|giao|chỉ đạo|thực hiện|triển khai|nhiệm vụ|trách nhiệm)(?!\p{L}))[^.;:]{0,160}(?<!\p{L})(?:bộ máy(?: làm việc| giúp việc)?|cơ cấu tổ chức|tổ chức bộ máy|các (?:đơn vị|tổ chức|phòng)(?: \p{L}+){0,4} (?:trực thuộc|thuộc))(?!\p{L})[^.;:]{0,140}(?<!\p{L})(?:gồm(?: có)?|bao gồm|sau(?: đây)?) ?:$/u,
)

const listsUnits = (tail: string): boolean => /bộ máy|cơ cấu tổ chức|thuộc/u.test(tail) && units.test(tail)

/** "Nội dung yêu cầu như sau:", "Yêu cầu của nguyên đơn:": what somebody else claims or tells, not what the writer asks. */
const claims = latin(
  /(?:^|[.,;\n] ?)(?:(?:các |những )?nội dung (?:đơn|yêu cầu|khởi kiện|khiếu nại|tố cáo|phản ánh|vụ (?:án|việc)|trình bày)(?! (?:thực hiện|công việc|cần))|(?:các )?yêu cầu (?:khởi kiện|phản tố|độc lập)|(?:các )?(?:yêu cầu|đề nghị|ý kiến) của (?:nguyên đơn|bị đơn|đương sự|người (?:khởi kiện|khiếu nại|tố cáo|nộp thuế|dân)|công ty|ông|bà|cử tri)|(?:nguyên đơn|bị đơn|đương sự|người (?:khởi kiện|khiếu nại|tố cáo|làm chứng))[^.,;:]{0,40} (?:trình bày|khai|cho rằng|yêu cầu|có ý kiến))(?!\p{L})[^.;:]{0,80} ?:$/u,
)

/** "…, các đơn vị đã làm được các việc sau:": what was done. */
const toldDone = latin(
  /(?:^|[.,;\n] ?)(?![^.;:]*(?:yêu cầu|đề nghị|giao|kết luận|chỉ đạo|nhiệm vụ|phải|cần)(?!\p{L}))[^.,;:]{0,90}(?<!\p{L})đã (?:làm|đạt|thực hiện|triển khai|hoàn thành|tổ chức) ?(?:được|tốt|xong)?(?!\p{L})[^.;:]{0,60} ?:$/u,
)

/** "… gặp một số khó khăn, vướng mắc như sau:": how things stand. */
const standsSo = latin(
  /(?<!\p{L})(?:gặp(?: phải)?|còn|có|phát sinh|nảy sinh|tồn tại)(?: (?:những|một số|nhiều|các|phát sinh))* (?:khó khăn|vướng mắc|bất cập|tồn tại|hạn chế)(?:(?:,| và) (?:khó khăn|vướng mắc|bất cập|tồn tại|hạn chế))*(?: (?:chính|cụ thể|sau đây))?(?:,? (?:như[- ])?sau|, cụ thể)? ?:$/u,
)

const trouble = /khó khăn|vướng mắc|bất cập|tồn tại|hạn chế/u
const tellsOfTrouble = (tail: string): boolean => trouble.test(tail) && standsSo.test(tail)

const opinion = latin(
  /(?<!\p{L})(?:có ý ki[êế]n|trả lời|phúc đáp|trao đổi|giải đáp)(?: (?:về|đối với|cụ thể|trả lời|hướng dẫn|thêm|với|để|quý)[^,.;]{0,60})? như(?:[- ])sau ?[:.]?$/u,
)

/**
 * "…, Cục Thuế có ý kiến như sau:": the writer answers, whatever the letter that is answered asked for. What a leader says is an order.
 */
export function speaksItself(words: string): boolean {
  const tail = words.slice(-200)
  if (!opinion.test(tail)) return false
  const clause = tail.split(/[,;] |\. /u).at(-1) ?? ''
  return (
    opinion.test(clause) &&
    !/(?:yêu cầu|đề nghị|giao|chỉ đạo|thủ tướng|chủ tịch|bí thư|thường trực|ban thường vụ|lãnh đạo)(?!\p{L})/u.test(
      clause,
    )
  )
}

const proposal = latin(
  /(?<!\p{L})(?:(?:kính |trân trọng )?(?:đề nghị|kiến nghị|kính trình|đề xuất)) (?=\p{Lu})[^.;:]{3,160}? (?:xem xét|quan tâm)(?!\p{L})[^.;:]{0,80}:$/iu,
)

/** "Sở Nội vụ kính đề nghị UBND tỉnh xem xét, quyết định:": what a tờ trình or report asks stands in the list below. */
export function proposes(leadIn: string): boolean {
  return proposal.test(leadIn.slice(-320).trimEnd())
}

const repeated = latin(/(?:kính trình|kính đề nghị|kính mong|trân trọng)[^.;:]{3,140} xem xét[^.;:]{0,60}[./ ]*$/iu)

/** How a submission ends: it asks once more for what stands above ("Sở Nội vụ kính trình UBND tỉnh xem xét, quyết định./."). */
export function closesProposal(paragraph: string): boolean {
  return repeated.test(paragraph.slice(-200))
}

/** A heading or lead-in whose list only says what something consists of. */
export function announcesList(words: string): boolean {
  return listing.test(words.trimEnd())
}

const planTitle = latin(
  /(?:^|\n|\t)(?:kế hoạch|chương trình|đề án|phương án|phân công|bảng phân công|danh mục nhiệm vụ|nhiệm vụ|lộ trình)(?!\p{L})/u,
)
const ruleTitle = latin(
  /(?:^|\n|\t)(?:quy chế|quy định|điều lệ|quy chuẩn|nội quy|quy tắc|quy trình|danh mục thủ tục|thủ tục)(?!\p{L})/u,
)

/**
 * How the attachment of a document gives orders: a plan issued with a decision does, a regulation does not.
 * Undefined when there is no attachment.
 */
export function appendixPolicy(text: string, outline: Outline, body: Policy): Policy | undefined {
  const [first] = outline.appendix
  if (!first) return undefined
  const head = text.slice(first.start, first.start + 400).toLowerCase()
  const plan = head.search(planTitle)
  const rule = head.search(ruleTitle)
  if (isInArticles(outline.appendix) || (rule >= 0 && (plan < 0 || rule < plan))) return 'attached'
  // What rules of law have attached are rules, forms and lists.
  if (body === 'normative' || body === 'resolution') return 'attached'
  return plan >= 0 ? 'plan' : 'report'
}

const manyArticles = 8

/** Whether a document has as many articles as rules have. */
export const hasManyArticles = (entries: readonly Entry[]): boolean => [...articlesIn(entries)].length >= manyArticles

/** Whether a document is written in articles. */
export function isInArticles(entries: readonly Entry[]): boolean {
  const [first] = articlesIn(entries)
  return first !== undefined
}
