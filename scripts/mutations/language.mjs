// Slips of typing, seeded into every plan.
import { inCharge, pickFrom, proseOf, replacing } from './seed.mjs'

const MARKS = /[\u0300\u0301\u0303\u0309\u0323]/gu
const prose = { within: proseOf }
// A sentence's words between small letters: no code, no name, no heading.
const small = '(?<=\\p{Ll} )'

export const LANGUAGE = [
  replacing('repeated-word', 'a word twice', new RegExp(`${small}(?:của|được|thực hiện|tổ chức|bảo đảm|hướng dẫn|trong|với)(?= \\p{Ll})`), ([word]) => `${word} ${word}`, prose),
  replacing('known-misspelling', 'a syllable without its tone', new RegExp(`${small}(?:hợp|việc|thuật|chức|biệt|nghiệp|luật)(?=[ ,.;])`), ([word]) =>
    word.normalize('NFD').replace(MARKS, '').normalize('NFC'), prose),
  replacing('known-misspelling', 'ngiệp', new RegExp(`${small}(?:nghiệp|nghị|nghiên|kết|kinh|kiểm)(?=[ ,.;])`), ([word]) => (word.startsWith('ngh') ? `ng${word.slice(3)}` : `c${word.slice(1)}`), { ...prose, also: [...(prose.also ?? []), 'report-without-deadline', 'task-without-lead'] }),
  replacing('tone-mark-style', 'hoá among hóa', /(?<=\p{Ll} )hóa(?=[ ,.;])/u, (_match, { text }) => (/ho[áàạảã]\b/u.test(text) ? null : 'hoá'), prose),
  replacing('missing-comma', 'chủ trì phối hợp', /(?<=[Cc]hủ trì|[Cc]hức năng|[Cc]ơ quan),(?= (?:phối hợp|nhiệm vụ|đơn vị))/u, () => '', prose),
  replacing('missing-word', 'phối hợp Sở', /(?<=[Pp]hối hợp) với(?= (?:Sở|Ban|Công an|các sở))/u, () => '', { within: inCharge }),
  replacing('case-after-semicolon', 'a capital', /(?<=[^.]; )(?:hướng dẫn|theo dõi|tổng hợp|phối hợp|chủ trì)(?= )/u, ([word]) => word[0].toUpperCase() + word.slice(1), { within: inCharge }),
  replacing('heading-mark-mixed', 'a full stop behind a heading', /^(\**\d+\. (?:Sở|Phòng|Ban|Công an)[^:.\n]*[^*:.\n])(?=\**\n\n(?:a\)|-))/u, ([head], { text }) =>
    (text.match(/^\**\d+\. (?:Sở|Phòng|Ban|Công an)[^:.\n]*\n\n/gmu)?.length ?? 0) < 3 ? null : `${head}.`, { within: inCharge, only: ({ clean }) => clean }),
  replacing('missing-full-stop', 'no mark at the end', /^((?:[a-eđ]\)|-) .{90,})[.;](?=\n\n)/u, ([, words]) => words, { within: proseOf, also: ['list-punctuation-mixed'] }),
  replacing('quote-style-mixed', 'straight marks', /“([^“”\n]{3,60})”/u, ([, words], { text }) => ((text.match(/“/g)?.length ?? 0) > 1 && !text.includes('"') ? `"${words}"` : null), prose),
  replacing('official-name-case', 'Mặt trận tổ quốc', /Mặt trận Tổ quốc(?= Việt Nam)/u, () => 'Mặt trận tổ quốc', { only: ({ text }) => !text.includes('Mặt trận tổ quốc'), also: ['agency-name-varies', 'agency-name-wrong'] }),
  replacing('capitals-mixed', 'các Sở', /(?<=\p{Ll} các )sở(?=, (?:ban, )?ngành)/u, (_m, { text }) => (/các Sở,/.test(text) ? null : 'Sở'), { ...prose, anywhere: true }),
  replacing('date-style-mixed', 'a date in figures', /ngày\s+(\d+)\s+tháng\s+(\d+)\s+năm\s+(\d{4})(?=\s+của)/u, ([, day, month, year], { text }) => ((text.split('Nơi nhận')[0].match(/(?:số|Luật)[^;\n]{0,90}ngày\s+\d+\s+tháng/gu)?.length ?? 0) < 2 || /\d\/[\p{Lu}-]+\s+ngày\s+\d+\//u.test(text) ? null : `ngày ${day}/${month.length === 1 && Number(month) < 3 ? `0${month}` : month}/${year}`), { anywhere: true, only: ({ clean }) => clean }),
  replacing('unicode-form', 'a no-break space', /(?<=\p{Ll}) (?=\p{Ll})/u, () => '\u00a0', prose),
  replacing('unicode-form', 'U+00D0', /Đ(?=\p{Ll})/u, () => 'Ð', prose),
  replacing('unicode-form', 'a zero-width space', /(?<=\p{Ll}) (?=\p{Ll})/u, () => ' \u200b', prose),
  replacing('punctuation-space', 'a space before a comma', /(?<=\p{Ll})[,;](?= \p{Ll})/u, ([mark]) => ` ${mark}`, prose),
  replacing('punctuation-space', 'none after a comma', /(?<=\p{Ll}), (?=\p{Ll})/u, () => ',', prose),
  replacing('punctuation-space', 'two spaces', /(?<=\p{Ll}) (?=\p{Ll})/u, () => '  ', prose),
  replacing('unbalanced-quotes', 'a quotation never closed', /(?<=“[^“”\n]{3,80})”/, () => '', prose),
  replacing('unbalanced-quotes', 'a bracket never closed', /(?<=\([^()\n]{4,60}\p{Ll})\)(?=[ ;,.])/u, () => '', { ...prose, also: ['unused-abbreviation', 'undefined-abbreviation'] }),
  replacing('undefined-abbreviation', 'never spelled out', /(?<=\p{Ll}{2})(?=[.;]\n)/u, (_m, { text }) => (/QLKT/.test(text) ? null : ' theo mô hình QLKT'), prose),
  replacing('unused-abbreviation', 'defined for nothing', /(?<= )(?:thủ tục hành chính|phòng đọc|người có công|doanh nghiệp|nguồn nhân lực)(?=[ ,;.]\s?\p{Ll})/u, ([long]) =>
    `${long} (sau đây viết tắt là ${long.split(' ').map((word) => word[0].toUpperCase()).join('')}X)`, prose),
  replacing('abbreviation-misspelled', 'two letters swapped', /(?<= )[A-ZĐ]{4,6}(?=[ ,;.])/, ([short], { text }) =>
    text.includes(`(${short})`) ? short.slice(0, -2) + short.at(-1) + short.at(-2) : null, prose),
  replacing('code-with-space', 'a space in a code', /(?<=số \d+)\/(?=(?:QĐ|CTr|NQ|KH)-)/, () => '/ '),
  replacing('dash-style-mixed', 'a period closed up', /(?<=giai đoạn )(20\d\d) - (20\d\d)/, ([, from, to], { text }) =>
    (text.match(/20\d\d - 20\d\d/g)?.length ?? 0) > 2 ? `${from}-${to}` : null, { within: ({ text }) => [text.search(/^\**I\. /mu), text.length], anywhere: true }),
  replacing('decimal-mark-mixed', 'a decimal point', /(\d+),(\d+)(?=%| bản)/, ([, whole, rest], { text }) =>
    (text.match(/\d,\d/g)?.length ?? 0) > 1 ? `${whole}.${rest}` : null, { ...prose, anywhere: true }),
  replacing('spelling-mixed', 'hàng năm among hằng năm', /hằng năm/, (_m, { text }) => ((text.match(/hằng năm/gi)?.length ?? 0) > 2 && !/hàng năm/i.test(text) ? 'hàng năm' : null), { ...prose, anywhere: true }),
  replacing('placeholder-left', 'dots in a sentence', new RegExp(`${small}(?:các xã|tại|thực hiện)(?= \\p{Ll})`), ([word], _plan, random) => `${word} ${pickFrom(['......', '…………'], random)}`, { ...prose, only: ({ clean }) => clean }),
] // biome-ignore format: a table
