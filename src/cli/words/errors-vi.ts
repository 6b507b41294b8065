import type { ErrorWords } from './errors-en.ts'

/** What is said of a wrong call, in Vietnamese. */
export const errorsVi: ErrorWords = {
  call: {
    argumentMissing: (name) => `thiếu <${name}>`,
    valueMissing: (option) => `tùy chọn '${option}' thiếu giá trị`,
    optionMissing: (option) => `thiếu tùy chọn bắt buộc '${option}'`,
    unknownOption: (option) => `không có tùy chọn '${option}'`,
    unknownCommand: (command) => `không có lệnh '${command}'`,
    tooMany: (expected, given) =>
      `thừa đối số: đã ghi ${given}, lệnh này ${expected === 0 ? 'không nhận đối số nào' : `chỉ nhận ${expected}`}`,
    optionValue: (option, value, known) => `tùy chọn '${option}' không có '${value}'; có: ${known}`,
    argumentValue: (name, value, known) => `<${name}> không thể là '${value}'; có: ${known}`,
    meant: (names) => `Có phải ý bạn là ${names}?`,
    or: ' hoặc ',
    seeHelp: (command) => `(xem hướng dẫn: directives ${command}--help)`,
    otherCommand: (command) => `lệnh đó là "directives ${command}"`,
    version: '-V hoặc --version in số phiên bản',
  },
  value: {
    unknown: (option, value, known) => `${option} không có "${value}"; có: ${known}`,
    unknownType: (value) =>
      `--type không biết tên loại văn bản "${value}"; hãy ghi chữ viết tắt hoặc tên loại, ví dụ CT hoặc "chỉ thị", KH hoặc "kế hoạch"`,
    unknownField: (value, known) => `--only không có trường "${value}"; có: ${known}`,
    noTables: (folder) =>
      `${folder} không có bảng nào của đồ thị: hãy chỉ thư mục kết quả của tác vụ Spark, hoặc thư mục có các dòng của map và reduce (.ndjson)`,
    indexThere: (folder) =>
      `${folder} đã có chỉ mục và được giữ nguyên: hãy xóa .directives/ trước, hoặc chọn thư mục khác với --corpus`,
    part: (value: string): string => `--part cần dạng i/n với i từ 1 đến n, như 2/8, không phải "${value}"`,
    unknownRule: (value, known) => `không có quy tắc "${value}"; có: ${known}`,
    noSuchRule: (value, near) =>
      `không có quy tắc hay nhóm nào tên "${value}"; gần giống: ${near} (\`directives rules\` liệt kê tất cả)`,
    unknownShell: (value, known) => `chưa có tập lệnh cho "${value}"; có: ${known}`,
    unknownTheme: (value, known) => `--theme không có "${value}": có ${known}, hoặc ghi tên một tệp giao diện`,
    themeNoJson: (path) => `tệp giao diện ${path} không phải JSON`,
    themeProblems: (path, problems) => `tệp giao diện ${path}: ${problems}`,
    number: (option, value) => `${option} cần một số nguyên từ 1 trở lên, không phải "${value}"`,
    day: (option, value) =>
      `${option} cần một ngày có trên lịch, một tháng hoặc một năm, ví dụ 11/10/2021, 10/2021 hoặc 2021, không phải "${value}"`,
    wholeDay: (option, value) => `${option} cần một ngày đầy đủ, ví dụ 11/10/2021, không phải "${value}"`,
    turnedRound: (from, to) => `--from ${from} sau --to ${to}: không có gì ở giữa`,
    prettyAlone: '--pretty không dùng cùng --ndjson hay --compact: hãy chọn một',
    outputEmpty: '--output cần một đường dẫn',
    notInput: 'không thể lập chỉ mục cho đầu vào chuẩn: hãy lưu thành tệp trước',
    whyOfFiles: '--why chỉ dùng với tệp: hãy ghi đường dẫn của tệp',
    noTableOfFile: 'một tệp không có dạng bảng: hãy dùng --json, hoặc `directives list <tệp> --csv`',
  },
  write: {
    cannot: (path, reason) => `không ghi được ${path}: ${reason}`,
    toOutput: (reason) => `không ghi được ra đầu ra chuẩn: ${reason}`,
    noFolder: 'thư mục chứa nó không tồn tại',
    folderIsFile: 'cái đáng lẽ là thư mục chứa nó lại là một tệp',
    isFolder: 'đó là một thư mục',
    tooManyParts: 'có quá nhiều tệp ghi dở (.part) bên cạnh',
    denied: 'không có quyền',
    readOnly: 'đĩa chỉ đọc được',
    full: 'đĩa đã đầy',
    quota: 'phần đĩa dành cho bạn đã hết',
  },
  config: {
    noJson: (file, why) => `${file} không phải JSON: ${why}`,
    noObject: (file) => `${file}: cấu hình phải là một đối tượng JSON`,
    unknownKey: (file, key, known) => `${file}: không có khóa "${key}"; có: ${known}`,
    needsObject: (file, key) => `${file}: "${key}" cần một đối tượng gồm các tùy chọn của directives ${key}`,
    wrongValue: (file, key, needed) => `${file}: "${key}" cần ${needed}`,
    oneOf: (known) => `một trong ${known}`,
    kinds: { flag: 'true hoặc false', list: 'một danh sách chữ', text: 'chữ hoặc số' },
  },
  index: {
    none: 'ở đây và các thư mục trên không có chỉ mục: hãy lập bằng `directives index <thư mục>`',
    noneIn: (folder) => `không có chỉ mục trong ${folder}: hãy lập bằng \`directives index <thư mục>\``,
  },
}
