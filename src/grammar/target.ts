import { book } from './agency-book.ts'
import { type Quantity, readQuantity } from './quantity.ts'
import { type Compare, comparison, comparisonAfter } from './target-compare.ts'
import {
  type Figure,
  isAside,
  isBaseline,
  isCondition,
  isDefinition,
  isForbidden,
  isMeasureOfTime,
  isPast,
  isPlace,
} from './target-context.ts'
import { maskNames } from './target-mask.ts'
import { isAimedAt } from './target-verb.ts'
import { findTimes, timeFrom, type When } from './target-when.ts'
import { type Token, tokenize } from './token.ts'

/** A figure to be reached. `max` only of a range; `by` is EDTF, only where the phrase itself says it. */
export interface QuantityTarget {
  readonly text: string
  readonly op: Compare | 'range'
  readonly value: number
  readonly max: number | null
  readonly unit: string | null
  readonly by: string | null
}

const endsSentence = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.raw === '.' && tokens[at + 1]?.spaced !== false

// the start of the clause and of the sentence of every token
function bounds(tokens: readonly Token[]): { segment: number[]; sentence: number[]; ends: number[] } {
  const segment: number[] = []
  const sentence: number[] = []
  let clause = 0
  let start = 0
  for (let at = 0; at < tokens.length; at++) {
    segment.push(clause)
    sentence.push(start)
    if (endsSentence(tokens, at)) start = at + 1
    if (tokens[at]?.raw === ';' || start === at + 1) clause = at + 1
  }
  const ends = new Array<number>(tokens.length)
  for (let at = tokens.length - 1, end = tokens.length; at >= 0; at--) {
    if (endsSentence(tokens, at)) end = at
    ends[at] = end
  }
  return { segment, sentence, ends }
}

function findFigures(tokens: readonly Token[]): Figure[] {
  const masked = maskNames(tokens)
  const { segment, sentence, ends } = bounds(tokens)
  const figures: Figure[] = []
  for (let at = 0; at < tokens.length; ) {
    const match = tokens[at]?.kind === 'number' && !masked[at] ? readQuantity(tokens, at) : null
    if (!match) {
      at++
      continue
    }
    const clause = segment[at] ?? 0
    const compared = comparison(tokens, at, clause)
    const sentenceEnd = ends[at] ?? tokens.length
    figures.push({
      at,
      next: match.next,
      quantity: match.value,
      compared,
      segment: clause,
      sentence: sentence[at] ?? 0,
      sentenceEnd,
    })
    // the unit may hold no further figure, save in "4/100.000 trẻ"
    at = match.next
  }
  return figures
}

// "ít nhất 100 doanh nghiệp A, 50 doanh nghiệp B": the comparison goes on
function carried(tokens: readonly Token[], figure: Figure, before: Aim | null): Compare | null {
  if (before?.op !== '>=' || figure.compared || before.figure.segment !== figure.segment) return null
  if (before.figure.quantity.percent !== figure.quantity.percent || figure.quantity.value === 100) return null
  const joint = tokens[figure.at - 1]?.fold
  return joint === ',' || joint === 'và' ? before.op : null
}

interface Aim {
  readonly figure: Figure
  readonly op: Compare | 'range'
}

function opOf(tokens: readonly Token[], figure: Figure, before: Aim | null): Compare | 'range' {
  const { quantity, compared, next } = figure
  if (quantity.max !== null) return 'range'
  const after = comparisonAfter(tokens, quantity.percent ? next : quantity.unitAt)
  if (compared?.op === '>' && isForbidden(tokens, figure)) return '<='
  if (compared) return after === '<=' && compared.words === 'từ' ? '<=' : compared.op
  return after ?? carried(tokens, figure, before) ?? '='
}

function isNone(tokens: readonly Token[], figure: Figure, figures: readonly Figure[]): boolean {
  const after = comparisonAfter(tokens, figure.quantity.unitAt)
  return (
    isCondition(tokens, figure) ||
    isBaseline(tokens, figure) ||
    isAside(tokens, figure) ||
    isMeasureOfTime(tokens, figure) ||
    isPlace(tokens, figure) ||
    (!figure.quantity.percent && figure.compared !== null && isForbidden(tokens, figure)) ||
    isDefinition(tokens, figure, figures, after === '>=')
  )
}

const AMOUNT = book('tỷ|tỉ|triệu|nghìn|ngàn|vạn|tấn')

// ", doanh thu 3.500 tỷ đồng": a second amount after a comma, without a verb of its own
function sharesClause(tokens: readonly Token[], before: Figure, { at }: Figure): boolean {
  if (at - before.quantity.unitAt > 15) return false
  const between = tokens.slice(before.quantity.unitAt, at)
  return between.some(({ raw }) => raw === ',') && !between.some(({ raw }) => raw === '(')
}

// "đạt 32 giường bệnh/vạn dân và 12 bác sĩ/vạn dân"
function goesOn(tokens: readonly Token[], figure: Figure, before: Aim | undefined): boolean {
  if (!before || before.figure.segment !== figure.segment || before.figure.quantity.percent) return false
  if (figure.quantity.unit === null) return false
  if (tokens[figure.at - 1]?.fold === 'và') return true
  return AMOUNT(tokens, figure.quantity.unitAt) !== null && sharesClause(tokens, before.figure, figure)
}

