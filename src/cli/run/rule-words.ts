import type { Language } from '../../export/words/graph-words.ts'
import { formTable } from '../../forms/table.ts'
import { formsVi } from '../words/knowledge-vi.ts'
import { allRules, saysIn } from './rules.ts'

const rules = new Map(allRules.map((rule) => [rule.id, rule]))
const forms = new Map(formTable().map((form) => [form.id, form]))

/** What a rule or a form of citation says in the language of the reader; undefined where nobody knows the id. */
export function saysRule(id: string, language: Language): string | undefined {
  const rule = rules.get(id)
  if (rule) return saysIn(language, rule)
  return (language === 'vi' ? formsVi[id] : undefined) ?? forms.get(id)?.description
}
