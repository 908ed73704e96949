// Who, what, when: defects of the tasks and of the organisation section.
import {
  dropping,
  inCharge,
  inTargets,
  inTasks,
  LEAD,
  OUTPUT,
  pickFrom,
  proseOf,
  replacing,
  SUPPORT,
  saying,
  TIME,
} from './seed.mjs'

const own = { only: ({ clean }) => clean }
const leadsOf = ({ text }) => [...text.matchAll(new RegExp(LEAD, 'gmu'))].map(([, , who]) => who.replace(/[.;]$/, ''))
const POINTER = /(?:các )?nhiệm\s+vụ\s+(?:được giao )?(?:tại|về)(?:(?![;:]|\.\s)[^])*?Mục\s+III/gu
const PLACES = /\s+(?:được\s+giao\s+)?tại\s+(?:điểm|khoản)\s[^.;]*?Mục\s+[IVX]+/gu
const withoutPointers = (mutation) => ({
  ...mutation,
  mutate(plan, random) {
    const made = mutation.mutate(plan, random)
    return made && { ...made, text: made.text.replace(POINTER, 'nhiệm vụ được giao').replace(PLACES, '') }
  },
})
// "Mỗi năm mở 02 lớp" says when, also without the line of its own.
const isTimedBeside = (text, line) => {
  const at = text.indexOf(line)
  const beside = text.slice(text.lastIndexOf('\n\n', at), at) + text.slice(at + line.length).split('\n\n', 1)[0]
  return /mỗi năm|h[ằà]ng năm|cả giai đoạn/iu.test(beside)
}
const recent = (plan) => plan.clean && plan.issued >= '2025-07'
const GONE = [
  'Sở Lao động - Thương binh và Xã hội',
  'Sở Kế hoạch và Đầu tư',
  'Sở Giao thông vận tải',
  'Ủy ban nhân dân các huyện, thành phố',
]

