/*
 * The kinds of document (NĐ 30/2020, Phụ lục III; Quy định 399-QĐ/TW for the Party; Luật 64/2025/QH15 for normative documents).
 * `code` is what `header.type` and `citations[].type` say (our annotation rules, Header); `symbols` are the abbreviations that stand for
 * the type in a số, ký hiệu, the usual one first.
 */
export interface DocumentTypeRow {
  readonly code: string
  readonly name: string
  readonly symbols: readonly string[]
  /** Other words for it, in lower case. */
  readonly aliases?: readonly string[]
  /** Belongs to the normative documents (văn bản quy phạm pháp luật). */
  readonly normative?: boolean
  /** How it gives orders: what is a task in it. */
  readonly orders: OrderForm
  /** The kinds that stand together in pictures and legends. */
  readonly family: TypeFamilyId
  /** All that is asked of a type besides; what is not in the list is not so. */
  readonly is: readonly TypeTrait[]
  /** The citation forms of their own that name it; forms for all types aside. */
  readonly citedAs: readonly TypedForm[]
}

/**
 * How a type gives orders: `directive` and `letter` behind their lead-in, `plan` in its parts of tasks, `decision` where an article names who
 * acts, `report` hardly ever, `rules` only in the article on who carries them out.
 */
export type OrderForm = 'directive' | 'letter' | 'plan' | 'decision' | 'report' | 'rules'

export type TypeFamilyId =
  | 'law'
  | 'rule'
  | 'resolution'
  | 'directive'
  | 'decision'
  | 'plan'
  | 'report'
  | 'letter'
  | 'other'

/** Citation forms that not every type has. */
export type TypedForm =
  | 'anaphor'
  | 'dated'
  | 'generic'
  | 'plenum'
  | 'congress'
  | 'charter'
  | 'constitution'
  | 'law'
  | 'amending-law'
  | 'coded'
  | 'standard'

/** What is asked of a type, and what it means. */
export const typeTraits = {
  named: 'is cited by its name: laws, codes, ordinances, the constitution, charters',
  law: 'is passed by the legislature, of one rank among normative documents (Luật 64/2025/QH15, Điều 4)',
  circular: 'is issued by ministries, of one rank among normative documents',
  joint: 'is issued by several bodies together: their names are read together',
  standard: 'is numbered like "TCVN 6909:2001", which is its name',
  'sets-rules': 'lays down rules for everybody',
  rule: 'is a rule that holds: who acts by it only points to it',
  'decides-in-articles': 'written in articles it orders like a decision, and with the year in its number it sets rules',
  decides: 'decides, and may amend others; plans and letters change things, not documents',
  'changes-laws': 'may amend, replace, repeal or suspend laws',
  'changes-decrees': 'may do the same to decrees',
  'changes-circulars': 'may do the same to circulars',
  'changes-decisions': 'decides nothing in articles, and may do the same to decisions and resolutions',
  answered: 'is answered: a letter, a proposal, an invitation',
  'issued-by-few': 'is issued by few bodies: a number alone may tell it',
  'one-series': 'is numbered in one series for each body, with or without the year',
  'only-tells': 'proposes, tells, invites or is attached: it changes nothing',
  'letters-of-office': 'shares its letters with offices: CT is a Cục Thuế, TT a Trung tâm',
  counted: 'is counted as often as cited: "báo cáo 12 hộ"',
  'acted-by-number': 'though counted, is acted by under a number: "thực hiện Thông báo 14"',
  planned: 'goes by numbers of two and more figures, but not by a year: "Kế hoạch 2025"',
  'short-anywhere': 'has an abbreviation that means little else before a figure: "CT 16"',
  'short-where-acted-on': 'has an abbreviation that is one where something is done by it: "theo HD 61"',
  'small-anaphor': 'names a document in small letters too: "quyết định nêu trên"',
} as const

export type TypeTrait = keyof typeof typeTraits

