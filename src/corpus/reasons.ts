export interface WalkFailure {
  readonly path: string
  /** In words that follow the path: "does not exist". */
  readonly reason: string
  /** It is there, or may be: what was known of it and below it is not taken as gone. */
  readonly isUnknown?: boolean
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

/** What hinders reading and writing alike; undefined for other failures. */
export function causeOf(error: unknown): string | undefined {
  const code = codeOf(error)
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied'
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'the disk is full'
  return code === 'ELOOP' ? 'its links lead in a circle' : undefined
}

/** A failure of the file system, in words that follow the path. */
export function reasonOf(error: unknown, done: 'read' | 'listed' = 'read'): string {
  const cause = causeOf(error)
  if (cause !== undefined) return `cannot be ${done}: ${cause}`
  const code = codeOf(error)
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'does not exist'
  if (code === 'ENAMETOOLONG') return 'is no path: the name is too long'
  return `cannot be ${done} (${code || 'unknown error'})`
}

/** Nothing is there; every other failure leaves open what is. */
export const isGone = (error: unknown): boolean => ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(codeOf(error))
