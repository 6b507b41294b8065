import { readInside } from '../corpus/read-inside.ts'
import { plainDocument } from '../export/plain-document.ts'
import { sourceOfText } from '../input/source.ts'
import { relationCodes } from '../model/citation.ts'
import type { GraphNode } from '../model/graph.ts'
import { parseDocument } from '../parse.ts'
import type { CitesResult } from '../query/cites.ts'
import { CallError } from './arguments.ts'
import { type Desk, type Tool, toolOf } from './tool.ts'

const day = /^\d{4}-\d{2}-\d{2}$/u
const limit = {
  type: 'integer',
  from: 1,
  to: 200,
  says: 'at most so many results (1 to 200; 20 when not given)',
} as const
const document = {
  type: 'string',
  required: true,
  says: 'the document as people write it ("Chỉ thị 16/CT-TTg ngày 31/3/2020", "16/CT-TTg 2020", "Luật Đất đai 2013"), or its key; a number alone may name several',
} as const
const relation = {
  type: 'string',
  among: relationCodes,
  says: `only citations with this relation: ${relationCodes.join(', ')}`,
} as const
const usual = 20

/** The one document that a name names. */
async function oneOf(name: string, { corpus }: Desk): Promise<GraphNode> {
  const found = await corpus.find(name)
  if (found.status === 'found' && found.documents.length === 1 && found.documents[0]) return found.documents[0]
  const candidates = found.status === 'found' ? found.documents : found.status === 'ambiguous' ? found.candidates : []
  if (candidates.length > 0)
    throw new CallError(
      `"${name}" names ${candidates.length} documents: call again with the key of one of them: ${JSON.stringify(candidates.slice(0, usual).map(brief))}`,
    )
  const nearest = found.status === 'unknown' ? found.nearest : []
  throw new CallError(
    `the corpus has no document "${name}"${nearest.length === 0 ? '; look for its words with search' : `; near ones: ${JSON.stringify(nearest.map(brief))}`}`,
  )
}

/** As much of a document as tells it from others. */
const brief = ({ key, label, date, issuer, subject, external, status }: GraphNode): object => ({
  key,
  label,
  date,
  issuer,
  subject,
  external,
  ...(status === undefined ? {} : { status }),
})

/** Citing documents with their sentences, no more than are asked for. */
function cited(target: GraphNode, results: readonly CitesResult[], most: number): object {
  return {
    document: brief(target),
    total: results.length,
    results: results.slice(0, most).map(({ document: one, depth, mentions }) => ({
      document: brief(one),
      depth,
      mentions: mentions.map(({ relation: how, sentence, path, line, provisions }) => ({
        relation: how,
        sentence,
        path,
        line,
        ...(provisions ? { provisions: provisions.map(({ value }) => value) } : {}),
      })),
    })),
  }
}

const linkSpecs = {
  document,
  relation,
  depth: { type: 'integer', from: 1, to: 8, says: 'how many citations away (1 to 8; 1 when not given)' },
  limit,
} as const

