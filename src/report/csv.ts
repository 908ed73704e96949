import { stringify } from 'csv-stringify/sync'

/** Rows as CSV (RFC 4180) that Excel opens: UTF-8 with its mark, and nothing that it would run as a formula. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return stringify([...rows.map((row) => [...row])], { bom: true, escape_formulas: true, record_delimiter: 'windows' })
}
