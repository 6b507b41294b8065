/*
 * How long the pages of `directives serve` take: `npm run measure-pages -- FOLDER` asks an index of any size for each page that a reader may open of it,
 * those of the most cited document among them. Each answer is worked out by the server's own functions, without the network, and printed with
 * the processor time of the first answer and the median of nine. With a number behind the folder it asks for the pages of so many documents, drawn
 * evenly by day, and prints the median and the 95th of a hundred: of the first answers, until their heads and until they are whole, and of the second.
 */
import { openCorpus } from '../../src/corpus/corpus.ts'
import { framePieces } from '../../src/serve/frame.ts'
import type { Desk, PageOf } from '../../src/serve/page.ts'
import { pages } from '../../src/serve/pages.ts'
import { Shelf } from '../../src/serve/shelf.ts'
import { warmUp } from '../../src/serve/warm-up.ts'
import { median, processorTime } from './processor-time.ts'

const times = 9

/** The addresses that are asked for: words that stand in every document and in few, lists, and the documents that most and few others cite. */
function addressesOf({ shelf }: Desk): readonly string[] {
  const [hub, , , fourth] = shelf.mostCited.map(({ document }) => encodeURIComponent(document.key))
  const [newest] = shelf.catalogue.list({}, { from: 0, count: 1 }).keys
  const oldest = shelf.catalogue.entries.at(-1)?.key ?? ''
  const ofEach = [hub, fourth, encodeURIComponent(newest ?? '')].flatMap((key) =>
    key === undefined
      ? []
      : [
          `/document?key=${key}`,
          `/links?key=${key}&direction=in`,
          `/links?key=${key}&direction=out`,
          `/cascade?key=${key}`,
          `/graph?key=${key}`,
        ],
  )
  const words = [
    'đất đai',
    'dat dai',
    'Ủy ban nhân dân',
    'uy ban',
    'cầu treo',
    'Quyết định',
    'y tế chủ trì',
    'zzzz',
    '"sở y tế"',
    'lâm đồng cầu',
  ]
  const names = ['16/QĐ-UBND', '1/CT-UBND', '99999/QĐ-UBND', 'Luật Đất đai']
  return [
    '/',
    '/documents',
    '/documents?type=CT&year=2021',
    '/documents?page=7',
    '/tasks',
    '/tasks?day=2021-06-18&overdue=1',
    '/tasks?page=300',
    '/missing',
    `/path?from=${encodeURIComponent(newest ?? '')}&to=${encodeURIComponent(oldest)}`,
    `/path?from=${encodeURIComponent(newest ?? '')}&to=${hub ?? ''}`,
    ...[...words, ...names].flatMap((word) => [
      `/search?q=${encodeURIComponent(word)}`,
      `/search?typed=1&q=${encodeURIComponent(word)}`,
    ]),
    ...ofEach,
  ]
}

/** How long an answer is, in characters; `onHead` is called when its first piece is there. */
async function answer(desk: Desk, address: string, onHead: () => void = () => {}): Promise<number> {
  const url = new URL(address, 'http://127.0.0.1')
  const page = Object.entries(pages).find(([path]) => path === url.pathname)?.[1] as PageOf | undefined
  if (!page) throw new Error(address)
  const query = url.searchParams
  const got = await page(desk, { query, language: 'vi' })
  if ('html' in got) return got.html.length
  if ('fragment' in got) return got.fragment.html.length
  if (!('body' in got)) return 0
  let length = 0
  const around = { nonce: 'n', language: 'vi', name: desk.name, path: url.pathname, query } as const
  for await (const piece of framePieces(got, around)) {
    if (length === 0) onHead()
    length += piece.length
  }
  return length
}

/** Each page of a list of addresses, with what it takes at first and the median of some times. */
async function printPages(desk: Desk): Promise<void> {
  console.log('first  median     kB  page')
  for (const address of addressesOf(desk)) {
    let length = 0
    const all: number[] = []
    for (let time = 0; time < times; time += 1)
      all.push(
        await processorTime(async () => {
          length = await answer(desk, address)
        }),
      )
    const columns = [
      (all[0] ?? 0).toFixed(0).padStart(5),
      median(all).toFixed(0).padStart(7),
      (length / 1000).toFixed(0).padStart(6),
    ]
    console.log(`${columns.join(' ')}  ${decodeURIComponent(address)}`)
  }
}

/** The pages of documents that nobody has looked at, and the same once more. */
async function printDocuments(desk: Desk, count: number): Promise<void> {
  const held = desk.shelf.catalogue.entries
  const keys = Array.from(
    { length: Math.min(count, held.length) },
    (_, i) => held[Math.floor((i * held.length) / count)]?.key,
  )
  const [heads, first, again]: [number[], number[], number[]] = [[], [], []]
  for (const key of keys) {
    const address = `/document?key=${encodeURIComponent(key ?? '')}`
    const begun = process.cpuUsage()
    first.push(
      await processorTime(async () => {
        await answer(desk, address, () => {
          const { user, system } = process.cpuUsage(begun)
          heads.push((user + system) / 1000)
        })
      }),
    )
    again.push(await processorTime(async () => void (await answer(desk, address))))
  }
  console.log(`milliseconds of ${keys.length} documents: median, 95th of a hundred, most`)
  for (const [name, all] of Object.entries({ head: heads, whole: first, again })) {
    const at = (share: number): string =>
      (all.toSorted((a, b) => a - b)[Math.ceil(share * all.length) - 1] ?? 0).toFixed(0)
    console.log(`${name.padEnd(6)} ${[at(0.5), at(0.95), at(1)].map((one) => one.padStart(5)).join(' ')}`)
  }
}

const [folder, documents] = process.argv.slice(2)
if (folder === undefined) {
  console.error('npm run measure-pages -- FOLDER [DOCUMENTS] (of an index)')
  process.exitCode = 2
} else {
  const corpus = await openCorpus(folder)
  const desk: Desk = { corpus, shelf: new Shelf(corpus), name: 'measure', says: () => undefined }
  console.log(`prepare ${(await processorTime(async () => desk.shelf.prepare())).toFixed(0)} ms`)
  console.log(`warm up ${(await processorTime(() => warmUp(desk))).toFixed(0)} ms`)
  if (documents === undefined) await printPages(desk)
  else await printDocuments(desk, Number(documents))
  corpus.close()
}
