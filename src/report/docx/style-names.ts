import { STYLES } from '../paper/styles.ts'

/** A style by its id and by its name as Word shows it. */
export interface NamedStyle {
  readonly id: string
  readonly name: string
}

export const NORMAL: NamedStyle = { id: 'Normal', name: 'Normal' }
export const HEADER: NamedStyle = { id: 'Header', name: 'header' }
export const LINK: NamedStyle = { id: 'Hyperlink', name: 'Hyperlink' }

/** Every style that a report may use. */
export const REPORT_STYLES: readonly NamedStyle[] = [NORMAL, ...Object.values(STYLES), HEADER, LINK]
