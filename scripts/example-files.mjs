// node scripts/example-files.mjs: makes the Word and PDF files of examples/ from the text plans (PDF by LibreOffice).
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

process.chdir(new URL('..', import.meta.url).pathname)

const PLANS = ['examples/so-noi-vu-2026/ke-hoach', 'examples/du-thao-nhieu-loi/du-thao']
const env = { ...process.env, SOURCE_DATE_EPOCH: '1767225600' }

for (const plan of PLANS) {
  const made = ['report', '--kind', 'plan', `${plan}.txt`, '--out', `${plan}.docx`]
  execFileSync(process.execPath, ['bin/kehoach.js', ...made], { stdio: 'inherit', env })
}
const [first] = PLANS
if (existsSync('/usr/bin/soffice'))
  execFileSync(
    'soffice',
    ['--headless', '--convert-to', 'pdf', '--outdir', first.replace(/\/[^/]*$/, ''), `${first}.docx`],
    {
      stdio: 'ignore',
      env,
    },
  )
