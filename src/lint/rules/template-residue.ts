import { PROVINCES, type ProvinceFact, provinceOf } from '../../data/index.ts'
import { fold } from '../../text/fold.ts'
import type { Message } from '../../text/problem.ts'
import type { Draft, Line } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'
import { bodyLines, frontLines, says } from '../standing.ts'

// Other provinces are spoken of where work goes beyond the own one.
const BEYOND = [
  'các tỉnh', 'liên kết', 'phối hợp', 'giáp', 'vùng', 'kinh nghiệm', 'giao lưu', 'hợp tác', 'kết nghĩa', 'tỉnh bạn', 'trước đây', 'sáp nhập', 'hợp nhất',
  'nay là', '(cũ)', 'tuyến', 'cao tốc', 'quốc lộ', 'hội chợ', 'xuất khẩu', 'di cư', 'từ tỉnh', 'đến tỉnh',
] // biome-ignore format: a list

const PLACE =
  /(?:trên địa bàn|thực tế|thực tế của|thực tiễn của|toàn|Ủy ban nhân dân|UBND|Hội đồng nhân dân|HĐND|Công an) (?:tỉnh|thành phố) (\p{Lu}\p{L}*(?: (?:- )?\p{Lu}\p{L}*){0,4})/gu

/** A name of another province that stands where the own one should. */
function strangerIn(
  text: string,
  own: ProvinceFact,
  date: string | null,
): { readonly name: string; readonly quote: string } | null {
  for (const match of text.matchAll(PLACE)) {
    const name = match[1] ?? ''
    const fact = longestProvince(name, date)
    if (fact && !isOwn(fact, own)) return { name: fact.name, quote: match[0] }
  }
  return null
}

/** "Hải Dương Căn" is read as far as a province goes. */
function longestProvince(name: string, date: string | null): ProvinceFact | null {
  const parts = name.split(' ')
  for (let n = parts.length; n > 0; n--) {
    const fact = provinceOf(parts.slice(0, n).join(' '), date)
    if (fact) return fact
  }
  return null
}

// The own province before or after a merger.
function isOwn(fact: ProvinceFact, own: ProvinceFact): boolean {
  const kin = (one: ProvinceFact, other: ProvinceFact) =>
    one.id === other.id || one.mergedInto === other.id || one.formedFrom.includes(other.id)
  return (
    kin(fact, own) ||
    kin(own, fact) ||
    PROVINCES.some((unit) => unit.id === own.id && (kin(unit, fact) || kin(fact, unit)))
  )
}

const NATIONAL = /trên (?:phạm vi )?(?:cả nước|toàn quốc)|trong (?:phạm vi )?(?:cả nước|toàn quốc)/u
// The nation as a measure, a market or a network is lawful in a plan of a province.
const MEASURED = [
  'bình quân', 'so với', 'xếp hạng', 'dẫn đầu', 'hệ thống', 'kết nối', 'liên thông', 'quảng bá', 'thị trường', 'nhóm', 'các tỉnh', 'chung của', 'cơ sở dữ liệu',
  'tình hình', 'thống nhất', 'đồng bộ', 'trong và ngoài', 'du lịch', 'sản phẩm', 'doanh nghiệp', 'diễn ra', 'hội nghị', 'phát động', 'tiêu thụ', 'cung ứng',
] // biome-ignore format: a list
const NEAR = 70
const MINISTER =
  /^(?:giao |yêu cầu )?(?:bộ trưởng, thủ trưởng cơ quan ngang bộ|các bộ, ngành, cơ quan ngang bộ|các bộ, cơ quan ngang bộ|bộ trưởng)(?:[ ,]|$)/u

function nationalIn({ node, role }: Line): { readonly quote: string; readonly message: Message } | null {
  const text = fold(node.text)
  const minister = MINISTER.exec(text)
  if (minister && role === 'organisation')
    return {
      quote: node.text.slice(0, minister[0].trimEnd().length),
      message: {
        vi: 'Kế hoạch của địa phương không giao việc cho bộ trưởng, bộ, ngành: đoạn này chép từ kế hoạch của trung ương.',
        en: "A local plan does not charge ministers: the passage was copied from the centre's plan.",
      },
    }
  const found = role === 'tasks' || role === 'solutions' ? NATIONAL.exec(text) : null
  if (!found || says(text.slice(Math.max(0, found.index - NEAR), found.index + NEAR), MEASURED)) return null
  return {
    quote: node.text.slice(found.index, found.index + found[0].length),
    message: {
      vi: `“${found[0]}” vượt phạm vi của địa phương: đoạn này chép từ kế hoạch của trung ương.`,
      en: `"${found[0]}" goes beyond the province: the passage was copied from the centre's plan.`,
    },
  }
}

