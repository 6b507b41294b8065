import fc from 'fast-check'

/**
 * Property tests draw from one seed, which the run prints (`before-all.ts`): the same commit gives the same result on every machine.
 * `npm run test:explore` draws from new ones and more often (DIRECTIVES_SEED, DIRECTIVES_RUNS).
 */
const factor = Number(process.env.DIRECTIVES_RUNS ?? 1)

fc.configureGlobal({ seed: Number(process.env.DIRECTIVES_SEED), numRuns: 100 * factor })

/** `count` runs of a property, or more when the run explores. */
export const runs = (count: number): { readonly numRuns: number } => ({ numRuns: count * factor })