export const TASKS = [
  // A duty that takes the task up by its number would answer for it.
  withoutPointers(dropping('task-without-lead', 'lead line dropped', LEAD, own)),
  saying('task-with-vague-lead', 'a collective leads', LEAD, ['Các cơ quan, đơn vị liên quan.', 'Các cấp, các ngành.', 'Các đơn vị có liên quan.'], own),
  replacing('task-with-many-leads', 'a second lead', LEAD, ([whole, head, who], plan, random) => {
    const at = plan.text.indexOf(whole)
    const near = plan.text.slice(at, at + 500)
    const others = leadsOf(plan).filter((other) => !near.includes(other))
    return others.length === 0 ? null : `${head}${who.replace(/[.;]$/, '')}; ${pickFrom(others, random)}.\n`
  }, own),
  replacing('lead-also-support', 'the lead among the supporters', `${LEAD}${SUPPORT.slice(1)}`, ([, lead, who, head, others]) =>
    `${lead}${who}\n${head}${others.replace(/[.;]$/, '')}; ${who}\n`, own),
  replacing('duplicate-agency', 'a supporter twice', SUPPORT, ([, head, others]) => {
    const [, last] = /(?:^|[;,] )((?:Sở|Công an|Phòng|Thư viện|Văn phòng|Tỉnh đoàn|Trung tâm) ?[^;,.]*)\.?$/u.exec(others) ?? []
    return last && !/\n/.test(last) ? `${head}${others.replace(/[.;]$/, '')}${others.includes(';') ? ';' : ','} ${last}.\n` : null
  }, own),
  replacing('agency-not-in-force', 'an abolished supporter', SUPPORT, ([, head, others], _plan, random) =>
    `${head}${others.replace(/[.;]$/, '')}${others.includes(';') ? ';' : ','} ${pickFrom(GONE, random)}.\n`, { only: recent }),
  replacing('agency-name-wrong', 'a slip in a name', /(?<=^[-+] (?:Cơ quan|Đơn vị) (?:chủ trì|phối hợp): (?:.*; )?)(?:Sở Khoa học và Công nghệ|Sở Tài chính|Sở Giáo dục và Đào tạo)/, ([name]) =>
    name.replace(' và ', ' ').replace('Tài chính', 'Tài chánh'), { ...own, within: proseOf, orRules: ['agency-name-varies'] }),
  replacing('agency-name-varies', 'a name in another case', /Sở (?:Văn hóa|Khoa học|Giáo dục|Nông nghiệp)(?=[ ,])/, ([name]) =>
    `Sở ${name[3].toLowerCase()}${name.slice(4)}`, { ...own, within: proseOf, orRules: ['agency-name-wrong'] }),
  replacing('asked-not-ordered', 'the Front is ordered', /Đề nghị(?= Ủy ban Mặt trận| Hội | Liên đoàn Lao động)/, () => 'Giao', own),
  saying('issuer-as-lead', 'the issuer leads', LEAD, (plan) => (/^\**TỈNH /mu.test(plan.text.slice(0, 200)) ? ['Ủy ban nhân dân tỉnh.', 'Chủ tịch Ủy ban nhân dân tỉnh.'] : []), own),
  replacing('recipient-missing', 'a recipient dropped', /^- Các (?:sở|phòng).*\n/, () => '', { ...own, anywhere: true }),
  saying('lead-without-assignment', 'a lead without an item', LEAD, (plan) => (/^\**TỈNH /mu.test(plan.text.slice(0, 200)) ? ['Sở Y tế.', 'Sở Công Thương.'] : []), own),
  replacing('assignment-without-duty', 'a duty dropped', /^(\**\d+\. (?:Sở|Phòng|Thư viện|Trung tâm|Công an|Trạm)[^:\n]*)(?:: (?:.*\n)+?(?=\n)|\n\n\P{Lu}*\p{Lu}(?:(?!\n\n\**(?:\d+\.|[IVX]+\.))[^])*\n(?=\n))/u, ([, head]) =>
    `${head}\n`, { ...own, within: inCharge, also: ['lead-without-assignment', 'support-without-assignment', 'funding-without-estimate-duty', 'report-without-addressee'] }),
  replacing('empty-item', 'an item emptied', /^([a-eđ]\)) .*\n(?=\n)/, ([, mark]) => `${mark}\n`, { ...own, within: (plan) => [0, inTasks(plan)[0]] }),
  dropping('task-without-output', 'output line dropped', OUTPUT, own),
  replacing('target-without-measure', 'a target without figure', /^((?:[a-eđ]\)|\d+\.|-) )\D*\d.*(?:\n\S.*)*\n(?=\n)/, ([, mark]) =>
    `${mark}Nâng cao rõ rệt chất lượng phục vụ người dân.\n`, { ...own, within: inTargets }),
  replacing('target-out-of-range', 'more than all', /\b\d{2,3}%/, ([, ], _plan, random) => pickFrom(['120%', '150%'], random), { ...own, within: inTargets, also: ['annex-contradicts-body'] }),
  replacing('duplicate-task', 'a task said twice', /^(\**\d\.\d\. )(.*)\n(?=\n)/, ([, mark, what], { text }) => {
    const other = [...text.matchAll(/^\**\d\.\d\. (.{40,})\n\n/gmu)].map(([, words]) => words).find((words) => words !== what)
    return other === undefined ? null : `${mark}${other}\n`
  }, { ...own, within: inTasks, anywhere: true, also: ['unbalanced-quotes'] }),
  replacing('task-without-deadline', 'time line dropped', TIME, ([whole], plan) => (isTimedBeside(plan.text, whole) ? null : ''), own),
  saying('deadline-vague', 'a vague time', TIME, ['Sớm.', 'Trong thời gian tới.', 'Kịp thời.', 'Theo tiến độ.'], own),
  saying('deadline-passed', 'before the plan', TIME, ['Trước ngày 30/6/2024.', 'Quý I/2025.', 'Tháng 5/2025.'], own),
  saying('deadline-outside-period', 'after the period', TIME, ['Quý II/2033.', 'Trước ngày 30/6/2034.', 'Năm 2032.'], own),
  saying('deadline-on-event', 'hangs on an act', TIME, ['Sau khi Chính phủ ban hành nghị định hướng dẫn.', 'Sau khi có hướng dẫn của Bộ Nội vụ.'], own),
  saying('impossible-date', 'no such day', TIME, ['Trước ngày 31/6/2026.', 'Quý V/2026.', 'Tháng 13/2026.', 'Trước ngày 30/02/2026.'], own),
  saying('placeholder-left', 'a blank in a time', TIME, ['Trước ngày ....../2026.', 'Trước ngày …/…/2026.', 'Trước ngày xx/xx/2026.'], { ...own, also: ['task-without-deadline'] }),
  saying('placeholder-left', 'a blank lead', LEAD, ['......', '[ ]', '…………'], { ...own, also: ['task-without-lead'] }),
  replacing('date-without-zero', 'a day without zero', /(?<=ngày )\d\d(?=\/(?:3|4|5|6|7|8|9|10|11|12)\/20)/, (_match, _plan, random) => String(1 + Math.floor(random() * 9)), { within: proseOf, also: ['annex-contradicts-body', 'citation-date-conflict', 'citation-known-wrong', 'date-style-mixed'] }),
  replacing('date-without-zero', 'ngày 3 tháng', /(?<=ngày )0(?=\d tháng)/, () => ''),
] // biome-ignore format: a table
