import type { AgencyRef, Assignment, Task } from '../../plan/plan.ts'
import { fold } from '../../text/fold.ts'
import type { Message } from '../../text/problem.ts'
import { isNamed, isSameAgency } from '../agency-facts.ts'
import { alikePairs } from '../alike.ts'
import type { Draft } from '../draft.ts'
import { firstDay, lastDay } from '../edtf.ts'
import { referencesIn } from '../reference.ts'
import type { Found, Rule } from '../rule.ts'

const SHARE = 0.8

/** What the two say that cannot both be; null where one of them says nothing, or they agree. */
function conflict(body: Task, annex: Task, charged: ReadonlyMap<string, readonly AgencyRef[]>): Message | null {
  const said = ownLead(body)
  const [one, other] = [said.length > 0 ? said : chargedWith(body.id, charged), ownLead(annex)]
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

/** Who leads a task by "chủ trì thực hiện nhiệm vụ tại điểm d khoản 2 Mục III" of the organisation section. */
function leadsByNumber(assignments: readonly Assignment[]): ReadonlyMap<string, readonly AgencyRef[]> {
  const leads = new Map<string, readonly AgencyRef[]>()
  for (const { agencies, duties } of assignments)
    for (const sentence of duties.flatMap(({ text }) => text.split(/(?<=[;.]) /u)))
      if (/^chủ trì/iu.test(sentence))
        for (const { path, annex } of referencesIn(sentence))
          if (!annex) leads.set(path.join('.'), [...(leads.get(path.join('.')) ?? []), ...agencies.filter(isNamed)])
  return leads
}

/** By its own number, or by that of the heading above it ("khoản 4 Mục III"). */
function chargedWith(id: string, charged: ReadonlyMap<string, readonly AgencyRef[]>): readonly AgencyRef[] {
  for (let path = id; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('.')))) {
    const found = charged.get(path)
    if (found) return found
  }
  return []
}

/** Two times that have no day in common, or two last days ("trước ngày …") that differ. */
function areApart(one: string | null, other: string | null): boolean {
  const [endOne, endOther] = [lastDay(one), lastDay(other)]
  if (endOne === null || endOther === null) return false
  const [startOne, startOther] = [firstDay(one) ?? endOne, firstDay(other) ?? endOther]
  const open = one?.startsWith('..') && other?.startsWith('..')
  return open ? endOne !== endOther : endOne < startOther || endOther < startOne
}

interface Same {
  readonly body: Task
  readonly annex: Task
}

const isOfAnnex = ({ id }: Task): boolean => id.startsWith('PL')

/** Tasks of the body with the same of the annex: in the same words, or the annex says it shorter. */
function sameIn(tasks: readonly Task[]): Same[] {
  if (!tasks.some(isOfAnnex)) return []
  const pairs = alikePairs(
    tasks.map(({ text }) => text),
    SHARE,
  )
  const alike = pairs.flatMap(({ one, other }) => {
    const [body, annex] = [tasks[one], tasks[other]]
    return body && annex && !isOfAnnex(body) && isOfAnnex(annex) ? [{ body, annex }] : []
  })
  const paired = new Set(alike.map(({ annex }) => annex))
  const annexes = tasks
    .filter((task) => isOfAnnex(task) && !paired.has(task))
    .map((task) => ({ task, words: wordsOf(task) }))
  const heads = new Map<string, (typeof annexes)[number][]>()
  for (const each of annexes) {
    const head = headOf(each.words)
    heads.set(head, [...(heads.get(head) ?? []), each].slice(0, MOST_ALIKE))
  }
  const shortened = tasks.flatMap((body) => {
    if (isOfAnnex(body)) return []
    const words = wordsOf(body)
    const fitting = (heads.get(headOf(words)) ?? []).filter((annex) => isWithin(annex.words, words))
    return fitting.length === 1 ? fitting.map(({ task }) => ({ body, annex: task })) : []
  })
  return [...alike, ...shortened]
}

const HEAD_WORDS = 3
const FEWEST_WORDS = 6
const MOST_ALIKE = 8
const wordsOf = ({ text }: Task): readonly string[] => fold(text).match(/[\p{L}\d]+/gu) ?? []
const headOf = (words: readonly string[]): string => words.slice(0, HEAD_WORDS).join(' ')

/** Every word of the annex comes in the body in the same order: "Mua xe" for "Mua … 02 xe". */
function isWithin(short: readonly string[], long: readonly string[]): boolean {
  if (short.length < FEWEST_WORDS) return false
  let at = 0
  for (const word of long) if (word === short[at]) at++
  return at === short.length
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
  *check({ plan: { tasks, assignments } }: Draft): Iterable<Found> {
    const same = sameIn(tasks)
    const charged = same.length > 0 ? leadsByNumber(assignments) : new Map()
    for (const { body, annex } of same) {
      const what = conflict(body, annex, charged)
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
