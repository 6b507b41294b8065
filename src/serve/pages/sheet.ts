import { pictureOfPage } from '../../corpus/reread.ts'
import { Nodes } from '../../query/node.ts'
import { refusedPage } from '../frame.ts'
import type { Ask, Desk, HtmlPage, Picture } from '../page.ts'
import { asked, pageNumber } from '../places.ts'
import { pathOf } from './document.ts'

/** A page of a PDF, a scan or a picture, as the document's page shows it. Its file is looked up in the index by the document's key. */
export async function sheetPicture({ corpus }: Desk, { query, language }: Ask): Promise<Picture | HtmlPage> {
  const key = asked(query, 'key')
  const node = key === undefined ? undefined : new Nodes(corpus.store).get(key)
  const path = node && pathOf(node, query)
  const picture = path === undefined ? undefined : await pictureOfPage(path, corpus.root, pageNumber(query))
  return picture === undefined || 'failure' in picture ? refusedPage('notFound', language, 404) : picture
}
