import { book } from './agency-book.ts'
import { CLASS, HEAD, LOCAL, MANY, PAIR, SHARED } from './agency-lexicon.ts'
import { isAcronym, isCapital } from './agency-mark.ts'
import { isBare, isClassOrganisation, isVerb, type Opening, opening, type Style } from './agency-open.ts'
import { STOP, SURE_VERB, VERB } from './agency-verbs.ts'
import type { Token } from './token.ts'

/** A separator met inside an entry: it stands at `at`, what comes next at `after`. */
interface Joint {
  readonly tokens: readonly Token[]
  readonly from: number
  readonly at: number
  readonly after: number
  readonly begun: Opening
  readonly open: boolean
  readonly style: Style
}

/** `cut`: another entry begins; `stop`: the list is over; a number: the entry goes on there. */
export type Fate = 'cut' | 'stop' | number

/** What a separator means (phrases/README.md, agency lists 1 to 4). */
export function afterSeparator(joint: Joint): Fate {
  const { tokens, at, after, style } = joint
  const mark = tokens[at]?.raw ?? ''
  if (!tokens[after]) return 'stop'
  const begins = opening(tokens, after, style)
  if (mark === ';' || mark === '.')
    return begins || (mark === ';' && style === 'cell' && !isVerb(tokens, after)) ? 'cut' : 'stop'
  return (
    innerName(joint) ??
    title(joint) ??
    kinds(joint) ??
    sameRun(joint) ??
    places(joint) ??
    (begins ? cutAt(joint, begins) : elsewhere(joint))
  )
}

// "phòng/ban", "xã/phường" are one; "Phòng Kinh tế/ Phòng Kinh tế, Hạ tầng và Đô thị" are two.
function cutAt({ tokens, at, after }: Joint, begins: Opening): Fate {
  return tokens[at]?.raw === '/' && begins.shape !== 'name' && !begins.many ? after : 'cut'
}

function elsewhere({ tokens, at, after, begun, style }: Joint): Fate {
  const pair = PAIR(tokens, at - 1) ?? PAIR(tokens, at - 2)
  if (pair && pair.next > after) return pair.next
  const field = tokens[at]?.fold === 'và' && begun.shape === 'name' && !begun.known ? secondField(tokens, after) : null
  if (field !== null) return field
  if (STOP(tokens, after) || isVerb(tokens, after)) return 'stop'
  if (begun.known && isAcronym(tokens[after]) && style === 'cell') return 'cut'
  if (style === 'cell') return after
  const capitals = isCapital(tokens[at - 1]) || isCapital(tokens[at - 2])
  return isCapital(tokens[after]) && (begun.shape !== 'run' || capitals) ? after : 'stop'
}

// "Đội Cấp căn cước và quản lý dữ liệu bố trí …": no duty begins with "và"
function secondField(tokens: readonly Token[], after: number): number | null {
  const verb = SURE_VERB(tokens, after) || STOP(tokens, after) ? null : VERB(tokens, after)
  return verb && !isCapital(tokens[after]) ? verb.next : null
}

// "Đồng chí Lò Văn Anh, Phó Chủ tịch UBND xã": who it is, and what
function title({ tokens, from, at, after }: Joint): Fate | null {
  const named = CALLED(tokens, from)
  if (!named || tokens[at]?.raw !== ',' || !isCapital(tokens[named.next]) || TITLE(tokens, named.next)) return null
  return TITLE(tokens, after)?.next ?? null
}

const CALLED = book(
  'đồng chí|đ/c|ông|bà|thầy|cô|pgs.ts.|pgs.ts|gs.ts.|gs.ts|ts.|ths.|ks.|bs.|bscki.|bsckii.|ds.|thạc sĩ|tiến sĩ|bác sĩ',
)
const TITLE = book(
  'chủ tịch|phó chủ tịch|trưởng|phó trưởng|giám đốc|phó giám đốc|hiệu trưởng|bí thư|phó bí thư|ủy viên',
)

// "Các trường tiểu học, THCS": kinds of schools under one head
function kinds({ tokens, at, after }: Joint): Fate | null {
  for (const kind of [SCHOOL, PEOPLE]) {
    const next = kind(tokens, after)?.next
    const bare = next !== undefined && (kind === SCHOOL || isBare(tokens, next))
    for (let back = 1; bare && back <= 4; back++) if (kind(tokens, at - back)?.next === at) return next
  }
  return null
}

// "Toàn thể cán bộ, giáo viên, nhân viên"
const PEOPLE = book(
  'cán bộ|giảng viên|giáo viên|nhân viên|học sinh|công chức|viên chức|người lao động|đảng viên|chiến sĩ',
)

const SCHOOL = book(
  'mầm non|mẫu giáo|nhà trẻ|tiểu học|trung học cơ sở|trung học phổ thông|trung học|phổ thông|thcs|thpt|th|ptdtnt|cao đẳng|trung cấp|đại học|dạy nghề',
)

// Class nouns go on as long as none has a qualifier of its own: "sở, ban, ngành, đoàn thể cấp tỉnh".
function sameRun({ tokens, after, begun, open }: Joint): Fate | null {
  const noun = CLASS(tokens, after)
  if (!open || !noun || MANY(tokens, after)) return null
  if (tokens[after]?.fold === 'tổ' && tokens[after + 1]?.fold === 'chức' && !isClassOrganisation(tokens, after))
    return null
  if (isBare(tokens, noun.next)) return noun.next
  return GENERIC.has(noun.value) && isGeneric(tokens, begun.next) && !OWN(tokens, noun.next) ? noun.next : null
}

