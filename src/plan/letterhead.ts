import { agencyOf, PROVINCES, provinceOf } from '../data/index.ts'
import { fold } from '../text/fold.ts'
import { after } from '../text/trim.ts'
import type { Issuer, IssuerLevel } from './plan.ts'

// Letterhead: who issues, where and when (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.1-4).

const MOTTO =
  /^(?:đoàn tncs hồ chí minh|đoàn thanh niên cộng sản|cộng h[òo]a xã hội chủ nghĩa|độc lập\s*[-–]|đảng cộng sản)/u
const BODY =
  /^(?:ủy ban|hội đồng nhân dân|sở|bộ|ban|văn phòng|vụ|cục|chi cục|chính phủ|thủ tướng|thanh tra|công an|tỉnh ủy|thành ủy|huyện ủy|đảng ủy|trường|trung tâm|viện|tổng cục|kho bạc|tòa án|viện kiểm sát|liên đoàn|hội|đài|ubnd|phòng|đội|hạt|bệnh viện|công ty|tổng công ty|đoàn|đại học|học viện|ngân hàng|chi nhánh|bảo hiểm xã hội|thuế|hải quan|tập đoàn|xí nghiệp|nhà máy|hiệp hội|liên hiệp|trạm|bảo tàng|thư viện|vườn quốc gia|khoa(?! học)|bộ tư lệnh|sư đoàn|trung đoàn|bch|tỉnh đoàn|thành đoàn|huyện đoàn|chi bộ|công đoàn|mặt trận)(?=\s|$)/u

// "PCCC", "THCS": letters without a vowel are no word
const SHORT_FORM = /^(?:[BCDĐGHKLMNPQRSTVX]{2,8}|[IVX]{1,5}|UBND|THADS)$/u

const NAMES_START =
  /^(?:tỉnh|thành phố|quận|huyện|thị xã|thị trấn|phường|xã|đặc khu|tiểu học|mầm non|mẫu giáo|đại học|cao đẳng|TH|THCS|THPT)$/u
const SECOND_SYLLABLE = new Set(['phố', 'xã', 'trấn', 'khu', 'học', 'non', 'giáo', 'đẳng'])

/** "ỦY BAN NHÂN DÂN TỈNH HẢI DƯƠNG" → "Ủy ban nhân dân tỉnh Hải Dương": the names of places keep their capitals. */
export function sentenceCase(capitals: string): string {
  const words = capitals
    .replace(/UỶ/g, 'ỦY')
    .split(' ')
    .map((word) => (SHORT_FORM.test(word) ? word : word.toLowerCase()))
  let named = false
  const cased = words.map((word, i) => {
    const pair = `${word} ${words[i + 1] ?? ''}`
    if (NAMES_START.test(word) || NAMES_START.test(pair)) {
      named = true
      return i === 0 ? capital(word) : word
    }
    if (i === 0) return capital(word)
    if (named && SECOND_SYLLABLE.has(word) && NAMES_START.test(`${words[i - 1]} ${word}`)) return word
    return named ? capital(word) : word
  })
  return cased
    .join(' ')
    .replace(' việt nam', ' Việt Nam')
    .replace(
      /^(Trường )(?=(?:đại học|cao đẳng|tiểu học|mầm non|trung cấp) )(\p{L})/u,
      (_, head, first) => head + first.toUpperCase(),
    )
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}

/** The issuing body, from the capitals above the number; the last line of the block is the issuer. */
export function issuerOfHead(lines: readonly string[]): string | null {
  const below = lines.findIndex((line) => /^(?:kế hoạch|quyết định|chương trình)(?:\s|$)/u.test(fold(line)))
  const above = bodiesOf(below < 0 ? lines : lines.slice(0, below))
  const whole = BARE.test(above.at(-1) ?? '') || above.length === 0 ? bodiesOf(lines) : above
  const last = whole.at(-1)
  const over = whole.at(-2)
  if (last === undefined) return null
  if (over && ORGAN.test(last)) return asWritten(`${named(last)} ${named(over)}`, lines)
  return asWritten(named(last), lines) + (over && isDepartment(last) ? placeTail(over) : '')
}

// "BAN THƯỜNG TRỰC" below the body whose organ it is
const ORGAN = /^(?:BAN THƯỜNG (?:TRỰC|VỤ)|BAN CHẤP HÀNH|ĐOÀN CHỦ TỊCH)$/u

