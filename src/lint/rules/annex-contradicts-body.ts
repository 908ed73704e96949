import type { Task } from '../../plan/plan.ts'
import type { Message } from '../../text/problem.ts'
import { isNamed, isSameAgency } from '../agency-facts.ts'
import { alikePairs } from '../alike.ts'
import type { Draft } from '../draft.ts'
import { firstDay, lastDay } from '../edtf.ts'
import type { Found, Rule } from '../rule.ts'

const SHARE = 0.8

/** What the two say that cannot both be; null where one of them says nothing, or they agree. */
function conflict(body: Task, annex: Task): Message | null {
  const [one, other] = [ownLead(body), ownLead(annex)]
  if (one.length > 0 && other.length > 0 && !one.some((lead) => other.some((second) => isSameAgency(lead, second)))) {
    const [a, b] = [one.map(({ name }) => name).join(', '), other.map(({ name }) => name).join(', ')]
    return { vi: `cơ quan chủ trì khác nhau (${a}; phụ lục: ${b})`, en: `different leads (${a}; annex: ${b})` }
  }
  const [first, second] = [body.deadline, annex.deadline]
  if (first && second && areApart(first.value, second.value))
    return {
      vi: `thời hạn khác nhau (${first.text}; phụ lục: ${second.text})`,
      en: `different deadlines (${first.text}; annex: ${second.text})`,
    }
  return null
}

const ownLead = ({ lead }: Task) => lead.filter((party) => !party.inferred && party.agency !== null && isNamed(party))

/** Two times that have no day in common, or two last days ("trước ngày …") that differ. */
function areApart(one: string | null, other: string | null): boolean {
  const [endOne, endOther] = [lastDay(one), lastDay(other)]
  if (endOne === null || endOther === null) return false
  const [startOne, startOther] = [firstDay(one) ?? endOne, firstDay(other) ?? endOther]
  const open = one?.startsWith('..') && other?.startsWith('..')
  return open ? endOne !== endOther : endOne < startOther || endOther < startOne
}

// A table as web pages leave it: each cell between lines that hold a lone "|".
const table = (...rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `|\n${row.join('\n|\n')}\n|`).join('\n')

const HEAD = ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian hoàn thành']
const BOOK = 'Biên soạn tài liệu hỏi đáp pháp luật cho hòa giải viên ở cơ sở'
const OTHER = ['2', 'In sổ tay nghiệp vụ', 'Sở Tư pháp', 'Quý I/2027']
const annexOf = (...row: readonly string[]): string => `PHỤ LỤC\nDANH MỤC NHIỆM VỤ\n\n${table(HEAD, row, OTHER)}`

export const annexContradictsBody: Rule = {
  id: 'annex-contradicts-body',
  clarity: 'trách nhiệm',
  severity: 'error',
  title: { vi: 'Phụ lục mâu thuẫn với kế hoạch', en: 'The annex contradicts the body' },
  why: {
    vi: 'Một việc ghi hai đầu mối hoặc hai thời hạn thì không biết theo bên nào.',
    en: 'With two leads or two deadlines for one task nobody knows which counts.',
  },
  advice: { vi: 'Sửa cho thống nhất giữa phần nội dung và phụ lục.', en: 'Make the body and the annex agree.' },
  source: 'custom',
  *check({ plan: { tasks } }: Draft): Iterable<Found> {
    for (const { one, other } of alikePairs(
      tasks.map(({ text }) => text),
      SHARE,
    )) {
      const [body, annex] = [tasks[one], tasks[other]]
      if (!body || !annex || body.id.startsWith('PL') || !annex.id.startsWith('PL')) continue
      const what = conflict(body, annex)
      if (!what) continue
      yield {
        at: annex.at,
        quote: annex.text,
        item: annex.id,
        message: {
          vi: `Nhiệm vụ ${annex.id} và ${body.id} là một việc nhưng ghi ${what.vi}.`,
          en: `Tasks ${annex.id} and ${body.id} are one, with ${what.en}.`,
        },
        related: [{ at: body.at, quote: body.text, note: { vi: `Nhiệm vụ ${body.id}`, en: `Task ${body.id}` } }],
      }
    }
  },
  good: [
    { in: 'annex', text: annexOf('1', BOOK, 'Sở Tư pháp', 'Trước ngày 30/6/2026') },
    { in: 'annex', text: annexOf('1', BOOK, 'Sở Tư pháp tỉnh', 'Quý II/2026') },
    { in: 'annex', text: annexOf('1', 'Biên soạn tài liệu về đất đai cho công chức xã', 'Sở Nội vụ', 'Quý I/2027') },
  ],
  bad: [
    { in: 'annex', text: annexOf('1', `‹${BOOK}›`, 'Sở Nội vụ', 'Trước ngày 30/6/2026') },
    { in: 'annex', text: annexOf('1', `‹${BOOK}›`, 'Sở Tư pháp', 'Trước ngày 30/9/2026') },
  ],
}
