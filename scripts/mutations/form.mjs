// Money, reporting, form and citations.
import { inCharge, inTasks, pickFrom, proseOf, replacing } from './seed.mjs'

const own = { only: ({ clean }) => clean }
const S = '\\s+'
const head = (plan) => [0, Math.max(0, plan.text.search(/^\**I\. /mu))]
const tail = (plan) => [Math.max(0, plan.text.search(/^\**Nơi nhận/mu)), plan.text.length]
const DATE = `ngày${S}\\d+${S}tháng${S}\\d+${S}năm${S}\\d{4}`
const otherDay = (date) => date.replace(/\d+/, (day) => (day === '11' ? '12' : '11'))
const lastSibling = /^(\**\d+\.)(\d+)(\. .*(?:(?!\n\**\d+\.\d+\.)[^])*?\n\**(?:\d+\.|[IVX]+\.) )/

// The section of money; group 1 is its heading.
const fundingText = /(^\**IV\. KINH PHÍ.*\n\n)[^]*?(?=^\**V\. )/
const fundingRest = [
  'numbering-gap',
  'dangling-reference',
  'funding-without-source',
  'funding-without-estimate-duty',
  'section-missing',
]
const numbers = [
  'dangling-reference',
  'numbering-gap',
  'numbering-repeat',
  'lead-without-assignment',
  'support-without-assignment',
  'task-without-lead',
]

