import { typeNameOf } from '../../graph/label.ts'
import { documentTypes } from '../../lexicon/document-types.ts'
import type { ProvisionUnits } from '../../model/citation.ts'
import { slug } from '../slug.ts'

/** Law-making documents are acts; all that offices write to one another is a document. */
export const isAct = (type: string): boolean =>
  documentTypes.some(({ code, normative }) => code === type && normative === true)

export interface NamedWork {
  /** The code of the type. */
  readonly type: string
  /** The identity key (`identity/key.ts`). */
  readonly key: string
  /** The year of the document, when it is known. */
  readonly year?: string
}

/**
 * The IRI of a work by the Akoma Ntoso Naming Convention 1.0: country, kind, type, place of the issuer (none for central bodies), year,
 * number. The same from the document itself and from whoever cites it in full. Without a year it is the IRI of a reference.
 *
 * @example workIri({ type: 'CT', key: '16/ct-ttg:2020', year: '2020' }) // '/akn/vn/doc/chi-thi/2020/16-ct-ttg'
 * @example workIri({ type: 'CV', key: '412-cv/tu:2020-2025:lâm-đồng', year: '2021' }) // '/akn/vn/doc/cong-van/lam-dong/2021/412-cv-tu'
 */
export function workIri({ type, key, year }: NamedWork): string {
  const [number = '', ...rest] = key.split(':')
  const places = rest.filter((part) => !/^\d{4}(?:-\d{2,4}){0,2}$/u.test(part)).map((part) => slug(part, '.'))
  const name = slug(number, '-') || 'unknown'
  if (year === undefined)
    return `/akn/ontology/reference/vn/${[slug(typeNameOf(type), '-'), ...places, name].join('/')}`
  return `/akn/vn/${isAct(type) ? 'act' : 'doc'}/${[slug(typeNameOf(type), '-'), ...places, year, name].join('/')}`
}

/** The IRI of something that is no document: a body, a person, an office. */
export const ontologyIri = (kind: 'organization' | 'person' | 'role', name: string): string =>
  `/akn/ontology/${kind}/vn/${slug(name, '.') || 'unknown'}`

/** The elements of the hierarchy by what their marker says; what comes first decides. */
const elements: readonly (readonly [marker: RegExp, element: string, id: string])[] = [
  [/^phần/iu, 'part', 'part'],
  [/^chương/iu, 'chapter', 'chp'],
  [/^tiểu mục/iu, 'subsection', 'subsec'],
  [/^mục/iu, 'section', 'sec'],
  [/^điều/iu, 'article', 'art'],
  [/^[IVXLC]+[.)/-]?$/u, 'section', 'sec'],
  [/^[A-ZĐ][.)/-]?$/u, 'title', 'title'],
  [/^\d+(?:\.\d+)*[.)/-]?$/u, 'paragraph', 'para'],
  [/^[a-zđ]{1,2}(?:\.?\d+)?[.)/-]?$/u, 'point', 'point'],
  [/^[^\p{L}\p{N}]+$/u, 'indent', 'indent'],
]

/** What a part of the outline is in Akoma Ntoso: its element, and the beginning of its eId. */
export interface HierarchyName {
  readonly element: string
  /** Of an `hcontainer`. */
  readonly name?: string
  /** Without the ids of what holds it: "art_5". Not unique for bullets. */
  readonly id: string
}

/**
 * @param marker as printed; none for a heading without a number
 * @param place among its sisters, from 1
 * @example hierarchyName('Điều 5.', 1).id // 'art_5'
 */
export function hierarchyName(marker: string | undefined, place: number): HierarchyName {
  const said = marker?.trim() ?? ''
  const known = said === '' ? undefined : elements.find(([pattern]) => pattern.test(said))
  if (known === undefined)
    return { element: 'hcontainer', name: said === '' ? 'heading' : 'part', id: `hcontainer_${place}` }
  const [, element, id] = known
  const number = slug(said.replace(/^(?:phần|chương|tiểu mục|mục|điều)\s+(?:thứ\s+)?/iu, ''), '-')
  return { element, id: `${id}_${/^đ[.)]?$/u.test(said) ? 'dd' : number || place}` }
}

/** The part of a document that is cited, as an eId; undefined when it has no Điều, khoản or điểm. */
export function provisionId({ article, clause, point }: ProvisionUnits): string | undefined {
  const parts = [
    ...(article === undefined ? [] : [`art_${slug(article, '-')}`]),
    ...(clause === undefined ? [] : [`para_${slug(clause, '-')}`]),
    // "đ" and "d" are two points.
    ...(point === undefined ? [] : [`point_${point === 'đ' ? 'dd' : slug(point, '-')}`]),
  ]
  return parts.length === 0 ? undefined : parts.join('__')
}
