import type { DocumentLine } from '../read/document.ts'
import { type Paragraph, writtenIn } from '../read/docx/paragraph.ts'
import type { Span } from '../text/span.ts'
import type { Atom } from './atoms.ts'

/** Words of a line of the reading: UTF-16 columns in DocumentLine.text, the end not included. */
export interface WordPlace {
  readonly line: DocumentLine
  readonly start: number
  readonly end: number
  /** The line that `end` counts in, where it is another. */
  readonly endLine?: DocumentLine
}

/** A place between letters: in a run, at a UTF-16 offset of the XML. */
export interface Point {
  readonly run: Span
  readonly at: number
}

/** Where words stand in the XML, from the first point to the last. */
export interface Stretch {
  readonly from: Point
  readonly to: Point
  /** Letters between; empty where nothing is written there. */
  readonly atoms: readonly Atom[]
}

/** A line and the letters of its paragraph. */
export interface LineLetters {
  readonly line: DocumentLine
  /** Of the whole paragraph; empty where it is not known. */
  readonly atoms: readonly Atom[]
  /** Written characters of the paragraph before each column of the line. */
  readonly counts: Uint32Array
}

export type Letters = (line: DocumentLine) => LineLetters

/** Finds the words of a line in the XML; null where they are not there (as in text that Word draws). */
export function stretchOf({ line, start, end, endLine = line }: WordPlace, letters: Letters): Stretch | null {
  const [first, last] = [letters(line), letters(endLine)]
  const from = startOf(first, Math.max(start, line.label))
  const to = endOf(last, Math.min(Math.max(end, endLine.label), endLine.text.length))
  const isOne = first.atoms === last.atoms
  const atoms = isOne ? first.atoms.slice(from, to) : [...first.atoms.slice(from), ...last.atoms.slice(0, to)]
  const inRuns = atoms.filter(({ piece }) => piece.run !== null)
  const [a, b] = [inRuns[0], inRuns.at(-1)]
  // Lines are read column by column in a letterhead: the last may stand in front of the first in the file.
  if (!a?.piece.run || !b?.piece.run || b.end < a.start) return null
  return { from: { run: a.piece.run, at: a.start }, to: { run: b.piece.run, at: b.end }, atoms }
}

/** The place between two letters where words are to be put in; after the letter in front where there is one. */
export function pointOf(line: DocumentLine, column: number, letters: Letters): { at: Point; beside: Atom } | null {
  const { atoms, counts } = letters(line)
  const count = counts[Math.max(column, line.label)] ?? line.skipped
  const before = count > line.skipped ? atoms[indexAt(atoms, count - 1)] : undefined
  const after = atoms[indexAt(atoms, count)]
  const isLoose = SPACE.test(line.text.charAt(column - 1))
  const beside = (isLoose ? (after ?? before) : (before ?? after)) ?? null
  if (!beside?.piece.run) return null
  return { at: { run: beside.piece.run, at: beside === before ? beside.end : beside.start }, beside }
}

const SPACE = /^\s$/

/** Written characters before each column of a line; a mark in a run of its own is none. */
function countsOf({ text, label, skipped }: DocumentLine): Uint32Array {
  const counts = new Uint32Array(text.length + 1).fill(skipped)
  const isWhole = text.normalize('NFC') === text
  for (let column = label; column < text.length; column++) {
    const written = isWhole ? writtenIn(text.charAt(column)) : growth(text, column)
    counts[column + 1] = (counts[column] ?? 0) + written
  }
  return counts
}

const MARK = /^\p{M}/u

/** What a character adds to those in front of it. */
function growth(text: string, column: number): number {
  const char = text.charAt(column)
  if (!MARK.test(char)) return writtenIn(char)
  const before = text.slice(Math.max(column - 4, 0), column)
  return writtenIn((before + char).normalize('NFC')) - writtenIn(before.normalize('NFC'))
}

/** Index of the letter with a number (0-based, white space not counted); past the end where there is none. */
function indexAt(atoms: readonly Atom[], count: number): number {
  let [low, high] = [0, atoms.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const atom = atoms[middle]
    if (atom && atom.before + atom.written > count) high = middle
    else low = middle + 1
  }
  return low
}

/** Index of the first letter of a stretch: one that begins with a space begins right after the word in front. */
function startOf({ line: { text, label, skipped }, atoms, counts }: LineLetters, column: number): number {
  const count = counts[column] ?? skipped
  const isLoose = column > label && SPACE.test(text.charAt(column)) && !SPACE.test(text.charAt(column - 1))
  return isLoose ? indexAt(atoms, count - 1) + 1 : indexAt(atoms, count)
}

/** Index after the last letter of a stretch: one that ends with a space goes up to the next word. */
function endOf({ line: { text, label, skipped }, atoms, counts }: LineLetters, column: number): number {
  const count = counts[column] ?? skipped
  const isLoose = column < text.length && column > label && SPACE.test(text.charAt(column - 1))
  return isLoose ? indexAt(atoms, count) : indexAt(atoms, count - 1) + 1
}

const INVISIBLE = /[\s\p{Cc}\p{Cf}]/gu

/** The letters found are the words looked for: the reading and the XML were not matched amiss. */
export function isTrue({ atoms }: Stretch, { line, start, end, endLine }: WordPlace): boolean {
  if (endLine && endLine !== line) return true
  const found = atoms.map(({ text }) => text).join('')
  const asked = line.text.slice(Math.max(start, line.label), end)
  return found.normalize('NFC').replace(INVISIBLE, '') === asked.normalize('NFC').replace(INVISIBLE, '')
}

/** All that is written of a line, or the word around a column that stands between words. */
export function widened(place: WordPlace): WordPlace {
  const { line, start, end, endLine } = place
  if (endLine && endLine !== line) return place
  const { text, label } = line
  if (text.slice(Math.max(start, label), end).trim() !== '') return place
  const right = text.slice(Math.max(end, label))
  const word = /\S+/.exec(right)
  if (word) {
    const from = Math.max(end, label) + word.index
    return { line, start: from, end: from + word[0].length }
  }
  const left = text.slice(label, Math.max(start, label)).trimEnd()
  return { line, start: label + left.lastIndexOf(' ') + 1, end: label + left.length }
}

/** Letters of lines by the number of their paragraph; each paragraph and line is taken apart once. */
export function lettersBy(
  paragraphs: readonly Paragraph[],
  takeApart: (paragraph: Paragraph) => readonly Atom[],
): Letters {
  const byNumber = new Map(paragraphs.map((paragraph) => [paragraph.n, paragraph]))
  const atomsBy = new Map<number, readonly Atom[]>()
  const known = new Map<DocumentLine, LineLetters>()
  const atomsAt = (n: number): readonly Atom[] => {
    const paragraph = byNumber.get(n)
    const atoms = atomsBy.get(n) ?? (paragraph ? takeApart(paragraph) : [])
    atomsBy.set(n, atoms)
    return atoms
  }
  return (line) => {
    const letters = known.get(line) ?? { line, atoms: atomsAt(line.at.paragraph ?? 0), counts: countsOf(line) }
    known.set(line, letters)
    return letters
  }
}
