import { readCitations } from '../grammar/citation.ts'
import { readDay } from '../grammar/date.ts'
import { findAll } from '../grammar/pattern.ts'
import { tokenize } from '../grammar/token.ts'
import { fold } from '../text/fold.ts'
import type { Draft, Line } from './draft.ts'
import { once } from './once.ts'

/** One mention of a document that is cited by its code. */
export interface Cited {
  readonly code: string
  /** Type that stands right before "số"; null where the text does not say it. */
  readonly type: string | null
  readonly issued: string | null
  readonly issuer: string | null
  readonly line: Line
  /** The code as written, with its spaces. */
  readonly raw: string
  /** From the code to the end of its date: the code alone where it has none. */
  readonly dated: string
  /** "Quyết định số 12/QĐ-UBND": from the type on. */
  readonly typed: string
  /** "số" or a type announces the code. */
  readonly announced: boolean
  /** The words around the code, folded. */
  readonly around: string
  /** Another code stands before it in the same sentence: it may be part of that document's title. */
  readonly nested: boolean
}

/** Every mention of a document in the plan, in reading order; the plan's own code and the recipients are none. */
export const citedIn: (draft: Draft) => readonly Cited[] = once((draft) => {
  const own = fold(draft.plan.document.code ?? '')
  const end = draft.lines.findIndex(isTail)
  const read = draft.lines.filter(({ role }, i) => end < 0 || i < end || role === 'annex')
  return mentionsIn(read).filter(({ code }) => fold(code) !== own)
})

/** Every mention in some lines, the plan's own code too; its number line is none. */
export function mentionsIn(lines: readonly Line[]): Cited[] {
  return lines.flatMap((line) =>
    (line.node.rows?.flat() ?? [line.node.text]).flatMap((text) =>
      text.includes('/') && !/^số\s*:/iu.test(text) ? mentions(text, line) : [],
    ),
  )
}

const isTail = ({ node, role }: Line): boolean => role === null && /^nơi nhận/u.test(fold(node.text))

function mentions(text: string, line: Line): Cited[] {
  return readCitations(text).map(({ code, issued, issuer, type, start, end }, i, all) => {
    const before = text.slice(Math.max(0, start - NEAR), start)
    const from = typeAt(before, type)
    const dated = text.slice(start, issued === null ? end : dateEnd(text, end))
    return {
      code,
      issued: withYear(issued, dated, text.slice(start + dated.length)),
      issuer,
      line,
      type: from === null ? null : type,
      raw: text.slice(start, end),
      dated,
      typed: text.slice(from === null ? start : start - before.length + from, end),
      announced: from !== null || saysNumber(fold(before)),
      around: fold(text.slice(Math.max(0, start - AROUND), end + AROUND)),
      nested: i > 0 && !/[;.]\s/.test(text.slice(all[i - 1]?.end ?? 0, start)),
    }
  })
}

// "ngày 16/7/20 21": a space inside the year
function withYear(issued: string | null, dated: string, after: string): string | null {
  const rest = dated.endsWith('/20') ? /^ (\d\d)(?!\d)/.exec(after)?.[1] : undefined
  return issued === null || rest === undefined ? issued : `20${rest}${issued.slice(4)}`
}

const NEAR = 200
const AROUND = 80
const LAWS = new Set(['luật', 'bộ luật', 'pháp lệnh'])

// "Quyết định số " right before the code: nothing but "số", and the name of a law, may stand between.
function typeAt(before: string, type: string | null): number | null {
  if (type === null) return null
  const head = beforeNumber(fold(before))
  const at = head.length - type.length
  if (at >= 0 && head.endsWith(fold(type))) return at
  // The name of a law stands between its type and its number.
  const law = LAWS.has(fold(type)) ? head.lastIndexOf(fold(type)) : -1
  return law < 0 ? null : law
}

const uncolon = (text: string): string => (text.trimEnd().endsWith(':') ? text.trimEnd().slice(0, -1) : text).trimEnd()
const saysNumber = (before: string): boolean => uncolon(before).endsWith('số')

function beforeNumber(before: string): string {
  const head = uncolon(before)
  return (head.endsWith('số') ? head.slice(0, -2) : head).trimEnd()
}

const FAR = 220

function dateEnd(text: string, end: number): number {
  const tokens = tokenize(text.slice(end, end + FAR))
  const day = findAll(readDay, tokens)[0]
  const last = day === undefined ? undefined : tokens[day.next - 1]
  return last === undefined ? end : end + last.end
}

/** The parts of a code: number, year (null where it has none), type and issuer letters, and whether the Party wrote it. */
export interface CodeParts {
  readonly number: string
  readonly year: number | null
  readonly letters: readonly string[]
  readonly party: boolean
}

/** "12/2025/TT-BNV" → 12, 2025, [TT, BNV]; null for what is no code. */
export function codeParts(code: string): CodeParts | null {
  const match = /^(\d[\d.]*\p{Ll}?)([/-])(?:((?:19|20)\d\d)\/)?(.+)$/u.exec(code.replace(/\s/g, ''))
  if (!match) return null
  const [, number = '', sign, year, rest = ''] = match
  return {
    number,
    year: year === undefined ? null : Number(year),
    letters: rest.split(/[/-]/).filter((part) => part !== ''),
    party: sign === '-',
  }
}

/** "2023-05-05" → "05/5/2023"; a month or year as it is. */
export function spokenDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-')
  if (/X/.test(date) || day === '') return month === '' || /X/.test(month) ? year : `${Number(month)}/${year}`
  return `${day}/${Number(month) < 3 ? month : String(Number(month))}/${year}`
}
