import type { Plan } from '../../src/plan/plan.ts'
import { planAt } from './plan-at.ts'

/** What stands below any title, and at the end. */
export const BODY =
  'I. MỤC ĐÍCH\n\n1. Nâng cao trách nhiệm.\n\nII. NHIỆM VỤ\n\n1. Rà soát hồ sơ.\n\nIII. TỔ CHỨC THỰC HIỆN\n\n1. Sở Nội vụ theo dõi.'
export const TAIL = 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nHà Văn Kiên'

/** The plan of parts that stand apart. */
export const read = (...parts: readonly string[]): Promise<Plan> => planAt(parts.join('\n\n'), 'ke-hoach.txt')

/** The head of a plan of a province. */
export const HEAD =
  'ỦY BAN NHÂN DÂN\nTỈNH SƠN LA\n\nSố: 45/KH-UBND\n\nSơn La, ngày 21 tháng 02 năm 2026\n\nKẾ HOẠCH\n\nCải tiến công tác y tế'

/** The plan that gives this work, and charges so. */
export const planOf = (work: string, charge = '1. Sở Nội vụ\n- Theo dõi.', head = HEAD): Promise<Plan> =>
  read(head, 'I. NỘI DUNG', work, 'II. TỔ CHỨC THỰC HIỆN', charge, TAIL)

export const namesOf = (list: readonly { readonly name: string }[] = []): string =>
  list.map(({ name }) => name).join(' | ')
