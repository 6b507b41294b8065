// biome-ignore-all format: word lists read better in rows
/* Family names of Vietnam (Kinh and the larger peoples), lower case without diacritics. */
export const familyNames: readonly string[] = [
  'nguyen', 'tran', 'le', 'pham', 'huynh', 'hoang', 'phan', 'vu', 'vo', 'dang', 'bui', 'do', 'ho', 'ngo', 'duong', 'ly', 'dao', 'doan',
  'vuong', 'trinh', 'truong', 'dinh', 'lam', 'phung', 'mai', 'to', 'ta', 'ha', 'thai', 'cao', 'chu', 'luong', 'luu', 'tang', 'quach',
  'kieu', 'khuat', 'khuong', 'la', 'lai', 'lu', 'luc', 'ma', 'mac', 'nghiem', 'nong', 'ong', 'on', 'phi', 'quan', 'thach', 'than', 'thieu',
  'tien', 'ton', 'tong', 'trang', 'trieu', 'tu', 'ung', 'van', 'vi', 'vien', 'au', 'bach', 'banh', 'be', 'can', 'chau', 'chung', 'co',
  'cu', 'dam', 'danh', 'diep', 'dieu', 'dong', 'du', 'giang', 'giap', 'han', 'hau', 'hua', 'kim', 'ksor', 'lo', 'lo', 'long', 'lan',
  'mong', 'mua', 'na', 'ninh', 'quang', 'rcom', 'sa', 'son', 'tan', 'thao', 'thi', 'thuong', 'tieu', 'vang', 'viet', 'xa', 'y', 'yen',
  'nghe', 'ngan', 'cam', 'cham', 'don', 'giau', 'hang', 'ho', 'hung', 'ke', 'khong', 'khau', 'lieu', 'linh', 'mau', 'nhan', 'nhu', 'ninh',
]
