import { agencyOf } from '../../data/index.ts'
import { splitAgencies } from '../../grammar/agency.ts'
import type { AgencyRef, Issuer, Plan } from '../../plan/plan.ts'
import { fold } from '../../text/fold.ts'
import { factOf, isIssuer, isNamed, isSameAgency } from '../agency-facts.ts'
import type { Draft } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'
import { says } from '../standing.ts'

const FEWEST = 2

// "Như mục III", "Các cơ quan có tên tại Phụ lục": everybody is meant.
const ALL = [
  'như mục',
  'như trên',
  'như điều',
  'liên quan',
  'theo danh sách',
  'có tên tại',
  'như phần',
  'tại mục',
  'được giao nhiệm vụ',
]
const CENTRAL = ['ngành dọc', 'trung ương', 'cơ quan, đơn vị', 'khối', 'ban đảng', 'cục, chi cục']
// "Ngành" of "các sở, ban, ngành" are the police and the army; tax, insurance and banks are under their own ministries.
const FORCES = ['cong-an-tinh', 'bch-quan-su', 'bdbp-tinh', 'ban-chbp']
const BODIES = [
  'các sở',
  'sở, ',
  'sở ban',
  'sở ngành',
  'sở - ',
  'sở/',
  'ban, ngành',
  'ban ngành',
  'cơ quan',
  'phòng, ban',
  'đơn vị',
]
const MASS = ['đoàn thể', 'tổ chức chính trị', 'tc ct', 'ct-xh', 'ctxh', 'hội', 'mttq', 'mặt trận']
const PARTY = ['tỉnh ủy', 'thành ủy', 'huyện ủy', 'đảng ủy', 'tu', 'ban đảng', 'các ban', 'cơ quan đảng']
const LOCAL = ['xã', 'phường', 'huyện', 'quận', 'địa phương', 'thành phố', 'thị xã']
const PRESS = [
  'báo ',
  'báo,',
  'đài',
  'cổng',
  'ptth',
  'pt-th',
  'pt&th',
  'truyền thông',
  'báo chí',
  'ttđt',
  'trang thông tin',
  'công báo',
]
// Bodies of the issuer's own ("Phòng Kinh tế", "Trung tâm Lưu trữ lịch sử tỉnh") are reached by a word for all of them.
const OWN_BODY = /^(?:phòng|trung tâm|chi cục|trạm|thư viện|bảo tàng) /u
const OF_SO = /^(?:thanh tra|văn phòng) sở(?: |$)/u
const OWN_BODIES = ['phòng', 'đơn vị', 'cơ quan', 'các ban', 'thành viên', 'trực thuộc']
const isOwnBody = ({ name, agency }: AgencyRef): boolean =>
  OWN_BODY.test(fold(name)) && (agency === null || factOf(agency)?.kind === 'local-government')
// The members of a board are the heads of the bodies that it charges.
const BOARDS = ['ban chỉ đạo', 'ban chỉ huy', 'hội đồng', 'tổ công tác', 'ban tổ chức']
const FIRMS = ['doanh nghiệp', 'công ty', 'hiệp hội']

/** Whether the recipients say, somehow, an agency that is not named among them. */
function isMeant(ref: AgencyRef, texts: readonly string[], issuer: Issuer | null): boolean {
  const fact = factOf(ref.agency)
  const some = (phrases: readonly string[]) => texts.some((text) => says(text, phrases))
  if (some(ALL) || (issuer !== null && says(fold(issuer.name), BOARDS) && some(['thành viên', 'như trên']))) return true
  // "Công an, BCH Quân sự phường"
  if (fold(ref.name).startsWith('công an') && some(['công an'])) return true
  // "Sở Y tế các tỉnh, thành phố"
  if (texts.some((text) => text.startsWith(`${fold(ref.name)} các `))) return true
  if (isOwnBody(ref)) return some(OWN_BODIES) || some([fold(ref.name)])
  // "Các phòng, đơn vị thuộc Sở" of a department are its centres and branches.
  if (
    issuer?.level === 'department' &&
    (OWN_BODY.test(fold(ref.name)) || OF_SO.test(fold(ref.name))) &&
    some(['thuộc sở', 'trực thuộc'])
  )
    return true
  switch (fact?.kind) {
    case 'department':
      return texts.some((text) => says(text, BODIES) && !/phòng, |thuộc sở/u.test(text)) || fact.id === 'vp-ubnd-tinh'
    case 'central-branch':
      return some(CENTRAL) || (FORCES.includes(fact.id) && some(['ngành']))
    case 'mass-organisation':
      return some(fact.id === 'ubmttq-tinh' ? ['mttq', 'mặt trận'] : MASS)
    case 'party':
      return some(PARTY)
    case 'press':
      return some(PRESS)
    case 'local-government':
      return some(LOCAL)
    case 'enterprise':
      return some(FIRMS)
    // A council or steering committee is reached through its members.
    default:
      return fact === null || fact.id !== 'vcci'
  }
}

// "TM. BAN THƯỜNG VỤ TỈNH ĐOÀN": the body that signs knows of it
const isSigner = ({ name }: AgencyRef, { document: { signature } }: Plan): boolean =>
  fold(signature?.authority ?? '').includes(fold(name))

