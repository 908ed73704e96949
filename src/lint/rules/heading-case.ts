import type { PlanNode } from '../../plan/plan.ts'
import type { Draft } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'
import { numberedOf } from '../siblings.ts'
import { spoken } from '../spoken.ts'
import { sections } from '../standing.ts'

const LONGEST = 120
const isShouted = ({ text }: PlanNode): boolean => text === text.toUpperCase()
const isHeadline = (node: PlanNode): boolean =>
  numberedOf(node)?.style === 'roman' &&
  node.kind === 'heading' &&
  node.text.length <= LONGEST &&
  /\p{L}{3}/u.test(node.text)

export const headingCase: Rule = {
  id: 'heading-case',
  clarity: 'thể thức',
  severity: 'info',
  title: { vi: 'Tiêu đề mục không viết in hoa', en: 'A section heading is not in capitals' },
  why: {
    vi: 'Tiêu đề các mục đánh số La Mã trình bày bằng chữ in hoa, thống nhất trong toàn văn bản.',
    en: 'Headings with Roman numbers are set in capitals, all alike.',
  },
  advice: { vi: 'Viết in hoa tiêu đề các mục I, II, III.', en: 'Put the headings I, II, III in capitals.' },
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục V (số thứ tự 6)',
  *check(draft: Draft): Iterable<Found> {
    const heads = sections(draft).filter(isHeadline)
    const small = heads.filter((node) => !isShouted(node))
    const first = small[0]
    if (!first || heads.length < 2) return
    const ids = small.flatMap(({ id }) => id ?? [])
    yield {
      at: first.at,
      quote: first.text,
      item: first.id,
      message:
        small.length === heads.length
          ? {
              vi: `Tiêu đề các mục cấp 1 (${spoken(ids)}) không viết in hoa.`,
              en: `The level-1 headings (${spoken(ids)}) are not in capitals.`,
            }
          : {
              vi: `Tiêu đề mục ${spoken(ids)} không viết in hoa như các mục khác.`,
              en: `The headings of ${spoken(ids)} are not in capitals as the others are.`,
            },
    }
  },
  good: [
    { in: 'task', text: '1. Rà soát thủ tục hành chính, xong trước ngày 30/6/2026.' },
    {
      in: 'whole',
      text: 'KẾ HOẠCH\n\nTrồng cây năm 2026\n\nI. MỤC ĐÍCH\n\nTăng độ che phủ.\n\nII. NHIỆM VỤ\n\n1. Trồng 500 cây.\n',
    },
    {
      in: 'whole',
      text: 'KẾ HOẠCH\n\nTrồng cây năm 2026\n\n1. Mục đích\n\nTăng độ che phủ.\n\n2. Nhiệm vụ\n\nTrồng 500 cây.\n\n3. Tổ chức thực hiện\n\nSở Xây dựng chủ trì.\n',
    },
  ],
  bad: [
    {
      in: 'whole',
      text: 'KẾ HOẠCH\n\nTrồng cây năm 2026\n\nI. MỤC ĐÍCH\n\nTăng độ che phủ.\n\nII. ‹Nhiệm vụ›\n\n1. Trồng 500 cây.\n',
    },
    {
      in: 'whole',
      text: 'KẾ HOẠCH\n\nTrồng cây năm 2026\n\nI. ‹Mục đích›\n\nTăng độ che phủ.\n\nII. Nhiệm vụ\n\n1. Trồng 500 cây.\n',
    },
  ],
}
