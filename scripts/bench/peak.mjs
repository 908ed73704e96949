// Loaded into a measured process (--import): writes its peak memory in KiB to the file that PEAK_FILE names.
import { writeFileSync } from 'node:fs'

process.on('exit', () => writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS)))
