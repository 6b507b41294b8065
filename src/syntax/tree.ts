import type { Root } from 'mdast'
import { unified } from 'unified'
import type { Source } from '../model/source.ts'
import { mended, mendsInOrigin, mendsOf } from '../text/damage/damage.ts'
import { normalise } from '../text/normalise.ts'
import { buildLayout } from './build-layout.ts'
import type { Layout } from './layout.ts'
import { readMarkdown } from './markdown.ts'
import { plainText } from './plain.ts'

const plain = unified().use(plainText).freeze()

/**
 * Source → block tree → layout. Markdown goes through remark-parse, everything else through the plain-text reader; both
 * give the same tree, so the extractors never ask which it was.
 */
export function readLayout(source: Source): Layout {
  const copy = normalise(source.text)
  const mends = mendsOf(copy.text)
  const normal = mends.length > 0 ? mended(copy, mends) : copy
  const root: Root = source.mediaType === 'text/markdown' ? readMarkdown(normal.text) : plain.parse(normal.text)
  return buildLayout(source, normal, root, mendsInOrigin(copy, mends))
}
