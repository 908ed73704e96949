import { PDF_MARKS_PER_PAGE } from '../../limits.ts'
import type { DrawnPage, Glyph, Rule } from './glyph.ts'
import { type Matrix, matrixOf, moved, numbersOf, SAME, times } from './matrix.ts'
import type { Operator, RawPage } from './open.ts'
import { rulesOf } from './path.ts'

/** Graphics state and text state, ISO 32000-1, 8.4.1 and 9.3. */
interface Pen {
  ctm: Matrix
  text: Matrix
  line: Matrix
  size: number
  bold: boolean
  charSpace: number
  wordSpace: number
  scale: number
  leading: number
  rise: number
}

interface Sheet {
  readonly page: RawPage
  readonly glyphs: Glyph[]
  readonly rules: Rule[]
  readonly saved: Pen[]
  pen: Pen
  pictures: number
  /** How many letters there were when the open annotation began. */
  stamp: number | null
}

/** Follows the operators of a page; null where it draws more than a page of writing can. */
export function drawn(page: RawPage): DrawnPage | null {
  const sheet: Sheet = { page, glyphs: [], rules: [], saved: [], pen: fresh(page.transform), pictures: 0, stamp: null }
  for (const operator of page.operators()) {
    follow(operator, sheet)
    if (sheet.glyphs.length + sheet.rules.length > PDF_MARKS_PER_PAGE) return null
  }
  const { glyphs, rules, pictures } = sheet
  return { width: page.width, height: page.height, glyphs, rules, pictures }
}

function fresh(ctm: Matrix): Pen {
  return {
    ctm,
    text: SAME,
    line: SAME,
    size: 1,
    bold: false,
    charSpace: 0,
    wordSpace: 0,
    scale: 1,
    leading: 0,
    rise: 0,
  }
}

function follow({ name, args }: Operator, sheet: Sheet): void {
  const list: unknown[] = Array.isArray(args) ? args : []
  if (name === 'showText') show(list[0], sheet)
  else if (name === 'constructPath') sheet.rules.push(...rulesOf(list, sheet.pen.ctm))
  else if (name === 'save' || name === 'beginGroup') sheet.saved.push({ ...sheet.pen })
  else if (name === 'restore' || name === 'endGroup' || name === 'paintFormXObjectEnd')
    sheet.pen = sheet.saved.pop() ?? sheet.pen
  else if (name === 'paintFormXObjectBegin') {
    sheet.saved.push({ ...sheet.pen })
    if (list[0]) sheet.pen.ctm = times(sheet.pen.ctm, matrixOf(list[0]))
  } else if (name === 'beginAnnotation') openStamp(list, sheet)
  else if (name === 'endAnnotation') closeStamp(sheet)
  else if (name === 'setFont') setFont(list, sheet)
  else if (name.startsWith('paint')) sheet.pictures++
  else if (PEN.has(name)) setPen(name, list, sheet.pen)
}

const PEN = new Set(
  'transform beginText setTextMatrix moveText setLeadingMoveText nextLine setLeading setCharSpacing setWordSpacing setHScale setTextRise'.split(' '),
) // biome-ignore format: a list of words

// pdf.js puts its matrices on the page's own: ISO 32000-1, 12.5.5.
function openStamp([, , place, own]: readonly unknown[], sheet: Sheet): void {
  const { page, pen, saved, glyphs } = sheet
  saved.push({ ...pen })
  sheet.pen = fresh(times(times(page.transform, matrixOf(place)), matrixOf(own)))
  sheet.stamp = glyphs.length
}

/**
 * Offices stamp the number and the day of a document on it as fields of a digital signature: they are text.
 * Other annotations (comments, who has signed with what certificate) are not.
 */
function closeStamp(sheet: Sheet): void {
  const { glyphs, saved, stamp } = sheet
  sheet.pen = saved.pop() ?? sheet.pen
  sheet.stamp = null
  if (stamp === null) return
  const own = glyphs.splice(stamp)
  const text = own.map((glyph) => glyph.text).join('')
  if (/^[\d\s./]{1,12}$/.test(text)) glyphs.push(...own.map((glyph) => ({ ...glyph, y: lineNear(glyph, glyphs) })))
}

