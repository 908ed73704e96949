import { type Pattern, sayAny } from '../../grammar/pattern.ts'
import { type Token, tokenize } from '../../grammar/token.ts'
import type { Draft } from '../draft.ts'
import { lackFound, lacksOf } from '../lacking.ts'
import type { Found, Rule } from '../rule.ts'
import { judgedWorks, type Work } from '../work.ts'

const SWELLS: Pattern<string> = sayAny(
  'tiếp tục tăng cường', 'tiếp tục đẩy mạnh', 'tiếp tục nâng cao', 'không ngừng nâng cao', 'tăng cường', 'đẩy mạnh', 'nâng cao', 'chú trọng',
  'quan tâm', 'phát huy', 'tập trung', 'chủ động', 'tích cực', 'đặc biệt coi trọng', 'coi trọng',
) // biome-ignore format: a list

// A word of work that can be seen to be done.
const DEEDS = new Set(
  (
    'tổ_chức xây_dựng ban_hành mở biên_soạn rà_soát kiểm_tra trang_bị tập_huấn đào_tạo bồi_dưỡng cấp hỗ_trợ khảo_sát số_hóa lắp_đặt thành_lập ' +
    'kiện_toàn in phát_hành thanh_tra giám_sát ký sửa_đổi bổ_sung đầu_tư mua_sắm vận_hành triển_khai kết_nối tích_hợp công_bố cập_nhật thí_điểm ' +
    'nhân_rộng sơ_kết tổng_kết xử_lý tham_mưu đề_xuất trình phê_duyệt tuyên_truyền phổ_biến ứng_dụng thu_hút bố_trí thực_hiện hướng_dẫn đánh_giá ' +
    'phối_hợp quản_lý tuần_tra vận_động phát_hiện ngăn_chặn đấu_tranh thống_kê phân_công thiết_lập nâng_cấp đưa giao lựa_chọn huy_động'
  ).split(' '),
)

const MOST_WORDS = 25

function hasDeed(tokens: readonly Token[], from: number): boolean {
  return tokens
    .slice(from)
    .some(({ fold }, i, rest) => DEEDS.has(fold) || DEEDS.has(`${fold}_${rest[i + 1]?.fold ?? ''}`))
}

/** The whole task is a verb that swells something: no measure, product or part says what is done. */
function isEmpty({ task, line }: Work): boolean {
  const tokens = tokenize(task.text)
  const verb = SWELLS(tokens, 0)
  if (!verb || tokens.length > MOST_WORDS || task.output !== null || task.form !== null || task.activities.length > 0)
    return false
  if (line?.node.children.some(({ kind }) => kind !== 'label')) return false
  return !tokens.some(({ kind }) => kind === 'number') && !hasDeed(tokens, verb.next)
}

export const taskWithoutDeed: Rule = {
  id: 'task-without-deed',
  clarity: 'việc',
  severity: 'info',
  title: { vi: 'Nhiệm vụ chỉ có lời hô hào', en: 'A task is a verb without a deed' },
  why: {
    vi: '“Tăng cường”, “đẩy mạnh”, “nâng cao” một mình không cho biết phải làm gì và thế nào là xong.',
    en: '"Strengthen" and "promote" alone tell neither what to do nor when it is done.',
  },
  advice: {
    vi: 'Nêu việc cụ thể: tổ chức, ban hành, mở lớp, kiểm tra …, kèm số lượng hoặc sản phẩm.',
    en: 'Say what is done: hold, issue, train, check …, with a number or a product.',
  },
  source: 'custom',
  *check(draft: Draft): Iterable<Found> {
    const works = judgedWorks(draft)
    const empty = new Set(works.filter(isEmpty).map(({ task }) => task))
    for (const lack of lacksOf(works, (task) => empty.has(task)))
      yield lackFound(lack, { vi: 'chỉ nêu hướng, chưa nêu việc cụ thể', en: 'a direction and no deed' })
  },
  good: [
    {
      in: 'tasks',
      text: '3. Tăng cường kiểm tra thực phẩm tại chợ\n\n- Cơ quan chủ trì: Sở Y tế.\n\n- Thời gian: thường xuyên.',
    },
    {
      in: 'tasks',
      text: '3. Nâng cao năng lực hòa giải viên\n\n- Mở 02 lớp bồi dưỡng.\n\n- Cơ quan chủ trì: Sở Tư pháp.\n\n- Thời gian: Quý I/2026.',
    },
    {
      in: 'tasks',
      text: '3. Đẩy mạnh hòa giải ở cơ sở\n\n- Cơ quan chủ trì: Sở Tư pháp.\n\n- Sản phẩm: 80% vụ việc hòa giải thành.\n\n- Thời gian: năm 2026.',
    },
  ],
  bad: [
    {
      in: 'tasks',
      text: '3. ‹Tăng cường công tác hòa giải ở cơ sở›\n\n- Cơ quan chủ trì: Sở Tư pháp.\n\n- Thời gian: thường xuyên.',
    },
    {
      in: 'tasks',
      text: '3. ‹Chú trọng chất lượng, hiệu quả của hội thi›\n\n- Cơ quan chủ trì: Sở Tư pháp.\n\n- Thời gian: Quý I/2026.',
    },
  ],
}
