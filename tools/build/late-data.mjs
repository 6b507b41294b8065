import { basename } from 'node:path'
import { build } from 'esbuild'
import ts from 'typescript'
import { splice } from './splice.mjs'

/*
 * Long texts of the lexicon are read by the build, which makes tables of them: a start asks for them only where a table is missing. In the quick
 * bundle they stand in files of their own, `dist/late`, so that the engine need not read past them.
 */

const places = /[\\/]src[\\/]lexicon[\\/](?:divisions[\\/][^\\/]+|words[\\/](?:pair-)?assets)\.ts$/u
const long = 4_000

/** Leads to what lies in files of its own; the files are written by {@link LateData.write}. */
export class LateData {
  #sources = {}

  /** Where a bundle finds what the file at a path exports. */
  placeOf(path, name = basename(path, '.ts')) {
    this.#sources[name] = path
    return `./late/${name}.cjs`
  }

  /** The source with its long texts led to their file; `undefined` where it has none. */
  led(path, source) {
    if (!places.test(path)) return undefined
    const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true)
    const changes = []
    for (const { declarationList } of file.statements.filter(ts.isVariableStatement))
      for (const { name, initializer } of declarationList.declarations) {
        if (!initializer || !ts.isArrowFunction(initializer) || initializer.getWidth(file) < long) continue
        const { body } = initializer
        const text = `require(${JSON.stringify(this.placeOf(path))}).${name.getText(file)}()`
        changes.push({ start: body.getStart(file), end: body.end, text })
      }
    return changes.length === 0 ? undefined : splice(source, changes)
  }

  async write(folder, common) {
    await build({
      ...common,
      entryPoints: this.#sources,
      format: 'cjs',
      outdir: `${folder}/late`,
      outExtension: { '.js': '.cjs' },
      minify: true,
    })
  }
}
