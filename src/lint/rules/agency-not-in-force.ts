import type { AgencyFact } from '../../data/index.ts'
import { agencyOf } from '../../data/index.ts'
import { fold } from '../../text/fold.ts'
import type { Message } from '../../text/problem.ts'
import { remember } from '../../text/remember.ts'
import { type Charge, chargesIn, factOf, standingAt } from '../agency-facts.ts'
import type { Draft } from '../draft.ts'
import { written } from '../edtf.ts'
import { mentionsIn } from '../mentioned.ts'
import type { Found, Rule } from '../rule.ts'
import { says } from '../standing.ts'

// "(nay là Sở Tài chính)", "trước khi sáp nhập": the old name is meant as such.
const PAST = [
  'trước đây',
  'nay là',
  '(cũ)',
  'sáp nhập',
  'hợp nhất',
  'giải thể',
  'bàn giao',
  'tiền thân',
  'chuyển giao',
  'tiếp nhận',
]

/** The text of each line, by its first line in the file. */
function textsOf({ lines }: Draft): ReadonlyMap<number, string> {
  return new Map(
    lines.flatMap(({ node }) => (node.at.line === undefined ? [] : [[node.at.line, fold(node.text)] as const])),
  )
}

/** Who is named in the section on money: "gửi Sở Kế hoạch và Đầu tư thẩm định". */
function payers(draft: Draft): Charge[] {
  const lines = new Set(draft.lines.flatMap(({ node, role }) => (role === 'funding' ? [node.at] : [])))
  return mentionsIn(draft).filter(({ at }) => lines.has(at))
}

function recipients({ plan, lines, date }: Draft): Charge[] {
  const tail = lines.filter(({ role }) => role === null)
  return plan.document.recipients.flatMap(({ text }) => {
    const agency = agencyOf((text.split('(', 1)[0] ?? '').trim(), date)?.id ?? null
    const line = agency === null ? undefined : tail.find(({ node }) => node.text.includes(text))
    return line ? [{ name: text, agency, at: line.node.at, item: null }] : []
  })
}

