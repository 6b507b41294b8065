/**
 * Each document with each that cites it (`source`, `target`), once: the one count of "cited by" that `cites`, `show`, `stats`, `missing` and the
 * pages give. It counts as `cites` lists: what may also mean another document, and what a third document tells, are in it.
 */
export const citingPairs = `
  SELECT doc.work AS source, cited.target AS target FROM cited JOIN doc ON doc.id = cited.doc
  WHERE cited.target IS NOT NULL AND cited.target <> doc.work
  UNION SELECT doc.work, candidate.target FROM candidate JOIN doc ON doc.id = candidate.doc WHERE candidate.target <> doc.work
  UNION SELECT one.target, other.target FROM told
  JOIN cited AS one ON one.doc = told.doc AND one.n = told.source JOIN cited AS other ON other.doc = told.doc AND other.n = told.target
  JOIN mention ON mention.doc = told.doc AND mention.n = told.mention
  WHERE one.target IS NOT NULL AND other.target IS NOT NULL AND one.target <> other.target`
