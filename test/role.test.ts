import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dutyPartners, dutyRole, readRoles } from '../src/grammar/role.ts'

// The prose of a task: who leads, who supports, who advises, parted by " | ".
const PROSE: readonly (readonly [string, string, string, string])[] = [
  ['Giao Sở Nội vụ theo dõi, đôn đốc việc thực hiện Kế hoạch này', 'Sở Nội vụ', '', ''],
  ['Đề nghị Liên đoàn Lao động tỉnh', 'Liên đoàn Lao động tỉnh', '', ''],
  [
    'Căn cứ nội dung Kế hoạch và tình hình thực tiễn, các sở, ngành và UBND các xã, phường được phân công chủ trì nhiệm vụ có trách nhiệm bố trí nhân lực',
    'các sở, ngành | UBND các xã, phường',
    '',
    '',
  ],
  [
    'Trong quá trình thực hiện, nếu có khó khăn, các cơ quan, đơn vị, địa phương kịp thời phản ánh về Sở Nội vụ',
    'các cơ quan, đơn vị, địa phương',
    '',
    '',
  ],
  [
    'Người đứng đầu các sở, ngành, Chủ tịch UBND các quận, huyện và các cơ quan có liên quan chịu trách nhiệm triển khai',
    'Người đứng đầu các sở, ngành | Chủ tịch UBND các quận, huyện | các cơ quan có liên quan',
    '',
    '',
  ],
  ['Các sở, ban, ngành thuộc thành phố', '', '', ''],
  ['Sở Tài chính chủ trì, phối hợp các cơ quan liên quan bố trí kinh phí', 'Sở Tài chính', 'các cơ quan liên quan', ''],
  ['Rà soát, hệ thống hóa văn bản do Sở Tư pháp chủ trì', 'Sở Tư pháp', '', ''],
  ['Xây dựng cổng dữ liệu – Sở Khoa học và Công nghệ thực hiện', 'Sở Khoa học và Công nghệ', '', ''],
  ['Lắp đặt trạm phát sóng – Viettel hỗ trợ thực hiện', '', 'Viettel', ''],
  ['Sở Nội vụ chủ trì; Sở Tài chính, Sở Y tế phối hợp', 'Sở Nội vụ', 'Sở Tài chính | Sở Y tế', ''],
  ['Sở Nội vụ (chủ trì); Sở Y tế, Sở Tài chính (phối hợp)', 'Sở Nội vụ', 'Sở Y tế | Sở Tài chính', ''],
  ['Sở Nội vụ chủ trì; phối hợp: Sở Tài chính, Sở Y tế', 'Sở Nội vụ', 'Sở Tài chính | Sở Y tế', ''],
  ['Sở Xây dựng chủ trì cùng Sở Tài chính lập danh mục', 'Sở Xây dựng', 'Sở Tài chính', ''],
  ['Tổ chức hội nghị triển khai Kế hoạch đến các xã, phường', '', '', ''],
  ['Ban hành văn bản chỉ đạo các sở, ngành', '', '', ''],
  ['Báo cáo kết quả về Sở Nội vụ', '', '', ''],
  ['Phối hợp với Sở Y tế tổ chức tập huấn', '', 'Sở Y tế', ''],
  ['Chủ trì, phối hợp với Công an tỉnh rà soát dữ liệu dân cư', '', 'Công an tỉnh', ''],
  ['Các cơ quan, đơn vị được hỗ trợ kinh phí', '', '', ''],
  ['Văn phòng UBND tỉnh tham mưu Chủ tịch UBND tỉnh ban hành quyết định', '', '', 'Văn phòng UBND tỉnh'],
  ['Sở Y tế rà soát, tham mưu UBND tỉnh ban hành danh mục', 'Sở Y tế', '', ''],
  ['Doanh nghiệp tham gia chuỗi liên kết đạt 80%', '', '', ''],
  [
    'Sở Nội vụ chỉ đạo Chi cục Văn thư - Lưu trữ phối hợp với Bảo tàng tỉnh sưu tầm tư liệu',
    'Sở Nội vụ',
    'Bảo tàng tỉnh',
    '',
  ],
  [
    'Công an tỉnh chủ trì, phối hợp với Sở Nội vụ, các sở, ngành có liên quan và UBND các xã, phường dựng rạp tuyên truyền lưu động',
    'Công an tỉnh',
    'Sở Nội vụ | các sở, ngành có liên quan | UBND các xã, phường',
    '',
  ],
  ['Hội Nông dân tỉnh, Hội Phụ nữ tỉnh vận động hội viên tham gia', 'Hội Nông dân tỉnh | Hội Phụ nữ tỉnh', '', ''],
  ['Hằng năm, giao Sở Tài chính cân đối ngân sách', 'Sở Tài chính', '', ''],
  ['Ủy ban nhân dân tỉnh giao Sở Nội vụ là cơ quan thường trực', 'Sở Nội vụ', '', ''],
  ['Ủy ban nhân dân các xã, phường có trách nhiệm xây dựng kế hoạch', 'Ủy ban nhân dân các xã, phường', '', ''],
  [
    'Tập huấn nghiệp vụ cho cán bộ (Sở Nội vụ chủ trì, phối hợp với Trường Chính trị tỉnh)',
    'Sở Nội vụ',
    'Trường Chính trị tỉnh',
    '',
  ],
  ['Trang bị máy tính (theo Quyết định số 12/QĐ-UBND)', '', '', ''],
  ['Nâng cao nhận thức của các cấp, các ngành, doanh nghiệp và người dân', '', '', ''],
  ['Đẩy mạnh phân cấp, ủy quyền; Sở Nội vụ hướng dẫn các đơn vị thực hiện', 'Sở Nội vụ', '', ''],
  ['Bảo đảm phối hợp chặt chẽ giữa Sở Nội vụ và Sở Tài chính', '', '', ''],
  [
    'Yêu cầu Giám đốc các Sở, Thủ trưởng các ban, ngành nghiêm túc triển khai',
    'Giám đốc các Sở | Thủ trưởng các ban, ngành',
    '',
    '',
  ],
  [
    'Đài Phát thanh và Truyền hình tỉnh, Báo Hải Dương: tăng thời lượng tuyên truyền',
    'Đài Phát thanh và Truyền hình tỉnh | Báo Hải Dương',
    '',
    '',
  ],
  [
    'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các đoàn thể giám sát việc thực hiện',
    'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh | các đoàn thể',
    '',
    '',
  ],
  [
    'Chi cục Thuế khu vực VII tiếp tục phối hợp với Kho bạc Nhà nước khu vực VII đối soát số thu',
    'Chi cục Thuế khu vực VII',
    'Kho bạc Nhà nước khu vực VII',
    '',
  ],
  [
    'Các sở, ban, ngành, UBND cấp xã căn cứ chức năng, nhiệm vụ, chủ động phối hợp với Sở Nội vụ thực hiện',
    'Các sở, ban, ngành | UBND cấp xã',
    'Sở Nội vụ',
    '',
  ],
  ['Trường hợp phát sinh vướng mắc, Sở Nội vụ tổng hợp trình UBND tỉnh', 'Sở Nội vụ', '', ''],
  ['Trên đây là Kế hoạch của Ủy ban nhân dân tỉnh', '', '', ''],
  ['Trung tâm Phục vụ hành chính công tỉnh', '', '', ''],
  ['Sở Tư pháp: Phối hợp rà soát văn bản', '', 'Sở Tư pháp', ''],
  ['Thanh tra tỉnh chủ trì thanh tra việc chấp hành', 'Thanh tra tỉnh', '', ''],
  ['Sở Tài chính phối hợp cùng Sở Nội vụ tham mưu bố trí kinh phí', 'Sở Tài chính', 'Sở Nội vụ', ''],
  ['Giao các Sở: Nội vụ, Tài chính phối hợp thực hiện', 'Sở Nội vụ | Sở Tài chính', '', ''],
  ['Phân công nhiệm vụ cho các thành viên Ban Chỉ đạo', '', '', ''],
  [
    'Các thành viên Ban Chỉ đạo theo nhiệm vụ được phân công chỉ đạo, đôn đốc địa bàn',
    'Các thành viên Ban Chỉ đạo',
    '',
    '',
  ],
  ['Sở Nội vụ có văn bản hướng dẫn', 'Sở Nội vụ', '', ''],
]