export const agencyNotInForce: Rule = {
  id: 'agency-not-in-force',
  clarity: 'người',
  severity: 'error',
  title: { vi: 'Cơ quan không tồn tại vào ngày của kế hoạch', en: 'The agency did not exist on the date of the plan' },
  why: {
    vi: 'Giao việc cho cơ quan đã kết thúc hoạt động (hoặc chưa thành lập) thì không ai nhận việc.',
    en: 'Work given to an agency that is gone, or not there yet, is taken up by nobody.',
  },
  advice: {
    vi: 'Thay bằng cơ quan tiếp nhận chức năng, nhiệm vụ; kiểm tra lại việc phân công giữa các cơ quan.',
    en: 'Name the agency that took over the functions; see whether the division of work still fits.',
  },
  source: 'Nghị định 45/2025/NĐ-CP, 150/2025/NĐ-CP; Luật 72/2025/QH15',
  fixable: 'suggestion',
  *check(draft: Draft): Iterable<Found> {
    const { date, plan } = draft
    if (date === null) return
    const texts = textsOf(draft)
    const standing = remember((id) => {
      const fact = factOf(id)
      return (fact && standingAt(fact, date)) ?? 'in-force'
    })
    const gone = new Map<string, Charge[]>()
    for (const charge of [...chargesIn(plan), ...payers(draft), ...recipients(draft)]) {
      const fact = factOf(charge.agency)
      if (!fact || standing(fact.id) === 'in-force' || says(texts.get(charge.at.line ?? -1) ?? '', PAST)) continue
      gone.set(fact.id, [...(gone.get(fact.id) ?? []), charge].slice(0, MOST))
    }
    for (const [id, charges] of gone) {
      const [fact, first] = [factOf(id), charges[0]]
      if (fact && first) yield finding(fact, first, charges, date)
    }
  },
  good: [
    {
      in: 'tasks',
      text: '3. Mở lớp\n\n- Cơ quan chủ trì: Sở Kế hoạch và Đầu tư.\n\n- Thời gian: Quý IV/2024.',
      issued: '2024-05-20',
    },
    {
      in: 'tasks',
      text: '3. Mở lớp\n\n- Cơ quan chủ trì: Sở Giao thông vận tải.\n\n- Thời gian: Quý IV/2025.',
      issued: '2025-03-10',
    },
    {
      in: 'tasks',
      text: '3. Rà soát hồ sơ của Sở Thông tin và Truyền thông trước đây\n\n- Cơ quan chủ trì: Sở Khoa học và Công nghệ.\n\n- Thời gian: Quý IV/2026.',
    },
    {
      in: 'charge',
      text: '1. Sở Tư pháp theo dõi việc thực hiện Kế hoạch.\n\n2. Ủy ban nhân dân các xã, phường, đặc khu bố trí kinh phí.',
    },
  ],
  bad: [
    {
      in: 'funding',
      text: 'Kinh phí do ngân sách tỉnh bảo đảm; các cơ quan lập dự toán gửi ‹Sở Kế hoạch và Đầu tư› thẩm định.',
    },
    {
      in: 'tasks',
      text: '3. Mở lớp\n\n- Cơ quan chủ trì: ‹Sở Lao động - Thương binh và Xã hội›.\n\n- Thời gian: Quý I/2026.',
    },
    {
      in: 'tasks',
      text: '3. Mở lớp\n\n- Cơ quan chủ trì: Sở Tư pháp.\n\n- Cơ quan phối hợp: ‹Ủy ban nhân dân các huyện, thành phố›.\n\n- Thời gian: Quý I/2026.',
    },
    {
      in: 'tasks',
      text: '3. Mở lớp\n\n- Cơ quan chủ trì: ‹Sở Nông nghiệp và Môi trường›.\n\n- Thời gian: Quý IV/2024.',
      issued: '2024-05-20',
    },
  ],
}

const MOST = 50

function finding(fact: AgencyFact, first: Charge, charges: readonly Charge[], date: string): Found {
  const related = charges
    .slice(1)
    .map(({ at, name }) => ({ at, quote: name, note: { vi: 'Cũng ở đây', en: 'Here too' } }))
  return {
    at: first.at,
    quote: first.name,
    item: first.item,
    message: messageOf(fact, first.name, date),
    related,
    // What the register only knows from common knowledge is no ground for an error.
    ...(fact.sure ? {} : { severity: 'info' }),
    ...suggestionOf(fact),
  }
}

function messageOf(fact: AgencyFact, name: string, date: string): Message {
  const until = fact.to === null ? null : written(fact.to)
  if (standingAt(fact, date) === 'ended' && until !== null) {
    const heirs = heirsOf(fact)
    return {
      vi: `${name} đã kết thúc hoạt động sau ngày ${until}${heirs === '' ? '' : `; nhiệm vụ nay thuộc ${heirs}`}.`,
      en: `${name} ceased to exist after ${until}${heirs === '' ? '' : `; its work went to ${heirs}`}.`,
    }
  }
  const from = fact.from === null ? '' : ` (từ ngày ${written(fact.from)})`
  const since = fact.from === null ? '' : ` (since ${written(fact.from)})`
  return {
    vi: `${name} chưa thành lập vào ngày của kế hoạch${from}.`,
    en: `${name} did not exist yet on the date of the plan${since}.`,
  }
}

function heirsOf({ successors, takes }: AgencyFact): string {
  const named = successors.flatMap((id, i) => {
    const heir = factOf(id)
    const what = takes?.[i]
    return heir ? [what === undefined ? heir.name : `${heir.name} (${what})`] : []
  })
  return named.join(', ')
}

function suggestionOf(fact: AgencyFact): Pick<Found, 'suggest'> {
  const heir = factOf(fact.successors[0] ?? null)
  return heir ? { suggest: { vi: heir.name, en: heir.name } } : {}
}
