import { fold } from '../text/fold.ts'

const WORD = /\p{L}[\p{L}\p{M}]*|\d+|[^\s\p{L}\d]/gu
const DASH = /[‐‑‒–—−]/
const LETTER = /^[\p{L}\d]/u

/** The folded words, numbers and marks of a name, every dash as "-": the units that `longestName` reads. */
export function words(text: string): string[] {
  return (fold(text).match(WORD) ?? []).map((word) => (DASH.test(word) ? '-' : word))
}

/** The same units as they were written. */
export function rawWords(text: string): string[] {
  return text.normalize('NFC').match(WORD) ?? []
}

// Short forms that mean one thing inside a name of an agency: "UBND xã" is "Ủy ban nhân dân xã".
const LONG: Readonly<Record<string, string>> = {
  atgt: 'an toàn giao thông', bch: 'ban chỉ huy', bchqs: 'bộ chỉ huy quân sự', bcđ: 'ban chỉ đạo', bhxh: 'bảo hiểm xã hội',
  bql: 'ban quản lý', bqlkkt: 'ban quản lý khu kinh tế', bđbp: 'bộ đội biên phòng', ca: 'công an', ccb: 'cựu chiến binh',
  chqs: 'chỉ huy quân sự', ctđ: 'chữ thập đỏ', cty: 'công ty', csxh: 'chính sách xã hội', ctxh: 'công tác xã hội',
  dvvl: 'dịch vụ việc làm', hcm: 'hồ chí minh', htx: 'hợp tác xã', hđnd: 'hội đồng nhân dân', hđph: 'hội đồng phối hợp',
  kbnn: 'kho bạc nhà nước', kcn: 'khu công nghiệp', kkt: 'khu kinh tế', ksbt: 'kiểm soát bệnh tật',
  ksnd: 'kiểm sát nhân dân', kttv: 'khí tượng thủy văn', kv: 'khu vực', lđlđ: 'liên đoàn lao động',
  lhpn: 'liên hiệp phụ nữ', lmhtx: 'liên minh hợp tác xã', mttq: 'mặt trận tổ quốc', mttqvn: 'mặt trận tổ quốc việt nam',
  nct: 'người cao tuổi', nhcsxh: 'ngân hàng chính sách xã hội', nhnn: 'ngân hàng nhà nước', nkt: 'người khuyết tật',
  pbgdpl: 'phổ biến giáo dục pháp luật', pctt: 'phòng chống thiên tai', ptds: 'phòng thủ dân sự',
  ptth: 'phát thanh truyền hình', pvhcc: 'phục vụ hành chính công', ql: 'quản lý', qltt: 'quản lý thị trường',
  qs: 'quân sự', tand: 'tòa án nhân dân', thads: 'thi hành án dân sự', tkcn: 'tìm kiếm cứu nạn',
  tncs: 'thanh niên cộng sản', ttđt: 'thông tin điện tử', tw: 'trung ương', ub: 'ủy ban', ubkt: 'ủy ban kiểm tra',
  ubmttq: 'ủy ban mặt trận tổ quốc', ubmttqvn: 'ủy ban mặt trận tổ quốc việt nam', ubnd: 'ủy ban nhân dân',
  vhnt: 'văn học nghệ thuật', vksnd: 'viện kiểm sát nhân dân', vn: 'việt nam', vp: 'văn phòng',
  vpubnd: 'văn phòng ủy ban nhân dân', đbqh: 'đại biểu quốc hội', đđbqh: 'đoàn đại biểu quốc hội',
  // i and y are two spellings of one syllable
  kĩ: 'kỹ', lí: 'lý', mĩ: 'mỹ', quí: 'quý',
} // biome-ignore format: a table

const RUN = new Map(Object.entries(LONG).map(([short, long]) => [short, long.replaceAll(' ', '')]))

/** The units that begin a short form: what a name may start with beside its own first word. */
export const SHORT_WORDS: readonly string[] = Object.keys(LONG)

/** What a unit adds to the key of a name: nothing for marks and "và", the long form for a short one. */
export function run(word: string): string {
  if (word === 'và' || !LETTER.test(word)) return ''
  return RUN.get(word) ?? word
}

/** "và", "&", "," and "/" hold the parts of a name together, and cut a list. */
export function separates(word: string): boolean {
  return word === 'và' || word === '&' || word === ',' || word === '/'
}

/** The key of a whole name: its words without white space, marks and "và". */
export function key(text: string): string {
  return words(text).map(run).join('')
}
