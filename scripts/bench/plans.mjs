import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'

const EXAMPLES = new URL('../../examples/', import.meta.url).pathname
const C1_BYTES = 62 * 1024
const PLAN_BYTES = 31 * 1024

const examples = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:txt|md)$/.test(name) && !name.endsWith('README.md'))
  .sort()
  .map((name) => ({ ext: extname(name), text: readFileSync(join(EXAMPLES, name), 'utf8') }))

const ROMAN = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function roman(value) {
  let left = value
  let text = ''
  for (const [worth, sign] of ROMAN) for (; left >= worth; left -= worth) text += sign
  return text
}

/** A plan whose sections come again and again, numbered onwards, until it has as many bytes. */
function grown(text, bytes) {
  const from = text.search(/^(?:\*\*|#+ )?I\. /m)
  const end = text.search(/^(?:\*\*)?Nơi nhận/m)
  const to = end < from ? text.length : end
  const body = text.slice(from, to)
  const own = Buffer.byteLength(body)
  const times = Math.max(1, Math.round((bytes - Buffer.byteLength(text) + own) / own))
  let count = 0
  const numbered = () => body.replace(/^((?:\*\*|#+ )?)[IVX]+\. /gm, (_all, open) => `${open}${roman(++count)}. `)
  return text.slice(0, from) + Array.from({ length: times }, numbered).join('\n') + text.slice(to)
}

/** The same plan with other figures: no two of a thousand are alike. */
function edited(text, seed) {
  return text
    .replace(/^Số: *\d*/m, `Số: ${seed + 1}`)
    .replace(/\b\d{2,3}(?=%| \p{Ll})/gu, (figure) => String(Number(figure) + (seed % 9)))
}

/** The first (or a later) example of a kind, grown to so many bytes. */
export function ofBytes(ext, at, bytes) {
  return grown(examples.filter((example) => example.ext === ext)[at].text, bytes)
}

/** C1: one plan of 62 KB as plain text. */
export function writeOne(folder) {
  const path = join(folder, 'c1.txt')
  writeFileSync(path, ofBytes('.txt', 0, C1_BYTES))
  return path
}

/** C100, C1000: so many plans of about 31 KB, made by cycling the examples. */
export function writeMany(folder, count) {
  const path = join(folder, `c${count}`)
  mkdirSync(path)
  for (let i = 0; i < count; i++) {
    const { ext, text } = examples[i % examples.length]
    writeFileSync(join(path, `${String(i).padStart(4, '0')}${ext}`), edited(grown(text, PLAN_BYTES), i))
  }
  return path
}

export function bytesOf(folder) {
  return readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
}
