import { describe, expect, test } from 'vitest'
import { BODY, read, TAIL } from './with/parts.ts'

// Letterheads, titles, bases and signatures as other bodies and websites leave them.

describe('a letterhead', () => {
  const DAY = 'Sơn La, ngày 21 tháng 02 năm 2026'
  const table: [head: string, code: string | null, issuer: string, level: string][] = [
    ['BỘ VĂN HÓA, THỂ THAO VÀ\nDU LỊCH\n\nSố: 05/KH-BVHTTDL', '05/KH-BVHTTDL', 'Bộ Văn hóa, Thể thao và Du lịch', 'ministry'],
    ['SỞ TƯ PHÁP - HỘI LIÊN HIỆP PHỤ NỮ TỈNH SƠN LA\n\nSố: 9/KHLT-STP-HLHPN', '9/KHLT-STP-HLHPN', 'Sở Tư pháp - Hội Liên hiệp Phụ nữ tỉnh Sơn La', 'department'],
    ['ỦY BAN NHÂN DÂN XÃ MƯỜNG LA   CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTRƯỜNG THCS NGUYỄN DU    Độc lập - Tự do - Hạnh phúc\n\nSố: 15/KH-THCS', '15/KH-THCS', 'Trường THCS Nguyễn Du', 'department'],
    ['UBND HUYỆN MƯỜNG LA\nPHÒNG TƯ PHÁP\n\nSố: 11/KH-PTP', '11/KH-PTP', 'Phòng Tư pháp huyện Mường La', 'department'],
    ['ĐẢNG BỘ TỈNH SƠN LA\nĐẢNG ỦY XÃ CHIỀNG KHOA\n*\nSố -KH/ĐU', null, 'Đảng ủy xã Chiềng Khoa', 'party'],
  ] // biome-ignore format: a table
  test.each(table)('%s', async (head, code, issuer, level) => {
    const { document } = await read(head, DAY, 'KẾ HOẠCH\nPhổ biến pháp luật năm 2026', BODY, TAIL)
    expect([document.code, document.issuer?.name, document.issuer?.level]).toEqual([code, issuer, level])
    expect(document.issuer?.province).toBe('son-la')
  })

  test('is above the title: a line of the title names no issuer, a motto no place', async () => {
    const head =
      'ỦY BAN NHÂN DÂN TỈNH SƠN LA\n\nSố: 45/KH-UBND\n\nĐộc lập – Tự do – Hạnh phúc\nSơn La, ngày 21 tháng 02 năm 2026'
    const { document } = await read(head, 'KẾ HOẠCH\nTHỰC HIỆN LUẬT\nPHÒNG THỦ DÂN SỰ', BODY, TAIL)
    expect([document.issuer?.name, document.place]).toEqual(['Ủy ban nhân dân tỉnh Sơn La', 'Sơn La'])
  })
})

