import { exportGraph } from '../../export/export.ts'
import { nameOf } from '../../export/labels.ts'
import { graphAround } from '../../query/graph.ts'
import { Nodes } from '../../query/node.ts'
import { signersOf } from '../../query/show.ts'
import { refusedPage } from '../frame.ts'
import type { Answer, Ask, Desk } from '../page.ts'
import { asked } from '../places.ts'

/** More documents around one are a carpet. */
const most = 150

/** The graph page of a document with those around it; its files lead back to the workbench. */
export async function graphPage({ corpus, shelf }: Desk, { query, language }: Ask): Promise<Answer> {
  const node = new Nodes(corpus.store).get(asked(query, 'key') ?? '')
  if (!node) return refusedPage('noSuchDocument', language, 404)
  const { catalogue, statuses } = shelf
  const known = { links: shelf.links(node.key), statuses, isHeld: (key: string) => catalogue.get(key) !== undefined }
  const graph = graphAround(corpus.store, node.key, most, known)
  const [file] = await exportGraph(graph, 'html', {
    signers: signersOf(
      corpus.store,
      graph.nodes.flatMap(({ key, external }) => (external ? [] : [key])),
    ),
    title: nameOf(node, language),
    language,
    linkBase: '/document?path=',
  })
  return { html: file?.content ?? '' }
}
