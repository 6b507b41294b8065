import type { Register } from '../main.ts'
import { collected, withExamples, withPaths } from '../options.ts'
import type { GraphOptions } from '../run/graph.ts'
import { complete } from './corpus-options.ts'

/** `directives graph [document or path] [path…]`: the citation graph, whole or around a document. */
export const registerGraph: Register = (program, run, io) => {
  const command = program
    .command('graph')
    .description('the citation graph, whole or around a document: DOT, SVG, an HTML page and more')
    .argument('[document]', 'the document in the middle; a first argument that exists on disk is a path')
    .argument('[path...]', 'files and folders to ask instead of the index')
    .optionsGroup('Output:')
    .option('-f, --format <format>', 'dot (default), svg, html, mermaid, graphml, gexf, json, csv, cypher or jsonld')
    .option('-o, --output <path>', 'write to a file, in the format of its ending; csv: to a folder')
    .option('--mentions', 'json: each citation with its sentences')
    .optionsGroup('What is chosen:')
    .option('--depth <n>', 'how many citations around the document (default: 1)')
    .option('--direction <direction>', 'in (what cites it), out (what it cites) or both (default)')
    .option('--focus <name>', 'only the documents of this name and their neighbours')
    .option('--reaches <name>', 'only what leads to these documents')
    .option('--relation <relation>', 'only these relations: implements, basis, …; several may be given', collected)
    .option('--type <type>', 'kinds: CT, "chỉ thị" or CT,KH; several may be given', collected)
    .option('--issuer <name>', 'a part of the issuer’s name; several may be given', collected)
    .option('--system <system>', 'state, party, front or joint; several may be given', collected)
    .option('--place <name>', 'a place, and what lies in it; several may be given', collected)
    .option('--from <date>', 'from this day, month or year')
    .option('--to <date>', 'up to this day, month or year')
    .option('--hide-external', 'without documents that the corpus does not hold')
    .option('--min-cited <n>', 'only documents that so many others cite')
    .option('--collapse <by>', 'one node for each issuer, type or year')
    .option('--reduce', 'without citations that longer ways show as well')
    .option('--all', 'when the name is ambiguous, all its documents together')
    .optionsGroup('How it looks:')
    .option('--title <text>', 'of the picture')
    .option('--language <code>', 'of the words around the documents: vi (default) or en')
    .option('--theme <name>', 'light, dark, plain, or a theme file (JSON)')
    .option('--cluster <by>', 'boxes by level, year or none')
    .option('--rank <by>', 'size by pagerank or indegree')
    .option('--timeline <kind>', 'years as axis, rank or none')
    .option('--legend', 'with a legend')
    .option('--link-base <url>', 'before the paths of files in links')
  withExamples(
    withPaths(command),
    'graph van-ban > graph.dot',
    'graph van-ban --format html -o graph.html',
    'graph "16/CT-TTg 2021" --direction in --depth 3 --relation implements guides --format svg -o chuoi.svg',
    'graph --collapse issuer --hide-external --format svg -o co-quan.svg',
  ).action((document: string | undefined, paths: string[], options: Omit<GraphOptions, 'color' | 'quiet'>) =>
    run(async () => (await import('../run/graph.ts')).graph(document, paths, complete(program, options), io)),
  )
}
