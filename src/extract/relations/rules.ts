import type { Relation } from '../../model/citation.ts'
import { accordingTo } from './according.ts'
import type { Around } from './around.ts'
import { issuedWithThis } from './attached.ts'
import { basisWords } from './basis.ts'
import { chained } from './chain.ts'
import { fits } from './fits.ts'
import { leadIn, relationAt } from './lead-in.ts'
import { leadingVerb } from './leading.ts'
import { inNewWording } from './new-wording.ts'
import { attachedOpensItem, opensItem, opensSentence, provisionsOpenItem } from './opening.ts'
import { passiveBefore } from './passive.ts'
import { pointsToRule, strong } from './rank.ts'
import { received } from './received.ts'
import type { RelationRule } from './relation-rule.ts'
import { severalChanges, verbAfter } from './told.ts'
import { toldOfOthers } from './told-of-others.ts'

function basisOf({ text, mention, clause, reached }: Around): ReturnType<typeof basisWords> {
  return basisWords(text, clause, mention.start, reached)
}

/** From certain to likely; the order is the meaning. */
export const relationRules: readonly RelationRule[] = [
  {
    id: 'new-wording',
    says: 'what stands in the new wording of another document says it: "sửa đổi Điều 3 như sau: “…”"',
    reads: ({ text, mention }) => (inNewWording(text, mention.start) ? { value: 'refers' } : undefined),
    examples: [
      {
        text: 'Sửa đổi Điều 1 như sau:\n“Điều 1. Thông tư này hướng dẫn thi hành Nghị định số 10/2031/NĐ-CP.”',
        relation: 'refers',
        by: 'TT',
      },
      {
        text: 'Bổ sung khoản 3 như sau: “3. Quyết định này thay thế Quyết định số 7/QĐ-UBND.”',
        relation: 'refers',
        by: 'QĐ',
      },
    ],
    counterExamples: [{ text: 'Bãi bỏ cụm từ “Điều 5” tại Quyết định số 7/QĐ-UBND.', relation: 'repeals', by: 'QĐ' }],
  },
  {
    id: 'basis-unnumbered',
    says: 'what a document without a number, on which this one rests, guides or amends',
    reads: (around) => (basisOf(around) === 'unnumbered' ? { value: 'refers' } : undefined),
    examples: [
      {
        text: 'Căn cứ Nghị định của Chính phủ hướng dẫn thi hành Luật Đê điều số 79/2006/QH11;',
        relation: 'refers',
        by: 'QĐ',
      },
    ],
    counterExamples: [],
  },
  {
    id: 'basis',
    says: 'what stands in a clause that begins with "căn cứ", or with "chiểu" in old documents',
    reads: (around) => {
      const words = basisOf(around)
      return words === undefined || words === 'unnumbered'
        ? undefined
        : relationAt(around.text, 'basis', words.start, words.end)
    },
    examples: [
      { text: 'Căn cứ Nghị định số 61/2031/NĐ-CP ngày 09/6/2031 của Chính phủ;', relation: 'basis', by: 'QĐ' },
      { text: 'Chiểu Sắc lệnh số 41 ngày 03-10-1945 của Chủ tịch Chính phủ;', relation: 'basis', by: 'NĐ' },
      { text: 'Chiếu theo các Sắc lệnh số 57 ngày 03-5-1946 về tổ chức các Bộ;', relation: 'basis', by: 'NĐ' },
    ],
    counterExamples: [
      {
        text: 'Căn cứ kết quả kiểm tra, Thủ trưởng cơ quan xử lý theo quy định tại khoản 1 Điều 71 Nghị định số 216/2031/NĐ-CP.',
        relation: 'refers',
        by: 'TT',
      },
      {
        text: 'Căn cứ các quy định trên đối với hộ thuộc diện nêu tại Nghị quyết số 98/2031/QH17 thì được miễn phí.',
        relation: 'refers',
      },
      { text: 'Căn cứ kết quả rà soát, sở không áp dụng Nghị định số 10/2031/NĐ-CP.', relation: 'refers' },
    ],
  },
  {
    id: 'passive',
    says: 'the cited document is the one that acts: "được sửa đổi bởi …"',
    reads: ({ text, mention }) => (passiveBefore(text, mention) ? { value: 'refers' } : undefined),
    examples: [{ text: 'Mức thu được sửa đổi tại Quyết định số 7/2031/QĐ-UBND.', relation: 'refers', by: 'QĐ' }],
    counterExamples: [{ text: 'Sửa đổi Quyết định số 7/2031/QĐ-UBND.', relation: 'amends', by: 'QĐ' }],
  },
  {
    id: 'leading-verb',
    says: 'a verb of changing that begins the clause and names a part: "Bãi bỏ thủ tục số 3 … tại Quyết định …"',
    reads: leadingVerb,
    examples: [
      {
        text: '1. Điều chỉnh danh mục các dự án nạo vét, kè bờ và tọa độ khép góc của các dự án nạo vét, kè bờ trên địa bàn các xã phía nam (khu vực sông Chò và các khu vực liền kề, không gồm bến đò ngang, bến phà và các bãi bồi ven sông) tại mục 3 Phụ lục II.8 và mục 2 Phụ lục VI.8 kèm theo Quyết định số 12/QĐ-UBND.',
        relation: 'amends',
        by: 'QĐ',
      },
      {
        text: 'Điều 2. Bãi bỏ 03 thủ tục trong mục A tại Quyết định số 12/QĐ-UBND ngày 02/3/2031.',
        relation: 'repeals',
        by: 'QĐ',
      },
    ],
    counterExamples: [
      { text: 'Bổ sung kinh phí tại Quyết định số 12/QĐ-UBND.', relation: 'refers', by: 'CV' },
      {
        text: 'a) Bổ sung số lượng máy móc, thiết bị khác ngoài các máy móc, thiết bị của các chức danh đã quy định tại khoản 1 Điều 4 Quyết định số 12/QĐ-UBND để phục vụ số hóa.',
        relation: 'refers',
        by: 'QĐ',
      },
    ],
  },
  {
    id: 'issued-with-this',
    says: 'what is issued together with this document',
    reads: issuedWithThis,
    examples: [
      { text: 'Ban hành kèm theo Thông tư này QCVN 14:2031/BYT về nước đá.', relation: 'attached', by: 'TT' },
      { text: 'Ban hành kèm theo Quyết định này là TCVN 9411:2031.', relation: 'attached', by: 'QĐ' },
      {
        text: 'Ban hành kèm theo Thông tư này Quy chuẩn kỹ thuật quốc gia về nước đá (QCVN 14:2031/BYT).',
        relation: 'attached',
        by: 'TT',
      },
      {
        text: 'Công bố kèm theo Quyết định này 02 tiêu chuẩn sau:\n1. Tiêu chuẩn về gạch. Ký hiệu: TCVN 9411:2031.',
        relation: 'attached',
        by: 'QĐ',
      },
    ],
    counterExamples: [
      { text: 'Ban hành kèm theo Quyết định này Quy chế. Nhà ở đạt QCVN 04:2031/BXD.', relation: 'refers', by: 'QĐ' },
      { text: 'Nước đá đạt QCVN 14:2031/BYT.', relation: 'refers', by: 'TT' },
    ],
  },
  toldOfOthers,
  {
    id: 'verb',
    says: 'the verb that stands right before it, fillers and provisions aside',
    reads: (around) => {
      const { told, text, extent } = around
      if (!told || !fits(told, around)) return undefined
      // "Kể từ ngày Quyết định này có hiệu lực, các Quyết định …": the sentence begins behind the comma.
      if (told.verb.relation === 'refers' && text.slice(told.end, around.mention.start).includes(',')) return undefined
      return relationAt(
        text,
        severalChanges(around) ?? told.verb.relation,
        told.start,
        told.end,
        extent,
        told.verb.voice,
      )
    },
    examples: [
      { text: 'Quyết định này thay thế các Quyết định: số 7/QĐ-UBND và số 8/QĐ-UBND.', relation: 'replaces', by: 'QĐ' },
      { text: 'Quyết định này thay thế: Quyết định số 7/QĐ-UBND.', relation: 'replaces', by: 'QĐ' },
      { text: 'Công bố hết hiệu lực toàn bộ đối với Quyết định số 7/QĐ-UBND.', relation: 'repeals', by: 'QĐ' },
      { text: 'Triển khai nghiêm túc Chỉ thị số 14/CT-UBND.', relation: 'implements' },
      { text: 'Quyết định này thay thế Quyết định số 7/QĐ-UBND.', relation: 'replaces', by: 'QĐ' },
      { text: 'Chỉ thị này thay cho Chỉ thị số 5/CT-UBND.', relation: 'replaces', by: 'CT' },
      {
        text: 'Mẫu số 01 ban hành kèm theo Quyết định này thay cho Mẫu số 01 ban hành kèm theo Quyết định số 7/2030/QĐ-UBND.',
        relation: 'replaces',
        by: 'QĐ',
      },
      { text: 'Trả lời Công văn số 14/SYT-NV.', relation: 'replies' },
      {
        text: 'Sở Nội vụ hướng dẫn một số nội dung của Nghị định số 12/2031/NĐ-CP như sau:\n1. Hồ sơ.',
        relation: 'guides',
      },
    ],
    counterExamples: [
      {
        text: 'Trong khi chờ UBND tỉnh ban hành văn bản thay thế Quyết định số 15/QĐ-UBND, bến đò dùng vé cũ.',
        relation: 'refers',
        by: 'QĐ',
      },
      {
        text: 'Được kiểm tra khi có một trong các căn cứ quy định tại khoản 1 Điều 68 Nghị định số 216/2031/NĐ-CP.',
        relation: 'refers',
        by: 'TT',
      },
      { text: 'Sở Tư pháp tham mưu UBND tỉnh thay thế Quyết định số 61/2018/QĐ-UBND.', relation: 'refers', by: 'KH' },
      { text: 'Đề nghị Hội Luật gia sớm có văn bản thay thế Hướng dẫn số 14-HD/HLG.', relation: 'refers', by: 'KH' },
      { text: 'Giao Sở Tài chính trình HĐND tỉnh bãi bỏ Nghị quyết số 5/2030/NQ-HĐND.', relation: 'refers', by: 'QĐ' },
      { text: 'Sử dụng kinh phí bổ sung theo Quyết định số 45/QĐ-UBND.', relation: 'refers' },
      { text: 'Áp dụng hình phạt bổ sung quy định tại Nghị định số 9/2031/NĐ-CP.', relation: 'refers', by: 'QĐ' },
      { text: 'Vốn điều chỉnh theo Quyết định số 45/QĐ-UBND được giải ngân.', relation: 'refers', by: 'QĐ' },
      { text: 'Dự toán điều chỉnh, bổ sung tại Quyết định số 45/QĐ-UBND đã giao hết.', relation: 'refers', by: 'QĐ' },
      { text: 'Cây trồng thay thế nêu trong Quyết định số 45/QĐ-UBND đã sống.', relation: 'refers', by: 'QĐ' },
      { text: 'Tham mưu UBND tỉnh sửa đổi hoặc thay thế Quyết định số 45/QĐ-UBND.', relation: 'refers', by: 'QĐ' },
      { text: 'Ba vụ bị đình chỉ không đúng căn cứ tại Quyết định số 45/QĐ-UBND.', relation: 'refers' },
      { text: 'Bộ Nội vụ đã hướng dẫn thực hiện Nghị định số 12/2031/NĐ-CP nên xã làm theo.', relation: 'refers' },
      { text: 'Trưởng bến bị tạm đình chỉ công tác theo Quyết định số 45/QĐ-UBND.', relation: 'refers', by: 'QĐ' },
      { text: 'Giữ Quy định chính sách ban hành theo Nghị quyết số 45/NQ-HĐND.', relation: 'refers', by: 'QĐ' },
      { text: 'Giải ngân vốn được giao bổ sung tại Nghị quyết số 45/NQ-CP.', relation: 'refers', by: 'QĐ' },
    ],
  },
  received,
  {
    id: 'verb-behind',
    says: 'it begins its sentence, and the verb stands behind it: "… hết hiệu lực"',
    reads: (around) => (opensSentence(around) ? verbAfter(around.text, around.mention) : undefined),
    examples: [
      { text: 'Điều 2. Công văn số 4/KPS bị hủy bỏ.', relation: 'repeals', by: 'QĐ' },
      {
        text: 'Điều 3. Hiệu lực\nQuyết định số 7/QĐ-UBND được thay thế bởi Quyết định này.',
        relation: 'replaces',
        by: 'QĐ',
      },
      { text: 'Hướng dẫn số 4/HD-KPS bị đình chỉ thi hành từ ngày 01/7/2031.', relation: 'suspends', by: 'QĐ' },
      {
        text: 'Khoản 2 Điều 3 Nội quy ban hành kèm theo Quyết định số 7/QĐ-KPS được sửa đổi như sau: “2. Giờ mở bến.”',
        relation: 'amends',
        by: 'QĐ',
      },
      {
        text: 'Kể từ ngày Quyết định này có hiệu lực, các quy định trước đây tại Quyết định số 7/QĐ-UBND đều bãi bỏ.',
        relation: 'repeals',
        by: 'QĐ',
      },
      {
        text: 'Nội dung danh mục thủ tục về bến bãi đã được Chủ tịch UBND tỉnh công bố tại số thứ tự 4, 5 Mục I Phụ lục kèm theo Quyết định số 7/QĐ-UBND hết hiệu lực.',
        relation: 'repeals',
        by: 'QĐ',
      },
      {
        text: 'Tại trang 2 Quyết định số 7/QĐ-UBND đã in “mười” nay sửa lại là “mười hai”.',
        relation: 'corrects',
        by: 'QĐ',
      },
      {
        text: 'Quyết định số 7/QĐ-UBND về phí đò hết hiệu lực kể từ ngày Quyết định này có hiệu lực.',
        relation: 'repeals',
        by: 'QĐ',
      },
      {
        text: 'Người vi phạm bị xử lý theo nội quy. Chỉ thị số 4/CT-KPS hết hiệu lực kể từ ngày Chỉ thị này có hiệu lực.',
        relation: 'repeals',
        by: 'CT',
      },
      {
        text: 'Quy định phí đò ngang\nĐiều 3. Quyết định số 7/QĐ-UBND về phí đò hết hiệu lực từ ngày 01/7/2031.',
        relation: 'repeals',
        by: 'QĐ',
      },
    ],
    counterExamples: [
      { text: 'Chỉ thị số 4/CT-KPS bị bãi bỏ bởi Chỉ thị số 9/CT-KPS ngày 02/3/2031.', relation: 'refers', by: 'CT' },
      { text: 'Quyết định số 7/QĐ-UBND được sửa đổi năm 2030 nên mức phí cao hơn.', relation: 'refers', by: 'QĐ' },
      { text: 'Hộ dân có tên tại Quyết định số 7/QĐ-UBND bị hủy bỏ hợp đồng.', relation: 'refers', by: 'QĐ' },
    ],
  },
  {
    id: 'item',
    says: 'it is an item of a list, whose lead-in tells: "Bãi bỏ các văn bản sau:"',
    reads: (around) => {
      const whole = opensItem(around)
      if (!whole && !provisionsOpenItem(around) && !attachedOpensItem(around)) return undefined
      const told = leadIn(around.text, around.block, pointsToRule(around.mention, around.own))
      // What stands in a part of it may be looked at for anything; only what is ended is ended in parts.
      return whole || (told && strong.has(told.value)) ? told : undefined
    },
    examples: [
      {
        text: '3. Bãi bỏ các quy định sau:\na) Mục I, II, IV Phần 2 của Định mức kinh tế - kỹ thuật bến đò ban hành kèm theo Thông tư số 40/2031/TT-BYT ngày 22/11/2031;',
        relation: 'repeals',
        by: 'TT',
      },
      { text: 'Bãi bỏ các quyết định sau:\n1. Quyết định số 7/QĐ-UBND về phí đò.', relation: 'repeals', by: 'QĐ' },
      {
        text: 'Điều 1. Bãi bỏ toàn bộ các quyết định sau đây\n1. Quyết định số 7/QĐ-UBND về phí đò.',
        relation: 'repeals',
        by: 'QĐ',
      },
      {
        text: 'Các quy định sau đây hết hiệu lực thi hành:\na) Điều 10 Thông tư số 29/2031/TT-BYT về hồ sơ.',
        relation: 'repeals',
        by: 'TT',
      },
      {
        text: 'DANH MỤC VĂN BẢN QUY PHẠM PHÁP LUẬT\nBÃI BỎ TOÀN BỘ\n(Kèm theo Quyết định này)\nI. Lĩnh vực bến bãi\n1. Quyết định số 7/QĐ-UBND về phí đò.',
        relation: 'repeals',
        by: 'QĐ',
      },
    ],
    counterExamples: [
      {
        text: 'DANH MỤC VĂN BẢN VỀ BẾN BÃI\n1. Quyết định số 7/QĐ-UBND về phí đò.',
        relation: 'refers',
        by: 'QĐ',
      },
      {
        text: 'Sở nhận được công văn về việc thực hiện phí đò. Sở có ý kiến như sau:\n- Tại Điều 7 Nghị định số 10/2031/NĐ-CP quy định:',
        relation: 'refers',
      },
    ],
  },
  {
    id: 'chain',
    says: 'the lead-in that began with "căn cứ" or "thực hiện" goes on over its semicolons',
    reads: chained,
    examples: [
      { text: 'Căn cứ Hợp đồng giữa hai bên; Biên bản số 07/BB-BV ngày 11/3/2031;', relation: 'basis', by: 'QĐ' },
      {
        text: 'Căn cứ kết quả kiểm tra; điểm 5 Phụ lục II ban hành kèm theo Nghị định số 118/2031/NĐ-CP;',
        relation: 'basis',
        by: 'QĐ',
      },
      {
        text: 'Về huấn luyện năm 2031\nQuán triệt chủ trương trên; Chỉ thị số 33/CT-BQP ngày 05/3/2031, đội xác định:',
        relation: 'implements',
        by: 'KH',
      },
      {
        text: 'Thực hiện chế độ báo cáo; kết luận của Bí thư tại cuộc họp (Thông báo số 44-TB/HU), phòng đề nghị các xã gửi.',
        relation: 'implements',
      },
    ],
    counterExamples: [
      {
        text: 'Căn cứ kết quả trên, sở đề nghị: đôn đốc thu nợ; Quyết định số 7/QĐ-SYT còn hiệu lực.',
        relation: 'refers',
      },
    ],
  },
  {
    id: 'according-to',
    says: 'something is carried out according to it, or what somebody says in it',
    reads: ({ text, mention, own, clause, reached }) =>
      pointsToRule(mention, own) ? undefined : accordingTo(text, mention, Math.max(clause, reached)),
    examples: [
      { text: 'Các xã triển khai diễn tập theo Kế hoạch số 16/KH-UBND.', relation: 'implements' },
      {
        text: 'Thực hiện kết luận của đồng chí Bí thư Thành ủy tại Thông báo số 12-TB/VPTU, sở đề nghị báo cáo.',
        relation: 'implements',
      },
    ],
    counterExamples: [
      { text: 'Thu phí theo Nghị định số 9/2031/NĐ-CP.', relation: 'refers' },
      { text: 'Thực hiện chỉ đạo của tỉnh, xã đã ban hành quy chế tại Quyết định số 5/QĐ-UBND.', relation: 'refers' },
    ],
  },
]

/** The rule of what nothing else tells of. */
export const reference: Omit<RelationRule, 'reads'> = {
  id: 'reference',
  says: 'nothing tells more: it is only referred to',
  examples: [{ text: 'Xem thêm Công văn số 14/SYT-NV.', relation: 'refers' }],
  counterExamples: [],
}

/** Where Điều, khoản, điểm are named, a part is meant, wherever the verb stands. */
function partOf({ provisions }: Around['mention'], { extent }: Relation): Pick<Relation, 'extent'> {
  return provisions && extent !== undefined ? { extent: 'part' } : {}
}

/** What this document says it does with the mention, by the first rule that tells. */
export function relationOf(around: Around): Relation {
  for (const { id, reads } of relationRules) {
    const relation = reads(around)
    if (relation) return { ...relation, ...partOf(around.mention, relation), rule: id }
  }
  return { value: 'refers', rule: reference.id }
}