// Names of bodies, without the state's name that stands beside them in two columns.
function bodiesOf(lines: readonly string[]): string[] {
  return wholeNames(
    lines.map(
      (line) =>
        (line.split(/[-–_*]{3}/u, 1)[0] ?? '').split(/ (?=CỘNG H|Độc lập |ĐOÀN TNCS |ĐẢNG CỘNG SẢN )/u, 1)[0]?.trim() ??
        '',
    ),
  ).filter((line) => {
    const low = fold(line)
    return line === line.toUpperCase() && BODY.test(low) && !MOTTO.test(low) && !/^(?:kế hoạch|quyết định)/u.test(low)
  })
}

// "SỞ TƯ PHÁP - HỘI LIÊN HIỆP PHỤ NỮ TỈNH": each body by itself
const named = (line: string): string =>
  line
    .split(/ [-–] (?=(?:SỞ|HỘI|ĐOÀN|CÔNG AN|BAN|TỈNH ĐOÀN|LIÊN ĐOÀN|ỦY BAN|UỶ BAN|BỘ|CỤC|PHÒNG|BÁO|ĐÀI|TRƯỜNG) )/u)
    .map((part) => registered(sentenceCase(part.replace(/^UBND(?= )/u, 'ỦY BAN NHÂN DÂN'))))
    .join(' - ')

// The name as a sentence of the document writes it: "Ban Kinh tế - Ngân sách xây dựng Kế hoạch"; its place may be missing there.
function asWritten(name: string, texts: readonly string[]): string {
  const place = name.search(/ (?:tỉnh|thành phố|quận|huyện|thị xã|xã|phường|đặc khu) /u)
  const short = place < 0 ? name : name.slice(0, place)
  return (
    writtenIn(texts, name) ?? (/ /.test(short) ? (writtenIn(texts, short) ?? short) : short) + name.slice(short.length)
  )
}

function writtenIn(texts: readonly string[], name: string): string | null {
  const low = fold(name)
  for (const text of texts) {
    const at = fold(text).indexOf(low)
    const found = at < 0 ? '' : text.slice(at, at + name.length)
    if (found !== found.toUpperCase() && fold(found) === low) return capital(found)
  }
  return null
}

const BARE = /^(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN)$/u
const OF_PLACE = /^(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|ĐẶC KHU)\s/u

// "BAN CHỈ ĐẠO PHÒNG, CHỐNG TỘI PHẠM" / "PHƯỜNG HẢI CHÂU"
const isPlaceOf = (before: string, line: string): boolean =>
  /^(?:BAN CHỈ ĐẠO|BAN CHỈ HUY|BAN TỔ CHỨC|HỘI ĐỒNG) /u.test(before) &&
  !/ (?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|ĐẶC KHU) /u.test(before) &&
  /^(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|ĐẶC KHU)(?! (?:ỦY|UỶ|ĐOÀN) )(?: \p{Lu}+){1,4}$/u.test(line)

// "ỦY BAN NHÂN DÂN" / "TỈNH LÂM ĐỒNG": one name in two paragraphs.
function wholeNames(lines: readonly string[]): string[] {
  const whole: string[] = []
  for (const line of lines) {
    const before = whole.at(-1) ?? ''
    if ((BARE.test(before.trim()) && OF_PLACE.test(line)) || isPlaceOf(before, line))
      whole[whole.length - 1] = `${before.trim()} ${line}`
    else whole.push(line)
  }
  return whole
}

// The register knows how "SỞ NỘI VỤ" is written, "Sở Nội vụ", and how "LIÊN ĐOÀN LAO ĐỘNG TỈNH …" begins; else the head
// and the first word of its field are capital (Nghị định 30/2020/NĐ-CP, Phụ lục II): "Cục An toàn thực phẩm".
function registered(name: string): string {
  const words = name.split(' ')
  for (let to = words.length; to > 1; to--) {
    const front = words.slice(0, to).join(' ')
    const known = agencyOf(front)?.name
    if (known !== undefined && fold(known) === fold(front)) return [known, ...words.slice(to)].join(' ')
  }
  return withProvince(
    name
      .replace(FIELD, (_, head, first) => head + first.toUpperCase())
      .replace(FIELD_TOO, (_, head, first) => head + first.toUpperCase()),
  )
}

