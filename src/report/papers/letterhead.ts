import type { Plan, PlanNode } from '../../plan/plan.ts'
import { fold } from '../../text/fold.ts'
import { type Paragraph, paragraph, type Table } from '../paper/paper.ts'
import { numberLine, placeLine } from './facts.ts'

// Nghị định 30/2020/NĐ-CP, Phụ lục I, mục IV: (2) issuer | (1) nation and motto, (3) number | (4) place and date.

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
const MOTTO = 'Độc lập - Tự do - Hạnh phúc'

export interface Letterhead {
  /** Lines of the issuing body, the one above it first. */
  readonly issuer: readonly string[]
  readonly number: string | null
  readonly placeDate: string | null
}

/** The letterhead as the plan has it; lines of the issuer as written where they name it, else from the model. */
export function letterheadOf({ document }: Plan, front: readonly PlanNode[]): Letterhead {
  const name = document.issuer?.name ?? null
  const end = front.findIndex(({ text }) => fold(text) === fold(document.type ?? 'Kế hoạch'))
  const written = front.slice(0, Math.max(0, end)).flatMap(({ text }) => issuerLines(text))
  const last = written.at(-1)
  const names = last !== undefined && (name === null || fold(name).includes(fold(last)))
  return {
    issuer: names ? written : name === null ? [] : [name.toUpperCase()],
    number: numberLine(document),
    placeDate: placeLine(document),
  }
}

// "UBND TỈNH A    CỘNG HÒA XÃ HỘI …": two cells on one line are told apart by what the right one always says.
function issuerLines(text: string): string[] {
  const left =
    text
      .split(/CỘNG H(?:ÒA|OÀ) XÃ HỘI|Độc lập|ĐỘC LẬP|Số ?:/u, 1)[0]
      ?.replace(/[-–—_*]{3,200}/g, '')
      .trim() ?? ''
  const isName = left === left.toUpperCase() && /\p{L}{2}/u.test(left) && fold(left) !== 'kế hoạch'
  return isName && !/^(?:SỐ|DỰ THẢO|HỎA TỐC)(?: |:|$)/u.test(left) ? [left] : []
}

/** The head block of a page: two columns without lines. */
export function headTable({ issuer, number, placeDate }: Letterhead): Table {
  const above = issuer.slice(0, -1).map((line) => paragraph('above', breaking(line)))
  const own = issuer.slice(-1).map((line) => paragraph('issuer', breaking(line)))
  const left: Paragraph[] = [...above, ...own, paragraph('rule', '', { rule: 0.4 })]
  const right = [paragraph('nation', NATION), paragraph('motto', MOTTO), paragraph('rule', '', { rule: 0.66 })]
  return {
    kind: 'table',
    lines: false,
    widths: [42, 58],
    head: [],
    rows: [
      { cells: [{ blocks: left }, { blocks: right }] },
      {
        cells: [{ blocks: [paragraph('number', number ?? '')] }, { blocks: [paragraph('placeDate', placeDate ?? '')] }],
      },
    ],
  }
}

// Where the name is too long for its column it breaks before the place: "ỦY BAN NHÂN DÂN" above "TỈNH PHÚ THỌ".
function breaking(name: string): string {
  const at = name.search(/ (?:TỈNH|THÀNH PHỐ|HUYỆN|XÃ|PHƯỜNG|ĐẶC KHU) /u) + 1
  return at === 0 ? name : name.slice(0, at) + name.slice(at).replaceAll(' ', '\u00a0')
}

/** Lines of the front that are neither letterhead nor title: "DỰ THẢO LẦN 2". */
export function frontRest(plan: Plan, front: readonly PlanNode[]): string[] {
  const { document } = plan
  const known = [document.type ?? 'Kế hoạch', document.title ?? '', ...letterheadOf(plan, front).issuer].map(fold)
  return front.flatMap(({ marker, text }) => {
    const line = fold(text)
    const isHead = /cộng h[òo]a xã hội|độc lập|^số ?:|tháng .{0,12}năm/u.test(line) || issuerLines(text).length > 0
    const isKnown = known.some((part) => part !== '' && (part.includes(line) || line.includes(part)))
    return isHead || isKnown || !/[\p{L}\d]/u.test(text)
      ? []
      : [[marker, text].filter((part) => part !== null).join(' ')]
  })
}
