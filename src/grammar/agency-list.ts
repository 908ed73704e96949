import { book } from './agency-book.ts'
import { afterSeparator } from './agency-cut.ts'
import { CLASS, MANY, NOUNISH, PAIR } from './agency-lexicon.ts'
import { isAcronym, isCapital, isDash, isSeparator, skipBracket, skipSeparators } from './agency-mark.ts'
import { isBare, isVerb, type Opening, opening, type Style, verbAt } from './agency-open.ts'
import { type Entry, sharedHead } from './agency-shared.ts'
import { STOP, SURE_VERB, TAIL, VERB } from './agency-verbs.ts'
import type { Pattern } from './pattern.ts'
import type { Token } from './token.ts'

interface Step extends Entry {
  /** Where the next entry begins; null after the last. */
  readonly on: number | null
}

/** Reads the entries of a list at token `at`; null where no name begins. Linear: it never goes back. */
export function entries(style: Style): Pattern<readonly Entry[]> {
  return (tokens, at) => {
    const list: Entry[] = []
    for (let on: number | null = at; on !== null; ) {
      const shared = sharedHead(tokens, on, style)
      if (shared) {
        list.push(...shared.list)
        on = isSeparator(tokens, shared.next) ? skipSeparators(tokens, shared.next) : null
        continue
      }
      const begun = opening(tokens, on, style)
      if (!begun) break
      const step = readEntry(tokens, on, begun, style)
      list.push(step)
      on = step.on
    }
    const end = list.at(-1)
    return end ? { value: list, next: end.to } : null
  }
}

function readEntry(tokens: readonly Token[], from: number, begun: Opening, style: Style): Step {
  let open = begun.open
  let at = begun.next
  for (;;) {
    const token = tokens[at]
    if (!token) return { from, to: at, prefix: [], on: null }
    if (token.raw === '(') at = skipBracket(tokens, at)
    else if (isSeparator(tokens, at)) {
      const after = skipSeparators(tokens, at)
      const fate = afterSeparator({ tokens, from, at, after, begun, open, style })
      if (fate === 'stop') return { from, to: at, prefix: [], on: null }
      if (fate === 'cut') return { from, to: at, prefix: [], on: after }
      at = fate
    } else if (ends(tokens, at, begun, style)) return { from, to: at, prefix: [], on: null }
    else if (isGlued(tokens, from, at)) return { from, to: at, prefix: [], on: at }
    else {
      const inner = innerRun(tokens, at)
      open = inner !== null
      at = inner ?? PAIR(tokens, at)?.next ?? at + 1
    }
  }
}

// "Sở Nội vụ rà soát …", "UBND các xã, phường có trách nhiệm …", "Sở Tài chính - Cơ quan thường trực".
function ends(tokens: readonly Token[], at: number, begun: Opening, style: Style): boolean {
  const token = tokens[at]
  if (!token) return true
  if (token.kind === 'mark') return isEndMark(tokens, at) && !isKinds(tokens, at, begun, style)
  if (isCapital(token) && !HOLDS.has(token.fold)) return false
  if (PAIR(tokens, at)) return false
  if (begun.shape === 'run' && at === begun.next && isOwnVerb(tokens, at, style)) return false
  if (style === 'cell' && begun.shape === 'run' && !begun.many && at === begun.next && token.fold === 'được')
    return false
  // "các đơn vị được kiểm tra", "… chịu sự giám sát"
  if (token.fold === 'tạo' && tokens[at - 1]?.fold === 'đào') return false
  // "Phòng Quản lý xây dựng"
  if (isOfManagement(tokens, at) || (isOfManagement(tokens, at - 1) && VERB(tokens, at - 1)?.next === at + 1))
    return false
  if (isOfAll(tokens, at, begun)) return false
  // "Phòng Kế hoạch tổng hợp", "Tổ Kiểm tra, giám sát": a verb without an object closes the name
  if (style === 'cell' && isLast(tokens, at)) return false
  // "trực thuộc Tỉnh ủy"
  if (token.fold === 'ủy' && !token.raw.startsWith('Ủ') && isCapital(tokens[at - 1])) return false
  if (begun.shape === 'run' && isUpkeep(tokens, at)) return false
  if (isPassive(tokens, at - 1) && VERB(tokens, at)) return false
  if (token.fold === 'trong' && isVerb(tokens, at + 1)) return true
  // "Tổ Quản lý người tham gia là đầu mối": the verb before "là" is the name's
  const own = style === 'prose' ? VERB(tokens, at) : null
  if (own && PREDICATE.has(tokens[own.next]?.fold ?? '')) return false
  const stop = STOP(tokens, at) ?? verbAt(tokens, at, style)
  const tail = TAIL(tokens, at)
  if (stop && stop.next >= (tail?.next ?? 0)) return true
  return style === 'prose' && isFinished(tokens, at, begun) && !tail && token.kind === 'word'
}

// "các doanh nghiệp quản lý bảo trì", "các đơn vị quản lý vận hành"
const isUpkeep = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 2]?.raw === 'quản' && tokens[at - 1]?.fold === 'lý' && /^(?:bảo|vận|khai)$/.test(tokens[at]?.fold ?? '')

const isOfManagement = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 2]?.raw === 'Quản' && tokens[at - 1]?.fold === 'lý' && tokens[at]?.fold !== 'việc'