const strangeness = (own: ProvinceFact, name: string): Message => ({
  vi: `Kế hoạch của ${own.type} ${own.name} nhưng ở đây ghi ${name}.`,
  en: `The plan is of ${own.name}, but here it says ${name}.`,
})

const ISSUES =
  /(?:^|, |\) )((?:Ủy ban nhân dân|UBND) (?:tỉnh|thành phố) \p{Lu}\p{L}*(?: (?:- )?\p{Lu}\p{L}*){0,4}) (?:ban hành|xây dựng) Kế hoạch/u

/** "…, Ủy ban nhân dân tỉnh X ban hành Kế hoạch": the introduction names another issuer than the letterhead. */
function* foreignIssuer(draft: Draft, own: ProvinceFact): Generator<Found> {
  for (const { node, item } of frontLines(draft)) {
    const quote = ISSUES.exec(node.text)?.[1]
    const stranger = quote === undefined ? null : strangerIn(quote, own, draft.date)
    if (stranger) yield { at: node.at, quote: stranger.quote, item, message: strangeness(own, stranger.name) }
  }
}

export const templateResidue: Rule = {
  id: 'template-residue',
  clarity: 'việc',
  severity: 'error',
  title: { vi: 'Sót chữ của văn bản mẫu', en: 'Words of the model plan were left in' },
  why: {
    vi: 'Tên tỉnh khác, phạm vi cả nước hay lời giao cho bộ trưởng là dấu hiệu chép mẫu mà chưa sửa.',
    en: "Another province's name, the whole country, or orders to ministers show that a model was copied.",
  },
  advice: { vi: 'Sửa lại theo địa phương mình.', en: 'Adapt the passage to the own province.' },
  source: 'custom',
  *check(draft: Draft): Iterable<Found> {
    const { plan, date } = draft
    const { issuer } = plan.document
    const own = issuer?.province ? provinceOf(issuer.province, date) : null
    if (!issuer || !own || issuer.level === 'ministry') return
    yield* foreignIssuer(draft, own)
    for (const line of bodyLines(draft)) {
      const { node, item } = line
      const stranger =
        says(fold(node.text), BEYOND) || /\/\p{Lu}/u.test(node.text) ? null : strangerIn(node.text, own, date)
      if (stranger)
        yield {
          at: node.at,
          quote: stranger.quote,
          item,
          message: strangeness(own, stranger.name),
        }
      const national = nationalIn(line)
      if (national) yield { at: node.at, item, severity: 'warning', ...national }
    }
  },
  good: [
    {
      in: 'purpose',
      text: '1. Nâng cao ý thức pháp luật trên địa bàn tỉnh Lâm Đồng.\n\n2. Kế thừa kết quả trên địa bàn tỉnh Đắk Nông trước khi hợp nhất.',
    },
    { in: 'tasks', text: '3. Phối hợp với Công an tỉnh Khánh Hòa tuần tra địa bàn giáp ranh trong quý I/2026.' },
    { in: 'tasks', text: '3. Kết nối cơ sở dữ liệu hòa giải với hệ thống trên toàn quốc trong quý I/2026.' },
    {
      in: 'purpose',
      text: '1. Thực hiện Kế hoạch số 15/KH-UBND của Ủy ban nhân dân tỉnh Bình Thuận.\n\n2. Nội dung ngắn gọn.',
    },
  ],
  bad: [
    { in: 'purpose', text: '1. Nội dung sát với tình hình ‹thực tế tỉnh Đồng Tháp›.' },
    {
      in: 'basis',
      text: 'Căn cứ Luật Phổ biến, giáo dục pháp luật ngày 20 tháng 6 năm 2012;\n\nThực hiện chương trình công tác năm, ‹Ủy ban nhân dân tỉnh Tây Ninh› ban hành Kế hoạch như sau:',
    },
    { in: 'purpose', text: '1. Nâng cao ý thức pháp luật ‹trên địa bàn tỉnh Hải Dương›.\n\n2. Nội dung ngắn gọn.' },
    { in: 'charge', text: '1. Sở Tư pháp báo cáo ‹Ủy ban nhân dân tỉnh Gia Lai› kết quả trước ngày 15/12 hằng năm.' },
    { in: 'tasks', text: '3. Kiểm tra công tác hòa giải ‹trên phạm vi cả nước› trong quý I/2026.' },
    {
      in: 'charge',
      text: '1. Sở Tư pháp theo dõi việc thực hiện Kế hoạch.\n\n2. ‹Bộ trưởng, Thủ trưởng cơ quan ngang bộ› chỉ đạo các đơn vị trực thuộc.',
    },
  ],
}