/** A stamp is put where there is room, not quite on the line: baseline of the letters beside it. */
function lineNear({ x, x2, y, size }: Glyph, glyphs: readonly Glyph[]): number {
  let [best, least] = [y, size]
  for (const glyph of glyphs) {
    const aside = Math.max(glyph.x - x2, x - glyph.x2, 0)
    const off = Math.abs(glyph.y - y)
    if (aside < size * 4 && off < least && !glyph.blank) [best, least] = [glyph.y, off]
  }
  return best
}

function setFont([font, size]: readonly unknown[], { page, pen }: Sheet): void {
  pen.size = Number(size) || 1
  pen.bold = /bold|black|heavy|demi/i.test(page.fontName(`${font}`))
}

function setPen(name: string, list: readonly unknown[], pen: Pen): void {
  const [first = 0, second = 0] = numbersOf(list)
  if (name === 'transform') pen.ctm = times(pen.ctm, matrixOf(list))
  else if (name === 'beginText') pen.text = pen.line = SAME
  else if (name === 'setTextMatrix') pen.text = pen.line = matrixOf(list.length === 6 ? list : list[0])
  else if (name === 'moveText') pen.text = pen.line = moved(pen.line, first, second)
  else if (name === 'setLeadingMoveText') {
    pen.leading = -second
    pen.text = pen.line = moved(pen.line, first, second)
  } else if (name === 'nextLine') pen.text = pen.line = moved(pen.line, 0, -pen.leading)
  else if (name === 'setLeading') pen.leading = first
  else if (name === 'setCharSpacing') pen.charSpace = first
  else if (name === 'setWordSpacing') pen.wordSpace = first
  else if (name === 'setHScale') pen.scale = first / 100
  else if (name === 'setTextRise') pen.rise = first
}

interface Shown {
  readonly unicode: string
  readonly width: number
  readonly isSpace: boolean
}

function shownOf(value: unknown): Shown | null {
  if (typeof value !== 'object' || value === null || !('unicode' in value) || !('width' in value)) return null
  const isSpace = 'isSpace' in value && value.isSpace === true
  return { unicode: `${value.unicode ?? ''}`, width: Number(value.width) || 0, isSpace }
}

// ISO 32000-1, 9.4.4: widths and adjustments are thousandths of the font size.
function show(values: unknown, sheet: Sheet): void {
  const { pen } = sheet
  const [a, b, c, d, e, f] = times(pen.ctm, pen.rise === 0 ? pen.text : moved(pen.text, 0, pen.rise))
  const turn = (Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4
  const size = Math.abs(pen.size) * Math.hypot(c, d)
  const stretch = Math.hypot(a, b)
  let along = 0
  for (const value of Array.isArray(values) ? values : []) {
    if (typeof value === 'number') {
      along -= (value / 1000) * pen.size * pen.scale
      continue
    }
    const shown = shownOf(value)
    if (!shown) continue
    const wide = (shown.width / 1000) * pen.size
    const x = e + a * along
    const text = shown.unicode
    const x2 = x + stretch * wide * pen.scale
    put({ text, x, x2, y: f + b * along, size, bold: pen.bold, blank: text.trim() === '', turn }, sheet)
    along += (wide + pen.charSpace + (shown.isSpace ? pen.wordSpace : 0)) * pen.scale
  }
  pen.text = moved(pen.text, along, 0)
}

const FIRST_MARK = 0x300
const MARK = /^\p{M}/u

function put(glyph: Glyph, { glyphs }: Sheet): void {
  const { text } = glyph
  if (text === '' || text === '\0') return
  const last = glyphs.at(-1)
  // A mark that is drawn by itself belongs to the letter before it.
  if (text.charCodeAt(0) >= FIRST_MARK && last && MARK.test(text) && isUpon(last, glyph)) last.text += text
  else glyphs.push(glyph)
}

function isUpon(letter: Glyph, { x, y, size }: Glyph): boolean {
  const near = size * 0.3
  return Math.abs(letter.y - y) < size && x > letter.x - near && x < letter.x2 + near && !letter.blank
}
