import { digits, findAll, map, one, opt, type Pattern, sayAny, seq } from '../../grammar/pattern.ts'
import { tokenize } from '../../grammar/token.ts'
import type { Target } from '../../plan/plan.ts'
import { fold } from '../../text/fold.ts'
import type { Message } from '../../text/problem.ts'
import type { Draft } from '../draft.ts'
import type { Found, Rule, Severity } from '../rule.ts'
import { itemAt, says } from '../standing.ts'

// What may exceed the whole: growth, a comparison with a plan or a base year.
const GROWS = [
  'tăng', 'so với', 'vượt', 'gấp', 'bằng ', 'kế hoạch', 'dự toán', 'chỉ tiêu', 'grdp', 'gdp', 'tín dụng', 'dư nợ', 'trên 100', 'định mức', 'công suất',
  'mức lương', 'giá trị', 'kim ngạch', 'thuê bao', 'doanh thu', 'nguồn vốn', 'vốn', 'huy động', 'năng suất', 'tốc độ', 'giá',
] // biome-ignore format: a list

const WHOLE = 100

interface Fault {
  readonly message: Message
  readonly severity: Severity
}

const percent = (n: number): string => `${String(n).replace('.', ',')}%`

const amount: Pattern<number> = map(
  seq(
    digits(3),
    opt(
      map(
        seq(
          one(({ raw }) => raw === ',' || raw === '.'),
          one(({ kind, spaced }) => kind === 'number' && !spaced),
        ),
        ([, part]) => part.raw,
      ),
    ),
  ),
  ([whole, part]) => Number(`${whole}.${part ?? '0'}`),
)
const percentSign = one(({ raw }) => raw === '%')

/** "80% - 60%", "từ 80 đến 60%": first and last of a range of shares. */
const RANGE: Pattern<readonly [number, number]> = map(
  seq(amount, opt(percentSign), sayAny('-', 'đến', 'tới'), amount, percentSign),
  ([from, , , to]) => [from, to] as const,
)

// "Giảm từ 5% xuống 3%": the old and the new value.
const FALLS = ['giảm', 'xuống', 'hạ ', 'so với', 'còn ']

function reversed(text: string): Fault | null {
  const found = findAll(RANGE, tokenize(text)).find(({ value: [from, to] }) => from > to)
  if (!found || says(fold(text), FALLS)) return null
  const [from, to] = found.value
  return {
    severity: 'error',
    message: {
      vi: `Khoảng ${percent(from)} - ${percent(to)} ghi ngược: số đầu lớn hơn số cuối.`,
      en: `The range ${percent(from)} - ${percent(to)} is the wrong way round.`,
    },
  }
}

function faultOf(target: Target): Fault | null {
  const { op, value, max, unit, text } = target
  const back = reversed(text)
  if (back) return back
  if (unit !== '%') return null
  const highest = Math.max(value, max ?? value)
  if (highest > WHOLE && !says(fold(text), GROWS))
    return {
      severity: 'error',
      message: {
        vi: `Tỷ lệ ${percent(highest)} lớn hơn 100%.`,
        en: `A share of ${percent(highest)} is more than the whole.`,
      },
    }
  if (op === 'range' && max === WHOLE)
    return {
      severity: 'info',
      message: {
        vi: `“${percent(value)} - 100%” không đặt mức rõ hơn “ít nhất ${percent(value)}”.`,
        en: `"${percent(value)} - 100%" sets no firmer mark than "at least ${percent(value)}".`,
      },
    }
  return null
}

export const targetOutOfRange: Rule = {
  id: 'target-out-of-range',
  clarity: 'sản phẩm',
  severity: 'error',
  title: { vi: 'Chỉ tiêu ngoài khoảng có nghĩa', en: 'A target is out of range' },
  why: {
    vi: 'Tỷ lệ trên 100% hoặc khoảng ghi ngược là lỗi số liệu, không thể đạt được.',
    en: 'A share over 100% or a reversed range is a slip and cannot be reached.',
  },
  advice: {
    vi: 'Kiểm tra lại số liệu; nếu là mức tối thiểu thì ghi “ít nhất …%”.',
    en: 'Check the figures; for a minimum write "ít nhất …%".',
  },
  source: 'custom',
  *check(draft: Draft): Iterable<Found> {
    const told = new Set<string>()
    for (const target of draft.plan.targets) {
      const fault = told.has(target.text) ? null : faultOf(target)
      if (!fault) continue
      told.add(target.text)
      yield { at: target.at, quote: target.text, item: itemAt(draft, target.at), ...fault }
    }
  },
  good: [
    {
      in: 'objectives',
      text: '1. Đến năm 2028, từ 60% đến 65% thôn có tủ sách pháp luật.\n\n2. Đến năm 2030, ít nhất 90% hòa giải viên được bồi dưỡng.',
    },
    {
      in: 'objectives',
      text: '1. Đến năm 2030, số lớp bồi dưỡng đạt 120% so với năm 2025.\n\n3. Giảm tỷ lệ hòa giải không thành từ 15% đến năm 2026 xuống 5%.\n\n2. Năm 2028, thu ngân sách đạt 105% dự toán.',
    },
    { in: 'objectives', text: '1. Đến năm 2030, 100% hòa giải viên được bồi dưỡng.\n\n2. Mỗi năm mở 15 - 20 lớp.' },
  ],
  bad: [
    { in: 'objectives', text: '1. ‹Đến năm 2028, 110% thôn có tủ sách pháp luật›.\n\n2. Mỗi năm mở 15 lớp.' },
    { in: 'objectives', text: '1. ‹Đến năm 2028, từ 80% đến 60% thôn có tủ sách pháp luật›.\n\n2. Mỗi năm mở 15 lớp.' },
    { in: 'objectives', text: '1. ‹Đến năm 2028, 90% - 100% hòa giải viên được bồi dưỡng›.\n\n2. Mỗi năm mở 15 lớp.' },
  ],
}
