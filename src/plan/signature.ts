import { fold } from '../text/fold.ts'
import { officesIn } from '../text/office.ts'
import { withoutEnd } from '../text/trim.ts'
import type { Section } from '../tree/index.ts'
import type { Recipient, Signature } from './plan.ts'

// Signature block and recipients (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7 and II.9).

const AUTHORITY = /^TM\s?\.|^T\/M\s/u
const CAPACITY = /^(?:KT|TL|TUQ|Q)\s?\.|^QUYỀN\s/u
const TITLE =
  /^(?:PHÓ\s+)?(?:CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|TRƯỞNG|CHÁNH|CỤC TRƯỞNG|TỔNG|BÍ THƯ|HIỆU TRƯỞNG|VIỆN TRƯỞNG|VỤ TRƯỞNG|THỦ TRƯỞNG|CHỈ HUY TRƯỞNG|CHỦ NHIỆM|CHI CỤC)|^(?:UVTT|ỦY VIÊN|THỨ TRƯỞNG)/u
// Degrees and ranks that stand before a name (Phụ lục I, mục II.7.c): "PGS.TS.", "BSCKII.", "Thượng tá"
const RANK =
  /^(?:GS|PGS|TSKH|TS|ThS|CN|(?:BS|DS)(?:\.? ?CKI{1,2})?|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy))(?:\. ?| (?=\p{Lu}))/u
const NAME = /^(?:\p{Lu}(?:['’]\p{Lu})?\p{Ll}* ){1,5}\p{Lu}(?:['’]\p{Lu})?\p{Ll}*$/u
const STAMP = /^(?:\[[^\]]*\] ?)?(?:\([Đđ]ã ký\) ?)?/u

// "TRƯỞNG CÔNG AN PHƯỜNG (đã ký)": the line below the title
const SIGNED = / ?\([Đđ]ã ký\)$/u

/** "(Đã ký) PGS.TS. Lê Văn An" → "PGS.TS. Lê Văn An"; null for what is no name. */
function nameIn(text: string): string | null {
  const whole = text.replace(STAMP, '').trim()
  let name = whole
  while (RANK.test(name)) name = name.replace(RANK, '')
  return NAME.test(name) ? whole : null
}

/** The lines of the tail that are not recipients, in order: authority, capacity, title, name. */
export function signatureOf(tail: readonly Section[]): Signature | null {
  const signature: Signature = { authority: null, capacity: null, title: null, name: null }
  for (const line of tail.flatMap(signedIn).flatMap(splitLine)) {
    if (AUTHORITY.test(line)) signature.authority ??= line
    else if (CAPACITY.test(line)) signature.capacity ??= line
    else if (TITLE.test(line)) signature.title ??= line.replace(SIGNED, '')
    else if (signature.title ?? signature.authority) signature.name ??= nameIn(line)
  }
  return signature.title || signature.name || signature.authority ? signature : null
}

// "- Như trên; KT. GIÁM ĐỐC": the recipients' column and the signature's on one line
const BESIDE =
  /(?:^|[;:.,]\s)((?:TM|KT|TL|TUQ)\s?\.\s?\p{Lu}[\p{Lu}\s]{3,80}|(?:PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC|HIỆU TRƯỞNG|TRƯỞNG PHÒNG|TRƯỞNG BAN|BÍ THƯ|BỘ TRƯỞNG|THỨ TRƯỞNG)[\p{Lu}\s]{0,60})$/u

// "- Lưu: VT, TCBC. Lê Văn An": so the last line of the one and of the other
const NAME_BESIDE = /^(?:[-–+] )?lưu\s?:.*?[.;]\s((?:\(?[Đđ]ã ký\)? )?\p{Lu}[^.;:,\d]{3,40})$/iu

function besideIn(text: string): string | null {
  const name = NAME_BESIDE.exec(text)?.[1]
  return BESIDE.exec(text)?.[1] ?? (name !== undefined && nameIn(name) ? name : null)
}

const isRecipients = ({ text }: Section): boolean => /^nơi nhận/u.test(fold(text))

function signedIn(section: Section): string[] {
  if (section.kind === 'paragraph' && !isRecipients(section)) return [section.text]
  const beside = [section, ...section.children].flatMap(({ text }) => besideIn(text) ?? [])
  return isRecipients(section) ? beside : []
}

// "TM. ĐOÀN CHỦ TỊCH", "TM. BAN BÍ THƯ" are bodies.
const BODY = /(?:ĐOÀN\sCHỦ TỊCH|BAN\sBÍ THƯ)$/u
/** "TM. ỦY BAN NHÂN DÂN KT.CHỦ TỊCH PHÓ CHỦ TỊCH Lê Văn A" on one line: its parts. */
function splitLine(text: string): string[] {
  const parts: string[] = []
  let from = 0
  for (const { 0: office, index } of officesIn(text)) {
    const before = text.slice(from, index)
    const isBelow = AUTHORITY.test(before) || CAPACITY.test(before) || CAPACITY.test(office)
    if (!before.endsWith(' ') || !isBelow || BODY.test(before + office)) continue
    parts.push(before.trim())
    from = index
  }
  const last = text.slice(from).trim()
  return [...parts, ...(TITLE.test(last) ? beforeName(last) : [last])]
}

// "PHÓ CHỦ TỊCH Lê Văn An": the title in capitals, then the name
function beforeName(text: string): string[] {
  for (const { index } of text.matchAll(/(?<=\p{Lu})\s(?=[\p{Lu}([])/gu)) {
    const name = text.slice(index + 1)
    if (name !== name.toUpperCase() && nameIn(name)) return [text.slice(0, index), name]
  }
  return [text]
}

/** The entries of "Nơi nhận" as written; a bracket at the end also tells the purpose: "Bộ Nội vụ (để báo cáo)". */
export function recipientsOf(tail: readonly Section[]): Recipient[] {
  const at = tail.findIndex(isRecipients)
  const block = tail[at]
  if (!block) return []
  const own = block.children.length > 0 ? block.children : loose(tail.slice(at + 1))
  const inline = withoutSigned(block.text).replace(/^nơi nhận\s*:?\s*/iu, '')
  const lines = [...inline.split(/;\s*/), ...own.flatMap(({ text }) => withoutSigned(text).split(/;\s*[-–+]\s/u))]
  return lines.map(recipient).filter((entry) => entry.text !== '')
}

function withoutSigned(text: string): string {
  const signed = besideIn(text) ?? ''
  return text.slice(0, text.length - signed.length)
}

// Entries without dashes end at the signature.
function loose(after: readonly Section[]): Section[] {
  const isSigned = (text: string) =>
    (text === text.toUpperCase() && /\p{L}/u.test(text)) ||
    TITLE.test(text) ||
    AUTHORITY.test(text) ||
    CAPACITY.test(text)
  const end = after.findIndex(({ text }) => isSigned(text))
  return after.slice(0, end < 0 ? after.length : end)
}

function recipient(line: string): Recipient {
  const clean = withoutEnd(line.replace(/^[-–+•*]\s/u, ''), ' ;.,/')
  const inner = clean.endsWith(')') ? clean.slice(clean.lastIndexOf('(') + 1, -1).trim() : ''
  return {
    text: clean,
    purpose: /^(?:để |b\/c|p\/h|t\/h|(?:báo cáo|phối hợp|thực hiện|chỉ đạo)$)/iu.test(inner) ? inner : null,
  }
}
