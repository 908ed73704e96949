import { book } from './agency-book.ts'
import { readCharged } from './charged.ts'
import type { Pattern } from './pattern.ts'
import { dueIn, frequencyIn, type ReportFrequency, type Stretch } from './reporting-due.ts'
import { gatheredBy, passedOn, type Receivers, receiversAt, viaAt } from './reporting-receiver.ts'
import { sentencesOf } from './reporting-sentence.ts'
import { isReport, isVerb, says } from './reporting-verb.ts'
import { IN_CASE, REGULAR, RESULT, TROUBLE } from './reporting-words.ts'
import { type Token, tokenize } from './token.ts'

/** A duty to report results. `by`: the subject's words, null where the sentence names none; `due`: EDTF. */
export interface ReportDuty {
  readonly text: string
  readonly by: string | null
  readonly to: string[]
  readonly via: string | null
  readonly frequency: ReportFrequency
  readonly due: string | null
}

interface Reader {
  readonly text: string
  readonly tokens: readonly Token[]
}

/** A sentence that says "báo cáo" as a verb: `verb` its index, `clause` where its clause begins. */
interface Saying extends Reader {
  readonly verb: number
  readonly clause: number
  readonly end: number
  /** Where "để tổng hợp …" begins, else the end. */
  readonly purpose: number
}

const REACH = 200

function clauseStart(tokens: readonly Token[], verb: number): number {
  for (let at = verb; at > 0 && at > verb - REACH; at--) if (tokens[at - 1]?.raw === ';') return at
  return Math.max(0, verb - REACH)
}

function clauseEnd(tokens: readonly Token[], verb: number): number {
  const last = Math.min(tokens.length, verb + REACH)
  for (let at = verb; at < last; at++) if (tokens[at]?.raw === ';') return at
  return last
}

function purposeOf(tokens: readonly Token[], verb: number, end: number): number {
  for (let at = verb; at < end; at++) if (tokens[at]?.fold === 'để' || tokens[at]?.fold === 'nhằm') return at
  return end
}

function* sayings(reader: Reader): Generator<Saying> {
  const { tokens } = reader
  for (let verb = 0; verb < tokens.length; verb++) {
    if (!isVerb(tokens, verb)) continue
    const end = clauseEnd(tokens, verb)
    yield { ...reader, verb, clause: clauseStart(tokens, verb), end, purpose: purposeOf(tokens, verb, end) }
  }
}

// directly after the verb, or after what is reported: "báo cáo kết quả … về UBND tỉnh (qua Sở Nội vụ)"
function receiversOf(saying: Saying): Receivers {
  const { tokens, verb, end } = saying
  const via = viaAt(saying, verb, end)
  for (let at = verb + 2; at < saying.purpose; at++) {
    const leads = at === verb + 2 || AWAY.has(tokens[at]?.fold ?? '')
    const found = leads ? receiversAt(saying, at) : null
    if (!found) continue
    const on = via === null ? passedOn(saying, found.next) : null
    return on ? { to: on.value, via: found.value[0] ?? null } : throughGathering(saying, { to: found.value, via })
  }
  return throughGathering(saying, { to: [], via })
}
// "gửi kết quả về Sở Nội vụ trước ngày 15/11/2026 để tổng hợp, báo cáo UBND tỉnh"
function throughGathering(saying: Saying, { to, via }: Receivers): Receivers {
  const gathered = via === null ? gatheredBy(saying, saying.clause, saying.verb) : null
  if (!gathered) return { to, via }
  return to.length > 0 ? { to, via: gathered.value[0] ?? null } : { to: gathered.value, via }
}
const AWAY = new Set(['với', 'về', 'gửi', 'cho', 'tới', 'đến', 'lên'])

const isDefinite = ({ to, via }: Receivers): boolean => to.length > 0 || via !== null

// Results are named after the verb, or gathered just before it: "tổng hợp kết quả thực hiện, báo cáo UBND tỉnh".
function tellsResults({ tokens, verb, clause, purpose }: Saying): boolean {
  return says(RESULT, tokens, verb + 2, purpose) || says(RESULT, tokens, Math.max(clause, verb - 25), verb)
}

