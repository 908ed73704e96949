import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildTree, type Piece, readMarker, romanValue, type Section } from '../src/tree/index.ts'

const pieces = (text: string): Piece[] =>
  text.split('\n').map((line, i) => ({ text: line.trim(), bold: false, at: { line: i + 1, end_line: i + 1 } }))

/** "I.1.a Rà soát" for numbered items, "-" for bullets, indented by depth. */
function shown(sections: readonly Section[], depth = 0): string[] {
  return sections.flatMap((section) => {
    const label = section.id ?? (section.kind === 'bullet' ? section.marker : section.kind === 'table' ? '|' : '¶')
    return [`${'  '.repeat(depth)}${label} ${section.text}`.trimEnd(), ...shown(section.children, depth + 1)]
  })
}
const outline = (text: string): string[] => shown(buildTree(pieces(text)))

describe('a marker opens an item', () => {
  const table: [text: string, kind: string, label: string, rest: string][] = [
    ['I. MỤC ĐÍCH', 'roman', 'I', 'MỤC ĐÍCH'],
    ['IV/ KINH PHÍ', 'roman', 'IV', 'KINH PHÍ'],
    ['XIV) Khác', 'roman', 'XIV', 'Khác'],
    ['A. PHẦN CHUNG', 'capital', 'A', 'PHẦN CHUNG'],
    ['1. Rà soát', 'number', '1', 'Rà soát'],
    ['12) Rà soát', 'number', '12', 'Rà soát'],
    ['3/ Rà soát', 'number', '3', 'Rà soát'],
    ['1.Rà soát', 'number', '1', 'Rà soát'],
    ['1.1. Rà soát', 'multi', '1.1', 'Rà soát'],
    ['1.1 Rà soát', 'multi', '1.1', 'Rà soát'],
    ['2.10.3. Rà soát', 'multi', '2.10.3', 'Rà soát'],
    ['a) Rà soát', 'letter', 'a', 'Rà soát'],
    ['đ. Rà soát', 'letter', 'đ', 'Rà soát'],
    ['(1) Rà soát', 'bracket', '(1)', 'Rà soát'],
    ['- Rà soát', 'bullet', '-', 'Rà soát'],
    ['+ Rà soát', 'bullet', '+', 'Rà soát'],
    ['• Rà soát', 'bullet', '•', 'Rà soát'],
    ['- + Rà soát', 'bullet', '+', 'Rà soát'],
    ['Phần II. NHIỆM VỤ', 'part', 'PII', 'NHIỆM VỤ'],
    ['Phần thứ nhất', 'part', 'PI', ''],
    ['CHƯƠNG I', 'chapter', 'CI', ''],
    ['Điều 3. Tổ chức thực hiện', 'article', 'Đ3', 'Tổ chức thực hiện'],
    ['PHỤ LỤC', 'annex', 'PL', ''],
    ['Phụ lục 2: Danh mục', 'annex', 'PL2', 'Danh mục'],
    ['PHỤ LỤC III', 'annex', 'PL3', ''],
  ]
  test.each(table)('%s', (text, kind, label, rest) => {
    const marked = readMarker(text)
    expect([marked?.marker.kind, marked?.marker.label, marked?.rest]).toEqual([kind, label, rest])
  })

  test.each([
    '15.000 người được tập huấn',
    '1.5 triệu đồng mỗi năm',
    '17/KH-UBND ngày 05 tháng 01 năm 2026',
    '30/6/2026',
    'Mục III của Kế hoạch này',
    'Phụ lục kèm theo Kế hoạch này',
    'Điều kiện thực hiện',
    'Rà soát',
    '-5 độ C',
    '',
  ])('not in %j', (text) => expect(readMarker(text)).toBeNull())

  test('a Roman number is one only as people write it', () => {
    expect(['I', 'IV', 'IX', 'XIV', 'XL'].map(romanValue)).toEqual([1, 4, 9, 14, 40])
    expect(['IIII', 'VX', 'IC', '', 'A'].map(romanValue)).toEqual([null, null, null, null, null])
  })
})

