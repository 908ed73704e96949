import { STYLES, type StyleName } from '../paper/styles.ts'

/** What a report stands on: the page, what hangs on its edges, and the names of its styles. Twips. */
export interface Frame {
  readonly width: number
  readonly height: number
  readonly margin: {
    readonly top: number
    readonly right: number
    readonly bottom: number
    readonly left: number
    readonly header: number
    readonly footer: number
  }
  /** `w:headerReference` and `w:footerReference` of a template; null: the number of the page in the top margin. */
  readonly edges: string | null
  /** Has a first page of its own whatever the sheet: a letterhead in the template's header. */
  readonly firstPage: boolean
  /** Headings have numbers of their own, which the words of the report have already. */
  readonly unnumbered: boolean
  /** Id of a style in styles.xml. */
  styleId(id: string): string
}

// A4; margins: top and bottom 20 mm, left 30 mm, right 15 mm (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.1-3).
export const DECREE_FRAME: Frame = {
  width: 11906,
  height: 16838,
  margin: { top: 1134, right: 850, bottom: 1134, left: 1701, header: 567, footer: 567 },
  edges: null,
  firstPage: false,
  unnumbered: false,
  styleId: (id) => id,
}

/** Width between the margins, twips. */
export function roomOf({ width, height, margin }: Frame, landscape: boolean): number {
  return (landscape ? height : width) - margin.left - margin.right
}

export function idOf(style: StyleName, frame: Frame): string {
  return frame.styleId(STYLES[style].id)
}
