import {
  DocumentDefaults,
  ImportedXmlComponent,
  type IStylesOptions,
  OnOffElement,
  StringValueElement,
  StyleForCharacter,
  StyleForParagraph,
} from 'docx'
import { FONT, LANGUAGE, STYLES, type Style } from '../paper/styles.ts'
import type { Lang } from '../reporter.ts'
import { HEADER, LINK } from './style-names.ts'

/** What every paragraph is, the named styles, a link; none of the library's own. */
export function stylesOf(lang: Lang): IStylesOptions {
  const language = LANGUAGE[lang]
  const defaults = new DocumentDefaults({
    run: { font: FONT, size: 28, language: { value: language, eastAsia: language, bidirectional: 'ar-SA' } },
  })
  return {
    importedStyles: [
      defaults,
      defaultStyle('paragraph', 'Normal', 'Normal'),
      defaultStyle('character', 'DefaultParagraphFont', 'Default Paragraph Font'),
      ...Object.values(STYLES).map(paragraphStyle),
      new StyleForParagraph({
        ...HEADER,
        basedOn: 'Normal',
        paragraph: { alignment: 'center' },
        run: { size: 26 },
      }),
      new StyleForCharacter({ ...LINK, basedOn: 'DefaultParagraphFont', run: { color: '1F3864' } }),
    ],
  }
}

// The library has no style that is the default of its kind.
function defaultStyle(type: string, id: string, name: string): ImportedXmlComponent {
  const style = new ImportedXmlComponent('w:style', { 'w:type': type, 'w:default': '1', 'w:styleId': id })
  style.push(new StringValueElement('w:name', name))
  if (type === 'paragraph') style.push(new OnOffElement('w:qFormat', true))
  return style
}

function paragraphStyle(style: Style): StyleForParagraph {
  const { id, name, size, bold, italic, align, before, after, first, left, keepNext, level } = style
  return new StyleForParagraph({
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: {
      ...(keepNext ? { keepNext } : {}),
      spacing: { before: before ?? 0, after: after ?? 0 },
      indent: { ...(left === undefined ? {} : { left }), ...(first === undefined ? {} : { firstLine: first }) },
      alignment: align ?? 'left',
      ...(level === undefined ? {} : { outlineLevel: level - 1 }),
    },
    run: { ...(bold ? { bold } : {}), ...(italic ? { italics: italic } : {}), size },
  })
}