// "Phòng Dịch vụ tổng hợp chủ trì …": what the office deals with; "Phòng Kinh tế tổng hợp, báo cáo …" is its duty
function isOfAll(tokens: readonly Token[], at: number, begun: Opening): boolean {
  if (tokens[at]?.fold !== 'tổng' || tokens[at + 1]?.fold !== 'hợp' || begun.known || at - begun.next > 3) return false
  const after = tokens[at + 2]
  if (begun.shape !== 'name' || !(isCapital(tokens[at - 1]) || isCapital(tokens[at - 2])) || after?.fold === 'báo')
    return false
  if (!after || IS.has(after.fold) || isEndMark(tokens, at + 2) || isVerb(tokens, at + 2) || LEVEL_ENDS.has(after.fold))
    return true
  return isSeparator(tokens, at + 2) && opening(tokens, skipSeparators(tokens, at + 2), 'prose') !== null
}

const IS = new Set(['có', 'là', 'chịu', 'sẽ', 'phải', '(', '.'])

// "… của các cơ quan, tổ chức", "Thủ trưởng các sở, ngành": a run inside a name.
function innerRun(tokens: readonly Token[], at: number): number | null {
  const many = MANY(tokens, at)
  const noun = many && CLASS(tokens, many.next)
  return noun && isBare(tokens, noun.next) ? noun.next : null
}

// "Các trường: Đại học, Cao đẳng" names kinds and stays one.
function isKinds(tokens: readonly Token[], at: number, begun: Opening, style: Style): boolean {
  if (style !== 'cell' || !begun.many || tokens[at]?.raw !== ':') return false
  if (!isCapital(tokens[at + 1])) return false
  return tokens[at - 1]?.fold === 'trường' || opening(tokens, at + 1, style)?.shape !== 'name'
}

// "các cơ quan quản lý thuế" is a name; "các đoàn thể giám sát việc …" is not.
function isOwnVerb(tokens: readonly Token[], at: number, style: Style): boolean {
  const verb = NOUNISH(tokens, at)
  if (!verb || isLeadVerb(tokens, at)) return false
  return style === 'cell' || !OBJECT.has(tokens[verb.next]?.fold ?? '')
}

const OBJECT = new Set([
  'việc',
  'các',
  'công',
  'tình',
  'chặt',
  'kết',
  ',',
  'tốt',
  'những',
  'kịp',
  'nghiêm',
  'và',
  'thực',
  'sức',
])

function isLast(tokens: readonly Token[], at: number): boolean {
  const verb = ROLE(tokens, at) ? null : SURE_VERB(tokens, at)
  const before = tokens[at - 1]
  return verb !== null && before?.kind === 'word' && (!tokens[verb.next] || tokens[verb.next]?.kind === 'mark')
}

const ROLE = book('thực hiện|phối hợp|chủ trì|tham mưu|triển khai|tổ chức|tiếp tục|báo cáo')
const PREDICATE = new Set(['là'])
const PASSIVE = new Set(['được', 'sự', 'bị'])
// "Cảnh sát hình sự chủ trì", "Phòng Nhân sự rà soát": a syllable of another word
const OF_A_WORD = new Set(['hình', 'dân', 'quân', 'nhân', 'thời', 'tâm', 'đời'])

const isPassive = (tokens: readonly Token[], at: number): boolean =>
  PASSIVE.has(tokens[at]?.fold ?? '') && !OF_A_WORD.has(tokens[at - 1]?.fold ?? '')
const HOLDS = new Set(['theo', 'căn'])
const LEAD = new Set(['chủ', 'phối'])

// "cơ quan chủ trì" names a role; "các sở chủ trì, phối hợp" is a charge.
function isLeadVerb(tokens: readonly Token[], at: number): boolean {
  return LEAD.has(tokens[at]?.fold ?? '')
}

function isEndMark(tokens: readonly Token[], at: number): boolean {
  const raw = tokens[at]?.raw ?? ''
  if (isDash(tokens[at])) return tokens[at + 1]?.fold === 'cơ' && tokens[at + 2]?.fold === 'quan'
  return raw === ':' || raw === '?' || raw === '!' || raw === ')' || raw === '[' || raw === '…'
}

// After "… tỉnh", "… có liên quan", "… xã, phường" or a registered name, an unknown small word is a verb.
function isFinished(tokens: readonly Token[], at: number, begun: Opening): boolean {
  const before = tokens[at - 1]?.fold ?? ''
  if (begun.known && at === begun.next) return true
  if (before === 'khu') return tokens[at - 2]?.fold === 'đặc'
  if (before === 'quan') return tokens[at - 2]?.fold === 'liên'
  return at > begun.next && (LEVEL_ENDS.has(before) || (before === 'phố' && tokens[at - 2]?.fold === 'thành'))
}

const LEVEL_ENDS = new Set(['tỉnh', 'huyện', 'xã', 'phường', 'quận', 'ương', 'khác'])

// "Sở Tư pháp Sở Y tế", "Sở Y tế Các sở, ngành", "Sở Tư pháp UBND các xã": two names without a mark between them.
function isGlued(tokens: readonly Token[], from: number, at: number): boolean {
  const token = tokens[at]
  if (!token || at - from < 2 || !isCapital(token) || isShouted(tokens[from])) return false
  if (token.raw === 'Các') return opening(tokens, at, 'prose') !== null
  if (tokens[from]?.fold !== 'sở' || tokens[at - 1]?.fold === 'sở') return false
  return token.fold === 'sở' || token.fold === 'ubnd' || token.fold === 'ủy'
}

function isShouted(token: Token | undefined): boolean {
  return isAcronym(token) && token?.fold !== 'ubnd'
}
