/* How names of bodies are shortened everywhere (NĐ 30/2020, Phụ lục III), in search form: small letters without marks. */
export const bodyAbbreviations: Readonly<Record<string, string>> = {
  ubmttq: 'uy ban mat tran to quoc',
  ubmttqvn: 'uy ban mat tran to quoc viet nam',
  mttqvn: 'mat tran to quoc viet nam',
  ubkt: 'uy ban kiem tra',
  btv: 'ban thuong vu',
  bcd: 'ban chi dao',
  vp: 'van phong',
  vpcp: 'van phong chinh phu',
  bhxh: 'bao hiem xa hoi',
  kbnn: 'kho bac nha nuoc',
  nhnn: 'ngan hang nha nuoc',
  ldld: 'lien doan lao dong',
  cdcs: 'cong doan co so',
  gddt: 'giao duc va dao tao',
  'gd&dt': 'giao duc va dao tao',
  'nn&mt': 'nong nghiep va moi truong',
  'kh&cn': 'khoa hoc va cong nghe',
  vhttdl: 'van hoa the thao va du lich',
  tttt: 'thong tin va truyen thong',
}

/** What people write short, in capitals, with its marks: of places the marks tell which one is meant. */
export const markedAbbreviations: Readonly<Record<string, string>> = {
  UBND: 'ỦY BAN NHÂN DÂN',
  HĐND: 'HỘI ĐỒNG NHÂN DÂN',
  MTTQ: 'MẶT TRẬN TỔ QUỐC',
  TP: 'THÀNH PHỐ',
}
