import type { RelationCode } from '../model/citation.ts'

/** What `--relation` knows. */
export const relations: readonly RelationCode[] = [
  'basis',
  'implements',
  'amends',
  'replaces',
  'repeals',
  'corrects',
  'suspends',
  'guides',
  'proposal',
  'replies',
  'attached',
  'refers',
]

/** What `--ocr` knows. */
export const ocrModes = ['auto', 'always', 'never'] as const

/** What `--system` knows. */
export const systems = ['state', 'party', 'front', 'joint'] as const