export const FORM = [
  replacing('plan-without-funding', 'no money', /^\**IV\. KINH PHÍ[^]*?(?=^\**V\. )/, () => '', { ...own, anywhere: true, also: fundingRest }),
  replacing('funding-without-source', 'no source', fundingText, ([, heading]) =>
    `${heading}Việc sử dụng, thanh toán kinh phí bảo đảm đúng mục đích, tiết kiệm.\n\n`, { ...own, anywhere: true, also: ['plan-without-funding', 'funding-without-estimate-duty'] }),
  replacing('funding-without-estimate-duty', 'no estimate', fundingText, ([whole, heading], { text }) =>
    /dự\s+toán|phân\s+bổ|cân\s+đối|bố\s+trí[^.;]*kinh\s+phí/u.test(text.replace(whole, '')) ? null : `${heading}Kinh phí thực hiện Kế hoạch do ngân sách nhà nước bảo đảm.\n\n`, { ...own, anywhere: true }),
  replacing('report-without-deadline', 'a report without day', new RegExp(`(báo${S}cáo(?:(?![.;]\\s)[^])*?) trước${S}ngày${S}\\d+${S}tháng${S}\\d+${S}hằng${S}năm`, 'i'), ([, what]) =>
    `${what} hằng năm`, { ...own, within: inCharge }),
  replacing('report-without-addressee', 'a report to nobody', new RegExp(`(báo${S}cáo${S}kết${S}quả${S}thực${S}hiện) về (?:(?!trước)[^.;])*?(?=${S}trước${S}ngày)`, 'i'), ([, what]) => what, { ...own, within: inCharge }),
  replacing('missing-number', 'number blank', /^(Số: ?)\d+(?=\/KH)/, ([, so]) => `${so}      `, own),
  replacing('missing-date', 'day blank', /(ngày )\d+(?= tháng)/, ([, ngay]) => `${ngay}     `, { ...own, within: ({ text }) => [0, text.search(/^\**KẾ HOẠCH/mu)] }),
  replacing('missing-symbol', 'no number line', /^Số: ?\d+.*\n/, () => '', { ...own, anywhere: true, also: ['missing-number'] }),
  replacing('missing-title', 'no title', /^(\**KẾ HOẠCH\**\n\n?)(?:\S.*\n)+/, ([, kind]) => kind, { ...own, anywhere: true, also: ['period-mismatch'] }),
  replacing('missing-basis', 'no basis', /^(?:\*?(?:Căn cứ|Thực hiện)(?:(?!\n\n)[^])*\n\n)+/, () => '', { ...own, anywhere: true, within: head, also: ['citation-incomplete', 'undefined-abbreviation', 'missing-title'] }),
  replacing('missing-signature', 'no name', /^(\**(?:PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC)\**\n+)\**\p{Lu}\p{Ll}+ .*\n?/u, ([, title]) => title, { ...own, within: tail, anywhere: true }),
  replacing('motto-wording', 'capitals in the motto', /Độc lập - Tự do - Hạnh phúc/, () => 'Độc Lập - Tự Do - Hạnh Phúc', { within: head }),
  replacing('signature-wording', '"KT" without its stop', /(TM|KT)\. ?(?=(?:ỦY BAN|CHỦ TỊCH|GIÁM ĐỐC))/u, ([, short]) => `${short} `, { ...own, within: tail, also: ['missing-signature'] }),
  replacing('amount-mismatch', 'another amount in words', /(\d{2,3}) triệu đồng(?! ?\()/, ([amount, millions]) =>
    millions === '650' ? null : `${amount} (Bằng chữ: Sáu trăm năm mươi triệu đồng)`, { ...own, within: proseOf }),
  replacing('missing-recipients', 'no "Lưu"', /^- Lưu: .*\n/, () => '', { ...own, anywhere: true }),
  replacing('missing-recipients', 'no recipients', /^\**Nơi nhận:(?:.*\n)+?(?=\n\**[TGCK])/, () => '', { ...own, anywhere: true, also: ['recipient-missing'] }),
  replacing('missing-issuer', 'no letterhead', /^\**ỦY BAN NHÂN DÂN[^]*?(?=^\**CỘNG)/, () => '', { ...own, anywhere: true, also: ['issuer-as-lead'] }),
  replacing('basis-punctuation', 'a comma after a basis', /^(\*?Căn cứ(?:(?!\n\n)[^])*);(?=\*?\n\n)/, ([, basis]) => `${basis},`, { ...own, within: head }),
  replacing('basis-punctuation', 'nothing after a basis', /^(\*?Căn cứ(?:(?!\n\n)[^])*);(?=\*?\n\n)/, ([, basis]) => basis, { ...own, within: head }),
  replacing('closing-mark', 'no "./."', /\.\/\.(?=\**\s)/, () => '.', { anywhere: true }),
  replacing('numbering-gap', 'a number skipped', lastSibling, ([, one, two, rest]) => (two === '1' ? null : `${one}${Number(two) + 1}${rest}`), { ...own, within: inTasks, also: numbers }),
  replacing('numbering-repeat', 'a number twice', lastSibling, ([, one, two, rest]) => (two === '1' ? null : `${one}${Number(two) - 1}${rest}`), { ...own, within: inTasks, also: numbers }),
  replacing('numbering-mixed', 'b. for b)', /^([bcd])\) (?=\S)/, ([, mark]) => `${mark}. `, { ...own, within: proseOf, also: numbers }),
  replacing('heading-case', 'a heading in small letters', /^(\**(?:II|III|IV|V)\. )(\p{Lu}[\p{Lu} ,]+)(?=\**\n)/u, ([, mark, words]) => mark + words[0] + words.slice(1).toLowerCase(), own),
  replacing('dangling-reference', 'no such section', /(?<=Mục )III(?=[ .;,:])/, () => 'IX', { ...own, within: inCharge }),
  replacing('dangling-reference', 'no such point', /(?<=điểm )\d\.\d(?=[\s,])/, () => '3.9', { ...own, within: inCharge, also: ['lead-without-assignment', 'support-without-assignment'] }),
  replacing('annex-unused', 'an annex never named', /^([^]*\S)\s*$/, ([all], { text }) =>
    /PHỤ LỤC|[Dd]anh mục|đính kèm|kèm/u.test(text.slice(text.search(/^\**I\. /mu), tail({ text })[0])) || /PHỤ LỤC/u.test(text) ? null : `${all.trimEnd()}\n\nPHỤ LỤC\n\nĐIỂM PHỤC VỤ\n\n1. Điểm phục vụ trung tâm.\n\n2. Điểm phục vụ khu vực.\n`, { ...own, anywhere: true }),
  replacing('annex-unused', 'its mention dropped', /^\*\(Phân công chi tiết tại Phụ lục.*\n/, () => '', { ...own, anywhere: true }),
  replacing('annex-contradicts-body', 'the annex names another lead', /(?<=^\| \d+ \| [^|]+ \| )Sở [^|]+(?= \|)/, ([who]) =>
    who.startsWith('Sở Nội vụ') ? 'Sở Tài chính' : 'Sở Nội vụ', { ...own, also: ['lead-also-support'], anywhere: true }),
  replacing('annex-contradicts-body', 'the annex names another day', /^(\| \d+ \| )([^|]+)( \| [^|]+ \| [^|]+ \| Trước ngày \d+\/\d+\/)(20\d\d)(?= \|)/, ([, start, name, rest, year], { text }) =>
    // A body that says it in other words needs a reader.
    text.split(name.slice(0, 20)).length > 2 ? `${start}${name}${rest}${Number(year) + 1}` : null, { ...own, anywhere: true }),
  replacing('sentence-cut', 'a paragraph split', /(?<=\n\n(?:[a-zđ]\) |- |\d\. )?.{50,}) (?=(?:thực hiện|của|trong|theo|bảo đảm|để) (?!.*\n\S).{30,})/, () => '\n\n', { ...own, within: proseOf }),
  replacing('citation-date-conflict', 'another day', /((?:Quyết định|Nghị quyết|Chương trình) số ([0-9]+\/[^\s,;.)]+))(?=[\s;,.])/, ([, cited, code], { text }) => {
    const date = new RegExp(`${code}\\s+(${DATE})`).exec(text)?.[1]
    return date && text.indexOf(date) < text.indexOf('I. ') ? `${cited} ${otherDay(date)}` : null
  }, { ...own, within: proseOf, orRules: ['citation-known-wrong'] }),
  replacing('citation-issuer-mismatch', 'another issuer', new RegExp(`(QĐ-)(TTg|UBND)(?=${S}${DATE}${S}của${S}(?:Thủ|Ủy))`), ([, qd, who]) =>
    qd + (who === 'TTg' ? 'UBND' : 'TTg'), { orRules: ['citation-type-mismatch', 'citation-known-wrong'], also: ['citation-incomplete', 'citation-date-conflict'] }),
  replacing('citation-incomplete', 'no date', new RegExp(`(?<=(?:Quyết định|Kế hoạch|Chương trình) số ([0-9]+/[^\\s,;.)]+))${S}${DATE}(?=${S}của)`), ([, code], { text }) =>
    text.match(new RegExp(`${code}\\s+${DATE}`, 'g'))?.length === 1 ? '' : null, { ...own, within: head }),
  replacing('citation-after-issue', 'dated after the plan', new RegExp(`((?:Quyết định|Kế hoạch|Chương trình) số [0-9]+/[A-ZĐ][^\\s,;.)]+${S}ngày${S}\\d+${S}tháng${S}\\d+${S}năm${S})\\d{4}`), ([, cited]) =>
    `${cited}2027`, { ...own, within: head, orRules: ['citation-known-wrong', 'citation-date-conflict'] }),
  replacing('citation-year-mismatch', 'the code of another year', /(?<=\d+\/)20(1|2)(\d)(?=\/(?:NĐ-CP|TT-)\S*\s+ngày)/, ([, tens, ones]) =>
    `20${tens}${(Number(ones) + 9) % 10}`, { orRules: ['citation-known-wrong', 'citation-date-conflict'], also: ['citation-not-in-force'] }),
  replacing('citation-known-wrong', 'another day of a known document', new RegExp(`(?<=57-NQ/TW${S})${DATE}|(?<=150/2025/NĐ-CP${S})${DATE}`), ([date]) => otherDay(date), { orRules: ['citation-date-conflict'] }),
  replacing('citation-type-mismatch', 'another kind', /(?:Quyết định|Nghị định)(?= số \d+\/\S*(?:QĐ|NĐ)-)/, () => 'Chỉ thị', { within: head }),
  replacing('citation-type-mismatch', 'a Party code in State form', /57-NQ\/TW/, () => '57/NQ-TW', { orRules: ['citation-known-wrong'], also: ['citation-incomplete'] }),
  replacing('citation-not-in-force', 'a replaced law', /^(\*?)(Căn cứ Luật Tổ chức chính quyền địa phương)\s+ngày 16 tháng 6\s+năm 2025/, ([, star, law]) =>
    `${star}${law} số 77/2015/QH13 ngày 19 tháng 6 năm 2015`, own),
  replacing('template-residue', 'another province', /(?<=tỉnh )(?:Lạng Sơn|Quảng Trị|Phú Thọ)(?= ban hành)/, (_m, _p, random) => pickFrom(['Cao Bằng', 'Tây Ninh'], random), own),
] // biome-ignore format: a table
