import {
  Document,
  type FileChild,
  Header,
  type ISectionPropertiesOptions,
  LineRuleType,
  PageNumber,
  PageOrientation,
  ParagraphProperties,
  SectionProperties,
  SectionType,
  TextRun,
  Paragraph as WordParagraph,
} from 'docx'
import { clean } from '../paper/clean.ts'
import type { Paper, Sheet } from '../paper/paper.ts'
import { type Frame, idOf } from './frame.ts'
import { stylesOf } from './styles.ts'

/** A sheet and what stands on it. */
export interface Leaf {
  readonly sheet: Sheet
  readonly children: readonly FileChild[]
}

const WORD_2013 = 15

/**
 * The document of some sheets. The break between two is the library's section break but in a paragraph of no height:
 * one line high, it would come to stand on a page of its own after a table that fills its page.
 */
export function documentOf({ title, author, lang }: Paper, leaves: readonly Leaf[], frame: Frame): Document {
  const breaks = leaves.slice(0, -1).map(({ sheet }) => ({ sheet, paragraph: new WordParagraph({}) }))
  const last = leaves.at(-1)
  const document = new Document({
    title: clean(title),
    creator: clean(author),
    compatibility: { version: WORD_2013 },
    styles: stylesOf(lang),
    sections: [
      {
        ...(last ? { properties: setUp(last.sheet, frame) } : {}),
        ...(frame.edges === null ? { headers: { default: pageNumber() } } : {}),
        children: leaves.flatMap(({ children }, i) => [...children, ...(breaks[i] ? [breaks[i].paragraph] : [])]),
      },
    ],
  })
  const [header] = document.Headers
  const edges = header ? { headerWrapperGroup: { default: header } } : {}
  for (const { sheet, paragraph } of breaks) {
    const properties = new ParagraphProperties({
      style: idOf('rule', frame),
      spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT },
    })
    properties.push(new SectionProperties({ ...setUp(sheet, frame), ...edges }))
    paragraph.addChildElement(properties)
  }
  return document
}

function setUp({ landscape, restart }: Sheet, { width, height, margin, firstPage }: Frame): ISectionPropertiesOptions {
  const orientation = landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT
  return {
    type: SectionType.NEXT_PAGE,
    // The number of the first page is not shown (Phụ lục I, mục I.7).
    ...(restart || firstPage ? { titlePage: true } : {}),
    page: { size: { width, height, orientation }, margin, pageNumbers: restart ? { start: 1 } : {} },
  }
}

// The number of the page, centred in the top margin (Phụ lục I, mục I.7).
function pageNumber(): Header {
  return new Header({
    children: [new WordParagraph({ style: 'Header', children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
  })
}