const FIELD =
  /^((?:Khoa|Tổng cục|Cục|Chi cục|Vụ|Phòng|Ban|Viện|Hội|Trung tâm|Liên đoàn|Hiệp hội|Công ty|Tổng công ty|Công đoàn|Bệnh viện|Bảo hiểm|Xí nghiệp|Thanh tra) )(?!(?:tỉnh|thành phố|xã|phường|huyện|ngành|nhân dân|đồng|xã hội|cổ phần|trách nhiệm) )(\p{Ll})/u
const FIELD_TOO = /^((?:Cục|Chi cục|Vụ|Phòng|Ban) [^,]{3,40} và )(?=\p{Ll})(\p{Ll})/u

// "CÔNG TY ĐIỆN LỰC TÂY NINH": a place that no "tỉnh" announces
function withProvince(name: string): string {
  const low = fold(name)
  return withPlace(name, PROVINCES.find((province) => low.endsWith(` ${fold(province.name)}`))?.name ?? null)
}

/** "BỆNH VIỆN KHU VỰC CẨM KHÊ" over "Cẩm Khê, ngày …": the place at the end of a name, as the line of the date writes it. */
export const withPlace = (name: string, place: string | null): string =>
  place !== null && fold(name).endsWith(` ${fold(place)}`) ? name.slice(0, name.length - place.length) + place : name

const isDepartment = (name: string) =>
  /^(?:SỞ|BAN|VĂN PHÒNG|THANH TRA|CHI CỤC|PHÒNG)\s/u.test(name) &&
  !/\s(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ)(?:\s|$)/u.test(name)

// "UBND TỈNH LÀO CAI" above "SỞ CÔNG THƯƠNG": Sở Công Thương tỉnh Lào Cai.
function placeTail(above: string): string {
  const at = above.search(/ (?:TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG) /u)
  return at < 0 ? '' : ` ${lowerFirst(sentenceCase(above.slice(at + 1)))}`
}

const lowerFirst = (text: string) => text.slice(0, 1).toLowerCase() + text.slice(1)

/** Level and province of an issuer by its name. */
export function issuerFacts(
  name: string,
  inferred: boolean,
  place: string | null,
  date: string | null,
  head: readonly string[] = [],
): Issuer {
  const over = head.find((line) =>
    /^(?:ĐẢNG BỘ|UBND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN) (?:TỈNH|THÀNH PHỐ|TP\.?) /u.test(line),
  )
  return {
    name,
    level: levelOf(fold(name)),
    province: provinceIn(name, date) ?? provinceIn(place ?? '', date) ?? provinceIn(over ?? '', date),
    inferred,
  }
}

function levelOf(name: string): IssuerLevel {
  if (/^(?:tỉnh ủy|thành ủy|huyện ủy|đảng ủy|ban tuyên giáo|ban tổ chức)/u.test(name)) return 'party'
  if (/^(?:bộ|chính phủ|thủ tướng|tổng cục|ngân hàng nhà nước)/u.test(name) && !/^bộ chỉ huy/u.test(name))
    return 'ministry'
  if (/^(?:sở|phòng|chi cục|ban quản lý|văn phòng ủy ban|thanh tra|công an|bộ chỉ huy|trường|trung tâm)/u.test(name))
    return 'department'
  if (/(?:xã(?! hội)|phường|thị trấn|đặc khu)\s/u.test(name) && !/thị xã\s/u.test(name)) return 'commune'
  if (/(?:huyện|quận|thị xã)\s/u.test(name)) return 'district'
  return /^(?:ủy ban nhân dân|hội đồng nhân dân|ubnd)/u.test(name) ? 'province' : 'other'
}

function provinceIn(text: string, date: string | null): string | null {
  if (text === '') return null
  const tail = after(text, /(?:tỉnh|thành phố|tp\.?) /iu)
  return provinceOf(tail ?? text, date)?.id ?? null
}

/** The issuer where the letterhead is missing: the signature's authority at the place of the date line. */
export function inferIssuer(authority: string | null, place: string | null, date: string | null): string | null {
  if (place === null || authority === null || !/(?:ỦY|UỶ) BAN NHÂN DÂN/u.test(authority)) return null
  const province = provinceOf(place, date)
  return province ? `Ủy ban nhân dân ${province.type} ${province.name}` : null
}
