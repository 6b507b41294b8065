import { csvExporter } from './csv.ts'
import { cypherExporter } from './cypher.ts'
import { dotExporter } from './dot.ts'
import type { Exporter } from './exporter.ts'
import { gexfExporter } from './gexf.ts'
import { graphmlExporter } from './graphml.ts'
import { htmlExporter } from './html.ts'
import { jsonExporter } from './json.ts'
import { jsonldExporter } from './jsonld.ts'
import { mermaidExporter } from './mermaid.ts'
import { pngExporter } from './png.ts'
import { svgExporter } from './svg.ts'

/** All output formats of the graph, in the order in which they are offered. */
export const exporters: readonly Exporter[] = [
  dotExporter,
  svgExporter,
  pngExporter,
  htmlExporter,
  mermaidExporter,
  graphmlExporter,
  gexfExporter,
  jsonExporter,
  csvExporter,
  cypherExporter,
  jsonldExporter,
]