describe('markers make the tree', () => {
  const table: [name: string, text: string, tree: string[]][] = [
    [
      'Roman, Arabic, letters, bullets',
      'I. A\n1. B\na) C\n- D\n+ E\n- F\nb) G\n2. H\nII. K',
      ['I A', '  I.1 B', '    I.1.a C', '      - D', '        + E', '      - F', '    I.1.b G', '  I.2 H', 'II K'],
    ],
    [
      'numbers that repeat those above them',
      'IV. A\n1. B\n1.1. C\n1.2. D\n2. E',
      ['IV A', '  IV.1 B', '    IV.1.1 C', '    IV.1.2 D', '  IV.2 E'],
    ],
    [
      'numbers without their final stop',
      'I. A\n1. B\n1.1 C\n1.2 D\n2. E',
      ['I A', '  I.1 B', '    I.1.1 C', '    I.1.2 D', '  I.2 E'],
    ],
    [
      'numbers below letters',
      'I. A\na) B\n1. C\n2. D\nb) E',
      ['I A', '  I.a B', '    I.a.1 C', '    I.a.2 D', '  I.b E'],
    ],
    ['numbers only', '1. A\na) B\nb) C\n2. D', ['1 A', '  1.a B', '  1.b C', '2 D']],
    [
      'capitals above Roman numbers',
      'A. A\nI. B\n1. C\nII. D\nB. E\nI. F',
      ['A A', '  A.I B', '    A.I.1 C', '  A.II D', 'B E', '  B.I F'],
    ],
    [
      'parts above Roman numbers',
      'Phần I. A\nI. B\n1. C\nPhần II. D\nI. E',
      ['PI A', '  PI.I B', '    PI.I.1 C', 'PII D', '  PII.I E'],
    ],
    [
      'a letter that is also a Roman number',
      'I. A\na) B\nb) C\nc) D\nd) E\nII. F',
      ['I A', '  I.a B', '  I.b C', '  I.c D', '  I.d E', 'II F'],
    ],
    [
      '"*" beside the "-" before it, above the "-" after it',
      'I. A\n1. B\n- C\n* D\n- E',
      ['I A', '  I.1 B', '    - C', '    * D', '      - E'],
    ],
    ['"-" below "*"', 'I. A\n1. B\n* C\n- D\n* E', ['I A', '  I.1 B', '    * C', '      - D', '    * E']],
    ['a paragraph below its item', 'I. A\n1. B\nĐoạn văn.\n2. C', ['I A', '  I.1 B', '    ¶ Đoạn văn.', '  I.2 C']],
    ['what stands before the first number', 'KẾ HOẠCH\n- Căn cứ A;\nI. A', ['¶ KẾ HOẠCH', '- Căn cứ A;', 'I A']],
    [
      'recipients after the body',
      'I. A\n1. B\nNơi nhận:\n- C;\n- D.\nTM. ỦY BAN',
      ['I A', '  I.1 B', '¶ Nơi nhận:', '  - C;', '  - D.', '¶ TM. ỦY BAN'],
    ],
    [
      'annexes',
      'I. A\nNơi nhận:\n- B\nPHỤ LỤC I\nI. C\n1. D\nPHỤ LỤC II\n1. E',
      ['I A', '¶ Nơi nhận:', '  - B', 'PL1', '  PL1.I C', '    PL1.I.1 D', 'PL2', '  PL2.1 E'],
    ],
    ['annexes without a number', 'I. A\nPHỤ LỤC\n1. B\nPHỤ LỤC\n1. C', ['I A', 'PL', '  PL.1 B', 'PL2', '  PL2.1 C']],
    [
      'a section that lost its number',
      'I. MỤC ĐÍCH\n1. A\nTỔ CHỨC THỰC HIỆN\n1. B',
      ['I MỤC ĐÍCH', '  I.1 A', '¶ TỔ CHỨC THỰC HIỆN', '  1 B'],
    ],
  ]
  test.each(table)('%s', (_name, text, tree) => expect(outline(text)).toEqual(tree))

  test('a table stands where it is', () => {
    const [before, after] = [pieces('I. A\n1. B'), pieces('2. C')]
    const rows = [
      ['STT', 'Nhiệm vụ'],
      ['1', 'Rà soát'],
    ]
    const table = { text: '', bold: false, at: { line: 3, end_line: 6 }, rows }
    expect(shown(buildTree([...before, table, ...after]))).toEqual(['I A', '  I.1 B', '    |', '  I.2 C'])
  })
})

describe('nothing is lost', () => {
  const line = fc.tuple(
    fc.constantFrom(
      'I.',
      'II.',
      'A.',
      '1.',
      '2.',
      '1.1.',
      '2.1',
      'a)',
      'b)',
      '(1)',
      '-',
      '+',
      '*',
      'Phần I',
      'Điều 1.',
      'PHỤ LỤC',
      'Nơi nhận:',
      'TM.',
      '',
    ),
    fc.constantFrom('Rà soát', 'NHIỆM VỤ', 'Sở Nội vụ:', '', 'III'),
  )
  const all = (sections: readonly Section[]): Section[] =>
    sections.flatMap((section) => [section, ...all(section.children)])

  test('every piece stands in the tree once, with all its words, in order', () => {
    fc.assert(
      fc.property(
        fc.array(
          line.map((parts) => parts.join(' ').trim()),
          { maxLength: 40 },
        ),
        (lines) => {
          const sections = all(buildTree(pieces(lines.join('\n'))))
          // Recipients gather below "Nơi nhận", past the signature that stands between them.
          const order = sections.filter(({ zone }) => zone !== 'tail').map(({ at }) => at.line)
          expect(order).toEqual([...order].sort((one, two) => one - two))
          const words = (text: string) => text.replace(/\s+/g, '')
          const byLine = sections.toSorted((one, two) => one.at.line - two.at.line)
          expect(byLine.map(({ marker, text }) => words((marker ?? '') + text)).join('')).toBe(words(lines.join('')))
          // "PHẦN I" and the name below it are one piece, and every line is in one.
          const covered = byLine.flatMap(({ at }) => [...Array(at.end_line - at.line + 1)].map((_, i) => at.line + i))
          expect(covered).toEqual((lines.length === 0 ? [''] : lines).map((_, i) => i + 1))
        },
      ),
      { numRuns: 300 },
    )
  })
})
