/** What a table of the index holds, a row of it, and each of its columns. */
export interface TableNote {
  readonly says: string
  readonly columns: Readonly<Record<string, string>>
}

const mark = '1 is yes, 0 is no'
const values = {
  type: 'the code of the type: CT, NQ, CV, QĐ, LUAT … (VB where no type could be read)',
  number: 'number and symbol as printed, a lost Đ restored: 16/CT-TTg, 05-CT/TU',
  issuer: 'who issued it, as printed',
  place: 'the place of the issuer, without its kind: Đà Lạt',
  subject: 'what it is about (trích yếu), as printed; of news its title',
  title: 'the name of a law, code or ordinance: Luật Đất đai',
  system: 'state, party, front or joint',
  level: 'central, province, district or commune',
}
const identity =
  'JSON: what tells it from all others (ordinal, groups of the symbol, years, body, places, terms; folded), compared part by part'
const bucket =
  'the block in which it is compared: n: and the ordinal, t: and the name of a law, d: and a day, x: when none'
const start = 'where it begins in the decoded text, a UTF-16 offset; `directives parse --text` prints that text'
const end = 'where it ends, exclusive: the text itself is source.slice(start, end)'
const line = 'the line of the decoded text on which it begins, from 1'
const ofDoc = 'the content in which it stands (doc.id)'

/**
 * What each table and column of the index means. Names, types and keys are those of the migrations (`schema.ts`); a test compares both, so
 * that no column is without its words and no words without their column. Days are ISO 8601 and may be a month or a year alone.
 */
export const tableNotes: Readonly<Record<string, TableNote>> = {
  file: {
    says: 'A file that was found below the indexed paths. Files with the same bytes share one content.',
    columns: {
      path: 'relative to the folder that holds .directives/, with / on every system',
      sha256: 'of the bytes, lower-case hexadecimal',
      doc: 'its content (doc.id); NULL when it could not be read',
      failure: 'why it could not be read, in English',
    },
  },
  doc: {
    says: 'A content: what was read of a file, once for all files with the same bytes.',
    columns: {
      id: 'of this index; it changes when the content is read again',
      content: 'sha256, version of the reader and media type: what is the same here is not read again',
      sha256: 'of the bytes, lower-case hexadecimal',
      kind: 'document, or news: an article about documents, which has no header of its own',
      system: values.system,
      level: values.level,
      type: values.type,
      number: values.number,
      date: 'the day of signing',
      issuer: values.issuer,
      place: values.place,
      subject: values.subject,
      identity,
      seat: 'JSON: where the writer sits, which tells whose "UBND tỉnh" is cited',
      bucket,
      not_before: 'of a document without a date: the latest day or year that it cites',
      work: 'the document that it is a copy of (work.key); NULL until it is linked',
      details: 'JSON: superior, signatures, recipients and notices, values alone',
      passage_from: 'the first of its passages (rowid of passage_words); 0 when it has none',
      passage_to: 'the last of its passages; -1 when it has none',
      effect_from: 'since when it holds, a day, where it says so',
      effect_until: 'until when it holds, a day, where it says so',
      effect_status: 'its status as a record prints it: Còn hiệu lực',
    },
  },
  cited: {
    says: 'A document that a content cites, once for all its mentions there: an edge of the graph, from doc.work to target.',
    columns: {
      doc: ofDoc,
      n: 'the place in citedDocuments of the parsed document, from 0',
      type: values.type,
      number: values.number,
      date: 'the day that is cited',
      issuer: values.issuer,
      place: values.place,
      title: values.title,
      subject: values.subject,
      identity,
      mentions: 'how many times it is mentioned in this content',
      bucket,
      status:
        'resolved: the corpus holds it; external: it is known and not held; ambiguous: one of several (candidate); unresolved; NULL until it is linked',
      rung: 'the rule that decided (`directives rules`)',
      target: 'the document that is meant (work.key); NULL when ambiguous or unresolved',
      why: 'why it was not decided, in English',
    },
  },
  candidate: {
    says: 'What an ambiguous citation may mean: a row for each.',
    columns: {
      doc: ofDoc,
      n: 'which of its cited documents (cited.n)',
      target: 'a document that it may be (work.key)',
    },
  },
  mention: {
    says: 'A place in a text that cites a document.',
    columns: {
      doc: ofDoc,
      n: 'in the order of the text, from 0',
      cited: 'which of its cited documents (cited.n)',
      text: 'the citation as printed, white space collapsed',
      sentence: 'the sentence around it, white space collapsed',
      mark_start: 'where the citation begins in sentence, a UTF-16 offset',
      mark_end: 'where it ends in sentence, exclusive; both are 0 where it could not be told',
      relation:
        'basis, implements, guides, amends, replaces, repeals, corrects, suspends, proposal, replies, attached or refers',
      voice: 'active, or passive: it is the cited document that does it ("được sửa đổi bởi")',
      extent: 'whole or part of the cited document; NULL where it is not told',
      nested: `it stands inside the subject of another citation: ${mark}`,
      line,
      start,
      end,
      provisions: 'JSON: the Điều, khoản, điểm that are named, a list; NULL when none is',
    },
  },
  told: {
    says: 'What one cited document does to another, as a content tells: "Công văn A về điều chỉnh Phương án B".',
    columns: {
      doc: ofDoc,
      n: 'in the order of the text, from 0',
      source: 'the one that does it (cited.n)',
      target: 'the one to which it is done (cited.n)',
      relation: 'as in mention',
      mention: 'where it is told (mention.n); -1 when that is not kept',
    },
  },
  task: {
    says: 'A task: what a document orders, asks or plans to be done.',
    columns: {
      doc: ofDoc,
      n: 'in the order of the text, from 0',
      value: 'the task as printed, white space collapsed',
      marker: 'of the item, as printed: 3. or a) or -',
      heading: 'of the part in which it stands',
      force: 'order, request or prohibition',
      deadline: 'a day, or 2021-12, 2021-Q4, 2021-H2, 2021',
      bound: 'before (that day is too late), by (it is not) or target',
      time: 'the hour of the deadline: 17:00',
      recurrence: 'weekly, monthly, quarterly …',
      rrule: 'the same as RRULE of RFC 5545',
      reports: 'JSON: to whom to report, and through whom, a list',
      assignees: 'JSON: who has to do it, with role lead or support, a list',
      folded: 'the assignees without diacritics and in small letters, parted by |',
      line,
      start,
      end,
    },
  },
  passages: {
    says: 'The paragraphs of a content, packed.',
    columns: {
      doc: ofDoc,
      packed:
        'raw deflate (RFC 1951) of UTF-8 lines: the first has the steps from line number to line number, each other one is a paragraph',
    },
  },
  reading: {
    says: 'What was read of a content that takes long to read again (a long text, letters read from pictures); others have no row.',
    columns: {
      doc: ofDoc,
      packed:
        'raw deflate (RFC 1951) of JSON: the document as `directives parse` prints it, 0 where a value is source.slice(start, end), and the text of a file that is none; of letters read from pictures also where each word stands (lines with their offset, page, base line and height, words with their edges, in points)',
    },
  },
  passage_words: {
    says: 'Full text of every paragraph, without diacritics: rowid is doc.passage_from and on. Its words alone are kept, not its text.',
    columns: { plain: 'the paragraph folded: small letters, no diacritics, đ as d' },
  },
  document_words: {
    says: 'Which words a content holds as they are written: rowid is doc.id.',
    columns: { words: 'the words folded, with diacritics, each once' },
  },
  work: {
    says: 'A document, as a node of the graph: one that the corpus holds, or an external one that gathers all that cite it.',
    columns: {
      key: 'its identity in one string, the key that every command prints and takes: 16/ct-ttg:2020',
      bucket,
      external: `the corpus does not hold it: ${mark}`,
      partial: `not known well enough to be told from others of that number: ${mark}`,
      system: values.system,
      level: values.level,
      type: values.type,
      number: values.number,
      date: 'the day of signing, or what is known of it',
      issuer: values.issuer,
      place: values.place,
      title: values.title,
      subject: values.subject,
      ordinal: 'the number without its symbol and leading zeros: 16, 12a',
      identity,
      weight: 'how many mentions name it in the whole corpus, copies included',
      by_title: 'a second bucket in which a numbered law is found by its name',
      by_date: 'a second bucket in which a numbered document is found by its day',
    },
  },
  mount: {
    says: 'A folder at which a disk or a share was mounted when documents below it were indexed: they stay while it is away.',
    columns: { path: 'as in file' },
  },
  dirty: {
    says: 'Blocks that still have to be worked out: empty when the index is complete.',
    columns: {
      bucket: 'as in doc, cited and work',
      moved: 'identities of the documents that came or left, where nothing else has changed',
    },
  },
  recheck: {
    says: 'Citations of documents whose day has changed, to be linked again: empty when the index is complete.',
    columns: { bucket: 'as in cited', doc: 'as in cited', n: 'as in cited' },
  },
}

