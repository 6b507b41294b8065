import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { projectRoot } from '../cli/run-cli.ts'

/** The Python that has PySpark: of DIRECTIVES_PYTHON (set by `.ci/run`), else the machine's. */
export const python = process.env.DIRECTIVES_PYTHON ?? 'python3'

/** Where PySpark lies; undefined where it, or Java, is not installed. */
export function sparkHome(): string | undefined {
  const found = spawnSync(python, ['-c', 'import pyspark, os; print(os.path.dirname(pyspark.__file__))'])
  const java = spawnSync('java', ['-version'])
  return found.status === 0 && java.status === 0 ? found.stdout.toString().trim() : undefined
}

export const bin = join(projectRoot, 'bin/directives.js')

export interface Ran {
  readonly code: number | null
  readonly stderr: string
}

/** Runs the job and ends with it; `onText` is told what it says. */
export function runJob(args: readonly string[], onText: (all: string) => void = () => {}): Promise<Ran> {
  const job = spawn(
    python,
    [join(projectRoot, 'src/spark/citation_graph.py'), ...args, '--directives', `node ${bin}`],
    {
      env: { ...process.env, PYSPARK_PYTHON: python, SPARK_LOCAL_IP: '127.0.0.1' },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
  let stderr = ''
  job.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString('utf8')
    onText(stderr)
  })
  return new Promise((resolve) => job.on('close', (code) => resolve({ code, stderr })))
}

/** The rows of tables. */
export function tablesOf(folder: string, ...names: readonly string[]): readonly (readonly [string, unknown])[] {
  const printed = spawnSync(python, [join(projectRoot, 'test/spark/print_tables.py'), folder, ...names], {
    maxBuffer: 1 << 29,
    env: { ...process.env, SPARK_LOCAL_IP: '127.0.0.1' },
  })
  return printed.stdout
    .toString('utf8')
    .trim()
    .split('\n')
    .filter((line) => line.startsWith('['))
    .map((line) => JSON.parse(line))
}

export interface Cluster {
  readonly master: string
  readonly workers: readonly ChildProcess[]
  /** What the master has said. */
  said(): string
  stop(): void
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** A standalone cluster on loopback: one master and two workers, each a process of its own. */
export async function startCluster(home: string, folder: string): Promise<Cluster> {
  const port = await freePort()
  const start = (kind: string, ...args: readonly string[]): ChildProcess =>
    spawn(
      join(home, 'bin/spark-class'),
      [`org.apache.spark.deploy.${kind}`, '--host', '127.0.0.1', '--webui-port', '0', ...args],
      {
        env: { ...process.env, SPARK_HOME: home, SPARK_LOCAL_IP: '127.0.0.1', PYSPARK_PYTHON: python },
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    )
  const address = `spark://127.0.0.1:${port}`
  const master = start('master.Master', '--port', String(port))
  let text = ''
  master.stderr?.on('data', (chunk: Buffer) => {
    text += chunk.toString('utf8')
  })
  const heard = async (pattern: RegExp, count: number): Promise<void> => {
    while ((text.match(pattern) ?? []).length < count) {
      if (master.exitCode !== null) throw new Error(`the master has ended:\n${text}`)
      await new Promise((resolve) => master.stderr?.once('data', resolve))
    }
  }
  await heard(/Starting Spark master/gu, 1)
  const workers = ['a', 'b'].map((name) =>
    start('worker.Worker', '--cores', '1', '--memory', '1g', '--work-dir', join(folder, name), address),
  )
  for (const worker of workers) worker.stderr?.resume()
  await heard(/Registering worker/gu, workers.length)
  return {
    master: address,
    workers,
    said: () => text,
    stop: () => {
      for (const process of [...workers, master]) process.kill('SIGKILL')
    },
  }
}
