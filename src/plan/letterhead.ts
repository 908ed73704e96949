import { agencyOf, provinceOf } from '../data/index.ts'
import { fold } from '../text/fold.ts'
import { after } from '../text/trim.ts'
import type { Issuer, IssuerLevel } from './plan.ts'

// Letterhead: who issues, where and when (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.1-4).

const MOTTO = /^(?:cộng h[òo]a xã hội chủ nghĩa|độc lập\s*[-–]|đảng cộng sản)/u
const BODY =
  /^(?:ủy ban|hội đồng nhân dân|sở|bộ|ban|văn phòng|cục|chi cục|chính phủ|thủ tướng|thanh tra|công an|tỉnh ủy|thành ủy|huyện ủy|đảng ủy|trường|trung tâm|viện|tổng cục|kho bạc|tòa án|viện kiểm sát|liên đoàn|hội|đài|ubnd|phòng|đội|hạt|bệnh viện|công ty|tổng công ty|đoàn|mặt trận)(?=\s|$)/u

// "PCCC", "THCS": letters without a vowel are no word
const SHORT_FORM = /^(?:[BCDĐGHKLMNPQRSTVX]{2,8}|UBND|THADS)$/u

const NAMES_START = /^(?:tỉnh|thành phố|quận|huyện|thị xã|thị trấn|phường|xã|đặc khu)$/u

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
    if (named && (word === 'phố' || word === 'xã' || word === 'khu')) return word
    return named ? capital(word) : word
  })
  return cased.join(' ')
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}

/** The issuing body, from the capitals above the number; the last line of the block is the issuer. */
export function issuerOfHead(lines: readonly string[]): string | null {
  const names = wholeNames(lines)
    .map((line) => (line.split(/[-–_*]{3}/u, 1)[0] ?? '').trim())
    .filter((line) => {
      const low = fold(line)
      return (
        line !== '' &&
        !MOTTO.test(low) &&
        line === line.toUpperCase() &&
        BODY.test(low) &&
        !/^(?:kế hoạch|quyết định)/u.test(low)
      )
    })
  const cut = names.map((line) => line.split(/ (?=CỘNG HÒA|CỘNG HOÀ)/u)[0] ?? line)
  const last = cut.at(-1)
  if (last === undefined) return null
  const above = cut.at(-2)
  return asWritten(registered(sentenceCase(last)), lines) + (above && isDepartment(last) ? provinceTail(above) : '')
}

// The name as a sentence of the document writes it: "Ban Kinh tế - Ngân sách xây dựng Kế hoạch".
function asWritten(name: string, texts: readonly string[]): string {
  const low = fold(name)
  for (const text of texts) {
    const at = fold(text).indexOf(low)
    const found = at < 0 ? '' : text.slice(at, at + name.length)
    if (found !== found.toUpperCase() && fold(found) === low) return capital(found)
  }
  return name
}

const BARE = /^(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN)$/u
const OF_PLACE = /^(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|ĐẶC KHU)\s/u

// "ỦY BAN NHÂN DÂN" / "TỈNH LÂM ĐỒNG": one name in two paragraphs.
function wholeNames(lines: readonly string[]): string[] {
  const whole: string[] = []
  for (const line of lines) {
    const before = whole.at(-1) ?? ''
    if (BARE.test(before.trim()) && OF_PLACE.test(line)) whole[whole.length - 1] = `${before.trim()} ${line}`
    else whole.push(line)
  }
  return whole
}

// The register knows how "SỞ NỘI VỤ" is written: "Sở Nội vụ".
function registered(name: string): string {
  const known = agencyOf(name)?.name
  return known !== undefined && fold(known) === fold(name) ? known : name
}

const isDepartment = (name: string) =>
  /^(?:SỞ|BAN|VĂN PHÒNG|THANH TRA|CHI CỤC)\s/u.test(name) && !/\s(?:TỈNH|THÀNH PHỐ)(?:\s|$)/u.test(name)

// "UBND TỈNH LÀO CAI" above "SỞ CÔNG THƯƠNG": Sở Công Thương tỉnh Lào Cai.
function provinceTail(above: string): string {
  const at = above.search(/ (?:TỈNH|THÀNH PHỐ|TP\.?) /u)
  return at < 0 ? '' : ` ${lowerFirst(sentenceCase(above.slice(at + 1)))}`
}

const lowerFirst = (text: string) => text.slice(0, 1).toLowerCase() + text.slice(1)

/** Level and province of an issuer by its name. */
export function issuerFacts(name: string, inferred: boolean, place: string | null, date: string | null): Issuer {
  return {
    name,
    level: levelOf(fold(name)),
    province: provinceIn(name, date) ?? provinceIn(place ?? '', date),
    inferred,
  }
}

function levelOf(name: string): IssuerLevel {
  if (/^(?:tỉnh ủy|thành ủy|huyện ủy|đảng ủy|ban tuyên giáo|ban tổ chức)/u.test(name)) return 'party'
  if (/^(?:bộ|chính phủ|thủ tướng|tổng cục|ngân hàng nhà nước)/u.test(name) && !/^bộ chỉ huy/u.test(name))
    return 'ministry'
  if (/^(?:sở|chi cục|ban quản lý|văn phòng ủy ban|thanh tra|công an|bộ chỉ huy|trường|trung tâm)/u.test(name))
    return 'department'
  if (/(?:xã|phường|thị trấn|đặc khu)\s/u.test(name) && !/thị xã\s/u.test(name)) return 'commune'
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