/** Types that are asked for one by one. */
export const typeCodes = {
  /** "Văn bản": nothing tells the type. */
  unsaid: 'VB',
  letter: 'CV',
  decision: 'QĐ',
  regulation: 'QyĐ',
  resolution: 'NQ',
  jointResolution: 'NQLT',
  decree: 'NĐ',
  law: 'L',
  code: 'BL',
  ordinance: 'PL',
  constitution: 'HP',
  order: 'LCT',
  circular: 'TT',
  partyCircular: 'TTri',
  proposal: 'TTr',
  report: 'BC',
  consolidation: 'VBHN',
  contract: 'HĐ',
  agreement: 'BTT',
} as const

export const documentTypes: readonly DocumentTypeRow[] = [
  {
    code: 'NQ',
    name: 'Nghị quyết',
    symbols: ['NQ'],
    orders: 'plan',
    family: 'resolution',
    is: [
      'decides-in-articles',
      'decides',
      'changes-laws',
      'changes-decrees',
      'changes-circulars',
      'issued-by-few',
      'short-anywhere',
      'small-anaphor',
    ],
    citedAs: ['anaphor', 'dated', 'generic', 'plenum', 'congress'],
  },
  {
    code: 'QĐ',
    name: 'Quyết định',
    symbols: ['QĐ'],
    orders: 'decision',
    family: 'decision',
    is: ['decides-in-articles', 'decides', 'changes-circulars', 'short-anywhere', 'small-anaphor'],
    citedAs: ['anaphor', 'dated', 'generic'],
  },
  {
    code: 'CT',
    name: 'Chỉ thị',
    symbols: ['CT'],
    orders: 'directive',
    family: 'directive',
    is: ['issued-by-few', 'letters-of-office', 'short-anywhere', 'small-anaphor', 'changes-decisions'],
    citedAs: ['anaphor', 'dated', 'generic', 'plenum'],
  },
  {
    code: 'KL',
    name: 'Kết luận',
    symbols: ['KL'],
    orders: 'directive',
    family: 'resolution',
    is: ['issued-by-few', 'short-anywhere', 'changes-decisions'],
    citedAs: ['anaphor', 'dated', 'generic', 'plenum'],
  },
  {
    code: 'QC',
    name: 'Quy chế',
    symbols: ['QC'],
    orders: 'rules',
    family: 'rule',
    is: ['sets-rules', 'decides', 'letters-of-office'],
    citedAs: ['anaphor', 'dated'],
  },
  {
    code: 'QyĐ',
    name: 'Quy định',
    symbols: ['QyĐ', 'QĐi', 'QYĐ'],
    aliases: ['qui định'],
    orders: 'rules',
    family: 'rule',
    is: ['sets-rules', 'decides', 'issued-by-few', 'short-anywhere'],
    citedAs: ['anaphor', 'dated', 'generic', 'plenum'],
  },
  {
    code: 'TC',
    name: 'Thông cáo',
    symbols: ['TC'],
    orders: 'directive',
    family: 'report',
    is: ['letters-of-office'],
    citedAs: [],
  },
  {
    code: 'TB',
    name: 'Thông báo',
    symbols: ['TB'],
    orders: 'directive',
    family: 'report',
    is: ['answered', 'counted', 'acted-by-number', 'short-where-acted-on'],
    citedAs: ['anaphor', 'dated', 'generic', 'plenum', 'coded'],
  },
  {
    code: 'HD',
    name: 'Hướng dẫn',
    symbols: ['HD'],
    orders: 'plan',
    family: 'plan',
    is: ['letters-of-office', 'planned', 'short-where-acted-on'],
    citedAs: ['anaphor', 'dated', 'generic'],
  },
  {
    code: 'CTr',
    name: 'Chương trình',
    symbols: ['CTr', 'CTR', 'CTHĐ', 'CTrHĐ'],
    aliases: ['chương trình hành động'],
    orders: 'plan',
    family: 'plan',
    is: ['planned', 'short-where-acted-on'],
    citedAs: ['dated'],
  },
  {
    code: 'KH',
    name: 'Kế hoạch',
    symbols: ['KH'],
    orders: 'plan',
    family: 'plan',
    is: ['planned', 'short-where-acted-on'],
    citedAs: ['anaphor', 'dated', 'generic'],
  },
  {
    code: 'PA',
    name: 'Phương án',
    symbols: ['PA'],
    orders: 'plan',
    family: 'plan',
    is: ['letters-of-office', 'planned', 'short-where-acted-on'],
    citedAs: ['dated'],
  },
  {
    code: 'ĐA',
    name: 'Đề án',
    symbols: ['ĐA'],
    orders: 'plan',
    family: 'plan',
    is: ['only-tells', 'planned', 'short-where-acted-on'],
    citedAs: ['dated'],
  },
  {
    code: 'DA',
    name: 'Dự án',
    symbols: ['DA'],
    orders: 'plan',
    family: 'plan',
    is: ['only-tells', 'letters-of-office', 'counted'],
    citedAs: [],
  },
  {
    code: 'BC',
    name: 'Báo cáo',
    symbols: ['BC'],
    orders: 'report',
    family: 'report',
    is: ['answered', 'only-tells', 'counted', 'acted-by-number', 'short-where-acted-on'],
    citedAs: ['anaphor', 'dated', 'coded'],
  },
  {
    code: 'BB',
    name: 'Biên bản',
    symbols: ['BB'],
    orders: 'report',
    family: 'report',
    is: ['only-tells', 'letters-of-office', 'counted', 'acted-by-number'],
    citedAs: ['dated'],
  },
  {
    code: 'TTr',
    name: 'Tờ trình',
    symbols: ['TTr', 'TTR', 'TTra'],
    orders: 'report',
    family: 'report',
    is: ['answered', 'only-tells', 'counted', 'acted-by-number', 'short-where-acted-on'],
    citedAs: ['anaphor', 'dated', 'coded'],
  },
  {
    code: 'HĐ',
    name: 'Hợp đồng',
    symbols: ['HĐ'],
    orders: 'report',
    family: 'letter',
    is: ['only-tells', 'letters-of-office', 'counted'],
    citedAs: ['coded'],
  },
  {
    code: 'CV',
    name: 'Công văn',
    symbols: ['CV'],
    orders: 'letter',
    family: 'letter',
    is: ['answered', 'short-anywhere', 'small-anaphor'],
    citedAs: ['anaphor', 'dated', 'generic', 'coded'],
  },
  {
    code: 'CĐ',
    name: 'Công điện',
    symbols: ['CĐ'],
    orders: 'directive',
    family: 'directive',
    is: ['answered', 'issued-by-few', 'small-anaphor', 'short-where-acted-on'],
    citedAs: ['anaphor', 'dated', 'generic'],
  },
  { code: 'BGN', name: 'Bản ghi nhớ', symbols: ['BGN'], orders: 'report', family: 'letter', is: [], citedAs: [] },
  {
    code: 'BTT',
    name: 'Bản thỏa thuận',
    symbols: ['BTT'],
    orders: 'report',
    family: 'letter',
    is: ['counted'],
    citedAs: [],
  },
  { code: 'GUQ', name: 'Giấy ủy quyền', symbols: ['GUQ'], orders: 'report', family: 'letter', is: [], citedAs: [] },
  {
    code: 'GM',
    name: 'Giấy mời',
    symbols: ['GM'],
    orders: 'letter',
    family: 'letter',
    is: ['answered', 'only-tells', 'counted', 'acted-by-number'],
    citedAs: [],
  },
  { code: 'GGT', name: 'Giấy giới thiệu', symbols: ['GGT'], orders: 'report', family: 'letter', is: [], citedAs: [] },
  {
    code: 'PG',
    name: 'Phiếu gửi',
    symbols: ['PG'],
    orders: 'report',
    family: 'letter',
    is: ['letters-of-office'],
    citedAs: [],
  },
  {
    code: 'PC',
    name: 'Phiếu chuyển',
    symbols: ['PC'],
    orders: 'report',
    family: 'letter',
    is: ['answered', 'letters-of-office'],
    citedAs: [],
  },
  {
    code: 'PB',
    name: 'Phiếu báo',
    symbols: ['PB'],
    orders: 'report',
    family: 'letter',
    is: ['letters-of-office'],
    citedAs: [],
  },
  // Forms of an office's own work (NĐ 30/2020, Phụ lục IV; the working rules of the committees).
  {
    code: 'PT',
    name: 'Phiếu trình',
    symbols: ['PT', 'PTr'],
    orders: 'report',
    family: 'letter',
    is: ['only-tells', 'letters-of-office'],
    citedAs: [],
  },
  {
    code: 'PTGQ',
    name: 'Phiếu trình giải quyết công việc',
    symbols: [],
    orders: 'report',
    family: 'letter',
    is: ['only-tells'],
    citedAs: [],
  },
  {
    code: 'PXL',
    name: 'Phiếu xử lý văn bản',
    symbols: [],
    orders: 'report',
    family: 'letter',
    is: ['only-tells'],
    citedAs: [],
  },
  {
    code: 'PGQ',
    name: 'Phiếu giải quyết văn bản đến',
    symbols: [],
    orders: 'report',
    family: 'letter',
    is: ['only-tells'],
    citedAs: [],
  },
  {
    code: 'NĐ',
    name: 'Nghị định',
    symbols: ['NĐ'],
    normative: true,
    orders: 'rules',
    family: 'rule',
    is: [
      'sets-rules',
      'rule',
      'decides',
      'changes-decrees',
      'changes-circulars',
      'issued-by-few',
      'one-series',
      'short-anywhere',
      'small-anaphor',
    ],
    citedAs: ['anaphor', 'dated'],
  },
  {
    code: 'TT',
    name: 'Thông tư',
    symbols: ['TT'],
    normative: true,
    orders: 'rules',
    family: 'rule',
    is: [
      'circular',
      'sets-rules',
      'rule',
      'decides',
      'changes-circulars',
      'one-series',
      'letters-of-office',
      'short-where-acted-on',
      'small-anaphor',
    ],
    citedAs: ['anaphor', 'dated'],
  },
  {
    code: 'TTLT',
    name: 'Thông tư liên tịch',
    symbols: ['TTLT', 'TTLB'],
    aliases: ['thông tư liên bộ'],
    normative: true,
    orders: 'rules',
    family: 'rule',
    is: ['circular', 'joint', 'sets-rules', 'rule', 'decides', 'changes-circulars', 'one-series'],
    citedAs: ['anaphor', 'dated'],
  },
  {
    code: 'NQLT',
    name: 'Nghị quyết liên tịch',
    symbols: ['NQLT'],
    normative: true,
    orders: 'plan',
    family: 'resolution',
    is: ['decides-in-articles', 'joint', 'sets-rules', 'decides'],
    citedAs: ['anaphor'],
  },
  {
    code: 'L',
    name: 'Luật',
    symbols: [],
    aliases: ['đạo luật'],
    normative: true,
    orders: 'rules',
    family: 'law',
    is: [
      'named',
      'law',
      'sets-rules',
      'rule',
      'decides',
      'changes-laws',
      'changes-decrees',
      'changes-circulars',
      'issued-by-few',
      'one-series',
      'letters-of-office',
      'counted',
      'small-anaphor',
    ],
    citedAs: ['anaphor', 'dated', 'law', 'amending-law'],
  },
  {
    code: 'BL',
    name: 'Bộ luật',
    symbols: [],
    normative: true,
    orders: 'rules',
    family: 'law',
    is: [
      'named',
      'law',
      'sets-rules',
      'rule',
      'decides',
      'changes-laws',
      'changes-decrees',
      'changes-circulars',
      'issued-by-few',
      'one-series',
      'counted',
      'small-anaphor',
    ],
    citedAs: ['anaphor', 'dated', 'law'],
  },
  {
    code: 'HP',
    name: 'Hiến pháp',
    symbols: [],
    normative: true,
    orders: 'rules',
    family: 'law',
    is: ['named', 'rule', 'changes-laws', 'changes-decrees', 'changes-circulars', 'issued-by-few', 'counted'],
    citedAs: ['constitution'],
  },
  {
    code: 'PL',
    name: 'Pháp lệnh',
    symbols: ['PL'],
    normative: true,
    orders: 'rules',
    family: 'law',
    is: [
      'named',
      'law',
      'sets-rules',
      'rule',
      'decides',
      'changes-laws',
      'changes-decrees',
      'changes-circulars',
      'issued-by-few',
      'one-series',
      'counted',
      'small-anaphor',
    ],
    citedAs: ['anaphor', 'dated', 'law', 'amending-law'],
  },
  {
    code: 'LCT',
    name: 'Lệnh',
    symbols: ['L', 'LCT'],
    orders: 'report',
    family: 'law',
    is: ['changes-laws', 'changes-decrees', 'changes-circulars', 'issued-by-few', 'letters-of-office'],
    citedAs: [],
  },
  {
    code: 'SL',
    name: 'Sắc lệnh',
    symbols: ['SL'],
    normative: true,
    orders: 'rules',
    family: 'law',
    is: ['changes-laws', 'changes-decrees', 'changes-circulars', 'issued-by-few'],
    citedAs: ['dated'],
  },
  {
    code: 'VBHN',
    name: 'Văn bản hợp nhất',
    symbols: ['VBHN'],
    orders: 'rules',
    family: 'law',
    is: ['sets-rules', 'changes-laws', 'changes-decrees', 'changes-circulars'],
    citedAs: [],
  },
  {
    code: 'ĐL',
    name: 'Điều lệ',
    symbols: ['ĐL'],
    orders: 'rules',
    family: 'rule',
    is: ['named', 'counted'],
    citedAs: ['charter'],
  },
  {
    code: 'TTri',
    name: 'Thông tri',
    symbols: ['TTri'],
    orders: 'directive',
    family: 'rule',
    is: [],
    citedAs: ['dated'],
  },
  {
    code: 'LKG',
    name: 'Lời kêu gọi',
    symbols: [],
    orders: 'report',
    family: 'report',
    is: ['counted'],
    citedAs: ['dated'],
  },
  {
    code: 'QCVN',
    name: 'Quy chuẩn kỹ thuật quốc gia',
    symbols: [],
    aliases: ['qcvn', 'quy chuẩn việt nam'],
    orders: 'report',
    family: 'rule',
    is: ['standard', 'rule', 'only-tells'],
    citedAs: ['standard'],
  },
  {
    code: 'TCVN',
    name: 'Tiêu chuẩn quốc gia',
    symbols: [],
    aliases: ['tcvn', 'tiêu chuẩn việt nam'],
    orders: 'report',
    family: 'rule',
    is: ['standard', 'rule', 'only-tells'],
    citedAs: ['standard'],
  },
  {
    code: 'VB',
    name: 'Văn bản',
    symbols: [],
    orders: 'letter',
    family: 'other',
    is: ['changes-circulars', 'answered', 'counted', 'small-anaphor'],
    citedAs: ['anaphor', 'dated', 'generic', 'coded'],
  },
]

const byTrait = new Map<TypeTrait, ReadonlySet<string>>()

/** The codes of the types that are so. */
export function typesThat(trait: TypeTrait): ReadonlySet<string> {
  const found =
    byTrait.get(trait) ?? new Set(documentTypes.flatMap(({ code, is }) => (is.includes(trait) ? [code] : [])))
  byTrait.set(trait, found)
  return found
}

/** The codes of the types that a citation form names. */
export const typesCitedAs = (form: TypedForm): readonly string[] =>
  documentTypes.flatMap(({ code, citedAs }) => (citedAs.includes(form) ? [code] : []))

/** The names of all types as alternatives of a pattern, the longest first. */
export const anyTypeName = documentTypes
  .filter(({ code }) => code !== typeCodes.unsaid)
  .map(({ name }) => name)
  .sort((a, b) => b.length - a.length)
  .join('|')
