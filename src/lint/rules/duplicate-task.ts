import { splitAgencies } from '../../grammar/agency.ts'
import { fold } from '../../text/fold.ts'
import { remember } from '../../text/remember.ts'
import { alikePairs } from '../alike.ts'
import type { Draft } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'
import { isOfAnnex, isRow, type Work, worksOf } from '../work.ts'

const SHARE = 0.9

// A document or a subject as heading ("Nghị định về …", "Công tác …") may stand under each of several works.
const NOUN =
  /^(?:nghị định|nghị quyết|luật|thông tư|quyết định|chỉ thị|công tác|lĩnh vực|dự án|tiểu dự án|chương trình|đề án|kế hoạch|đối với|nội dung|về|các|nhiệm vụ|giải pháp|hình thức|thời gian|thành phần|địa điểm)(?: |$)/u

/** Both in the body or both in the annex, and the text says what is done. */
function canRepeat(one: Work, other: Work): boolean {
  if (isOfAnnex(one) !== isOfAnnex(other) || hasOtherOutput(one, other)) return false
  // "1. Sở Y tế" with its duties below comes back in each section.
  if ((hasParts(one) || hasParts(other)) && !isSaidInFull(one, other)) return false
  const parent = (work: Work) => work.line?.parents.at(-1) ?? null
  return !NOUN.test(fold(other.task.text)) || (parent(one) !== null && parent(one) === parent(other))
}

// A work whose cell runs down over several rows: each row has its own output.
const hasOtherOutput = (one: Work, other: Work): boolean =>
  isRow(one) && isRow(other) && fold(one.task.output ?? '') !== fold(other.task.output ?? '')

const LONG = 9

/** Not an agency or a heading that may come back, but one work twice, word for word. */
const isSaidInFull = ({ task: one }: Work, { task: other }: Work): boolean =>
  fold(one.text) === fold(other.text) &&
  one.text.split(/\s+/u).length >= LONG &&
  splitAgencies(one.text).every((name) => !one.text.replace(ORDER, '').startsWith(name))
// "d) Đề nghị Chi cục Hải quan khu vực XIII"
const ORDER = /^(?:đề nghị|giao|yêu cầu|phân công) /iu

const hasParts = ({ line }: Work): boolean => line?.node.children.some(({ kind }) => kind !== 'label') ?? false

const numbersOf = remember((text) => (text.match(/\d+|[IVX]{1,4}(?![\p{L}])/gu) ?? []).join(' '))
const namesOf = remember((text) => (text.slice(1).match(/\p{Lu}[\p{L}\d]*/gu) ?? []).join(' '))

// "… cho xã A", "… năm 2026" beside "… năm 2027" are two.
const apart = (one: string, other: string): boolean =>
  one !== other && (numbersOf(one) !== numbersOf(other) || namesOf(one) !== namesOf(other))

