import type { Paper } from '../report/paper/paper.ts'
import type { Making } from '../report/papers/making.ts'
import type { Problem } from '../text/problem.ts'
import type { ReportInput } from './report-paper.ts'
import type { ReportFormat } from './report-settings.ts'

/** The bytes of the report in a format; only what the format needs is loaded. */
export async function contentOf(
  paper: Paper,
  format: Exclude<ReportFormat, 'ics'>,
  template: Uint8Array | null,
): Promise<string | Uint8Array | { error: Problem }> {
  switch (format) {
    case 'html':
      return (await import('../report/paper/html.ts')).htmlOf(paper)
    case 'markdown':
      return (await import('../report/paper/markdown.ts')).markdownOf(paper)
    case 'docx':
      return docxContent(paper, template)
    case 'csv': {
      const { flatTables } = await import('../report/paper/flat.ts')
      const { csvOf } = await import('../report/csv.ts')
      // A file of one table: the longest is what the report is about.
      const [first, ...others] = flatTables(paper)
      if (!first) return csvOf([])
      const { head, rows } = others.reduce((one, other) => (other.rows.length > one.rows.length ? other : one), first)
      return csvOf([head, ...rows])
    }
    case 'xlsx': {
      const { flatTables } = await import('../report/paper/flat.ts')
      const { xlsxOf } = await import('../report/xlsx.ts')
      return xlsxOf(flatTables(paper), paper.date)
    }
  }
}

async function docxContent(paper: Paper, template: Uint8Array | null): Promise<Uint8Array | { error: Problem }> {
  const hasPicture = paper.sheets.some(({ blocks }) => blocks.some(({ kind }) => kind === 'picture'))
  const raster = hasPicture ? (await import('../report/raster.ts')).pngOf : () => new Uint8Array()
  if (template === null) return (await import('../report/docx/write.ts')).docxOf(paper, raster)
  return (await import('./report-template.ts')).dressed(paper, raster, template)
}

/** The days of the plan as a calendar file. */
export async function icsContent({ loaded }: ReportInput, making: Making): Promise<string> {
  const { icsOf } = await import('../report/papers/ics.ts')
  return icsOf(loaded.plan, making)
}
