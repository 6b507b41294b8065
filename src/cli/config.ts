import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Told } from './io.ts'

/** Where a configuration may stand; the nearest folder upwards that has one decides, and in it the first of these. */
export const configFiles = ['directives.config.json', '.directivesrc.json', '.directivesrc', 'package.json'] as const

export type Values = Readonly<Record<string, unknown>>

/** A configuration as it was found: plain JSON, nothing in it is run. */
export interface Config {
  readonly file: string
  readonly values: Values
  /** Why it cannot be used. */
  readonly problem?: Told
}

export const isRecord = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * The configuration for a folder: `directives.config.json`, `.directivesrc(.json)` or the key `directives` of `package.json`, here or in the
 * nearest folder above.
 *
 * @returns undefined when there is none; with `problem` when the file is no JSON object
 * @example findConfig('/srv/van-ban')?.values.lang
 */
export function findConfig(folder: string): Config | undefined {
  for (const name of configFiles) {
    const file = join(folder, name)
    if (!existsSync(file)) continue
    const config = readConfig(file, name === 'package.json')
    if (config) return config
  }
  const above = dirname(folder)
  return above === folder ? undefined : findConfig(above)
}

function readConfig(file: string, isManifest: boolean): Config | undefined {
  const faulty = (problem: Told): Config | undefined => (isManifest ? undefined : { file, values: {}, problem })
  let read: unknown
  try {
    read = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/u, ''))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return faulty(({ errors }) => errors.config.noJson(file, why))
  }
  // Another program's package.json, broken or without our key, is not ours to judge.
  const values = isManifest ? (isRecord(read) ? read.directives : undefined) : read
  if (values === undefined) return undefined
  return isRecord(values)
    ? { file, values }
    : { file, values: {}, problem: ({ errors }) => errors.config.noObject(file) }
}
