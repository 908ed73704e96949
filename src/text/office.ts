// Who signs for another ("KT.", "TL.", "TUQ.") and the offices that sign (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7.a).
const OFFICE =
  /(?:(?:KT|TL|TUQ)\s?\.\s?)?(?:PHÓ\s)?(?:TỔNG GIÁM ĐỐC|GIÁM ĐỐC|CHỦ TỊCH|CHỦ NHIỆM|BÍ THƯ|CHÁNH VĂN PHÒNG|CHÁNH THANH TRA|CHÁNH ÁN|THỦ TƯỚNG|(?:BỘ|THỨ|THỦ|HIỆU|VIỆN|VỤ|CHI CỤC|TỔNG CỤC|CỤC|CHỈ HUY) TRƯỞNG|TRƯỞNG (?:BAN|PHÒNG|ĐOÀN|KHOA|CÔNG AN))(?=\s|$)/gu

const LONGEST = 40

/** The offices in a text in capitals, where they stand: "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH". */
export const officesIn = (text: string): Iterable<RegExpExecArray> => text.matchAll(OFFICE)

/** An office alone on its line signs, also without "KT.": "HIỆU TRƯỞNG", "TRƯỞNG PHÒNG". */
export function isOffice(line: string): boolean {
  if (line.length > LONGEST) return false
  const [first] = officesIn(line)
  return first?.[0].length === line.length
}
