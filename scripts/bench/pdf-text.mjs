// node pdf-text.mjs FILE: the text of a PDF with pdfjs alone, for goal 9.
import { readFileSync } from 'node:fs'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

const pdf = await getDocument({ data: new Uint8Array(readFileSync(process.argv[2])), verbosity: 0 }).promise
for (let i = 1; i <= pdf.numPages; i++) {
  const { items } = await (await pdf.getPage(i)).getTextContent()
  console.log(items.map(({ str, hasEOL }) => (hasEOL ? `${str}\n` : str)).join(''))
}
