// npm run demo: the whole way over the plans of examples/ (parse, validate, diff, report) into out/, and what to open.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, dirname } from 'node:path'

process.chdir(new URL('..', import.meta.url).pathname)
rmSync('out', { recursive: true, force: true })

const DRAFT = 'examples/du-thao-nhieu-loi/du-thao.txt'
const TWO = ['ke-hoach-lang-son.md', 'ke-hoach-quang-tri.md'].map((name) => `examples/hai-tinh-mot-quyet-dinh/${name}`)
const BASE = readdirSync('examples/hai-tinh-mot-quyet-dinh')
  .filter((name) => /^quyet-dinh.*\.(?:txt|md)$/.test(name))
  .map((name) => `examples/hai-tinh-mot-quyet-dinh/${name}`)[0]

/** 0 and 1 (findings) are good ends; anything else stops the demo. */
function kehoach(...args) {
  const { status } = spawnSync(process.execPath, ['bin/kehoach.js', ...args, '--quiet'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, SOURCE_DATE_EPOCH: '1767225600' },
  })
  if (status !== 0 && status !== 1) {
    console.error(`kehoach ${args.join(' ')}: ${status}`)
    process.exit(1)
  }
}

const plans = readdirSync('examples', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:txt|md|docx|pdf)$/.test(name) && basename(name) !== 'README.md')
  .map((name) => `examples/${name.replaceAll('\\', '/')}`)
  .sort()

// parse
for (const path of plans)
  kehoach('parse', path, '--out', `out/mo-hinh/${basename(dirname(path))}-${path.replace(/.*\./, '')}`)
// validate
kehoach(
  'validate',
  DRAFT,
  '--format',
  'markdown:out/soat-loi/du-thao.md',
  '--format',
  'sarif:out/soat-loi/du-thao.sarif',
)
// diff
for (const format of ['html', 'xlsx', 'markdown']) {
  const end = format === 'markdown' ? 'md' : format
  kehoach('diff', ...TWO, '--format', `${format}:out/so-sanh/lang-son-quang-tri.${end}`)
  if (BASE) kehoach('diff', '--base', BASE, ...TWO, '--format', `${format}:out/so-sanh/voi-quyet-dinh.${end}`)
}
// report
const REPORTS = [
  ['plan', TWO[0], 'ke-hoach-trinh-bay.docx'],
  ['assignments', TWO[0], 'bang-phan-cong.docx'],
  ['review', DRAFT, 'phieu-ra-soat.docx'],
  ['calendar', TWO[0], 'lich-thoi-han.ics'],
]
for (const [kind, path, name] of REPORTS) kehoach('report', '--kind', kind, path, '--out', `out/bao-cao/${name}`)
kehoach('report', '--kind', 'comparison', ...TWO, '--out', 'out/bao-cao/so-sanh.docx')
// back into Word: the draft with comments and tracked changes
kehoach('validate', DRAFT.replace('.txt', '.docx'), '--annotate', 'out/word/du-thao.gop-y.docx', '--suggest')

const yaml = readFileSync(`out/mo-hinh/hai-tinh-mot-quyet-dinh-md/ke-hoach-lang-son.yaml`, 'utf8')
const tasks = (yaml.slice(yaml.indexOf('\ntasks:\n'), yaml.indexOf('\nassignments:')).match(/\n {2}- id: /g) ?? [])
  .length

const OPEN = [
  [
    'out/word/du-thao.gop-y.docx',
    'bản dự thảo của bạn, có lời bình ở đúng chỗ và sửa đổi được theo dõi',
    'your draft with comments on the words and tracked changes',
  ],
  ['out/bao-cao/phieu-ra-soat.docx', 'phiếu rà soát theo "6 rõ"', 'the review by the six "rõ"'],
  [
    'out/bao-cao/ke-hoach-trinh-bay.docx',
    'kế hoạch trình bày theo Nghị định 30/2020',
    'the plan typeset by Decree 30/2020',
  ],
  ['out/bao-cao/bang-phan-cong.docx', 'bảng phân công nhiệm vụ', 'the table of tasks'],
  ['out/bao-cao/so-sanh.docx', 'báo cáo so sánh hai tỉnh', 'the comparison of two provinces'],
  ['out/so-sanh/lang-son-quang-tri.html', 'so sánh hai tỉnh, mở bằng trình duyệt', 'the same in a browser'],
  [
    'out/so-sanh/voi-quyet-dinh.xlsx',
    'mỗi tỉnh đã nhận nhiệm vụ nào của quyết định',
    'which tasks of the decision each province took up',
  ],
  ['out/bao-cao/lich-thoi-han.ics', 'thời hạn vào lịch', 'deadlines for a calendar'],
  [
    'out/mo-hinh/hai-tinh-mot-quyet-dinh-md/ke-hoach-lang-son.yaml',
    `mô hình có cấu trúc: ${tasks} nhiệm vụ`,
    `the structured model: ${tasks} tasks`,
  ],
]
console.log('Xem gì / What to open:\n')
for (const [path, vi, en] of OPEN)
  console.log(`  ${existsSync(path) ? path : `(thiếu / missing) ${path}`}\n      ${vi} / ${en}`)
console.log('\nTự thử / Try your own: node bin/kehoach.js validate tep-cua-ban.docx --annotate gop-y.docx')
