import { fold } from '../text/fold.ts'
import type { Role } from './plan.ts'

// Words of headings and the role that they announce (shared list of section headings of plans).
const WORDS: readonly (readonly [Role, readonly string[]])[] = [
  ['organisation', ['tổ chức thực hiện', 'tổ chức triển khai', 'phân công', 'trách nhiệm thực hiện', 'trách nhiệm của', 'trách nhiệm các', 'nhiệm vụ của các', 'nhiệm vụ của từng', 'nhiệm vụ cụ thể của các', 'nhiệm vụ các cơ quan', 'nhiệm vụ các đơn vị', 'nhiệm vụ các ngành', 'triển khai thực hiện kế hoạch']],
  ['funding', ['kinh phí', 'nguồn lực', 'nguồn vốn', 'ngân sách', 'nguồn tài chính', 'công tác bảo đảm', 'công tác đảm bảo', 'điều kiện bảo đảm', 'điều kiện đảm bảo', 'bảo đảm hậu cần', 'bảo đảm điều kiện', 'cơ sở vật chất']],
  ['reporting', ['chế độ báo cáo', 'chế độ thông tin', 'thông tin, báo cáo', 'thông tin báo cáo', 'báo cáo', 'sơ kết', 'tổng kết']],
  ['purpose', ['mục đích', 'yêu cầu', 'quan điểm', 'phương châm', 'nguyên tắc']],
  ['objectives', ['mục tiêu', 'chỉ tiêu', 'tiêu chí', 'tầm nhìn']],
  ['tasks', ['nhiệm vụ', 'nội dung', 'hoạt động', 'công việc', 'tiến độ', 'chương trình công tác', 'lịch trình', 'lộ trình', 'lịch kiểm tra', 'lịch công tác']],
  ['solutions', ['giải pháp', 'biện pháp']],
  ['scope', ['phạm vi', 'đối tượng', 'thời gian', 'địa điểm', 'địa bàn', 'thành phần', 'thời hạn']],
  ['other', ['tình hình', 'thực trạng', 'đặc điểm', 'kết quả', 'đánh giá', 'sự cần thiết', 'căn cứ', 'cơ sở pháp lý', 'hạn chế', 'dự báo', 'bối cảnh', 'kiến nghị', 'đề xuất', 'khen thưởng']],
] // biome-ignore format: a table

interface Hit {
  readonly role: Role
  readonly at: number
}

function hits(text: string): Hit[] {
  const found: Hit[] = []
  for (const [role, words] of WORDS) {
    const at = Math.min(...words.map((word) => text.indexOf(word)).filter((i) => i >= 0))
    if (Number.isFinite(at)) found.push({ role, at })
  }
  return found.sort((a, b) => a.at - b.at)
}

/**
 * The role that a heading announces; null where it announces none.
 * A combined heading takes the role that most of it has: "Nội dung, đối tượng, thời gian" is scope,
 * "Mục tiêu, nhiệm vụ và giải pháp" tasks, "Phân công nhiệm vụ" organisation.
 */
export function roleOfHeading(heading: string): Role | null {
  const text = fold(heading)
  const found = hits(text)
  const first = found[0]
  if (!first) return null
  const has = (role: Role) => found.some((hit) => hit.role === role)
  if (text.includes('nội dung') && has('scope') && !text.includes('nhiệm vụ')) return 'scope'
  if (first.role === 'objectives' && (text.includes('nhiệm vụ') || has('solutions'))) return 'tasks'
  if (first.role === 'solutions' && text.includes('nhiệm vụ')) return 'tasks'
  if (first.role === 'other' && has('organisation')) return 'organisation'
  if (first.role === 'reporting' && has('organisation')) return 'organisation'
  if (text.startsWith('kiểm tra') && has('reporting')) return 'reporting'
  return first.role
}

/** A short item that is a heading of its own: "2. Kinh phí thực hiện", "1. Mục tiêu cụ thể". */
export function roleOfItem(text: string): Role | null {
  const head = text.split(/[:.]/, 1)[0] ?? ''
  const words = head.split(' ').length
  if (words > 9) return null
  const starts = WORDS.find(([, list]) => list.some((word) => fold(head).startsWith(word)))
  return starts ? roleOfHeading(head) : null
}