// "Điểm trung bình đạt từ 3,6 trở lên", "Chỉ số PAPI đạt trên 45"
const isScore = (tokens: readonly Token[], { at, segment }: Figure): boolean =>
  tokens.slice(Math.max(segment, at - 12), at).some(({ fold }) => fold === 'điểm') &&
  tokens.slice(Math.max(segment, at - 3), at).some(({ fold }) => fold === 'đạt')

const NEAR = 4

function findAims(tokens: readonly Token[]): Aim[] {
  const aims: Aim[] = []
  const figures = findFigures(tokens)
  let told = { from: -1, past: false }
  for (const [i, figure] of figures.entries()) {
    if (figure.sentence !== told.from) {
      told = { from: figure.sentence, past: isPast(tokens, figure.sentence, figure.sentenceEnd) }
    }
    if (told.past || isNone(tokens, figure, figures.slice(Math.max(0, i - NEAR), i + NEAR))) continue
    const op = opOf(tokens, figure, aims.at(-1) ?? null)
    const sure = figure.quantity.percent || op !== '='
    // "Điểm trung bình đạt từ 3,6 trở lên" has no unit
    const aimed = sure
      ? figure.quantity.unit !== null || isScore(tokens, figure)
      : isAimedAt(tokens, figure) || goesOn(tokens, figure, aims.at(-1))
    if (aimed) aims.push({ figure, op })
  }
  return aims
}

// A clause ends at ";" or the sentence's end; between two figures at the last comma or "và".
function cutBetween(tokens: readonly Token[], from: number, to: number): number | null {
  for (let at = to - 1; at >= from; at--) if (tokens[at]?.fold === ',' && !isInNumber(tokens, at)) return at
  for (let at = to - 1; at >= from; at--) if (tokens[at]?.fold === 'và') return at
  return null
}

const isInNumber = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.kind === 'number' && tokens[at + 1]?.spaced === false

// no clause is longer
const FAR = 400

function clauseEnd(tokens: readonly Token[], figure: Figure): number {
  const last = Math.min(figure.sentenceEnd, figure.next + FAR)
  for (let at = figure.next; at < last; at++) if (tokens[at]?.raw === ';') return at
  return last
}

const OPENING = new Set(['và', 'đồng', 'thời', 'trong', 'đó', ',', 'riêng', '-', '+', '*'])
const JOINTS = [['trong', 'đó'], ['đồng', 'thời'], ['và'], [','], ['-'], ['+'], ['*'], ['•']] // biome-ignore format: a table

function withoutOpening(tokens: readonly Token[], from: number, to: number): number {
  let at = from
  while (at < to && OPENING.has(tokens[at]?.fold ?? '')) {
    const start = at
    const joint = JOINTS.find((words) => words.every((word, i) => tokens[start + i]?.fold === word))
    if (!joint) break
    at += joint.length
  }
  return at
}

function clauses(tokens: readonly Token[], aims: readonly Aim[]): { from: number; to: number }[] {
  return aims.map(({ figure }, i) => {
    const before = aims[i - 1]?.figure
    const after = aims[i + 1]?.figure
    const shared = before?.segment === figure.segment ? cutBetween(tokens, before.next, figure.at) : null
    const cut = after?.segment === figure.segment ? cutBetween(tokens, figure.next, after.at) : null
    return {
      from: shared === null ? Math.max(figure.segment, figure.at - FAR) : shared + 1,
      to: cut ?? clauseEnd(tokens, figure),
    }
  })
}

// the time said in the clause itself, else the one that opens the sentence: "Đến năm 2030, …; …"
function byOf(times: readonly When[], { sentence }: Figure, { from, to }: { from: number; to: number }): string | null {
  const own = timeFrom(times, from)
  if (own && own.at < to) return own.value
  const first = timeFrom(times, sentence)
  return first && first.at <= sentence + 4 && first.at < from ? first.value : null
}

// "Đối với chương trình đối thoại: Định kỳ phát sóng …": what is reached begins behind the colon
function afterColon(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 1; at > from; at--)
    if (tokens[at]?.raw === ':' && /^\p{Lu}/u.test(tokens[at + 1]?.raw ?? '')) return at + 1
  return from
}

function words(text: string, tokens: readonly Token[], from: number, to: number): string {
  const first = tokens[from]
  const last = tokens[to - 1]
  return first && last
    ? text
        .slice(first.start, last.end)
        .replace(/\s+/g, ' ')
        .replace(/[.;,:/]$/, '')
    : ''
}

/** The quantitative targets of a sentence or paragraph, one for each figure to be reached; past results and conditions are none. */
export function readTargets(text: string): QuantityTarget[] {
  const tokens = tokenize(text)
  const aims = findAims(tokens)
  const spans = clauses(tokens, aims)
  const times = aims.length > 0 ? findTimes(tokens) : []
  return aims.map(({ figure, op }, i) => {
    const span = spans[i] ?? { from: figure.segment, to: figure.sentenceEnd }
    const { value, max, unit }: Quantity = figure.quantity
    const from = withoutOpening(tokens, afterColon(tokens, span.from, figure.at), figure.at)
    return { text: words(text, tokens, from, span.to), op, value, max, unit, by: byOf(times, figure, span) }
  })
}
