import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
// @ts-expect-error a script of the build has no types
import { withRanges, writeRanges } from '../scripts/letters.mjs'

// The bundles say \p{L} in ranges: V8 compiles those in a twentieth of the time.
const latin = fc.oneof(fc.integer({ min: 0, max: 0x52f }), fc.integer({ min: 0x1e00, max: 0x1eff }))

describe('a property of letters written as ranges', () => {
  test.each(['L', 'Lu', 'Ll', 'M', 'N'])('has the same Latin, Greek and Cyrillic characters: %s', (property) => {
    const exact = new RegExp(`^\\p{${property}}$`, 'u')
    const ranges = new RegExp(`^${withRanges(`\\p{${property}}`)}$`, 'u')
    fc.assert(
      fc.property(latin, (code) => {
        const char = String.fromCharCode(code)
        expect(ranges.test(char), char).toBe(exact.test(char))
      }),
      { numRuns: 2_000 },
    )
  })

  test.each([
    ['/^\\p{Lu}\\d/u', 'Đ1', 'đ1'],
    ['/^[^\\p{L}\\s]$/u', '1', 'ế'],
    ['/[\\]\\p{Ll}]x/u', ']x', '[x'],
    ['/\\\\p{L}/', '\\p{L}', 'L'],
  ])('is put in its place in %s', (literal, fits, doesNot) => {
    const pattern: RegExp = new Function(`return ${writeRanges(literal, 'script')}`)()
    expect([pattern.test(fits), pattern.test(doesNot)]).toEqual([true, false])
  })

  test('and texts that only look like patterns stay', () => {
    const code = 'const a = 1 / 2 / 3; const s = "/\\\\p{L}/u"'
    expect(writeRanges(code, 'script')).toBe(code)
  })
})
