/* Headings of the registers of incoming and outgoing documents (Nghị định 30/2020/NĐ-CP, Phụ lục IV, mẫu sổ đăng ký). */
export const bookWords = {
  columns: {
    arrived: { vi: 'Ngày đến', en: 'Received' },
    arrivalNumber: { vi: 'Số đến', en: 'No. in' },
    index: { vi: 'STT', en: 'No.' },
    author: { vi: 'Tác giả', en: 'Issuer' },
    number: { vi: 'Số, ký hiệu', en: 'Number' },
    date: { vi: 'Ngày tháng', en: 'Date' },
    subject: { vi: 'Tên loại và trích yếu nội dung', en: 'Type and subject' },
    receiver: { vi: 'Đơn vị hoặc người nhận', en: 'Addressee' },
    recipients: { vi: 'Nơi nhận văn bản', en: 'Recipients' },
    archive: { vi: 'Đơn vị, người nhận bản lưu', en: 'Archive' },
    signer: { vi: 'Người ký', en: 'Signed by' },
    urgency: { vi: 'Độ khẩn', en: 'Urgency' },
    secrecy: { vi: 'Độ mật', en: 'Secrecy' },
    note: { vi: 'Ghi chú', en: 'Note' },
    file: { vi: 'Tệp', en: 'File' },
  },
  unread: { vi: 'Cần xem lại, chưa đọc được', en: 'Look it up, not read' },
  /** What every entry of the book asks of a document. */
  asked: [
    { of: 'number', vi: 'số, ký hiệu', en: 'number' },
    { of: 'date', vi: 'ngày tháng', en: 'date' },
    { of: 'issuer', vi: 'tác giả', en: 'issuer' },
    { of: 'subject', vi: 'trích yếu', en: 'subject' },
    { of: 'signer', vi: 'người ký', en: 'signer' },
  ],
  sheet: { in: { vi: 'Văn bản đến', en: 'Incoming' }, out: { vi: 'Văn bản đi', en: 'Outgoing' } },
} as const
