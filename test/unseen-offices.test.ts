import { describe, expect, test } from 'vitest'
import { readCharged } from '../src/grammar/charged.ts'
import type { Plan } from '../src/plan/plan.ts'
import { read, TAIL } from './with/parts.ts'

// Plans of ministries, departments and communes as their own offices write them.

const HEAD =
  'ỦY BAN NHÂN DÂN\nTỈNH SƠN LA\n\nSố: 45/KH-UBND\n\nSơn La, ngày 21 tháng 02 năm 2026\n\nKẾ HOẠCH\n\nCải tiến công tác y tế'

const planOf = (work: string, charge = '1. Sở Nội vụ\n- Theo dõi.'): Promise<Plan> =>
  read(HEAD, 'I. NỘI DUNG', work, 'II. TỔ CHỨC THỰC HIỆN', charge, TAIL)

const namesOf = (list: readonly { readonly name: string }[] = []): string => list.map(({ name }) => name).join(' | ')

describe('who does a task is found', () => {
  const table: [where: string, work: string, lead: string, support: string][] = [
    ['behind the name of a level', '1. Cấp địa phương: Ủy ban nhân dân các xã tổ chức lễ phát động trước ngày 20/4/2026.', 'Ủy ban nhân dân các xã', ''],
    ['in labels inside a paragraph below its heading', '1. Kiểm tra\n\nThành lập 02 đoàn kiểm tra. Thời gian: quý II/2026. Đơn vị thực hiện: Chi cục An toàn thực phẩm; đơn vị phối hợp: các Viện thuộc hệ thống kiểm nghiệm.', 'Chi cục An toàn thực phẩm', 'các Viện thuộc hệ thống kiểm nghiệm'],
    ['alone in brackets behind the sentence', '1. Chuẩn bị vật tư, phương tiện tại chỗ. (Phòng Kinh tế)', 'Phòng Kinh tế', ''],
  ] // biome-ignore format: a table
  test.each(table)('%s', async (_, work, lead, support) => {
    const [task] = (await planOf(work)).tasks
    expect([namesOf(task?.lead), namesOf(task?.support)]).toEqual([lead, support])
  })

  test('not in a bracket that only explains', async () => {
    const [task] = (await planOf('1. Tập huấn cho cán bộ phụ trách (Sở Y tế).')).tasks
    expect(namesOf(task?.lead)).toBe('')
  })
})

describe('a heading that is a name with a comma is one name', () => {
  const table: [heading: string, agencies: string, rest: string][] = [
    ['Phòng Tổ chức, biên chế', 'Phòng Tổ chức, biên chế', ''],
    ['Phòng Tổ chức, biên chế: tham mưu thành lập Hội đồng', 'Phòng Tổ chức, biên chế', 'tham mưu thành lập Hội đồng'],
    ['Sở Y tế, chỉ đạo các bệnh viện', 'Sở Y tế', ', chỉ đạo các bệnh viện'],
    ['Sở Nội vụ, Sở Y tế', 'Sở Nội vụ | Sở Y tế', ''],
  ]
  test.each(table)('%s', (heading, agencies, rest) => {
    const charged = readCharged(heading)
    expect([charged?.agencies.join(' | '), charged?.rest]).toEqual([agencies, rest])
  })
})

test('a fund is a source of money, not who is responsible for it', async () => {
  const { funding } = await planOf('1. Rà soát hồ sơ.', '1. Kinh phí\n- Quỹ Phòng, chống thiên tai: 80 triệu đồng.')
  expect(funding.map(({ sources, responsible }) => [sources, responsible])).toEqual([[['other-lawful'], []]])
})
