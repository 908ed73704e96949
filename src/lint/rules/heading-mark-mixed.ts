import { readCharged } from '../../grammar/charged.ts'
import type { PlanNode } from '../../plan/plan.ts'
import type { Draft } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'
import { spoken } from '../spoken.ts'
import { lastWords } from '../standing.ts'

const FEWEST = 3
const LONGEST = 300
// A longer one above free paragraphs is a sentence that goes on.
const SHORT = 60

/** Numbered headings side by side: short, with something below. */
const headingsOf = (nodes: readonly PlanNode[]): readonly PlanNode[] =>
  nodes.filter(
    ({ id, text, children, kind }) =>
      id !== null &&
      kind !== 'table' &&
      text !== '' &&
      text.length <= LONGEST &&
      (text.length <= SHORT || children.some((child) => child.kind !== 'paragraph')),
  )

const isStopped = ({ text }: PlanNode): boolean => /[^.…/]\.$/u.test(text) && !/\b(?:TP|v\.v|tr)\.$/u.test(text)
// "1. Sở Y tế:" introduces what follows; "3. Thời gian: Tháng 12." and "Điều 2. Quyết định này …." say something
const isOpen = ({ id, text }: PlanNode): boolean =>
  /[:;,…]$|^[^:]{1,50}: /u.test(text) || /^Đ\d/u.test(id ?? '') || isCharge(text)
// "3. Đề nghị Báo Sơn La đưa tin." beside "1. Văn phòng": a sentence, no heading
const isCharge = (text: string): boolean => /^\p{Ll}/u.test(readCharged(text)?.rest ?? '')

/** Those of a row of headings that are fewer; null where all are alike. */
function oddOf(headings: readonly PlanNode[]): { readonly odd: readonly PlanNode[]; readonly stopped: boolean } | null {
  const judged = headings.filter((node) => !isOpen(node))
  const stopped = judged.filter(isStopped)
  if (judged.length < FEWEST || stopped.length === 0 || stopped.length === judged.length) return null
  // A heading has no full stop, so on a tie those with one are told.
  const few = stopped.length * 2 <= judged.length
  return { odd: few ? stopped : judged.filter((node) => !isStopped(node)), stopped: few }
}

export const headingMarkMixed: Rule = {
  id: 'heading-mark-mixed',
  clarity: 'thể thức',
  severity: 'info',
  title: { vi: 'Đề mục cùng cấp nơi có dấu chấm, nơi không', en: 'Headings of one rank with and without a full stop' },
  why: {
    vi: 'Đề mục cùng cấp trình bày như nhau thì người đọc mới nhận ra cấp của nó.',
    en: 'Headings of one rank look alike, so that their rank is seen.',
  },
  advice: { vi: 'Bỏ dấu chấm cuối đề mục.', en: 'Leave the full stop of headings out.' },
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6; custom',
  *check({ plan, lines }: Draft): Iterable<Found> {
    const parents = lines.filter(({ role }) => role !== null && role !== 'annex').map(({ node }) => node.children)
    for (const nodes of [plan.body, ...parents]) {
      const mixed = oddOf(headingsOf(nodes))
      const first = mixed?.odd[0]
      if (!mixed || !first) continue
      const ids = spoken(mixed.odd.flatMap(({ id }) => id ?? []))
      yield {
        at: first.at,
        quote: lastWords(first.text),
        item: first.id,
        message: mixed.stopped
          ? {
              vi: `Đề mục ${ids} có dấu chấm cuối, các đề mục cùng cấp thì không.`,
              en: `Heading ${ids} ends in a full stop, its siblings do not.`,
            }
          : {
              vi: `Đề mục ${ids} không có dấu chấm cuối, các đề mục cùng cấp thì có.`,
              en: `Heading ${ids} has no full stop, its siblings have.`,
            },
        related: mixed.odd.slice(1).map(({ at, text }) => ({
          at,
          quote: lastWords(text),
          note: { vi: 'Cũng như vậy', en: 'Likewise' },
        })),
      }
    }
  },
  good: [
    {
      in: 'charge',
      text: '1. Sở Nội vụ\n\na) Theo dõi.\n\n2. Sở Tài chính\n\na) Thẩm định dự toán.\n\n3. Đề nghị Báo và Phát thanh, Truyền hình tỉnh đưa tin.',
    },
    { in: 'task', text: '1. Rà soát\n\na) Lập danh mục.\n\n2. Công bố\n\na) Đăng tải.\n\n3. Kiểm tra\n\na) Lập đoàn.' },
    {
      in: 'task',
      text: '1. Rà soát.\n\na) Lập danh mục.\n\n2. Công bố.\n\na) Đăng tải.\n\n3. Kiểm tra.\n\na) Lập đoàn.',
    },
    {
      in: 'task',
      text: '1. Rà soát\n\na) Lập danh mục.\n\n2. Công bố danh mục\n\na) Đăng tải.\n\n3. Kiểm tra\n\na) Lập đoàn.',
    },
  ],
  bad: [
    {
      in: 'task',
      text: '1. Rà soát\n\na) Lập danh mục.\n\n2. ‹Công bố.›\n\na) Đăng tải.\n\n3. Kiểm tra\n\na) Lập đoàn.',
    },
    {
      in: 'task',
      text: '1. Rà soát.\n\na) Lập danh mục.\n\n2. ‹Công bố›\n\na) Đăng tải.\n\n3. Kiểm tra.\n\na) Lập đoàn.',
    },
  ],
}
