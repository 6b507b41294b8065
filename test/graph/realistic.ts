import type { RelationCode } from '../../src/model/citation.ts'
import type { Level, System } from '../../src/model/document.ts'
import type { CitationGraph, GraphEdge, GraphNode } from '../../src/model/graph.ts'
import { randomOf } from '../../tools/random.ts'

interface Body {
  readonly issuer: string
  readonly organ: string
  readonly place?: string
  readonly system: System
  readonly level: Level
  readonly types: readonly string[]
}

const topics = [
  'tăng cường công tác phòng cháy, chữa cháy tại khu dân cư',
  'bảo đảm an toàn hồ đập trong mùa mưa lũ năm nay và những năm tiếp theo',
  'phòng, chống dịch bệnh trên đàn gia súc, gia cầm',
  'phòng, chống đuối nước cho trẻ em, học sinh',
  'đẩy mạnh cải cách hành chính và chuyển đổi số',
  'tiết kiệm điện và sử dụng năng lượng hiệu quả',
  'công tác khám sức khỏe và tuyển chọn công dân nhập ngũ',
]
const provinces = ['Lâm Đồng', 'Nghệ An', 'Đồng Nai', 'Bắc Ninh', 'Quảng Ngãi']
const districts = ['Đà Lạt', 'Biên Hòa', 'Đức Trọng', 'Tuy Phong', 'Thuận An', 'Kỳ Anh']
const communes = ['Trấn Biên', 'Thượng Thanh', 'Xuân Hương', 'Nghi Đức', 'Hòa Đông', 'Mỹ Lộc', 'Đắk Nuê']

const bodies: readonly Body[] = [
  { issuer: 'Thủ tướng Chính phủ', organ: 'TTg', system: 'state', level: 'central', types: ['CT', 'QĐ', 'CĐ'] },
  { issuer: 'Chính phủ', organ: 'CP', system: 'state', level: 'central', types: ['NĐ', 'NQ'] },
  { issuer: 'Bộ Nông nghiệp và Môi trường', organ: 'BNNMT', system: 'state', level: 'central', types: ['TT', 'CV'] },
  { issuer: 'Ban Chấp hành Trung ương', organ: 'TW', system: 'party', level: 'central', types: ['NQ', 'CT', 'KL'] },
  ...provinces.flatMap((place): Body[] => [
    {
      issuer: `Ủy ban nhân dân tỉnh ${place}`,
      organ: 'UBND',
      place,
      system: 'state',
      level: 'province',
      types: ['KH', 'QĐ', 'CT', 'CV'],
    },
    { issuer: `Tỉnh ủy ${place}`, organ: 'TU', place, system: 'party', level: 'province', types: ['NQ', 'CT', 'KH'] },
    {
      issuer: `Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh ${place}`,
      organ: 'MTTQ',
      place,
      system: 'front',
      level: 'province',
      types: ['KH', 'HD'],
    },
  ]),
  ...districts.flatMap((place): Body[] => [
    {
      issuer: `Ủy ban nhân dân thành phố ${place}`,
      organ: 'UBND',
      place,
      system: 'state',
      level: 'district',
      types: ['KH', 'CV', 'BC'],
    },
    { issuer: `Thành ủy ${place}`, organ: 'TU', place, system: 'party', level: 'district', types: ['CV', 'KH', 'TB'] },
  ]),
  ...communes.flatMap((place): Body[] => [
    {
      issuer: `Ủy ban nhân dân phường ${place}`,
      organ: 'UBND',
      place,
      system: 'state',
      level: 'commune',
      types: ['KH', 'CV', 'BC'],
    },
    { issuer: `Đảng ủy phường ${place}`, organ: 'ĐU', place, system: 'party', level: 'commune', types: ['NQ', 'CV'] },
  ]),
]
const rankOfLevel: Readonly<Record<Level, number>> = { central: 0, province: 1, district: 2, commune: 3 }
const laws = [
  'Luật Phòng cháy và chữa cháy',
  'Luật Tổ chức chính quyền địa phương',
  'Luật Thủy lợi',
  'Luật Ngân sách nhà nước',
]

