import type { DocumentHead } from '../../plan/plan.ts'

// What a plan says of itself, in the words of its own kind of document.

const DOTS = '…'

/**
 * "ngày 05 tháng 3 năm 2026" of an EDTF day; what is open is left to be filled in. Days below 10 and months 1 and 2
 * take a 0 (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4).
 */
export function dateWords(issued: string | null): string {
  const [year = '', month = '', day = ''] = (issued ?? '').split('-')
  const open = (text: string) => text === '' || text.includes('X')
  const days = open(day) ? DOTS : day
  const months = open(month) ? DOTS : Number(month) <= 2 ? month : String(Number(month))
  return `ngày ${days} tháng ${months} năm ${open(year) ? `20${DOTS}` : year}`
}

/** "Số: 05/KH-UBND"; a number below 10 takes a 0 (mục II.3), one that is still to come is left blank. */
export function numberLine({ number, symbol }: DocumentHead): string | null {
  if (symbol === null) return null
  return `Số: ${number === null ? '        ' : String(number).padStart(2, '0')}/${symbol}`
}

export function placeLine({ place, issued }: DocumentHead): string | null {
  if (place === null && issued === null) return null
  return `${place ?? DOTS}, ${dateWords(issued)}`
}

/** "Kế hoạch số 318/KH-SNV ngày 22 tháng 12 năm 2025 của Sở Nội vụ": the document as another one cites it. */
export function citedName(document: DocumentHead): string {
  const { type, code, issued, issuer } = document
  const parts = [
    type ?? 'Kế hoạch',
    code === null ? null : `số ${code}`,
    issued === null ? null : dateWords(issued),
    issuer === null ? null : `của ${issuer.name}`,
  ]
  return parts.filter((part) => part !== null).join(' ')
}

/** "Kế hoạch Công tác năm 2026": what a window or a shelf shows. */
export function titleWords({ type, title, code }: DocumentHead): string {
  return [type ?? 'Kế hoạch', title ?? code ?? ''].join(' ').trim()
}