describe('lines of a letterhead that lost their break', () => {
  test('between bars', async () => {
    const head =
      'ỦY BAN NHÂN DÂN Số: 45/KH-UBND | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Sơn La, ngày 21 tháng 02 năm 2026 |'
    const { document } = await read(
      head,
      'KẾ HOẠCH\nPHÒNG DỊCH',
      BODY,
      'Nơi nhận: - Sở Y tế; - Lưu: VT | TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Hà Văn Kiên |',
    )
    expect([document.code, document.place, document.issued]).toEqual(['45/KH-UBND', 'Sơn La', '2026-02-21'])
    expect(document.recipients.map(({ text }) => text)).toEqual(['Sở Y tế', 'Lưu: VT'])
    expect(document.signature?.name).toBe('Hà Văn Kiên')
  })
  test('above what a reader knows as a letterhead', async () => {
    const head =
      'Trang chủ\n\nBCH ĐOÀN TỈNH SƠN LA    ĐOÀN TNCS HỒ CHÍ MINH\n***    Sơn La, ngày 20 tháng 02 năm 2026\nSố: 12-KH/TĐTN'
    const basis =
      'Căn cứ Kế hoạch số 9-KH/TWĐTN ngày 02/02/2026 về Tháng Thanh niên, Ban Thường vụ Tỉnh đoàn ban hành Kế hoạch như sau:'
    const { document, citations, ignored } = await read(
      head,
      'KẾ HOẠCH\nTháng Thanh niên',
      basis,
      BODY,
      'Nơi nhận:\n- Tỉnh ủy (báo cáo);\n- Lưu.',
    )
    expect([document.code, document.place, document.issued]).toEqual(['12-KH/TĐTN', 'Sơn La', '2026-02-20'])
    expect([document.issuer?.province, document.recipients[0]?.purpose]).toEqual(['son-la', 'báo cáo'])
    expect(citations.map(({ title }) => title)).toEqual(['Tháng Thanh niên'])
    expect(ignored.map(({ text }) => text)).toEqual(['Trang chủ'])
  })
  test('an organ is named with its body, a university by its rule', async () => {
    const issuer = async (head: string) =>
      (await read(head, 'Số: 1/KH-A', 'KẾ HOẠCH\nThi đua', BODY)).document.issuer?.name
    expect(await issuer('ỦY BAN MTTQ VIỆT NAM TỈNH SƠN LA\nBAN THƯỜNG TRỰC')).toBe(
      'Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Sơn La',
    )
    expect(await issuer('TRƯỜNG ĐẠI HỌC TÂY BẮC')).toBe('Trường Đại học Tây Bắc')
  })
})

describe('a title', () => {
  const HEAD = 'ỦY BAN NHÂN DÂN TỈNH SƠN LA\n\nSố: 45/KH-UBND\n\nSơn La, ngày 21 tháng 02 năm 2026'
  const table: [lines: string, title: string, period: string | null][] = [
    ['KẾ HOẠCH\nBồi dưỡng thủ thư\nNăm học 2025 - 2026', 'Bồi dưỡng thủ thư Năm học 2025 - 2026', '2025/2026'],
    ['KẾ HOẠCH\nMở thư viện trên địa bàn xã\nMường La năm 2026[1]', 'Mở thư viện trên địa bàn xã Mường La năm 2026', '2026'],
    ['KẾ HOẠCH HÀNH ĐỘNG\nThu gom pin cũ', 'Thu gom pin cũ', null],
    ['KẾ HOẠCH LIÊN TỊCH\nVỀ PHỐI HỢP PHỔ BIẾN PHÁP LUẬT', 'VỀ PHỐI HỢP PHỔ BIẾN PHÁP LUẬT', null],
    ['QUYẾT ĐỊNH\nV/V BAN HÀNH KẾ HOẠCH PHÒNG DỊCH\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SƠN LA', 'V/V BAN HÀNH KẾ HOẠCH PHÒNG DỊCH', null],
    ['KẾ HOẠCH\nTHỰC HIỆN CHƯƠNG TRÌNH PHÒNG BỆNH DẠI GIAI ĐOẠN 2026 - 2030 TRÊN ĐỊA BÀN TỈNH', 'THỰC HIỆN CHƯƠNG TRÌNH PHÒNG BỆNH DẠI GIAI ĐOẠN 2026 - 2030 TRÊN ĐỊA BÀN TỈNH', '2026/2030'],
  ] // biome-ignore format: a table
  test.each(table)('%s', async (lines, title, period) => {
    const { document } = await read(HEAD, lines, 'Căn cứ Luật Thú y ngày 19 tháng 6 năm 2015;', BODY, TAIL)
    expect([document.title, document.period]).toEqual([title, period])
  })

  test('without a period takes the end that its time of work names', async () => {
    const time = 'IV. THỜI GIAN THỰC HIỆN\n\nTừ khi ban hành đến hết năm 2030.'
    expect((await read(HEAD, 'KẾ HOẠCH\nPhòng dịch', BODY, time, TAIL)).document.period).toBe('2026/2030')
  })

  test('above the letterhead is the only one where no line says "KẾ HOẠCH"', async () => {
    const { document } = await read('Kế hoạch 45/KH-UBND năm 2026 phòng dịch đến hết năm 2030', HEAD, BODY, TAIL)
    expect([document.title, document.period]).toEqual(['phòng dịch đến hết năm 2030', null])
  })

  test('of a page without a letterhead is its first line; a part of that name is a part', async () => {
    const page =
      'Skip to main content\n\nKế hoạch 45/KH-UBND năm 2026 phòng dịch trên địa bàn tỉnh Sơn La\nThực hiện Công văn số 21/BNN-TY ngày 03/02/2026 của Bộ Nông nghiệp và Môi trường, tỉnh ban hành Kế hoạch như sau:'
    const { document, body, bases } = await read(
      page,
      'Phần I\nĐÁNH GIÁ NĂM 2025',
      '1. Đàn bò tăng.',
      'Phần II\nKẾ HOẠCH NĂM 2026',
      BODY,
    )
    expect([document.code, document.title]).toEqual(['45/KH-UBND', 'phòng dịch trên địa bàn tỉnh Sơn La'])
    expect(bases.map(({ cites }) => cites)).toEqual([['21/BNN-TY']])
    expect(body.filter(({ id }) => id).map(({ id, children }) => [id, children.map(({ role }) => role)])).toEqual([
      ['PI', [null]],
      ['PII', ['purpose', 'tasks', 'organisation']],
    ])
  })
})

