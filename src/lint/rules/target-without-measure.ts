import type { PlanNode } from '../../plan/plan.ts'
import { fold } from '../../text/fold.ts'
import type { Draft, Line } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'
import { spoken } from '../spoken.ts'
import { says } from '../standing.ts'

// A number in words, or a whole that is measured by itself: "toàn bộ", "không để xảy ra".
const MEASURES = [
  'toàn bộ', 'tất cả', 'mọi ', 'các xã, phường đều', 'đều ', 'mỗi ', 'không để', 'không có', 'không còn', 'chấm dứt', 'xóa bỏ', 'gấp đôi', 'gấp hai',
  'một nửa', 'hằng năm', 'hàng năm', 'hằng tháng', 'hằng quý', 'nhóm dẫn đầu', 'tốp', 'top', 'xếp hạng', 'một phần', 'hai phần', 'ít nhất một',
  'ít nhất hai', 'tối thiểu một', 'đứng đầu', 'đạt chuẩn', 'hoàn thành việc', 'hoàn thành',
] // biome-ignore format: a list

const SPECIFIC = /mục tiêu cụ thể|chỉ tiêu/u
const FEWEST_WORDS = 5

const isLeaf = ({ children, rows }: PlanNode): boolean => children.length === 0 && rows === undefined
const isListed = ({ kind }: PlanNode): boolean => kind === 'item' || kind === 'bullet'

function isSpecific({ node, parents, role }: Line): boolean {
  return (
    role === 'objectives' &&
    isListed(node) &&
    isLeaf(node) &&
    parents.some(({ text }) => SPECIFIC.test(fold(text)) && text.length < 100)
  )
}

function isMeasured({ node, parents }: Line): boolean {
  const text = fold(node.text)
  if (/\d/u.test(text) || says(text, MEASURES) || text.split(/\s+/u).length < FEWEST_WORDS) return true
  // "Phấn đấu đến năm 2028:" above dates and measures what stands below it.
  return parents.some(
    (parent) => !SPECIFIC.test(fold(parent.text)) && parent.kind !== 'heading' && /\d/u.test(parent.text),
  )
}

const FEWEST = 4

/** In a section on objectives without "mục tiêu chung" and "cụ thể": its items, where three of four have a number. */
function countedTargets(lines: readonly Line[]): readonly Line[] {
  const items = lines.filter(
    ({ node, parents, role }) => role === 'objectives' && node.kind === 'item' && isLeaf(node) && parents.length === 1,
  )
  const counted = items.filter(({ node }) => /\d/u.test(node.text))
  return items.length >= FEWEST && counted.length * 4 >= items.length * 3 ? items : []
}

export const targetWithoutMeasure: Rule = {
  id: 'target-without-measure',
  clarity: 'sản phẩm',
  severity: 'warning',
  title: { vi: 'Mục tiêu cụ thể không có số đo', en: 'A specific objective has no measure' },
  why: {
    vi: 'Mục tiêu cụ thể không có số lượng, tỷ lệ hay mốc thời gian thì không đánh giá được là đạt hay chưa.',
    en: 'Without a number or a date nobody can say whether the objective was reached.',
  },
  advice: {
    vi: 'Nêu số lượng, tỷ lệ hoặc mốc thời gian; nếu là định hướng thì chuyển lên mục tiêu chung.',
    en: 'Give a number, a share or a date; move it up to the general objectives if it is a direction only.',
  },
  source: 'custom',
  fixable: 'suggestion',
  *check({ lines }: Draft): Iterable<Found> {
    const specific = lines.filter(isSpecific)
    const targets = specific.length > 0 ? specific : countedTargets(lines)
    const without = targets.filter((line) => !isMeasured(line))
    const first = without[0]
    // Where few of the objectives are measured, the section is meant as prose.
    if (!first || without.length * 2 > targets.length) return
    for (const { node, item } of without)
      yield {
        at: node.at,
        quote: node.text,
        item,
        message: {
          vi: `Mục tiêu cụ thể này không có số lượng, tỷ lệ hay mốc thời gian${item === null ? '' : ` (mục ${spoken([item])})`}.`,
          en: 'This specific objective has neither a number nor a date.',
        },
        suggest: { vi: '… đạt …% vào năm …', en: '… đạt …% vào năm …' },
      }
  },
  good: [
    {
      in: 'objectives',
      text: '1. Mục tiêu chung: Nâng cao ý thức pháp luật của người dân.\n\n2. Mục tiêu cụ thể\n\n- Đến năm 2028, 80% thôn có tủ sách pháp luật.',
    },
    {
      in: 'objectives',
      text: '1. Mục tiêu cụ thể\n\n- 100% hòa giải viên được bồi dưỡng vào năm 2028.\n\n- Không để xảy ra khiếu kiện kéo dài, vượt cấp.\n\n- Toàn bộ tổ hòa giải được kiện toàn.',
    },
    {
      in: 'objectives',
      text: '1. Mục tiêu cụ thể\n\na) Đến năm 2028:\n\n- 80% thôn có tủ sách pháp luật.\n\n- Hoàn thành việc kiện toàn các tổ hòa giải.',
    },
    {
      in: 'objectives',
      text: '1. Nâng cao ý thức pháp luật của người dân.\n\n2. Đưa pháp luật vào cuộc sống của từng gia đình.',
    },
  ],
  bad: [
    {
      in: 'objectives',
      text: '1. 80% thôn có tủ sách pháp luật.\n\n2. ‹Nâng cao rõ rệt chất lượng phục vụ bạn đọc.›\n\n3. 100% hòa giải viên được bồi dưỡng.\n\n4. Mở 20 phòng đọc đến năm 2028.',
    },
    {
      in: 'objectives',
      text: '1. Mục tiêu cụ thể\n\n- 100% hòa giải viên được bồi dưỡng vào năm 2028.\n\n- ‹Nâng cao rõ rệt ý thức chấp hành pháp luật của thanh niên.›',
    },
    {
      in: 'objectives',
      text: '1. Chỉ tiêu cụ thể\n\na) Đến năm 2028, 80% thôn có tủ sách pháp luật.\n\nb) Đến năm 2030, mở 40 lớp bồi dưỡng.\n\nc) ‹Cải thiện chất lượng hoạt động của các tổ hòa giải ở cơ sở.›',
    },
  ],
}