/** What the server offers, in the order in which it is listed. Every tool only reads. */
export const tools: readonly Tool[] = [
  toolOf({
    name: 'parse',
    description:
      'Reads one Vietnamese administrative document (a file below the folder of the corpus, or a text) and gives its header, signatures, recipients, cited documents and tasks with who and when.',
    specs: {
      path: { type: 'string', says: 'a file below the folder of the corpus: text, Markdown, Word, PDF, HTML …' },
      text: { type: 'string', says: 'the text of a document, instead of a path' },
    },
    answer: async ({ path, text }, { folder }) => {
      if ((path === undefined) === (text === undefined)) throw new CallError('give either path or text')
      if (text !== undefined) return plainDocument(parseDocument(sourceOfText(text, 'text.txt')))
      const read = await readInside(folder, path ?? '')
      if ('failure' in read) throw new CallError(`${path} ${read.failure}`)
      return plainDocument(parseDocument(read.source, read.notices))
    },
  }),
  toolOf({
    name: 'find',
    description:
      'Finds documents of the corpus by name or number, as people write them. Numbers restart each year or term, so one number may name several documents: all are listed with date and issuer.',
    specs: { document },
    answer: async ({ document: name }, { corpus }) => {
      const found = await corpus.find(name, { all: true })
      return found.status === 'found'
        ? { documents: found.documents.slice(0, 50).map(brief) }
        : { documents: [], nearest: found.status === 'unknown' ? found.nearest.map(brief) : [] }
    },
  }),
  toolOf({
    name: 'cites',
    description: 'Which documents cite a document: each with the citing sentences, the relation, file and line.',
    specs: linkSpecs,
    answer: async ({ document: name, limit: most = usual, ...options }, desk) => {
      const target = await oneOf(name, desk)
      return cited(target, desk.corpus.cites([target], citesOptions(options)), most)
    },
  }),
  toolOf({
    name: 'refs',
    description: 'What a document cites: each cited document with the sentences, the relation, file and line.',
    specs: linkSpecs,
    answer: async ({ document: name, limit: most = usual, ...options }, desk) => {
      const target = await oneOf(name, desk)
      return cited(target, desk.corpus.refs([target], citesOptions(options)), most)
    },
  }),
  toolOf({
    name: 'status',
    description:
      'Whether a document is in force as far as the corpus tells, on a day: what replaces, repeals, suspends or amends it, since when, whole or which Điều, with the sentences. "unknown" means that the corpus is silent, not that the document holds.',
    specs: {
      document,
      at: {
        type: 'string',
        pattern: day,
        says: 'the day of the answer, YYYY-MM-DD; that of the latest document of the corpus when not given',
      },
    },
    answer: async ({ document: name, at }, desk) => {
      const target = await oneOf(name, desk)
      const status = desk.corpus.status(target, at === undefined ? {} : { at })
      if (status === undefined) throw new CallError(`nothing is known of ${target.key}`)
      return { ...status }
    },
  }),
  toolOf({
    name: 'tasks',
    description:
      'What documents order to be done: by whom, by when, with whom, reported to whom; those with a deadline first, by deadline. The tool has no clock: name the days.',
    specs: {
      document: { type: 'string', says: `only of this document: ${document.says}` },
      assignee: { type: 'string', says: 'a part of the name of who must do it, with or without diacritics: "Sở Y tế"' },
      due_from: { type: 'string', pattern: day, says: 'deadlines from this day on, YYYY-MM-DD' },
      due_to: { type: 'string', pattern: day, says: 'deadlines up to this day, YYYY-MM-DD' },
      limit,
    },
    answer: async ({ document: name, assignee, due_from, due_to, limit: most = usual }, desk) => {
      const documents = name === undefined ? undefined : [(await oneOf(name, desk)).key]
      const results = desk.corpus.tasks({
        ...(documents ? { documents } : {}),
        ...(assignee === undefined ? {} : { assignee }),
        ...(due_from === undefined ? {} : { dueFrom: due_from }),
        ...(due_to === undefined ? {} : { dueTo: due_to }),
        limit: most,
      })
      return { results: results.map(({ document: one, ...task }) => ({ ...task, document: brief(one) })) }
    },
  }),
  toolOf({
    name: 'search',
    description:
      'Full text search in the corpus: words, "a phrase", begin*; with or without diacritics. Gives the passages with file and line.',
    specs: {
      words: { type: 'string', required: true, says: 'what to look for: hồ chứa nước, "an toàn đập", kiểm*' },
      limit,
    },
    answer: async ({ words, limit: most = usual }, { corpus }) => {
      if (!/[\p{L}\p{N}]/u.test(words)) throw new CallError('"words" holds no word')
      return {
        results: corpus.search(words, { limit: most }).map(({ document: one, hits }) => ({
          document: brief(one),
          hits: hits.map(({ path, line, snippet }) => ({ path, line, snippet })),
        })),
      }
    },
  }),
]

function citesOptions(options: { readonly relation: string | undefined; readonly depth: number | undefined }): object {
  return {
    ...(options.relation === undefined ? {} : { relations: [options.relation] }),
    ...(options.depth === undefined ? {} : { depth: options.depth }),
  }
}