// "tổng hợp, báo cáo UBND xã trước ngày 10/12/2026", "định kỳ báo cáo Ban Thường vụ": somebody is to hear of it
function gathers(saying: Saying, receivers: Receivers): boolean {
  const { tokens, verb } = saying
  if (receivers.to.length > 0 && receivers.via !== null && hasFixedDay(saying)) return true
  const before = tokens[verb - 1]?.fold === ',' ? verb - 2 : verb - 1
  const word = `${tokens[before - 1]?.fold} ${tokens[before]?.fold}`
  if (receivers.to.length > 0 && (isRoundReport(saying) || asRuled(saying) || isEvery(saying))) return true
  // "Báo cáo tháng trước ngày 20 hằng tháng": to whom is not said
  if (isRoundReport(saying) && hasFixedDay(saying)) return true
  // "tổng hợp báo cáo định kỳ 6 tháng (trước ngày 15/6), năm (trước ngày 15/12)": to whom is not said
  if (receivers.to.length === 0) return word === 'tổng hợp' && ROUND(tokens, verb + 2) !== null && hasFixedDay(saying)
  const sent = ['nộp', 'gửi'].includes(tokens[verb - 1]?.fold ?? '')
  return sent || word === 'tổng hợp' || word === 'tập hợp' || inRounds(tokens, verb)
}

// "Báo cáo định kỳ hằng quý (trước ngày 20) gửi UBND tỉnh"
function isRoundReport({ tokens, verb, clause }: Saying): boolean {
  const next = tokens[verb + 2]?.fold ?? ''
  return (verb - clause < 2 || tokens[verb - 1]?.raw === ':') && (next === 'định' || ROUNDS.has(next)) && next !== '('
}

// "Trạm Y tế báo cáo hằng ngày về Trung tâm Kiểm soát bệnh tật"
const isEvery = ({ tokens, verb }: Saying): boolean => ['hằng', 'hàng'].includes(tokens[verb + 2]?.fold ?? '')

// "…; báo cáo UBND xã và Sở Y tế theo quy định", "báo cáo UBND xã trước ngày 15/11/2026"
function asRuled({ tokens, verb, clause, end }: Saying): boolean {
  const opens = verb <= clause + 1
  const last = Math.min(end, verb + 16)
  for (let at = verb + 2; at < last; at++) {
    if (DECIDING.has(tokens[at]?.fold ?? '')) return false
    if (ROUND(tokens, at) || (opens && AS_RULED(tokens, at))) return true
  }
  return false
}
const AS_RULED = book('theo quy định|trước ngày|chậm nhất')
const DECIDING = new Set(['xem', 'quyết', 'phê', 'chỉ', 'giải', 'xử', 'trình', '.'])

const ROUNDS = new Set([
  'hằng',
  'hàng',
  'tuần',
  'tháng',
  'quý',
  'năm',
  'ngày',
  'và',
  'hoặc',
  'đột',
  'xuất',
  '1',
  '01',
  '3',
  '03',
  '6',
  '06',
  '9',
  '09',
  ',',
  '(',
  ')',
])

// "định kỳ hằng tháng, quý, năm báo cáo Chủ tịch UBND tỉnh"
function inRounds(tokens: readonly Token[], verb: number): boolean {
  let at = verb
  while (at > verb - 16 && ROUNDS.has(tokens[at - 1]?.fold ?? '')) {
    at--
    if (['hằng', 'hàng'].includes(tokens[at]?.fold ?? '')) return true
  }
  return tokens[at - 2]?.fold === 'định' && tokens[at - 1]?.fold === 'kỳ'
}

function isTrouble({ tokens, verb, clause, end }: Saying): boolean {
  if (!says(TROUBLE, tokens, Math.max(clause, verb - 60), verb) && !says(TROUBLE, tokens, verb, end)) return false
  return says(IN_CASE, tokens, clause, end) && !says(ROUND, tokens, clause, end)
}
const ROUND: Pattern<string> = (tokens, at) =>
  tokens[at]?.fold === 'định' && tokens[at + 1]?.fold === 'kỳ' ? { value: '', next: at + 2 } : null

