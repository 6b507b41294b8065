import type { Document } from '../model/document.ts'

/** What `--ocr` knows. */
export const ocrModes = ['auto', 'always', 'never'] as const

/** What `--system` knows. */
export const systems = ['state', 'party', 'front', 'joint'] as const

/** What `parse --only` knows: parts of a document. */
export const documentFields = [
  'header',
  'article',
  'signatures',
  'recipients',
  'citations',
  'citedDocuments',
  'relationsBetween',
  'sections',
  'effect',
  'tasks',
  'notices',
  'about',
  'kind',
  'source',
] as const satisfies readonly (keyof Document)[]
