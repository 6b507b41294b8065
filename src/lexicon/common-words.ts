// biome-ignore-all format: word lists read better in rows
/* The commonest words by which an English text is told from Vietnamese that lost its marks; words of both are left out. */

export const englishWords: readonly string[] = [
  'the', 'of', 'and', 'for', 'with', 'shall', 'which', 'that', 'this', 'are', 'be', 'by', 'or', 'as', 'from', 'is', 'not', 'must', 'may',
  'law', 'article', 'clause', 'decree', 'decision', 'pursuant', 'under', 'other', 'on', 'at', 'their', 'its', 'such', 'government', 'circular',
]

export const vietnameseWords: readonly string[] = [
  'cua', 'va', 'cac', 'nguoi', 'khong', 'duoc', 'theo', 'ngay', 'thang', 'nam', 'dinh', 'quy', 'cong', 'trong', 'nhung', 'voi', 'nay',
  'viet', 'dieu', 'khoan', 'thue', 'phai', 'quyet', 'thong', 'nghi', 'uy', 'nhan', 'dan', 'tinh', 'thanh', 'pho', 'hoi', 'dong', 'viec',
]