/** A graph in the form of real ones: laws at the root, directives of the centre, plans below, most edges `basis` or `implements`. */
export function realisticGraph(size: number, seed = 7): CitationGraph {
  const random = randomOf(seed)
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T
  const nodes: GraphNode[] = []
  for (let at = 0; at < size; at++)
    nodes.push(at < Math.ceil(size * 0.06) ? lawNode(at) : documentNode(at, size, random, pick))
  nodes.sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))
  const edges = new Map<string, GraphEdge>()
  for (const [at, node] of nodes.entries()) {
    if (node.external || at === 0) continue
    const wanted = 1 + Math.floor(random() * 3)
    for (let n = 0, tries = 0; n < wanted && tries < 12; tries++) {
      // Recent documents of the same or a higher level are cited most; now and then an old law.
      const reach = random() < 0.25 ? at : Math.min(at, 40)
      const target = nodes[at - 1 - Math.floor(random() ** 2 * reach)]
      if (target === undefined || rankOfLevel[target.level ?? 'central'] > rankOfLevel[node.level ?? 'commune'])
        continue
      const edge = citation(node, target, random)
      if (edges.has(`${edge.target} ${edge.source} ${edge.relation}`)) continue
      edges.set(`${edge.source} ${edge.target} ${edge.relation}`, edge)
      n += 1
    }
  }
  const byKey = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
  return {
    nodes: nodes.sort((a, b) => byKey(a.key, b.key)),
    edges: [...edges.values()].sort(
      (a, b) => byKey(a.source, b.source) || byKey(a.target, b.target) || byKey(a.relation, b.relation),
    ),
  }
}

function lawNode(at: number): GraphNode {
  const title = laws[at % laws.length] ?? ''
  const year = 2001 + ((at * 3) % 20)
  return {
    key: `L|${title} ${year}|${at}`,
    type: 'L',
    title,
    date: String(year),
    paths: [],
    external: true,
    system: 'state',
    level: 'central',
  }
}

function documentNode(at: number, size: number, random: () => number, pick: <T>(values: readonly T[]) => T): GraphNode {
  const body = pick(bodies)
  const type = pick(body.types)
  const span = size > 200 ? 10 : 3
  const year = 2024 - Math.floor(random() * span)
  const day = (limit: number): string => String(1 + Math.floor(random() * limit)).padStart(2, '0')
  const date = `${year}-${day(12)}-${day(28)}`
  const ordinal = String(1 + Math.floor(random() * 900))
  const separator = body.system === 'party' ? ['-', '/'] : ['/', '-']
  const number = `${ordinal}${separator[0]}${type}${separator[1]}${body.organ}`
  const external = random() < 0.2
  const undated = external && random() < 0.3
  return {
    key: `${body.organ}|${body.place ?? ''}|${year}|${number}|${at}`,
    type,
    number,
    ...(undated ? {} : { date }),
    issuer: body.issuer,
    ...(body.place === undefined ? {} : { place: body.place }),
    ...(external ? {} : { subject: pick(topics) }),
    system: body.system,
    level: body.level,
    paths: external ? [] : [`vb/${year}/${at}.txt`],
    external,
    ...(external && random() < 0.2 ? { ambiguous: true } : {}),
  }
}

function citation(source: GraphNode, target: GraphNode, random: () => number): GraphEdge {
  const roll = random()
  const relation: RelationCode =
    roll < 0.5
      ? 'basis'
      : roll < 0.78
        ? 'implements'
        : roll < 0.86
          ? 'refers'
          : roll < 0.9
            ? 'guides'
            : roll < 0.93
              ? 'amends'
              : roll < 0.96
                ? 'replies'
                : 'replaces'
  const text =
    target.number === undefined ? `${target.title} năm ${target.date}` : `${target.number} của ${target.issuer}`
  const sentence = `Căn cứ ${text}; xét đề nghị của cơ quan chuyên môn, yêu cầu các đơn vị nghiêm túc tổ chức thực hiện.`
  const count = 1 + Math.floor(random() ** 3 * 4)
  const start = sentence.indexOf(text)
  const mention = {
    text,
    sentence,
    relation,
    path: source.paths[0] ?? '',
    line: 5,
    span: { start, end: start + text.length },
  }
  return {
    source: source.key,
    target: target.key,
    relation,
    resolution: target.ambiguous === true ? 'ambiguous' : target.external ? 'external' : 'resolved',
    rung: 'exact',
    count,
    mentions: Array.from({ length: count }, (_, n) => ({ ...mention, line: 5 + n })),
  }
}
