import { checkDraft } from '../check/check.ts'
import { parseText } from '../parse.ts'
import { knownDocuments } from '../query/cited-status.ts'
import { Nodes } from '../query/node.ts'
import { search } from '../query/search.ts'
import type { Desk } from './page.ts'
import { graphPage } from './pages/graph.ts'

/** Opens with what makes the reader load its words and patterns. */
const letter = `ỦY BAN NHÂN DÂN XÃ AN BÌNH
Số: 1/KH-UBND
An Bình, ngày 01 tháng 7 năm 2030
KẾ HOẠCH
Về sửa cầu
Căn cứ Nghị định số 1/2030/NĐ-CP ngày 02/01/2030 của Chính phủ;
1. Ban Kinh tế chủ trì, phối hợp với Công an xã sửa cầu trước ngày 20/7/2030.
Nơi nhận: Như trên.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Nguyễn Văn An`

/** A second of work at most, in pieces. */
const newestRead = 3

/** Does once what the first reader of each kind of page would wait for: compiling the reader's patterns, loading the graph page. */
export async function warmUp(desk: Desk): Promise<void> {
  const { corpus } = desk
  const document = parseText(letter)
  checkDraft({ document, text: letter, known: knownDocuments(corpus.citedStatus(document)) })
  await corpus.find('0/0')
  search(corpus.store, 'kế hoạch*', { limit: 1 })
  // What the overview shows first is read first; it brings in what the letter above does not have.
  const newest = desk.shelf.catalogue.list({}, { from: 0, count: newestRead }).keys
  for (const { paths } of new Nodes(corpus.store).all(newest)) {
    await new Promise((turn) => setImmediate(turn))
    if (paths[0] !== undefined) await desk.shelf.read(paths[0])
  }
  const [cited] = desk.shelf.mostCited
  if (cited) await graphPage(desk, { query: new URLSearchParams({ key: cited.document.key }), language: 'vi' })
}
