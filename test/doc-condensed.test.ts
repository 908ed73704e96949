import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withoutSpacing } from '../src/read/doc-condensed.ts'

/** A page of runs at 512 whose single run has these properties. */
function fileWith(properties: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(1024)
  const view = new DataView(bytes.buffer)
  view.setUint32(512, 1536, true)
  view.setUint32(516, 1600, true)
  view.setUint8(520, 100)
  view.setUint8(512 + 200, properties.length)
  bytes.set(properties, 512 + 201)
  view.setUint8(1023, 1)
  return bytes
}

const changed = (before: Uint8Array, after: Uint8Array) =>
  [...after].flatMap((byte, at) => (byte === before[at] ? [] : [at]))

test('letters set closer keep their text: the property is another one then, its operand the same', () => {
  const bytes = fileWith([0x35, 0x08, 0x01, 0x40, 0x88, 0xfe, 0xff, 0x43, 0x4a, 0x1c, 0x00])
  const after = withoutSpacing(bytes)
  expect(changed(bytes, after)).toEqual([716, 717])
  expect([...after.slice(716, 720)]).toEqual([0x45, 0x48, 0xfe, 0xff])
})

test('a deletion mark (0x0800) stays', () => {
  const bytes = fileWith([0x00, 0x08, 0x01])
  expect(withoutSpacing(bytes)).toEqual(bytes)
})

test('the same two bytes inside an operand stay', () => {
  const bytes = fileWith([0x70, 0x68, 0x40, 0x88, 0x00, 0x00])
  expect(withoutSpacing(bytes)).toEqual(bytes)
})

test('a page whose properties overrun is left alone', () => {
  const bytes = fileWith([0x40, 0x88, 0x01, 0x00, 0x70, 0x68, 0x01])
  expect(withoutSpacing(bytes)).toEqual(bytes)
})

test('any bytes at all: no error, the same length, the given bytes untouched', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2100 }), (bytes) => {
      const before = Uint8Array.from(bytes)
      expect(withoutSpacing(bytes)).toHaveLength(bytes.length)
      expect(bytes).toEqual(before)
    }),
    { numRuns: 200 },
  )
})
