import type { Draft } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'
import { bodyLines } from '../standing.ts'

interface Gap {
  readonly shape: RegExp
  /** The word that is missing, and the words that it stands behind. */
  readonly word: string
  readonly after: number
}

const GAPS: readonly Gap[] = [
  // "phối hợp Sở Nội vụ"
  {
    shape:
      /(?:[Pp]hối hợp) (?:Sở|Ban|Bộ|Cục|Chi cục|Công an|Ủy ban|UBND|Liên đoàn|Hội|Tỉnh đoàn|Văn phòng|Bảo hiểm|Ngân hàng|Trung tâm|các (?:[Ss]ở,|[Ss]ở|cơ quan|đơn vị|ban,|ngành|địa phương|xã,|huyện,)) /u,
    word: 'với',
    after: 'phối hợp'.length,
  },
  // "trước 15/10/2026"
  { shape: /[Tt]rước \d{1,2}\/\d{1,2}\/\d{4}/u, word: 'ngày', after: 'trước'.length },
]

export const missingWord: Rule = {
  id: 'missing-word',
  clarity: 'văn phong',
  severity: 'info',
  title: { vi: 'Thiếu từ “với”, “ngày”', en: 'The word "với" or "ngày" is left out' },
  why: {
    vi: 'Văn bản hành chính viết đủ “phối hợp với …”, “trước ngày …”; bỏ từ là lối nói miệng.',
    en: 'Administrative style has "phối hợp với …" and "trước ngày …"; leaving the word out is spoken style.',
  },
  advice: { vi: 'Thêm từ còn thiếu.', en: 'Put the word in.' },
  source: 'custom (domain/language.md, mục h)',
  fixable: 'safe',
  *check(draft: Draft): Iterable<Found> {
    for (const { shape, word, after } of GAPS) {
      const found = bodyLines(draft).flatMap((line) => {
        const quote = line.node.kind === 'table' ? undefined : shape.exec(line.node.text)?.[0]
        return quote === undefined ? [] : [{ line, quote: quote.trimEnd() }]
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
    { in: 'charge', text: '1. Sở Tư pháp\n\nPhối hợp với Sở Nội vụ biên soạn tài liệu trước ngày 30/6/2026.' },
    { in: 'charge', text: '1. Sở Tư pháp\n\nPhối hợp các hoạt động tuyên truyền trước ngày 30/6/2026.' },
  ],
  bad: [
    { in: 'charge', text: '1. Sở Tư pháp\n\nChủ trì, ‹phối hợp Sở› Nội vụ biên soạn tài liệu trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Biên soạn tài liệu hỏi đáp ‹trước 30/6/2026›.' },
  ],
}

const MOST = 10
