import { splitAgencies } from './agency.ts'
import { readDeadline } from './deadline.ts'
import { fold } from '../text/fold.ts'

export type Frequency = 'yearly' | 'half-yearly' | 'quarterly' | 'monthly' | 'once' | 'ad-hoc'

/** A duty to report results. `by`: the reporters in the words of the sentence, null where it names none. */
export interface Reported {
  readonly text: string
  readonly by: string | null
  readonly to: string[]
  readonly via: string | null
  readonly frequency: Frequency
  readonly due: string | null
}

const SENTENCE = /(?<=[\p{Ll}\d)”"][.;])\s+(?=\S)/u

/** The sentences that oblige somebody to report the results of the plan; reports of difficulties are none. */
export function readReports(text: string): Reported[] {
  return text.split(SENTENCE).flatMap((sentence) => {
    const report = reportIn(sentence.trim())
    return report ? [report] : []
  })
}

function reportIn(sentence: string): Reported | null {
  const low = fold(sentence)
  if (!isReport(low)) return null
  const { to, via } = addressees(sentence)
  const due = dueOf(low)
  return { text: sentence.replace(/[\s.;/]+$/u, ''), by: null, to, via, frequency: frequencyOf(low, due), due }
}

function isReport(low: string): boolean {
  const at = low.search(/(?:^|[^\p{L}])báo cáo(?:\s|,)/u)
  if (at < 0 || /khó khăn|vướng mắc|phát sinh/u.test(low)) return false
  if (!/kết quả|tình hình|tiến độ/u.test(low.slice(at, at + 240))) return false
  return REGULAR.test(low) || ADDRESSED.test(low)
}

const REGULAR = /hằng năm|hàng năm|định kỳ|hằng quý|hàng quý|hằng tháng|hàng tháng|06 tháng|6 tháng|trước ngày|theo yêu cầu|theo quy định|đột xuất/u
// "báo cáo kết quả … về Ủy ban nhân dân tỉnh", "tổng hợp, báo cáo Ủy ban nhân dân tỉnh kết quả …"; not "báo cáo … về dân chủ"
const ADDRESSED =
  /báo cáo (?:kết quả|tình hình)[^.;]* (?:về|gửi|đến) (?:ủy ban|ubnd|sở|bộ|văn phòng|chủ tịch|ban chỉ đạo|ban thường vụ)|tổng hợp,? (?:và )?báo cáo (?:ủy ban|ubnd|chủ tịch|bộ|thành ủy|tỉnh ủy|chính phủ)/u

function frequencyOf(low: string, due: string | null): Frequency {
  if (/(?:hằng|hàng|mỗi) tháng|XXXX-XX/u.test(low)) return 'monthly'
  if (/(?:hằng|hàng|mỗi) quý|định kỳ quý/u.test(low)) return 'quarterly'
  if (/0?6 tháng/u.test(low) && !/(?:hằng|hàng) năm/u.test(low)) return 'half-yearly'
  if (/(?:hằng|hàng|mỗi) năm|định kỳ năm|XXXX/u.test(low)) return 'yearly'
  return due !== null && !due.startsWith('XXXX') ? 'once' : 'ad-hoc'
}

const DAY = /(?:trước|chậm nhất|đến) (?:là )?(?:ngày )?\d{1,2}(?: tháng |\/)\d{1,2}(?:(?:\/| năm )\d{4})?/u

/** The day by which the report is due: "XXXX-12-10" where it recurs. */
function dueOf(low: string): string | null {
  const phrase = DAY.exec(low)?.[0]
  if (phrase === undefined) return null
  const recurs = /(?:hằng|hàng|mỗi) năm|định kỳ/u.test(low) && !/\d{4}$/.test(phrase)
  const read = readDeadline(recurs ? `hằng năm, ${phrase}` : phrase, { label: null, issued: null, period: null })
  return read?.value?.replace(/^\.\.\//, '') ?? null
}

const VIA = /\((?:thông )?qua ([^)]+)\)|(?:thông )?qua (?=Sở|Văn phòng|Ban|Công an)([^,;.]+?)(?= để | tổng hợp|[,;.]|$)/u
const FORWARDED = /(?:về|gửi)\s+((?:Sở|Văn phòng|Công an|Ban|Phòng)[^;.]*?)\s*(?:,\s*)?(?:để )?tổng hợp,?\s*(?:tham mưu\s*)?(?:để )?báo cáo\s+([^.;]+)/u
const DIRECT = /báo cáo\s+(?:kết quả|tình hình|tiến độ)?[^.;]*?\s(?:về|gửi|cho)\s+([^.;(]+)/u
const OBJECT = /báo cáo,?\s+((?:Ủy ban|UBND|Chủ tịch|Bộ|Sở|HĐND|Hội đồng|Thường trực|Tỉnh ủy|Thành ủy|Chính phủ)[^.;(]*)/u

function addressees(sentence: string): { to: string[]; via: string | null } {
  const forwarded = FORWARDED.exec(sentence)
  if (forwarded) return { to: names(forwarded[2]), via: names(forwarded[1])[0] ?? null }
  const via = VIA.exec(sentence)
  const direct = OBJECT.exec(sentence)?.[1] ?? DIRECT.exec(sentence)?.[1]
  return { to: names(direct), via: names(via?.[1] ?? via?.[2])[0] ?? null }
}

const names = (text: string | undefined): string[] => {
  const cut = text?.split(/ (?:kết quả|tình hình|theo |để |trước |định kỳ|hằng |hàng )/u)[0]
  return cut === undefined ? [] : splitAgencies(cut)
}
