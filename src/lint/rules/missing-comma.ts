import { fold } from '../../text/fold.ts'
import type { Draft } from '../draft.ts'
import { type Prose, proseOf, wholeOf } from '../prose.ts'
import type { Found, Rule } from '../rule.ts'

/** Two words of one rank; `sure` where they are never one expression without the comma. */
interface Pair {
  readonly words: string
  readonly right: string
  readonly sure: boolean
}

const pair =
  (sure: boolean) =>
  (right: string): Pair => ({ words: right.replace(',', ''), right, sure })

const PAIRS: readonly Pair[] = [
  ...['chủ trì, phối hợp', 'chức năng, nhiệm vụ', 'chủ trương, chính sách', 'cơ quan, đơn vị', 'an toàn, vệ sinh lao động', 'các quận, huyện', 'sở, ban, ngành', 'các xã, phường', 'các huyện, thị xã'].map(pair(true)),
  { words: 'sở, ban ngành', right: 'sở, ban, ngành', sure: true },
  ...['cơ chế, chính sách', 'chế độ, chính sách', 'chính sách, pháp luật', 'nhiệm vụ, giải pháp', 'mục tiêu, nhiệm vụ', 'kiểm tra, đánh giá', 'kiểm tra, giám sát', 'khảo sát, đánh giá', 'phân tích, dự báo', 'theo dõi, đôn đốc', 'cơ quan, tổ chức', 'tổ chức, địa phương', 'tìm kiếm, mở rộng', 'khó khăn, vướng mắc', 'sửa đổi, bổ sung', 'sản xuất, kinh doanh'].map(pair(false)),
] // biome-ignore format: a list

const isLetter = (letter: string): boolean => /[\p{L}\d]/u.test(letter)

/** The places where the words stand by themselves, as written. */
function placesOf(words: string, { text }: Prose): string[] {
  const low = fold(text)
  const found: string[] = []
  for (let at = low.indexOf(words); at >= 0; at = low.indexOf(words, at + words.length))
    if (!isLetter(low.charAt(at - 1)) && !isLetter(low.charAt(at + words.length)))
      found.push(text.slice(at, at + words.length))
  return found
}

/** The words with the comma, in the case of those written. */
function withComma(quote: string, { right }: Pair): string {
  let out = ''
  let at = 0
  for (const letter of right) out += letter === ',' && quote.charAt(at) !== ',' ? ',' : quote.charAt(at++)
  return out
}

export const missingComma: Rule = {
  id: 'missing-comma',
  clarity: 'văn phong',
  severity: 'info',
  title: { vi: 'Thiếu dấu phẩy giữa hai từ ngang hàng', en: 'No comma between two words of one rank' },
  why: {
    vi: 'Hai từ ngang hàng viết liền dễ bị đọc thành một cụm; “chủ trì phối hợp” không rõ ai chủ trì, ai phối hợp.',
    en: 'Without the comma the two read as one expression.',
  },
  advice: { vi: 'Thêm dấu phẩy giữa hai từ.', en: 'Put a comma between them.' },
  source: 'custom',
  fixable: 'safe',
  *check(draft: Draft): Iterable<Found> {
    const prose = proseOf(draft)
    const whole = wholeOf(draft)
    for (const each of PAIRS) {
      if (!whole.includes(each.words)) continue
      const bare = prose.flatMap((piece) => placesOf(each.words, piece).map((quote) => ({ piece, quote })))
      const first = bare[0]
      // Where both can be meant, the plan's own comma elsewhere decides.
      if (!first || (!each.sure && !isUsual(each, bare.length, prose))) continue
      const { piece, quote } = first
      const replace = withComma(quote, each)
      const more =
        bare.length > 1 ? { vi: ` (${bare.length} chỗ)`, en: ` (${bare.length} places)` } : { vi: '', en: '' }
      yield {
        at: piece.at,
        quote,
        item: piece.item,
        message: {
          vi: `“${quote}” thiếu dấu phẩy: “${replace}”${more.vi}.`,
          en: `"${quote}" lacks a comma: "${replace}"${more.en}.`,
        },
        ...(each.sure ? { fix: { at: piece.at, quote, replace } } : {}),
        related: bare
          .slice(1, MOST)
          .map((other) => ({ at: other.piece.at, quote: other.quote, note: { vi: 'Chỗ khác', en: 'Another place' } })),
      }
    }
  },
  good: [
    { in: 'task', text: '1. Rà soát chức năng, nhiệm vụ của các cơ quan, đơn vị, xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Kiểm tra đánh giá cán bộ, xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Sở Nội vụ chủ trì, phối hợp với Sở Tư pháp rà soát, xong trước ngày 30/6/2026.' },
  ],
  bad: [
    { in: 'task', text: '1. Rà soát ‹chức năng nhiệm vụ› của các đơn vị, xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Sở Nội vụ ‹chủ trì phối hợp› với Sở Tư pháp rà soát, xong trước ngày 30/6/2026.' },
    {
      in: 'task',
      text: '1. Theo dõi việc kiểm tra, đánh giá của xã, xong trước ngày 30/6/2026.\n\n2. Lập đoàn kiểm tra, đánh giá kết quả, xong trước ngày 30/6/2026.\n\n3. ‹Kiểm tra đánh giá› thực tế, xong trước ngày 30/6/2026.',
    },
  ],
}

const MOST = 10

const isUsual = ({ right }: Pair, bare: number, prose: readonly Prose[]): boolean =>
  prose.reduce((sum, piece) => sum + placesOf(right, piece).length, 0) >= bare
