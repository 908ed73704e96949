import type { Draft } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'
import { bodyLines } from '../standing.ts'

interface Gap {
  /** The words that lack one; undefined where there are none. */
  find(text: string): string | undefined
  readonly word: string
  /** The length of what stands before the missing word; below zero, of what stands behind it. */
  readonly after: number
}

const WITH =
  /(?:[Pp]hối hợp) (?:Sở|Ban|Bộ|Cục|Chi cục|Công an|Ủy ban|UBND|Liên đoàn|Hội|Tỉnh đoàn|Văn phòng|Bảo hiểm|Ngân hàng|Trung tâm|các (?:[Ss]ở,|[Ss]ở|cơ quan|đơn vị|ban,|ngành|địa phương|xã,|huyện,)) /u
const BEFORE = /[Tt]rước \d{1,2}\/\d{1,2}\/\d{4}/u

const ONCE = /sau khi (?:luật|nghị định|nghị quyết|thông tư|quyết định|chương trình|đề án|chiến lược) /iu
// The clause has another subject, or the word.
const WHOLE = /được|có hiệu lực| do |, (?:Ủy ban|UBND|Chính phủ|Bộ|Sở|Chủ tịch|Thủ tướng|các) /u
const TAIL = 4

/** "Sau khi Nghị định về tiếp công dân ban hành": the last words of the clause. */
const issuedItself = (text: string): string | undefined =>
  text
    .split(/[.;]/u)
    .find((clause) => clause.endsWith(' ban hành') && ONCE.test(clause) && !WHOLE.test(clause))
    ?.split(' ')
    .slice(-TAIL)
    .join(' ')

const GAPS: readonly Gap[] = [
  { find: (text) => WITH.exec(text)?.[0].trimEnd(), word: 'với', after: 'phối hợp'.length },
  { find: issuedItself, word: 'được', after: -' ban hành'.length },
  { find: (text) => BEFORE.exec(text)?.[0], word: 'ngày', after: 'trước'.length },
]

export const missingWord: Rule = {
  id: 'missing-word',
  clarity: 'văn phong',
  severity: 'info',
  title: { vi: 'Thiếu từ “với”, “ngày”, “được”', en: 'The word "với", "ngày" or "được" is left out' },
  why: {
    vi: 'Văn bản hành chính viết đủ “phối hợp với …”, “trước ngày …”, “sau khi … được ban hành”; bỏ từ là lối nói miệng.',
    en: 'Administrative style has "phối hợp với …" and "trước ngày …"; leaving the word out is spoken style.',
  },
  advice: { vi: 'Thêm từ còn thiếu.', en: 'Put the word in.' },
  source: 'custom',
  fixable: 'safe',
  *check(draft: Draft): Iterable<Found> {
    for (const { find, word, after } of GAPS) {
      const found = bodyLines(draft).flatMap((line) => {
        const quote = line.node.kind === 'table' ? undefined : find(line.node.text)
        return quote === undefined ? [] : [{ line, quote }]
      })
      const first = found[0]
      if (!first) continue
      const { line, quote } = first
      const replace = `${quote.slice(0, after)} ${word}${quote.slice(after)}`
      const more =
        found.length > 1 ? { vi: ` (${found.length} chỗ)`, en: ` (${found.length} places)` } : { vi: '', en: '' }
      yield {
        at: line.node.at,
        quote,
        item: line.item,
        message: {
          vi: `“${quote}” thiếu từ “${word}”${more.vi}.`,
          en: `"${quote}" lacks the word "${word}"${more.en}.`,
        },
        fix: { at: line.node.at, quote, replace },
        related: found.slice(1, MOST).map((other) => ({
          at: other.line.node.at,
          quote: other.quote,
          note: { vi: 'Chỗ khác', en: 'Another place' },
        })),
      }
    }
  },
  good: [
    { in: 'task', text: '1. Rà soát quy chế sau khi Nghị định được ban hành, xong trước ngày 30/6/2026.' },
    { in: 'charge', text: '1. Sở Tư pháp\n\nPhối hợp với Sở Nội vụ biên soạn tài liệu trước ngày 30/6/2026.' },
    { in: 'charge', text: '1. Sở Tư pháp\n\nPhối hợp các hoạt động tuyên truyền trước ngày 30/6/2026.' },
  ],
  bad: [
    {
      in: 'task',
      text: '1. Rà soát quy chế sau khi Nghị định sửa đổi, bổ sung Nghị định về tiếp ‹công dân ban hành›.',
    },
    { in: 'charge', text: '1. Sở Tư pháp\n\nChủ trì, ‹phối hợp Sở› Nội vụ biên soạn tài liệu trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Biên soạn tài liệu hỏi đáp ‹trước 30/6/2026›.' },
  ],
}

const MOST = 10