export const duplicateTask: Rule = {
  id: 'duplicate-task',
  clarity: 'việc',
  severity: 'warning',
  title: { vi: 'Hai nhiệm vụ trùng nhau', en: 'Two tasks say the same' },
  why: {
    vi: 'Một việc ghi hai lần dễ giao cho hai nơi, báo cáo hai lần hoặc bỏ sót việc đáng lẽ phải ghi.',
    en: 'A task told twice is given to two, reported twice, or stands where another was meant.',
  },
  advice: {
    vi: 'Gộp hai nhiệm vụ, hoặc sửa nhiệm vụ chép nhầm.',
    en: 'Merge them, or correct the one that was copied.',
  },
  source: 'custom',
  *check(draft: Draft): Iterable<Found> {
    const works = worksOf(draft)
    const told = new Set<string>()
    for (const pair of alikePairs(
      works.map(({ task }) => task.text),
      SHARE,
    )) {
      const [one, other] = [works[pair.one], works[pair.other]]
      if (!one || !other || told.has(other.task.id) || !canRepeat(one, other) || apart(one.task.text, other.task.text))
        continue
      told.add(other.task.id)
      yield {
        at: other.task.at,
        quote: other.task.text,
        item: other.task.id,
        message: {
          vi: `Nhiệm vụ ${other.task.id} trùng với nhiệm vụ ${one.task.id}.`,
          en: `Task ${other.task.id} says the same as ${one.task.id}.`,
        },
        related: [
          { at: one.task.at, quote: one.task.text, note: { vi: `Nhiệm vụ ${one.task.id}`, en: `Task ${one.task.id}` } },
        ],
      }
    }
  },
  good: [
    { in: 'tasks', text: '3. Biên soạn tài liệu hỏi đáp pháp luật cho học sinh ở trường\n\n- Thời gian: Quý I/2026.' },
    {
      in: 'task',
      text: '1. Mở lớp bồi dưỡng cho công chức các xã vùng Bảo Lộc trong năm 2026.\n\n2. Mở lớp bồi dưỡng cho công chức các xã vùng Đức Trọng trong năm 2026.',
    },
    {
      in: 'task',
      text: '1. Mở lớp bồi dưỡng kỹ năng cho hòa giải viên năm 2026.\n\n2. Mở lớp bồi dưỡng kỹ năng cho hòa giải viên năm 2027.',
    },
    {
      in: 'task',
      text: '1. Phòng ngừa\n\na) Công an tỉnh chỉ đạo Công an cấp xã\n\n- Tuần tra.\n\n2. Đấu tranh\n\na) Công an tỉnh chỉ đạo Công an cấp xã\n\n- Điều tra.',
    },
    {
      in: 'task',
      text: '1. Phòng ngừa\n\na) Đề nghị Liên đoàn Lao động tỉnh Lâm Đồng\n\n- Tuyên truyền trong công nhân.\n\n2. Hỗ trợ\n\na) Đề nghị Liên đoàn Lao động tỉnh Lâm Đồng\n\n- Tặng quà công nhân.',
    },
    {
      in: 'annex',
      text: 'PHỤ LỤC\nDANH MỤC NHIỆM VỤ\n\n| TT | Nhiệm vụ | Sản phẩm | Thời gian | Chủ trì |\n|---|---|---|---|---|\n| 1 | Tham mưu ban hành kế hoạch kiểm tra công tác hòa giải | Kế hoạch của tỉnh | Quý I/2026 | Sở Tư pháp |\n| 2 | Tham mưu ban hành kế hoạch kiểm tra công tác hòa giải | Kế hoạch của cơ quan | Quý II/2026 | Sở Nội vụ |\n| 3 | Tổ chức hội nghị tổng kết công tác hòa giải | Hội nghị | Quý IV/2026 | Sở Tư pháp |',
    },
    {
      in: 'task',
      text: '1. Góp ý xây dựng\n\na) Nghị định quy định về hoạt động hòa giải ở cơ sở.\n\n2. Tổ chức thi hành\n\na) Nghị định quy định về hoạt động hòa giải ở cơ sở.',
    },
  ],
  bad: [
    {
      in: 'task',
      text: '1. Rà soát chức năng, nhiệm vụ của các tổ hòa giải ở thôn\n\n- Lập phiếu hỏi.\n\n- Thời gian: Quý I/2026.\n\n2. ‹Rà soát chức năng, nhiệm vụ của các tổ hòa giải ở thôn›\n\n- Mở hội nghị.\n\n- Thời gian: Quý II/2026.',
    },
    {
      in: 'tasks',
      text: '3. ‹Biên soạn tài liệu hỏi đáp pháp luật cho hòa giải viên ở cơ sở›\n\n- Cơ quan chủ trì: Sở Tư pháp.\n\n- Thời gian: Quý I/2026.',
    },
    {
      in: 'task',
      text: '1. Rà soát thủ tục hành chính về đất đai, xong trong quý I/2026.\n\n2. ‹Rà soát các thủ tục hành chính về đất đai, xong trong quý I/2026›.',
    },
  ],
}
