import { documentTypes } from '../lexicon/document-types.ts'
import type { RelationCode } from '../model/citation.ts'
import type { GraphEdge, GraphNode } from '../model/graph.ts'
import { type RelationStyle, relationStyles } from './words/relation-styles.ts'
import { type Paint, type Theme, type ThemeName, themes } from './words/themes.ts'
import { type TypeFamily, typeFamilies } from './words/type-shapes.ts'

const styleOf = new Map(relationStyles.map((style) => [style.relation, style]))
const families = new Map(typeFamilies.map((family) => [family.id, family]))
const familyOf = new Map(documentTypes.map(({ code, family }) => [code, families.get(family)]))
const otherFamily = families.get('other') as TypeFamily
const bareReference = relationStyles.find((style) => style.relation === 'refers') as RelationStyle

/** The theme itself, or the one of that name; light when nothing is said. */
export function themeOf(theme: ThemeName | Theme | undefined): Theme {
  return typeof theme === 'object' ? theme : themes[theme ?? 'light']
}

export function relationStyleOf(relation: RelationCode): RelationStyle {
  return styleOf.get(relation) ?? bareReference
}

export function typeFamilyOf(type: string): TypeFamily {
  return familyOf.get(type) ?? otherFamily
}

/** Fill and text by system and level; a document outside the corpus has no fill of its own. */
export function paintOf(node: GraphNode, theme: Theme): Paint & { readonly stroke: string } {
  const system = theme.systems[node.system ?? 'unknown']
  const stroke = node.ambiguous === true ? theme.ambiguous : system.stroke
  if (node.external) return { fill: theme.background, text: theme.text, stroke }
  return { ...system[node.level ?? 'unknown'], stroke }
}

/** The system's, level's and type's names as a CSS class, for whoever styles the picture. */
export function classOf(node: GraphNode): string {
  const marks = [
    node.system,
    node.level,
    typeFamilyOf(node.type).id,
    node.external ? 'external' : undefined,
    node.ambiguous === true ? 'ambiguous' : undefined,
  ]
  return marks.filter((mark) => mark !== undefined).join(' ')
}

export function edgeClassOf(edge: GraphEdge): string {
  return `${edge.relation} ${edge.resolution}`
}
