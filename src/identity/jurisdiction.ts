import { codeShapes, titleStandings, typeStandings } from '../lexicon/issuers.ts'
import type { Level, System } from '../model/document.ts'
import { bodyOfWords, levelOfBody, systemOfBody } from './bodies.ts'
import { levelOfPath } from './divisions.ts'
import type { Identity } from './identity.ts'
import { issuerWord } from './issuer.ts'

/** Whose a document is; what nothing tells is absent. */
export interface Standing {
  readonly system?: System
  readonly level?: Level
}

/**
 * Whose document it is, by what is known of it: its place, the code in its symbol, the words of its issuer, its type, its name, in that
 * order. A level that two of them tell is the first one's: TU is a province's committee, unless it sits in a city below one.
 *
 * @example standingOf(identityOfCited({ number: '30/2020/NĐ-CP' }, header)) // { system: 'state', level: 'central' }
 */
export function standingOf(identity: Identity): Standing {
  const [place] = identity.places
  const words = identity.issuer === undefined ? undefined : wordsStanding(identity.issuer)
  const told: readonly (Standing | undefined)[] = [
    place !== undefined && identity.places.length === 1 ? { level: levelOfPath(place) } : undefined,
    identity.level === undefined ? undefined : { level: identity.level },
    { ...bodyStanding(identity.body) },
    ...identity.groups.map(shapeStanding),
    words,
    identity.type === undefined ? undefined : typeStandings[identity.type],
    identity.title === undefined ? undefined : titleStanding(identity.title),
    // Numbers that run through a term are the Party's and the Đoàn's; the Đoàn's bodies are all in the tables.
    identity.terms.length > 0 ? { system: 'party' } : undefined,
  ]
  const system = told.find((one) => one?.system !== undefined)?.system
  const level = told.find((one) => one?.level !== undefined)?.level
  return { ...(system === undefined ? {} : { system }), ...(level === undefined ? {} : { level }) }
}

function bodyStanding(body: string | undefined): Standing {
  const system = systemOfBody(body)
  const level = levelOfBody(body)
  return { ...(system === undefined ? {} : { system }), ...(level === undefined ? {} : { level }) }
}

function shapeStanding(group: string): Standing | undefined {
  return codeShapes.find(({ starts, ends }) =>
    starts === undefined ? ends !== undefined && group.endsWith(ends) : group.startsWith(starts),
  )
}

function wordsStanding(issuer: string): Standing | undefined {
  const body = bodyOfWords(issuer)
  if (body !== undefined) return bodyStanding(body)
  // "Trưởng Công an phường", "liên Bộ Tài chính": the body's name stands behind the office of its head.
  const words = issuer.split(' ')
  for (let i = 0; i < words.length; i += 1) {
    const row = issuerWord(words.slice(i).join(' '))
    if (row) return row
  }
  return undefined
}

function titleStanding(title: string): Standing | undefined {
  return titleStandings.find(({ words }) => title.includes(words))
}
