import type { Root } from 'mdast'
import { unified } from 'unified'
import type { Source } from '../model/source.ts'
import { soundCopy } from '../text/damage/damage.ts'
import { normalise } from '../text/normalise.ts'
import { buildLayout } from './build-layout.ts'
import type { Layout } from './layout.ts'
import { readMarkdown } from './markdown.ts'
import { plainText, readPlain } from './plain.ts'

const plain = unified().use(plainText).freeze()

/**
 * Source → block tree → layout. Markdown goes through remark-parse, everything else through the plain-text reader; both
 * give the same tree, so the extractors never ask which it was.
 */
export function readLayout(source: Source): Layout {
  const { sound, mends } = soundCopy(normalise(source.text))
  const root: Root =
    source.mediaType === 'text/markdown'
      ? readMarkdown(sound.text)
      : source.format === undefined
        ? plain.parse(sound.text)
        : readPlain(sound.text, false)
  return buildLayout(source, sound, root, mends)
}
