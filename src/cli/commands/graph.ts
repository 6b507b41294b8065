import type { Register } from '../main.ts'
import type { GraphOptions } from '../run/graph.ts'
import { complete } from './corpus-options.ts'

/** `directives graph [document or path] [path…]`: the citation graph, whole or around a document. */
export const registerGraph: Register = (program, run, io) => {
  program
    .command('graph')
    .description('the citation graph, whole or around a document')
    .argument('[document]', 'the document in the middle; a first argument that exists on disk is a path')
    .argument('[path...]', 'files and folders to ask instead of the index')
    .option('-f, --format <format>', 'dot, svg, html, mermaid, graphml, gexf, json, csv, cypher, jsonld', 'dot')
    .option('-o, --output <path>', 'write to a file; for formats of several files, to a folder')
    .option('--depth <n>', 'how many citations around the document (default: 1)')
    .option('--direction <direction>', 'in (what cites it), out (what it cites) or both (default)')
    .option('--focus <name>', 'only the documents of this name and their neighbours')
    .option('--reaches <name>', 'only what leads to these documents')
    .option('--collapse <by>', 'one node for each issuer, type or year')
    .option('--relation <relation...>', 'only these relations')
    .option('--type <type...>', 'kinds of document')
    .option('--issuer <name...>', 'a part of the issuer’s name')
    .option('--system <system...>', 'state, party, front or joint')
    .option('--place <name...>', 'a part of the name of the place')
    .option('--from <date>', 'from this day, month or year')
    .option('--to <date>', 'up to this day, month or year')
    .option('--hide-external', 'without documents that the corpus does not hold')
    .option('--min-cited <n>', 'only documents that so many others cite')
    .option('--reduce', 'without citations that longer ways show as well')
    .option('--title <text>', 'of the picture')
    .option('--language <code>', 'of the words around the documents: vi (default) or en')
    .option('--theme <name>', 'light, dark, plain, or a theme file (JSON)')
    .option('--cluster <by>', 'level, year or none')
    .option('--rank <by>', 'size by pagerank or indegree')
    .option('--timeline <kind>', 'axis, rank or none')
    .option('--legend', 'with a legend')
    .option('--mentions', 'json: each citation with its sentences')
    .option('--link-base <url>', 'before the paths of files in links')
    .option('--all', 'when the name is ambiguous, all its documents together')
    .option('--corpus <dir>', 'the folder that holds .directives/ (default: the nearest upwards)')
    .option('--jobs <n>', 'files parsed at the same time, when paths are given')
    .option('--include <glob...>', 'in folders, only files that match')
    .option('--exclude <glob...>', 'in folders, leave out files that match')
    .action((document: string | undefined, paths: string[], options: Omit<GraphOptions, 'color' | 'quiet'>) =>
      run(async () => (await import('../run/graph.ts')).graph(document, paths, complete(program, options), io)),
    )
}
