import type { GraphNode } from '../model/graph.ts'
import { foldBody } from '../text/bodies.ts'
import { foldSearch } from '../text/fold.ts'

/** The one meaning of `--issuer` and `--place`: lists, queries and graphs ask here. */

/** Whether the name, or its beginning at a word, stands in the issuer's; abbreviations of bodies and diacritics aside ("UBND tinh"). */
export function isIssuedBy({ issuer }: GraphNode, name: string): boolean {
  const wanted = words(foldBody(name))
  return issuer !== undefined && wanted !== '' && ` ${words(foldBody(issuer))} `.includes(` ${wanted}`)
}

const words = (folded: string): string => folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

/** A division as people write it: "tp đà nẵng" is da-nang; "xã Lương Minh" is a luong-minh below the district. */
interface WantedPlace {
  readonly words: string
  readonly name: string
  readonly levels?: readonly string[]
}

const kinds: readonly (readonly [pattern: RegExp, levels: readonly string[]])[] = [
  [/^(?:tinh)-/u, ['province']],
  [/^(?:thanh-pho|tp\.?)-/u, ['province', 'district']],
  [/^(?:quan|huyen|thi-xa|tx\.?)-/u, ['district']],
  [/^(?:phuong|xa|thi-tran|dac-khu)-/u, ['commune']],
]

function readPlace(typed: string): WantedPlace {
  const all = hyphened(typed)
  for (const [pattern, levels] of kinds) {
    const name = all.replace(pattern, '')
    // "Phường 7" keeps its kind.
    if (name !== all && !/^\d+$/u.test(name)) return { words: all, name, levels }
  }
  return { words: all, name: all }
}

const hyphened = (text: string): string => foldSearch(text).trim().replaceAll(' ', '-')

/** By the place, the words of the issuer, and what stands above the place: a ward of Đà Nẵng is in Đà Nẵng. */
export function placeTest(typed: string): (node: GraphNode) => boolean {
  const { words: all, name, levels } = readPlace(typed)
  if (all === '') return () => false
  return ({ key, place, issuer, level }) => {
    if (hyphened(issuer ?? '').includes(all)) return true
    if (hyphened(place ?? '').includes(name) && (levels === undefined || level === undefined || levels.includes(level)))
      return true
    const path = foldSearch(key.slice(key.lastIndexOf(':') + 1)).split('/')
    return (
      path.length > 1 && path.some((unit) => unit === all || (levels?.includes('province') !== false && unit === name))
    )
  }
}
