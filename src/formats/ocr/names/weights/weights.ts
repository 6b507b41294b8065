import type { PackedLayer } from '../../nets/packed.ts'
import { far } from './far.ts'
import { farther } from './farther.ts'
import { farthest } from './farthest.ts'
import { last } from './last.ts'
import { middle } from './middle.ts'
import { near } from './near.ts'

/** All layers of the net for names in script type, the first that looks at the strip first. */
export const weights: readonly PackedLayer[] = [...near, ...middle, ...far, ...farther, ...farthest, ...last]
