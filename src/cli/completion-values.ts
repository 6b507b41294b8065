import { checkRules } from '../check/check.ts'
import { exporters } from '../export/list.ts'
import { themes } from '../export/words/themes.ts'
import { encodings } from '../input/decode.ts'
import { documentTypes } from '../lexicon/document-types.ts'
import { relationCodes } from '../model/citation.ts'
import { documentFields, ocrModes, systems } from './option-words.ts'

/**
 * The values that options know and commander does not check itself, by the option, or by command and option where it means different
 * things. A test calls each and looks that none is refused.
 */
export const optionValues: Readonly<Record<string, readonly string[]>> = {
  '--relation': relationCodes,
  '--system': systems,
  '--ocr': ocrModes,
  '--encoding': encodings,
  '--type': documentTypes.map(({ code }) => code),
  '--rule': checkRules.map(({ id }) => id),
  '--ignore': checkRules.map(({ id }) => id),
  'parse --format': ['json', 'ndjson', 'text', 'akn'],
  'parse --only': documentFields,
  'graph --format': [...exporters.map(({ id }) => id), 'parquet'],
  '--direction': ['in', 'out', 'both'],
  '--collapse': ['issuer', 'type', 'year'],
  '--language': ['vi', 'en'],
  '--theme': Object.keys(themes),
  '--cluster': ['level', 'year', 'none'],
  '--rank': ['pagerank', 'indegree'],
  '--timeline': ['axis', 'rank', 'none'],
  '--book': ['in', 'out'],
  '--sort': ['given', 'date', 'number'],
}
