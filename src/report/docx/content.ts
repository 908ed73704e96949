import {
  BookmarkEnd,
  BookmarkStart,
  BorderStyle,
  ConcreteHyperlink,
  ImageRun,
  type ParagraphChild,
  TextRun,
  Paragraph as WordParagraph,
} from 'docx'
import { clean, safeAddress } from '../paper/clean.ts'
import type { Paragraph, Picture, Run } from '../paper/paper.ts'
import { type StyleName, styleOf } from '../paper/styles.ts'
import { type Frame, idOf } from './frame.ts'
import type { Marks } from './marks.ts'

/** `width` is that of its column, twips. */
export function wordParagraph(
  { style, runs, anchor, rule, keep = false }: Paragraph,
  width: number,
  frame: Frame,
  marks: Marks,
): WordParagraph {
  const children = runs.flatMap((run) => wordRun(run, frame, marks))
  return new WordParagraph({
    style: idOf(style, frame),
    children: anchor === undefined ? children : bookmarked(anchor, children, marks),
    ...keptOr(style, keep, lengthOf(runs) > KEPT_UP_TO),
    ...(frame.unnumbered && styleOf(style).level !== undefined ? { numbering: false } : {}),
    ...(rule === undefined ? {} : ruled(Math.round((width * (1 - rule)) / 2))),
  })
}

// A page or more of words that had to stay with what follows would leave the page before them empty.
const KEPT_UP_TO = 600

function keptOr(style: StyleName, keep: boolean, isLong: boolean) {
  const byStyle = styleOf(style).keepNext === true
  const wanted = (keep || byStyle) && !isLong
  return wanted === byStyle ? {} : { keepNext: wanted }
}

const lengthOf = (runs: readonly Run[]): number => runs.reduce((length, { text }) => length + text.length, 0)

function ruled(margin: number) {
  return {
    indent: { left: margin, right: margin, firstLine: 0 },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
  }
}

function bookmarked(anchor: string, children: readonly ParagraphChild[], marks: Marks): ParagraphChild[] {
  const number = marks.next()
  return [new BookmarkStart(marks.bookmark(anchor), number), ...children, new BookmarkEnd(number)]
}

function wordRun(run: Run, frame: Frame, marks: Marks): ParagraphChild[] {
  const { text, link } = run
  if (text === '') return []
  if (link === undefined) return [words(run)]
  if (link.startsWith('#'))
    return [new ConcreteHyperlink([words(run, frame.styleId('Hyperlink'))], '', marks.bookmark(link.slice(1)))]
  const address = safeAddress(link)
  if (address === null) return [words(run)]
  return [new ConcreteHyperlink([words(run, frame.styleId('Hyperlink'))], marks.linkTo(address))]
}

function words({ text, bold, italic }: Run, style?: string): TextRun {
  const plain = clean(text)
  return new TextRun({
    // The library puts numbers of its own in place of "{…}" in one piece: "{default-bullet-numbering-0}".
    ...(plain.includes('{') ? { children: plain.split(/(?<=\{)/) } : { text: plain }),
    ...(style === undefined ? {} : { style }),
    ...(bold ? { bold } : {}),
    ...(italic ? { italics: italic } : {}),
  })
}

const TWIPS_PER_PIXEL = 15

/** A picture as wide as the page has room for, never larger than drawn. */
export function wordPicture(
  { width, height, alt }: Picture,
  png: Uint8Array,
  room: number,
  frame: Frame,
  marks: Marks,
): WordParagraph {
  const scale = Math.min(1, room / TWIPS_PER_PIXEL / width)
  const number = `${marks.next()}`
  const image = new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { title: '', description: clean(alt), name: `Hinh ${number}`, id: number },
  })
  return new WordParagraph({ style: idOf('picture', frame), children: [image] })
}
