import { fold } from '../../text/fold.ts'
import type { Draft, Line } from '../draft.ts'
import { isOfParty } from '../standing.ts'

/** The parts of a document whose look Decree 30/2020, Appendix I, section V fixes. */
export type Component =
  | 'nation'
  | 'motto'
  | 'parent'
  | 'issuer'
  | 'number'
  | 'date'
  | 'type'
  | 'title'
  | 'basis'
  | 'section'
  | 'clause'
  | 'text'
  | 'signer-title'
  | 'signer'
  | 'recipients'
  | 'recipient'
  | 'annex'

/** A line of the plan and what it is; `line` from 1. */
export interface Part {
  readonly component: Component
  readonly text: string
  readonly line: number
  readonly item: string | null
}

/**
 * Every line whose component is known, in reading order. Tables and what stands in annexes are left out; a Party body
 * follows a guide of its own (05-HD/VPTW), so that nothing is known.
 */
export function partsOf(draft: Draft): Part[] {
  if (isOfParty(draft)) return []
  const first = draft.lines.findIndex(({ node }) => node.id !== null)
  const front = first < 0 ? draft.lines : draft.lines.slice(0, first)
  return [
    ...frontParts(front, draft),
    ...(first < 0 ? [] : draft.lines.slice(first)).flatMap((line) => rest(line, draft)),
  ]
}

function part(component: Component, { node, item }: Line): Part[] {
  const { line, end_line = line } = node.at
  if (line === undefined || end_line === undefined || node.kind === 'table') return []
  return Array.from({ length: Math.min(end_line - line + 1, 20) }, (_, i) => ({
    component,
    text: node.text,
    line: line + i,
    item,
  }))
}

function frontParts(front: readonly Line[], { plan }: Draft): Part[] {
  const bases = new Set(plan.bases.map(({ at }) => at.line))
  const type = front.findIndex(({ node }) => isType(node.text))
  const head = type < 0 ? front : front.slice(0, type)
  const heads = head.filter(({ node }) => isBody(node.text))
  return front.flatMap((line, i) => {
    const { text, at } = line.node
    if (i < type || type < 0) return headParts(line, heads)
    if (i === type) return part('type', line)
    if (bases.has(at.line) && isBasis(text)) return part('basis', line)
    return isTitle(text, plan.document.title) ? part('title', line) : []
  })
}

function headParts(line: Line, heads: readonly Line[]): Part[] {
  const { text } = line.node
  if (/^CỘNG H(?:ÒA|OÀ) XÃ HỘI/u.test(text)) return part('nation', line)
  if (fold(text).startsWith(fold('Độc lập'))) return part('motto', line)
  if (/^Số\s?:/u.test(text)) return part('number', line)
  if (isDate(text)) return part('date', line)
  if (!heads.includes(line)) return []
  return part(isParent(line, heads) ? 'parent' : 'issuer', line)
}

// "Lâm Đồng, ngày … tháng 11 năm 2025"
const isDate = (text: string): boolean =>
  text.length < 90 && /,\s?ngày/iu.test(text) && /tháng/iu.test(text) && /năm/iu.test(text)

const isType = (text: string): boolean => /^(?:KẾ HOẠCH|CHƯƠNG TRÌNH|PHƯƠNG ÁN|ĐỀ ÁN)$/u.test(text)

const isBody = (text: string): boolean =>
  /^(?:ỦY BAN|UỶ BAN|UBND|HỘI ĐỒNG|SỞ|BAN|BỘ|CỤC|CHI CỤC|VĂN PHÒNG|TRUNG TÂM|TRƯỜNG|CÔNG AN|THANH TRA|TỈNH|THÀNH PHỐ|XÃ|PHƯỜNG)\s/u.test(
    text,
  ) && text === text.toUpperCase()

// "UBND TỈNH LÂM ĐỒNG" above "SỞ NỘI VỤ" is the parent; above "TỈNH LÂM ĐỒNG" it is the same body's name.
function isParent(line: Line, heads: readonly Line[]): boolean {
  const next = heads[heads.indexOf(line) + 1]
  return next !== undefined && !/^(?:TỈNH|THÀNH PHỐ|XÃ|PHƯỜNG)\s/u.test(next.node.text)
}

// "Căn cứ Luật …;" on a line of its own; "Thực hiện …, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:" is text.
const isBasis = (text: string): boolean => /^Căn cứ\s/u.test(text) && !text.endsWith(':')

const isTitle = (text: string, title: string | null): boolean => title !== null && fold(title).includes(fold(text))

function rest(line: Line, { plan }: Draft): Part[] {
  const { node, role, parents } = line
  const { signature } = plan.document
  const { text } = node
  if (/^nơi nhận\s*:?/iu.test(text)) return part('recipients', line)
  if (parents.some((parent) => /^nơi nhận\s*:?/iu.test(parent.text))) return part('recipient', line)
  if (
    signature &&
    [signature.authority, signature.capacity, signature.title].includes(text) &&
    text === text.toUpperCase()
  )
    return part('signer-title', line)
  if (signature?.name === text) return part('signer', line)
  if (node.id !== null && /^PL\d*$/u.test(node.id)) return part('annex', line)
  if (role === null || role === 'annex' || node.kind === 'table') return []
  if (node.id !== null && parents.length === 0) return part('section', line)
  return part(isTitled(line) ? 'clause' : 'text', line)
}

// "1. Mục đích" has a title; "2. Giao Sở Nội vụ:" and "1. Tùy tình hình, kiểm tra theo các hình thức sau:" only lead on.
const isTitled = ({ node }: Line): boolean =>
  node.kind === 'heading' && node.id !== null && /^\d+\.$/u.test(node.marker ?? '') && !/[:;.,]$/u.test(node.text)
