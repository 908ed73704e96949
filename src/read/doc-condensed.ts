const PAGE = 512
// [MS-DOC] 2.6.1: sprmCDxaSpace (letters set closer or wider) and sprmCHpsPos (raised or lowered), both of two bytes.
const SPACING = 0x8840
const POSITION = 0x4845

/**
 * The same Word 97-2003 file with the spacing of letters taken for another property. word-extractor compares only five
 * bits of a property and drops condensed text as if it were deleted.
 */
export function withoutSpacing(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes)
  const view = new DataView(copy.buffer)
  for (let page = PAGE; page + PAGE <= copy.length; page += PAGE)
    for (const at of spacingsIn(view, page)) view.setUint16(at, POSITION, true)
  return copy
}

/** Offsets of the property in a page of runs (ChpxFkp, [MS-DOC] 2.9.33); none where the page is something else. */
function spacingsIn(view: DataView, page: number): number[] {
  const runs = view.getUint8(page + PAGE - 1)
  const table = page + (runs + 1) * 4
  if (runs === 0 || runs > 101 || !isAscending(view, page, runs)) return []
  const found: number[] = []
  const read = new Set<number>()
  for (let i = 0; i < runs; i++) {
    const start = view.getUint8(table + i) * 2
    if (start === 0 || read.has(start)) continue
    read.add(start)
    const end = start + 1 + view.getUint8(page + start)
    const inRun = end < PAGE ? spacingsOf(view, page + start + 1, page + end) : null
    if (inRun === null) return []
    found.push(...inRun)
  }
  return found
}

function isAscending(view: DataView, page: number, runs: number): boolean {
  for (let i = 0; i < runs; i++)
    if (view.getUint32(page + i * 4, true) >= view.getUint32(page + i * 4 + 4, true)) return false
  return true
}

// Bytes of the operand by the three highest bits of the property; 6: its first byte says.
const SIZES = [1, 1, 2, 4, 2, 2, -1, 3]

function spacingsOf(view: DataView, from: number, end: number): number[] | null {
  const found: number[] = []
  let at = from
  while (at + 2 < end) {
    const property = view.getUint16(at, true)
    if (property === SPACING) found.push(at)
    const size = SIZES[property >> 13] ?? 0
    at += 2 + (size < 0 ? 1 + view.getUint8(at + 2) : size)
  }
  return at <= end ? found : null
}