describe('a plan that a decision issues', () => {
  const DECISION =
    'ỦY BAN NHÂN DÂN TỈNH SƠN LA\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch phòng dịch.\n\nĐiều 2. Sở Y tế có trách nhiệm:\n\n- Phối hợp với Sở Nội vụ.\n\nĐiều 3. Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này./.'
  test('has its number and day; the articles are no work', async () => {
    const under = '(Ban hành kèm theo Quyết định số 77/QĐ-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh Sơn La)'
    const { document, tasks, body } = await read(DECISION, TAIL, 'KẾ HOẠCH', 'PHÒNG DỊCH NĂM 2026', under, BODY)
    expect([document.type, document.code, document.issued]).toEqual(['Kế hoạch', '77/QĐ-UBND', '2026-03-05'])
    expect(tasks.map(({ id }) => id)).toEqual(['II.1'])
    expect(body.filter(({ id }) => /^Đ/.test(id ?? '')).map(({ role }) => role)).toEqual(['other', 'other', 'other'])
  })

  test('may hold it in its first article', async () => {
    const article = 'QUYẾT ĐỊNH:\n\nĐiều 1. Phê duyệt Kế hoạch với các nội dung sau:'
    const { tasks } = await read(
      'QUYẾT ĐỊNH\nPHÊ DUYỆT KẾ HOẠCH',
      article,
      BODY,
      'Điều 2. Quyết định này có hiệu lực từ ngày ký.',
      TAIL,
    )
    expect(tasks.map(({ id }) => id)).toEqual(['Đ1.II.1'])
  })
})

