import { foldSearch } from '../text/fold.ts'
import type { Block } from './blocks.ts'
import { writeBlocks } from './write.ts'

/** How much of a document its letterhead may take, in characters. */
const top = 4000

/** Whether quốc hiệu, the Party's name or a number line stands at the top. */
export function hasLetterhead(blocks: readonly Block[]): boolean {
  return isLetterhead(writeBlocks(blocks).text.slice(0, top))
}

/** The same of a text. */
export function isLetterhead(text: string): boolean {
  return /cong hoa xa hoi chu nghia|dang cong san viet nam|doc lap-tu do|\bso ?:/u.test(foldSearch(text))
}
