/*
 * What indexing and questions cost at several sizes: `npm run measure -- [COUNT…]` (1000, 5000 and 20000 when not given). For each size a process of its own
 * invents a corpus (`tools/generate`), indexes it, changes one file, and asks questions; times are those of the processor but where the clock is named, the peak is that of the whole process.
 * `--jobs N` before the counts reads with so many threads: `taskset -c 0 npm run measure -- --jobs 1 40000` tells what one processor takes.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openCorpus } from '../../src/corpus/corpus.ts'
import { median, processorTime } from './processor-time.ts'

const here = fileURLToPath(import.meta.url)
const generator = fileURLToPath(new URL('./corpus.js', import.meta.url))

async function measure(
  count: number,
  folder: string,
  jobs: number | undefined,
): Promise<Readonly<Record<string, string>>> {
  spawnSync(process.execPath, [generator, String(count), folder])
  const corpus = await openCorpus(folder, { create: true })
  let reading = 0
  let clock = 0
  const begun = performance.now()
  const start = process.cpuUsage()
  const spent = (): number => {
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1e6
  }
  await corpus.index(['.'], {
    ...(jobs === undefined ? {} : { jobs }),
    progress: ({ phase }) => {
      if (phase !== 'reading') return
      reading = spent()
      clock = (performance.now() - begun) / 1000
    },
  })
  const linking = spent() - reading
  const peak = process.resourceUsage().maxRSS / 1000
  const documents = corpus.list()
  const changed: number[] = []
  const more: number[] = []
  const other: number[] = []
  const largest = documents.find(({ number }) => /^0?1\//u.test(number ?? ''))?.paths[0]
  for (const path of [documents[Math.floor(count / 2)]?.paths[0], largest]) {
    if (path === undefined) continue
    const file = join(folder, path)
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n`)
    const again = (): Promise<number> => processorTime(async () => void (await corpus.index([path], { jobs: 1 })))
    changed.push(await again())
    const text = readFileSync(file, 'utf8')
    writeFileSync(
      file,
      text.replace('Căn cứ ', 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 5/3/2020 của Chính phủ;\nCăn cứ '),
    )
    more.push(await again())
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^Số: \d+/mu, 'Số: 9753'))
    other.push(await again())
  }
  const cites: number[] = []
  const step = Math.ceil(documents.length / 200)
  for (const document of documents.filter((_, at) => at % step === 0))
    cites.push(await processorTime(async () => void corpus.cites([document])))
  const ask = async (work: () => unknown): Promise<string> => {
    const times: number[] = []
    for (let time = 0; time < 5; time += 1) times.push(await processorTime(async () => void (await work())))
    return `${median(times).toFixed(0)} ms`
  }
  const [cited] = corpus.stats({ limit: 1 }).mostCited
  const answers = {
    documents: String(count),
    reading: `${reading.toFixed(1)} s`,
    'reading, by the clock': `${clock.toFixed(1)} s`,
    linking: `${linking.toFixed(1)} s`,
    'peak memory': `${peak.toFixed(0)} MB`,
    index: `${(statSync(join(folder, '.directives/corpus.db')).size / 1e6).toFixed(0)} MB`,
    'one file, other words': changed.map((time) => `${time.toFixed(0)} ms`).join(', in the largest block '),
    'one file, one citation more': more.map((time) => `${time.toFixed(0)} ms`).join(', in the largest block '),
    'one file, another number': other.map((time) => `${time.toFixed(0)} ms`).join(', in the largest block '),
    'cites, median of 200': `${median(cites).toFixed(2)} ms`,
    'cites, the most cited': await ask(() => cited && corpus.cites([cited.document])),
    'search đất đai': await ask(() => corpus.search('đất đai')),
    'search ủy ban nhân dân': await ask(() => corpus.search('ủy ban nhân dân')),
    'find, a number that nothing bears': await ask(() => corpus.find('99999/QĐ-UBND')),
    'find, words that nothing bears': await ask(() => corpus.find('Luật Đường sông nội thủy')),
    cascade: await ask(() => cited && corpus.cascade(cited.document, { limit: 200 })),
    'tasks of one body': await ask(() => corpus.tasks({ assignee: 'Sở Y tế', limit: 50 })),
    missing: await ask(() => corpus.missing({ limit: 20 })),
  }
  corpus.close()
  return answers
}

const args = process.argv.slice(2)
const asked = args.indexOf('--jobs')
const jobs = asked < 0 ? undefined : Number(args.splice(asked, 2)[1])
const [first, ...others] = args
if (first === '--one') {
  const folder = mkdtempSync(join(tmpdir(), 'directives-measure-'))
  try {
    const answers = await measure(Number(others[0]), folder, jobs)
    console.log(
      Object.entries(answers)
        .map(([name, value]) => `${name.padEnd(36)}${value}`)
        .join('\n'),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
} else {
  const counts = first === undefined ? ['1000', '5000', '20000'] : [first, ...others]
  const threads = jobs === undefined ? [] : ['--jobs', String(jobs)]
  for (const count of counts) {
    spawnSync(process.execPath, [here, '--one', count, ...threads], { stdio: 'inherit' })
    console.log()
  }
}
