import { readCharged } from '../grammar/charged.ts'
import { dutyPartners, dutyRole } from '../grammar/role.ts'
import { fold } from '../text/fold.ts'
import { type Item, placeOf, trimmed, walk } from './outline.ts'
import { refTo } from './parties.ts'
import type { Assignment, Duty } from './plan.ts'
import { sentences } from './sentence.ts'

/** Tổ chức thực hiện: who is charged with what. */
export function assignmentsOf(items: readonly Item[], date: string | null): Assignment[] {
  return tops(items).flatMap((top) => below(top, date))
}

// The outermost items whose role is organisation: a section, or an item of a task section ("2. Phân công trách nhiệm").
function tops(items: readonly Item[]): Item[] {
  return [...walk(items)].filter((item) => isOrganisation(item) && !(item.parent && isOrganisation(item.parent)))
}

const isOrganisation = ({ role, section }: Item) => role === 'organisation' && section.zone === 'body'

function below(parent: Item, date: string | null): Assignment[] {
  const numbered = parent.children.filter((child) => child.section.kind === 'numbered')
  const children = numbered.length > 0 ? numbered : parent.children.filter((child) => child.section.kind === 'bullet')
  return children.flatMap((child) => assignmentAt(child, date))
}

function assignmentAt(item: Item, date: string | null): Assignment[] {
  if (item.role !== 'organisation') return fundingAssignment(item, date)
  const charged = chargedBy(item)
  if (!charged || isOverCharges(item, charged)) return below(item, date)
  const id = item.section.id ?? `${item.parent?.section.id ?? ''}-${item.place}`
  return [
    {
      id,
      agencies: charged.agencies.map((name) => refTo(name, date)),
      duties: dutiesOf(item, charged.rest, date),
      at: placeOf(item),
    },
  ]
}

// "Điều 5. Trách nhiệm của các cơ quan" over "1. Sở Nội vụ …", "2. Sở Y tế …"
function isOverCharges({ children }: Item, { agencies, rest }: Charge): boolean {
  const parts = children.filter(({ section }) => section.kind === 'numbered')
  const charging = parts.filter(({ section }) => (readCharged(section.text)?.agencies.length ?? 0) > 0)
  return (
    rest === '' &&
    agencies.every((name) => ALL.test(name)) &&
    charging.length > 0 &&
    2 * charging.length >= parts.length
  )
}

const ALL = /^(?:các|những) (?:cơ quan|đơn vị|sở|ban|ngành|cấp|bộ|địa phương|tổ chức)(?:[\s,]|$)/iu

// "4. Kinh phí thực hiện: ... Các cơ quan, đơn vị lập dự toán ..." charges too, in a later sentence.
function fundingAssignment(item: Item, date: string | null): Assignment[] {
  if (item.children.some((child) => child.section.kind !== 'paragraph')) return []
  const charged = chargedBy(item)
  if (!charged || item.section.id === null) return []
  return [
    {
      id: item.section.id,
      agencies: charged.agencies.map((name) => refTo(name, date)),
      duties: [duty(charged.rest, item, date)],
      at: placeOf(item),
    },
  ]
}

interface Charge {
  readonly agencies: readonly string[]
  readonly rest: string
}

/** Whom the item charges: by its heading or the opening of its first sentence, else of a later one. */
function chargedBy(item: Item): Charge | null {
  const text = item.section.text
  const first = readCharged(text)
  if (first && first.agencies.length > 0) return first
  for (const sentence of sentences(text).slice(1)) {
    const later = readCharged(sentence)
    if (later && later.agencies.length > 0) return later
  }
  return null
}

function dutiesOf(item: Item, rest: string, date: string | null): Duty[] {
  const own = dutyText(rest)
  const children = item.children.filter((child, i) => child.section.kind !== 'table' && !isClosing(child, i))
  if (children.length === 0) return [duty(own === '' ? item.section.text : own, item, date)]
  const duties = children.map((child) => duty(withParts(child), child, date))
  return own.length > 40 && !/:$/u.test(item.section.text) ? [duty(own, item, date), ...duties] : duties
}

const dutyText = (text: string) => trimmed(text.replace(/^[\s:;,–-]+/u, ''))

/** A duty that only opens a list ("Chủ trì, phối hợp thực hiện:") is told with its list. */
function withParts(item: Item): string {
  const text = item.section.text
  if (!/:$/u.test(text) || item.children.length === 0) return trimmed(text)
  return trimmed([text, ...item.children.map((child) => trimmed(child.section.text))].join(' '))
}

const CLOSING =
  /^(?:trên đây là|trong quá trình|quá trình (?:tổ chức|thực hiện|triển khai)|yêu cầu |ủy ban nhân dân .{0,40}yêu cầu)/u

// A closing paragraph below the last item speaks to everybody, not to that item's agency.
function isClosing({ section }: Item, at: number): boolean {
  if (section.kind !== 'paragraph') return false
  if (CLOSING.test(fold(section.text))) return true
  return at > 0 && readCharged(section.text)?.order != null
}

function duty(text: string, item: Item, date: string | null): Duty {
  return {
    text: trimmed(text),
    role: dutyRole(text),
    with: dutyPartners(text).map((name) => refTo(name, date)),
    tasks: [],
    at: placeOf(item),
  }
}
