import type { Finding, Spot } from '../lint/finding.ts'
import type { FileResult } from '../lint/result.ts'
import type { RealPlace } from '../text/span.ts'
import type { Lang } from './reporter.ts'

type Places = FileResult['places']

/** The place of a finding as the file's reader knows it: for a Word or PDF file no line and column, but a paragraph. */
export function realSpot(at: Spot, places: Places): Spot | RealPlace {
  return (at.line === undefined ? undefined : places?.[at.line - 1]) ?? at
}

/** "12:5" of a text; "đoạn 12", "bảng 1, hàng 3, ô 2", "trang 3, dòng 5" of a document; "" without a place. */
export function placeWords(at: Spot | null, places: Places, lang: Lang): string {
  if (at === null) return ''
  const real = at.line === undefined ? at : places?.[at.line - 1]
  if (real === undefined || (real.paragraph === undefined && real.page === undefined)) return lineWords(at)
  const word = WORDS[lang]
  const parts =
    real.table !== undefined
      ? [`${word.table} ${real.table}`, `${word.row} ${real.row}`, `${word.cell} ${real.cell}`]
      : real.page === undefined
        ? [`${word.paragraph} ${real.paragraph}`]
        : [`${word.page} ${real.page}`, `${word.line} ${real.line}`]
  return parts.join(', ')
}

const WORDS = {
  vi: { paragraph: 'đoạn', table: 'bảng', row: 'hàng', cell: 'ô', page: 'trang', line: 'dòng' },
  en: { paragraph: 'paragraph', table: 'table', row: 'row', cell: 'cell', page: 'page', line: 'line' },
}

function lineWords({ line, column }: Spot): string {
  if (line === undefined) return ''
  return column === undefined ? `${line}` : `${line}:${column}`
}

/** For formats that know lines only: the place in a Word or PDF file stands before the message. */
export function inWords(result: FileResult): FileResult {
  const { places } = result
  if (!places) return result
  const worded = (finding: Finding): Finding => {
    if (finding.at === null) return finding
    const { vi, en } = finding.message
    return {
      ...finding,
      message: {
        vi: `${placeWords(finding.at, places, 'vi')}: ${vi}`,
        en: `${placeWords(finding.at, places, 'en')}: ${en}`,
      },
    }
  }
  const { findings, known } = result
  return { ...result, findings: findings.map(worded), ...(known ? { known: known.map(worded) } : {}) }
}
