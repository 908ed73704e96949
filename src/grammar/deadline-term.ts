import type { CalendarDate } from './date.ts'
import { unitOf } from './deadline-calendar.ts'
import { type DateSign, isDate, type Sign } from './deadline-sign.ts'

/** A date and what its sentence says about it. */
export interface Term {
  readonly date: CalendarDate
  /** How it hangs on the term before: "tháng 3 đến tháng 5", "tháng 3, tháng 5". */
  readonly joint: 'new' | 'range' | 'list'
  /** "trước …"; "chậm nhất …"; "đến …" */
  readonly bound: 'strict' | 'by' | 'until' | null
  /** "hoàn thành …", "xong …" */
  readonly done: boolean
  /** "trong …", "vào …" */
  readonly inside: boolean
  readonly from: boolean
  /** "và các năm tiếp theo", "đến khi kết thúc" */
  readonly open: boolean
  /** The year belongs to a name: "Kế hoạch năm 2026", "Chương trình … giai đoạn 2021-2025". */
  readonly named: boolean
  readonly bracketed: boolean
  /** Tokens, the words that bind it included. */
  readonly at: number
  readonly next: number
}

// What has been read since the last date: the words that bind the next one.
interface Lead {
  readonly said: ReadonlySet<Sign['is']>
  readonly done: boolean
  readonly titled: boolean
  readonly depth: number
  readonly linked: boolean
  readonly at: number | null
}

const START: Lead = { said: new Set(), done: false, titled: false, depth: 0, linked: false, at: null }

const BINDING: ReadonlySet<Sign['is']> = new Set(['strict', 'by', 'done', 'from', 'to', 'in'])

function bind(lead: Lead, { is, at }: Sign): Lead {
  const said = new Set([...lead.said, is])
  return { ...lead, said, titled: lead.titled && is === 'to', done: lead.done || is === 'done', at: lead.at ?? at }
}

function cut(lead: Lead, { is }: Sign): Lead {
  const titled = is === 'title' || (lead.titled && is !== 'break' && is !== 'bracket' && is !== 'event')
  const done = lead.done && is !== 'break'
  return { ...lead, said: new Set(), linked: false, titled, done, at: done ? lead.at : null }
}

function comma(lead: Lead): Lead {
  return { ...lead, said: new Set<Sign['is']>(['and']), at: lead.done ? lead.at : null }
}

function bracket(lead: Lead): Lead {
  const said = new Set([...lead.said].filter((is) => is !== 'to' && is !== 'and'))
  return { ...lead, said, linked: false, titled: false, depth: lead.depth === 0 ? 1 : 0 }
}

function step(lead: Lead, sign: Sign): Lead {
  if (BINDING.has(sign.is)) return bind(lead, sign)
  if (sign.is === 'fromClock' || sign.is === 'phase')
    return { ...lead, said: new Set([...lead.said, sign.is]), at: lead.at ?? sign.at }
  if (sign.is === 'and') return comma(lead)
  if (sign.is === 'bracket') return bracket(lead)
  // "trước ngày 15/12 hằng năm, định kỳ …" and time words between do not part a date from what binds it
  return sign.is === 'filler' || sign.is === 'clock' || sign.is === 'regular' || sign.is === 'often'
    ? lead
    : cut(lead, sign)
}

function jointOf({ said, linked }: Lead, before: Term | undefined): Term['joint'] {
  if (!before) return 'new'
  if (said.has('to') && before.from && before.joint === 'new') return 'range'
  if (said.has('to') && linked && !said.has('and')) return 'range'
  return linked && said.has('and') ? 'list' : 'new'
}

function namedBy({ said, titled }: Lead, date: CalendarDate): boolean {
  return titled && unitOf(date) === 'year' && (said.has('phase') || said.has('to') || !said.has('and'))
}

function boundOf(said: Lead['said'], joint: Term['joint'], before: Term | undefined): Term['bound'] {
  if (said.has('strict')) return 'strict'
  if (said.has('by')) return 'by'
  if (said.has('to') && joint === 'new') return 'until'
  return joint === 'list' && !said.has('from') && !said.has('in') ? (before?.bound ?? null) : null
}

function termOf(lead: Lead, sign: DateSign, before: Term | undefined): Term {
  const joint = jointOf(lead, before)
  return {
    date: sign.date,
    joint,
    bound: boundOf(lead.said, joint, before),
    done: lead.done || (joint === 'list' && before?.done === true),
    inside: lead.said.has('in') || (joint === 'list' && before?.inside === true),
    from: lead.said.has('from'),
    open: false,
    named: namedBy(lead, sign.date) || (joint !== 'new' && before?.named === true),
    bracketed: lead.depth > 0,
    at: lead.at ?? sign.at,
    next: sign.next,
  }
}

/** The dates of a text with the words that bind them, in order. */
export function termsOf(signs: readonly Sign[]): Term[] {
  const terms: Term[] = []
  let lead = START
  for (const sign of signs) {
    const before = terms.at(-1)
    if (isDate(sign)) {
      terms.push(termOf(lead, sign, before))
      lead = { ...START, titled: lead.titled, depth: lead.depth, linked: true }
    } else if (before && (sign.is === 'open' || (sign.is === 'until' && before.from))) {
      terms[terms.length - 1] = { ...before, open: true, next: sign.next }
    } else lead = step(lead, sign)
  }
  return terms
}
