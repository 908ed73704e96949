import { readXml } from '../read/docx/xml.ts'
import type { Span } from '../text/span.ts'

/** A child of a run; UTF-16 offsets in the XML of the part. */
export interface Child {
  /** Without prefix: "t", "tab", "drawing". */
  readonly name: string
  readonly start: number
  /** After its start tag. */
  readonly inner: number
  /** Of its end tag; `end` where it has none. */
  readonly close: number
  readonly end: number
}

/** A run taken apart (ECMA-376 part 1, 17.3.2). */
export interface Run {
  readonly span: Span
  /** Its start tag. */
  readonly open: string
  /** `<w:rPr>...</w:rPr>`, or ''. */
  readonly look: string
  readonly children: readonly Child[]
}

/** Takes the run apart that stands at `span` of a part. */
export function runAt(xml: string, span: Span): Run {
  const children: Child[] = []
  const open: { start: number; name: string; inner: number }[] = []
  readXml(xml.slice(span.start, span.end), '', {
    open: ({ name, start, end }) => {
      open.push({ name: name.slice(name.indexOf(':') + 1), start: span.start + start, inner: span.start + end })
      return undefined
    },
    close: (_, at) => {
      const last = open.pop()
      const end = span.start + at
      if (last && open.length === 1)
        children.push({ ...last, close: end === last.inner ? end : xml.lastIndexOf('<', end - 1), end })
    },
  })
  const look = children.find(({ name }) => name === 'rPr')
  return {
    span,
    open: xml.slice(span.start, xml.indexOf('>', span.start) + 1),
    look: look ? xml.slice(look.start, look.end) : '',
    children: children.filter(({ name }) => name !== 'rPr'),
  }
}
