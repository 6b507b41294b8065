import type { ManWords, ScreenWords } from './screens-en.ts'

/** The frame of every help, in Vietnamese. */
export const screensVi: ScreenWords = {
  titles: {
    'Usage:': 'Cách dùng:',
    'Arguments:': 'Đối số:',
    'Options:': 'Tùy chọn:',
    'Commands:': 'Lệnh:',
    'Global Options:': 'Với mọi lệnh:',
    'Examples:': 'Ví dụ:',
  },
  places: {
    book: 'sổ',
    by: 'theo',
    code: 'mã',
    command: 'lệnh',
    date: 'ngày',
    day: 'ngày',
    dir: 'thư mục',
    direction: 'hướng',
    document: 'văn bản',
    fields: 'trường',
    file: 'tệp',
    format: 'dạng',
    from: 'văn bản đầu',
    glob: 'mẫu',
    ids: 'mã',
    kind: 'kiểu',
    n: 'số',
    name: 'tên',
    options: 'tùy chọn',
    path: 'đường dẫn',
    relation: 'quan hệ',
    seconds: 'giây',
    shell: 'shell',
    system: 'hệ thống',
    term: 'hạn',
    text: 'chữ',
    to: 'văn bản cuối',
    type: 'loại',
    url: 'địa chỉ',
    when: 'khi nào',
    words: 'từ',
  },
}

/** The manual page, in Vietnamese. */
export const manVi: ManWords = {
  manual: 'Lệnh dành cho người dùng',
  name: 'TÊN',
  synopsis: 'CÁCH DÙNG',
  commands: 'CÁC LỆNH',
  options: 'TÙY CHỌN CỦA MỌI LỆNH',
  environment: 'BIẾN MÔI TRƯỜNG',
  files: 'TỆP',
  exit: 'MÃ THOÁT',
  variables: [
    [
      'DIRECTIVES_LANG',
      'vi hoặc en: ngôn ngữ của mọi thông báo; ưu tiên trước tệp cấu hình và ngôn ngữ của máy (LC_ALL, LC_MESSAGES, LANG)',
    ],
    ['NO_COLOR', 'chữ thường, không tô màu'],
    ['COLUMNS', 'bề rộng kết quả khi in vào ống dẫn'],
  ],
  places: [
    ['.directives/', 'chỉ mục của kho, trong thư mục đã lập'],
    ['directives.config.json, .directivesrc, package.json', 'cấu hình, tại đây hoặc ở thư mục phía trên'],
  ],
  codes: {
    found: 'xong, và có kết quả',
    nothing: 'không tìm thấy gì, hoặc tên chỉ nhiều văn bản',
    usage: 'gọi sai cách, hoặc không ghi được kết quả',
    unreadable: 'có tệp không đọc được; phần còn lại vẫn làm',
    defect: 'lỗi của chương trình',
  },
}
