import type { Plugin } from 'vitest/config'

/** Writes the letter classes of patterns out where the tests run the sources. */
export function latinLiteralsOfTests(): Promise<Plugin>
export function latinLiterals(): Promise<(path: string, source: string) => string | undefined>
