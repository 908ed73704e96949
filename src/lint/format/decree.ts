import type { LineLook } from '../../text/look.ts'
import type { Message } from '../../text/problem.ts'
import type { Component } from './component.ts'

/** How Decree 30/2020/NĐ-CP, Appendix I, section V wants a component; what is left out is free. */
export interface Wanted {
  readonly name: Message
  readonly size: readonly [number, number]
  readonly bold?: boolean
  readonly italic?: boolean
  readonly align?: LineLook['align']
  /** Row of the table in section V, or the clause. */
  readonly clause: string
}

export const WANTED: Readonly<Record<Component, Wanted>> = {
  nation: { name: { vi: 'Quốc hiệu', en: 'National title' }, size: [12, 13], bold: true, italic: false, clause: 'mục II.1' },
  motto: { name: { vi: 'Tiêu ngữ', en: 'Motto' }, size: [13, 14], bold: true, italic: false, clause: 'mục II.1' },
  parent: { name: { vi: 'Tên cơ quan chủ quản', en: 'Name of the higher body' }, size: [12, 13], bold: false, italic: false, clause: 'mục II.2' },
  issuer: { name: { vi: 'Tên cơ quan ban hành', en: 'Name of the issuing body' }, size: [12, 13], bold: true, italic: false, clause: 'mục II.2' },
  number: { name: { vi: 'Số, ký hiệu', en: 'Number and symbol' }, size: [13, 13], bold: false, italic: false, clause: 'mục II.3' },
  date: { name: { vi: 'Địa danh và thời gian', en: 'Place and date' }, size: [13, 14], bold: false, italic: true, clause: 'mục II.4' },
  type: { name: { vi: 'Tên loại văn bản', en: 'Type of document' }, size: [13, 14], bold: true, italic: false, align: 'center', clause: 'mục II.5' },
  title: { name: { vi: 'Trích yếu', en: 'Subject line' }, size: [13, 14], bold: true, italic: false, align: 'center', clause: 'mục II.5' },
  basis: { name: { vi: 'Căn cứ ban hành', en: 'Legal basis' }, size: [13, 14], bold: false, italic: true, clause: 'mục II.6' },
  section: { name: { vi: 'Tiêu đề mục', en: 'Section heading' }, size: [13, 14], bold: true, clause: 'mục II.6' },
  clause: { name: { vi: 'Tiêu đề khoản', en: 'Clause heading' }, size: [13, 14], bold: true, clause: 'mục II.6' },
  text: { name: { vi: 'Lời văn', en: 'Body text' }, size: [13, 14], clause: 'mục II.6' },
  'signer-title': { name: { vi: 'Quyền hạn, chức vụ của người ký', en: "Signer's authority and office" }, size: [13, 14], bold: true, italic: false, clause: 'mục II.7' },
  signer: { name: { vi: 'Họ tên người ký', en: "Signer's name" }, size: [13, 14], bold: true, italic: false, clause: 'mục II.7' },
  recipients: { name: { vi: 'Từ “Nơi nhận”', en: 'The word "Nơi nhận"' }, size: [12, 12], bold: true, italic: true, clause: 'mục II.9' },
  recipient: { name: { vi: 'Danh sách nơi nhận', en: 'List of recipients' }, size: [11, 11], bold: false, italic: false, clause: 'mục II.9' },
  annex: { name: { vi: 'Từ “Phụ lục” và số', en: 'The word "Phụ lục" and its number' }, size: [14, 14], bold: true, italic: false, align: 'center', clause: 'mục III.1' },
} // biome-ignore format: a table

export const DECREE = 'Nghị định 30/2020/NĐ-CP, Phụ lục I'

const ALIGNED: Readonly<Record<LineLook['align'], Message>> = {
  left: { vi: 'canh trái', en: 'left' },
  center: { vi: 'canh giữa', en: 'centred' },
  right: { vi: 'canh phải', en: 'right' },
  justify: { vi: 'canh đều hai lề', en: 'justified' },
}

export const points = (size: number): Message => ({ vi: `${size}`.replace('.', ','), en: `${size}` })

/** What of a line's look the decree does not allow for its component; [] where all is as wanted or not said. */
export function deviations(look: LineLook, { size, bold, italic, align }: Wanted): Message[] {
  const found: Message[] = []
  const [least, most] = size
  if (look.size !== null && (look.size < least || look.size > most)) {
    const range = least === most ? `${least}` : `${least}-${most}`
    const { vi, en } = points(look.size)
    found.push({ vi: `cỡ chữ ${vi} (quy định ${range})`, en: `size ${en} (should be ${range})` })
  }
  if (bold !== undefined && look.bold === !bold)
    found.push(
      bold ? { vi: 'chưa in đậm', en: 'not bold' } : { vi: 'in đậm (quy định không đậm)', en: 'bold (should not be)' },
    )
  if (italic !== undefined && look.italic === !italic)
    found.push(
      italic
        ? { vi: 'chưa in nghiêng', en: 'not italic' }
        : { vi: 'in nghiêng (quy định đứng)', en: 'italic (should be upright)' },
    )
  if (align !== undefined && look.align !== align)
    found.push({
      vi: `${ALIGNED[look.align].vi} (quy định ${ALIGNED[align].vi})`,
      en: `${ALIGNED[look.align].en} (should be ${ALIGNED[align].en})`,
    })
  return found
}
