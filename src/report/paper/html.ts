import { escapeXml, safeAddress } from './clean.ts'
import type { Cell, Paper, PaperBlock, Paragraph, Row, Run, Sheet, Table } from './paper.ts'
import { FONT_FALLBACKS, LANGUAGE, STYLES, type Style, type StyleName, styleOf } from './styles.ts'

/** The paper as one HTML page: no script, nothing from the network, pictures drawn in it. */
export function htmlOf(paper: Paper): string {
  return `<!doctype html>
<html lang="${LANGUAGE[paper.lang].slice(0, 2)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="author" content="${escapeXml(paper.author)}">
<meta name="date" content="${escapeXml(paper.date)}">
<title>${escapeXml(paper.title)}</title>
<style>
${css()}</style>
</head>
<body>
${paper.sheets.map(sheetHtml).join('')}</body>
</html>
`
}

const PAGE_CSS = `body { font: 14pt/1.3 ${FONT_FALLBACKS}; color: #000; background: #fff; margin: 0 }
section { max-width: 17cm; margin: 2cm auto; padding: 0 1cm }
section.wide { max-width: 26cm }
p, h1, h2, h3, h4, h5, h6 { margin: 0; font-weight: normal }
table { border-collapse: collapse; width: 100%; table-layout: fixed }
td, th { vertical-align: top; padding: 0 4pt; overflow-wrap: anywhere; font-weight: normal }
table.lines td, table.lines th { border: 1px solid #000 }
hr { border: 0; border-top: 1px solid #000; margin: 2pt auto 6pt }
figure { margin: 6pt 0; text-align: center }
svg { max-width: 100%; height: auto }
a { color: #1f3864 }
@media print { section { margin: 0; padding: 0; max-width: none; break-after: page } tr { break-inside: avoid } thead { display: table-header-group } }
`

function css(): string {
  return (
    PAGE_CSS +
    Object.entries(STYLES)
      .map(([name, style]) => `.${name} { ${look(style)} }\n`)
      .join('')
  )
}

const points = (twips: number): string => `${twips / 20}pt`

function look({ size, bold, italic, align, before = 0, after = 0, first, left }: Style): string {
  const parts = [
    `font-size: ${size / 2}pt`,
    `margin: ${points(before)} 0 ${points(after)} ${points(left ?? 0)}`,
    `text-align: ${align === 'both' ? 'justify' : (align ?? 'left')}`,
    ...(first === undefined ? [] : [`text-indent: ${points(first)}`]),
    ...(bold ? ['font-weight: bold'] : []),
    ...(italic ? ['font-style: italic'] : []),
  ]
  return parts.join('; ')
}

function sheetHtml({ landscape, blocks }: Sheet): string {
  return `<section${landscape ? ' class="wide"' : ''}>\n${blocks.map(blockHtml).join('')}</section>\n`
}

function blockHtml(block: PaperBlock): string {
  if (block.kind === 'paragraph') return paragraphHtml(block)
  if (block.kind === 'table') return tableHtml(block)
  return `<figure role="img" aria-label="${escapeXml(block.alt)}">${block.svg}</figure>\n`
}

function tagOf(style: StyleName): string {
  if (style === 'title') return 'h1'
  const { level } = styleOf(style)
  return level === undefined ? 'p' : `h${level + 1}`
}

function paragraphHtml({ style, runs, anchor, rule }: Paragraph): string {
  if (rule !== undefined) return `<hr style="width: ${Math.round(rule * 100)}%">\n`
  const tag = tagOf(style)
  const id = anchor === undefined ? '' : ` id="${escapeXml(idOf(anchor))}"`
  return `<${tag} class="${style}"${id}>${runs.map(runHtml).join('')}</${tag}>\n`
}

const idOf = (anchor: string): string => anchor.replace(/\s/g, '_')

function runHtml({ text, bold, italic, link }: Run): string {
  const styled = [bold ? 'strong' : null, italic ? 'em' : null]
    .filter((tag) => tag !== null)
    .reduce((inner, tag) => `<${tag}>${inner}</${tag}>`, escapeXml(text))
  if (link === undefined) return styled
  const address = link.startsWith('#') ? `#${encodeURIComponent(idOf(link.slice(1)))}` : safeAddress(link)
  return address === null ? styled : `<a href="${escapeXml(address)}" rel="noreferrer">${styled}</a>`
}

function tableHtml({ widths, head, rows, lines }: Table): string {
  const sum = widths.reduce((total, width) => total + width, 0)
  const columns = widths.map((width) => `<col style="width: ${((100 * width) / sum).toFixed(1)}%">`).join('')
  const thead = head.length === 0 ? '' : `<thead>\n${head.map((row) => rowHtml(row, 'th')).join('')}</thead>\n`
  return `<table${lines ? ' class="lines"' : ' role="presentation"'}>\n<colgroup>${columns}</colgroup>\n${thead}<tbody>\n${rows.map((row) => rowHtml(row, 'td')).join('')}</tbody>\n</table>\n`
}

function rowHtml({ cells, group }: Row, tag: 'th' | 'td'): string {
  return `<tr>${cells.map((cell) => cellHtml(cell, group === undefined ? tag : 'th', group === undefined ? 'col' : 'rowgroup')).join('')}</tr>\n`
}

function cellHtml({ blocks, span = 1, fill }: Cell, tag: 'th' | 'td', scope: string): string {
  const attributes = [
    tag === 'th' ? ` scope="${scope}"` : '',
    span > 1 ? ` colspan="${span}"` : '',
    fill === undefined ? '' : ` style="background: #${fill}"`,
  ]
  return `<${tag}${attributes.join('')}>${blocks.map((block) => paragraphHtml(block).trimEnd()).join('')}</${tag}>`
}
