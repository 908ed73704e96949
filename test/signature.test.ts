import { describe, expect, test } from 'vitest'
import { PLAN } from './with/plan.ts'
import { planAt } from './with/plan-at.ts'

// Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7: who signs, for whom, and his name; readers of Word and PDF may give
// several of them on one line.

const signed = async (block: string): Promise<unknown> => {
  const text = PLAN.replace(/TM\. ỦY BAN[^]*$/, `${block}\n`)
  const { authority, capacity, title, name } = (await planAt(text, 'a.txt')).document.signature ?? {}
  return [authority, capacity, title, name]
}

describe('a signature', () => {
  test.each<[string, (string | null)[]]>([
    ['KT.HIỆU TRƯỞNG PHÓ HIỆU TRƯỞNG\n\nLê Thị Lan', [null, 'KT.HIỆU TRƯỞNG', 'PHÓ HIỆU TRƯỞNG', 'Lê Thị Lan']],
    ['KT. BỘ TRƯỞNG THỨ TRƯỞNG\n\nLê Văn An', [null, 'KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG', 'Lê Văn An']],
    ['TL. CHỦ TỊCH CHÁNH VĂN PHÒNG\n\nLê Văn An', [null, 'TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG', 'Lê Văn An']],
    ['TL. BỘ TRƯỞNG VỤ TRƯỞNG VỤ PHÁP CHẾ\n\nLê Văn An', [null, 'TL. BỘ TRƯỞNG', 'VỤ TRƯỞNG VỤ PHÁP CHẾ', 'Lê Văn An']],
    ['TUQ. GIÁM ĐỐC TRƯỞNG PHÒNG TỔ CHỨC\n\nLê Văn An', [null, 'TUQ. GIÁM ĐỐC', 'TRƯỞNG PHÒNG TỔ CHỨC', 'Lê Văn An']],
    ['KT. TỔNG GIÁM ĐỐC PHÓ TỔNG GIÁM ĐỐC\n\nLê Văn An', [null, 'KT. TỔNG GIÁM ĐỐC', 'PHÓ TỔNG GIÁM ĐỐC', 'Lê Văn An']],
    ['TM. ỦY BAN NHÂN DÂN CHỦ TỊCH\n\nLê Văn An', ['TM. ỦY BAN NHÂN DÂN', null, 'CHỦ TỊCH', 'Lê Văn An']],
    ['TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH THƯỜNG TRỰC Lê Văn An', ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH THƯỜNG TRỰC', 'Lê Văn An']],
    ['TM. BAN CHỈ ĐẠO KT. TRƯỞNG BAN PHÓ TRƯỞNG BAN (đã ký) Lê Văn An', ['TM. BAN CHỈ ĐẠO', 'KT. TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN', 'Lê Văn An']],
    ['TM. ĐOÀN CHỦ TỊCH PHÓ CHỦ TỊCH\n\nLê Văn An', ['TM. ĐOÀN CHỦ TỊCH', null, 'PHÓ CHỦ TỊCH', 'Lê Văn An']],
    ['CHỦ TỊCH HỘI ĐỒNG KIÊM TỔNG GIÁM ĐỐC\n\nLê Văn An', [null, null, 'CHỦ TỊCH HỘI ĐỒNG KIÊM TỔNG GIÁM ĐỐC', 'Lê Văn An']],
    ['TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLê Văn An', ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Lê Văn An']],
    ['KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nLê Văn An', [null, 'KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Lê Văn An']],
    ['Nơi nhận: GIÁM ĐỐC\n- UBND tỉnh (b/c);\n- Lưu: VT, TCBC. Lê Văn An', [null, null, 'GIÁM ĐỐC', 'Lê Văn An']],
  ])('%j', async (block, parts) => {
    expect(await signed(block)).toEqual(parts)
  }) // biome-ignore format: a table
})
