import { escapeXml } from './paper/clean.ts'
import type { Picture } from './paper/paper.ts'

// Drawings by hand: plain shapes and Vietnamese text, the same from the same data.

const FONT = "Tinos, 'Times New Roman', serif"

export function drawing(width: number, height: number, alt: string, shapes: readonly string[]): Picture {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT}" font-size="14">${shapes.join('')}</svg>`
  return { kind: 'picture', svg, width, height, alt }
}

export interface Label {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly bold?: boolean
  readonly size?: number
}

export function label({ x, y, text, anchor = 'start', bold = false, size = 14 }: Label): string {
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}" font-size="${size}"${bold ? ' font-weight="700"' : ''}>${escapeXml(text)}</text>`
}

export function box(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${fill}"/>`
}

export function line(x1: number, y1: number, x2: number, y2: number, stroke = '#999'): string {
  return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${stroke}"/>`
}

export function dot(x: number, y: number, radius: number, fill: string): string {
  return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="${fill}"/>`
}

const round = (value: number): number => Math.round(value * 10) / 10

/** Text that is no longer than about so many characters. */
export function short(text: string, most: number): string {
  if (text.length <= most) return text
  const space = text.lastIndexOf(' ', most - 1)
  return `${text.slice(0, space > most / 2 ? space : most - 1)}…`
}
