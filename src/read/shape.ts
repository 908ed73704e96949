// What the look of a line says: layout only.

const LETTERS = /\p{L}/u

/** "MỤC ĐÍCH, YÊU CẦU": has letters and no small one. */
export function isCapitals(text: string): boolean {
  return LETTERS.test(text) && text === text.toUpperCase()
}

/** The paragraph seems finished: ends with ". ; : ! ? / ” )" and the like. */
export function endsSentence(text: string): boolean {
  return /[.;:!?…/”"»]$/.test(text.trimEnd())
}

/** The first letter is a small one: the line goes on with a sentence. */
export function startsSmall(text: string): boolean {
  const first = /^[\s"“(]*(\p{L})/u.exec(text)?.[1]
  return first !== undefined && first === first.toLowerCase() && first !== first.toUpperCase()
}

// The Party's documents write "1- Kiểm tra", "1.1- Đối tượng" (Guide 36-HD/VPTW).
const NUMBERED =
  /^(?:(?:[IVXLC]{1,6}|[A-ZĐ])\s?[.)]|(?:[IVXLC]{1,6}|\d{1,2}|[a-zđ])\/(?=\s)|\d{1,2}(?:\.\d{1,2}){0,4}\s?[.)]|\d{1,2}(?:\.\d{1,2}){1,4}\/?|[a-zđ]\s?[.)]|\(\d{1,2}\)|\([a-zđ]\))(?=\s|\p{L}|$)|^(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,3})\s?[-–](?=\s\p{Lu})/u
const BULLET = /^(?:[-–—+*•●▪◦‣·](?=\s|\p{L}|\+)|o(?=\s\p{Lu}))/u
const NAMED =
  /^(?:PHẦN|Phần|CHƯƠNG|Chương|MỤC|Mục|Điều|ĐIỀU|PHỤ LỤC|Phụ lục)\s+(?:thứ\s+\p{L}+|THỨ\s+\p{L}+|[IVXLC]+|\d+)\b/u

/** What numbers a group of rows: "I", "B.". */
export const isGroupNumber = (cell: string): boolean => /^(?:[IVXLC]{1,6}|[A-Z])[.)]?$/u.test(cell)

/** A line that opens with a number, a letter or a bullet: "1.", "1.1", "a)", "II.", "-", "Phần I". */
export function opensItem(text: string): boolean {
  return NUMBERED.test(text) || BULLET.test(text) || NAMED.test(text)
}

export function opensBullet(text: string): boolean {
  return BULLET.test(text)
}

/** "Mục III", "Phụ lục 2" as a sentence writes it; a heading of that name stands in capitals or on its own. */
export function namesPart(text: string): boolean {
  return NAMED.test(text) && !/^\p{Lu}{2}/u.test(text)
}

const OPEN_WORD = /(?:^|\s)(?:của|và|các|những|cho|với|về|là|hoặc|gồm|giữa|bởi|nhằm|để|như)$/iu
const DATE_WORD = /(?:^|\s)(?:ngày|tháng|năm|số)$/iu
const DATE_OR_CODE =
  /^\d{1,2} tháng \d|^\d{1,2}\/\d|^\d{1,2} năm \d|^\d{4}(?!\p{L})|^\d{1,6}(?:\/\d{4})? ?[/-] ?\p{Lu}/u

/** "… của" / "Thủ tướng Chính phủ", "ngày" / "27 tháng 9": a line that no writer would end there. */
export function breaksOff(before: string, text: string): boolean {
  return OPEN_WORD.test(before) || (DATE_WORD.test(before) && DATE_OR_CODE.test(text))
}

const SYLLABLE = /^(?=.*[AEIOUY])\p{Lu}{1,7}$/u
const PLACE_GOES_ON = /^\p{Lu}\p{Ll}*, ngày/u

/** "ỦY" / "BAN NHÂN DÂN", "Tiền" / "Giang, ngày": a name cut after its first syllable. */
export function breaksName(before: string, text: string): boolean {
  if (before.includes(' ') || before.length > 7) return false
  if (/^\p{Lu}\p{Ll}+$/u.test(before)) return PLACE_GOES_ON.test(text)
  return isCapitals(text) && !standsAlone(text) && SYLLABLE.test(before.normalize('NFD').replace(/\p{M}/gu, ''))
}

const ONE_WORD_ITEM = /^(?:Điều \d{1,3}|[IVX]{1,5}|\d{1,2}|[a-zđ])[.)] \p{L}{1,7}$/u

/** "I. MỤC" / "TIÊU, YÊU CẦU", "Điều 3. Chánh" / "Văn phòng": a heading or an item cut near its beginning. */
export function breaksItem(before: string, text: string): boolean {
  if (!opensItem(before) || opensItem(text) || !LETTERS.test(text)) return false
  return (isCapitals(before) && isCapitals(text)) || (ONE_WORD_ITEM.test(before) && !isCapitals(text))
}

const SECOND_HALF =
  /^[-–]\s(?:Thương binh|Xã hội|Kế hoạch|Tài chính|Truyền hình|Khen thưởng|Việc làm|Kế toán|Kỹ thuật|Hành chính|Tổng hợp|Thông tin|Gia đình|Công nghệ|Môi trường|Thể thao|Giáo dục|Dạy nghề|Hướng nghiệp)(?![\p{L}])/u

/** "- Thương binh và Xã hội": the second half of a name that is written with a dash. */
export function goesOnName(text: string): boolean {
  return SECOND_HALF.test(text)
}

const RULE = /^[-–—_=*~\s.·…]{3,}$/u

/** A drawn line, "-------", or a row of dots. */
export function isRule(text: string): boolean {
  return RULE.test(text)
}

const FURNITURE =
  /^(?:Số\s*:|Nơi nhận|TM\.|KT\.|TL\.|TUQ\.|Q\.|CHỦ TỊCH|PHÓ CHỦ TỊCH|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|KẾ HOẠCH$|QUYẾT ĐỊNH$|CỘNG H|Độc lập|ỦY BAN|UỶ BAN|Căn cứ |Kính gửi|Trên đây là |(?:Xét|Theo) đề nghị )/u
// "Thực hiện Quyết định số …" opens a basis; "Sơn La, ngày 21 tháng 02" is the line of place and date.
const OPENING =
  /^(?:(?:Thực hiện|Triển khai) (?:Luật|Nghị quyết|Nghị định|Quyết định|Kế hoạch|Chỉ thị|Công văn|Chương trình|Thông tư|Kết luận) (?:số )?\d|(?:TP\. ?)?\p{Lu}[\p{L}\s]{1,25}, ngày)/u

/** A line that stands by itself in every administrative document: "Số:", "Nơi nhận:", "TM. ỦY BAN NHÂN DÂN". */
export function standsAlone(text: string): boolean {
  return FURNITURE.test(text) || OPENING.test(text)
}

/** A line of a title, a signature or a letterhead, after which a new line means a new piece. */
export function endsPiece(text: string): boolean {
  return FURNITURE.test(text) && !/^(?:Căn cứ|Kính gửi|Trên đây là|(?:Xét|Theo) đề nghị)/u.test(text)
}

/**
 * Spaces of every kind and control characters folded to one space; soft hyphens, zero-width characters and directional marks
 * dropped. A new string: a part of the whole text would keep that in memory for as long as readings of it are remembered.
 */
export function tidy(text: string): string {
  return text
    .replace(/[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/g, '')
    .replace(/[\s\x00-\x1f\x7f-\x9f]+/g, ' ')
    .trim()
}
