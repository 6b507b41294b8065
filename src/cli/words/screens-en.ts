/** The frame of every help: commander's own headings, and the names of what stands in `<…>` and `[…]`. */
export const screensEn = {
  titles: {
    'Usage:': 'Usage:',
    'Arguments:': 'Arguments:',
    'Options:': 'Options:',
    'Commands:': 'Commands:',
    'Global Options:': 'With every command:',
    'Examples:': 'Examples:',
  },
  places: {
    book: 'book',
    by: 'by',
    code: 'code',
    command: 'command',
    date: 'date',
    day: 'day',
    dir: 'dir',
    direction: 'direction',
    document: 'document',
    fields: 'fields',
    file: 'file',
    form: 'form',
    format: 'format',
    from: 'from',
    glob: 'glob',
    ids: 'ids',
    kind: 'kind',
    millions: 'millions',
    n: 'n',
    name: 'name',
    options: 'options',
    path: 'path',
    relation: 'relation',
    rule: 'rule',
    seconds: 'seconds',
    shell: 'shell',
    size: 'size',
    system: 'system',
    term: 'term',
    text: 'text',
    to: 'to',
    type: 'type',
    url: 'url',
    when: 'when',
    words: 'words',
  },
}

/** Headings of the manual page, and what no help says. */
export const manEn = {
  manual: 'User commands',
  name: 'NAME',
  synopsis: 'SYNOPSIS',
  commands: 'COMMANDS',
  options: 'OPTIONS OF EVERY COMMAND',
  environment: 'ENVIRONMENT',
  files: 'FILES',
  exit: 'EXIT STATUS',
  variables: [
    [
      'DIRECTIVES_LANG',
      'vi or en: the language of all that is said; before the configuration and the locale (LC_ALL, LC_MESSAGES, LANG)',
    ],
    ['NO_COLOR', 'plain text without colours'],
    ['COLUMNS', 'how wide output may be in a pipe'],
  ],
  places: [
    ['.directives/', 'the index of a corpus, in the folder where it was made'],
    ['directives.config.json, .directivesrc, package.json', 'the configuration, here or in a folder above'],
  ],
  codes: {
    found: 'done, and something was found',
    nothing: 'nothing found, or the name is ambiguous',
    usage: 'wrong usage, or the output cannot be written',
    unreadable: 'some input could not be read; the rest was done',
    defect: 'a defect of this program',
  },
}

/** The manual page; the English table gives the keys. */
export type ManWords = typeof manEn

/** The frame of every help; the English table gives the keys. */
export type ScreenWords = typeof screensEn
