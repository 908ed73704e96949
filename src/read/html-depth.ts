import { HTML_DEPTH } from '../limits.ts'

// Names that stay open until they are closed. Those of letters open anew in every block that follows (HTML, 13.2.4.3):
// 5,000 that nobody closes and 5,000 paragraphs are 12 million elements.
const STAYS = new Set(
  'a b big code em font i nobr s small strike strong tt u div span table ul ol dl blockquote center section article main form fieldset ins del sub sup'.split(' '),
) // biome-ignore format: a list of words
const CELLS = new Set(['td', 'th', 'caption'])
const CELL = '|'
const COMMENT = '!'

const PIECE = /<!--(?:-?>)?|--!?>|="[^"]*"|='[^']*'|<\/?[a-z][a-z\d]*/gi
const OPENS = /<[a-z][a-z\d]*/gi

/**
 * More elements stay open inside one another than any page has: found before the page is read. What may be a value or a
 * comment opens what it names and closes nothing outside of it, so that no trick makes the page look flatter than it is.
 */
export function isTooDeep(html: string): boolean {
  const open: string[] = []
  for (const [piece] of html.matchAll(PIECE)) {
    follow(piece.toLowerCase(), open)
    if (open.length > HTML_DEPTH) return true
  }
  return false
}

function follow(piece: string, open: string[]): void {
  if (piece.startsWith('=')) for (const [tag] of piece.matchAll(OPENS)) enter(tag.slice(1), open)
  else if (piece === '<!--') open.push(COMMENT)
  else if (piece.startsWith('--')) drop(open.lastIndexOf(COMMENT), open)
  else if (piece.startsWith('</')) leave(piece.slice(2), open)
  else enter(piece.slice(1), open)
}

function enter(name: string, open: string[]): void {
  if (CELLS.has(name)) {
    const cell = open.lastIndexOf(CELL)
    drop(cell > Math.max(open.lastIndexOf('table'), open.lastIndexOf(COMMENT)) ? cell : -1, open)
    open.push(CELL)
  } else if (STAYS.has(name)) open.push(name)
}

function leave(name: string, open: string[]): void {
  const comment = open.lastIndexOf(COMMENT)
  const cell = open.lastIndexOf(CELL)
  if (name === 'table') closeTable(comment, open)
  else if (CELLS.has(name)) drop(cell > comment ? cell : -1, open)
  else {
    const at = open.lastIndexOf(name)
    // An end inside a table closes nothing that stands outside of it.
    drop(at > Math.max(cell, comment, open.lastIndexOf('table')) ? at : -1, open)
  }
}

// A cell may go without its end; the letters in it stay open for what follows.
function closeTable(comment: number, open: string[]): void {
  const at = open.lastIndexOf('table')
  if (at > comment) open.splice(at, open.length, ...open.slice(at + 1).filter((name) => name !== CELL))
}

function drop(at: number, open: string[]): void {
  if (at >= 0) open.splice(at, 1)
}
