// What the letters of a document's code say: Nghị định 30/2020/NĐ-CP, Phụ lục III, and the Party's Hướng dẫn 05-HD/VPTW.
const TYPES: Readonly<Record<string, string>> = {
  NQ: 'Nghị quyết', NQLT: 'Nghị quyết liên tịch', NĐ: 'Nghị định', ND: 'Nghị định', QĐ: 'Quyết định', QD: 'Quyết định',
  QĐi: 'Quy định', QyĐ: 'Quy định', CT: 'Chỉ thị', QC: 'Quy chế', QCPH: 'Quy chế phối hợp', TC: 'Thông cáo',
  TB: 'Thông báo', TBKL: 'Thông báo kết luận', HD: 'Hướng dẫn', CTr: 'Chương trình', CTrHĐ: 'Chương trình hành động',
  CTHĐ: 'Chương trình hành động', CTPH: 'Chương trình phối hợp', CTrPH: 'Chương trình phối hợp', KH: 'Kế hoạch',
  KHPH: 'Kế hoạch phối hợp', KHLT: 'Kế hoạch liên tịch', KHHĐ: 'Kế hoạch hành động', PA: 'Phương án', ĐA: 'Đề án',
  DA: 'Dự án', BC: 'Báo cáo', BB: 'Biên bản', TTr: 'Tờ trình', HĐ: 'Hợp đồng', CĐ: 'Công điện', GM: 'Giấy mời',
  GUQ: 'Giấy ủy quyền', TT: 'Thông tư', TTLT: 'Thông tư liên tịch', PL: 'Pháp lệnh', L: 'Lệnh', SL: 'Sắc lệnh',
  VBHN: 'Văn bản hợp nhất', KL: 'Kết luận', CV: 'Công văn', HDLN: 'Hướng dẫn liên ngành', HDLT: 'Hướng dẫn liên tịch',
  CTLT: 'Chương trình liên tịch', ĐC: 'Đề cương', TLT: 'Tài liệu', VB: 'Văn bản',
} // biome-ignore format: a table

// "QĐ-TTG", "CTR/TU": all-capital titles lose the small letters
const LOUD = new Map(Object.entries(TYPES).map(([abbr, type]) => [plain(abbr), type]))
const OF_PARTY: Readonly<Record<string, string>> = { TT: 'Thông tri' }

// Who signs with letters of its own: enough to know a code without the word "số" before it.
const ISSUERS = new Set(
  'CP TTg TW TU HU ĐU QU UBND UBND HĐND UB CTN QH UBTVQH VPCP VPQH TTCP NHNN KTNN TANDTC VKSNDTC BHXH MTTQ MTTW ĐUK BCSĐ BCĐ'
    .split(' ')
    .map(plain),
)
const MINISTRY = /^[BS][A-ZĐ]{2,12}$/

function plain(letters: string): string {
  return letters.toUpperCase().replaceAll('Ð', 'Đ')
}

/** The type that a part of a symbol stands for: "QĐ" is Quyết định; "NQCP" and "CTTg" have lost their dash. */
export function typeOfPart(part: string, party: boolean): string | null {
  const letters = plain(part)
  if (party && OF_PARTY[part]) return OF_PARTY[part]
  if (part === 'TTr' || part !== 'TTR') {
    const exact = TYPES[part] ?? LOUD.get(letters)
    if (exact) return exact
  }
  if (letters === 'TTR') return 'Tờ trình'
  return gluedType(letters)
}

function gluedType(letters: string): string | null {
  for (const issuer of ['TTG', 'CP', 'TW', 'TU', 'UBND', 'HĐND']) {
    if (!letters.endsWith(issuer)) continue
    const type = LOUD.get(letters.slice(0, letters.length - issuer.length))
    if (type) return type
  }
  return letters === 'CTTG' ? 'Chỉ thị' : null
}

/** Whether a part names a body that issues documents: "UBND", "QH15", "TTg", "SNV", "BTC". */
export function isIssuerPart(part: string): boolean {
  const letters = plain(part.replace(/\d{1,6}$/, ''))
  return ISSUERS.has(letters) || MINISTRY.test(letters)
}

/** Whether the parts are those of the National Assembly, whose laws and resolutions share one form of code. */
export function isAssembly(parts: readonly string[]): boolean {
  return parts.length === 1 && /^(UBTV)?QH\d{1,2}$/i.test(parts[0] ?? '')
}

/** The type that a code tells: "QĐ-TTg" Quyết định, "SNV-CCHC" Công văn; null where the code leaves it open. */
export function typeOfSymbol(parts: readonly string[], party: boolean): string | null {
  if (isAssembly(parts)) return null
  for (const part of parts) {
    const type = typeOfPart(part, party)
    if (type) return type
  }
  if (parts.length === 1 && plain(parts[0] ?? '') === 'CP') return 'Nghị định'
  return 'Công văn'
}
