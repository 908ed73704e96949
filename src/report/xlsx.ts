import writeXlsxFile from 'write-excel-file/node'
import { fixedDates } from './fixed-dates.ts'

/** A sheet of a workbook: its name, a header row, rows. */
export interface XlsxSheet {
  readonly name: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

const NARROWEST = 8
const WIDEST = 48

/** Sheets as a workbook, the header row fixed; `date` (YYYY-MM-DD) is the only one it carries. */
export async function xlsxOf(sheets: readonly XlsxSheet[], date: string): Promise<Uint8Array> {
  const names = sheetNames(sheets.map(({ name }) => name))
  const book = writeXlsxFile(
    sheets.map(({ head, rows }, i) => ({
      sheet: names[i] ?? `${i + 1}`,
      stickyRowsCount: 1,
      columns: head.map((name, column) => ({ width: widthOf([name, ...rows.map((row) => row[column] ?? '')]) })),
      data: [
        head.map((value) => ({ value, type: String, fontWeight: 'bold' as const, wrap: true })),
        ...rows.map((row) =>
          row.map((value) =>
            typeof value === 'number'
              ? { value, type: Number }
              : { value, type: String, wrap: true, alignVertical: 'top' as const },
          ),
        ),
      ],
    })),
    { fontFamily: 'Times New Roman', fontSize: 12 },
  )
  return fixedDates(await book.toBuffer(), date)
}

const widthOf = (values: readonly (string | number)[]): number => {
  const longest = values.reduce<number>((most, value) => Math.max(most, String(value).length), 0)
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2))
}

// Excel's rule: 31 characters, none of []:*?/\, no name twice (case does not count).
function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name, i) => {
    const plain =
      name
        .replace(/[[\]:*?/\\]/g, ' ')
        .trim()
        .slice(0, 31)
        .trim() || `${i + 1}`
    const free = taken.has(plain.toLowerCase()) ? `${plain.slice(0, 26).trim()} ${i + 1}` : plain
    taken.add(free.toLowerCase())
    return free
  })
}
