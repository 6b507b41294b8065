import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

/**
 * One hash of what the content of an index depends on: every source file that reading and linking documents comes to, and the packages
 * that they use. No change of it can be forgotten: an index made with another one is read again. The same sources give the same hash.
 *
 * @param {string} [root] the folder of the project
 */
export async function readerVersion(root = process.cwd()) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/corpus/read-rows.ts', 'src/resolve/link-blocks.ts'],
    outdir: 'dist',
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'warning',
  })
  const text = (path) => readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n')
  const hash = createHash('sha256')
  for (const path of Object.keys(metafile.inputs).toSorted()) hash.update(`${path}\n${text(path)}\n`)
  hash.update(JSON.stringify(JSON.parse(text('package.json')).dependencies ?? {}))
  return hash.digest('hex').slice(0, 12)
}
