import { agencyOf } from '../../data/index.ts'
import { readCharged } from '../../grammar/charged.ts'
import { fold } from '../../text/fold.ts'
import type { Draft, Line } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'
import { bodyLines } from '../standing.ts'

// The Front and the socio-political organisations, the Party's bodies and its paper: none is under the committee.
const ASKED = new Set([
  'ubmttq-tinh', 'ldld-tinh', 'hoi-lhpn', 'hoi-nd', 'hoi-ccb', 'tinh-doan', 'k-doan-the', 'tinh-uy', 'vp-tinh-uy', 'ban-tuyen-giao', 'ban-dan-van',
  'ban-tgdv', 'ban-to-chuc-tu', 'ubkt-tu', 'ban-noi-chinh', 'du-ubnd', 'du-khoi', 'du-cac-cq-dang', 'truong-chinh-tri', 'bao-tinh', 'bao-ptth',
]) // biome-ignore format: a list

// The same bodies of a district or commune, which the register does not list one by one.
const BY_NAME =
  /^(?:(?:ủy ban )?(?:mặt trận tổ quốc|mttq)|hội (?:nông dân|liên hiệp phụ nữ|lhpn|cựu chiến binh|ccb)|(?:huyện|thị|thành|quận) đoàn|đoàn thanh niên|đoàn tncs|liên đoàn lao động)/u

interface Order {
  readonly word: string
  readonly asked: readonly string[]
  /** Nobody else is ordered in the same breath. */
  readonly alone: boolean
}

const ORDERS = /^(?:giao|yêu cầu|phân công|chỉ đạo)(?= )/iu

/** Whom a sentence orders that should be asked. */
function orderOf(sentence: string, date: string | null): Order | null {
  const word = ORDERS.exec(sentence)?.[0]
  if (word === undefined) return null
  const agencies = readCharged(sentence)?.agencies ?? []
  const asked = agencies.filter((name) => ASKED.has(agencyOf(name, date)?.id ?? '') || BY_NAME.test(fold(name)))
  return asked.length > 0 ? { word, asked, alone: asked.length === agencies.length } : null
}

const sentencesOf = ({ node }: Line): readonly string[] => node.text.split(/(?<=[.;])\s+/u)

export const askedNotOrdered: Rule = {
  id: 'asked-not-ordered',
  clarity: 'thẩm quyền',
  severity: 'warning',
  title: {
    vi: 'Giao việc cho tổ chức không thuộc quyền',
    en: 'A body that is not under the committee is given orders',
  },
  why: {
    vi: 'Mặt trận, đoàn thể, cơ quan Đảng không thuộc Ủy ban nhân dân: kế hoạch chỉ có thể đề nghị.',
    en: "The Front, mass organisations and Party bodies are not under the People's Committee, which can only ask them.",
  },
  advice: { vi: 'Thay “giao”, “yêu cầu” bằng “đề nghị”.', en: 'Write "đề nghị" for "giao" or "yêu cầu".' },
  source: 'Luật Mặt trận Tổ quốc Việt Nam 75/2015/QH13, Điều 4; custom',
  fixable: 'safe',
  *check(draft: Draft): Iterable<Found> {
    for (const line of bodyLines(draft))
      for (const sentence of sentencesOf(line)) {
        const order = orderOf(sentence, draft.date)
        const first = order?.asked[0]
        if (!order || first === undefined) continue
        const quote = `${sentence.slice(0, sentence.indexOf(first))}${first}`
        yield {
          at: line.node.at,
          quote,
          item: line.item,
          message: {
            vi: `${order.asked.join(', ')} không thuộc quyền của cơ quan ban hành: dùng “đề nghị”, không dùng “${order.word.toLowerCase()}”.`,
            en: `${order.asked.join(', ')} is not under the issuing body: "đề nghị", not "${order.word.toLowerCase()}".`,
          },
          ...(order.alone
            ? { fix: { at: line.node.at, quote, replace: asking(order.word) + quote.slice(order.word.length) } }
            : {}),
        }
      }
  },
  good: [
    {
      in: 'charge',
      text: '1. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh giám sát việc thực hiện Kế hoạch.\n\n2. Giao Sở Tư pháp theo dõi.',
    },
    {
      in: 'charge',
      text: '1. Giao Sở Tư pháp phối hợp với Hội Nông dân tỉnh mở lớp.\n\n2. Giao Hội Chữ thập đỏ tỉnh hướng dẫn sơ cứu.',
    },
    { in: 'tasks', text: '3. Giao Sở Nội vụ chủ trì rà soát, xong trong quý I/2026.' },
    {
      in: 'charge',
      text: '1. Tỉnh đoàn\n\nTổ chức hội thi cho thanh niên.\n\n2. Sở Tư pháp\n\nTheo dõi việc thực hiện Kế hoạch.',
    },
  ],
  bad: [
    { in: 'charge', text: '1. Sở Tư pháp\n\n‹Giao Hội Nông dân các xã› vận động hội viên tham gia hòa giải.' },
    {
      in: 'charge',
      text: '1. ‹Giao Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh› giám sát việc thực hiện Kế hoạch.\n\n2. Sở Tư pháp theo dõi.',
    },
    { in: 'charge', text: '1. Sở Tư pháp theo dõi.\n\n2. ‹Yêu cầu Tỉnh đoàn› vận động thanh niên tham gia.' },
  ],
}

const asking = (word: string): string => (/^\p{Lu}/u.test(word) ? 'Đề nghị' : 'đề nghị')