/** Bodies that the plan charges by name, each once; the issuing committee is none. */
function chargedBy({ tasks, assignments }: Plan): AgencyRef[] {
  const leads = tasks.flatMap(({ lead }) => lead.filter(({ inferred }) => !inferred))
  const all = [...leads, ...assignments.flatMap(({ agencies }) => agencies)].filter(
    (ref) => isNamed(ref) && (ref.agency === null ? isOwnBody(ref) : !OWN.includes(ref.agency)),
  )
  return all.filter((ref, i) => all.findIndex((other) => isSameAgency(other, ref)) === i)
}

const OWN: readonly string[] = ['ubnd-tinh', 'ct-ubnd-tinh', 'hdnd-tinh']

export const recipientMissing: Rule = {
  id: 'recipient-missing',
  clarity: 'trách nhiệm',
  severity: 'warning',
  title: { vi: 'Nơi nhận thiếu cơ quan được giao việc', en: 'An agency that is charged is not among the recipients' },
  why: {
    vi: 'Cơ quan không nhận được văn bản thì không thực hiện được việc giao.',
    en: 'Who does not get the document cannot do the work.',
  },
  advice: { vi: 'Thêm cơ quan vào Nơi nhận.', en: 'Add the agency to the recipients.' },
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9',
  fixable: 'suggestion',
  *check({ plan, lines, date }: Draft): Iterable<Found> {
    const { recipients } = plan.document
    if (recipients.length < FEWEST) return
    const texts = recipients.map(({ text }) => fold(text).replaceAll('báo cáo', ''))
    const named = recipients.flatMap(({ text }) =>
      [text, ...splitAgencies(text)].map((name) => ({ name, agency: agencyOf(name, date)?.id ?? null })),
    )
    const left = chargedBy(plan).filter(
      (ref) =>
        !named.some((other) => isSameAgency(ref, other)) &&
        !isIssuer(ref, plan) &&
        !isSigner(ref, plan) &&
        !isMeant(ref, texts, plan.document.issuer),
    )
    // "Trạm Y tế phường" is "Trạm Y tế"
    const missing = left.filter((ref) => !left.some((other) => fold(ref.name).startsWith(`${fold(other.name)} `)))
    if (missing.length === 0) return
    const line = lines.find(({ node, role }) => role === null && fold(node.text).startsWith('nơi nhận'))
    const names = missing.map(({ name }) => name).join('; ')
    yield {
      at: line?.node.at ?? null,
      ...(line ? { quote: line.node.text.slice(0, 'nơi nhận:'.length) } : {}),
      message: {
        vi: `Nơi nhận không có cơ quan được giao việc: ${names}.`,
        en: `The recipients leave out who is charged with work: ${names}.`,
      },
      // Custom differs on whether "các sở, ban, ngành" reaches the branches of ministries.
      ...(missing.every((ref) => factOf(ref.agency)?.kind === 'central-branch') ? { severity: 'info' } : {}),
      suggest: { vi: `- ${missing[0]?.name ?? ''};`, en: `- ${missing[0]?.name ?? ''};` },
    }
  },
  good: [
    {
      in: 'whole',
      text: 'SỞ Y TẾ\n\nSố: 05/KH-SYT\n\nLâm Đồng, ngày 20 tháng 11 năm 2024\n\nKẾ HOẠCH\n\nKiểm tra nhà thuốc năm 2025\n\nI. MỤC ĐÍCH\n\nBán thuốc đúng đơn.\n\nII. NHIỆM VỤ\n\n1. Kiểm tra 40 nhà thuốc\n\n- Đơn vị chủ trì: Thanh tra Sở.\n\n- Thời gian: Quý I/2025.\n\nNơi nhận:\n- UBND tỉnh;\n- Các đơn vị thuộc Sở;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nLê Minh\n',
    },
    {
      in: 'whole',
      text: 'ĐOÀN THANH NIÊN XÃ LẠC DƯƠNG\n\nSố: 05/KH-ĐTN\n\nLạc Dương, ngày 20 tháng 11 năm 2025\n\nKẾ HOẠCH\n\nTrồng cây năm 2026\n\nI. MỤC ĐÍCH\n\nTăng độ che phủ.\n\nII. NHIỆM VỤ\n\n1. Trồng 500 cây\n\n- Đơn vị chủ trì: Ban Thường vụ Tỉnh đoàn.\n\n- Thời gian: Quý I/2026.\n\nNơi nhận:\n- Tỉnh ủy;\n- Công an xã;\n- Lưu: VT.\n\nTM. BAN THƯỜNG VỤ TỈNH ĐOÀN\nBÍ THƯ\n\nLê Minh\n',
    },
    {
      in: 'whole',
      text: 'BỘ Y TẾ\n\nSố: 05/KH-BYT\n\nHà Nội, ngày 20 tháng 11 năm 2025\n\nKẾ HOẠCH\n\nPhòng, chống sốt xuất huyết năm 2026\n\nI. MỤC ĐÍCH\n\nGiảm số ca mắc.\n\nII. NHIỆM VỤ\n\n1. Giám sát véc tơ\n\n- Đơn vị chủ trì: Sở Y tế.\n\n- Thời gian: Quý I/2026.\n\nNơi nhận:\n- Bộ trưởng;\n- Sở Y tế các tỉnh, thành phố;\n- Lưu: VT.\n\nBỘ TRƯỞNG\n\nLê Minh\n',
    },
    {
      in: 'whole',
      text: 'UBND TỈNH LÂM ĐỒNG\nBAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ\n\nSố: 05/KH-BCĐ\n\nLâm Đồng, ngày 20 tháng 11 năm 2025\n\nKẾ HOẠCH\n\nHoạt động năm 2026\n\nI. MỤC ĐÍCH\n\nPhối hợp tốt hơn.\n\nII. NHIỆM VỤ\n\n1. Công bố bộ chỉ số\n\n- Cơ quan chủ trì: Sở Khoa học và Công nghệ.\n\n- Thời gian: Quý I/2026.\n\nNơi nhận:\n- UBND tỉnh;\n- Các thành viên Ban Chỉ đạo;\n- Lưu: VT.\n\nTRƯỞNG BAN\n\nLê Minh\n',
    },
    {
      in: 'whole',
      text: 'UBND TỈNH LÂM ĐỒNG\nSỞ Y TẾ\n\nSố: 05/KH-SYT\n\nLâm Đồng, ngày 20 tháng 11 năm 2025\n\nKẾ HOẠCH\n\nPhòng, chống sốt xuất huyết năm 2026\n\nI. MỤC ĐÍCH\n\nGiảm số ca mắc.\n\nII. NHIỆM VỤ\n\n1. Giám sát véc tơ\n\n- Đơn vị chủ trì: Trung tâm Kiểm soát bệnh tật tỉnh.\n\n- Thời gian: Quý I/2026.\n\n2. Tổng hợp số liệu\n\n- Đơn vị chủ trì: Sở Y tế.\n\n- Thời gian: Quý II/2026.\n\nNơi nhận:\n- UBND tỉnh;\n- Các phòng, đơn vị thuộc Sở;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nLê Minh\n',
    },
    {
      in: 'tail',
      text: 'Nơi nhận:\n- Bộ Tư pháp;\n- Các sở, ban, ngành tỉnh;\n- Lưu: VT, NC.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Minh',
    },
    {
      in: 'tail',
      text: 'Nơi nhận:\n- Như Mục V;\n- Chủ tịch Ủy ban nhân dân tỉnh;\n- Lưu: VT, NC.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Minh',
    },
    {
      in: 'tail',
      text: 'Nơi nhận:\n- Sở Tư pháp;\n- Sở GD&ĐT;\n- Sở Nội vụ, Sở Tài chính;\n- Lưu: VT, NC.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Minh',
    },
    { in: 'tasks', text: '3. Tuần tra tại bến xe\n\n- Cơ quan chủ trì: Công an tỉnh.\n\n- Thời gian: Quý I/2026.' },
  ],
  bad: [
    {
      in: 'whole',
      text: 'ỦY BAN NHÂN DÂN\nXÃ LẠC DƯƠNG\n\nSố: 05/KH-UBND\n\nLạc Dương, ngày 20 tháng 11 năm 2025\n\nKẾ HOẠCH\n\nPhun thuốc diệt muỗi năm 2026\n\nI. MỤC ĐÍCH\n\nGiảm số ca mắc.\n\nII. NHIỆM VỤ\n\n1. Phun thuốc\n\n- Đơn vị chủ trì: Trạm Y tế.\n\n- Thời gian: Quý I/2026.\n\nIII. TỔ CHỨC THỰC HIỆN\n\n1. Trạm Y tế xã theo dõi.\n\n‹Nơi nhận:›\n- UBND tỉnh;\n- Công an xã;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Minh\n',
    },
    {
      in: 'whole',
      text: 'ỦY BAN NHÂN DÂN\nXÃ LẠC DƯƠNG\n\nSố: 05/KH-UBND\n\nLạc Dương, ngày 20 tháng 11 năm 2025\n\nKẾ HOẠCH\n\nTrồng cây năm 2026\n\nI. MỤC ĐÍCH\n\nTăng độ che phủ.\n\nII. NHIỆM VỤ\n\n1. Trồng 500 cây\n\n- Đơn vị chủ trì: Phòng Kinh tế.\n\n- Thời gian: Quý I/2026.\n\n‹Nơi nhận:›\n- UBND tỉnh;\n- Công an xã;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Minh\n',
    },
    {
      in: 'tail',
      text: '‹Nơi nhận:›\n- Sở Tư pháp;\n- Văn phòng Ủy ban nhân dân tỉnh;\n- Lưu: VT, NC.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Minh',
    },
    {
      in: 'tail',
      text: '‹Nơi nhận:›\n- Bộ Tư pháp;\n- Sở Nội vụ;\n- Sở Tài chính;\n- Sở Tư pháp;\n- Lưu: VT, NC.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Minh',
    },
  ],
}
