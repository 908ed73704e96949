import { book } from './agency-book.ts'
import { entries } from './agency-list.ts'
import { isCapital, isDash } from './agency-mark.ts'
import { isVerb } from './agency-open.ts'
import type { Entry } from './agency-shared.ts'
import { subjectAt } from './charged.ts'
import { partners } from './role-partner.ts'
import type { Token } from './token.ts'

interface Clause {
  readonly lead: readonly Entry[]
  readonly support: readonly Entry[]
  readonly advise: readonly Entry[]
  readonly weak: boolean
}

const inProse = entries('prose')
const DOES = book(
  'chủ trì|thực hiện|đầu tư|triển khai|tổ chức|xây dựng|đảm nhiệm|chịu trách nhiệm|phụ trách|ban hành|bố trí|làm chủ đầu tư|quản lý|vận hành|làm đầu mối|đầu mối|là đầu mối|là cơ quan đầu mối|là đơn vị đầu mối|làm cơ quan đầu mối',
)
const LEADS = book('chủ trì')
const HELPS = book(
  'phối hợp|( phối hợp )|( phối hợp|hỗ trợ thực hiện|hỗ trợ|tham gia|cùng tham gia|là cơ quan phối hợp|là đơn vị phối hợp',
)
const BRACKET_LABEL = book(
  'cơ quan chủ trì :|đơn vị chủ trì :|chủ trì :|giao|do|đơn vị thực hiện :|cơ quan thực hiện :|giao cho',
)

const TIME = book('tháng|quý|ngày|trước|hoàn thành|xong|tuần|thời gian|thời hạn|từ|năm|trong|chậm nhất|thường xuyên')

// "(tháng 4/2026; Phòng Quản lý chất lượng)"
function behindTime(tokens: readonly Token[], from: number, end: number): number {
  if (!TIME(tokens, from)) return from
  for (let at = end - 1; at > from; at--) if (tokens[at]?.raw === ';') return at + 1
  return from
}

/** A charge in brackets at the end: "Rà soát danh mục (Sở Tư pháp chủ trì, phối hợp với Sở Nội vụ)". */
export function bracketed(tokens: readonly Token[]): Clause | null {
  let end = tokens.length - 1
  while (tokens[end]?.raw === '.' || tokens[end]?.raw === ';') end--
  if (tokens[end]?.raw !== ')') return null
  let at = end
  while (at >= 0 && tokens[at]?.raw !== '(') at--
  const from = behindTime(tokens, at + 1, end)
  const label = BRACKET_LABEL(tokens, from)
  const list = at > 0 ? inProse(tokens, label?.next ?? from) : null
  if (!list) return null
  // "(Sở Y tế: chủ trì; Sở Nội vụ: phối hợp)"
  const says = tokens[list.next]?.raw === ':' ? list.next + 1 : list.next
  const verb = DOES(tokens, says)
  if (tokens[list.next]?.fold === 'tham') return { lead: [], support: [], advise: list.value, weak: false }
  // "… vùng nguy cơ. (Phòng Kinh tế)": nothing but names, behind the sentence; "(Phòng Kinh tế; tháng 4/2026)"
  const closes = list.next === end && (tokens[at - 1]?.raw === '.' || from > at + 1)
  const timed = [';', ','].includes(tokens[list.next]?.raw ?? '') && TIME(tokens, list.next + 1) !== null
  const alone = closes || timed
  if (!label && !verb && !alone && tokens[list.next]?.fold !== 'phối') return null
  const inside = tokens.slice(0, end)
  const more = furtherClauses(inside, list.next)
  return {
    lead: [...list.value, ...more.lead],
    support: [...partners(inside, list.next), ...more.support],
    advise: [],
    weak: !verb && !label && !alone,
  }
}

/** "Sở Nội vụ (chủ trì); Sở Y tế, Sở Tài chính (phối hợp)": a bracket speaks for the names before it. */
export function rolesInBrackets(tokens: readonly Token[], list: readonly Entry[]): Clause | null {
  const lead: Entry[] = []
  const support: Entry[] = []
  let waiting: Entry[] = []
  for (const entry of list) {
    waiting.push(entry)
    const role = tokens[entry.to - 1]?.raw === ')' ? tokens[entry.to - 3]?.fold : ''
    if (role !== 'chủ' && role !== 'phối') continue
    ;(role === 'chủ' ? lead : support).push(...waiting)
    waiting = []
  }
  return lead.length > 0 ? { lead, support: [...support, ...waiting], advise: [], weak: false } : null
}

