import { fold } from '../text/fold.ts'
import { withoutEnd } from '../text/trim.ts'
import type { Section } from '../tree/index.ts'
import type { Recipient, Signature } from './plan.ts'

// Signature block and recipients (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7 and II.9).

const AUTHORITY = /^TM\s?\.|^T\/M\s/u
const CAPACITY = /^(?:KT|TL|TUQ|Q)\s?\.|^QUYỀN\s/u
const TITLE =
  /^(?:PHÓ\s+)?(?:CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|TRƯỞNG|CHÁNH|CỤC TRƯỞNG|TỔNG|BÍ THƯ|HIỆU TRƯỞNG|VIỆN TRƯỞNG|VỤ TRƯỞNG|THỦ TRƯỞNG|CHỈ HUY TRƯỞNG|CHỦ NHIỆM|CHI CỤC)|^(?:UVTT|ỦY VIÊN|THỨ TRƯỞNG)/u
const NAME =
  /^(?:\[[^\]]*\] ?)?(?:\((?:đã ký|Đã ký)\) ?)?((?:TS|PGS|GS|ThS|BS|Đại tá|Thiếu tướng|Thượng tá)?\.? ?(?:\p{Lu}\p{Ll}* ){1,5}\p{Lu}\p{Ll}*)$/u

/** The lines of the tail that are not recipients, in order: authority, capacity, title, name. */
export function signatureOf(tail: readonly Section[]): Signature | null {
  const lines = tail
    .filter((section) => section.kind === 'paragraph' && !/^nơi nhận/u.test(fold(section.text)))
    .flatMap(splitLine)
  const signature: Signature = { authority: null, capacity: null, title: null, name: null }
  for (const line of lines) {
    if (AUTHORITY.test(line)) signature.authority ??= line
    else if (CAPACITY.test(line)) signature.capacity ??= line
    else if (TITLE.test(line)) signature.title ??= line
    else if (NAME.test(line) && (signature.title ?? signature.authority))
      signature.name ??= NAME.exec(line)?.[1]?.trim() ?? null
  }
  return signature.title || signature.name || signature.authority ? signature : null
}

// Who signs for another ("KT.", "TL.", "TUQ.") and the offices that stand below it (Phụ lục I, mục II.7.a).
const OFFICE =
  /(?:(?:KT|TL|TUQ)\s?\.\s?)?(?:PHÓ\s)?(?:TỔNG GIÁM ĐỐC|GIÁM ĐỐC|CHỦ TỊCH|CHỦ NHIỆM|BÍ THƯ|CHÁNH VĂN PHÒNG|CHÁNH THANH TRA|CHÁNH ÁN|THỦ TƯỚNG|(?:BỘ|THỨ|THỦ|HIỆU|VIỆN|VỤ|CHI CỤC|TỔNG CỤC|CỤC|CHỈ HUY) TRƯỞNG|TRƯỞNG (?:BAN|PHÒNG|ĐOÀN|KHOA|CÔNG AN))(?=\s|$)/gu
// "TM. ĐOÀN CHỦ TỊCH", "TM. BAN BÍ THƯ" are bodies.
const BODY = /(?:ĐOÀN\sCHỦ TỊCH|BAN\sBÍ THƯ)$/u
const NAME_AFTER = /(?<=\p{Lu})\s(?=(?:\([Đđ]ã ký\)\s?)?\p{Lu}\p{Ll}{1,8}(?:\s\p{Lu}\p{Ll}{0,8}){1,5}$)/u

/** "TM. ỦY BAN NHÂN DÂN KT.CHỦ TỊCH PHÓ CHỦ TỊCH Lê Văn A" on one line: its parts. */
function splitLine({ text }: Section): string[] {
  const parts: string[] = []
  let from = 0
  for (const { 0: office, index } of text.matchAll(OFFICE)) {
    const before = text.slice(from, index)
    const isBelow = AUTHORITY.test(before) || CAPACITY.test(before) || CAPACITY.test(office)
    if (!before.endsWith(' ') || !isBelow || BODY.test(before + office)) continue
    parts.push(before.trim())
    from = index
  }
  const last = text.slice(from).trim()
  return [...parts, ...(TITLE.test(last) ? last.split(NAME_AFTER) : [last])]
}

/** The entries of "Nơi nhận" as written; a bracket at the end also tells the purpose: "Bộ Nội vụ (để báo cáo)". */
export function recipientsOf(tail: readonly Section[]): Recipient[] {
  const at = tail.findIndex((section) => /^nơi nhận/u.test(fold(section.text)))
  const block = tail[at]
  if (!block) return []
  const own = block.children.length > 0 ? block.children : loose(tail.slice(at + 1))
  const inline = block.text.replace(/^nơi nhận\s*:?\s*/iu, '')
  const lines = [...(inline === '' ? [] : inline.split(/;\s*/)), ...own.map((section) => section.text)]
  return lines.map(recipient).filter((entry) => entry.text !== '')
}

// Entries without dashes end at the signature.
function loose(after: readonly Section[]): Section[] {
  const end = after.findIndex((section) => section.text === section.text.toUpperCase() && /\p{L}/u.test(section.text))
  return after.slice(0, end < 0 ? after.length : end)
}

function recipient(line: string): Recipient {
  const clean = withoutEnd(line, ' ;.,/')
  const inner = clean.endsWith(')') ? clean.slice(clean.lastIndexOf('(') + 1, -1).trim() : ''
  return { text: clean, purpose: /^(?:để |b\/c|p\/h|t\/h)/iu.test(inner) ? inner : null }
}