// "tổng hợp, báo cáo UBND tỉnh kết quả thực hiện Kế hoạch"; "báo cáo kết quả … về A để báo cáo B"
function isOrdered(saying: Saying, receivers: Receivers): boolean {
  const { tokens, verb, purpose, end } = saying
  if (!isDefinite(receivers)) return false
  const before = tokens[verb - 1]?.fold === ',' ? verb - 2 : verb - 1
  if (tokens[before]?.fold === 'hợp' && says(RESULT, tokens, verb + 2, purpose)) return true
  const direct = tokens[verb + 2]?.fold === 'kết' && tokens[verb + 3]?.fold === 'quả'
  return direct && says(isReportAt, tokens, purpose, Math.min(end, purpose + 8))
}
const isReportAt: Pattern<string> = (tokens, at) => (isReport(tokens, at) ? { value: '', next: at + 2 } : null)

// the words that tell when: of the clause up to its purpose, and days behind it
function whenOf({ clause, verb, purpose }: Saying): Stretch {
  return { from: Math.max(clause, verb - 45), to: purpose }
}

function isRegular(saying: Saying, receivers: Receivers): boolean {
  const { tokens, purpose, end } = saying
  const { from, to } = whenOf(saying)
  const regular = says(REGULAR, tokens, from, to) || says(REGULAR, tokens, purpose, end)
  return (
    regular &&
    (isDefinite(receivers) || says(ROUND, tokens, Math.max(from, saying.verb - 4), saying.verb) || hasFixedDay(saying))
  )
}

const hasFixedDay = (saying: Saying): boolean => dueIn(saying.tokens, { from: saying.clause, to: saying.end }) !== null

// "Hằng năm, … ; báo cáo …": a round that opens the sentence holds for all of it
function openingOf({ tokens, clause }: Saying): Stretch {
  const comma = tokens.slice(0, Math.min(clause, 9)).findIndex((token) => token.raw === ',')
  return { from: 0, to: comma < 0 ? 0 : Math.min(comma, 8) }
}

// "Chế độ báo cáo: Công an các xã báo cáo …"
const ABOUT = /^(?:về )?(?:chế độ )?(?:thông tin,? )?báo cáo[^:]{0,30}: ?/iu

function subjectOf(sentence: string): string | null {
  for (const text of [sentence, sentence.replace(ABOUT, '')]) {
    const agencies = readCharged(text)?.agencies ?? []
    if (agencies.length > 0) return agencies.join('; ')
  }
  return null
}

function readSaying(saying: Saying, receivers: Receivers): Omit<ReportDuty, 'text' | 'by'> | null {
  if (!(tellsResults(saying) || gathers(saying, receivers)) || isTrouble(saying)) return null
  if (!isRegular(saying, receivers) && !isOrdered(saying, receivers)) return null
  const due = dueIn(saying.tokens, { from: saying.clause, to: saying.end })
  return { ...receivers, frequency: frequencyIn(saying.tokens, [whenOf(saying), openingOf(saying)], due), due }
}

/** One duty, and others that a later clause gives a time of their own: "báo cáo quý trước ngày 20; báo cáo năm …". */
function readSentence(sentence: string): ReportDuty[] {
  const duties: ReportDuty[] = []
  const said = [...sayings({ text: sentence, tokens: tokenize(sentence) })].map((saying) => ({
    saying,
    own: receiversOf(saying),
  }))
  // "báo cáo quý trước ngày 20; báo cáo năm trước ngày 10/12 gửi về Sở Nội vụ": the receiver stands once
  const isParted = said.some(({ saying }) => saying.clause !== said[0]?.saying.clause)
  const shared = isParted ? said.find(({ own }) => isDefinite(own))?.own : undefined
  let clause = -1
  for (const { saying, own } of said) {
    if (saying.clause === clause) continue
    const read = readSaying(saying, isDefinite(own) ? own : (shared ?? own))
    const [first] = duties
    if (!read || (first && (read.due === null || read.due === first.due))) continue
    clause = saying.clause
    duties.push({ text: sentence, by: first?.by ?? subjectOf(sentence), ...read })
  }
  return duties
}

/** The sentences that oblige somebody to report results, regularly, by a day, or on demand. */
export const readReports = (text: string): ReportDuty[] => sentencesOf(text).flatMap(readSentence)
