import type { Plan } from '../../src/plan/plan.ts'
import { planAt } from './plan-at.ts'

/** What stands below any title, and at the end. */
export const BODY =
  'I. MỤC ĐÍCH\n\n1. Nâng cao trách nhiệm.\n\nII. NHIỆM VỤ\n\n1. Rà soát hồ sơ.\n\nIII. TỔ CHỨC THỰC HIỆN\n\n1. Sở Nội vụ theo dõi.'
export const TAIL = 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nHà Văn Kiên'

/** The plan of parts that stand apart. */
export const read = (...parts: readonly string[]): Promise<Plan> => planAt(parts.join('\n\n'), 'ke-hoach.txt')
