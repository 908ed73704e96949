import type { LineLook, Look, PageLook } from '../../text/look.ts'
import { type Draft, draftOf } from '../draft.ts'
import type { Unlike } from '../rule.ts'
import { partsOf } from './component.ts'
import { WANTED } from './decree.ts'

const LINE: LineLook = {
  font: 'Times New Roman',
  size: 14,
  bold: false,
  italic: false,
  color: null,
  align: 'justify',
  indent: 12.7,
  before: 6,
  after: 0,
  spacing: 1,
}

const PAGE: PageLook = {
  width: 210,
  height: 297,
  top: 20,
  bottom: 20,
  left: 30,
  right: 15,
  lastLine: Number.MAX_SAFE_INTEGER,
  numbers: { at: 'header', align: 'center', size: 13, upright: true, arabic: true, hiddenOnFirst: true },
}

/** A draft with the look that the decree wants, save what `unlike` says: for examples. */
export function inStandardLook(draft: Draft, { page, component, line }: Unlike = {}): Draft {
  const lines: (LineLook | null)[] = (draft.source ?? []).map(() => null)
  for (const part of partsOf(draft)) {
    const { size, bold = false, italic = false, align = 'justify' } = WANTED[part.component]
    const standard = { ...LINE, size: size[1], bold, italic, align }
    lines[part.line - 1] = part.component === component ? { ...standard, ...line } : standard
  }
  const look: Look = { pages: [{ ...PAGE, ...page }], lines }
  return draftOf(draft.plan, draft.source, draft.date, look)
}
