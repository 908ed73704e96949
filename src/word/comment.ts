import { INITIALS, type Style, signed, textIn } from './markup.ts'

const TRANSITIONAL = {
  main: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  link: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments',
}
const STRICT = {
  main: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
  link: 'http://purl.oclc.org/ooxml/officeDocument/relationships/comments',
}

export const COMMENTS_CONTENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'
export const commentsLink = (isStrict: boolean): string => (isStrict ? STRICT : TRANSITIONAL).link

/** A comments part without comments. */
export const noComments = (isStrict: boolean): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${(isStrict ? STRICT : TRANSITIONAL).main}"></w:comments>`

/** A comment of plain paragraphs. The look is set, for that of a plan (14 pt, first line indented) would be inherited. */
export function comment(style: Style, id: number, paragraphs: readonly string[]): string {
  const w = style.prefix
  const layout =
    `<${w}:pPr><${w}:spacing ${w}:before="0" ${w}:after="0" ${w}:line="240" ${w}:lineRule="auto"/>` +
    `<${w}:ind ${w}:left="0" ${w}:right="0" ${w}:firstLine="0"/><${w}:jc ${w}:val="left"/></${w}:pPr>`
  const look = `<${w}:rPr><${w}:noProof/><${w}:sz ${w}:val="20"/><${w}:szCs ${w}:val="20"/></${w}:rPr>`
  const body = (paragraphs.length > 0 ? paragraphs : ['']).map((text, n) => {
    const mark = n === 0 ? `<${w}:r><${w}:annotationRef/></${w}:r>` : ''
    return `<${w}:p>${layout}${mark}<${w}:r>${look}${textIn(w, text)}</${w}:r></${w}:p>`
  })
  return `<${w}:comment ${signed(style, id)} ${w}:initials="${INITIALS}">${body.join('')}</${w}:comment>`
}