/** Questions that the tables answer as they are; a test asks each of a real index. */
export const sampleQueries: readonly { readonly asks: string; readonly sql: string }[] = [
  {
    asks: 'Who cites whom, in which words, and where.',
    sql: `SELECT doc.work AS source, cited.target, mention.relation, mention.sentence, file.path, mention.line
FROM mention
JOIN cited ON cited.doc = mention.doc AND cited.n = mention.cited
JOIN doc ON doc.id = mention.doc
JOIN file ON file.doc = doc.id
WHERE cited.target IS NOT NULL
ORDER BY source, file.path, mention.line`,
  },
  {
    asks: 'Cited and not in the corpus, by how many documents.',
    sql: `SELECT work.key, work.type, work.number, work.date, work.title, count(DISTINCT doc.work) AS cited_by
FROM work
JOIN cited ON cited.target = work.key
JOIN doc ON doc.id = cited.doc
WHERE work.external = 1
GROUP BY work.key
ORDER BY cited_by DESC, work.key`,
  },
  {
    asks: 'Tasks with a deadline, and who leads.',
    sql: `SELECT task.deadline, json_extract(who.value, '$.value') AS lead, task.value, file.path, task.line
FROM task
JOIN file ON file.doc = task.doc, json_each(task.assignees) AS who
WHERE task.deadline IS NOT NULL AND json_extract(who.value, '$.role') = 'lead'
ORDER BY task.deadline, file.path, task.line`,
  },
  {
    asks: 'Documents by year and type.',
    sql: `SELECT substr(date, 1, 4) AS year, type, count(*) AS documents
FROM work
WHERE external = 0 AND date IS NOT NULL
GROUP BY year, type
ORDER BY year, documents DESC, type`,
  },
]