// "các tổ chức, cá nhân hoạt động khoáng sản": the last qualifier is everybody's. "các sở, đơn vị sự nghiệp" are two.
const GENERIC = new Set([
  'cơ quan',
  'đơn vị',
  'tổ chức',
  'cá nhân',
  'doanh nghiệp',
  'hợp tác xã',
  'hộ gia đình',
  'hộ kinh doanh',
])
const OWN = book('sự nghiệp|chính trị|nhà nước|ngành dọc|xã hội|đoàn thể|thành viên|kinh tế|nghề nghiệp')

function isGeneric(tokens: readonly Token[], next: number): boolean {
  return GENERIC.has(`${tokens[next - 2]?.fold} ${tokens[next - 1]?.fold}`) || tokens[next - 1]?.fold === 'đình'
}

// "các huyện, thị xã, thành phố"; "cấp huyện, cấp xã"; "các phường, xã".
function places({ tokens, from, at, after }: Joint): Fate | null {
  const next = LOCAL(tokens, after)
  if (!next || HEAD(tokens, after)) return null
  // "UBND các xã Đất Mũi, Năm Căn, phường An Xuyên"
  const withNames = PEOPLES(tokens, from) !== null && isCapital(tokens[next.next])
  for (let back = 1; back <= 3; back++) {
    const before = LOCAL(tokens, at - back)
    if (before && before.next === at) return next.next
  }
  return withNames ? next.next : null
}

const PEOPLES = book('ubnd các|ủy ban nhân dân các|hđnd các|hội đồng nhân dân các|công an các|trạm y tế các')

const HALVES = new Set(['hđnd', 'ubnd'])

// Names that carry a comma or "và" before what looks like another name.
function innerName({ tokens, from, at, after, begun }: Joint): Fate | null {
  const first = `${tokens[from]?.fold} ${tokens[from + 1]?.fold}`
  const half = HALVES.has(tokens[after]?.fold ?? '') || isPeople(tokens, after)
  const before = tokens[at - 1]?.fold ?? ''
  if (half && tokens[at]?.fold === 'và' && OFFICE.has(first) && (COUNCIL.has(before) || before === ')'))
    return after + 1
  if (half && first.startsWith('ban ') && COMMITTEE.has(tokens[from + 1]?.fold ?? '') && at - from < 9) {
    return LEVEL.has(before) ? null : after + 1
  }
  if (first === 'ban quản' && KHU.has(tokens[after + 1]?.fold ?? '') && tokens[after]?.fold === 'các') return after + 2
  if (first === 'ban quản' && tokens[after]?.fold === 'khu') return after + 1
  // "Phòng Quản lý, tổ chức giao thông": what it manages is not said yet
  if (first === 'phòng quản' && at - from === 3 && VERB(tokens, after)) return VERB(tokens, after)?.next ?? null
  // "Phòng Bưu chính, Viễn thông"
  const field = isRoom(first) ? PAIR(tokens, at - 2) : null
  if (field && field.next > after && isCapital(tokens[after])) return field.next
  if (isRoom(first) && tokens[at]?.fold === 'và' && isCapital(tokens[after]) && !UNIT(tokens, after)) return after + 1
  if (FORCE(tokens, after) && isForce(tokens, at)) return FORCE(tokens, after)?.next ?? null
  if (isPortal(tokens, from) && tokens[at]?.raw === ',' && !begun.open) return portal(tokens, from, at, after)
  return null
}

// "Phòng Tổ chức bộ máy và Chính quyền địa phương": the rooms of an office are named by two fields of work.
const isRoom = (first: string) => first.startsWith('phòng ') && first !== 'phòng thương'
const UNIT = book('phòng|văn phòng|thanh tra|sở|ban|trung tâm|chi cục|ủy ban|ubnd|công an|hội|trường|đài|báo|bộ')

const OFFICE = new Set(['văn phòng', 'thường trực', 'vp đoàn', 'đảng ủy'])
const COUNCIL = new Set(['hội', 'đbqh', 'đđbqh', 'hđnd', 'dân'])
const COMMITTEE = new Set(['pháp', 'kinh', 'văn', 'dân', 'đô'])
const LEVEL = new Set(['tỉnh', 'phố', 'hđnd'])
const KHU = new Set(['khu', 'cụm'])

// "lực lượng Công an, Hải quan": forces under one head.
const FORCE = book(
  'công an|hải quan|biên phòng|bộ đội biên phòng|quân đội|quân sự|kiểm lâm|cảnh sát biển|dân quân|quản lý thị trường',
)

function isForce(tokens: readonly Token[], at: number): boolean {
  for (let back = 2; back < 9; back++)
    if (tokens[at - back]?.fold === 'lực' && tokens[at - back + 1]?.fold === 'lượng') return true
  return false
}

function isPeople(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.fold === 'hội' && tokens[at + 1]?.fold === 'đồng' && tokens[at + 2]?.fold === 'nhân'
}

function isPortal(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from]?.fold
  return (first === 'cổng' || first === 'trang') && tokens[from + 1]?.fold === 'thông'
}

// "Cổng thông tin điện tử các sở, ngành, Ủy ban nhân dân các cấp": whose portals these are.
function portal(tokens: readonly Token[], from: number, at: number, after: number): Fate | null {
  for (let i = from + 2; i < at && i < from + 12; i++) if (tokens[i]?.fold === 'các') return after
  return SHARED(tokens, after) ? after : null
}
