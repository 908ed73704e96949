import { endsSentence, isCapitals, isRule, opensItem, standsAlone, startsSmall, tidy } from '../shape.ts'

// "UBND TỈNH LÀO CAI⏎SỞ CÔNG THƯƠNG": two bodies of a letterhead, one above the other.
const BODY = /^(?:SỞ|BAN|VĂN PHÒNG|CHI CỤC|CỤC|TRƯỜNG|TRUNG TÂM|PHÒNG|CÔNG AN|THANH TRA|HỘI ĐỒNG|CỘNG H(?:ÒA|OÀ) XÃ)\s/u
const TYPE = /^(?:KẾ HOẠCH|QUYẾT ĐỊNH|NGHỊ QUYẾT|CHƯƠNG TRÌNH|ĐỀ ÁN|PHƯƠNG ÁN)$/u

/** Text between breaks: lines (Shift+Enter) put together where the break only shapes them; a new page always parts. */
export const segments = (text: string): string[] => text.split('\f').flatMap(linesTogether)

function linesTogether(text: string): string[] {
  const found: string[] = []
  let open = ''
  let last = ''
  for (const line of text.split('\n')) {
    const next = tidy(line)
    if (last !== '' && next !== '' && parts(last, next)) {
      found.push(open)
      open = line
    } else open = open === '' ? line : `${open} ${line}`
    if (next !== '') last = next
  }
  return [...found, open]
}

/** Whether a break between the two makes two paragraphs of them. */
function parts(before: string, next: string): boolean {
  if (isRule(before) || isRule(next) || opensItem(next) || standsAlone(next)) return true
  if (TYPE.test(before) || /^Nơi nhận/u.test(before)) return true
  if (startsSmall(next)) return false
  if (isCapitals(next) && BODY.test(next)) return true
  return endsSentence(before) || isCapitals(before) !== isCapitals(next)
}

export const isType = (text: string): boolean => TYPE.test(text)
