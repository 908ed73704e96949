import { parentPort, workerData } from 'node:worker_threads'
import { realIo } from './io.ts'
import type { Work } from './jobs.ts'

/** The life of a thread of `jobs.ts`: it is told paths, and answers each with what comes of the file. */
export async function serve(): Promise<void> {
  const does = await worker(workerData.work)
  parentPort?.on('message', async (path: string) => parentPort?.postMessage(await does(path)))
}

async function worker(work: Work): Promise<(path: string) => Promise<unknown>> {
  const io = realIo()
  if (work === 'parse') {
    const { parseFile } = await import('./parse-file.ts')
    return (path) => parseFile(path, workerData.options, io)
  }
  const { judgeFile } = await import('./validate-file.ts')
  return (path) => judgeFile(path, workerData.options, io)
}