/** Clauses after the first: "…; các sở, ngành thực hiện …" leads too, "…; B, C phối hợp" and "B (phối hợp)" support. */
export function furtherClauses(tokens: readonly Token[], from: number): { lead: Entry[]; support: Entry[] } {
  const lead: Entry[] = []
  const support: Entry[] = []
  for (let at = from; at < tokens.length; at++) {
    const mark = tokens[at]?.raw
    if (mark !== ';' && mark !== ',') continue
    const clause = subjectAt(tokens, at + 1, null)
    if (!clause) continue
    if (
      isHelp(tokens, tokens[clause.next]?.raw === ':' ? clause.next + 1 : clause.next) ||
      helpsLead(tokens, at, clause.next)
    )
      support.push(...clause.list)
    else if (mark === ';' && isVerb(tokens, clause.next)) lead.push(...clause.list)
    at = clause.next - 1
  }
  return { lead, support }
}

// "A chủ trì, B phối hợp tổ chức hội thi": together they do it
const helpsLead = (tokens: readonly Token[], mark: number, at: number): boolean => {
  const help = tokens[mark - 1]?.fold === 'trì' ? HELPS(tokens, at) : null
  return help !== null && isVerb(tokens, help.next)
}

/** "B, C phối hợp." closes the clause; "phối hợp với …" would begin a duty of their own. */
export function isHelp(tokens: readonly Token[], at: number): boolean {
  const help = HELPS(tokens, at)
  const after = help && tokens[help.next]
  return help !== null && (!after || after.kind === 'mark' || after.fold === 'thực' || tokens[at]?.fold === 'hỗ')
}

/** Names inside a sentence without a subject: "… do Sở Y tế chủ trì", "… – Sở Xây dựng thực hiện". */
export function named(tokens: readonly Token[]): Clause | null {
  for (let at = 0; at < tokens.length; at++) {
    const charged = orderedClause(tokens, at)
    if (charged) return charged
    const dash = isDash(tokens[at])
    if (tokens[at]?.fold !== 'do' && !dash) continue
    const list = inProse(tokens, at + 1)
    if (!list) continue
    if (dash && HELPS(tokens, list.next) && tokens[list.next]?.fold === 'hỗ') {
      return { lead: [], support: list.value, advise: [], weak: false }
    }
    if (!(DOES(tokens, list.next) || (dash && isSigned(tokens, at, list.next))) || isVague(tokens, at + 1)) continue
    const more = furtherClauses(tokens, list.next)
    return {
      lead: list.value,
      support: [...partners(tokens, list.next), ...more.support],
      advise: [],
      weak: false,
    }
  }
  return null
}

// "Chạy thử 06 máy phát điện - Phòng Kỹ thuật.": nothing but names, behind what is done
const isSigned = (tokens: readonly Token[], dash: number, next: number): boolean =>
  dash > 2 &&
  tokens[dash]?.spaced === true &&
  tokens[dash - 1]?.kind === 'word' &&
  !isCapital(tokens[dash - 1]) &&
  tokens.slice(next).every(({ raw }) => raw === '.' || raw === ';')

// "Hội nghị (200 đại biểu) Văn phòng chủ trì", "… [Văn phòng chủ trì]", "… => Văn phòng chủ trì"
const BEHIND = new Set([',', ')', '[', '>', '→'])

// "…; Sở Nội vụ hướng dẫn các đơn vị", "…, giao Sở Tài chính bố trí …".
function orderedClause(tokens: readonly Token[], at: number): Clause | null {
  const mark = tokens[at]?.raw
  if (mark !== ';' && !BEHIND.has(mark ?? '')) return null
  const order = tokens[at + 1]?.fold === 'giao' ? at + 2 : null
  const clause = subjectAt(tokens, order ?? at + 1, null)
  // "Hội thi, Đoàn trường chủ trì, Công đoàn phối hợp": behind a comma only who leads in so many words
  if (order === null && mark !== ';' && !(clause && LEADS(tokens, clause.next))) return null
  if (!clause || (order === null && (!isVerb(tokens, clause.next) || isHelp(tokens, clause.next)))) return null
  const more = furtherClauses(tokens, clause.next)
  return {
    lead: [...clause.list, ...more.lead],
    support: [...partners(tokens, clause.next), ...more.support],
    advise: [],
    weak: false,
  }
}

// "do cơ quan nhà nước chủ trì thực hiện" names nobody.
function isVague(tokens: readonly Token[], at: number): boolean {
  return VAGUE(tokens, at) !== null
}

const VAGUE = book(
  'cơ quan|đơn vị|địa phương|tổ chức|cá nhân|doanh nghiệp|nhà nước|bộ, ngành|trung ương|người dân|các cơ quan có thẩm quyền|cấp',
)