// A duty under a heading: its role and partners.
const DUTIES: readonly (readonly [string, string, string])[] = [
  ['Chủ trì, phối hợp với Sở Y tế lập danh mục', 'lead', 'Sở Y tế'],
  ['Làm đầu mối tổng hợp báo cáo', 'lead', ''],
  ['Là cơ quan thường trực, theo dõi việc thực hiện', 'lead', ''],
  ['Phối hợp với Sở Y tế, Công an tỉnh tổ chức diễn tập', 'support', 'Sở Y tế | Công an tỉnh'],
  ['Chủ động phối hợp với các cơ quan có liên quan', 'support', 'các cơ quan có liên quan'],
  ['Phối hợp thực hiện các nhiệm vụ được giao', 'support', ''],
  ['Tham mưu UBND tỉnh ban hành văn bản', 'advise', ''],
  ['Chủ trì tham mưu UBND tỉnh ban hành văn bản', 'lead', ''],
  ['Rà soát, tham mưu sửa đổi quy chế', 'do', ''],
  ['Hướng dẫn, kiểm tra, đôn đốc các đơn vị', 'do', ''],
  ['Căn cứ chức năng, nhiệm vụ, phối hợp với Sở Nội vụ thực hiện', 'support', 'Sở Nội vụ'],
  ['Chỉ đạo các phòng chuyên môn; phối hợp với Sở Nội vụ mở lớp', 'do', 'Sở Nội vụ'],
  ['Bảo đảm sự phối hợp giữa các sở, ngành', 'do', ''],
  ['Xây dựng quy chế phối hợp với Sở Y tế', 'do', ''],
]