describe('bases', () => {
  test('may be the first section', async () => {
    const first =
      'I. CĂN CỨ XÂY DỰNG KẾ HOẠCH\n\n1. Quyết định số 12/QĐ-TTg ngày 08/01/2026 của Thủ tướng Chính phủ.\n\n2. Luật Thú y.\n\n3. Đàn vật nuôi của tỉnh.'
    const { bases, document } = await read(
      'KẾ HOẠCH\nPhòng dịch',
      first,
      'II. MỤC TIÊU\n\n1. Không có dịch.\n\nIII. NHIỆM VỤ\n\n1. Tiêm phòng.',
      TAIL,
    )
    expect(bases.map(({ text, cites }) => [text.slice(0, 10), ...cites])).toEqual([
      ['Quyết định', '12/QĐ-TTg'],
      ['Luật Thú y'],
    ])
    expect(document.implements).toEqual(['12/QĐ-TTg'])
  })
  test('may be a section of "PHẦN II", and a short proposal is one', async () => {
    const part =
      'PHẦN II\nKẾ HOẠCH NĂM 2026\n\nI. Căn cứ lập kế hoạch\n\n- Luật Thú y;\n\nII. Mục tiêu\n\n1. Không có dịch.\n\nIII. Nhiệm vụ\n\n1. Tiêm phòng.'
    const { bases } = await read(
      'KẾ HOẠCH\nPhòng dịch',
      'Xét đề nghị của Sở Y tế,',
      'PHẦN I\nKẾT QUẢ NĂM 2025',
      '1. Có ít dịch.',
      part,
    )
    expect(bases.map(({ text }) => text)).toEqual(['Xét đề nghị của Sở Y tế,', 'Luật Thú y;'])
  })
  test('a proposal is not carried out', async () => {
    const bases =
      'Căn cứ Quyết định số 12/QĐ-TTg ngày 08/01/2026 về Chương trình quốc gia phòng bệnh dại.\n\nTheo đề nghị của Sở Y tế tại Tờ trình số 3/TTr-SYT, tỉnh ban hành Kế hoạch thực hiện Chương trình phòng bệnh dại như sau:'
    expect(
      (await read('KẾ HOẠCH\nThực hiện Chương trình phòng bệnh dại', bases, BODY, TAIL)).document.implements,
    ).toEqual(['12/QĐ-TTg'])
  })
})

describe('the end', () => {
  const table: [tail: string, title: string, name: string | null, recipients: string[]][] = [
    ['Nơi nhận:       HIỆU TRƯỞNG\n- Phòng Văn hóa;\n- Lưu: VT.\n\nLê Thị Hoa', 'HIỆU TRƯỞNG', 'Lê Thị Hoa', ['Phòng Văn hóa', 'Lưu: VT']],
    ['TRƯỞNG PHÒNG\n\nNơi nhận:\n- Sở Tư pháp;\n- Lưu.\n\nLê Thị Hoa', 'TRƯỞNG PHÒNG', 'Lê Thị Hoa', ['Sở Tư pháp', 'Lưu']],
    ['Nơi nhận: - Sở Y tế; - Các khoa, phòng; - Lưu: VT.\n\nGIÁM ĐỐC BSCKII. Lê Văn Hòa', 'GIÁM ĐỐC', 'BSCKII. Lê Văn Hòa', ['Sở Y tế', 'Các khoa, phòng', 'Lưu: VT']],
    ['GIÁM ĐỐC\n\nĐại tá Lê Văn Hòa', 'GIÁM ĐỐC', 'Đại tá Lê Văn Hòa', []],
  ] // biome-ignore format: a table
  test.each(table)('%s', async (tail, title, name, recipients) => {
    const { document } = await read('KẾ HOẠCH\nPhòng dịch', BODY, tail)
    expect([document.signature?.title, document.signature?.name]).toEqual([title, name])
    expect(document.recipients.map(({ text }) => text)).toEqual(recipients)
  })
})

test("the period of a quoted name is not the plan's; a short form may be defined by a colon", async () => {
  const { document, abbreviations } = await read(
    'KẾ HOẠCH\nGiám sát “Việc quản lý chợ giai đoạn 2024 - 2025”',
    BODY,
    '2. Kiểm kê chất thải nguy hại (viết tắt: CTNH) theo TT 02/2022/TT-BYT tại PC04.',
    TAIL,
  )
  expect(document.period).toBeNull()
  expect(abbreviations.map(({ short, long }) => [short, long])).toEqual([['CTNH', 'chất thải nguy hại']])
})
