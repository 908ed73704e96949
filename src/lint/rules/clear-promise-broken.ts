import { fold } from '../../text/fold.ts'
import type { Message } from '../../text/problem.ts'
import type { Draft, Line } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'
import { spoken } from '../spoken.ts'
import { timing } from '../timed.ts'
import { cellKey, isHeadedByAgency, judgedWorks, leadCells, type Work } from '../work.ts'

interface Demand {
  readonly line: Line
  readonly quote: string
  readonly people: boolean
  readonly time: boolean
}

// "6 rõ", "rõ người, rõ việc, rõ thời gian", "xác định rõ trách nhiệm ..., thời gian".
const COUNTED = /(?:0?[3-7]) rõ(?!\p{L})/u
const NAMED = /rõ (?:người|việc|thời gian|trách nhiệm|sản phẩm|kết quả|thẩm quyền|tiến độ)/gu
const DEFINED = /xác định (?:cụ thể,? )?rõ (?:ràng )?/u
const WHAT = ['trách nhiệm', 'cơ quan chủ trì', 'đơn vị chủ trì', 'thời gian', 'thời hạn', 'tiến độ']
const NEAR = 110

/** "xác định rõ …": the words up to the first thing that is to be clear, in the same clause. */
function definedIn(text: string): { readonly index: number; readonly 0: string } | null {
  const head = DEFINED.exec(text)
  const clause = head === null ? '' : (text.slice(head.index, head.index + NEAR).split(/[.;]/u)[0] ?? '')
  const ends = WHAT.flatMap((word) => (clause.includes(word) ? [clause.indexOf(word) + word.length] : []))
  return head === null || ends.length === 0 ? null : { index: head.index, 0: clause.slice(0, Math.min(...ends)) }
}

/** What a requirement of the plan promises of its tasks; null where it promises nothing. */
function promiseOf(line: Line): Demand | null {
  const text = fold(line.node.text)
  const counted = COUNTED.exec(text)
  const named = [...text.matchAll(NAMED)]
  const defined = definedIn(text)
  const found = counted ?? (named.length > 1 ? named[0] : null) ?? defined
  if (!found) return null
  const all = counted !== null
  const said = text.slice(found.index, found.index + REACH)
  return {
    line,
    quote: line.node.text.slice(found.index, found.index + found[0].length),
    people: all || PEOPLE.test(said),
    time: all || TIME.test(said),
  }
}

const REACH = 200
const PEOPLE = /rõ người|trách nhiệm|chủ trì|đầu mối/u
const TIME = /thời gian|thời hạn|tiến độ/u

const isDemand = ({ role }: Line): boolean => role === 'purpose' || role === 'objectives'

/** The ids of the tasks that lack what was promised, by what they lack. */
function broken(draft: Draft, { people, time }: Demand): { readonly leads: string[]; readonly times: string[] } {
  const works = judgedWorks(draft)
  const hasTime = timing(draft)
  const filled = leadCells(draft)
  const hasLead = (work: Work) =>
    work.task.lead.length > 0 || filled.has(cellKey(work.task.text)) || isHeadedByAgency(work, draft.date)
  const ids = (list: readonly Work[]) => list.map(({ task }) => task.id)
  return {
    leads: people ? ids(works.filter((work) => !hasLead(work))) : [],
    times: time ? ids(works.filter((work) => !hasTime(work))) : [],
  }
}

export const clearPromiseBroken: Rule = {
  id: 'clear-promise-broken',
  clarity: 'trách nhiệm',
  severity: 'warning',
  title: {
    vi: 'Kế hoạch không làm đúng yêu cầu “rõ” do mình đặt ra',
    en: 'The plan breaks its own promise of clarity',
  },
  why: {
    vi: 'Yêu cầu “rõ người, rõ việc, rõ thời gian” mà nhiệm vụ không ghi thì yêu cầu chỉ là khẩu hiệu.',
    en: 'A plan that demands clear people and times and names none contradicts itself.',
  },
  advice: {
    vi: 'Ghi đủ cơ quan chủ trì, thời hạn cho các nhiệm vụ nêu trên.',
    en: 'Give those tasks a lead and a deadline.',
  },
  source: 'Quyết định 1671/QĐ-TTg ngày 28/8/2026, mục IV.2.d; custom',
  *check(draft: Draft): Iterable<Found> {
    for (const line of draft.lines.filter(isDemand)) {
      const promise = promiseOf(line)
      if (!promise) continue
      const { leads, times } = broken(draft, promise)
      if (leads.length + times.length === 0) continue
      yield { at: line.node.at, quote: promise.quote, item: line.item, message: messageOf(promise.quote, leads, times) }
      return
    }
  },
  good: [
    {
      in: 'purpose',
      text: '1. Yêu cầu: bảo đảm “6 rõ”: rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền.\n\n2. Nội dung ngắn gọn.',
    },
    { in: 'purpose', text: '1. Xác định rõ trách nhiệm, thời hạn của từng cơ quan.\n\n2. Nội dung ngắn gọn.' },
    { in: 'tasks', text: '3. Mở lớp bồi dưỡng.' },
    { in: 'purpose', text: '1. Giúp người dân hiểu rõ quyền và trách nhiệm.\n\n2. Nội dung ngắn gọn.' },
  ],
  bad: [
    { in: 'whole', text: `${plan('Phân công ‹rõ người›, rõ việc, rõ thời gian.')}` },
    { in: 'whole', text: `${plan('Thực hiện phương châm ‹6 rõ› trong phân công.')}` },
    { in: 'whole', text: `${plan('‹Xác định rõ trách nhiệm› và tiến độ của từng cơ quan.')}` },
  ],
}

function plan(demand: string): string {
  return `KẾ HOẠCH\n\nTrồng cây ven đường\n\nI. MỤC ĐÍCH, YÊU CẦU\n\n1. Tăng độ che phủ.\n\n2. ${demand}\n\nII. NHIỆM VỤ\n\n1. Sở Xây dựng chủ trì ươm cây trong quý I/2026.\n\n2. Trồng cây dọc quốc lộ.\n\nIII. TỔ CHỨC THỰC HIỆN\n\nGiao Sở Xây dựng theo dõi.\n`
}

function messageOf(quote: string, leads: readonly string[], times: readonly string[]): Message {
  const parts = [
    ...(leads.length > 0 ? [{ vi: `chưa có cơ quan chủ trì: ${spoken(leads)}`, en: `no lead: ${spoken(leads)}` }] : []),
    ...(times.length > 0 ? [{ vi: `chưa có thời hạn: ${spoken(times)}`, en: `no deadline: ${spoken(times)}` }] : []),
  ]
  return {
    vi: `Kế hoạch yêu cầu “${quote}” nhưng còn nhiệm vụ ${parts.map(({ vi }) => vi).join('; ')}.`,
    en: `The plan demands "${quote}", but tasks have ${parts.map(({ en }) => en).join('; ')}.`,
  }
}