describe('roles in prose', () => {
  test.each(PROSE)('%s', (phrase, lead, support, advise) => {
    const roles = readRoles(phrase)
    expect([roles.lead, roles.support, roles.advise].map((list) => list.join(' | '))).toEqual([lead, support, advise])
  })

  test('no lead named in so many words is weak', () => {
    expect(readRoles('Sở Y tế phối hợp với Sở Nội vụ mở lớp').weak).toBe(true)
    expect(readRoles('Sở Y tế chủ trì, phối hợp với Sở Nội vụ mở lớp').weak).toBe(false)
  })

  test('the heading above is the agent of a duty without a subject', () => {
    const heading = ['Sở Y tế']
    expect(readRoles('Chủ trì, phối hợp với Sở Nội vụ mở lớp', heading)).toMatchObject({
      lead: heading,
      support: ['Sở Nội vụ'],
    })
    expect(readRoles('Phối hợp với Sở Nội vụ mở lớp', heading)).toMatchObject({
      lead: [],
      support: ['Sở Y tế', 'Sở Nội vụ'],
    })
    expect(readRoles('Tham mưu ban hành quy chế', heading)).toMatchObject({ lead: [], advise: heading })
    expect(readRoles('Mở lớp tập huấn', heading)).toMatchObject({ lead: heading, support: [], weak: true })
  })

  test('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => Array.isArray(readRoles(text).lead)))
  })
})

describe('duties under a heading', () => {
  test.each(DUTIES)('%s', (phrase, role, partners) => {
    expect(dutyRole(phrase)).toBe(role)
    expect(dutyPartners(phrase).join(' | ')).toBe(partners)
  })
})
