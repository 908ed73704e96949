import { describe, expect, test } from 'vitest'
import { mendRomans } from '../src/read/pdf/misread.ts'
import { openPdf } from '../src/read/pdf/open.ts'
import { pictureOf } from '../src/read/pdf/picture.ts'
import { scannedPdf } from './with/bad.ts'

// Scans: their pictures are decoded here; the letters in them are read by a package that the user installs.

async function pictureIn(bytes: Uint8Array): Promise<Uint8Array | null> {
  const pdf = await openPdf(bytes, true)
  if ('error' in pdf) throw new Error(pdf.error.message.en)
  const page = await pdf.page(1)
  const [painted] = [...page.operators()].filter(({ name }) => name === 'paintImageXObject')
  const [name] = Array.isArray(painted?.args) ? painted.args : []
  return pictureOf(await page.picture(`${name}`))
}

const ascii = (bytes: Uint8Array | null, to?: number) => Buffer.from(bytes ?? []).toString('latin1', 0, to)

describe('the picture of a scanned page', () => {
  test('is had though pdf.js decodes it later than it tells the operators', async () => {
    const picture = await pictureIn(scannedPdf())
    expect(ascii(picture, 15)).toBe('P6\n100 140\n255\n')
    expect(picture).toHaveLength(15 + 100 * 140 * 3)
  })

  test('is had from a fax code (CCITT group 4), as scanners write black and white', async () => {
    // ITU-T T.6: a white line (1); white 0, black 8 in horizontal mode (001 00110101 000101); the same again (1 1).
    const code = Buffer.from([0b10010011, 0b01010001, 0b01110000])
    const fax = { code, width: 8, height: 3, bits: 1, filter: 'CCITTFaxDecode', parms: '/K -1 /Columns 8 /Rows 3' }
    expect(ascii(await pictureIn(scannedPdf(fax)))).toBe('P4\n8 3\n\x00\xff\xff')
  })
})

describe('Roman numbers that letters were read for', () => {
  const HEADINGS: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['a stroke read as L', ['L MỤC ĐÍCH, YÊU CẦU', 'I. MỤC TIÊU'], ['I. MỤC ĐÍCH, YÊU CẦU', 'II. MỤC TIÊU']],
    ['strokes read as T and H', ['I. A', 'TI. B', 'IH. C', 'TV. D'], ['I. A', 'II. B', 'III. C', 'IV. D']],
    ['numbers read right', ['I. A', 'II. B', 'III. C', 'IV. D', 'V. E'], ['I. A', 'II. B', 'III. C', 'IV. D', 'V. E']],
    ['an annex that starts again', ['I. A', 'II. B', 'III. C', 'I. D'], ['I. A', 'II. B', 'III. C', 'I. D']],
    ['words in capitals', ['TỈNH LÀO CAI', 'V/v TỔ CHỨC', 'LỊCH'], ['TỈNH LÀO CAI', 'V/v TỔ CHỨC', 'LỊCH']],
    ['a heading in small letters', ['1. Mục đích', 'a) Xây dựng'], ['1. Mục đích', 'a) Xây dựng']],
  ]
  test.each(HEADINGS)('%s', (_what, lines, mended) => {
    expect(mendRomans(lines)).toEqual(mended)
  })

  const QUARTERS = [
    ['Thời gian: Quý TV/2026', 'Thời gian: Quý IV/2026'],
    ['hoàn thành trong quý HI năm 2026', 'hoàn thành trong quý III năm 2026'],
    ['Quý 1/2026', 'Quý 1/2026'],
    ['Quý II/2026', 'Quý II/2026'],
    ['quý Thầy Cô', 'quý Thầy Cô'],
  ] as const
  test.each(QUARTERS)('"%s" is "%s"', (read, meant) => {
    expect(mendRomans([read])).toEqual([meant])
  })
})
